import type { Frame } from 'node-av/lib'
import type { Picture } from '../kernel/kernel.ts'
import type { Rect } from './rounded.ts'

/** A source of pictures in a segment. Frames are requested in order from 0, each once. */
export interface PictureSource {
  /** whether all its frames are the same */
  readonly still: boolean
  /** Paints a frame over all of `target`. */
  paint(frame: number, target: Picture): void
  /** The frame as an FFmpeg frame, if it needs no further work, which saves copying. Called instead of `paint`. */
  filtered?(frame: number): Frame | undefined
  close(): void
}

/** A layer over the picture. */
export interface PictureLayer {
  /** whether it looks the same in every frame */
  readonly still: boolean
  /** Composites it over a frame. Frames come in order from the segment's first. */
  lay(frame: number, target: Picture): void
  /** Bounding box of what it changes in a frame, at an even position and of even size; by default the whole canvas. */
  touches?(frame: number): Rect
  close(): void
}
