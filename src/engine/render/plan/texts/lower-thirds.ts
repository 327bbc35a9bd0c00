import type { Box } from '../../../../edits/values/box.ts'
import type { Graphic, LowerThird } from '../../../edit/draft.ts'
import { type Ground, lightUnder } from './ground.ts'
import { inkFor, MOST_SHADE } from './ink.ts'
import { grown } from './place-text.ts'
import { scrimBehind } from './scrim.ts'

/** Names and roles in the lower third: where they stand, and how those without plates are read. */

/** About what one takes, in shares of the canvas. */
export function boxOfThird({ side, design }: LowerThird): Box {
  const x = design?.align === 'center' ? 0.25 : side === 'left' ? 0.05 : 0.45
  return { x, y: 0.66, width: 0.5, height: 0.2 }
}

/** One whose letters stand on the picture itself. */
export type BareThird = LowerThird & { design: NonNullable<LowerThird['design']> }

export function isBare(graphic: Graphic): graphic is BareThird {
  return graphic.kind === 'lower_third' && graphic.design?.name.plate === null
}

/** The same on a shade, where its letters take one to be read. @param moves share of the canvas by which what is behind it shifts */
export function shadedThird(graphic: BareThird, ground: Ground, moves: number): BareThird {
  const box = boxOfThird(graphic)
  const { name, role } = graphic.design
  const light = lightUnder(ground, grown(box, moves, moves))
  const ink = inkFor(light, { color: name.color, also: role.color, behind: 'auto' })
  const shade = ink.shade ?? (ink.box === null ? null : { color: ink.box.slice(0, 7), strength: MOST_SHADE })
  return { ...graphic, scrim: shade && scrimBehind(box, 'bottom', shade) }
}
