import { isOfFile } from '../../edit/clip.ts'
import type { Canvas, Card, Clip, FileClip } from '../../edit/draft.ts'
import { detailOf, fitted, type Seen } from '../../edit/framing/fitting.ts'
import type { Frame } from '../../edit/framing/framing.ts'
import { type Steadying, steadying } from '../../edit/shake.ts'
import type { CardPicture } from '../../media/card/picture.ts'
import { fadeWithin } from './decoration.ts'
import { type Move, moveOn } from './focus.ts'
import { followed } from './following.ts'
import { fileOf, type MediaFiles, maskFile, PlanError } from './media-files.ts'
import { movesWithin } from './moves.ts'
import { clipRegions } from './regions.ts'
import type { Shot } from './segment.ts'
import { microseconds, sourceTimes } from './source-times.ts'
import type { Span } from './span.ts'
import { steadyShifts } from './steady.ts'
import { cameraWithin } from './zoom.ts'

/** Limits for the size at which a moving picture is painted, relative to the canvas. */
const SMALLEST = 0.1
const LARGEST = 2

/** What the clips of a film show: which part of their sources, framed and moving how. */
export class Shots {
  readonly #canvas: Canvas
  readonly #files: MediaFiles
  readonly #steadyings = new Map<string, Steadying>()

  constructor(canvas: Canvas, files: MediaFiles) {
    this.#canvas = canvas
    this.#files = files
  }

  /**
   * What a clip shows during a span.
   * @param start of the clip on the timeline, frames
   * @param frame of a layout in which it is shown
   * @throws {PlanError}
   */
  of(given: Clip, start: number, span: Span, frame?: Frame): Shot {
    const { media, seen } = this.#source(given)
    const from = span.from - start
    const canvas = this.#canvas
    const times = sourceTimes(given, from, span.to - span.from, canvas.fps)
    const { fill, crop, framing } = fitted(given, seen, canvas, frame)
    const following = framing ? followed(framing, given, times, span.to - span.from) : { crop }
    const placed = { ...given, fit: fill, crop: following.crop }
    const { motion, focus }: Move = framing ? moveOn(framing, placed, seen, frame ?? canvas) : placed
    const clip = { ...placed, motion }
    const camera = cameraWithin(clip, seen, canvas, from, span.to - span.from, focus)
    const regions = clipRegions(clip, from, span.to - span.from, this.#canvas.fps)
    return {
      kind: 'shot',
      media,
      ...times,
      fit: fill,
      background: this.#canvas.background,
      rotate: clip.rotate,
      flipHorizontal: clip.flipHorizontal,
      flipVertical: clip.flipVertical,
      crop: clip.crop,
      look: { ...clip.look, lut: clip.look.lut && fileOf(this.#files, clip.look.lut, 'the LUT').hash },
      chromaKey: this.#chromaKey(clip, from),
      ...(clip.mask && { mask: maskFile(this.#files, clip.mask) }),
      motion: camera ? null : motion && { ...motion, from, length: clip.frames, ...(focus && { focus }) },
      ...(following.windows && { follow: following.windows }),
      ...(camera && { camera }),
      fade: clipFade(clip, from, span.to - span.from),
      steady: clip.stabilize && isOfFile(clip) ? this.#steady(clip, from, span.to - span.from) : null,
      ...this.#moves(clip, seen, from, span.to - span.from),
      // left out if there are none, so that the segment's name stays the same
      ...(regions.length > 0 && { regions }),
    }
  }

  /** A card is drawn at the size needed, up to twice the canvas. */
  #source(clip: Clip): { media: Shot['media']; seen: Seen } {
    const { width, height } = this.#canvas
    if (!isOfFile(clip))
      return { media: this.#card(clip.card), seen: { width: LARGEST * width, height: LARGEST * height } }
    const file = fileOf(this.#files, clip.mediaId, clip.name)
    return { media: file.hash, seen: file }
  }

  #card({ ground, own: _, ...card }: Card): CardPicture {
    if ('colors' in ground) return { ...card, ground }
    const { hash, kind } = fileOf(this.#files, ground.mediaId, 'the picture behind the card')
    const still = kind === 'image'
    return { ...card, ground: { media: hash, still, time: still ? 0 : microseconds(ground.at) } }
  }

  /** The picture is painted at its largest scale, limited by its file's size and by what can be resampled in one step. */
  #moves(clip: Clip, seen: Seen, from: number, frames: number): Pick<Shot, 'moves'> {
    const { moves } = movesWithin(clip.keyframes, from, frames)
    if (!moves) return {}
    const most = Math.min(LARGEST, Math.max(1, detailOf(clip, seen, this.#canvas)))
    return { moves: { ...moves, largest: Math.min(most, Math.max(SMALLEST, moves.largest)) } }
  }

  #steady(clip: FileClip, from: number, frames: number): Shot['steady'] {
    const media = fileOf(this.#files, clip.mediaId, clip.name)
    if (!media.shake) throw new PlanError(`“${clip.name}” has not been analysed yet: ask once more to steady it`)
    const shot = sourceTimes(clip, from, frames, this.#canvas.fps)
    const path = this.#steadyings.get(media.id) ?? steadying(media.shake)
    this.#steadyings.set(media.id, path)
    return steadyShifts(path, shot, frames)
  }

  #chromaKey(clip: Clip, from: number): Shot['chromaKey'] {
    if (!clip.chromaKey) return null
    const { background, color, similarity } = clip.chromaKey
    if (background.startsWith('#')) return { color, similarity, background, behind: null }
    const { hash, kind } = fileOf(this.#files, background, 'the background')
    const still = kind === 'image'
    const step = still ? 0 : 1 / this.#canvas.fps
    return {
      color,
      similarity,
      background: '#000000',
      behind: { media: hash, still, time: microseconds(from * step), step },
    }
  }
}

function clipFade({ fade, frames: length }: Clip, from: number, frames: number): Shot['fade'] {
  const fading = fadeWithin(fade, length, from, frames)
  return fading ? { ...fading, color: fade.color } : null
}
