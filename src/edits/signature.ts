import * as z from 'zod'
import { definitionOf, OPERATION_NAMES, type OperationName } from './index.ts'
import { RARE } from './rare.ts'
import { factsOf } from './values/kind.ts'

/** Parameters shared by several operations, which the list of all operations writes only once. */
export type Groups = Readonly<Record<string, z.core.$ZodLooseShape>>

/** An operation in one line: `trim{clip: clip|all, start?: s} shorten a clip at its ends`. */
export function signature(name: OperationName): string {
  const { params, summary } = definitionOf(name)
  return `${name}{${shapeWords(params.shape)}} ${summary}`
}

/** The usual types of parameters by name, so that the list of all operations need not repeat them on each line. */
export type Usual = ReadonlyMap<string, string>

/**
 * The usual types of parameters, for each name that occurs several times with the same type: the one whose omission saves most.
 * @param groups written once for all operations
 */
export function usualTypes(groups: Groups): Usual {
  const times = new Map<string, Map<string, number>>()
  const written = [...Object.values(groups), ...OPERATION_NAMES.map((name) => partsOf(name, groups).own)]
  const told = written.flatMap((shape) => Object.entries(shape)).filter(([key]) => !RARE.has(key))
  for (const [key, schema] of told) {
    const type = typeWords(schema as z.ZodType) // zod's own, like the whole definition
    const counted = times.get(key) ?? new Map<string, number>()
    times.set(key, counted.set(type, (counted.get(type) ?? 0) + 1))
  }
  // except for the one place that defines it
  const saved = ([type, count]: [string, number]) => (type.length + 1) * count - type.length
  const usual = [...times].flatMap(([key, counted]) => {
    const [most] = [...counted].filter(([, count]) => count > 1).sort((a, b) => saved(b) - saved(a))
    return most ? [[key, most[0]] as const] : []
  })
  return new Map(usual)
}

/** The groups of an operation, and its other parameters. */
function partsOf(name: OperationName, groups: Groups): { held: string[]; own: z.core.$ZodLooseShape } {
  const { shape } = definitionOf(name).params
  const held = Object.entries(groups).filter(([, group]) =>
    Object.entries(group).every(([key, type]) => takesSame(shape[key], type)),
  )
  const grouped = new Set(held.flatMap(([, group]) => Object.keys(group)))
  return {
    held: held.map(([group]) => group),
    own: Object.fromEntries(Object.entries(shape).filter(([key]) => !grouped.has(key))),
  }
}

/**
 * An operation's line in the list of all: groups by name, `…style`, objects without their entries, `{…}`, no type if it is the
 * usual one for a parameter's name, and `…` for what few films need.
 */
export function briefSignature(name: OperationName, groups: Groups, usual?: Usual): string {
  const { hint } = definitionOf(name)
  const { held, own } = partsOf(name, groups)
  const words = [
    briefShape(own, usual, (type) => type.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '{…}')),
    ...held.map((group) => `…${group}`),
  ]
  const inside = words.filter((each) => each !== '').join(',')
  return [`${name}{${inside}}`, ...(hint === undefined ? [] : [hint])].join(' ')
}

function takesSame(one: z.core.$ZodType | undefined, other: z.core.$ZodType): boolean {
  return one !== undefined && typeWords(one as z.ZodType) === typeWords(other as z.ZodType) // zod's own, like the whole definition
}

/** Parameters for the list of all operations: compact, and with `…` for those that few films need. */
export function briefShape(shape: z.core.$ZodLooseShape, usual?: Usual, brief?: (type: string) => string): string {
  const parameters = Object.entries(shape)
  const common = parameters.filter(([key]) => !RARE.has(key))
  const words = shapeWords(Object.fromEntries(common), usual, brief)
  return dense([words, ...(common.length < parameters.length ? ['…'] : [])].filter((each) => each !== '').join(','))
}

/** Without unnecessary spaces, since the list of all operations has to be short. */
export function dense(words: string): string {
  return words.replace(/([,:]) (?=\S)/g, '$1')
}

/**
 * `start?: s, end?: s`
 * @param usual types to leave out, like those that the next parameter has too
 * @param brief a shorter form of a type
 */
export function shapeWords(
  shape: z.core.$ZodLooseShape,
  usual?: Usual,
  brief = (type: string): string => type,
): string {
  const parameters = Object.entries(shape).map(([key, schema]) => {
    const type = schema as z.ZodType
    const words = typeWords(type)
    return {
      name: `${key}${type instanceof z.ZodOptional ? '?' : ''}`,
      type: usual?.get(key) === words ? '' : brief(words),
    }
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
