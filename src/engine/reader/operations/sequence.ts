import { clipsIn, filmLength, shots } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { FileRef, Files } from '../values/elements.ts'
import { round, type Stretch, stretchIn, type Time, timeIn } from '../values/time.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { checked, type Finish, type Finished, type Given, plain, taken } from './plain.ts'
import { clipsMeant, trouble } from './resolve.ts'

/** One clip, from 1. */
export function oneClip(ref: Clips | undefined, scene: Scene): number | Trouble {
  const meant = clipsMeant(ref, scene)
  if (meant === 'all') return clipsIn(scene.context).length === 1 ? 1 : { ask: 'which clip' }
  if (isTrouble(meant)) return meant
  const [first] = meant
  return meant.length === 1 && first !== undefined ? first : { ask: 'which clip' }
}

/** `a vertical slideshow`, `an elegant promo about our shop, ending with "Come in"`: the director decides what is left open. */
const buildSequence: Finish = ({ aspect, tall, theme, about, closing, ...given }, scene) => {
  const built = sequenceOf(given, scene)
  if (isTrouble(built)) return built
  const shape = aspect ?? (tall ? '9:16' : undefined)
  const making = clipsIn(scene.context).length === 0 && (about !== undefined || closing !== undefined)
  // "turn it into a vertical video" is about the existing film
  if (aspect !== undefined && clipsIn(scene.context).length > 0 && 'all' in (taken<Files>(given, 'assets') ?? {}))
    return { ask: 'which files' }
  const rest = checked([
    ...(shape === undefined ? [] : [{ op: 'set_canvas', params: { aspect: shape } } as const]),
    ...(theme === undefined ? [] : [{ op: 'theme', params: { name: theme } } as const]),
  ])
  return isTrouble(rest) ? rest : [...built, ...rest, ...(making ? [{ op: 'make', params: { closing } } as const] : [])]
}

const sequenceOf: Finish = (given, { context, before }) => {
  const assets = taken<Files>(given, 'assets') ?? { all: true }
  if ('missing' in assets) return trouble(assets.missing)
  const { total, most, each = most, every, weak, bare, placed, leading } = given
  // some files of an existing film, and its files with a length, mean its clips
  const kept = 'names' in assets ? assets.names.length : Number.POSITIVE_INFINITY
  const standing = clipsIn(context).map(({ name }) => name)
  if (bare && standing.length > 0 && (kept < Math.max(2, standing.length) || total !== undefined))
    return { ask: 'which files' }
  // in an existing film, "the photos 3 s each" changes their length
  const isPart = 'names' in assets && assets.names.some((name) => standing.includes(name))
  if (bare && each !== undefined && isPart && standing.length > 0) return { ask: 'which files' }
  // "each photo for 2 s" is about the film that the message makes
  if (
    bare &&
    each !== undefined &&
    !('names' in assets && assets.names.length === 1) &&
    before.some(({ op }) => op === 'build_sequence')
  )
    return { ask: 'which files' }
  const pictures = shots(context).map(({ name }) => name)
  // "show my uploads", "make the video 40 s long": neither builds a new film if there is one
  const unnamed = given.assets === undefined && total !== undefined
  if (standing.length > 0 && (unnamed || (bare && 'all' in assets && each === undefined))) return { ask: 'which files' }
  const named = 'names' in assets ? assets.names : pictures
  const lead = leading as FileRef | undefined // the value of <picture>
  if (lead && !('file' in lead && named.includes(lead.file))) return { ask: 'which files' }
  const names = lead && 'file' in lead ? [lead.file, ...named.filter((name) => name !== lead.file)] : named
  if (names.length === 0) return { refuse: 'empty_timeline' }
  // "put the photos on the timeline" adds to an existing film
  if (placed && standing.length > 0) return { ask: 'which files' }
  if (weak && clipsIn(context).length > 0) return { ask: 'which clip' }
  const stands =
    standing.length > 0 &&
    JSON.stringify([...names].sort()) === JSON.stringify([...standing].sort()) &&
    !(('names' in assets || lead) && names.join() !== standing.join())
  if (stands) return standingLengths(total, each)
  const moved = (bare || lead) && total === undefined && each === undefined ? reordered(names, standing) : undefined
  if (moved) return checked([moved])
  const order = ('names' in assets || lead) && names.length > 1 ? { order: 'listed' } : {}
  const all = !('names' in assets || lead) && names.length === context.uploads.length
  return checked([{ op: 'build_sequence', params: { assets: all ? 'all' : [...names], ...order, total, each, every } }])
}

