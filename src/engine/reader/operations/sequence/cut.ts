import { clipsIn } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { round, type Stretch, stretchIn, type Time, timeIn } from '../../values/time.ts'
import { isTrouble, type Trouble, type Wish } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given, taken } from '../plain.ts'
import { oneClip, trouble } from '../resolve.ts'
import { each, isFromEnd, lengthToBe, stretched } from './stretched.ts'

/** A range at an end of a clip is trimmed off; any other is a range of the film. */
function cutOf(place: number, stretch: Stretch, scene: Scene): Wish | Trouble {
  const clip = clipsIn(scene.context)[place - 1]
  if (!clip) return cutToBe(place, stretch, scene)
  const length = clip.end - clip.start
  const range = stretchIn(stretch, length)
  if ('missing' in range) return trouble(range.missing)
  const [from, to] = range
  if (to > length + 0.01) return { refuse: 'beyond_end' }
  if (from <= 0.001) return { op: 'trim', params: { clip: place, start: to } }
  if (to >= length - 0.001) return { op: 'trim', params: { clip: place, end: round(from - length) } }
  return { op: 'cut_range', params: { from: round(clip.start + from), to: round(clip.start + to) } }
}

/** A part at an end of a clip of a film that is not built yet. */
function cutToBe(clip: number, stretch: Stretch, { context }: Scene): Wish | Trouble {
  if (clipsIn(context).length > 0) return { refuse: 'no_such_clip' }
  if (!('edge' in stretch) || stretch.edge === 'middle') return { ask: 'range' }
  const { edge, length } = stretch
  return { op: 'trim', params: edge === 'start' ? { clip, start: length } : { clip, end: -length } }
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
  // "start them 2 s later", about captions
  if (taken<Clips>(given, 'clip')?.it && scene.subject?.kind !== 'clips') return { ask: 'target' }
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

/** A length from the start of a clip that is named with it. */
function cutFromStart(stretch: Stretch, scene: Scene): (Wish | Trouble)[] {
  if (!('from' in stretch) || stretch.starts === undefined) return []
  const { from, to, starts } = stretch
  if (!from || !to || !('at' in from && 'at' in to)) return [{ ask: 'range' }]
  return [cutOf(starts, { edge: 'start', length: round(to.at - from.at) }, scene)]
}

export const cutRange: Finish = (given, scene) => {
  if (given.seen) return { ask: 'when it happens' }
  if (given.begins !== undefined || given.stops !== undefined) return cutToStart(given, scene)
  if (given.off_first !== undefined || given.off_last !== undefined) return cutOff(given, scene)
  if (given.split_at !== undefined) return cutSide(given, scene)
  if (given.last_n !== undefined && given.first_n === undefined) return cutBoth(given, scene)
  const what = stretched(given, scene)
  if (isTrouble(what)) return what
  const film = lengthToBe(scene)
  // "trim from 10 to 20 s" may mean what to keep as well as what to remove
  const isRange = (each: Stretch) => 'from' in each && each.from !== undefined && each.to !== undefined && !each.starts
  if (given.trims && what.list.some(isRange)) return { ask: 'range' }
  // a part mentioned with a split is one of the results
  const parted = scene.before.some(({ op }) => op === 'split') && what.list.some((each) => 'part' in each)
  if (parted) return { ask: 'which part' }
  // "2 s from the start of the beach and 3 s from the end of the sunset"
  const [started = [], rest = []] = [true, false].map((isStart) =>
    what.list.filter((one) => ('from' in one && one.starts !== undefined) === isStart),
  )
  const ofOthers = started.flatMap((one) => cutFromStart(one, scene))
  if (what.clips === 'film' && started.length > 0) return rest.length > 0 ? { ask: 'range' } : each(ofOthers)
  if (what.clips === 'film') {
    if (film === 0 && what.list.some(isFromEnd)) return { ask: 'range' }
    const ranges = what.list.map((each) => stretchIn(each, film === 0 ? 21_600 : film))
    const wrong = ranges.find((each) => 'missing' in each)
    if (wrong && 'missing' in wrong) return trouble(wrong.missing)
    const whole = ranges.flatMap((each) => ('missing' in each ? [] : [each]))
    if (film > 0 && whole.some(([from, to]) => from >= film || to > film + 0.05)) return { refuse: 'beyond_end' }
    // "cut the first 10 seconds, from 0:10 on": nothing would be left
    const gone = [
      ...scene.before.filter(({ op }) => op === 'cut_range').map(({ params }) => [params.from, params.to]),
      ...whole,
    ]
    const left = gone.reduce((rest, [from, to]) => rest - (Number(to) - Number(from)), film)
    if (gone.length > 1 && film > 0 && left < 0.05) return { ask: 'range' }
    return checked(whole.map(([from, to]) => ({ op: 'cut_range', params: { from, to } })))
  }
  return each([...ofOthers, ...what.clips.flatMap((place) => rest.map((one) => cutOf(place, one, scene)))])
}
