import { isStill } from '../edit/clip.ts'
import { type Draft, draftFrames } from '../edit/draft.ts'
import { FASTER, SLOWER } from '../edit/speed.ts'
import type { Wish } from '../reader/wish.ts'
import type { Loss } from './loss.ts'

/**
 * Photos and cards have no speed, and a message that speaks of one most likely means how long they are shown. It is asked for, as
 * it changes the length of the film.
 */
export interface Paced {
  wishes: readonly Wish[]
  /** what to ask; undefined if no wish was about the speed of stills */
  asks: Extract<Loss, { kind: 'still' }> | undefined
}

/** The wishes with the speed of clips that do not move replaced by the duration of the same effect. */
export function pacedStills(wishes: readonly Wish[], draft: Draft): Paced {
  const all = draft.clips.length > 0 && draft.clips.every(isStill)
  let asks: Paced['asks']
  const paced = wishes.map((wish, i): Wish => {
    const { clip } = wish.params
    const times = wish.op === 'set_speed' ? timesOf(wish.params) : undefined
    if (times === undefined) return wish
    const still = typeof clip === 'number' ? draft.clips[clip - 1] : undefined
    if (typeof clip === 'number' && still && isStill(still)) {
      const from = lengthBefore(wishes.slice(0, i), clip) ?? still.frames / draft.canvas.fps
      const to = rounded(from / times)
      asks ??= { kind: 'still', clip, from, to }
      return { op: 'set_duration', params: { clip, duration: to } }
    }
    if (clip !== 'all' || !all) return wish
    const from = draftFrames(draft) / draft.canvas.fps
    const to = rounded(from / times)
    asks ??= { kind: 'still', clip: 'all', from, to }
    return { op: 'set_total_duration', params: { duration: to } }
  })
  return { wishes: asks === undefined ? wishes : paced, asks }
}

/** How many times as fast; undefined for a part of a clip. */
function timesOf({ factor, clip: _, ...part }: Wish['params']): number | undefined {
  if (Object.values(part).some((each) => each !== undefined)) return undefined
  if (typeof factor === 'number') return factor
  if (typeof factor !== 'object' || factor === null || !('direction' in factor)) return undefined
  const steps = factor.direction === 'up' ? FASTER : SLOWER
  return 'amount' in factor && factor.amount === 'large' ? steps.large : steps.small
}

/** The duration that the message gave the clip before. */
function lengthBefore(wishes: readonly Wish[], clip: number): number | undefined {
  const set = wishes.findLast(({ op, params }) => op === 'set_duration' && params.clip === clip)?.params.duration
  return typeof set === 'number' ? set : undefined
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100
}
