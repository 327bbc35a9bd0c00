import type { FilmKind } from '../../../../edits/values/film-kind.ts'
import type { ThemeName } from '../../../../edits/values/themes.ts'
import { figure, line } from '../figures.ts'

const s = (seconds: number) => `${figure(seconds)} s`
const quoted = (text: string) => `“${line(text)}”`
const plural = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`

const KINDS: Record<FilmKind, string> = {
  promo: 'A promo',
  reel: 'A reel',
  memories: 'A memory film',
  slideshow: 'A slideshow',
  highlights: 'A highlight reel',
}

/** The contents of a film. Names are of material that was left out, the last may be a count. */
export interface MadeFilm {
  kind: FilmKind
  theme: ThemeName | undefined
  seconds: number
  shots: number
  /** number of files shown, out of all */
  shown: number
  files: number
  /** number of files that are shown more than once */
  again: number
  /** whether repetitions are closer crops or other parts */
  others: boolean
  alike: readonly string[]
  left: readonly string[]
}

/** Clips with speech: played in full, or shown without sound. */
export interface Spoken {
  spoken: readonly string[]
  unheard: readonly string[]
}

export interface MadeTexts {
  title: string | undefined
  lines: readonly string[]
  closing: string | undefined
}

function seenAgain(again: number, shown: number): string {
  if (again < shown) return `${again === 1 ? 'one' : again} of them seen more than once`
  return shown === 1 ? 'seen more than once' : `${shown === 2 ? 'both' : 'each'} seen more than once`
}

function softCuts(cuts: number, soft: number): string {
  if (soft === 0) return 'no transitions'
  if (soft === cuts) return cuts === 1 ? 'the only cut is a transition' : 'every cut is a transition'
  return `${soft} of the ${cuts} cuts ${soft === 1 ? 'is a transition' : 'are transitions'}`
}

/** What was made from the uploads, and how to change it. */
export const make = {
  nothingToShow: (uploads: readonly string[]): string =>
    `a film needs photos or videos, and ${uploads.length === 0 ? 'nothing was uploaded' : `there ${uploads.length === 1 ? 'is' : 'are'} only ${uploads.slice(0, 5).map(line).join(', ')}`}; upload some with upload_media, and ask again`,
  madeOf: ({ kind, theme, seconds, shots, shown, files, again, others, alike, left }: MadeFilm): string =>
    `${[
      `${KINDS[kind]} of ${s(seconds)}${theme ? ` in the ${theme} theme` : ''}: ${plural(shots, 'shot')} from ${shown === files ? plural(files, 'file') : `${shown} of ${files} files`}`,
      ...(again > 0 ? [`${seenAgain(again, shown)}${others ? ', each time a different part' : ''}`] : []),
      ...(alike.length > 0 ? [`left out ${alike.join(', ')}`] : []),
      ...(left.length > 0 ? [`no room for ${left.join(', ')}`] : []),
    ].join('; ')}.`,
  smallFilm: (width: number, height: number): string =>
    `${width}×${height}, since most of the pictures are small (set_canvas makes it larger)`,
  likeAnother: (left: string, kept: string): string => `${line(left)} (much like ${line(kept)})`,
  madeCuts: (onBeat: boolean, music: string, cuts: number, soft: number, { spoken, unheard }: Spoken): string =>
    `${[
      onBeat
        ? `Cut on the beat of the music, ${line(music)}`
        : `The music is ${line(music)}, in which no beat was found`,
      softCuts(cuts, soft),
      ...(spoken.length > 0 ? [`what is said in ${spoken.join(', ')} is heard in full, with the music lowered`] : []),
      ...(unheard.length > 0 ? [`${unheard.join(', ')} shown without sound, since no whole phrase fits`] : []),
    ].join('; ')}.`,
  madeTexts: ({ title, lines, closing }: MadeTexts): string => {
    const all = [
      ...(title === undefined ? [] : [`title ${quoted(title)}`]),
      ...lines.map(quoted),
      ...(closing === undefined ? [] : [`${quoted(closing)} at the end`]),
    ]
    if (all.length === 0) return 'No texts, as none were given.'
    return all.length === 1 && title !== undefined
      ? `The only text is the title ${quoted(title)}, as no others were given.`
      : `Texts: ${all.join(', ')}.`
  },
  /** texts for a proposal, where there are none to choose from */
  aTitle: (): string => 'Title',
  thanks: (): string => 'Thank you',
  madeAgain: (edit: string): string =>
    `To change it, edit any part, or make the film again with other settings, such as ${edit}`,
}
