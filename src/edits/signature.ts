import * as z from 'zod'
import { definitionOf, OPERATION_NAMES, type OperationName } from './index.ts'
import { factsOf } from './values/kind.ts'

/** Parameters that several operations share, which a list of all operations writes once. */
export type Groups = Readonly<Record<string, z.core.$ZodLooseShape>>

/** An operation in one line: `trim{clip: clip|all, start?: s} shorten a clip at its ends`. */
export function signature(name: OperationName): string {
  const { params, summary } = definitionOf(name)
  return `${name}{${shapeWords(params.shape)}} ${summary}`
}

/** What parameters of a name usually take, so that a list of all operations need not say it on each line. */
export type Usual = ReadonlyMap<string, string>

/** What the parameters of all operations take, for each name that stands in several of them for the same. */
export function usualTypes(): Usual {
  const times = new Map<string, Map<string, number>>()
  for (const name of OPERATION_NAMES) {
    for (const [key, schema] of Object.entries(definitionOf(name).params.shape)) {
      const type = typeWords(schema as z.ZodType)
      const counted = times.get(key) ?? new Map<string, number>()
      times.set(key, counted.set(type, (counted.get(type) ?? 0) + 1))
    }
  }
  const usual = [...times].map(([key, counted]) => [key, [...counted].sort(([, a], [, b]) => b - a)[0]] as const)
  return new Map(usual.flatMap(([key, most]) => (most && most[1] > 1 ? [[key, most[0]]] : [])))
}

/**
 * An operation in a line of a list of all: groups by their names, `…style`, objects without what is in them, `{…}`, and no
 * type where a parameter takes what is usual for its name.
 */
export function briefSignature(name: OperationName, groups: Groups, usual?: Usual): string {
  const { params, hint } = definitionOf(name)
  const held = Object.entries(groups).filter(([, group]) =>
    Object.keys(group).every((key) => Object.hasOwn(params.shape, key)),
  )
  const grouped = new Set(held.flatMap(([, group]) => Object.keys(group)))
  const own = Object.fromEntries(Object.entries(params.shape).filter(([key]) => !grouped.has(key)))
  const words = [
    shapeWords(own, usual).replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '{…}'),
    ...held.map(([group]) => `…${group}`),
  ]
  const inside = dense(words.filter((each) => each !== '').join(','))
  return [`${name}{${inside}}`, ...(hint === undefined ? [] : [hint])].join(' ')
}

/** Without the spaces that a reader can do without, since a list of all operations has to be short. */
export function dense(words: string): string {
  return words.replace(/([,:]) (?=\S)/g, '$1')
}

/** `start?: s, end?: s` @param usual types that are left out, as is one that the next parameter has as well */
export function shapeWords(shape: z.core.$ZodLooseShape, usual?: Usual): string {
  const parameters = Object.entries(shape).map(([key, schema]) => {
    const type = schema as z.ZodType
    const words = typeWords(type)
    return { name: `${key}${type instanceof z.ZodOptional ? '?' : ''}`, type: usual?.get(key) === words ? '' : words }
  })
  return parameters
    .map(({ name, type }, i) => {
      const told = type === '' || (usual !== undefined && type === parameters[i + 1]?.type)
      return told ? name : `${name}: ${type}`
    })
    .join(', ')
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
