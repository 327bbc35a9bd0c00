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
import { isSideways, orientationFilters } from './orientation.ts'
import { stanceOf } from './stance.ts'

/** Moments of a video that are looked at, parts of its length: not its very ends, where it fades */
const MOMENTS = [0.04, 0.2, 0.36, 0.52, 0.68, 0.84, 0.96]
/** Key pictures that tell enough; with fewer, others are looked at that follow each */
const ENOUGH = 4
/** Pictures to the next one that is looked at, and how many so */
const STRIDE = 8
const FOLLOWING = 4
/** px of the shorter side at which pictures are looked at */
const SIZE = 720

export interface FindBarsInput {
  file: SourceFile
  /** s; nothing for a photo */
  seconds?: number | undefined
}

/**
 * The bars that are part of a file's own picture; null where it has none.
 * @throws {MediaError} when it cannot be read
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

/** Key pictures cost least: all that follow are decoded one after the other. */
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

/** A picture upright, small and grey. */
function greyed(frame: Frame, { stream }: VideoReader): Luma {
  const { orientation } = stanceOf(frame, stream)
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
