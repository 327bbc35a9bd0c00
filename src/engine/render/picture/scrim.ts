import type { Scrim } from '../../edit/draft.ts'
import { inOutProgress } from '../../media/in-out.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { ScrimLayer, Segment } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import type { Rect } from './rounded.ts'
import type { PictureLayer } from './source.ts'

/** A scrim over a part of the picture, drawn once; it fades in and out with its text. */
export function openScrim(kernel: Kernel, layer: ScrimLayer, canvas: Segment['canvas']): PictureLayer {
  const { scrim, from, length, ends } = layer
  const place = placeOf(scrim, canvas)
  const cutout: Cutout = drawingCutout(kernel, { ...place, rgba: shaded(scrim, place, canvas) })
  const strength = (frame: number): number => {
    if (length === 0) return 1
    const { come, gone } = inOutProgress(from + frame, length, ends)
    return smooth(come) * (1 - smooth(gone))
  }
  return {
    still: length === 0,
    lay: (frame: number, target: Picture) => kernel.mix(target, cutout, place.x, place.y, strength(frame)),
    touches: () => place,
    close: () => {},
  }
}

/** Its stops along both axes, as shares of the canvas. */
function stopsOf({ axis, stops, across = WHOLE }: Scrim): { x: Scrim['stops']; y: Scrim['stops'] } {
  return axis === 'x' ? { x: stops, y: across } : { x: across, y: stops }
}

const WHOLE: Scrim['stops'] = [0, 0, 1, 1]

/** The part of the canvas where it is visible, on even px. */
function placeOf(scrim: Scrim, { width, height }: Segment['canvas']): Rect {
  const { x, y } = stopsOf(scrim)
  const [left, across] = spanOf(x, width)
  const [top, along] = spanOf(y, height)
  return { x: left, y: top, width: across, height: along }
}

function spanOf(stops: Scrim['stops'], size: number): [from: number, length: number] {
  const from = Math.min(size - 2, 2 * Math.floor(Math.max(0, stops[0] * size) / 2))
  const to = Math.min(size, 2 * Math.ceil((stops[3] * size) / 2))
  return [from, Math.max(2, to - from)]
}

function shaded(scrim: Scrim, place: Rect, canvas: Segment['canvas']): Uint8Array {
  const rgba = new Uint8Array(4 * place.width * place.height)
  const white = scrim.color === '#FFFFFF' ? 1 : 0
  const stops = stopsOf(scrim)
  const along = (length: number, first: number, size: number, of: Scrim['stops']) =>
    Float64Array.from({ length }, (_, i) => profile((first + i + 0.5) / size, of))
  const columns = along(place.width, place.x, canvas.width, stops.x)
  const rows = along(place.height, place.y, canvas.height, stops.y)
  for (let y = 0; y < place.height; y++)
    for (let x = 0; x < place.width; x++) {
      const at = 4 * (y * place.width + x)
      const wanted = 255 * scrim.strength * (columns[x] ?? 0) * (rows[y] ?? 0)
      // alpha is dithered, or the scrim would show bands
      const alpha = Math.min(255, Math.floor(wanted + noise(x, y)))
      rgba[at] = rgba[at + 1] = rgba[at + 2] = white * alpha
      rgba[at + 3] = alpha
    }
  return rgba
}

/** Strength at a position, 0-1. */
function profile(at: number, [from, full, still, to]: Scrim['stops']): number {
  if (at < full) return full <= from ? 1 : smooth((at - from) / (full - from))
  return at <= still || to <= still ? 1 : smooth((to - at) / (to - still))
}

function smooth(share: number): number {
  const x = Math.max(0, Math.min(1, share))
  return x * x * (3 - 2 * x)
}

/** Interleaved gradient noise, 0-1. https://www.iryoku.com/next-generation-post-processing-in-call-of-duty-advanced-warfare */
function noise(x: number, y: number): number {
  const value = 52.9829189 * ((0.06711056 * x + 0.00583715 * y) % 1)
  return value - Math.floor(value)
}
