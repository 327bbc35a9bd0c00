import type { Mood } from '../../edit/draft.ts'
import { beatsOf, formOf } from './form.ts'
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
  /** s */
  beats: number[]
}

/** s: what is longer is made of several pieces, one after the other, so that memory stays bounded */
const LONGEST = 240

/**
 * Composes a piece of exactly the length asked for, with an intro and an ending. The same request gives the same
 * piece. Up to four minutes; `composePieces` goes on for longer.
 */
export function composeMusic(request: MusicRequest): Music {
  const { mood, seed, seconds } = request
  return { ...perform(scoreOf(mood, seed, seconds), seconds), beats: musicBeats(request) }
}

/** The same for any length, piece by piece. */
export function* composePieces(request: MusicRequest): Generator<Music> {
  for (const piece of pieces(request)) yield composeMusic(piece)
}

/** The beats of a piece without composing it, s. */
export function musicBeats(request: MusicRequest): number[] {
  let start = 0
  return pieces(request).flatMap(({ mood, seed, seconds }) => {
    const beats = beatsOf(formOf(mood, seed, seconds), seconds).map((at) => start + at)
    start += seconds
    return beats
  })
}

function pieces({ mood, seed, seconds }: MusicRequest): MusicRequest[] {
  const count = Math.max(1, Math.ceil(seconds / LONGEST))
  return Array.from({ length: count }, (_, i) => ({ mood, seed: seed + i, seconds: seconds / count }))
}
