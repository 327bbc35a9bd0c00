import * as z from 'zod'
import type { Warning } from '../protocol/warning.ts'
import { line } from './text.ts'

/** The film's warnings for get_state and export_render: as facts, and in words with their edits. */

/** Most warnings in a result. */
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
