import type { Mood } from '../../../edits/values/look.ts'
import { barSecondsOf } from './form.ts'
import { perform } from './perform.ts'
import { scoreOf } from './score.ts'

export interface MusicRequest {
  mood: Mood
  /** another number is another piece in the same mood */
  seed: number
  /** exact length, s */
  seconds: number
}

export interface Music {
  /** 48 kHz, below full scale, -16 LUFS */
  left: Float32Array
  right: Float32Array
}

/** s: what is longer is made of several pieces in one tempo, one after the other, so that memory stays bounded */
const LONGEST = 300

/**
 * Composes music of exactly the length asked for, with an intro and an ending, a piece at a time. The same request gives
 * the same music. The samples are for reading only.
 */
export function* composePieces({ mood, seed, seconds }: MusicRequest): Generator<Music> {
  const bar = barSecondsOf(mood, seed)
  const count = Math.ceil(seconds / LONGEST)
  const each = Math.floor(seconds / count / bar) * bar
  for (let i = 0; i < count; i++) {
    const length = i < count - 1 ? each : seconds - each * (count - 1)
    yield performed(mood, seed + i, length, bar)
  }
}

/** The last piece, as long as memory has room for it: a mix is read again for each pass of its loudness. */
let last: { key: string; piece: WeakRef<Music> } | undefined

function performed(mood: Mood, seed: number, seconds: number, bar: number): Music {
  const key = [mood, seed, seconds, bar].join()
  const known = last?.key === key ? last.piece.deref() : undefined
  const piece = known ?? perform(scoreOf(mood, seed, seconds, bar), seconds)
  last = { key, piece: new WeakRef(piece) }
  return piece
}

/** The beats of a piece, s, without composing it. They depend on the length only in where they end. */
export function musicBeats({ mood, seed, seconds }: MusicRequest): number[] {
  const beat = barSecondsOf(mood, seed) / 4
  return Array.from({ length: Math.ceil(seconds / beat - 1e-6) }, (_, i) => i * beat)
}
