import { clipsIn } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import { round, type Time } from '../values/time.ts'
import type { Wish, WishName } from '../wish.ts'
import { ofPart } from './mark.ts'
import { checked, type Finish, type Finished, type Given, plain, taken } from './plain.ts'
import { oneClip } from './resolve.ts'

/** A figure without a unit, after "up to": larger ones may be percentages, and the end of a range may be meant. */
const LARGEST_FACTOR = 10

export const setSpeed: Finish = (
  { direction, amount, by, factor, exact, bare_factor: bare, retry, tried, curt, ...given },
  scene,
) => {
  if (retry !== undefined) return paceAgain(Number(retry), scene)
  if (tried && lastEdit(scene)?.op !== 'set_speed') return { ask: 'target' }
  if (bare !== undefined)
    return Number(bare) > LARGEST_FACTOR ? { ask: 'speed' } : setSpeed({ ...given, direction, factor: bare }, scene)
  // "cut 1:00-1:10, the rest at 1.1x"
  if (given.part_beside !== undefined && taken<Clips>(given, 'clip')?.rest) return { ask: 'which part' }
  const until = given.part_beside as Partial<Record<'from' | 'to', Time>> | undefined // the value of <stretch>
  const end = until?.from === undefined && until?.to !== undefined && 'at' in until.to ? until.to.at : undefined
  if (end !== undefined && end <= LARGEST_FACTOR && factor === undefined) return { ask: 'speed' }
  if (exact !== undefined) return setSpeed({ ...given, direction, factor: exact }, scene)
  // `导出，要快` is no request to speed up the film
  if (curt && factor === undefined && given.clip === undefined) return { ask: 'speed' }
  const wanted = speed({ direction, amount, by, factor })
  if (wanted === undefined) return { ask: 'speed' }
  if (given.part !== undefined || given.part_beside !== undefined)
    return ofPart('set_speed', 'clip', { ...given, factor: wanted }, scene)
  // "slower still" continues with the clips whose speed was set last
  const again = given.clip === undefined && scene.before.length === 0 && scene.context.last_edit?.op === 'set_speed'
  return plain('set_speed', { ...given, ...(again ? { clip: { clips: [], it: true } } : {}), factor: wanted }, scene)
}

/** `too fast, try 1.5`: about the speed set last. */
function paceAgain(factor: number, scene: Scene): Finished {
  const last = lastEdit(scene)
  if (last?.op !== 'set_speed') return { ask: 'target' }
  return factor > LARGEST_FACTOR ? { ask: 'speed' } : checked([{ op: 'set_speed', params: { ...last.params, factor } }])
}

function lastEdit({ before, context }: Scene): Wish | undefined {
  const last = before.at(-1)
  if (last !== undefined || context.last_edit === undefined) return last
  const { op, ...params } = context.last_edit
  return { op: op as WishName, params } // the edits' own names
}

/** A factor, or a step; undefined if verb and number contradict each other. */
function speed({ direction, amount, by, factor }: Given): number | object | undefined {
  if (typeof by === 'number') return direction === 'down' ? round(1 - by) : round(1 + by)
  if (typeof factor !== 'number') return direction === undefined ? undefined : { direction, amount: amount ?? 'small' }
  if (direction === undefined) return factor
  if (factor === 1) return undefined
  // "slow it down 2x" means half the speed; "speed it up to half" contradicts itself
  if (direction === 'down') return factor > 1 ? round(1 / factor) : factor
  return factor >= 1 ? factor : undefined
}

/** From one speed to another, over the whole clip unless a length is given. */
export const speedRamp: Finish = ({ from, to, over, ...given }, scene) => {
  const clip = oneClip(taken<Clips>(given, 'clip'), scene)
  if (typeof clip !== 'number') return clip
  const shown = clipsIn(scene.context)[clip - 1]
  const end = over === undefined && shown ? round(shown.end - shown.start) : Number(over)
  const points = [
    [0, from],
    [end, to],
  ]
  return checked([{ op: 'speed_ramp', params: { ...given, clip, points } }])
}
