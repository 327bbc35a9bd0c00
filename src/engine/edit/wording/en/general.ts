import type { Asset } from '../../asset.ts'
import { figure, line } from '../figures.ts'
import { capital, list, quoted, s } from './phrases.ts'

/** Edits of any kind: what was done, side effects and limits, and what could not be done. */
export const general = {
  becomes: (what: string, from: string, to: string): string => `${what} ${from} → ${to}`,
  renamed: (title: string): string => `The film is now called ${quoted(title)}`,
  theName: (): string => 'the name of the film',
  removed: (what: string): string => `${capital(what)} removed`,
  replaces: (names: readonly string[]): string => `replaces ${list(names)}`,
  clamped: (low: string, high: string): string => `limited to ${low} - ${high}`,
  onlySoLong: (name: string, length: number): string => `${line(name)} is only ${s(length)} long`,
  outsideOf: (time: number, who: string, from: number, to: number): string =>
    `${s(time)} is outside ${who}, which runs from ${figure(from)} to ${s(to)}`,
  atTheEnd: (): string => 'put at the end, since the video is no longer than that',
  cutAtEnd: (length: number): string => `cut off at the end of the video, ${s(length)}`,
  goneWithIt: (what: readonly string[]): string => `also removed: ${list(what)}`,
  ofClips: (who: string, said: string): string => `${capital(who)}: ${said}`,
  already: (what: string): string => `${capital(what)}: already like that.`,
  atLimit: (what: string, limit: string): string => `${capital(what)}: already at the limit, ${limit}.`,
  nothingThere: (what: string): string => `There is no ${what} on the timeline.`,
  noAsset: (name: string, names: readonly string[]): string =>
    name.trim() === ''
      ? `No file is named. Available: ${list(names)}.`
      : names.length > 0
        ? `There is no ${quoted(name)}. Available: ${list(names)}.`
        : `There is no ${quoted(name)}, and nothing of that kind was uploaded.`,
  notAPicture: (name: string, kind: Asset['kind']): string => {
    if (kind === 'audio') return `${line(name)} is sound. It can be added as background music.`
    if (kind === 'lut') return `${line(name)} is a LUT. It can be applied as a filter.`
    return `${line(name)} is a subtitle file. It can be added as captions.`
  },
  notAPhoto: (name: string): string => `${line(name)} is a video, but this needs a photo.`,
  notANumber: (): string => 'One of the values is not a number.',
  nothingLong: (): string => 'A length or speed must be more than 0.',
  beyondEnd: (at: number, length: number): string => `${s(at)} is beyond the end; the video is ${s(length)} long.`,
  endsBeforeStart: (start: number, end: number): string =>
    `It would end at ${s(end)}, before it begins at ${s(start)}.`,
  noTimeLeft: (who: string, length: number): string =>
    `${who} is ${s(length)} long: none of it lies between those times.`,
  notAnalysed: (name: string): string => `${line(name)} could not be analysed.`,
}
