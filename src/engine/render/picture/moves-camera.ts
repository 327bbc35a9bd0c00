import type { Window } from '../kernel/kernel.ts'
import type { Moves, Pose } from '../plan/moves.ts'
import type { Camera } from '../plan/zoom.ts'
import type { Size } from './fit.ts'
import { cornerAt } from './overlay-place.ts'
import { middleOf } from './pose.ts'

/** Above this the kernel can't resample the whole picture. */
const LARGEST = 2
/** As a share of the picture; far below a px. */
const NOTHING = 1e-6

/** Moves as those of a camera over the picture, if it is upright and fills the canvas in every frame. */
export function cameraOver({ poses, largest }: Moves, canvas: Size): Camera | undefined {
  if (largest > LARGEST) return undefined
  const windows = poses.flatMap((pose) => windowOf(pose, canvas) ?? [])
  return windows.length === poses.length ? { scale: Math.max(1, largest), windows } : undefined
}

function windowOf({ place, scale, rotation, opacity }: Pose, canvas: Size): Window | undefined {
  if (rotation !== 0 || opacity !== 1 || scale < 1) return undefined
  const { width, height } = canvas
  const own = { x: width / 2, y: height / 2 }
  const size = { width: width * scale, height: height * scale }
  const middle = middleOf(place, own, size, canvas, (position, size) => cornerAt(position, size, canvas))
  const along = (at: number, side: number) => within(0.5 - at / (side * scale), 1 - 1 / scale)
  const [x, y] = [along(middle.x, width), along(middle.y, height)]
  return x === undefined || y === undefined ? undefined : { x, y, width: 1 / scale, height: 1 / scale }
}

function within(share: number, most: number): number | undefined {
  if (share < -NOTHING || share > most + NOTHING) return undefined
  return Math.min(most, Math.max(0, share))
}
