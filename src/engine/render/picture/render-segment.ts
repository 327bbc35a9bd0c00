import { rename, rm } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { Task } from '../../workers/task.ts'
import { SegmentEncoder } from '../av/encoder.ts'
import { picturesDecoded } from '../av/input.ts'
import { Kernel } from '../kernel/kernel.ts'
import type { Segment, SourceFile } from '../plan/segment.ts'
import { Composer } from './composer.ts'
import { Scene } from './scene.ts'

export interface RenderSegmentInput {
  segment: Segment
  /** by content hash */
  files: Record<string, SourceFile>
  /** appears when the segment is complete */
  file: string
}

/** Frames between progress reports; between these the worker does not notice the engine's end. */
const REPORT_FRAMES = 10

let kernel: Kernel | undefined

export interface RenderSegmentOutput {
  frames: number
  /** number of pictures decoded */
  decoded: number
}

/** Renders one segment into a file. Reports the number of finished frames. */
export const renderSegment: Task<RenderSegmentInput, RenderSegmentOutput, number> = async (
  { segment, files, file },
  report,
) => {
  kernel ??= new Kernel()
  kernel.reset()
  const before = picturesDecoded()
  const unfinished = `${file}.${process.pid}.part`
  const encoder = await SegmentEncoder.open(unfinished, segment)
  try {
    const scene = await Scene.open(kernel, segment, files)
    try {
      await encodeScene(scene, kernel, segment, encoder, report)
    } finally {
      scene.close()
    }
    encoder.finish()
  } catch (error) {
    encoder.close()
    await rm(unfinished, { force: true })
    throw error
  }
  encoder.close()
  await rename(unfinished, file)
  return { frames: segment.frames, decoded: picturesDecoded() - before }
}

async function encodeScene(
  scene: Scene,
  kernel: Kernel,
  { canvas, frames }: Segment,
  encoder: SegmentEncoder,
  report: (frames: number) => void,
): Promise<void> {
  const composer = new Composer(kernel, scene, canvas)
  try {
    for (let i = 0; i < frames; i++) {
      encoder.encode(composer.compose(i))
      if ((i + 1) % REPORT_FRAMES === 0) {
        report(i + 1)
        await setImmediate()
      }
    }
  } finally {
    composer.close()
  }
}
