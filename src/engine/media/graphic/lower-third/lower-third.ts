import { drawn } from '../../drawn.ts'
import { inOutProgress } from '../../in-out.ts'
import { easeIn, easeOut, evenArea, type GraphicDrawing, type LookOf, type Stage, type Stamp } from '../drawing.ts'
import { lowerThirdInOut } from '../lower-third-in-out.ts'
import { layOutThird, lowerThirdArea } from './layout.ts'
import { paintBar, paintPlate } from './paint.ts'

/** A name and a role, with or without plates, with a bar, in the design of a theme or the default one. */

/** How much of each part is shown, 0-1. */
interface Pose {
  bar: number
  name: number
  role: number
}

const WHOLE: Pose = { bar: 1, name: 1, role: 1 }

function poseAt(frame: number, { length, canvas }: Stage): Pose {
  if (length === 0) return WHOLE
  const { come, gone } = inOutProgress(frame, length, lowerThirdInOut(length, canvas.fps))
  const part = (from: number, to: number) => easeOut((come - from) / (to - from))
  const left = (from: number, to: number) => 1 - easeIn((gone - from) / (to - from))
  return {
    bar: part(0, 0.5) * left(0.55, 1),
    name: part(0.15, 0.85) * left(0.2, 0.9),
    role: part(0.3, 1) * left(0, 0.7),
  }
}

/** extent of glow and shadow beyond the letters, px on a canvas of 1080 */
const SPREAD = { none: 1, shadow: 26, glow: 48 }

export function lowerThird(look: LookOf<'lower_third'>, stage: Stage): GraphicDrawing {
  const { canvas } = stage
  const laid = layOutThird(look, canvas)
  const { design, name, role, bar, unit } = laid
  const { x, y, width, height } = lowerThirdArea(look, canvas)
  const spread = Math.ceil(
    SPREAD[design.glow !== null ? 'glow' : design.shadow ? 'shadow' : 'none'] *
      (design.glow !== null || design.shadow ? unit : 1),
  )
  const area = evenArea(x - spread, y - spread, width + 2 * spread, height + 2 * spread, canvas)
  return {
    at(frame): Stamp[] {
      const pose = poseAt(frame, stage)
      if (pose.bar <= 0.001 && pose.name <= 0.001 && pose.role <= 0.001) return []
      const there = pose.bar === 1 && pose.name === 1 && pose.role === 1
      const draw = () =>
        drawn(area, (context) => {
          paintPlate(context, name, role ? 'name' : 'alone', look.side, pose.name, design, unit)
          if (role) paintPlate(context, role, 'role', look.side, pose.role, design, unit)
          if (bar && design.bar) paintBar(context, bar, design.bar, pose.bar)
        })
      return [{ x: area.x, y: area.y, draw, opacity: 1, ...(there && { name: 'whole' }) }]
    },
  }
}
