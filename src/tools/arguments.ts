import type * as z from 'zod'
import { nearest } from '../edits/nearest.ts'
import { NemoError } from '../protocol/errors.ts'
import { inputSchema, type JsonSchema } from './schema.ts'
import { line } from './text.ts'

/**
 * Checks a call's arguments. What clients mangle without changing the meaning is mended (a number or a list sent as a string, a
 * number in place of its digits, an empty string or null for something left out); anything else is an error that names the right arguments.
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
  if (schema.type === 'string' && typeof value === 'number') return digits(value)
  if (typeof value !== 'string') return value
  const word = value.trim()
  if (schema.type === 'number' || schema.type === 'integer') return Number.isNaN(Number(word)) ? value : Number(word)
  if (schema.type === 'boolean') return word === 'true' ? true : word === 'false' ? false : value
  if (schema.enum) return schema.enum.find((each) => String(each) === word.toLowerCase()) ?? value
  return value
}

/** Without an exponent, whatever the size. */
function digits(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value)
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

/** What a length is counted in. */
const UNITS: Record<string, string> = { string: ' characters long', array: ' items long' }

function expectation(issue: z.core.$ZodIssue, schema: JsonSchema | undefined): string {
  if (schema?.enum) return `must be one of ${schema.enum.join(', ')}`
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`
  if (issue.code === 'invalid_type') return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  return issue.message
}