/** The film's clips in a new order, if one is moved or two are swapped. */
function reordered(names: readonly string[], standing: readonly string[]): Wish | undefined {
  const same = names.length === standing.length && new Set(names).size === names.length
  if (!same || !names.every((name) => standing.includes(name))) return undefined
  const other = names.flatMap((name, i) => (name === standing[i] ? [] : [i]))
  const [first = 0, last = 0] = [other[0], other.at(-1)]
  if (other.length === 2) return { op: 'swap', params: { a: first + 1, b: last + 1 } }
  const without = (list: readonly string[], name: string | undefined) => list.filter((each) => each !== name).join()
  for (const [from, to] of [
    [first, last],
    [last, first],
  ] as const) {
    const name = standing[from]
    if (names[to] === name && without(names, name) === without(standing, name))
      return { op: 'move', params: { clip: from + 1, to: to + 1 } }
  }
  return undefined
}

/** A change of an existing film. */
function standingLengths(total: unknown, each: unknown): Finished {
  if (total !== undefined) return checked([{ op: 'set_total_duration', params: { duration: total } }])
  return each === undefined ? [] : checked([{ op: 'set_duration', params: { clip: 'all', duration: each } }])
}

/** "between 2 and 3, i.e. after clip 2": a position given twice must be the same. */
function saidTwice({ a, after, before, at }: Given, scene: Scene): boolean {
  if (a === undefined || before !== undefined) return false
  const first = oneClip(a as Clips, scene) // the value of <clip>
  const clip = typeof first === 'number' ? clipsIn(scene.context)[first - 1] : undefined
  const beside = after === undefined ? undefined : oneClip(after as Clips, scene) // the value of <clips>
  const time = at === undefined ? undefined : timeIn(at as Time, filmLength(scene.context)) // the value of <time>
  const same = beside === undefined || beside === first
  return clip !== undefined && same && (time === undefined || Math.abs(Number(time) - clip.end) < 0.05)
}

/** Whether a file is in the film, so that it is moved instead of added. */
function standsAlready(asset: FileRef | undefined, { context }: Scene): boolean {
  return asset !== undefined && 'file' in asset && clipsIn(context).some(({ name }) => name === asset.file)
}

const append: Finish = ({ puts, ends, after, ...given }, scene) => {
  if (ends && clipsIn(scene.context).length === 0) return { ask: 'which files' }
  // "append it after the interview", if that is the last clip
  if (after !== undefined) {
    const clip = oneClip(after as Clips, scene) // the value of <clips>
    if (typeof clip !== 'number') return clip
    if (clip < clipsIn(scene.context).length) return plain('insert', { ...given, after: clip }, scene)
  }
  const asset = taken<FileRef>(given, 'asset')
  return puts && standsAlready(asset, scene) ? { ask: 'which clip' } : plain('append', given, scene)
}

