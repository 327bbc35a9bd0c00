import type { Frame } from 'node-av/lib'
import { openFiles } from '../av/open-files.ts'
import { FramePicker } from '../av/picker.ts'
import { blame } from '../failure.ts'
import { momentOf } from '../plan/moment.ts'
import type { Shot, SourceFile } from '../plan/segment.ts'
import type { Size } from './fit.ts'
import { geometryOf } from './geometry.ts'
import type { PictureGeometry } from './painter.ts'

/** The decoded pictures of a shot's source. */
export interface SourceFrames {
  /** The picture at a time, s. The frame is valid until the next call. */
  at(moment: number): [Frame, PictureGeometry]
  close(): void
}

/**
 * For many pictures in order.
 * @param size of the canvas, for which a card is drawn
 * @param frames number of pictures that will be requested
 */
export function openMovingFrames(
  shot: Pick<Shot, 'media' | 'time' | 'step' | 'moments'>,
  files: Record<string, SourceFile>,
  size: Size,
  frames: number,
): Promise<SourceFrames> {
  const { step } = shot
  return openFrames(shot, files, size, async (file) => {
    const moments = Array.from({ length: frames }, (_, i) => momentOf(shot, i))
    const picker = await openFiles.borrow(file, moments, step)
    return { picker, step, close: () => openFiles.giveBack(file, picker) }
  })
}

/**
 * For a single picture: decoding starts at its key frame, wherever other readers are.
 * @param size of the canvas, for which a card is drawn
 */
export function openSingleFrame(
  shot: Pick<Shot, 'media' | 'step'>,
  files: Record<string, SourceFile>,
  size: Size,
): Promise<SourceFrames> {
  const { step } = shot
  return openFrames(shot, files, size, async (file) => {
    const picker = await FramePicker.open(file, STILL_THREADS)
    return { picker, step, close: () => picker.close() }
  })
}

/** Nothing else is decoded while a photo or a single picture is. */
const STILL_THREADS = 2

interface OpenFile {
  picker: FramePicker
  step: number
  close(): void
}

async function openFrames(
  { media }: Pick<Shot, 'media'>,
  files: Record<string, SourceFile>,
  size: Size,
  open: (file: SourceFile) => Promise<OpenFile>,
): Promise<SourceFrames> {
  if (typeof media !== 'string') {
    const { openCard } = await import('./card.ts')
    return openCard(media, size, files)
  }
  const file = files[media]
  if (!file) throw blame(media, 'the file is missing')
  const { picker, step, close } = await open(file).catch((error) => {
    throw blame(media, error)
  })
  return {
    at(moment) {
      const frame = picker.at(moment, step)
      return [frame, geometryOf(frame, picker.stream)]
    },
    close,
  }
}

/** Marks an error with the file that could not be used; a card has none. */
export function blameSource({ media }: Pick<Shot, 'media'>, error: unknown): unknown {
  return typeof media === 'string' ? blame(media, error) : error
}
