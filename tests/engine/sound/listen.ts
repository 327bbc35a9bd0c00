import { joined, type Pcm, RATE } from '../../../src/engine/media/sound/pcm.ts'
import { SoundReader } from '../../../src/engine/media/sound/reader.ts'

/** Decodes a whole file. */
export async function listen(path: string, demuxer = 'wav'): Promise<Pcm> {
  const reader = await SoundReader.open({ path, demuxer }, 0)
  const pieces: Pcm[] = []
  for (let pcm = reader.read(); pcm; pcm = reader.read()) pieces.push(pcm)
  reader.close()
  return joined(pieces)
}

/** Root of the mean power of the left channel between two moments, s. */
export function rms({ left }: Pcm, from: number, to: number): number {
  const slice = left.subarray(Math.round(from * RATE), Math.round(to * RATE))
  return Math.sqrt(slice.reduce((sum, sample) => sum + sample * sample, 0) / slice.length)
}

export function decibels(ratio: number): number {
  return 20 * Math.log10(Math.max(ratio, 1e-9))
}

/** Amplitude of one frequency between two moments (Goertzel). */
export function toneAt({ left }: Pcm, hertz: number, from: number, to: number): number {
  const slice = left.subarray(Math.round(from * RATE), Math.round(to * RATE))
  let [re, im] = [0, 0]
  for (const [i, sample] of slice.entries()) {
    const angle = (2 * Math.PI * hertz * i) / RATE
    re += sample * Math.cos(angle)
    im += sample * Math.sin(angle)
  }
  return (2 * Math.hypot(re, im)) / slice.length
}

export function peak({ left, right }: Pcm): number {
  let most = 0
  for (const channel of [left, right]) for (const sample of channel) most = Math.max(most, Math.abs(sample))
  return most
}

/** s at which sound sets in after at least 50 ms of silence. */
export function onsets({ left }: Pcm, threshold = 0.05): number[] {
  const found: number[] = []
  let quiet = RATE
  for (const [i, sample] of left.entries()) {
    if (Math.abs(sample) < threshold) quiet++
    else {
      if (quiet > RATE * 0.05) found.push(i / RATE)
      quiet = 0
    }
  }
  return found
}
