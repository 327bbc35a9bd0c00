import type { Box } from '../../../../edits/values/box.ts'
import { type Face, type FaceDetector, type Square, together } from './detector.ts'

interface Picture {
  width: number
  height: number
  samples: Uint8Array
}

/**
 * Score thresholds: for candidates, for faces found in two passes or in a single one, and from close for those that are not sure by
 * themselves
 */
const SCORES = { maybe: 0.4, twice: 0.75, once: 0.85, close: 0.6 }
/** Tiles of a photo: side as a share of its shorter side, and stride as a share of the tile */
const PARTS = [
  { side: 1, step: 0.5 },
  { side: 0.55, step: 0.6 },
] as const
/** Most tiles in a row: parts of a panorama are skipped. */
const MOST_IN_LINE = 8
/** A face is searched again where it is, or was, in a square of this multiple of its size. */
const AROUND = 3
const MOST_AROUND = 2

/** All faces of a photo, including small ones in a group: searched in the whole picture and in tiles of two sizes. */
export function facesInPhoto(detector: FaceDetector, picture: Picture): Face[] {
  const parts = PARTS.flatMap((part) => squaresOf(picture, part))
  return sure(detector, picture, [wholeOf(picture), ...parts])
}

/**
 * The faces in a picture of a clip.
 * @param before faces of the previous picture, which are searched again in place
 * @param thoroughly also search tiles, for new or small faces
 */
export function facesInClip(
  detector: FaceDetector,
  picture: Picture,
  before: readonly Face[],
  thoroughly: boolean,
): Face[] {
  const near = before.slice(0, MOST_AROUND).map(({ box }) => squareAround(box, picture))
  const parts = thoroughly ? squaresOf(picture, PARTS[0]) : []
  return sure(detector, picture, [wholeOf(picture), ...near, ...parts])
}

function sure(detector: FaceDetector, picture: Picture, squares: readonly Square[]): Face[] {
  return together(squares.map((square) => detector.find(picture, square, SCORES.maybe)))
    .filter(({ score, looks }) => score >= (looks > 1 ? SCORES.twice : SCORES.once))
    .map(({ box, score }) => ({ box, score }))
    .filter((face) => face.score >= SCORES.once || isFromClose(detector, picture, face))
}

/** Whether a face is also found in the middle of a square around it: what only looks like one from afar is not. */
function isFromClose(detector: FaceDetector, picture: Picture, face: Face): boolean {
  const found = detector.find(picture, squareAround(face.box, picture), SCORES.close)
  return found.some((other) => together([[face], [other]]).length === 1)
}

function squareAround(box: Box, { width, height }: Picture): Square {
  const side = AROUND * Math.max(box.width * width, box.height * height)
  return { x: (box.x + box.width / 2) * width - side / 2, y: (box.y + box.height / 2) * height - side / 2, side }
}

function wholeOf({ width, height }: Picture): Square {
  const side = Math.max(width, height)
  return { x: (width - side) / 2, y: (height - side) / 2, side }
}

/** Tiles that cover a picture. */
function squaresOf({ width, height }: Picture, part: (typeof PARTS)[number]): Square[] {
  const side = part.side * Math.min(width, height)
  const starts = (length: number) => {
    const count = Math.min(MOST_IN_LINE, Math.max(1, Math.ceil((length - side) / (part.step * side) - 1e-6) + 1))
    return Array.from({ length: count }, (_, i) => (count === 1 ? 0 : ((length - side) * i) / (count - 1)))
  }
  return starts(height).flatMap((y) => starts(width).map((x) => ({ x, y, side })))
}
