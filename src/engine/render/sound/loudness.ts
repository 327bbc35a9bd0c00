import { Frame } from 'node-av/lib'
import { SoundGraph } from '../../media/sound/graph.ts'
import type { Pcm } from '../../media/sound/pcm.ts'

/** LUFS: anything quieter counts as silence. */
const SILENT = -60
/** dB: largest gain, so as not to amplify noise */
const MOST_GAIN = 30
/** dB below full scale that no sample reaches */
const CEILING = -1
/** dB: leaves room for overshoots of the encoder below a true peak of -1 dBTP */
const TRUE_CEILING = -1.6

/** A limiter that prevents clipping. */
export function limiter(): string {
  return limit(CEILING)
}

/** Applies a gain and limits the true peak to -1 dBTP, with fourfold oversampling. */
export function loud(gain: number): string {
  return `volume=${gain}dB,aresample=192000,${limit(TRUE_CEILING)},aresample=48000`
}

/** The same without oversampling, for measuring: the difference in loudness is negligible. */
export function nearlyLoud(gain: number): string {
  return `volume=${gain}dB,${limit(TRUE_CEILING)}`
}

function limit(decibels: number): string {
  return `alimiter=limit=${10 ** (decibels / 20)}:attack=5:release=60:level=disabled:latency=1`
}

/** Gain to reach a loudness, dB. */
export function gainFor(measured: number, target: number): number {
  return measured < SILENT ? 0 : Math.min(MOST_GAIN, target - measured)
}

/**
 * Integrated loudness (EBU R 128) of a filtered mix.
 * @returns LUFS, -70 for silence
 */
export async function measureLoudness(mix: AsyncIterable<Pcm>, filters: string): Promise<number> {
  const graph = SoundGraph.ofPcm(filters, 'ebur128=metadata=1')
  const frame = new Frame()
  frame.alloc()
  let loudness = -70
  const drain = () => {
    while (graph.pull(frame)) {
      loudness = Number(frame.getMetadata().get('lavfi.r128.I') ?? loudness)
      frame.unref()
    }
  }
  try {
    for await (const pcm of mix) {
      graph.pushPcm(pcm)
      drain()
    }
    graph.push(null)
    drain()
  } finally {
    frame.free()
    graph.close()
  }
  return loudness
}
