import { AV_PIX_FMT_GRAY8, AV_PIX_FMT_RGB24 } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { ANALYSIS_VERSION, type PictureAnalysis } from '../../edit/picture-analysis.ts'
import { FaceDetector } from '../../media/pictures/faces/detector.ts'
import { facesInClip, facesInPhoto } from '../../media/pictures/faces/find-faces.ts'
import faceModel from '../../media/pictures/faces/short-range.tflite'
import { motionBetween } from '../../media/pictures/measures.ts'
import { type Looked, lookAt, thumbOf } from '../../media/pictures/moment.ts'
import type { Pixels } from '../../media/pictures/pixels.ts'
import { offBetween, type Step, shotsIn } from '../../media/pictures/shots.ts'
import type { Task } from '../../workers/task.ts'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { assumeColors, type FrameShape, Graph, isHdr, sameShape, shapeOf } from '../av/graph.ts'
import { VideoReader } from '../av/input.ts'
import { lumaOf } from '../av/luma.ts'
import { withColors } from '../color/of-frame.ts'
import type { SourceFile } from '../plan/segment.ts'
import { isSideways, orientationFilters } from './orientation.ts'
import type { Stance } from './painter.ts'
import { stanceOf } from './stance.ts'

/** s between two moments of a clip, and most moments of one */
const EVERY = 0.45
const MOST_MOMENTS = 240
/** px: 75 s of 1080p at 30 pictures a second; of longer clips only key pictures are decoded, so many at most */
const MOST_PIXELS = 75 * 30 * 1920 * 1080
const MOST_SPARSE = 90
/** px of the longer side at which a moment is looked at */
const SIDE = { photo: 512, clip: 400 }
/** px of the pictures in which cuts are looked for */
const THUMB = { width: 64, height: 36 }

export interface AnalyseInput {
  file: SourceFile
  /** s; nothing for a photo */
  seconds?: number | undefined
}

/**
 * What is seen in a photo or a clip.
 * @throws {MediaError} when it cannot be read; an error when it has no pictures
 */
export const analysePicture: Task<AnalyseInput, PictureAnalysis, 'begun'> = async ({ file, seconds }, report) => {
  report('begun')
  const reader = await VideoReader.open(file)
  const eye = new Eye(reader, seconds === undefined)
  const frame = emptyFrame()
  const every = Math.max(EVERY, (seconds ?? 0) / MOST_MOMENTS)
  const looks: Looked[] = []
  const steps: Step[] = []
  let thumb: Uint8Array | undefined
  try {
    if (seconds !== undefined && reader.rewinds && isLong(reader, seconds)) {
      for (const moment of sparse(seconds)) {
        reader.seek(moment)
        const at_ms = reader.next(frame) && reader.time >= 0 ? Math.round(reader.time * 1000) : Number.NaN
        if (at_ms > (looks.at(-1)?.moment.at_ms ?? -1)) looks.push(looked(eye.look(frame), at_ms, looks, false))
      }
      return found(eye, looks, steps)
    }
    while (reader.next(frame)) {
      const time = Number.isNaN(reader.time) ? 0 : Math.max(0, reader.time)
      if (seconds !== undefined) {
        const now = eye.glance(frame)
        steps.push({ time, off: thumb ? offBetween(thumb, now) : 0 })
        thumb = now
      }
      if (looks.length === 0 || time * 1000 >= (looks.at(-1)?.moment.at_ms ?? 0) + every * 1000 - 1)
        looks.push(looked(eye.look(frame), Math.round(time * 1000), looks, seconds === undefined))
      if (seconds === undefined) break
    }
    return found(eye, looks, steps)
  } finally {
    frame.free()
    eye.close()
    reader.close()
  }
}

function found({ size }: Eye, looks: readonly Looked[], steps: readonly Step[]): PictureAnalysis {
  if (looks.length === 0) throw new Error('it has no pictures')
  return { version: ANALYSIS_VERSION, ...size, moments: looks.map(({ moment }) => moment), shots: shotsIn(steps) }
}

/** Whether it would take too long to decode all pictures of a clip. */
function isLong({ stream, usualStep }: VideoReader, seconds: number): boolean {
  const { width, height } = stream.codecpar
  return (width * height * seconds) / usualStep > MOST_PIXELS
}

/** s: where a long clip is looked at, each at the key picture before it. */
function sparse(seconds: number): number[] {
  const count = Math.min(MOST_SPARSE, Math.max(2, Math.ceil(seconds)))
  return Array.from({ length: count }, (_, i) => (seconds * (i + 0.5)) / count)
}

