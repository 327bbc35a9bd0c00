import { clipsIn, filmLength, shots } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { round, type Stretch, type Time } from '../../values/time.ts'
import { isTrouble, type Trouble, type Wish } from '../../wish.ts'
import { checked, type Finished, type Given, taken } from '../plain.ts'
import { clipsMeant } from '../resolve.ts'

/** `two seconds off the front`, as separate phrases. */
function endsOf(ends: unknown): Stretch[] {
  const said = ends as { edge: 'start' | 'end' | 'both'; length: number }[] // the values of those phrases
  return said.flatMap(({ edge, length }) =>
    (edge === 'both' ? (['start', 'end'] as const) : [edge]).map((each) => ({ edge: each, length })),
  )
}

/** `use it from 0:03 to 0:12` */
function timed(ranges: unknown): { stretch: Stretch }[] | undefined {
  return (ranges as { time: Time; until: Time }[] | undefined)?.map(({ time, until }) => ({
    stretch: { from: time, to: until },
  })) // the values of those phrases
}

/** The length of the film; of one that the message makes of videos alone, if it was not changed since. */
export function lengthToBe({ context, before }: Scene): number {
  const [made, ...others] = before.filter(({ op }) => op !== 'nothing')
  if (clipsIn(context).length > 0 || made?.op !== 'build_sequence' || others.length > 0) return filmLength(context)
  const { assets, total } = made.params
  const used = shots(context).filter(({ name }) => !Array.isArray(assets) || assets.includes(name))
  const lengths = used.map(({ type, duration }) => (type === 'video' ? (duration ?? Number.NaN) : Number.NaN))
  const sum = typeof total === 'number' ? total : lengths.reduce((all, each) => all + each, 0)
  return Number.isNaN(sum) ? 0 : round(sum)
}

/** Whether a range is counted from the end of the film. */
export function isFromEnd(stretch: Stretch): boolean {
  if ('clips' in stretch) return false
  if ('part' in stretch) return true
  if ('edge' in stretch) return stretch.edge !== 'start'
  return [stretch.from, stretch.to].some((time) => time !== undefined && !('at' in time))
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
export function stretched(given: Given, scene: Scene): Stretched | Trouble {
  const named =
    given.stretch ??
    given.told ??
    given.outside ??
    timed(given.used_range ?? given.cut_through) ??
    given.stretch_to ??
    given.stretch_only ??
    (given.first_n === undefined ? [] : bothEnds(given))
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
  const own = (named as { own?: true }[]).some((each) => each.own) || list.some((each) => 'own' in each)
  const it: Clips = { clips: [], it: true }
  const ref = given.its ? it : (taken<Clips>(given, 'clip') ?? (own ? it : undefined))
  // "cut 5 s off the front of clip 4, and the last 3 s": of the clip, or of the film?
  const ends = list.some((each) => 'edge' in each)
  // "clip 3 is boring, cut the first 5 seconds"
  const remarked =
    scene.subject?.kind === 'clips' && scene.before.at(-1)?.op === 'nothing' ? scene.subject.clips : 'all'
  if (ref === undefined && remarked !== 'all')
    return list.every((each) => 'edge' in each) ? { list, clips: remarked } : { ask: 'range' }
  if (ref === undefined && ends && scene.spoken && scene.before.at(-1)?.op === 'trim') return { ask: 'range' }
  if (ref === undefined) return { list, clips: 'film' }
  // captions have no seconds that could be cut: "add captions and cut its last 20 seconds"
  const isOfFilm = own && scene.subject?.kind === 'captions' && clipsIn(scene.context).length === 1
  if (isOfFilm) return { list, clips: 'film' }
  if (ref.whole && !ref.all) return { list, clips: 'film' }
  const clips = clipsMeant(ref, scene)
  if (clips === 'all') return { list, clips: ref.it ? 'film' : clipsIn(scene.context).map(({ clip }) => clip) }
  return isTrouble(clips) ? clips : { list, clips }
}

/** The wishes, or the first problem among them. */
export function each(all: readonly (Wish | Trouble)[]): Finished {
  const wrong = all.find((one) => isTrouble(one))
  return wrong && isTrouble(wrong) ? wrong : checked(all.filter((one): one is Wish => !isTrouble(one)))
}
