import type { Box } from '../../../../edits/values/box.ts'
import type { Canvas, Clip } from '../../../edit/draft.ts'
import { fitted, type Seen } from '../../../edit/framing/fitting.ts'
import { cropAt } from '../following.ts'

/** Maps the canvas to a clip's picture. Points are shares of the canvas and of the file's upright picture. */
export interface ShownPart {
  /** the part of the canvas that it fills */
  place: Box
  /** @returns undefined outside the picture */
  toPicture(x: number, y: number): [x: number, y: number] | undefined
  toCanvas(box: Box): Box
}

type Shown = Pick<Clip, 'rotate' | 'flipHorizontal' | 'flipVertical'>

/**
 * For a clip without keyframes.
 * @param moment source time, s
 * @param within the clip's part of the canvas, by default all
 */
export function shownPart(
  clip: Clip,
  media: Seen,
  canvas: Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'>,
  moment: number,
  within?: Box,
): ShownPart {
  const frame = within && { width: canvas.width * within.width, height: canvas.height * within.height }
  const fitting = fitted(clip, media, canvas, frame)
  const { left, right, top, bottom } = cropAt(fitting, clip, moment)
  const kept: Box = { x: left, y: top, width: 1 - left - right, height: 1 - top - bottom }
  const room = frame ?? canvas
  const sideways = clip.rotate % 180 !== 0
  const upright = ((media.width ?? 1) * kept.width) / ((media.height ?? 1) * kept.height)
  const ratio = (sideways ? 1 / upright : upright) / (room.width / room.height)
  const fills = fitting.fill === 'crop'
  // the visible part of the picture, and the part of its area that it fills
  const seen = fills ? middle(Math.min(1, 1 / ratio), Math.min(1, ratio)) : WHOLE
  const taken = fills ? WHOLE : middle(Math.min(1, ratio), Math.min(1, 1 / ratio))
  const place = inside(taken, within ?? WHOLE)
  return {
    place,
    toPicture(x, y) {
      const [u, v] = [(x - place.x) / place.width, (y - place.y) / place.height]
      if (u < 0 || u > 1 || v < 0 || v > 1) return undefined
      const [s, t] = unturned(clip, seen.x + u * seen.width, seen.y + v * seen.height)
      return [kept.x + s * kept.width, kept.y + t * kept.height]
    },
    toCanvas(box) {
      const corners = [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ].map(([x = 0, y = 0]) => {
        const [u, v] = turned(clip, (x - kept.x) / kept.width, (y - kept.y) / kept.height)
        return [
          place.x + ((u - seen.x) / seen.width) * place.width,
          place.y + ((v - seen.y) / seen.height) * place.height,
        ] as const
      })
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
      const [x, y] = [Math.min(...xs), Math.min(...ys)]
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
    },
  }
}

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 }

function middle(width: number, height: number): Box {
  return { x: (1 - width) / 2, y: (1 - height) / 2, width, height }
}

function inside(box: Box, room: Box): Box {
  return {
    x: room.x + box.x * room.width,
    y: room.y + box.y * room.height,
    width: box.width * room.width,
    height: box.height * room.height,
  }
}

/** A point of a picture after the clip's rotation and flips. */
function turned({ rotate, flipHorizontal, flipVertical }: Shown, x: number, y: number): [number, number] {
  let [u, v] = [x, y]
  for (let turns = quarters(rotate); turns > 0; turns--) [u, v] = [1 - v, u]
  return [flipHorizontal ? 1 - u : u, flipVertical ? 1 - v : v]
}

function unturned({ rotate, flipHorizontal, flipVertical }: Shown, x: number, y: number): [number, number] {
  let [u, v] = [flipHorizontal ? 1 - x : x, flipVertical ? 1 - y : y]
  for (let turns = quarters(rotate); turns > 0; turns--) [u, v] = [v, 1 - u]
  return [u, v]
}

const quarters = (degrees: number): number => (((degrees / 90) % 4) + 4) % 4
