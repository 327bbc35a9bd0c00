import type { Frame } from 'node-av/lib'
import { ANALYSIS_VERSION, type PictureAnalysis } from '../../edit/picture-analysis.ts'
import { FaceDetector } from '../../media/pictures/faces/detector.ts'
import { facesInClip, facesInPhoto } from '../../media/pictures/faces/find-faces.ts'
import faceModel from '../../media/pictures/faces/short-range.tflite'
import { motionBetween } from '../../media/pictures/measures.ts'
import { type Looked, lookAt, thumbOf } from '../../media/pictures/moment.ts'
import type { Pixels } from '../../media/pictures/pixels.ts'
import { offBetween, type Step, type Stretch, shotsIn, stretchesWithCuts } from '../../media/pictures/shots.ts'
import type { Task } from '../../workers/task.ts'
import { emptyFrame } from '../av/frame.ts'
import { LOOKING, VideoReader } from '../av/input.ts'
import type { SourceFile } from '../plan/segment.ts'
import { Downscaler } from './downscaler.ts'

/** s between two analysed moments of a clip, and how many at most */
const EVERY = 0.45
const MOST_MOMENTS = 240
/** px: 75 s of 1080p at 30 fps; of longer clips only key frames are decoded, at most MOST_KEYS */
const MOST_PIXELS = 75 * 30 * 1920 * 1080
const MOST_KEYS = 90

export interface AnalyseInput {
  file: SourceFile
  /** s; nothing for a photo */
  seconds?: number | undefined
}

/** What one pass through a file finds. */
interface Watched {
  size: Pick<PictureAnalysis, 'width' | 'height'>
  looks: Looked[]
  steps: Step[]
  /** stretches where a cut may be hidden by skipped pictures */
  closely: Stretch[]
}

/**
 * Analyses what a photo or a clip shows.
 * @throws {MediaError} if it can't be read; an error if it has no pictures
 */
export const analysePicture: Task<AnalyseInput, PictureAnalysis, 'begun'> = async ({ file, seconds }, report) => {
  report('begun')
  const { size, looks, steps, closely } = await watch(file, seconds)
  if (looks.length === 0) throw new Error('it has no pictures')
  const shots = shotsIn(await watchClosely(file, steps, closely))
  return { version: ANALYSIS_VERSION, ...size, moments: looks.map(({ moment }) => moment), shots }
}

function watch(file: SourceFile, seconds: number | undefined): Promise<Watched> {
  const still = seconds === undefined
  return withDownscaler(file, still ? {} : LOOKING.atSome, still, ({ reader, downscaler, frame }) => {
    const looks: Looked[] = []
    const look = (at_ms: number) => looks.push(looked(downscaler.look(frame), at_ms, looks, still))
    const latest = () => looks.at(-1)?.moment.at_ms ?? Number.NEGATIVE_INFINITY
    const steps: Step[] = []
    if (still) {
      if (reader.next(frame)) look(0)
    } else if (reader.rewinds && isLong(reader, seconds)) {
      for (const moment of sparse(seconds)) {
        reader.seek(moment)
        const at_ms = reader.next(frame) && reader.time >= 0 ? Math.round(reader.time * 1000) : Number.NaN
        if (at_ms > latest()) look(at_ms)
      }
    } else {
      const every = 1000 * Math.max(EVERY, seconds / MOST_MOMENTS)
      for (const step of stepsOf({ reader, downscaler, frame })) {
        steps.push(step)
        const at_ms = Math.round(1000 * step.time)
        if (at_ms >= latest() + every - 1) look(at_ms)
      }
    }
    const closely = reader.rewinds ? stretchesWithCuts(steps, reader.usualStep) : []
    return { size: downscaler.size, looks, steps, closely }
  })
}

interface Watching {
  reader: VideoReader
  downscaler: Downscaler
  /** the last frame read */
  frame: Frame
}

/** @param options of the decoder */
async function withDownscaler<Found>(
  file: SourceFile,
  options: Record<string, string>,
  still: boolean,
  find: (watching: Watching) => Found,
): Promise<Found> {
  const reader = await VideoReader.open(file, undefined, options)
  const frame = emptyFrame()
  const downscaler = new Downscaler(reader, still)
  try {
    return find({ reader, downscaler, frame })
  } finally {
    frame.free()
    downscaler.close()
    reader.close()
  }
}

/** Reads the next pictures, each with its difference from the one before. */
function* stepsOf({ reader, downscaler, frame }: Watching): Generator<Step, void> {
  let before: Uint8Array | undefined
  while (reader.next(frame)) {
    const now = downscaler.glance(frame)
    yield { time: Number.isNaN(reader.time) ? 0 : Math.max(0, reader.time), off: before ? offBetween(before, now) : 0 }
    before = now
  }
}

/** Reads the stretches again without skipping pictures, so that cuts are found to the picture. */
async function watchClosely(
  file: SourceFile,
  steps: readonly Step[],
  stretches: readonly Stretch[],
): Promise<readonly Step[]> {
  if (stretches.length === 0) return steps
  return withDownscaler(file, LOOKING.atAll, false, (watching) =>
    stretches.reduce<readonly Step[]>((known, { from, to }) => {
      watching.reader.seek(from)
      const closely: Step[] = []
      for (const step of stepsOf(watching)) {
        if (step.time > from && step.time <= to) closely.push(step)
        if (step.time >= to) break
      }
      return [...known.filter(({ time }) => time <= from), ...closely, ...known.filter(({ time }) => time > to)]
    }, steps),
  )
}

/** Whether decoding the whole clip would take too long. */
function isLong({ stream, usualStep }: VideoReader, seconds: number): boolean {
  const { width, height } = stream.codecpar
  return (width * height * seconds) / usualStep > MOST_PIXELS
}

/** s: times at which a long clip is sampled, each at the key frame before it. */
function sparse(seconds: number): number[] {
  const count = Math.min(MOST_KEYS, Math.max(2, Math.ceil(seconds)))
  return Array.from({ length: count }, (_, i) => (seconds * (i + 0.5)) / count)
}

let detector: FaceDetector | undefined

/** Small faces come and go slowly: look for them in every n-th moment only. */
const THOROUGHLY = 4
/** Motion below which faces have not moved */
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
