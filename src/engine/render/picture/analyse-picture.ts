import { ANALYSIS_VERSION, type PictureAnalysis } from '../../edit/picture-analysis.ts'
import { FaceDetector } from '../../media/pictures/faces/detector.ts'
import { facesInClip, facesInPhoto } from '../../media/pictures/faces/find-faces.ts'
import faceModel from '../../media/pictures/faces/short-range.tflite'
import { motionBetween } from '../../media/pictures/measures.ts'
import { type Looked, lookAt, thumbOf } from '../../media/pictures/moment.ts'
import type { Pixels } from '../../media/pictures/pixels.ts'
import { shotsIn } from '../../media/pictures/shots.ts'
import type { Task } from '../../workers/task.ts'
import { LOOKING, type VideoReader } from '../av/input.ts'
import type { SourceFile } from '../plan/segment.ts'
import { watchAll, watchKeys } from './watch-clip.ts'
import { type Watching, withWatching } from './watching.ts'

/** s between two analysed moments of a clip, at least, and how many at most */
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

/**
 * Analyses what a photo or a clip shows.
 * @throws {MediaError} if it can't be read; an error if it has no pictures
 */
export const analysePicture: Task<AnalyseInput, PictureAnalysis, 'begun'> = async ({ file, seconds }, report) => {
  report('begun')
  const { size, looks, shots } = await (seconds === undefined ? seePhoto(file) : seeClip(file, seconds))
  if (looks.length === 0) throw new Error('it has no pictures')
  return { version: ANALYSIS_VERSION, ...size, moments: looks.map(({ moment }) => moment), shots }
}

interface Seen {
  size: Pick<PictureAnalysis, 'width' | 'height'>
  looks: Looked[]
  shots: number[]
}

function seePhoto(file: SourceFile): Promise<Seen> {
  return withWatching(file, {}, true, ({ reader, downscaler, frame }) => {
    const looks: Looked[] = []
    if (reader.next(frame)) {
      const pixels = downscaler.look(frame)
      looks.push(lookAt(pixels, 0, facesInPhoto(theDetector(), pixels)))
    }
    return { size: downscaler.size, looks, shots: [0] }
  })
}

async function seeClip(file: SourceFile, seconds: number): Promise<Seen> {
  const long = await withWatching(file, LOOKING.atSome, false, (watching) =>
    watching.reader.rewinds && isLong(watching.reader, seconds) ? seeLong(watching, seconds) : undefined,
  )
  if (long) return long
  const every = Math.max(EVERY, seconds / MOST_MOMENTS)
  const keys = new Album(every)
  const found = await watchKeys(file, keys.take)
  if (found) return keys.with(shotsIn(found))
  const all = new Album(every)
  return all.with(shotsIn(await watchAll(file, all.take)))
}

/** Some key frames. */
function seeLong(watching: Watching, seconds: number): Seen {
  const { reader, frame } = watching
  const album = new Album(0)
  for (const moment of sparse(seconds)) {
    reader.seek(moment)
    if (reader.next(frame) && reader.time >= 0) album.take(watching, reader.time)
  }
  return album.with([0])
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

function theDetector(): FaceDetector {
  detector ??= new FaceDetector(faceModel)
  return detector
}

/** s: small faces come and go slowly, and are searched this seldom. */
const THOROUGHLY = 1.8
/** Motion below which faces have not moved */
const STILL = 0.012

/** The moments of a clip. */
class Album {
  readonly #every: number
  readonly #looks: Looked[] = []
  #size = { width: 0, height: 0 }
  #thorough = Number.NEGATIVE_INFINITY

  /** @param every s between moments, at least */
  constructor(every: number) {
    this.#every = every
  }

  /** Adds the picture last read, if the last moment is long ago or it is wanted. @param time s */
  readonly take = ({ downscaler, frame }: Watching, time: number, wanted = false): void => {
    const at_ms = Math.round(1000 * time)
    const last = this.#looks.at(-1)
    if (last && at_ms <= last.moment.at_ms) return
    if (last && !wanted && at_ms < last.moment.at_ms + 1000 * this.#every - 1) return
    const pixels = downscaler.look(frame)
    this.#size = downscaler.size
    this.#looks.push(lookAt(pixels, at_ms, this.#facesIn(pixels, at_ms, last), last))
  }

  #facesIn(pixels: Pixels, at_ms: number, last: Looked | undefined): Looked['moment']['faces'] {
    const thoroughly = at_ms - this.#thorough >= 1000 * THOROUGHLY
    if (thoroughly) this.#thorough = at_ms
    else if (last && motionBetween(last.thumb, thumbOf(pixels)) < STILL) return last.moment.faces
    return facesInClip(theDetector(), pixels, last?.moment.faces ?? [], thoroughly)
  }

  with(shots: number[]): Seen {
    return { size: this.#size, looks: this.#looks, shots }
  }
}