let detector: FaceDetector | undefined

/** Small faces come and go slowly: they are looked for in one moment of so many. */
const THOROUGHLY = 4
/** Motion below which faces are where they were */
const STILL = 0.012

function looked(pixels: Pixels, at_ms: number, before: readonly Looked[], still: boolean): Looked {
  detector ??= new FaceDetector(faceModel)
  const last = before.at(-1)
  const thoroughly = before.length % THOROUGHLY === 0
  const faces = still
    ? facesInPhoto(detector, pixels)
    : last && !thoroughly && motionBetween(last.thumb, thumbOf(pixels)) < STILL
      ? last.moment.faces
      : facesInClip(detector, pixels, last?.moment.faces ?? [], thoroughly)
  return lookAt(pixels, at_ms, faces, last)
}

interface Lens {
  shape: FrameShape
  graph: Graph
  stage: StageFrame
}

/** Makes pictures small: upright and in colour to look at, tiny and grey for a glance. */
class Eye {
  readonly #reader: VideoReader
  readonly #still: boolean
  readonly #out = emptyFrame()
  #lens: Lens | undefined
  #thumb: Lens | undefined
  /** px, upright */
  size = { width: 0, height: 0 }

  constructor(reader: VideoReader, still: boolean) {
    this.#reader = reader
    this.#still = still
  }

  look(frame: Frame): Pixels {
    assumeColors(frame, this.#still)
    const shape = shapeOf(frame)
    if (!this.#lens || !sameShape(this.#lens.shape, shape)) {
      close(this.#lens)
      this.#lens = this.#lensFor(frame, shape)
    }
    const { graph, stage } = this.#lens
    graph.run([frame], this.#out)
    stage.take(this.#out)
    return pixelsOf(stage)
  }

  glance(frame: Frame): Uint8Array {
    const shape = shapeOf(frame)
    if (!this.#thumb || !sameShape(this.#thumb.shape, shape)) {
      close(this.#thumb)
      const { width, height } = THUMB
      const graph = new Graph([shape], `[in0]scale=${width}:${height}:flags=neighbor,format=gray[out]`)
      this.#thumb = { shape, graph, stage: new StageFrame(width, height, AV_PIX_FMT_GRAY8) }
    }
    this.#thumb.graph.run([frame], this.#out)
    this.#thumb.stage.take(this.#out)
    return lumaOf(this.#thumb.stage).samples
  }

  #lensFor(frame: Frame, shape: FrameShape): Lens {
    const stance = stanceOf(frame, this.#reader.stream)
    const [width, height] = uprightSize(shape, stance)
    this.size = { width, height }
    const scale = Math.min(1, (this.#still ? SIDE.photo : SIDE.clip) / Math.max(width, height))
    const seen = [width, height].map((side) => Math.max(1, Math.round(side * scale)))
    const [across = 1, down = 1] = isSideways(stance.orientation) ? seen.toReversed() : seen
    const graph = withColors(frame, (colors) => {
      const deep = isHdr(shape) ? 'format=gbrp16le' : 'format=gbrpf32le'
      const converted = colors.length > 0 ? [deep, ...colors] : []
      // made small before its colours are converted, which takes long
      const small = `scale=${across}:${down}:flags=area`
      const chain = [small, ...converted, ...orientationFilters(stance.orientation), 'format=rgb24']
      return new Graph([shape], `[in0]${chain.join(',')}[out]`)
    })
    return { shape, graph, stage: new StageFrame(seen[0] ?? 1, seen[1] ?? 1, AV_PIX_FMT_RGB24) }
  }

  close(): void {
    close(this.#lens)
    close(this.#thumb)
    this.#out.free()
  }
}

function close(lens: Lens | undefined): void {
  lens?.graph.close()
  lens?.stage.close()
}

function uprightSize({ width, height }: FrameShape, { orientation, pixelAspect }: Stance): [number, number] {
  const across = Math.max(1, Math.round(width * pixelAspect))
  return isSideways(orientation) ? [height, across] : [across, height]
}

function pixelsOf({ frame: { width, height }, planes, strides }: StageFrame): Pixels {
  const [plane, stride = 3 * width] = [planes[0], strides[0]]
  const samples = new Uint8Array(3 * width * height)
  if (plane)
    for (let y = 0; y < height; y++) samples.set(plane.subarray(y * stride, y * stride + 3 * width), 3 * y * width)
  return { width, height, samples }
}
