import type { Kernel, Picture } from '../../kernel/kernel.ts'
import type { Crossing, Segment } from '../../plan/segment.ts'
import type { PictureSource } from '../source.ts'
import { painterOf } from './painters.ts'

/** A transition between two shots: its first frame is all of the clip before, and behind its last all is the clip after. */
export function openCrossing(
  kernel: Kernel,
  crossing: Crossing,
  canvas: Segment['canvas'],
  before: PictureSource,
  after: PictureSource,
): PictureSource {
  const picture = (): Picture => kernel.picture(canvas.width, canvas.height)
  const pictures = [picture(), picture()] as const
  const paint = painterOf(crossing.type)({ kernel, canvas, frames: crossing.length })
  return {
    still: false,
    paint: (frame, target) => {
      before.paint(frame, pictures[0])
      after.paint(frame, pictures[1])
      const at = crossing.from + frame
      if (at <= 0) kernel.place(target, pictures[0], 0, 0)
      else paint({ target, before: pictures[0], after: pictures[1], way: at / crossing.length, frame: at })
    },
    close: () => {
      before.close()
      after.close()
    },
  }
}
