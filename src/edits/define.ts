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

/** What an operation is done to. */
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

/** What has to be found out of the media before an operation can be carried out. */
export type Analysis = 'silences' | 'beats' | 'shakes' | 'pictures' | 'cues' | 'words' | 'speech'

/** Languages in which definitions give examples. */
export type Language = 'en' | 'zh'

/** How sentences name what an edit is done to; the cloud's draft and the local one have different names for it. */
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

/** One operation of the edit language: everything that is derived elsewhere is said here once. */
export interface Definition<Shape extends z.core.$ZodLooseShape = z.core.$ZodLooseShape> {
  family: Family
  element: Element
  /** one short sentence for a list of all operations */
  summary: string
  /** what its name does not say, in a few words, for a list of all operations */
  hint?: string
  /** on an empty timeline: the film is built of the uploads first, or the operation is carried out as it is */
  empty: 'build first' | 'as it is'
  needs: readonly Analysis[]
  /** an engine that takes words alone has nothing of the kind */
  localOnly?: true
  params: z.ZodObject<Shape, z.core.$strict>
  /** what is wrong with parameters that are each right by themselves: `give from before to` */
  rule?(params: z.output<z.ZodObject<Shape, z.core.$strict>>): string | undefined
  /** an English sentence in the imperative that says the same, with every parameter */
  words(params: z.output<z.ZodObject<Shape, z.core.$strict>>, names: Names): string
  /** two messages a language, each with the parameters that it means */
  examples: Readonly<
    Record<
      Language,
      readonly [
        Example<z.input<z.ZodObject<Shape, z.core.$strict>>>,
        Example<z.input<z.ZodObject<Shape, z.core.$strict>>>,
      ]
    >
  >
  /** parameters that make sense, for tests */
  random(film: RandomFilm): z.input<z.ZodObject<Shape, z.core.$strict>>
}

/** Defines an operation. Its parameters are an object with nothing beside what `params` lists. */
export function defineEdit<const Shape extends z.core.$ZodLooseShape>(
  definition: Omit<Definition<Shape>, 'params'> & { params: Shape },
): Definition<Shape> {
  return { ...definition, params: z.strictObject(definition.params) }
}
