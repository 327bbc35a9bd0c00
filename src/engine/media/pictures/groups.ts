import { CUT, type Stretch } from './shots.ts'

/** Decides from the encoded pictures which of them must be decoded to find cuts and moments. Pure; times in s. */

/** A picture that can't be predicted is larger than its neighbours, and not much smaller than a key frame. */
const LEAP = { beside: 1.4, key: 0.3 }
/** Pictures on either side that a size is compared with */
const AROUND = 8
/** Mean difference in brightness of key frames, of 255, that no camera move within a scene makes */
const OTHER = 36
/** s: subjects hardly move unseen between key frames up to this distance */
const FAR = 2.5
/** Pictures read on both sides of a possible cut */
const BESIDE = 4

/** An encoded picture. */
export interface Coded {
  time: number
  bytes: number
  key: boolean
}

/** A key frame with the pictures up to the next one. */
export interface Group {
  from: number
  /** the next key frame; the end if there is none */
  to: number
  /** stretches with pictures that could hardly be predicted: a cut may be there */
  leaps: Stretch[]
  /** whether its key frame comes sooner than the encoder's usual distance, as at cuts */
  early: boolean
}

/** The pictures of a group to decode, after its key frame and before `to`; of `closely` every one. */
export interface Part extends Stretch {
  closely: Stretch[]
  /** whether it ends before the group, with a moment of the shot that begins in it */
  ends: boolean
}

/** @param coded pictures in decoding order @param usualStep duration of a picture */
export function groupsOf(coded: readonly Coded[], usualStep: number): Group[] {
  const ahead = inOrder(coded)
  const keys = ahead.flatMap(({ key }, i) => (key ? [i] : []))
  const end = (ahead.at(-1)?.time ?? 0) + usualStep
  const spans = keys.map((first, n) => {
    const next = keys[n + 1]
    const pictures = ahead.slice(first, next)
    return { pictures, from: ahead[first]?.time ?? 0, to: next === undefined ? end : (ahead[next]?.time ?? end), next }
  })
  const usual = Math.max(0, ...spans.map(({ from, to }) => to - from))
  return spans.map(({ pictures, from, to, next }, n) => {
    const before = spans[n - 1]
    const early = before !== undefined && to > from && before.to - before.from < usual - 1.5 * usualStep
    const keyBytes = Math.min(pictures[0]?.bytes ?? 0, ahead[next ?? -1]?.bytes ?? Number.POSITIVE_INFINITY)
    const leaps = pictures.flatMap(({ time, bytes }, i): Stretch[] => {
      if (i === 0 || bytes < LEAP.key * keyBytes) return []
      const at = (keys[n] ?? 0) + i
      if (bytes < LEAP.beside * usualSize(ahead, at)) return []
      const beside = BESIDE * usualStep
      return [{ from: (pictures[i - 1]?.time ?? from) - beside, to: time + beside }]
    })
    return { from, to, leaps, early }
  })
}

/** Without those shown before others that were decoded earlier: these are predicted from both sides, also at a cut. */
function inOrder(coded: readonly Coded[]): Coded[] {
  let latest = Number.NEGATIVE_INFINITY
  return coded.filter(({ time }) => {
    if (!(time > latest)) return false
    latest = time
    return true
  })
}

/** Median size of the pictures around one, without key frames. */
function usualSize(ahead: readonly Coded[], at: number): number {
  const beside = [...ahead.slice(Math.max(0, at - AROUND), at), ...ahead.slice(at + 1, at + 1 + AROUND)]
  const sizes = beside.flatMap(({ key, bytes }) => (key ? [] : [bytes])).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/**
 * What to decode of a group, besides its key frame.
 * @param off difference of the next key frame, of 255; undefined if there is none
 * @param early whether the next key frame is
 */
export function partToRead(group: Group, next: { off: number; early: boolean } | undefined): Part | undefined {
  const { from, to, leaps } = group
  const last = leaps.at(-1)
  const wholly = to - from > FAR || (next && next.off >= (next.early ? CUT : OTHER)) || (last && last.to >= to)
  if (wholly) return { from, to, closely: leaps, ends: false }
  return last && { from, to: last.to, closely: leaps, ends: true }
}