const insert: Finish = ({ puts, opens, again, before, a, b, ...said }, scene) => {
  // a clip shown once more at the end is a copy of it
  if (again && said.after === undefined && a === undefined && before === undefined) return { ask: 'which clip' }
  if (opens && clipsIn(scene.context).length === 0) return { ask: 'which files' }
  const asset = taken<FileRef>(said, 'asset')
  if (puts && standsAlready(asset, scene)) return { ask: 'which clip' }
  const twice = a !== undefined && (said.after !== undefined || said.at !== undefined)
  if (twice && !saidTwice({ ...said, a, before }, scene)) return { ask: 'where' }
  const { after: _, at: timed, pair, ...bare } = said
  if (pair !== undefined) {
    const place = placeOf({ pair }, scene)
    return isTrouble(place) ? place : plain('insert', { ...bare, ...place }, scene)
  }
  if (twice && timed !== undefined) return insert({ ...bare, at: timed }, scene)
  const given: Given = twice ? bare : said
  if (before !== undefined) {
    const clip = oneClip(before as Clips, scene) // the value of <clips>
    return typeof clip === 'number' ? plain('insert', { ...given, index: clip }, scene) : clip
  }
  if (a !== undefined) {
    const [first, second] = [oneClip(a as Clips, scene), oneClip(b as Clips, scene)] // the value of <clip>
    if (typeof first !== 'number') return first
    return second === first + 1 ? plain('insert', { ...given, after: first }, scene) : { ask: 'which clip' }
  }
  // "play it after the interview", if that is the whole film
  if (given.after !== undefined && clipsIn(scene.context).length === 1) {
    const clip = oneClip(given.after as Clips, scene) // the value of <clips>
    return typeof clip === 'number' ? plain('append', { asset: given.asset }, scene) : clip
  }
  const at = taken<Time>(given, 'at')
  if (at !== undefined && 'fromEnd' in at && at.fromEnd === 0) return plain('append', { asset: given.asset }, scene)
  if (at === undefined) return plain('insert', given, scene)
  const time = timeIn(at, filmLength(scene.context))
  if (typeof time !== 'number') return trouble(time.missing)
  if (time > 0 && time === filmLength(scene.context)) return plain('append', { asset: given.asset }, scene)
  const { at: __, ...first } = given
  return plain('insert', time === 0 ? { ...first, index: 1 } : { ...given, at: time }, scene)
}

/** `two seconds off the front`, as separate phrases. */
function endsOf(ends: unknown): Stretch[] {
  const said = ends as { edge: 'start' | 'end' | 'both'; length: number }[] // the values of those phrases
  return said.flatMap(({ edge, length }) =>
    (edge === 'both' ? (['start', 'end'] as const) : [edge]).map((each) => ({ edge: each, length })),
  )
}

interface Stretched {
  list: Stretch[]
  clips: number[] | 'film'
}

/** `the first two and the last four seconds` */
function bothEnds({ first_n: first, last_n: last }: Given): { stretch: Stretch }[] {
  const ends = [
    ['start', first],
    ['end', last],
  ] as const
  return ends.map(([edge, length]) => ({ stretch: { edge, length: Number(length) } }))
}

/** `from 0:40 on, cut 8 seconds` */
function runOf({ run_from: from, run_for: length }: Given): Stretch[] {
  const start = from as Time | undefined // the value of <time>
  if (start === undefined || !('at' in start)) return []
  return [{ from: start, to: { at: round(start.at + Number(length)) } }]
}

