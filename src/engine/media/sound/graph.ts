import { AV_SAMPLE_FMT_FLTP, type AVSampleFormat } from 'node-av/constants'
import {
  avChannelLayoutDefault,
  avChannelLayoutDescribe,
  avGetSampleFmtName,
  type FilterContext,
  FilterGraph,
  Frame,
} from 'node-av/lib'
import { check, gave } from '../ffmpeg.ts'
import { type Pcm, RATE } from './pcm.ts'

/** What a graph needs to know about its input. */
export interface SoundShape {
  rate: number
  format: AVSampleFormat
  channels: number
  /** FFmpeg's name of the layout */
  layout: string
}

const MIX_SHAPE: SoundShape = { rate: RATE, format: AV_SAMPLE_FMT_FLTP, channels: 2, layout: 'stereo' }
const TO_MIX = `aformat=sample_fmts=fltp:sample_rates=${RATE}:channel_layouts=stereo`

/**
 * Mono goes to both channels unchanged, as in players; FFmpeg by itself would make it 3 dB quieter. Of many channels without a
 * known layout the first two are used.
 */
function toMix({ channels, layout }: SoundShape): string {
  if (channels === 1) return `pan=stereo|c0=c0|c1=c0,${TO_MIX}`
  return layout.endsWith(' channels') ? `pan=stereo|c0=c0|c1=c1,${TO_MIX}` : TO_MIX
}

export function shapeOf(frame: Frame): SoundShape {
  const { channels } = frame
  const described = avChannelLayoutDescribe(frame.channelLayout) ?? ''
  // Files with only a number of channels get the usual layout.
  const layout = /^[\w.()+]+$/.test(described) ? described : usualLayout(channels)
  // An audio frame's format is a sample format.
  return { rate: frame.sampleRate, format: frame.format as AVSampleFormat, channels, layout }
}

function usualLayout(channels: number): string {
  return avChannelLayoutDescribe(avChannelLayoutDefault(channels)) ?? `${channels} channels`
}

export function sameShape(a: SoundShape, b: SoundShape): boolean {
  return a.rate === b.rate && a.format === b.format && a.channels === b.channels && a.layout === b.layout
}

/**
 * An FFmpeg filter chain for sound. Its strings are made only from our own names and numbers, never from user input.
 */
export class SoundGraph {
  readonly #graph = new FilterGraph()
  readonly #source: FilterContext
  readonly #sink: FilterContext
  readonly #frame = new Frame()
  #pts = 0n

  /** @param filters in FFmpeg's syntax; the default converts to the engine's format */
  constructor(input: SoundShape, filters = toMix(input)) {
    const graph = this.#graph
    graph.alloc()
    graph.nbThreads = 1
    this.#frame.alloc()
    const format = avGetSampleFmtName(input.format) ?? 'fltp'
    const source = `abuffer@in=sample_rate=${input.rate}:sample_fmt=${format}:channel_layout=${input.layout}:time_base=1/${input.rate}`
    check(graph.parse2(`${source},${filters},abuffersink@out`), `filters ${filters}`)
    check(graph.configSync(), `filters ${filters}`)
    this.#source = named(graph, 'abuffer@in')
    this.#sink = named(graph, 'abuffersink@out')
  }

  /** Filters sound in the engine's format; the output has the same format unless `then` changes it. */
  static ofPcm(filters: string, then = 'anull'): SoundGraph {
    return new SoundGraph(MIX_SHAPE, `${filters},${TO_MIX},${then}`)
  }

  /** Pushes a frame's samples; null ends the stream. */
  push(frame: Frame | null): void {
    if (frame) {
      // The caller handles gaps: within a graph sound is continuous.
      frame.pts = this.#pts
      this.#pts += BigInt(frame.nbSamples)
    }
    check(this.#source.buffersrcAddFrameSync(frame), 'filtering sound')
  }

  pushPcm({ left, right }: Pcm): void {
    if (left.length === 0) return
    const frame = this.#frame
    frame.format = AV_SAMPLE_FMT_FLTP
    frame.sampleRate = RATE
    frame.channelLayout = avChannelLayoutDefault(2)
    frame.nbSamples = left.length
    check(frame.getBuffer(), 'making room for sound')
    const planes = frame.data ?? []
    for (const [i, channel] of [left, right].entries()) planes[i]?.set(bytesOf(channel))
    this.push(frame)
    frame.unref()
  }

  /** Pulls the next frame; false if none is ready. */
  pull(frame: Frame): boolean {
    return gave(this.#sink.buffersinkGetFrameSync(frame), 'filtering sound')
  }

  /** The next samples, copied; null if none are ready. */
  pullPcm(): Pcm | null {
    if (!this.pull(this.#frame)) return null
    const samples = this.#frame.nbSamples
    const planes = this.#frame.data ?? []
    const pcm = { left: samplesOf(planes[0], samples), right: samplesOf(planes[1], samples) }
    this.#frame.unref()
    return pcm
  }

  close(): void {
    this.#frame.free()
    this.#graph.free()
  }
}

function bytesOf(channel: Float32Array): Uint8Array {
  return new Uint8Array(channel.buffer, channel.byteOffset, channel.byteLength)
}

function samplesOf(plane: Buffer | undefined, samples: number): Float32Array {
  const copy = new Float32Array(samples)
  if (plane) bytesOf(copy).set(plane.subarray(0, samples * 4))
  return copy
}

function named(graph: FilterGraph, name: string): FilterContext {
  const filter = graph.getFilter(name)
  if (!filter) throw new Error(`no filter ${name}`)
  return filter
}
