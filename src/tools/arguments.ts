import * as z from 'zod'
import { nearest } from '../edits/nearest.ts'
import { NemoError } from '../protocol/errors.ts'
import { inputSchema, type JsonSchema } from './schema.ts'
import { line } from './text.ts'

interface Parsed<I extends z.ZodObject> {
  values: z.output<I>
  /** harmless unknown arguments */
  unknown: string[]
}

/**
 * Validates a call's arguments. Harmless mangling by clients is fixed (a number or a list sent as a string, a number instead of
 * its digits; an empty string, null or "null" for a missing value); anything else is an error that names the right arguments.
 * An unknown argument is an error too if it resembles a known one, as its value would be lost otherwise. Others, such as those
 * that a client adds to every call, are ignored.
 * @param elsewhere hints to other tools, by names of arguments that belong there
 * @throws {NemoError} `bad_argument`
 */
export function parseArguments<I extends z.ZodObject>(
  tool: string,
  input: I,
  args: unknown,
  elsewhere: Readonly<Record<string, string>> = {},
): Parsed<I> {
  const properties = inputSchema(input).properties ?? {}
  const given = Object.entries(objectOf(tool, args)).filter(([, value]) => !isNothing(value))
  const unknown = given.map(([name]) => name).filter((name) => !Object.hasOwn(properties, name))
  const meant = unknown.flatMap((name) => {
    const known = isOfTheClient(name, unknown) ? undefined : meantFor(name, input)
    return known === undefined ? [] : [`"${line(name, 40)}" (did you mean "${known}"?)`]
  })
  if (meant.length > 0) {
    const has = Object.keys(properties).join(', ')
    throw new NemoError('bad_argument', `${tool} has no argument ${meant.slice(0, 3).join(' or ')}; it has ${has}`)
  }
  const [misplaced] = unknown.filter((name) => Object.hasOwn(elsewhere, plain(name)))
  if (misplaced !== undefined)
    throw new NemoError(
      'bad_argument',
      `${tool} has no argument "${line(misplaced, 40)}": ${elsewhere[plain(misplaced)]}`,
    )
  const fixed = given
    .flatMap(([name, value]) => (properties[name] ? [[name, fix(value, properties[name])] as const] : []))
    .filter(([, value]) => value !== undefined)
  const parsed = input.safeParse(Object.fromEntries(fixed))
  if (parsed.success) return { values: parsed.data, unknown }
  throw new NemoError(
    'bad_argument',
    parsed.error.issues.map((issue) => wrongArgument(tool, issue, properties)).join('; '),
  )
}

/** Adds a note about ignored arguments. */
export function passedOver(tool: string, unknown: string[], note?: string): string {
  const names = unknown.slice(0, 3).map((name) => `"${line(name, 40)}"`)
  const more = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : ''
  const said = `${tool} has no argument ${names.join(', ')}${more}; ${unknown.length === 1 ? 'it was' : 'they were'} ignored.`
  return note ? `${said} ${note}` : said
}

/** The arguments object, which some clients send as JSON text. */
function objectOf(tool: string, args: unknown): object {
  const value = typeof args === 'string' ? (jsonOf(args) ?? args) : args
  if (isNothing(value)) return {}
  if (isObject(value)) return value
  throw new NemoError('bad_argument', `${tool} takes an object`)
}

/** How clients and models write a missing value. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'string' && ['', 'null', 'undefined'].includes(value.trim())
}

/** Normalises the spelling of a name: `maxSize`, `max_size`. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The parameter that an unknown argument resembles: by spelling, or by `aka`. */
function meantFor(name: string, input: z.ZodObject): string | undefined {
  const also = Object.entries(input.shape).find(([, schema]) => {
    const aka = schema instanceof z.ZodType ? schema.meta()?.aka : undefined
    return Array.isArray(aka) && aka.some((other) => plain(String(other)) === plain(name))
  })
  return also?.[0] ?? nearest(name, Object.keys(input.shape))
}

/** n8n adds its own `sessionId`, which is not ours; it is recognised by its `toolCallId`. */
function isOfTheClient(name: string, unknown: string[]): boolean {
  return name === 'sessionId' && unknown.includes('toolCallId')
}

function fix(value: unknown, schema: JsonSchema): unknown {
  if (schema.type === 'array') return listOf(value)
  if (schema.type === 'string' && typeof value === 'number') return digits(value)
  if (typeof value !== 'string') return value
  const word = value.trim()
  if (schema.type === 'number' || schema.type === 'integer') return Number.isNaN(Number(word)) ? value : Number(word)
  if (schema.type === 'boolean') return word === 'true' ? true : word === 'false' ? false : value
  if (schema.enum) return schema.enum.find((each) => String(each) === word.toLowerCase()) ?? value
  return value
}

/** Formats a number without an exponent. */
function digits(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value)
}

/** A list without missing values, or undefined if it is empty; clients also send it as text, or just its only item. */
function listOf(value: unknown): unknown {
  const list = typeof value === 'string' ? listIn(value) : isObject(value) ? [value] : value
  if (!Array.isArray(list)) return list
  const kept = list.filter((item) => !isNothing(item))
  return kept.length > 0 || list.length === 0 ? kept : undefined
}

/** Parses JSON of a list or of an item, or one item per line. */
function listIn(text: string): unknown[] {
  const json = jsonOf(text)
  if (Array.isArray(json)) return json
  return typeof json === 'string' || isObject(json) ? [json] : text.split(/\r?\n/)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** undefined if it is not JSON */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function wrongArgument(tool: string, issue: z.core.$ZodIssue, properties: Record<string, JsonSchema>): string {
  const name = String(issue.path[0] ?? 'arguments')
  const schema = properties[name]
  const about = schema?.description ? ` (${schema.description})` : ''
  return `"${issue.path.join('.')}" of ${tool} ${expectation(issue, schema)}${about}`
}

/** Units of lengths. */
const UNITS: Record<string, string> = { string: ' characters long', array: ' items long' }

function expectation(issue: z.core.$ZodIssue, schema: JsonSchema | undefined): string {
  if (schema?.enum) return `must be one of ${schema.enum.join(', ')}`
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`
  if (issue.code === 'invalid_type') return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  return issue.message
}