/** The named ranges, and what they are parts of. */
function stretched(given: Given, scene: Scene): Stretched | Trouble {
  const named =
    given.stretch ?? given.stretch_to ?? given.stretch_only ?? (given.first_n === undefined ? [] : bothEnds(given))
  const list = [
    ...(named as ({ stretch: Stretch } | Exclude<Stretch, { stretch: unknown }>)[]).map((each) =>
      'stretch' in each ? each.stretch : each,
    ),
    ...endsOf(given.ends ?? []),
    ...runOf(given),
    ...((given.bare_end ?? []) as { from_start?: number; from_end?: number }[]).map(
      ({ from_start: front, from_end: back }): Stretch =>
        front === undefined ? { edge: 'end', length: back ?? 0 } : { edge: 'start', length: front },
    ),
  ] // the values of those phrases
  // "skip its first 2 s"
  const ref = given.its ? { clips: [], it: true as const } : taken<Clips>(given, 'clip')
  // "cut 5 s off the front of clip 4, and the last 3 s": of the clip, or of the film?
  const ends = list.some((each) => 'edge' in each)
  // "clip 3 is boring, cut the first 5 seconds"
  const remarked =
    scene.subject?.kind === 'clips' && scene.before.at(-1)?.op === 'nothing' ? scene.subject.clips : 'all'
  if (ref === undefined && remarked !== 'all')
    return list.every((each) => 'edge' in each) ? { list, clips: remarked } : { ask: 'range' }
  if (ref === undefined && ends && scene.spoken && scene.before.at(-1)?.op === 'trim') return { ask: 'range' }
  if (ref === undefined) return { list, clips: 'film' }
  if (ref.whole && !ref.all) return { list, clips: 'film' }
  const clips = clipsMeant(ref, scene)
  if (clips === 'all') return { list, clips: ref.it ? 'film' : clipsIn(scene.context).map(({ clip }) => clip) }
  return isTrouble(clips) ? clips : { list, clips }
}

/** A range at an end of a clip is trimmed off; any other is a range of the film. */
function cutOf(place: number, stretch: Stretch, scene: Scene): Wish | Trouble {
  const clip = clipsIn(scene.context)[place - 1]
  if (!clip) return { refuse: 'no_such_clip' }
  const length = clip.end - clip.start
  const range = stretchIn(stretch, length)
  if ('missing' in range) return trouble(range.missing)
  const [from, to] = range
  if (to > length + 0.01) return { refuse: 'beyond_end' }
  if (from <= 0.001) return { op: 'trim', params: { clip: place, start: to } }
  if (to >= length - 0.001) return { op: 'trim', params: { clip: place, end: round(from - length) } }
  return { op: 'cut_range', params: { from: round(clip.start + from), to: round(clip.start + to) } }
}

/** `split clip 2 at 8 s and delete the second part`: one side of a time, in the clip's own time or the film's. */
function cutSide({ split_at: at, half, own: itself, ...given }: Given, scene: Scene): Finished {
  const ref = taken<Clips>(given, 'clip')
  const time = at as Time // the value of <time>
  const side = (of: Time): Stretch => (half === 'after' ? { from: of } : { to: of })
  if (ref === undefined || ref.whole) return cutRange({ stretch: [{ stretch: side(time) }] }, scene)
  const clip = oneClip(ref, scene)
  if (typeof clip !== 'number') return clip
  const shown = clipsIn(scene.context)[clip - 1]
  const own = shown && timeIn(time, shown.end - shown.start)
  if (!shown || typeof own !== 'number') return { ask: 'where to split' }
  const isOwn = own > 0 && own < shown.end - shown.start
  // a clip that starts at a time of the film may have to be moved
  const isFilms = own > shown.start && own < shown.end && (!itself || shown.start < 0.001)
  if (isOwn === isFilms && shown.start > 0.001) return isOwn ? { ask: 'where to split' } : { refuse: 'beyond_end' }
  if (!isOwn && !isFilms) return { refuse: 'beyond_end' }
  return each([cutOf(clip, side({ at: isOwn ? own : round(own - shown.start) }), scene)])
}

/** `start it at 0:10`, `end the video at 2:50`: about the film, unless something else was mentioned. */
function cutToStart({ begins, stops, loose }: Given, scene: Scene): Finished {
  if (loose && (scene.subject !== undefined || scene.before.length > 0)) return { ask: 'target' }
  const stretch: Stretch = begins === undefined ? { from: stops as Time } : { to: begins as Time } // the value of <time>
  return cutRange({ stretch: [{ stretch }] }, scene)
}

