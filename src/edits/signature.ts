import * as z from 'zod'
import { definitionOf, type OperationName } from './index.ts'
import { factsOf } from './values/kind.ts'

/** Parameters that several operations share, which a list of all operations writes once. */
export type Groups = Readonly<Record<string, z.core.$ZodLooseShape>>

/** An operation in one line: `trim{clip: clip|all, start?: s} shorten a clip at its ends`. */
export function signature(name: OperationName): string {
  const { params, summary } = definitionOf(name)
  return `${name}{${shapeWords(params.shape)}} ${summary}`
}

/** The same for a list of all operations: groups by their names, `…style`, and objects without what is in them, `{…}`. */
export function briefSignature(name: OperationName, groups: Groups): string {
  const { params, summary } = definitionOf(name)
  const held = Object.entries(groups).filter(([, group]) =>
    Object.keys(group).every((key) => Object.hasOwn(params.shape, key)),
  )
  const grouped = new Set(held.flatMap(([, group]) => Object.keys(group)))
  const own = Object.fromEntries(Object.entries(params.shape).filter(([key]) => !grouped.has(key)))
  const words = [
    shapeWords(own).replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '{…}'),
    ...held.map(([group]) => `…${group}`),
  ]
  return `${name}{${words.filter((each) => each !== '').join(', ')}} ${summary}`
}

/** `start?: s, end?: s` */
export function shapeWords(shape: z.core.$ZodLooseShape): string {
  const parameters = Object.entries(shape).map(([key, schema]) => {
    const type = schema as z.ZodType
    return `${key}${type instanceof z.ZodOptional ? '?' : ''}: ${typeWords(type)}`
  })
  return parameters.join(', ')
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
