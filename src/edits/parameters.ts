import * as z from 'zod'
import { definitionOf, type OperationName } from './index.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import { type Facts, factsOf } from './values/kind.ts'
import { REFERENCES } from './values/reference.ts'

/** A parameter, or an entry of an object parameter, as described in help and docs. */
export interface Parameter {
  name: string
  /** the parameter and entries that contain it, outermost first */
  within: readonly string[]
  required: boolean
  /** its type, with unit and range or the available names */
  takes: string
  /** its description, with its default */
  meaning: string
}

/** An operation's parameters, each before its own entries. Entries that several share are listed with the first. */
export function parametersOf(name: OperationName): Parameter[] {
  return entriesOf(definitionOf(name).params.shape, [], new Map())
}

/** @param told objects already listed, and where */
function entriesOf(
  shape: z.core.$ZodLooseShape,
  within: readonly string[],
  told: Map<z.ZodObject, string>,
): Parameter[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    // definitions are written with zod's own types
    const type = schema as z.ZodType
    const entry = { name, within, required: !type.isOptional(), takes: takes(type), meaning: type.description ?? '' }
    const inner = saysAll(type) ? undefined : objectIn(type)
    if (!inner) return [entry]
    const before = told.get(inner)
    if (before !== undefined) return [{ ...entry, takes: `${entry.takes}, as in ${before}` }]
    told.set(inner, [...within, name].join('.'))
    return [entry, ...entriesOf(inner.shape, [...within, name], told)]
  })
}

/** Whether a type's own words already describe all its entries. */
function saysAll(type: z.ZodType): boolean {
  const facts = factsOf(type)
  return facts !== undefined && !facts.as.includes('…')
}

/** The object that a type is, or that its list items are. */
function objectIn(type: z.ZodType): z.ZodObject | undefined {
  const core = unwrapped(type)
  if (core instanceof z.ZodObject) return core
  return core instanceof z.ZodArray ? objectIn(core.element as z.ZodType) : undefined
}

/** The type at a path in a parameter; if there are several, the parameter's own. */
export function typeAt(type: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  const [key, ...rest] = path
  const core = unwrapped(type)
  const inner = key === undefined ? undefined : innerType(core, key)
  return inner === undefined ? type : typeAt(inner as z.ZodType, rest)
}

function innerType(core: z.ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (core instanceof z.ZodObject) return core.shape[String(key)]
  if (core instanceof z.ZodArray) return core.element
  return core instanceof z.ZodTuple ? core.def.items[Number(key)] : undefined
}

function unwrapped(type: z.ZodType): z.ZodType {
  const wrapped = type instanceof z.ZodOptional || type instanceof z.ZodNullable
  return wrapped ? unwrapped(type.unwrap() as z.ZodType) : type
}

/** A parameter's type, in words. */
export function takes(type: z.ZodType): string {
  const facts = factsOf(type)
  if (facts?.kind !== undefined) return referenceWords(REFERENCES[facts.kind], facts)
  if (facts?.full !== undefined) return facts.full
  if (type instanceof z.ZodOptional) return takes(type.unwrap() as z.ZodType)
  if (type instanceof z.ZodNullable) return `${takes(type.unwrap() as z.ZodType)}, or null`
  if (facts === undefined && type instanceof z.ZodUnion)
    return type.options.map((option) => takes(option as z.ZodType)).join(', or ')
  const schema = jsonSchema(type)
  const written = schema.pattern !== undefined || schema.type === 'array' || schema.type === 'object'
  if (facts && written) return facts.as
  const core = unwrapped(type)
  if (core instanceof z.ZodArray) return `a list, each ${takes(core.element as z.ZodType)}`
  if (core instanceof z.ZodTuple) return `[${core.def.items.map((each) => shortWords(each as z.ZodType)).join(', ')}]`
  if (core instanceof z.ZodObject) return 'an object'
  return schemaWords(schema, facts?.as) ?? facts?.as ?? 'a value'
}

function shortWords(type: z.ZodType): string {
  return factsOf(type)?.as ?? takes(type)
}

/** Adds what a type takes besides the reference, or how several are written. */
function referenceWords(reference: string, { as, full }: Facts): string {
  if (as.startsWith('[')) return `${as}: ${reference}`
  return full === undefined ? reference : `${full} ${reference}`
}

/** @param short how a signature writes the whole type, including the unit */
function schemaWords(schema: JsonSchema, short = ''): string | undefined {
  if (schema.anyOf) {
    const options = schema.anyOf.map((option) => (typeof option === 'object' ? schemaWords(option, short) : undefined))
    return options.every((option) => option !== undefined) ? options.join(', or ') : undefined
  }
  if (schema.enum) return schema.enum.map(String).join(', ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema, short)
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'null') return 'null'
  if (schema.type === 'string') return textWords(schema)
  if (schema.type === 'object') return objectWords(schema)
  return undefined
}

function textWords({ minLength, maxLength }: JsonSchema): string {
  if (maxLength === undefined) return 'text'
  return minLength === undefined
    ? `text of at most ${maxLength} characters`
    : `text of ${minLength} to ${maxLength} characters`
}

/** `{"direction": "up"|"down"}` */
function objectWords({ properties = {} }: JsonSchema): string {
  const entries = Object.entries(properties).map(([key, each]) => {
    const names = typeof each === 'object' ? each.enum : undefined
    return `"${key}": ${names?.map((name) => JSON.stringify(name)).join('|') ?? '…'}`
  })
  return `{${entries.join(', ')}}`
}

/** `seconds from 0 to 60`, `a whole number from 1 to 100` */
function numberWords({ type, minimum = 0, exclusiveMinimum, maximum = 0 }: JsonSchema, short: string): string {
  const what = /(?:^|[ ±])s$/.test(short) ? 'seconds' : type === 'integer' ? 'a whole number' : 'a number'
  if (maximum === Number.MAX_SAFE_INTEGER) return what
  return exclusiveMinimum === undefined
    ? `${what} from ${minimum} to ${maximum}`
    : `${what} above ${exclusiveMinimum}, up to ${maximum}`
}
