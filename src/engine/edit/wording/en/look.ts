import type { MaskMode } from '../../../../edits/values/mask.ts'
import type { ThemeName } from '../../../../edits/values/themes.ts'
import type { BarsCut } from '../../bars.ts'
import { figure, line, listed, percent } from '../figures.ts'
import { capital, list, quoted, s } from './phrases.ts'

const MASKED: Record<MaskMode, string> = { auto: '', alpha: ' by its alpha', luma: ' by its brightness' }

/** Themes, transitions, the canvas and the look of clips. */
export const look = {
  themed: (before: ThemeName | null, name: ThemeName, accent: string): string =>
    `Theme ${before ?? 'none'} → ${name}, accent ${accent}: everything that was not styled by hand follows it`,
  themeOff: (name: ThemeName): string => `Theme ${name} removed`,
  flipped: (who: string, horizontal: boolean): string =>
    `${who} mirrored ${horizontal ? 'left to right' : 'top to bottom'}`,
  overlaysNotSteadied: (names: readonly string[]): string => `${list(names)} not stabilised: only clips can be`,
  matched: (who: string): string => `${who}: exposure and greys matched to those of the other pictures`,
  nothingToMatch: (): string => 'Matching colours takes at least two photos or clips that can be analysed.',
  steadied: (who: string): string => `${who} stabilised, which enlarges the picture a little`,
  keyed: (who: string, color: string, background: string): string =>
    `${who}: ${color} keyed out, ${line(background)} behind`,
  canvasChanged: (differences: readonly string[]): string => capital(differences.join(', ')),
  filtered: (who: string, name: string): string => `${who}: filter ${line(name)} applied`,
  unfiltered: (who: string, name?: string): string =>
    `${who}: ${name === undefined ? 'filters' : `${line(name)} filter`} removed`,
  adjusted: (who: string, differences: readonly string[]): string => `${who}: ${differences.join(', ')}`,
  masked: (who: string, name: string, by: MaskMode, invert: boolean): string =>
    `${who} masked with ${line(name)}${MASKED[by]}${invert ? ', inverted' : ''}`,
  barsCut: ({ name, sides }: BarsCut): string =>
    `${line(name)} is shown without the bars in its picture (${list(sides)}); a crop of 0 shows them`,
  staysSo: (what: readonly string[]): string =>
    `themes will not change ${listed(what, ', ', (count) => ` and ${count} more`)}`,
  accentMoved: (accent: string, shown: string): string =>
    `${accent} would be illegible on the theme’s background, so it is ${shown} there`,
  transitionShortened: (clip: number, from: number, to: number): string =>
    to > 0
      ? `transition after clip ${clip} shortened to fit: ${s(from)} → ${s(to)}`
      : `transition after clip ${clip} removed, since the clip is too short for it`,
  transitionInstead: (said: string, name: string): string =>
    `there is no ${quoted(said)} any more; ${name} is the nearest`,
  nearestSize: (wanted: string): string => `${wanted} is not possible, this is the nearest`,
  nearestRate: (wanted: number, taken: number): string =>
    `${figure(wanted)} frames a second is not possible, ${taken} is the nearest`,
  noTransition: (name: string, nearest: readonly string[]): string =>
    `There is no transition ${quoted(name)}. The nearest are ${nearest.join(', ')}.`,
  noFilter: (name: string, filters: readonly string[]): string =>
    `There is no filter ${quoted(name)}. The filters are ${filters.map(line).join(', ')}.`,
  noAspect: (aspect: string): string => `${quoted(aspect)} is not an aspect ratio. 16:9, 9:16, 1:1 or 4:5 would work.`,
  notAColor: (color: string): string => `${quoted(color)} is not a colour. #RRGGBB would work, such as #FFCC00.`,
  notNeighbours: (a: number, b: number): string =>
    `Clips ${a} and ${b} are not next to each other, so there can be no transition between them.`,
  oneClipOnly: (): string => 'A transition needs two clips. With one, fade_video can fade it in and out.',
  steadyAlready: (who: string): string => `${who} is already steady.`,
  tooLongToSteady: (who: string, most: number): string =>
    `${who} lies beyond the first ${s(most)} of its file, which is all that can be stabilised. Upload that part as a separate file.`,
  photosDoNotMove: (): string => 'That works only on clips that move, not on photos.',
  quarterTurns: (asked: number, nearest: number): string =>
    `Only quarter turns are possible, not ${figure(asked)}°. The nearest is ${nearest}°.`,
  cropTooMuch: (most: number): string => `That would crop away too much: at most ${percent(most)} of a side.`,
}
