import type { Frame } from 'node-av/lib'
import { openFiles } from '../av/open-files.ts'
import { FramePicker } from '../av/picker.ts'
import { blame } from '../failure.ts'
import { momentOf } from '../plan/moment.ts'
import type { Shot, SourceFile } from '../plan/segment.ts'
import type { Size } from './fit.ts'
import type { Stance } from './painter.ts'
import { stanceOf } from './stance.ts'

/** The pictures of a shot's source, before anything is done to them. */
export interface Reel {
  /** At a moment, s. The frame is good until the next is asked for. */
  at(moment: number): [Frame, Stance]
  close(): void
}

/** Of many, in their order. @param size of the canvas, which a card is drawn for */
export function openMovingReel(
  shot: Pick<Shot, 'media' | 'time' | 'step' | 'moments'>,
  files: Record<string, SourceFile>,
  size: Size,
): Promise<Reel> {
  const { step } = shot
  return openReel(shot, files, size, async (file) => {
    const picker = await openFiles.borrow(file, momentOf(shot, 0), step)
    return { picker, step, close: () => openFiles.giveBack(file, picker) }
  })
}

/**
 * Of one picture alone: begun at its key picture, however far on from what was read before.
 * @param size of the canvas, which a card is drawn for
 */
export function openOneOffReel(
  shot: Pick<Shot, 'media' | 'step'>,
  files: Record<string, SourceFile>,
  size: Size,
): Promise<Reel> {
  const { step } = shot
  return openReel(shot, files, size, async (file) => {
    const picker = await FramePicker.open(file, STILL_THREADS)
    return { picker, step, close: () => picker.close() }
  })
}

/** A photo, or one picture of a film, is all that is decoded meanwhile. */
const STILL_THREADS = 2

interface OpenFile {
  picker: FramePicker
  step: number
  close(): void
}

async function openReel(
  { media }: Pick<Shot, 'media'>,
  files: Record<string, SourceFile>,
  size: Size,
  open: (file: SourceFile) => Promise<OpenFile>,
): Promise<Reel> {
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
      return [frame, stanceOf(frame, picker.stream)]
    },
    close,
  }
}

/** Says which file could not be used; a card is none. */
export function blameSource({ media }: Pick<Shot, 'media'>, error: unknown): unknown {
  return typeof media === 'string' ? blame(media, error) : error
}
