import { type Context, clipsIn, filmLength, isPhoto } from '../context.ts'
import { meaning, names, same } from './meaning.ts'
import { type Stretch, stretchIn } from './time.ts'

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
  /** the first clip, for a film that is not built yet */
  opening?: true
  /** by a word that can also refer to other things: the second one */
  vague?: true
  /** by its place alone: the last */
  placeOnly?: true
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

function isAny(noun: Noun): boolean {
  return noun === 'any' || noun === 'thing'
}

/** Clips to which a word for anything mentioned can't refer. */
function vague(noun: Noun, clips: Clips): Clips {
  return noun === 'thing' ? { ...clips, vague: true } : clips
}

function ofKind(noun: Noun, context: Context): number[] {
  return clipsIn(context)
    .filter(({ name, card = false }) =>
      isAny(noun) || card
        ? isAny(noun) || noun === 'card'
        : noun !== 'card' && isPhoto(context, name) === (noun === 'image'),
    )
    .map(({ clip }) => clip)
}

const NONE: Clips = { clips: [], missing: 'no_such_clip' }

function placed(places: readonly (number | undefined)[]): Clips {
  const found = [...new Set(places)]
  return found.every((each) => each !== undefined) && found.length > 0 ? { clips: found } : NONE
}

/** The nth of a list, from 1, or from the end if negative. */
function nth<Thing>(things: readonly Thing[], n: number): Thing | undefined {
  return n > 0 ? things[n - 1] : things.at(n)
}

/** `photo 2`, if clip 2 is a photo but the second photo could also be meant. */
function numbered(n: number, noun: Noun, context: Context): Clips {
  const clip = clipsIn(context)[n - 1]
  if (isAny(noun)) return vague(noun, placed([clip?.clip]))
  const ofThem = ofKind(noun, context)
  const other = nth(ofThem, n)
  const itself = clip && ofThem.includes(clip.clip) ? clip.clip : undefined
  if (itself !== undefined && other !== undefined && itself !== other) return { clips: [], missing: 'which clip' }
  return placed([other ?? itself])
}

function counted(all: readonly number[], count: number): Clips {
  return count === 0 || Math.abs(count) > all.length
    ? NONE
    : { clips: count > 0 ? all.slice(0, count) : all.slice(count) }
}

/** Songs are not clips. */
function named(files: readonly string[], noun: Noun, context: Context): Clips | undefined {
  if (files.every((file) => context.uploads.some(({ name, type }) => name === file && type === 'audio')))
    return undefined
  const found = clipsIn(context).filter(({ name }) => files.includes(name))
  const fitting = isAny(noun) ? found : found.filter(({ clip }) => ofKind(noun, context).includes(clip))
  const clips = fitting.length > 0 ? fitting : noun === 'video' || noun === 'card' ? found : []
  const several = new Set(clips.map(({ name }) => name)).size > 1
  if (clips.length > 0) return several ? { clips: [], missing: 'which clip' } : { clips: clips.map(({ clip }) => clip) }
  return { clips: [], missing: 'not_on_timeline' }
}

/** All of a kind. */
export function every(noun: Noun, context: Context): Clips {
  const all = ofKind(noun, context)
  if (clipsIn(context).length === 0) return { clips: [], whole: true, all: true }
  if (all.length === 0) return NONE
  return all.length === clipsIn(context).length ? { clips: all, whole: true, all: true } : { clips: all, all: true }
}

