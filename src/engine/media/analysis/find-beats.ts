import type { Task } from '../../workers/task.ts'
import { concat } from '../concat.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { RATE } from '../sound/pcm.ts'
import { beatTimes } from './beat.ts'

/** s of music that are analysed */
const LONGEST = 1800

/**
 * The beats of a file, s in the source; empty if it has no beat.
 * @throws {MediaError} if the file can't be read or has no sound
 */
export const findBeats: Task<SoundFile, number[]> = async (input) => {
  const reader = await openSound(input, 0, LONGEST)
  const pieces: Float32Array[] = []
  try {
    for (let pcm = reader.read(); pcm; pcm = reader.read()) pieces.push(mono(pcm.left, pcm.right))
  } finally {
    reader.close()
  }
  return beatTimes(halved(pieces), RATE / 2)
}

function mono(left: Float32Array, right: Float32Array): Float32Array {
  return left.map((sample, i) => (sample + (right[i] ?? 0)) / 2)
}

/** Joins the pieces, at half the rate. */
function halved(pieces: Float32Array[]): Float32Array {
  const whole = concat(pieces)
  return Float32Array.from({ length: whole.length >> 1 }, (_, i) => ((whole[2 * i] ?? 0) + (whole[2 * i + 1] ?? 0)) / 2)
}
