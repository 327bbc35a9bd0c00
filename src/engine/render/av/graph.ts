import type { AVPixelFormat } from 'node-av/constants'
import {
  AVCOL_PRI_RESERVED,
  AVCOL_PRI_SMPTE432,
  AVCOL_PRI_UNSPECIFIED,
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_BT470BG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_BT2020_NCL,
  AVCOL_SPC_FCC,
  AVCOL_SPC_RGB,
  AVCOL_SPC_SMPTE170M,
  AVCOL_SPC_SMPTE240M,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  AVCOL_TRC_UNSPECIFIED,
} from 'node-av/constants'
import { avGetPixFmtName, type FilterContext, FilterGraph, type Frame } from 'node-av/lib'
import { quotient } from '../../../protocol/frame-rates.ts'
import { check, gave } from '../../media/ffmpeg.ts'

/** What a filter graph needs to know about its input frames. */
export interface FrameShape {
  width: number
  height: number
  format: AVPixelFormat
  colorSpace: number
  colorRange: number
  /** transfer function: tells HDR from SDR */
  colorTrc: number
}

export function shapeOf(frame: Frame): FrameShape {
  const { width, height, colorSpace, colorRange, colorTrc } = frame
  return { width, height, format: frame.format as AVPixelFormat, colorSpace, colorRange, colorTrc } // only pictures come here
}

/** PQ or HLG. */
export function isHdr({ colorTrc }: Pick<FrameShape, 'colorTrc'>): boolean {
  return colorTrc === AVCOL_TRC_SMPTE2084 || colorTrc === AVCOL_TRC_ARIB_STD_B67
}

/** Matrices that can be converted. Any other value, mostly in damaged files, counts as unspecified. */
const MATRICES: readonly number[] = [
  AVCOL_SPC_RGB,
  AVCOL_SPC_BT709,
  AVCOL_SPC_FCC,
  AVCOL_SPC_BT470BG,
  AVCOL_SPC_SMPTE170M,
  AVCOL_SPC_SMPTE240M,
  AVCOL_SPC_BT2020_NCL,
]
const isNamed = (value: number, last: number) => value > 0 && value <= last && value !== AVCOL_PRI_RESERVED

/** Sets the colour properties that most cameras and encoders mean when a picture does not specify them. */
export function assumeColors(frame: Frame, still: boolean): void {
  if (!isNamed(frame.colorPrimaries, AVCOL_PRI_SMPTE432)) frame.colorPrimaries = AVCOL_PRI_UNSPECIFIED
  if (!isNamed(frame.colorTrc, AVCOL_TRC_ARIB_STD_B67)) frame.colorTrc = AVCOL_TRC_UNSPECIFIED
  if (MATRICES.includes(frame.colorSpace)) return
  if (isHdr(frame)) frame.colorSpace = AVCOL_SPC_BT2020_NCL
  else frame.colorSpace = still ? AVCOL_SPC_BT470BG : frame.height >= 720 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M
}

export function sameShape(a: FrameShape, b: FrameShape): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.format === b.format &&
    a.colorSpace === b.colorSpace &&
    a.colorRange === b.colorRange &&
    a.colorTrc === b.colorTrc
  )
}

/** An FFmpeg filter graph with one or more inputs and one output: a frame out for each frame in. */
export class Graph {
  readonly #graph = new FilterGraph()
  readonly #sources: FilterContext[]
  readonly #sink: FilterContext
  #pts = 0n

  /** @param filters in FFmpeg's syntax, from `[in0]`, `[in1]` … to `[out]` */
  constructor(inputs: readonly FrameShape[], filters: string, fps = 25) {
    const graph = this.#graph
    graph.alloc()
    graph.nbThreads = 1
    const sources = inputs.map((shape, i) => `buffer@${i}=${bufferArguments(shape, fps)}[in${i}]`)
    check(graph.parse2(`${sources.join(';')};${filters};[out]buffersink@out`), `filters ${filters}`)
    check(graph.configSync(), `filters ${filters}`)
    this.#sources = inputs.map((_, i) => named(graph, `buffer@${i}`))
    this.#sink = named(graph, 'buffersink@out')
  }

  /** Sends a frame to each input and receives one into `out`. */
  run(frames: readonly Frame[], out: Frame): void {
    const got = this.push(frames, out)
    if (!got) throw new Error('a filter gave no picture')
  }

  /** The same for filters with a delay. */
  push(frames: readonly Frame[], out: Frame): boolean {
    for (const [i, frame] of frames.entries()) {
      frame.pts = this.#pts
      this.send(i, frame)
    }
    this.#pts++
    return this.pull(out)
  }

  /** Sends a frame, which the caller keeps, or the end of the stream to one input. */
  send(input: number, frame: Frame | null): void {
    check(this.#sources[input]?.buffersrcAddFrameSync(frame, KEEP_REF) ?? -1, 'filtering')
  }

  pull(out: Frame): boolean {
    out.unref()
    return gave(this.#sink.buffersinkGetFrameSync(out), 'filtering')
  }

  outputSize(): { width: number; height: number } {
    return { width: this.#sink.buffersinkGetWidth(), height: this.#sink.buffersinkGetHeight() }
  }

  close(): void {
    this.#graph.free()
  }
}

const KEEP_REF = 8 as Parameters<FilterContext['buffersrcAddFrameSync']>[1] // AV_BUFFERSRC_FLAG_KEEP_REF

function bufferArguments({ width, height, format, colorSpace, colorRange }: FrameShape, fps: number): string {
  const { num, den } = quotient(fps)
  const range = avGetPixFmtName(format)?.startsWith('yuvj') ? AVCOL_RANGE_JPEG : colorRange
  return [
    `video_size=${width}x${height}`,
    `pix_fmt=${avGetPixFmtName(format)}`,
    `time_base=${den}/${num}`,
    `frame_rate=${num}/${den}`,
    'pixel_aspect=1/1',
    `colorspace=${colorSpace}`,
    `range=${range}`,
  ].join(':')
}

function named(graph: FilterGraph, name: string): FilterContext {
  const filter = graph.getFilter(name)
  if (!filter) throw new Error(`no filter ${name}`)
  return filter
}
