import type { Frame } from 'node-av/lib'
import { offBetween, type Step } from '../../media/pictures/shots.ts'
import { emptyFrame } from '../av/frame.ts'
import { VideoReader } from '../av/input.ts'
import type { SourceFile } from '../plan/segment.ts'
import { Downscaler } from './downscaler.ts'

/** A file that is being analysed. */
export interface Watching {
  reader: VideoReader
  downscaler: Downscaler
  /** the last frame read */
  frame: Frame
}

/** A picture just read. */
export interface Glimpse extends Step {
  /** small and grey */
  thumb: Uint8Array
}

/** @param options of the decoder */
export async function withWatching<Found>(
  file: SourceFile,
  options: Record<string, string>,
  still: boolean,
  find: (watching: Watching) => Found,
): Promise<Awaited<Found>> {
  const reader = await VideoReader.open(file, undefined, options)
  const frame = emptyFrame()
  const downscaler = new Downscaler(reader, still)
  try {
    return await find({ reader, downscaler, frame })
  } finally {
    frame.free()
    downscaler.close()
    reader.close()
  }
}

/** Reads the next pictures, each with its difference from the one before. */
export function* glimpsesOf({ reader, downscaler, frame }: Watching): Generator<Glimpse, void> {
  let before: Uint8Array | undefined
  while (reader.next(frame)) {
    const thumb = downscaler.glance(frame)
    const time = Number.isNaN(reader.time) ? 0 : Math.max(0, reader.time)
    yield { time, off: before ? offBetween(before, thumb) : 0, thumb }
    before = thumb
  }
}
