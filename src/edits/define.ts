import * as z from 'zod'
import type { RandomFilm } from './random.ts'

/** Groups of operations, as help lists them. */
export const FAMILIES = [
  'sequence',
  'time',
  'sound',
  'text',
  'look',
  'motion',
  'overlay',
  'mark',
  'graphic',
  'speech',
  'analysis',
  'history',
  'film',
] as const
export type Family = (typeof FAMILIES)[number]

/** The target of an operation. */
export type Element =
  | 'film'
  | 'clip'
  | 'cut'
  | 'text'
  | 'captions'
  | 'overlay'
  | 'region'
  | 'callout'
  | 'graphic'
  | 'sound'
  | 'version'

/** The analysis of media that an operation needs. */
export type Analysis = 'silences' | 'beats' | 'shakes' | 'pictures' | 'cues' | 'words' | 'speech'

/** Languages of the examples in definitions. */
export type Language = 'en' | 'zh'

/** Names of an edit's targets in sentences; the cloud's draft and the local one name them differently. */
export interface Names {
  /** `clip 2`, `the clip "larch.jpg"`, `all clips` */
  clip(ref: number | string): string
  /** a sound: `the music`, `the sound of clip 2` */
  sound(ref: number | string): string
  /** a text: `the text "Hello"` */
  text(ref: string): string
  overlay(ref: string): string
  transition(ref: string): string
  /** `the region r1` */
  region(ref: string): string
  callout(ref: string): string
  graphic(ref: string): string
}

type Example<Input> = readonly [said: string, params: Input]

/** An operation of the edit language: the single source of everything derived elsewhere. */
export interface Definition<Shape extends z.core.$ZodLooseShape = z.core.$ZodLooseShape> {
  family: Family
  element: Element
  /** one short sentence for a list of all operations */
  summary: string
  /** a few words about what its name does not say, for a list of all operations */
  hint?: string
  /** on an empty timeline: the uploads are first built into a film, or the operation is applied as it is */
  empty: 'build first' | 'as it is'
  needs: readonly Analysis[]
  /** an engine that only takes messages has no equivalent */
  localOnly?: true
  params: z.ZodObject<Shape, z.core.$strict>
  /** what is wrong with a combination of valid parameters: `give from before to` */
  rule?(params: z.output<z.ZodObject<Shape, z.core.$strict>>): string | undefined
  /** an equivalent English sentence in the imperative, with every parameter */
  words(params: z.output<z.ZodObject<Shape, z.core.$strict>>, names: Names): string
  /** two messages per language, each with the parameters that it means */
  examples: Readonly<
    Record<
      Language,
      readonly [
        Example<z.input<z.ZodObject<Shape, z.core.$strict>>>,
        Example<z.input<z.ZodObject<Shape, z.core.$strict>>>,
      ]
    >
  >
  /** valid parameters, for tests */
  random(film: RandomFilm): z.input<z.ZodObject<Shape, z.core.$strict>>
}

/** Defines an operation. Its parameters are an object with exactly those listed in `params`. */
export function defineEdit<const Shape extends z.core.$ZodLooseShape>(
  definition: Omit<Definition<Shape>, 'params'> & { params: Shape },
): Definition<Shape> {
  return { ...definition, params: z.strictObject(definition.params) }
}
