import { type Context, clipsIn } from '../context.ts'
import { type Clips, every, isAny, joined, NONE, type Noun, ofKind, only, placed } from './clips.ts'
import { meaning, names } from './meaning.ts'

/** Clips to which a word for anything mentioned can't refer. */
function vague(noun: Noun, clips: Clips): Clips {
  return noun === 'thing' ? { ...clips, vague: true } : clips
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
  const [file, ...others] = files
  return { clips: [], missing: 'not_on_timeline', ...(file !== undefined && others.length === 0 && { file }) }
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
  /** `photo 2`, but where a noun comes before the number, never `one 2` */
  numbered: meaning<{ n: number; k?: Noun; before?: Noun }>(({ n, before, k = before ?? 'any' }, context) =>
    before === 'thing' ? undefined : numbered(n, k, context),
  ),
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
  each_of_them: meaning((_, context) => ({ ...every('any', context), each: true as const })),
  /** `every product photo`: all whose files are called so */
  every_named: meaning<{ f: string[] }>(({ f }, context) => {
    const all = clipsIn(context)
    const clips = all.filter(({ name }) => f.includes(name)).map(({ clip }) => clip)
    if (clips.length === 0) return { clips: [], missing: 'not_on_timeline' }
    return clips.length === all.length ? every('any', context) : { clips, all: true }
  }),
  every_counted: meaning<{ n: number; k?: Noun }>(({ n, k = 'any' }, context) => {
    const all = every(k, context)
    if (clipsIn(context).length === 0) return { ...all, count: n, noun: k }
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
  /** `its`, never what an edit is done to */
  its: meaning(() => ({ clips: [], it: true, possessive: true })),
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
    if (clipsIn(context).length === 0) return { ...all, count: 2, noun: k }
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

/** The first and the last clip by words that otherwise mean the beginning and the end of the film. */
export const EDGE_CLIP = { intro: CLIP.intro, outro: CLIP.outro }

/** A clip in an exception, directly after clips were named. */
export const CLIP_ORDER = { nth: CLIP.nth, nths: CLIP.nths }
