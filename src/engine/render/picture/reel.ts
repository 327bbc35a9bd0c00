import type { Frame } from 'node-av/lib'
import { VideoReader } from '../av/input.ts'
import { FramePicker } from '../av/picker.ts'
import { blame } from '../failure.ts'
import type { Shot, SourceFile } from '../plan/segment.ts'
import type { Size } from './fit.ts'
import type { Stance } from './painter.ts'
import { stanceOf } from './stance.ts'

/** The pictures of a shot's source, before anything is done to them. */
export interface Reel {
  /** Each moment (s) not before the last, where the shot is not still. The frame is good until the next is asked for. */
  at(moment: number): [Frame, Stance]
  close(): void
}

/** @param size of the canvas, which a card is drawn for */
export async function openReel(
  { media, step }: Pick<Shot, 'media' | 'step'>,
  files: Record<string, SourceFile>,
  size: Size,
  threads?: number,
): Promise<Reel> {
  if (typeof media !== 'string') {
    const { openCard } = await import('./card.ts')
    return openCard(media, size, files)
  }
  const file = files[media]
  if (!file) throw blame(media, 'the file is missing')
  const reader = await VideoReader.open(file, threads).catch((error) => {
    throw blame(media, error)
  })
  const picker = new FramePicker(reader, step)
  return {
    at(moment) {
      const frame = picker.at(moment)
      return [frame, stanceOf(frame, reader.stream)]
    },
    close() {
      picker.close()
      reader.close()
    },
  }
}

/** Says which file could not be used; a card is none. */
export function blameSource({ media }: Pick<Shot, 'media'>, error: unknown): unknown {
  return typeof media === 'string' ? blame(media, error) : error
}
