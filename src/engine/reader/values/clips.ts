import { type Context, clipsIn, isPhoto } from '../context.ts'
import { meaning } from './meaning.ts'

/** Clips of the main track that a message refers to. */
export interface Clips {
  /** positions from 1, in the order in which they were named */
  clips: readonly number[]
  /** the film as a whole, or all of its clips */
  whole?: true
  /** all of a kind, or each */
  all?: true
  /** everything mentioned before, if anything: `it all` */
  lot?: true
  /** all that there is, heard as well as seen: `everything` */
  heard?: true
  /** all existing ones, given by their number */
  counted?: true
  /** what was mentioned before: it, that */
  it?: true
  /** each of what was mentioned before: `each of them` */
  each?: true
  /** `its` */
  possessive?: true
  /** one clip: `that clip`, which is never the film */
  one?: true
  /** those that were not mentioned before */
  rest?: true
  /** all on one side of another */
  side?: true
  /** given by the end of the film where it is */
  edge?: true
  /** this many clips, for a film that is not built yet */
  count?: number
  /** of this kind, for a film that is not built yet */
  noun?: Noun
  /** the first clip, for a film that is not built yet */
  opening?: true
  /** by a word that can also refer to other things: the second one */
  vague?: true
  /** by its place alone: the last */
  placeOnly?: true
  /** a file that may come into a film that is not built yet */
  file?: string
  /** the reason why there are none */
  missing?: string
}

/** Names of clips: by what they show, or any other. */
export type Noun = 'any' | 'image' | 'video' | 'card' | 'thing'
export const NOUN = {
  any: meaning(() => 'any'),
  image: meaning(() => 'image'),
  video: meaning(() => 'video'),
  card: meaning(() => 'card'),
  /** a word for anything mentioned: the second one */
  thing: meaning(() => 'thing'),
}

/** The clip if only one is named. */
export function only({ clips, missing, it }: Clips): number | undefined {
  return missing === undefined && !it && clips.length === 1 ? clips[0] : undefined
}

export function isAny(noun: Noun): boolean {
  return noun === 'any' || noun === 'thing'
}

/** Clips that a noun can refer to, in the order of the film. */
export function ofKind(noun: Noun, context: Context): number[] {
  return clipsIn(context)
    .filter(({ name, card = false }) =>
      isAny(noun) || card
        ? isAny(noun) || noun === 'card'
        : noun !== 'card' && isPhoto(context, name) === (noun === 'image'),
    )
    .map(({ clip }) => clip)
}

export const NONE: Clips = { clips: [], missing: 'no_such_clip' }

/** The clips at these places, or none if one is missing. */
export function placed(places: readonly (number | undefined)[]): Clips {
  const found = [...new Set(places)]
  return found.every((each) => each !== undefined) && found.length > 0 ? { clips: found } : NONE
}

/** All of a kind. */
export function every(noun: Noun, context: Context): Clips {
  const all = ofKind(noun, context)
  if (clipsIn(context).length === 0) return { clips: [], whole: true, all: true }
  if (all.length === 0) return NONE
  return all.length === clipsIn(context).length ? { clips: all, whole: true, all: true } : { clips: all, all: true }
}

/** Several that are named one after the other. */
export function joined(a: Clips, b: Clips): Clips | undefined {
  if (a.it || b.it || a.whole || b.whole || a.rest || b.rest) return undefined
  const missing = a.missing ?? b.missing
  return { clips: [...new Set([...a.clips, ...b.clips])], ...(missing === undefined ? {} : { missing }) }
}

/** Clips without some of them; undefined if they are not known yet. */
export function without(all: Clips, not: Clips): Clips | undefined {
  const missing = all.missing ?? not.missing
  if (not.it || not.whole || not.rest) return undefined
  const clips = all.clips.filter((clip) => !not.clips.includes(clip))
  if (missing === undefined && clips.length === all.clips.length) return { clips: [], missing: 'which clip' }
  return missing === undefined ? (clips.length > 0 ? { clips, all: true } : NONE) : { clips: [], missing }
}

/** The same clip named twice, in two ways: `clip 2 (larch.jpg)`. */
export function glossed(a: Clips, b: Clips): Clips | undefined {
  const same = a.clips.length === b.clips.length && a.clips.every((clip) => b.clips.includes(clip))
  const either = b.clips.length > 1 && a.clips.every((clip) => b.clips.includes(clip))
  if (a.whole && same) return a
  if (same || either) return a
  return { clips: [], missing: a.missing ?? b.missing ?? 'which clip' }
}
