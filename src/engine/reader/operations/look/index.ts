import type { WishName } from '../../wish.ts'
import type { Finish } from '../plain.ts'
import { fadeVideo, kenBurns } from './camera.ts'
import { chromaKey, crop, flip, rotate, setCanvas, stabilize } from './frame.ts'
import { adjustColor } from './tone.ts'
import { removeTransition, setTransition } from './transitions.ts'

export const LOOK = {
  set_transition: setTransition,
  remove_transition: removeTransition,
  set_canvas: setCanvas,
  adjust_color: adjustColor,
  fade_video: fadeVideo,
  ken_burns: kenBurns,
  rotate,
  flip,
  crop,
  chroma_key: chromaKey,
  stabilize,
} satisfies Partial<Record<WishName, Finish>>
