import * as z from 'zod'

/** What a parameter refers to, on the timeline or among the uploads. The engine resolves it before applying the edit. */
export type Kind =
  | 'clip'
  | 'place'
  | 'new place'
  | 'clips'
  | 'cut'
  | 'text'
  | 'overlay'
  | 'sound'
  | 'transition'
  | 'region'
  | 'callout'
  | 'graphic'
  | 'picture'
  | 'clip or picture'
  | 'music'
  | 'captions file'
  | 'colour table'
  | 'file'
  | 'files'
  | 'film time'
  | 'clip time'
  | 'clip start'
  | 'film or clip time'
  | 'end'
  | 'position'
  | 'type size'
  | 'fill'
  | 'ground'
  | 'version'

export interface Facts {
  /** its notation in a signature: `s`, `0-1`, `color` */
  as: string
  kind?: Kind
  /** the same in longer form */
  full?: string
}

const FACTS = z.registry<Facts>()

/** A value type with its notation in signatures and, if it is a reference, what it refers to. */
export function value<S extends z.ZodType>(schema: S, facts: Facts): S {
  FACTS.add(schema, facts)
  return schema
}

/** What is known about a parameter's type, optional or not. */
export function factsOf(schema: z.ZodType): Facts | undefined {
  const own = FACTS.get(schema)
  return own === undefined && schema instanceof z.ZodOptional ? factsOf(schema.unwrap() as z.ZodType) : own
}
