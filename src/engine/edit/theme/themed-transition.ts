import { usualTransition } from '../draft/usual.ts'
import type { Transition } from '../draft.ts'
import { evenFrames } from '../fit-transitions.ts'
import { isOwn } from './own.ts'
import type { ResolvedTheme } from './themed.ts'

/** A theme's transition is never longer than the existing one, which fits the clips. */
export function themedTransition(transition: Transition, { theme }: ResolvedTheme, fps: number): Transition {
  const usual = usualTransition(fps)
  const { type, seconds } = theme.transition
  return {
    ...transition,
    type: isOwn(transition, usual, 'type') ? transition.type : type,
    frames: isOwn(transition, usual, 'frames') ? transition.frames : Math.min(evenFrames(seconds, fps), usual.frames),
  }
}
