import * as z from 'zod'
import { definitionOf, type OperationName } from './index.ts'
import { factsOf } from './values/kind.ts'

/** Parameters that several operations share, which a list of all operations writes once. */
export type Groups = Readonly<Record<string, z.core.$ZodLooseShape>>

/**
 * An operation in one line: `trim{clip: clip|"all", start?: s} shorten a clip at its ends`.
 * @param groups are written by their names: `…style`
 */
export function signature(name: OperationName, groups: Groups = {}): string {
  const { params, summary } = definitionOf(name)
  return `${name}{${shapeWords(params.shape, groups)}} ${summary}`
}

/** `start?: s, end?: s` */
export function shapeWords(shape: z.core.$ZodLooseShape, groups: Groups = {}): string {
  const held = Object.entries(groups).filter(([, group]) =>
    Object.keys(group).every((key) => Object.hasOwn(shape, key)),
  )
  const grouped = new Set(held.flatMap(([, group]) => Object.keys(group)))
  const own = Object.entries(shape).filter(([key]) => !grouped.has(key))
  return [...own.map(([key, schema]) => parameter(key, schema as z.ZodType)), ...held.map(([name]) => `…${name}`)].join(
    ', ',
  )
}

function parameter(key: string, type: z.ZodType): string {
  return `${key}${type instanceof z.ZodOptional ? '?' : ''}: ${typeWords(type)}`
}

/** How a signature writes a parameter's type. */
export function typeWords(schema: z.ZodType): string {
  const facts = factsOf(schema)
  if (facts) return facts.as
  if (schema instanceof z.ZodOptional) return typeWords(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodEnum) return schema.options.join('|')
  if (schema instanceof z.ZodBoolean) return 'true|false'
  if (schema instanceof z.ZodString) return 'text'
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((each) => JSON.stringify(each)).join('|')
  if (schema instanceof z.ZodArray) return `[${typeWords(schema.element as z.ZodType)}, …]`
  throw new Error('a parameter of a type that no signature can write; give it a name with value()')
}