/** Several that are named one after the other. */
function joined(a: Clips, b: Clips): Clips | undefined {
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
function glossed(a: Clips, b: Clips): Clips | undefined {
  const same = a.clips.length === b.clips.length && a.clips.every((clip) => b.clips.includes(clip))
  const either = b.clips.length > 1 && a.clips.every((clip) => b.clips.includes(clip))
  if (a.whole && same) return a
  if (same || either) return a
  return { clips: [], missing: a.missing ?? b.missing ?? 'which clip' }
}

/** The first or last clip of the film, unless a file has that name. */
function end(n: 1 | -1, called: RegExp, context: Context): Clips | undefined {
  const clips = clipsIn(context)
  // in a film with one clip, the intro is a part of it
  return clips.length === 1 || clips.some(({ name }) => called.test(name))
    ? undefined
    : { ...placed([nth(clips, n)?.clip]), edge: true }
}

/** Names for the film as a whole, unless a file has that name. */
const FILM_NAMES = ['recording', 'podcast', 'promo', 'trailer', 'vlog', 'interview', 'talk'] as const
export const FILM_KIND = names(FILM_NAMES)

/** The clip directly after or before another. */
function neighbour(of: Clips, step: 1 | -1, context: Context): Clips {
  const place = only(of)
  if (place === undefined) return { clips: [], missing: of.missing ?? 'which clip' }
  return placed([clipsIn(context)[place - 1 + step]?.clip])
}

/** The clip whose length no other reaches. */
const extreme = (beats: (length: number, other: number) => boolean) =>
  meaning<{ k?: Noun }>(({ k = 'any' }, context) => {
    const lengths = clipsIn(context)
      .filter(({ clip }) => ofKind(k, context).includes(clip))
      .map(({ clip, start, end }) => ({ clip, length: end - start }))
    const [found] = lengths.filter((each) =>
      lengths.every((other) => other === each || beats(each.length, other.length)),
    )
    return found ? placed([found.clip]) : { clips: [], missing: 'which clip' }
  })

/** Clips named individually. */
export const CLIP = {
  numbered: meaning<{ n: number; k?: Noun }>(({ n, k = 'any' }, context) => numbered(n, k, context)),
  numbers: meaning<{ n: number[]; k?: Noun }>(({ n, k = 'any' }, context) =>
    n.map((each) => numbered(each, k, context)).reduce((a, b) => joined(a, b) ?? NONE),
  ),
  nth: meaning<{ n: number; k?: Noun }>(({ n, k = 'any' }, context) =>
    n === 1 && clipsIn(context).length === 0
      ? { ...NONE, opening: true }
      : vague(k, placed([nth(ofKind(k, context), n)])),
  ),
  /** `the last`, of whatever was mentioned */
  elliptic: meaning<{ n: number }>(({ n }, context) => ({
    ...placed([nth(ofKind('any', context), n)]),
    placeOnly: true,
  })),
  nths: meaning<{ n: number[]; k?: Noun }>(({ n, k = 'any' }, context) =>
    placed(n.map((each) => nth(ofKind(k, context), each))),
  ),
  first_few: meaning<{ n: number; k?: Noun }>(({ n, k = 'any' }, context) => counted(ofKind(k, context), n)),
  /** the middle one, if the number is odd */
  middle_few: meaning<{ n?: number; k?: Noun }>(({ n = 1, k = 'any' }, context) => {
    const all = ofKind(k, context)
    const before = (all.length - n) / 2
    return Number.isInteger(before) && before > 0 && n > 0
      ? { clips: all.slice(before, before + n) }
      : { clips: [], missing: 'which clip' }
  }),
  last_few: meaning<{ n: number; k?: Noun }>(({ n, k = 'any' }, context) => counted(ofKind(k, context), -n)),
  named: meaning<{ f: string[]; k?: Noun }>(({ f, k = 'any' }, context) => named(f, k, context)),
  file: meaning<{ f: string; k?: Noun }>(({ f, k = 'any' }, context) => named([f], k, context)),
  every: meaning<{ k?: Noun }>(({ k = 'any' }, context) => every(k, context)),
  every_counted: meaning<{ n: number; k?: Noun }>(({ n, k = 'any' }, context) => {
    const all = every(k, context)
    if (clipsIn(context).length === 0) return { ...all, count: n }
    return all.clips.length === n ? { ...all, counted: true } : { clips: [], missing: 'which clip' }
  }),
  /** the first and the last one */
  both_ends: meaning<{ k?: Noun }>(({ k = 'any' }, context) => {
    const all = ofKind(k, context)
    return all.length > 1 ? placed([all[0], all.at(-1)]) : NONE
  }),
  odd: meaning<{ k?: Noun }>(({ k = 'any' }, context) => placed(ofKind(k, context).filter((_, i) => i % 2 === 0))),
  even: meaning<{ k?: Noun }>(({ k = 'any' }, context) => placed(ofKind(k, context).filter((_, i) => i % 2 === 1))),
  film_kind: meaning<{ w: string }>(({ w }, context) =>
    clipsIn(context).length > 1 && clipsIn(context).some(({ name }) => name.toLowerCase().includes(w))
      ? undefined
      : { clips: clipsIn(context).map(({ clip }) => clip), whole: true },
  ),
  /** after something else was mentioned, `all of it` means that */
  it_all: meaning((_, context) => ({ clips: clipsIn(context).map(({ clip }) => clip), whole: true, lot: true })),
  everything: meaning((_, context) => ({ clips: clipsIn(context).map(({ clip }) => clip), whole: true, heard: true })),
  whole: meaning((_, context) => ({ clips: clipsIn(context).map(({ clip }) => clip), whole: true })),
  it: meaning(() => ({ clips: [], it: true })),
  that_one: meaning(() => ({ clips: [], it: true, one: true })),
  /** `the other two`: this many of them */
  rest: meaning<{ n?: number }>(({ n }) => ({ clips: [], rest: true, ...(n === undefined ? {} : { count: n }) })),
  next: meaning<{ c: Clips }>(({ c }, context) => neighbour(c, 1, context)),
  previous: meaning<{ c: Clips }>(({ c }, context) => neighbour(c, -1, context)),
  /** the only one between two others */
  between: meaning<{ a: Clips; b: Clips }>(({ a, b }, context) => {
    const [from, to] = [only(a), only(b)]
    return from !== undefined && to === from + 2
      ? placed([clipsIn(context)[from]?.clip])
      : { clips: [], missing: a.missing ?? b.missing ?? 'which clip' }
  }),
  shortest: extreme((a, b) => a < b),
  longest: extreme((a, b) => a > b),
  both: meaning<{ k?: Noun }>(({ k = 'any' }, context) => {
    const all = every(k, context)
    if (clipsIn(context).length === 0) return { ...all, count: 2 }
    return all.clips.length === 2 ? all : { clips: [], missing: 'which clip' }
  }),
  only_one: meaning<{ k?: Noun }>(({ k = 'any' }, context) => {
    const all = ofKind(k, context)
    return all.length === 1 ? { clips: all } : { clips: [], missing: 'which clip' }
  }),
  intro: meaning((_, context) => end(1, /intro|片头/i, context)),
  outro: meaning((_, context) => end(-1, /outro|片尾/i, context)),
  rest_of_kind: meaning<{ k: Noun }>(({ k }, context) => ({ clips: ofKind(k, context), rest: true })),
}

/** A clip that may be named again in brackets. */
export const GLOSSED_CLIP = {
  one: same,
  glossed: meaning<{ a: Clips; b: Clips }>(({ a, b }) => glossed(a, b)),
  /** `开头的海滩素材`: by place and name */
  placed: meaning<{ n: number; b: Clips }>(({ n, b }, context) => {
    const place = only(b)
    return place === undefined ? undefined : glossed(placed([clipsIn(context).at(n > 0 ? n - 1 : n)?.clip]), b)
  }),
  /** `the slow dance footage (dance.mp4)`, of which only the name is known */
  described: meaning<{ b: Clips }>(({ b }) => (only(b) === undefined ? undefined : b)),
  /** `the second clip (12 s to 30 s)`: with the time at which it is shown */
  timed: meaning<{ a: Clips; s: Stretch }>(({ a, s }, context) => (isDuring(a, s, context) ? a : undefined)),
}

/** Whether a clip is shown at exactly a given time. */
function isDuring(of: Clips, stretch: Stretch, context: Context): boolean {
  const clip = clipsIn(context)[(only(of) ?? 0) - 1]
  const range = stretchIn(stretch, filmLength(context))
  return (
    clip !== undefined && Array.isArray(range) && Math.abs(range[0] - clip.start) + Math.abs(range[1] - clip.end) < 0.05
  )
}

/** Clips on one side of another. */
const beside = (stands: (clip: number, of: readonly number[]) => boolean) =>
  meaning<{ c: Clips }>(({ c }, context) => {
    if (c.missing !== undefined || c.it || c.rest || c.clips.length === 0)
      return { clips: [], missing: c.missing ?? 'which clip' }
    return { ...placed(clipsIn(context).flatMap(({ clip }) => (stands(clip, c.clips) ? [clip] : []))), side: true }
  })

/** Clips named together. */
export const CLIPS = {
  after: beside((clip, of) => clip > Math.max(...of)),
  before: beside((clip, of) => clip < Math.min(...of)),
  /** from a clip on, inclusive */
  onward: beside((clip, of) => clip >= Math.min(...of)),
  one: same,
  list: meaning<{ a: Clips; b: Clips }>(({ a, b }) => joined(a, b)),
  /** of all clips if none are named before */
  except: meaning<{ a?: Clips; b: Clips }>(({ a, b }, context) => without(a ?? every('any', context), b)),
}

/** The first and the last clip by words that otherwise mean the beginning and the end of the film. */
export const EDGE_CLIP = { intro: CLIP.intro, outro: CLIP.outro }

/** A clip in an exception, directly after clips were named. */
export const CLIP_ORDER = { nth: CLIP.nth, nths: CLIP.nths }

/** Numbers named together. */
export const NUMBERS = {
  list: meaning<{ a: number; b: number[] | number }>(({ a, b }) => [a, ...(Array.isArray(b) ? b : [b])]),
  run: meaning<{ a: number; b: number }>(({ a, b }) =>
    a < b && b - a < 500 ? Array.from({ length: b - a + 1 }, (_, i) => a + i) : undefined,
  ),
}
export const ORDINALS = { list: NUMBERS.list }
