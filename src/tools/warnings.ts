import * as z from 'zod'
import type { Warning } from '../protocol/warning.ts'
import { line } from './text.ts'

/** What is wrong with the film, as get_state and export_render tell it: once in facts, and once in words with the edits. */

/** The rest is told when these are fixed. */
const MOST = 8

interface ShownWarning {
  rule: string
  ids: string[]
  start_ms: number
  end_ms: number
  text: string
  edits: Record<string, unknown>[]
}

export const warningSchema = z.array(z.custom<ShownWarning>().meta({ type: 'object' }))

export function shownWarnings(warnings: readonly Warning[]): ShownWarning[] {
  return warnings.slice(0, MOST).map(({ text, ...rest }) => ({ ...rest, text: line(text, 200) }))
}

export function warningWords(warnings: readonly ShownWarning[]): string[] {
  return warnings.map(({ text, edits }) => `Warning: ${text}. Fix: ${JSON.stringify(edits)}`)
}
