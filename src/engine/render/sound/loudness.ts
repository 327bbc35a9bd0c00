import { Frame } from 'node-av/lib'
import { SoundGraph } from '../../media/sound/graph.ts'
import type { Pcm } from '../../media/sound/pcm.ts'

/** Nothing that quiet is meant to be heard. */
const SILENT = -60
/** dB: noise is not pulled up further than this */
const MOST_GAIN = 30
/** dB below full scale that no sample reaches */
const CEILING = -1
/** dB: keeps the true peak below -1 dBTP after the encoder added its own */
const TRUE_CEILING = -1.6

/** Keeps the mix from clipping and leaves quieter ones alone. */
export function limiter(): string {
  return limit(CEILING)
}

/** Turns the mix up or down and holds its true peak below -1 dBTP: limited at four times the rate, between the samples. */
export function loud(gain: number): string {
  return `volume=${gain}dB,aresample=192000,${limit(TRUE_CEILING)},aresample=48000`
}

/** As loud as that, for measuring: what the limiter does between the samples is too little to be heard in the whole. */
export function nearlyLoud(gain: number): string {
  return `volume=${gain}dB,${limit(TRUE_CEILING)}`
}

function limit(decibels: number): string {
  return `alimiter=limit=${10 ** (decibels / 20)}:attack=5:release=60:level=disabled:latency=1`
}

/** Gain that brings a mix to a loudness, dB. */
export function gainFor(measured: number, target: number): number {
  return measured < SILENT ? 0 : Math.min(MOST_GAIN, target - measured)
}

/**
 * Integrated loudness (EBU R 128) of a mix that has been through filters.
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