/** `10 seconds off the end`, `start clip 3 two seconds later` */
function cutOff({ off_first: first, off_last: last, loose, ...given }: Given, scene: Scene): Finished {
  if (loose && (scene.subject !== undefined || scene.before.length > 0)) return { ask: 'target' }
  const [edge, length] = last === undefined ? (['start', first] as const) : (['end', last] as const)
  return cutRange({ ...given, stretch: [{ stretch: { edge, length: Number(length) } }] }, scene)
}

/** `the first 3 seconds of the beach and the last 4 of the sunset`, with the unit given once. */
function cutBoth({ last_n: last, other, ...given }: Given, scene: Scene): Finished {
  // "and the last 8 too", after seconds were cut
  const alone = given.stretch === undefined
  if (alone && scene.before.at(-1)?.op !== 'cut_range') return { ask: 'range' }
  const first = alone ? [] : cutRange(given, scene)
  if (isTrouble(first)) return first
  const stretch: Stretch = { edge: 'end', length: Number(last) }
  const second = cutRange({ ...given, clip: other ?? given.clip, stretch: [{ stretch }] }, scene)
  return isTrouble(second) ? second : [...first, ...second]
}

const cutRange: Finish = (given, scene) => {
  if (given.begins !== undefined || given.stops !== undefined) return cutToStart(given, scene)
  if (given.off_first !== undefined || given.off_last !== undefined) return cutOff(given, scene)
  if (given.split_at !== undefined) return cutSide(given, scene)
  if (given.last_n !== undefined && given.first_n === undefined) return cutBoth(given, scene)
  const what = stretched(given, scene)
  if (isTrouble(what)) return what
  const film = filmLength(scene.context)
  // "trim from 10 to 20 s" may mean what to keep as well as what to remove
  if (given.trims && what.list.some((each) => 'from' in each && each.from !== undefined && each.to !== undefined))
    return { ask: 'range' }
  // a part mentioned with a split is one of the results
  const parted = scene.before.some(({ op }) => op === 'split') && what.list.some((each) => 'part' in each)
  if (parted) return { ask: 'which part' }
  if (what.clips === 'film') {
    const ranges = what.list.map((each) => stretchIn(each, film === 0 ? 21_600 : film))
    const wrong = ranges.find((each) => 'missing' in each)
    if (wrong && 'missing' in wrong) return trouble(wrong.missing)
    const whole = ranges.flatMap((each) => ('missing' in each ? [] : [each]))
    if (film > 0 && whole.some(([from, to]) => from >= film || to > film + 0.05)) return { refuse: 'beyond_end' }
    return checked(whole.map(([from, to]) => ({ op: 'cut_range', params: { from, to } })))
  }
  return each(what.clips.flatMap((place) => what.list.map((stretch) => cutOf(place, stretch, scene))))
}

/** The wishes, or the first problem among them. */
function each(all: readonly (Wish | Trouble)[]): Finished {
  const wrong = all.find((one) => isTrouble(one))
  return wrong && isTrouble(wrong) ? wrong : checked(all.filter((one): one is Wish => !isTrouble(one)))
}

/** Keeps several ranges of the film, in the film's order. */
function keepSeveral(list: readonly Stretch[], film: number): Finished {
  const ranges = list.map((each) => stretchIn(each, film))
  const wrong = ranges.find((each) => 'missing' in each)
  if (wrong && 'missing' in wrong) return trouble(wrong.missing)
  const kept = ranges.flatMap((each) => ('missing' in each ? [] : [each]))
  const apart = kept.every(([from, to], i) => to <= film + 0.05 && (i === 0 || from >= (kept[i - 1]?.[1] ?? 0)))
  return apart ? checked([{ op: 'keep', params: { ranges: kept } }]) : { ask: 'range' }
}

