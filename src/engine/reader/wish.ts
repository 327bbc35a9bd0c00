import type { OperationName } from '../../edits/index.ts'
import type { Complaint } from './complaints.ts'

/** What a message may ask for besides edits. */
const SESSION_NAMES = [
  'export',
  'cancel_export',
  'extract_audio',
  'preview',
  'query',
  'clarify',
  'refuse',
  'reply',
  'again',
  'nothing',
] as const
export type SessionName = (typeof SESSION_NAMES)[number]

export type WishName = OperationName | SessionName

/** One request of a message: an edit with its parameters (clips by position), or another wish. */
export interface Wish {
  op: WishName
  params: Readonly<Record<string, unknown>>
  /** whether a default was used for what the message leaves open */
  assumed?: true
  /** derived from a complaint, and replaced by a later request about the same thing */
  complaint?: true
  /** what its words complain of, if they do nothing else and are not about the whole film */
  complains?: readonly Complaint[]
}

/** Why something can't be done as requested: there is a question, or something is missing. */
export type Trouble = { ask: string } | { refuse: string }

export function isTrouble(given: object): given is Trouble {
  return 'ask' in given || 'refuse' in given
}
