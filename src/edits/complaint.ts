import type * as z from 'zod'
import type { Fault } from './fault.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import { nearest } from './nearest.ts'
import { takes, typeAt } from './parameters.ts'
import { plain, shown } from './shown.ts'

type Complaint = Pick<Fault, 'problem' | 'nearest' | 'known'> & { parameter: string }

/**
 * What is wrong with a parameter's value, what was expected, and a valid value.
 * @param type the parameter's
 * @param issue its path begins with the parameter's name
 */
export function complaint(type: z.ZodType, issue: z.core.$ZodIssue, params: Record<string, unknown>): Complaint {
  const [name = '', ...path] = issue.path
  const whole = params[String(name)]
  if (issue.code === 'unrecognized_keys') return unknownKey(type, issue.path, issue.keys[0] ?? '')
  const expected = isOurs(issue.message) ? issue.message : takes(typeAt(type, path))
  const nearest = nearestValid(type, whole, path)
  return {
    parameter: pathWords(issue.path),
    problem: `expected ${expected}, got ${shown(at(whole, path))}`,
    ...(nearest !== undefined && { nearest }),
  }
}

/** `clips[2].duration` */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${plain(String(key))}`))
  return words.join('').slice(1)
}

function unknownKey(type: z.ZodType, path: readonly PropertyKey[], key: string): Complaint {
  const keys = options(jsonSchema(type), path.slice(1)).flatMap(({ properties = {} }) => Object.keys(properties))
  const near = nearest(plain(key), keys)
  return {
    parameter: pathWords([...path, key]),
    problem: 'there is no such parameter',
    ...(near !== undefined && { nearest: near }),
    known: keys.join(', '),
  }
}

/** Whether a message was written for the parameter, rather than being one of zod's general ones. */
function isOurs(message: string): boolean {
  return !/^(?:Invalid|Too |Unrecognized)/.test(message)
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  return typeof value === 'object' && value !== null ? at(Reflect.get(value, key), rest) : undefined
}

/** The most similar valid value, found by trying. */
function nearestValid(type: z.ZodType, whole: unknown, path: readonly PropertyKey[]): string | undefined {
  const given = at(whole, path)
  const tried = options(jsonSchema(type), path).flatMap((schema) => candidates(given, schema))
  const found = tried.find((each) => type.safeParse(replaced(whole, path, each)).success)
  return found === undefined ? undefined : String(found)
}

/** All schemas allowed at a path. */
function options(schema: JsonSchema | boolean | undefined, path: readonly PropertyKey[]): JsonSchema[] {
  if (typeof schema !== 'object') return []
  if (schema.anyOf) return schema.anyOf.flatMap((each) => options(each, path))
  const [key, ...rest] = path
  if (key === undefined) return [schema]
  if (typeof key === 'number') return options(schema.prefixItems?.[key] ?? single(schema.items), rest)
  return options(schema.properties?.[String(key)], rest)
}

function single(items: JsonSchema['items']): JsonSchema | boolean | undefined {
  return Array.isArray(items) ? undefined : (items as JsonSchema | boolean | undefined)
}

function candidates(given: unknown, { type, enum: names, minimum, maximum }: JsonSchema): (string | number)[] {
  if (names && type === 'string' && typeof given === 'string')
    return [nearest(plain(given), names.map(String)) ?? []].flat()
  if (type !== 'number' && type !== 'integer') return []
  const figure =
    typeof given === 'number' ? given : typeof given === 'string' ? Number.parseFloat(given.slice(0, 40)) : Number.NaN
  if (Number.isNaN(figure)) return []
  if (names) return names.map(Number).sort((a, b) => Math.abs(a - figure) - Math.abs(b - figure))
  const within = Math.min(maximum ?? figure, Math.max(minimum ?? figure, figure))
  return [within, Math.round(within)]
}

function replaced(whole: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(whole)) return whole.with(Number(key), replaced(whole[Number(key)], rest, value))
  return { ...(whole as object), [key]: replaced(at(whole, [key]), rest, value) }
}
