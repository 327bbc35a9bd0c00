import { clipsIn } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { isTrouble, type Trouble, type Wish } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given, plain, taken } from '../plain.ts'
import { clipsMeant, oneClip } from '../resolve.ts'

/** "delete clip 1 and keep clip 2" leaves open what happens to clip 3. */
export const deleteClips: Finish = (given, scene) => {
  const found = deleted(given, scene)
  const places = (wishes: readonly Wish[]) =>
    wishes.flatMap(({ op, params }) =>
      op === 'delete' ? [[params.clip, params.clips].flat().filter(Number.isFinite)] : [],
    )
  const gone = isTrouble(found) ? [] : places(found)
  const unlike = places(scene.before).some((before) =>
    gone.some((now) => now.length !== before.length && now.some((clip) => before.includes(clip))),
  )
  return unlike ? { ask: 'which clip' } : found
}

const deleted: Finish = ({ left, ...given }, scene) => {
  // "remove the first and the third, so that only the city remains"
  if (left !== undefined) {
    const gone = deleted(given, scene)
    const others = deleted({ clip: left, keeps: true }, scene)
    if (isTrouble(gone) || JSON.stringify(gone) !== JSON.stringify(others)) return { ask: 'which clip' }
    const clips = clipsMeant(taken<Clips>({ left }, 'left'), scene)
    // which the message may go on about
    const about = [{ kind: 'clips', clips }]
    return [...gone, { op: 'nothing', params: { aside: { kind: 'kept', about } } }]
  }
  // "just c.jpg, then a.jpg. Skip the others"
  const built = scene.before.at(-1)
  const isListed = built?.op === 'build_sequence' && Array.isArray(built.params.assets)
  if (taken<Clips>(given, 'clip')?.rest && isListed && clipsIn(scene.context).length === 0) return []
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
  // "the beach 6 s, cut the rest" may be the rest of that clip
  if (ref?.rest && !given.keeps && /^(?:set_duration|trim|split)$/.test(scene.before.at(-1)?.op ?? ''))
    return { ask: 'which clip' }
  // "keep clip 2, delete the rest" names those that are gone already
  if (ref?.rest && scene.before.at(-1)?.op === 'delete') return { ask: 'which clip' }
  // "delete clip 2. Actually no, keep it"
  if (given.keeps && ref?.it && scene.before.some(({ op }) => op === 'delete')) return { ask: 'which clip' }
  if (ref?.it && scene.subject === undefined) return { ask: 'which clip' }
  // "clear all of it", about what was mentioned before
  if (ref?.lot && scene.subject !== undefined && scene.subject.kind !== 'clips') return { ask: 'which clip' }
  if (ref?.lot && scene.before.length > 0) return { ask: 'which clip' }
  const clips = clipsMeant(ref, scene)
  // "no transitions at all, please remove them all" says once more what should go
  const last = scene.before.slice(scene.said).at(-1)
  if (clips === 'all' && !ref?.all && scene.before.length > 0)
    return last !== undefined && /^remove_/.test(last.op) && !ref?.heard ? [last] : { ask: 'which clip' }
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

export const move: Finish = (
  { to, before, after, a, b, pair, also, middle, on_screen: onScreen, later, earlier, in_turn: turn, ...all },
  scene,
) => {
  const { then_before: thenBefore, then_after: thenAfter, ...said } = all
  if (turn !== undefined) return inTurn(turn as number[], clipsIn(scene.context).length) // the value of <figures>
  const { steps = later ?? (earlier === undefined ? undefined : -Number(earlier)), ...given } = said
  // "run them backwards, sunset first" may be about the order of the clips
  const last = scene.before.at(-1)
  if (last?.op === 'reverse' && last.params.clip === 'all' && !scene.spoken) return { ask: 'which order' }
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
  // "the third clip in front of the first"
  const [ahead, behind] = [before, after].map((each) =>
    named && ref?.placeOnly === undefined ? besideNamed(each) : each,
  )
  const place = placeOf({ to: middle ? (count + 1) / 2 : to, before: ahead, after: behind, a, b, pair }, scene)
  if (isTrouble(place)) return place
  // "to the front, ahead of the beach" says one place twice
  const [from = 0] = clips
  const again = thenBefore ?? thenAfter
  const beside = again === undefined ? undefined : placeOf({ before: thenBefore, after: thenAfter }, scene)
  if (beside && isTrouble(beside)) return beside
  if (beside && landing(beside, from, count) !== landing(place, from, count)) return { ask: 'where' }
  if (clips.length === 1) {
    const target = typeof place.to === 'number' && place.to < 0 ? { to: count } : place
    return first === undefined ? { ask: 'which clip' } : checked([{ op: 'move', params: { clip: first, ...target } }])
  }
  return { ask: 'which clip' }
}

/** The number that a clip has in the end at a place. */
function landing(place: { to?: number; before?: number; after?: number }, clip: number, count: number): number {
  const { to, before, after = 0 } = place
  if (to !== undefined) return to < 0 ? count : to
  const gap = before ?? after + 1
  return gap > clip ? gap - 1 : gap
}

/** A place given without a noun, beside a clip with one. */
function besideNamed(clips: unknown): unknown {
  return clips === undefined ? undefined : { ...(clips as Clips), placeOnly: undefined } // the value of <clips>
}

/** `3 1 2`: all clips, by their numbers. */
function inTurn(order: readonly number[], count: number): Finished {
  const isWhole = order.length === count && new Set(order).size === count && order.every((clip) => clip <= count)
  if (!isWhole || order.includes(0)) return { ask: 'which clips' }
  // each comes to the place after those before it, which stay
  const moves = order.map((clip, i): Wish => ({ op: 'move', params: { clip, to: i + 1 } }))
  const places = Array.from({ length: count }, (_, i) => i + 1)
  return checked(
    moves.filter(({ params: { clip, to } }) => {
      const from = places.indexOf(Number(clip))
      places.splice(Number(to) - 1, 0, ...places.splice(from, 1))
      return from !== Number(to) - 1
    }),
  )
}

/** `one place earlier`: later if positive. */
function movedBy(steps: number, [clip = 0, ...others]: readonly number[], count: number): Finished {
  const to = clip + steps
  if (others.length > 0 || steps === 0) return { ask: 'which clip' }
  return to < 1 || to > count ? { ask: 'which clip' } : checked([{ op: 'move', params: { clip, to } }])
}

export function placeOf(
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

export const swap: Finish = ({ both, a, b, x, y }, scene) => {
  // "swap 1 and 3"
  if (x !== undefined)
    return swap({ both: { clips: [Number(x), Number(y)].filter((n) => clipsIn(scene.context)[n - 1]) } }, scene)
  // "the last" is a clip next to another
  const named =
    both === undefined
      ? [a, b].map((each) => clipsMeant({ ...(each as Clips), placeOnly: undefined }, scene))
      : [clipsMeant(both as Clips, scene)] // the value of <clips>
  const clips: number[] = []
  for (const each of named) {
    if (each !== 'all' && isTrouble(each)) return each
    clips.push(...(each === 'all' ? clipsIn(scene.context).map(({ clip }) => clip) : each))
  }
  const [first, second] = clips
  return clips.length === 2 ? checked([{ op: 'swap', params: { a: first, b: second } }]) : { ask: 'which clip' }
}

/**
 * Sorts the clips, if they are what `it` or `them` is: after `a different transition at each cut`, `mix it up` says the same again,
 * and `shuffle it` may be about either.
 */
export const sort: Finish = ({ loose, mixes, first, rest, runs, ...given }, scene) => {
  // "sort the others" is about all that are left, if others were deleted
  if (rest && !scene.before.some(({ op }) => op === 'delete')) return { ask: 'which clip' }
  // "flip the order so it runs sunset, city, beach"
  const named = (runs as Clips | undefined)?.clips // the value of <clips>
  const order = clipsIn(scene.context).map(({ clip }) => clip)
  if (named && named.join() !== order.toReversed().join()) return { ask: 'which order' }
  const opening = first as Clips | undefined // the value of <clips>
  // "reverse the order so that the sunset comes first"
  if (opening !== undefined && oneClip(opening, scene) !== clipsIn(scene.context).length) return { ask: 'which clip' }
  const last = scene.before.at(-1)
  if (!loose || last === undefined) return plain('sort', given, scene)
  if (mixes && last.op === 'set_transition' && last.params.type === 'varied') return []
  return scene.subject?.kind === 'clips' ? plain('sort', given, scene) : { ask: 'which clips' }
}

export const duplicate: Finish = ({ n, total, more, to, shown, before, after, ...given }, scene) => {
  if ((before ?? after) !== undefined) {
    const beside = oneClip((before ?? after) as Clips, scene) // the value of <clips>
    if (typeof beside !== 'number') return beside
    return duplicate({ ...given, n, total, more, shown, to: before === undefined ? beside + 1 : beside }, scene)
  }
  // "once more, so that it appears twice"
  if (shown !== undefined && n !== undefined && shown !== Number(n) + 1) return { ask: 'how often' }
  if (shown !== undefined && n === undefined) return duplicate({ ...given, total: shown, to }, scene)
  const times = typeof total === 'number' ? total - 1 : (more ?? n ?? 1)
  const place = to === -1 ? clipsIn(scene.context).length + 1 : to
  return plain('duplicate', { ...given, times, to: place }, scene)
}