const keep: Finish = ({ starts, ends, ...said }, scene) => {
  const given: Given =
    starts === undefined && ends === undefined ? said : { ...said, stretch: [{ from: starts, to: ends }] } // the value of <time>
  // a part for an export may be about the export or about the film
  if (scene.before.some(({ op }) => op === 'export')) return { ask: 'range' }
  const what = stretched(given, scene)
  if (isTrouble(what)) return what
  const [stretch, ...more] = what.list
  if (!stretch) return { ask: 'range' }
  const film = filmLength(scene.context)
  if (more.length > 0) return what.clips === 'film' ? keepSeveral(what.list, film) : { ask: 'range' }
  if (what.clips !== 'film') {
    return each(
      what.clips.map((place): Wish | Trouble => {
        const clip = clipsIn(scene.context)[place - 1]
        const range = stretchIn(stretch, clip ? clip.end - clip.start : 0)
        if ('missing' in range) return trouble(range.missing)
        return clip && range[1] <= clip.end - clip.start + 0.05
          ? { op: 'trim', params: { clip: place, keep: range } }
          : { refuse: 'beyond_end' }
      }),
    )
  }
  const range = stretchIn(stretch, film === 0 ? 21_600 : film)
  if ('missing' in range) return trouble(range.missing)
  const [from, to] = range
  if (film > 0 && to > film + 0.05) return { refuse: 'beyond_end' }
  if (clipsIn(scene.context).length === 1) return checked([{ op: 'trim', params: { clip: 1, keep: range } }])
  const cuts: Wish[] = [
    { op: 'cut_range', params: { from: 0, to: from } },
    { op: 'cut_range', params: { from: to, to: film } },
  ]
  return checked(cuts.filter(({ params }) => Number(params.to) - Number(params.from) > 0.001))
}

const split: Finish = ({ half, own, unsure, every, at = [], ...given }, scene) => {
  const list = (at as { time: Time }[]).map(({ time }) => time) // the values of those phrases
  const { context } = scene
  const film = filmLength(context)
  const ref = taken<Clips>(given, 'clip')
  const each = half !== undefined && ref?.all === true
  const named = ref !== undefined && !ref.whole && !(ref.it && scene.subject === undefined)
  if (unsure) return { ask: 'split or trim' }
  if (typeof every === 'number')
    return ref === undefined || ref.whole ? splitEvery(every, film) : { ask: 'where to split' }
  if (each) return checked(ref.clips.flatMap((clip) => splitsOf(splitClip(clip, { half, own, list }, scene))))
  if (named) {
    const clip = oneClip(ref, scene)
    if (typeof clip !== 'number') return clip
    return splitClip(clip, { half, own, list }, scene)
  }
  if (half) return checked([{ op: 'split', params: { at: round(film / 2) } }])
  const times = own === undefined ? list.map((time) => timeIn(time, film)) : [Number(own)]
  const wrong = times.find((time) => typeof time !== 'number')
  if (typeof wrong === 'object') return trouble(wrong.missing)
  if (film > 0 && times.some((time) => Number(time) >= film)) return { refuse: 'beyond_end' }
  return checked(times.map((at) => ({ op: 'split', params: { at } })))
}

/** The splits; none if there is a problem. */
function splitsOf(finished: Finished): Wish[] {
  return isTrouble(finished) ? [] : finished
}

const MOST_SPLITS = 50

/** `every 10 seconds` */
function splitEvery(every: number, film: number): Finished {
  const count = Math.ceil(round(film / every)) - 1
  if (!(every > 0) || count < 1) return { refuse: 'beyond_end' }
  if (count > MOST_SPLITS) return { ask: 'where to split' }
  return checked(Array.from({ length: count }, (_, i) => ({ op: 'split', params: { at: round(every * (i + 1)) } })))
}

