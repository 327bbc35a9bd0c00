import { clipsIn, filmLength } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { round, type Time, timeIn } from '../../values/time.ts'
import { isTrouble, type Trouble, type Wish } from '../../wish.ts'
import { checked, type Finish, type Finished, taken } from '../plain.ts'
import { oneClip, trouble } from '../resolve.ts'
import { each } from './stretched.ts'

export const split: Finish = ({ half, own, unsure, every, parts, at = [], ...given }, scene) => {
  const list = (at as { time: Time }[]).map(({ time }) => time) // the values of those phrases
  const { context } = scene
  const film = filmLength(context)
  const ref = taken<Clips>(given, 'clip')
  const each = half !== undefined && ref?.all === true
  const named = ref !== undefined && !ref.whole && !(ref.it && scene.subject === undefined)
  if (unsure) return { ask: 'split or trim' }
  if (parts !== undefined) return splitEqually(Number(parts), ref, scene)
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

/** `into three equal parts`: the film, or a clip. */
function splitEqually(parts: number, ref: Clips | undefined, scene: Scene): Finished {
  const isFilm = ref === undefined || ref.whole || (ref.it && scene.subject === undefined)
  const clip = isFilm ? undefined : oneClip(ref, scene)
  if (clip !== undefined && typeof clip !== 'number') return clip
  const found = clip === undefined ? undefined : clipsIn(scene.context)[clip - 1]
  const { start, end } = found ?? { start: 0, end: filmLength(scene.context) }
  if (!Number.isInteger(parts) || parts < 2 || parts > MOST_SPLITS || end <= start) return { ask: 'where to split' }
  const ats = Array.from({ length: parts - 1 }, (_, i) => round(start + ((end - start) * (i + 1)) / parts))
  return checked(ats.map((at) => ({ op: 'split', params: { at } })))
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
