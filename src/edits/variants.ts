import * as z from 'zod'

/**
 * Sample values of a parameter, one for each kind that a sentence may word differently. Numbers and names in them are holes: with
 * any other value, the sentence is the same except for that value.
 */

/** The holes, numbered from 0. */
export const HOLES = {
  figure: (i: number) => 1001 + i,
  /** below 1 */
  share: (i: number) => (101 + i) / 1000,
  name: (i: number) => `n${1001 + i}.mp4`,
  color: (i: number) => `#00${1001 + i}`,
  id: (i: number) => `a${1001 + i}`,
  pixels: (i: number) => `${1001 + i}px`,
  ratio: (i: number) => `${1001 + i}:${5001 + i}`,
} as const

const FIGURES = [HOLES.figure(0), HOLES.share(0), -HOLES.figure(0), 0, 1]
const NAMES = [HOLES.name(0), HOLES.color(0), HOLES.pixels(0), 'none']

const seedsKnown = new WeakMap<z.ZodType, readonly unknown[]>()

/** Values of a parameter that is not given yet, simplest first. */
export function seeds(type: z.ZodType): readonly unknown[] {
  const known = seedsKnown.get(type) ?? seedsOf(type)
  seedsKnown.set(type, known)
  return known
}

function seedsOf(type: z.ZodType): unknown[] {
  const core = unwrapped(type)
  if (core instanceof z.ZodUnion) return optionsOf(core).flatMap((option) => seeds(option))
  if (core instanceof z.ZodEnum) return core.options
  if (core instanceof z.ZodLiteral) return [...core.values]
  if (core instanceof z.ZodBoolean) return [true, false]
  if (core instanceof z.ZodNumber) return FIGURES
  if (core instanceof z.ZodString) return NAMES
  if (core instanceof z.ZodTemplateLiteral) return [HOLES.ratio(0)]
  if (core instanceof z.ZodCustom) return [HOLES.id(0)]
  const plainest = plainestOf(core)
  return plainest === undefined ? [] : [plainest, ...variants(core, plainest)]
}

/** A list, tuple or object with only its required contents. */
function plainestOf(core: z.ZodType): unknown {
  if (core instanceof z.ZodArray) return []
  if (core instanceof z.ZodTuple)
    return (core.def.items as z.ZodType[]).filter((item) => !item.isOptional()).map((item) => seeds(item)[0])
  if (core instanceof z.ZodObject)
    return Object.fromEntries(
      entriesOf(core).flatMap(([name, entry]) => (entry.isOptional() ? [] : [[name, seeds(entry)[0]]])),
    )
  return undefined
}

/** Alternatives to a value with a single change, addition or omission. */
export function variants(type: z.ZodType, value: unknown): unknown[] {
  const core = unwrapped(type)
  const others = value === undefined ? [] : type.isOptional() ? [undefined] : []
  if (value === undefined) return [...seeds(type)]
  if (core instanceof z.ZodUnion)
    return [
      ...others,
      ...seeds(core),
      ...optionsOf(core).flatMap((option) => (fits(option, value) ? inner(option, value) : several(option, value))),
    ]
  if (fits(core, value)) return [...others, ...inner(core, value)]
  return [...others, ...seeds(core)]
}

function inner(type: z.ZodType, value: unknown): unknown[] {
  const core = unwrapped(type)
  if (core instanceof z.ZodUnion) return variants(core, value)
  if (core instanceof z.ZodArray && Array.isArray(value)) {
    const element = core.element as z.ZodType
    const places = Array.from({ length: value.length + 1 }, (_, i) => i)
    return places.flatMap((i) => [
      ...seeds(element).map((each) => value.toSpliced(i, 0, each)),
      ...(i < value.length ? variants(element, value[i]).map((each) => value.toSpliced(i, 1, each)) : []),
      ...(i < value.length ? [value.toSpliced(i, 1)] : []),
    ])
  }
  if (core instanceof z.ZodTuple && Array.isArray(value))
    return (core.def.items as z.ZodType[]).flatMap((item, i) =>
      i > value.length
        ? []
        : variants(item, value[i]).map((each) => [...value.slice(0, i), each, ...value.slice(i + 1)]),
    )
  if (core instanceof z.ZodObject)
    return entriesOf(core).flatMap(([name, entry]) =>
      variants(entry, (value as Record<string, unknown>)[name]).map((each) => ({ ...(value as object), [name]: each })),
    )
  return []
}

/** Turns a list item into a list. */
function several(type: z.ZodType, value: unknown): unknown[] {
  return unwrapped(type) instanceof z.ZodArray && typeof value !== 'object' ? inner(type, [value]) : []
}

function fits(type: z.ZodType, value: unknown): boolean {
  const core = unwrapped(type)
  if (core instanceof z.ZodUnion) return optionsOf(core).some((option) => fits(option, value))
  if (core instanceof z.ZodArray || core instanceof z.ZodTuple) return Array.isArray(value)
  return core instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Including nested unions. */
const optionsOf = (union: z.ZodUnion): z.ZodType[] =>
  (union.options as z.ZodType[])
    .map(unwrapped)
    .flatMap((each) => (each instanceof z.ZodUnion ? optionsOf(each) : [each]))
const entriesOf = (object: z.ZodObject) => Object.entries(object.shape) as [string, z.ZodType][]

/** Without wrappers that make a type optional or parse numbers from text. */
function unwrapped(type: z.ZodType): z.ZodType {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodReadonly)
    return unwrapped(type.unwrap() as z.ZodType)
  if (type instanceof z.ZodPipe) {
    const { in: from, out } = type.def
    return unwrapped((from instanceof z.ZodTransform ? out : from) as z.ZodType)
  }
  return type
}
