import { eased } from '../../../edit/easing.ts'
import { MAP_TOP, type Picture } from '../../kernel/kernel.ts'
import { type MapTransition, mapValues } from './maps.ts'
import { BLACK, type Moment, type Painter, type Stage, smooth, WHITE } from './painter.ts'

/** Transitions without movement: fades and wipes, all at once or along a map. */

/** @param pace easing of the mix, 0-1 to 0-1 */
export function mixing(pace: (way: number) => number): Painter {
  return ({ kernel }) =>
    ({ target, before, after, way }) =>
      kernel.fade(target, before, after, pace(way))
}

/** Fades through a colour. */
function dipping(color: typeof BLACK): Painter {
  return ({ kernel }) =>
    ({ target, before, after, way }) => {
      kernel.place(target, way < 0.5 ? before : after, 0, 0)
      kernel.fadeTo(target, color, smooth(1 - Math.abs(2 * way - 1)))
    }
}
export const throughBlack = dipping(BLACK)
export const throughWhite = dipping(WHITE)

/** Desaturates, cross-fades, and restores the colours. */
export const throughGrey: Painter = ({ kernel }) => {
  return ({ target, before, after, way }) => {
    kernel.fade(target, before, after, smooth(way, 0.2, 0.8))
    kernel.fadeChroma(target, BLACK, smooth(1 - Math.abs(2 * way - 1), 0, 0.75))
  }
}

/** The map level for a progress, so that soft edges start and end outside the map. */
export function levelAt(way: number, soft: number): number {
  return eased('ease-in-out', way) * (MAP_TOP + soft)
}

export function mapOf({ kernel, canvas }: Stage, name: string, map: MapTransition) {
  const { width, height } = canvas
  return kernel.wayMap(canvas, mapValues(name, map, width, height, MAP_TOP))
}

export function alongMap(name: string, map: MapTransition): Painter {
  return (stage) => {
    const values = mapOf(stage, name, map)
    const soft = map.soft * MAP_TOP
    return ({ target, before, after, way }) =>
      stage.kernel.reveal(target, before, after, values, levelAt(way, soft), soft)
  }
}

/** Closes a shape to black and opens it again. */
export function throughShape(name: string, map: MapTransition): Painter {
  return (stage) => {
    const { kernel, canvas } = stage
    const values = mapOf(stage, name, map)
    const soft = map.soft * MAP_TOP
    const black = kernel.picture(canvas.width, canvas.height)
    kernel.fill(black, BLACK)
    const open = (target: Picture, shown: Picture, way: number) =>
      kernel.reveal(target, black, shown, values, levelAt(way, soft), soft)
    return ({ target, before, after, way }: Moment) =>
      way < 0.5 ? open(target, before, 1 - 2 * way) : open(target, after, 2 * way - 1)
  }
}

/** Mosaic whose blocks grow until the pictures change, then shrink again. */
export const inBlocks: Painter = ({ kernel, canvas }) => {
  const mixed = kernel.picture(canvas.width, canvas.height)
  return ({ target, before, after, way }) => {
    const side = 2 * Math.round((canvas.height / 36) * smooth(1 - Math.abs(2 * way - 1)))
    kernel.fade(side < 4 ? target : mixed, before, after, smooth(way, 0.3, 0.7))
    if (side >= 4) kernel.mosaic(target, mixed, side)
  }
}
