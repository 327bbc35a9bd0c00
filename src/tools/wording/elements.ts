import * as z from 'zod'
import { line } from '../text.ts'

/** Elements of a timeline in get_state: id, times, and values other than defaults. */

/** An element in get_state. */
export interface Shown {
  id?: string
  name: string
  start_ms: number
  duration_ms: number
  [fact: string]: unknown
}

export interface ShownTrack {
  type: string
  segments: Shown[]
}

/** The schema of an element in a result: the common fields; others are allowed. */
export const shownSchema = z.looseObject({
  id: z.string().optional(),
  name: z.string(),
  start_ms: z.number(),
  duration_ms: z.number(),
})

/** `speed 0.5`, `transition (id x1, type fade, duration 0.5)` */
export function factWords(facts: object): string[] {
  return Object.entries(facts).flatMap(([key, value]): string[] => {
    if (value === undefined) return []
    if (value === true) return [key]
    return [`${key} ${valueWords(value)}`]
  })
}

function valueWords(value: unknown): string {
  if (value === null || value === false) return 'none'
  if (Array.isArray(value)) return `[${value.map(valueWords).join(', ')}]`
  if (typeof value === 'object') return `(${factWords(value).join(', ')})`
  return line(String(value), 60)
}
