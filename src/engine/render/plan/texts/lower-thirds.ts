import type { Box } from '../../../../edits/values/box.ts'
import type { Graphic, LowerThird } from '../../../edit/draft.ts'
import { type Ground, lightUnder } from './ground.ts'
import { legibleColors, MOST_SHADE } from './legibility.ts'
import { grown } from './place-text.ts'
import { scrimBehind } from './scrim.ts'

/** Lower thirds: their position, and the legibility of those without plates. */

/** Approximate box of a lower third, as shares of the canvas. */
export function boxOfThird({ side, design }: LowerThird): Box {
  const x = design?.align === 'center' ? 0.25 : side === 'left' ? 0.05 : 0.45
  return { x, y: 0.66, width: 0.5, height: 0.2 }
}

/** A lower third without a plate. */
export type BareThird = LowerThird & { design: NonNullable<LowerThird['design']> }

export function isBare(graphic: Graphic): graphic is BareThird {
  return graphic.kind === 'lower_third' && graphic.design?.name.plate === null
}

/** Adds a scrim if its letters need one. @param moves share of the canvas by which the background shifts */
export function shadedThird(graphic: BareThird, ground: Ground, moves: number): BareThird {
  const box = boxOfThird(graphic)
  const { name, role } = graphic.design
  const light = lightUnder(ground, grown(box, moves, moves))
  const ink = legibleColors(light, { color: name.color, also: role.color, behind: 'auto' })
  const shade = ink.shade ?? (ink.box === null ? null : { color: ink.box.slice(0, 7), strength: MOST_SHADE })
  return { ...graphic, scrim: shade && scrimBehind(box, 'bottom', shade) }
}