/** A time given with a clip may be the film's or its own: if both are possible, asks. */
function splitClip(
  place: number,
  { half, own, list }: { half?: unknown; own?: unknown; list: Time[] },
  { context }: Scene,
): Finished {
  const clip = clipsIn(context)[place - 1]
  if (!clip) return { refuse: 'no_such_clip' }
  const length = clip.end - clip.start
  if (half) return checked([{ op: 'split', params: { at: round(clip.start + length / 2) } }])
  const [time, ...more] = list
  // for the first clip, its own times and the film's are the same
  const apart = more.length > 0 && clip.start <= 0.001
  if (apart) return each(list.map((one) => splitAt(one, clip, length)))
  if (more.length > 0) return { ask: 'where to split' }
  const at = typeof own === 'number' ? own : time === undefined ? 0 : timeIn(time, length)
  if (typeof at === 'object') return trouble(at.missing)
  const asOwn = at > 0 && at < length
  const asFilm = own === undefined && at > clip.start && at < clip.end
  if (asOwn && asFilm && clip.start > 0.001) return { ask: 'where to split' }
  if (!asOwn && !asFilm) return { refuse: 'beyond_end' }
  return checked([{ op: 'split', params: { at: asFilm && !asOwn ? at : round(clip.start + at) } }])
}

function splitAt(time: Time, { start }: { start: number }, length: number): Wish | Trouble {
  const at = timeIn(time, length)
  if (typeof at === 'object') return trouble(at.missing)
  return at > 0 && at < length ? { op: 'split', params: { at: round(start + at) } } : { refuse: 'beyond_end' }
}

const deleteClips: Finish = (given, scene) => {
  // before a film is built, what is kept or left out determines what it is made from
  if (clipsIn(scene.context).length === 0 && taken<Clips>(given, 'clip')?.whole) return { ask: 'which files' }
  if (given.asset !== undefined) return plain('delete', given, scene)
  const ref = taken<Clips>(given, 'clip')
  const single = clipsIn(scene.context).length === 1
  // "keep 0:30 to 1:45, discard the rest" is about a film with one clip
  if (ref?.rest && single && scene.before.at(-1)?.params.keep !== undefined) return []
  // "reverse clip 2, keep the rest" leaves the rest alone
  if (given.keeps && ref?.rest && scene.before.length > 0) return []
  if (ref?.rest && single) return { ask: 'which clip' }
  if (ref?.it && scene.subject === undefined) return { ask: 'which clip' }
  // "clear all of it", about what was mentioned before
  if (ref?.lot && scene.subject !== undefined && scene.subject.kind !== 'clips') return { ask: 'which clip' }
  if (ref?.lot && scene.before.length > 0) return { ask: 'which clip' }
  const clips = clipsMeant(ref, scene)
  if (clips === 'all')
    return ref?.whole && !ref.counted && !single
      ? checked([{ op: 'delete', params: { clip: 'all' } }])
      : { ask: 'which clip' }
  if (isTrouble(clips)) return clips
  if (given.keeps) {
    const others = clipsIn(scene.context)
      .map(({ clip }) => clip)
      .filter((clip) => !clips.includes(clip))
    return others.length > 0
      ? checked([{ op: 'delete', params: others.length === 1 ? { clip: others[0] } : { clips: others } }])
      : { ask: 'which clip' }
  }
  return checked([{ op: 'delete', params: clips.length === 1 ? { clip: clips[0] } : { clips } }])
}

const move: Finish = (
  { to, before, after, a, b, pair, also, middle, on_screen: onScreen, later, earlier, ...said },
  scene,
) => {
  const { steps = later ?? (earlier === undefined ? undefined : -Number(earlier)), ...given } = said
  // "put it at the end as well" keeps the original
  if (also || onScreen) return { ask: 'which clip' }
  // "copy it and put it first" may mean either of the two
  const named = given.clip !== undefined && !(given.clip as Clips).it // the value of <clips>
  if (!named && scene.before.at(-1)?.op === 'duplicate') return { ask: 'which clip' }
  const ref = taken<Clips>(given, 'clip')
  const count = clipsIn(scene.context).length
  const clips = clipsMeant(ref, scene)
  if (clips === 'all') return { ask: 'which clip' }
  if (isTrouble(clips)) return count === 0 ? { ask: 'which clip' } : clips
  const [first] = clips
  if (steps !== undefined && first !== undefined) return movedBy(Number(steps), clips, count)
  if (middle && count % 2 === 0) return { ask: 'where' }
  const place = placeOf({ to: middle ? (count + 1) / 2 : to, before, after, a, b, pair }, scene)
  if (isTrouble(place)) return place
  if (clips.length === 1) {
    const target = typeof place.to === 'number' && place.to < 0 ? { to: count } : place
    return first === undefined ? { ask: 'which clip' } : checked([{ op: 'move', params: { clip: first, ...target } }])
  }
  return { ask: 'which clip' }
}

