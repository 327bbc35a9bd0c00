import type { Frame } from 'node-av/lib'
import type { Picture } from '../kernel/kernel.ts'
import type { Rect } from './rounded.ts'

/** Something that is seen in a segment. Frames are asked for in order, each once, from 0. */
export interface PictureSource {
  /** all its frames are the same */
  readonly still: boolean
  /** Paints a frame over all of `target`. */
  paint(frame: number, target: Picture): void
  /** The frame as FFmpeg holds it, where it needs no further work; saves copying it about. Asked for instead of `paint`. */
  filtered?(frame: number): Frame | undefined
  close(): void
}

/** Something laid over the picture. */
export interface PictureLayer {
  /** looks the same in every frame */
  readonly still: boolean
  /** Lays it over a frame (frames in order, from the segment's first). */
  lay(frame: number, target: Picture): void
  /** The part of the canvas, at even places and of even size, outside of which it changes nothing in a frame; where there is none, all of it. */
  touches?(frame: number): Rect
  close(): void
}
