/** The source of random parameters: a test's generator and its film. */
export interface RandomFilm {
  /** a whole number from 0 to `limit`, exclusive */
  below(limit: number): number
  pick<Thing>(things: readonly Thing[]): Thing
  /** a number between two others, with at most `digits` decimals (2), often one of the limits */
  between(low: number, high: number, digits?: number): number
  maybe<Thing>(make: () => Thing): Thing | undefined
  /** a clip, as edits refer to one */
  clip(): number | string
  /** two neighbouring clips */
  cut(): [number | string, number | string]
  /** a sound, as edits refer to one: by role, by its clip, or by id */
  sound(): number | string
  /** a time on the timeline, s */
  time(): number
  /** two times on the timeline, the earlier first */
  stretch(): [number, number]
  /** an uploaded file of a kind */
  file(kind: 'picture' | 'video' | 'music' | 'captions' | 'lut'): string
  /** a text on the timeline, by id or its words */
  text(): string
  overlay(): string
  transition(): string
  region(): string
  callout(): string
  graphic(): string
  /** words to show or speak */
  words(): string
}