/** `one place earlier`: later if positive. */
function movedBy(steps: number, [clip = 0, ...others]: readonly number[], count: number): Finished {
  const to = clip + steps
  if (others.length > 0 || steps === 0) return { ask: 'which clip' }
  return to < 1 || to > count ? { ask: 'which clip' } : checked([{ op: 'move', params: { clip, to } }])
}

function placeOf(
  { to, before, after, a, b, pair }: Given,
  scene: Scene,
): { to?: number; before?: number; after?: number } | Trouble {
  if (typeof to === 'number') return { to }
  if (pair !== undefined) {
    const ends = clipsMeant(pair as Clips, scene) // the value of <clips>
    if (ends !== 'all' && isTrouble(ends)) return ends
    const [first, second, ...more] = ends === 'all' ? [] : ends
    return first !== undefined && second === first + 1 && more.length === 0 ? { after: first } : { ask: 'which clip' }
  }
  if (a !== undefined) {
    const [first, second] = [oneClip(a as Clips, scene), oneClip(b as Clips, scene)] // the value of <clip>
    if (typeof first !== 'number') return first
    return typeof second === 'number' ? { after: first } : second
  }
  const beside = oneClip((before ?? after) as Clips, scene) // the value of <clips>
  if (typeof beside !== 'number') return beside
  return before === undefined ? { after: beside } : { before: beside }
}

const swap: Finish = ({ both, a, b, x, y }, scene) => {
  // "swap 1 and 3"
  if (x !== undefined)
    return swap({ both: { clips: [Number(x), Number(y)].filter((n) => clipsIn(scene.context)[n - 1]) } }, scene)
  const named =
    both === undefined ? [a, b].map((each) => clipsMeant(each as Clips, scene)) : [clipsMeant(both as Clips, scene)] // the value of <clips>
  const clips: number[] = []
  for (const each of named) {
    if (each !== 'all' && isTrouble(each)) return each
    clips.push(...(each === 'all' ? clipsIn(scene.context).map(({ clip }) => clip) : each))
  }
  const [first, second] = clips
  return clips.length === 2 ? checked([{ op: 'swap', params: { a: first, b: second } }]) : { ask: 'which clip' }
}

const duplicate: Finish = ({ n, total, more, to, shown, ...given }, scene) => {
  // "once more, so that it appears twice"
  if (shown !== undefined && n !== undefined && shown !== Number(n) + 1) return { ask: 'how often' }
  if (shown !== undefined && n === undefined) return duplicate({ ...given, total: shown, to }, scene)
  const times = typeof total === 'number' ? total - 1 : (more ?? n ?? 1)
  const place = to === -1 ? clipsIn(scene.context).length + 1 : to
  return plain('duplicate', { ...given, times, to: place }, scene)
}

/** `clip 2 should be the beach`: if that is in the film, its place may be meant. */
const replaceClip: Finish = ({ puts, ...given }, scene) =>
  puts && standsAlready(taken<FileRef>(given, 'asset'), scene)
    ? { ask: 'which clip' }
    : plain('replace_clip', given, scene)

export const SEQUENCE = {
  replace_clip: replaceClip,
  build_sequence: buildSequence,
  append,
  insert,
  cut_range: cutRange,
  trim: keep,
  split,
  delete: deleteClips,
  move,
  swap,
  duplicate,
} satisfies Partial<Record<WishName, Finish>>
