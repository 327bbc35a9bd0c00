import * as z from 'zod'
import { complaint } from './complaint.ts'
import type { Fault } from './fault.ts'
import { definitionOf, type Edit, isOperation, MOST_EDITS, OPERATION_NAMES, type OperationName } from './index.ts'
import { nearest } from './nearest.ts'
import { plain, shown } from './shown.ts'
import { signature } from './signature.ts'

/** Longest text, in characters, and list that any parameter needs. */
const LONGEST_TEXT = 20_000
const LONGEST_LIST = 5000

const EXAMPLE = '{"op": "trim", "clip": 1, "start": 2}'

export type Parsed = { edits: Edit[] } | { fault: Fault }

/**
 * Reads a list of edits: a list, a single edit, or either as JSON text. Never throws.
 * It also accepts common unambiguous mistakes of models: parameters nested in `params`, `set` or `style`; null for parameters
 * left out; a number for text and `"true"` for true; numbers as text (see values/number.ts). Requests for help are not edits:
 * call `helpRequests` first.
 */
export function parseEdits(given: unknown): Parsed {
  const list = listFrom(given)
  if (typeof list === 'string') return { fault: { problem: list } }
  if (list.length === 0) return { fault: { problem: `the list is empty; an edit is an object such as ${EXAMPLE}` } }
  if (list.length > MOST_EDITS) {
    return { fault: { problem: `${list.length} edits are too many for one list, which holds ${MOST_EDITS} at most` } }
  }
  const edits: Edit[] = []
  for (const [index, item] of list.entries()) {
    const read = parseEdit(item)
    if ('fault' in read) return { fault: { index, ...read.fault } }
    edits.push(read.edit)
  }
  return { edits }
}

/** Most help requests in a list. */
const MOST_HELP = 10

/** The requests of a list that only has `{"op": "help"}`, with or without `about`; undefined for any other list. */
export function helpRequests(given: unknown): { about?: string }[] | undefined {
  const list = listFrom(given)
  if (typeof list === 'string' || list.length === 0 || list.length > MOST_HELP) return undefined
  const requests = list.flatMap((item) => (isRecord(item) && item.op === 'help' ? [item] : []))
  return requests.length === list.length ? requests.map(aboutOf) : undefined
}

function aboutOf(request: Record<string, unknown>): { about?: string } {
  const about = Object.fromEntries(flat(request, {})).about
  return typeof about === 'string' && about.trim() !== '' ? { about } : {}
}

/** @returns the list, or why there is none */
function listFrom(given: unknown): unknown[] | string {
  const list = typeof given === 'string' ? fromJson(given) : given
  if (Array.isArray(list)) return list
  if (isRecord(list)) return [list]
  return `expected a list of edits such as [${EXAMPLE}], got ${shown(given)}`
}

/** @returns the text itself if it is not JSON */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

type Failed = { fault: Omit<Fault, 'index'> }

function parseEdit(item: unknown): { edit: Edit } | Failed {
  const given = typeof item === 'string' ? fromJson(item) : item
  if (!isRecord(given)) return { fault: { problem: `expected an object such as ${EXAMPLE}, got ${shown(item)}` } }
  const { op } = given
  if (typeof op !== 'string') {
    return { fault: { problem: `expected "op", the name of an operation, as in ${EXAMPLE}, got ${shown(op)}` } }
  }
  return isOperation(op) ? parseParameters(op, given) : unknownOperation(op)
}

function unknownOperation(name: string): Failed {
  if (name === 'help') return { fault: { op: name, problem: 'help is not an edit; ask for it in a separate call' } }
  const near = nearest(plain(name), OPERATION_NAMES)
  return {
    fault: {
      op: plain(name),
      problem: 'there is no such operation; {"op": "help"} lists all',
      ...(near === undefined ? { known: OPERATION_NAMES.join(', ') } : { nearest: near }),
    },
  }
}

function parseParameters(op: OperationName, given: Record<string, unknown>): { edit: Edit } | Failed {
  const { params: schema, rule } = definitionOf(op)
  const params: Record<string, unknown> = {}
  for (const [name, value] of flat(given, schema.shape)) {
    const type = schema.shape[name]
    if (!Object.hasOwn(schema.shape, name) || type === undefined) return unknownParameter(op, name)
    const problem = tooMuch(value) ?? (Object.hasOwn(params, name) ? 'it is given twice' : undefined)
    if (problem !== undefined) return { fault: { op, parameter: name, problem } }
    params[name] = fixed(value, type as z.ZodType)
  }
  const parsed = schema.safeParse(params)
  if (!parsed.success) return wrongParameter(op, parsed.error.issues[0], params)
  const problem = rule?.(parsed.data)
  if (problem !== undefined) return { fault: { op, problem } }
  // the operation's schema has just validated the parameters
  return { edit: { op, ...parsed.data } as Edit }
}

function unknownParameter(op: OperationName, name: string): Failed {
  const near = nearest(plain(name), Object.keys(definitionOf(op).params.shape))
  return {
    fault: {
      op,
      parameter: plain(name),
      problem: 'there is no such parameter',
      ...(near !== undefined && { nearest: near }),
      known: signature(op),
    },
  }
}

function wrongParameter(
  op: OperationName,
  issue: z.core.$ZodIssue | undefined,
  params: Record<string, unknown>,
): Failed {
  const name = String(issue?.path[0] ?? '')
  const type = definitionOf(op).params.shape[name]
  if (issue === undefined || type === undefined)
    return { fault: { op, problem: 'the parameters do not fit', known: signature(op) } }
  if (params[name] === undefined)
    return { fault: { op, parameter: name, problem: 'it is missing', known: signature(op) } }
  return { fault: { op, ...complaint(type as z.ZodType, issue, params) } }
}

/** Keys under which models nest parameters that belong next to `op`. */
const NESTS = ['params', 'set', 'style']
const DEEPEST = 2

/** Parameters with nested ones moved up, and without nulls; one by one, as a fault stops the reading. */
function* flat(given: Record<string, unknown>, shape: z.core.$ZodLooseShape, depth = 0): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(given)) {
    const left = value === undefined || (value === null && !takesNull(shape, name))
    if (left || (name === 'op' && depth === 0)) continue
    const nest = NESTS.includes(name) && !Object.hasOwn(shape, name) && depth < DEEPEST
    if (nest && isRecord(value)) yield* flat(value, shape, depth + 1)
    else yield [name, value]
  }
}

function takesNull(shape: z.core.$ZodLooseShape, name: string): boolean {
  const type = Object.hasOwn(shape, name) ? (shape[name] as z.ZodType) : undefined
  return type?.isNullable() ?? false
}

function tooMuch(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    return `a text of ${value.length} characters is too long`
  if (Array.isArray(value) && value.length > LONGEST_LIST) return `a list of ${value.length} is too long`
  return undefined
}

function fixed(value: unknown, type: z.ZodType): unknown {
  const core = type instanceof z.ZodOptional ? type.unwrap() : type
  if (core instanceof z.ZodBoolean && (value === 'true' || value === 'false')) return value === 'true'
  if (core instanceof z.ZodString && typeof value === 'number') return String(value)
  return value
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
