import { AV_PIX_FMT_GRAY8 } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import type { Bars } from '../../edit/bars.ts'
import { barsIn } from '../../media/bars.ts'
import type { Luma } from '../../media/luma.ts'
import type { Task } from '../../workers/task.ts'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { Graph, shapeOf } from '../av/graph.ts'
import { VideoReader } from '../av/input.ts'
import { lumaOf } from '../av/luma.ts'
import type { SourceFile } from '../plan/segment.ts'
import { geometryOf } from './geometry.ts'
import { isSideways, orientationFilters } from './orientation.ts'

/** Moments of a video to look at, as shares of its length; not the very ends, where it may fade */
const MOMENTS = [0.04, 0.2, 0.36, 0.52, 0.68, 0.84, 0.96]
/** Key frames that suffice; with fewer, pictures after each are looked at too */
const ENOUGH = 4
/** Distance between these, in pictures, and how many */
const STRIDE = 8
const FOLLOWING = 4
/** px of the shorter side for analysis */
const SIZE = 720

export interface FindBarsInput {
  file: SourceFile
  /** s; nothing for a photo */
  seconds?: number | undefined
}

/**
 * Black bars within a file's picture; null if it has none.
 * @throws {MediaError} if it can't be read
 */
export const findBars: Task<FindBarsInput, Bars | null> = async ({ file, seconds }) => {
  const reader = await VideoReader.open(file)
  const frame = emptyFrame()
  try {
    const look = () => greyed(frame, reader)
    const still = seconds === undefined
    const pictures = still ? (reader.next(frame) ? [look()] : []) : momentsOf(reader, frame, seconds, look)
    return barsIn(pictures, still) ?? null
  } finally {
    frame.free()
    reader.close()
  }
}

/** Key frames are cheapest: following pictures are decoded one after the other. */
function momentsOf(reader: VideoReader, frame: Frame, seconds: number, look: () => Luma): Luma[] {
  const keys = new Map<number, Luma>()
  for (const moment of reader.rewinds ? MOMENTS : [0]) {
    reader.seek(moment * seconds)
    if (reader.next(frame) && !keys.has(reader.time)) keys.set(reader.time, look())
  }
  if (keys.size >= ENOUGH) return [...keys.values()]
  const following = [...keys.keys()].flatMap((time) => {
    if (reader.rewinds) reader.seek(time)
    return Array.from({ length: FOLLOWING }, () => skip(reader, frame) && look()).filter((picture) => picture !== false)
  })
  return [...keys.values(), ...following]
}

function skip(reader: VideoReader, frame: Frame): boolean {
  for (let i = 0; i < STRIDE; i++) if (!reader.next(frame)) return false
  return true
}

/** The picture upright, small and grey. */
function greyed(frame: Frame, { stream }: VideoReader): Luma {
  const { orientation } = geometryOf(frame, stream)
  const shape = shapeOf(frame)
  const scale = Math.min(1, SIZE / Math.min(shape.width, shape.height))
  const [across, down] = [shape.width, shape.height].map((side) => Math.max(1, Math.round(side * scale)))
  const chain = [`scale=${across}:${down}:flags=area`, 'format=gray', ...orientationFilters(orientation)].join(',')
  const graph = new Graph([shape], `[in0]${chain}[out]`)
  const out = emptyFrame()
  const [width = 1, height = 1] = isSideways(orientation) ? [down, across] : [across, down]
  const stage = new StageFrame(width, height, AV_PIX_FMT_GRAY8)
  try {
    graph.run([frame], out)
    stage.take(out)
    return lumaOf(stage)
  } finally {
    graph.close()
    out.free()
    stage.close()
  }
}
