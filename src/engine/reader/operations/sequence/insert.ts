import { clipsIn, filmLength } from '../../context.ts'
import { movesClips, type Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import type { FileRef } from '../../values/files.ts'
import { type Time, timeIn } from '../../values/time.ts'
import { isTrouble, type Wish } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given, plain, taken } from '../plain.ts'
import { oneClip, trouble } from '../resolve.ts'
import { placeOf } from './order.ts'

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

/** Whether the message makes a film of a file, so that its place is meant: `a and b, b first`. */
function isBuiltOf(asset: FileRef | undefined, { before }: Scene): boolean {
  const built = before.findLast(({ op }) => op === 'build_sequence')?.params.assets
  const named = asset !== undefined && 'file' in asset ? asset.file : undefined
  return named !== undefined && (built === 'all' || (Array.isArray(built) && built.includes(named)))
}

const appended: Finish = ({ puts, ends, after, ...given }, scene) => {
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

/** "after clip 2, so that it comes before clip 3": between the two. */
function between({ so_before: next, so_after: last, after, before, ...given }: Given): Given {
  return { ...given, a: next === undefined ? last : after, b: next ?? before }
}

/** "between 1 and 2": places of clips next to each other, or times. */
function betweenNumbers({ x, y, ...given }: Given, scene: Scene): Finished {
  const [first, second] = [Number(x), Number(y)]
  return second === first + 1 && second <= clipsIn(scene.context).length
    ? inserted({ ...given, after: { clips: [first] } }, scene)
    : { ask: 'where' }
}

const inserted: Finish = (all, scene) => {
  if (all.x !== undefined) return betweenNumbers(all, scene)
  const so = all.so_before !== undefined || all.so_after !== undefined
  const { puts, opens, again, before, a, b, ...said } = so ? between(all) : all
  // a clip shown once more at the end is a copy of it
  if (again && said.after === undefined && a === undefined && before === undefined) return { ask: 'which clip' }
  if (opens && clipsIn(scene.context).length === 0) return { ask: 'which files' }
  const asset = taken<FileRef>(said, 'asset')
  if ((puts && standsAlready(asset, scene)) || (!again && isBuiltOf(asset, scene))) return { ask: 'which clip' }
  const twice = a !== undefined && (said.after !== undefined || said.at !== undefined)
  if (twice && !saidTwice({ ...said, a, before }, scene)) return { ask: 'where' }
  const { after: _, at: timed, pair, ...bare } = said
  if (pair !== undefined) {
    const place = placeOf({ pair }, scene)
    return isTrouble(place) ? place : plain('insert', { ...bare, ...place }, scene)
  }
  if (twice && timed !== undefined) return inserted({ ...bare, at: timed }, scene)
  const given: Given = twice ? bare : said
  if (before !== undefined) {
    const clip = oneClip(before as Clips, scene) // the value of <clips>
    return typeof clip === 'number' ? plain('insert', { ...given, index: clip }, scene) : clip
  }
  if (a !== undefined) {
    const [first, second] = [oneClip(a as Clips, scene), oneClip(b as Clips, scene)] // the value of <clip>
    if (typeof first !== 'number') return so ? { ask: 'where' } : first
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

/** The place that a clip gets; undefined if earlier wishes of the message change places, or it is given as a time. */
function placeOfNew({ op, params: { index, after } }: Wish, { context, before }: Scene): number | undefined {
  if (before.some((wish) => movesClips(wish) || wish.op === 'append')) return undefined
  if (op === 'append') return clipsIn(context).length + 1
  return typeof after === 'number' ? after + 1 : typeof index === 'number' ? index : undefined
}

/** The place of the clip that the message added to the end last. */
export function placeOfAdded(scene: Scene): number | undefined {
  const last = scene.before.at(-1)
  return last?.op === 'append' ? placeOfNew(last, { ...scene, before: scene.before.slice(0, -1) }) : undefined
}

/** `at the end, shown for 3 seconds`, `after clip 2, as the third clip` */
const shownFor =
  (finish: Finish): Finish =>
  ({ shown_for: duration, own, so_place: stated, ...said }, scene) => {
    // "as a clip of its own" adds it again, if it is in the film
    const given = own ? { ...said, puts: undefined } : said
    // a logo "at the end for 3 seconds" may be put over the film
    const asset = taken<FileRef>(given, 'asset')
    const clear = scene.context.uploads.some(
      ({ name, alpha }) => asset && 'file' in asset && name === asset.file && alpha,
    )
    if (duration !== undefined && given.puts && clear) return { ask: 'where' }
    const added = finish(given, scene)
    if (isTrouble(added)) return added
    const [only] = added
    const clip = only && placeOfNew(only, scene)
    // "after the game, as the second clip"
    if (stated !== undefined && stated !== clip) return { ask: 'where' }
    if (duration === undefined) return added
    if (clip === undefined) return { ask: 'how long' }
    return checked([...added, { op: 'set_duration', params: { clip, duration } }])
  }

export const append = shownFor(appended)
export const insert = shownFor(inserted)

/** `clip 2 should be the beach`, `put the sunset where the beach is`: if that is in the film, its place may be meant. */
export const replaceClip: Finish = ({ puts, moves, spot, ...given }, scene) =>
  (puts || (moves && spot)) && standsAlready(taken<FileRef>(given, 'asset'), scene)
    ? { ask: 'which clip' }
    : plain('replace_clip', given, scene)
