import * as z from 'zod'

/** What a parameter names on the timeline or among the uploads. The engine looks it up before the edit is carried out. */
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
  /** how a signature writes it: `s`, `0-1`, `color` */
  as: string
  kind?: Kind
  /** the same where there is room for more */
  full?: string
}

const FACTS = z.registry<Facts>()

/** A value type with how a signature writes it and, where it names something, what. */
export function value<S extends z.ZodType>(schema: S, facts: Facts): S {
  FACTS.add(schema, facts)
  return schema
}

/** What is known of a parameter's type, whether it may be left out or not. */
export function factsOf(schema: z.ZodType): Facts | undefined {
  const own = FACTS.get(schema)
  return own === undefined && schema instanceof z.ZodOptional ? factsOf(schema.unwrap() as z.ZodType) : own
}
