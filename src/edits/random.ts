/** Where random parameters come from: a test's generator, and the film that it has at hand. */
export interface RandomFilm {
  /** a whole number from 0 to `limit`, exclusive */
  below(limit: number): number
  pick<Thing>(things: readonly Thing[]): Thing
  /** a figure between two others, with at most `digits` decimals (2), often one of the edges */
  between(low: number, high: number, digits?: number): number
  maybe<Thing>(make: () => Thing): Thing | undefined
  /** a clip, as an edit names one */
  clip(): number | string
  /** two neighbouring clips */
  cut(): [number | string, number | string]
  /** a sound, as an edit names one: by its role, by the clip that it belongs to, by its id */
  sound(): number | string
  /** a time on the timeline, s */
  time(): number
  /** two times on the timeline, the earlier first */
  stretch(): [number, number]
  /** an uploaded file of a kind */
  file(kind: 'picture' | 'video' | 'music' | 'captions' | 'lut'): string
  /** a text on the timeline, by id or wording */
  text(): string
  overlay(): string
  transition(): string
  region(): string
  callout(): string
  graphic(): string
  /** words to show or to say */
  words(): string
}
