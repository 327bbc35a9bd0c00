import type { Operation } from '../edit/operation.ts'
import type { Context } from './context.ts'

export interface Interpretation {
  operations: Operation[]
  /** parts of the message, as written, that no operation covers */
  notUnderstood: string[]
  language: 'en' | 'zh'
}

/** Turns a message into operations. Pure; never throws, whatever the text. */
export type Interpret = (text: string, context: Context) => Interpretation
