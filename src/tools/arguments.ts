import type * as z from 'zod'
import { NemoError } from '../protocol/errors.ts'
import { inputSchema, type JsonSchema } from './schema.ts'
import { line } from './text.ts'

/**
 * Checks a call's arguments. What clients mangle without changing the meaning is mended (a number or a list sent as a string, an
 * empty string or null for something left out); anything else is an error that names the right arguments.
 * @throws {NemoError} `bad_argument`
 */
export function parseArguments<I extends z.ZodObject>(tool: string, input: I, args: unknown): z.output<I> {
  if (args !== undefined && (typeof args !== 'object' || args === null || Array.isArray(args))) {
    throw new NemoError('bad_argument', `${tool} takes an object`)
  }
  const properties = inputSchema(input).properties ?? {}
  const given = Object.entries(args ?? {})
  const unknown = given.map(([name]) => name).filter((name) => !Object.hasOwn(properties, name))
  if (unknown.length > 0) throw new NemoError('bad_argument', unknownArguments(tool, unknown, Object.keys(properties)))

  const mended = given
    .map(([name, value]) => [name, mend(value, properties[name] ?? {})] as const)
    .filter(([, value]) => value !== undefined)
  const parsed = input.safeParse(Object.fromEntries(mended))
  if (parsed.success) return parsed.data
  throw new NemoError(
    'bad_argument',
    parsed.error.issues.map((issue) => wrongArgument(tool, issue, properties)).join('; '),
  )
}

function mend(value: unknown, schema: JsonSchema): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined
  if (schema.type === 'array' && typeof value === 'string') return listFrom(value)
  if (typeof value !== 'string') return value
  const word = value.trim()
  if (schema.type === 'number' || schema.type === 'integer') return Number.isNaN(Number(word)) ? value : Number(word)
  if (schema.type === 'boolean') return word === 'true' ? true : word === 'false' ? false : value
  if (schema.enum) return schema.enum.find((each) => String(each) === word.toLowerCase()) ?? value
  return value
}

/** A list that a client sent as JSON text, or a single item in place of a list. */
function listFrom(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    if (Array.isArray(parsed)) return parsed
  } catch {
    // not JSON: one item
  }
  return [text]
}

function unknownArguments(tool: string, unknown: string[], known: string[]): string {
  const each = unknown.slice(0, 3).map((name) => {
    const near = nearest(name, known)
    return `"${line(name, 40)}"${near ? ` (did you mean "${near}"?)` : ''}`
  })
  return `${tool} has no argument ${each.join(' or ')}; it has ${known.join(', ')}`
}

function wrongArgument(tool: string, issue: z.core.$ZodIssue, properties: Record<string, JsonSchema>): string {
  const name = String(issue.path[0] ?? 'arguments')
  const schema = properties[name]
  const about = schema?.description ? ` (${schema.description})` : ''
  return `"${issue.path.join('.')}" of ${tool} ${expectation(issue, schema)}${about}`
}

function expectation(issue: z.core.$ZodIssue, schema: JsonSchema | undefined): string {
  if (schema?.enum) return `must be one of ${schema.enum.join(', ')}`
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`
  if (issue.code === 'invalid_type') return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  return issue.message
}

/** The known name that was most likely meant: the same but for spelling style, or few letters away. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const wanted = plain(name)
  const ranked = known
    .map((each) => {
      const other = plain(each)
      const part = wanted.length >= 3 && (other.includes(wanted) || wanted.includes(other))
      return { each, distance: part ? 1 : editDistance(wanted, other) }
    })
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.each : undefined
}

/** Letters to put in, take out, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
