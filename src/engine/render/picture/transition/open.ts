import type { Kernel, Picture } from '../../kernel/kernel.ts'
import type { Segment, ShotTransition } from '../../plan/segment.ts'
import type { PictureSource } from '../source.ts'
import { painterOf } from './painters.ts'

/** A transition between two shots: its first frame is the clip before; the frame after its last is the clip after. */
export function openTransition(
  kernel: Kernel,
  transition: ShotTransition,
  canvas: Segment['canvas'],
  before: PictureSource,
  after: PictureSource,
): PictureSource {
  const picture = (): Picture => kernel.picture(canvas.width, canvas.height)
  const pictures = [picture(), picture()] as const
  const paint = painterOf(transition.type)({ kernel, canvas, frames: transition.length })
  return {
    still: false,
    paint: (frame, target) => {
      before.paint(frame, pictures[0])
      after.paint(frame, pictures[1])
      const at = transition.from + frame
      if (at <= 0) kernel.place(target, pictures[0], 0, 0)
      else paint({ target, before: pictures[0], after: pictures[1], way: at / transition.length, frame: at })
    },
    close: () => {
      before.close()
      after.close()
    },
  }
}
