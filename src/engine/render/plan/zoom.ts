import type { Canvas, Clip, ZoomPart } from '../../edit/draft.ts'
import { detailOf, fitOf, type Seen } from '../../edit/framing/fitting.ts'
import { between } from '../../edit/keyframes.ts'
import type { Window } from '../kernel/kernel.ts'
import { type Focus, motionScale, motionWindow } from '../picture/motion.ts'

/** A camera that zooms to parts of a picture. */
export interface Camera {
  /** size at which the picture is painted, relative to the canvas */
  scale: number
  /** for each frame, the window it sees; a single one if it rests */
  windows: Window[]
}

/** Above this the kernel can't resample the whole picture. */
const LARGEST = 2
/** The smallest window. */
const NEAREST = 1 / 10
const WHOLE: Window = { x: 0, y: 0, width: 1, height: 1 }

/** The camera on a clip from one of its frames on; undefined without zooms there. */
export function cameraWithin(
  clip: Clip,
  media: Seen,
  canvas: Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'>,
  from: number,
  frames: number,
  focus?: Focus,
): Camera | undefined {
  const { zoom } = clip.keyframes
  const all = Array.from({ length: zoom.length > 0 ? frames : 0 }, (_, i) => between(zoom, from + i))
  const near = all.some((at) => at && !(at.from === null && (at.to === null || at.way === 0)))
  if (!near) return undefined
  const windows = all.map((at, i) => {
    const rest = clip.motion ? motionWindow(clip.motion, from + i, clip.frames, focus) : WHOLE
    const seen = (part: ZoomPart | null | undefined) => (part ? windowOn(part, clip, media, canvas) : rest)
    return rounded(way(seen(at?.from), seen(at?.to), at?.way ?? 0))
  })
  const nearest = Math.min(...zoom.map(({ value }) => (value ? windowOn(value, clip, media, canvas).width : 1)))
  const wanted = Math.min(1 / nearest, Math.max(1, detailOf(clip, media, canvas)))
  const scale = Math.min(LARGEST, Math.max(wanted, clip.motion ? motionScale(clip.motion) : 1))
  const [first] = windows
  const rests = windows.every((window) => JSON.stringify(window) === JSON.stringify(first))
  return { scale: Math.round(scale * 100) / 100, windows: rests ? windows.slice(0, 1) : windows }
}

/** Interpolates between two windows with a constant zoom rate. */
function way(from: Window, to: Window, part: number): Window {
  const size = from.width * (to.width / from.width) ** part
  const alike = Math.abs(to.width - from.width) < 1e-6
  const along = alike ? part : (size - from.width) / (to.width - from.width)
  const side = (a: number, b: number) => a + (b - a) * along
  return { x: side(from.x, to.x), y: side(from.y, to.y), width: size, height: size }
}

/** The smallest window with the canvas's aspect ratio that contains a box. */
function windowOn(
  part: ZoomPart,
  clip: Clip,
  media: Seen,
  canvas: Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'>,
): Window {
  const box = part.of === 'frame' ? part : onCanvas(seenBox(part, clip), clip, media, canvas)
  const size = Math.min(1, Math.max(NEAREST, box.width, box.height))
  const within = (middle: number) => Math.min(1 - size, Math.max(0, middle - size / 2))
  return { x: within(box.x + box.width / 2), y: within(box.y + box.height / 2), width: size, height: size }
}

type Box = Window

/** A box of the source picture, as shares of the cropped, rotated and flipped picture. */
export function seenBox({ x, y, width, height }: Box, { crop, rotate, flipHorizontal, flipVertical }: Clip): Box {
  const [w, h] = [1 - crop.left - crop.right, 1 - crop.top - crop.bottom]
  let box = { x: (x - crop.left) / w, y: (y - crop.top) / h, width: width / w, height: height / h }
  for (let turned = 0; turned < rotate; turned += 90)
    box = { x: 1 - box.y - box.height, y: box.x, width: box.height, height: box.width }
  if (flipHorizontal) box = { ...box, x: 1 - box.x - box.width }
  return flipVertical ? { ...box, y: 1 - box.y - box.height } : box
}

/** A box of the picture on the canvas. */
export function onCanvas(
  box: Box,
  clip: Clip,
  media: Seen,
  canvas: Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'>,
): Box {
  const { left, right, top, bottom } = clip.crop
  const kept = [
    (media.width ?? canvas.width) * (1 - left - right),
    (media.height ?? canvas.height) * (1 - top - bottom),
  ]
  const [across = 1, along = 1] = clip.rotate % 180 === 0 ? kept : kept.toReversed()
  const shape = across / along / (canvas.width / canvas.height)
  // if the picture fills the canvas, its sides are cropped, else there is room beside it
  const fills = fitOf(clip, media, canvas) === 'crop'
  const [width, height] = shape > 1 === fills ? [shape, 1] : [1, 1 / shape]
  const [x, y] = [(1 - width) / 2, (1 - height) / 2]
  return { x: x + box.x * width, y: y + box.y * height, width: box.width * width, height: box.height * height }
}

function rounded({ x, y, width, height }: Window): Window {
  const tidy = (share: number) => Math.round(share * 1e7) / 1e7
  return { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) }
}
