import { AUTO } from '../../../../edits/values/auto.ts'
import type { Box } from '../../../../edits/values/box.ts'
import type { Position } from '../../../../edits/values/position.ts'
import type { ResolvedStyle, Text } from '../../../edit/draft.ts'
import { mixed } from '../../../media/contrast.ts'
import { spokenColor } from '../../../media/text/letters.ts'
import { type Ground, lightUnder } from './ground.ts'
import { DARK, type Ink, type Light, legibleColors } from './legibility.ts'
import { grown } from './place-text.ts'
import { scrimBehind } from './scrim.ts'
import { plateOf } from './text-box.ts'

/** Share of the canvas by which slow camera moves shift the background of a text. */
export const MOVES = 0.035

/** The colour in which a text is legible, and what it needs behind it. */
export function inkOf(
  text: Pick<Text, 'color' | 'fill' | 'background' | 'outline' | 'animation' | 'design'>,
  box: Box,
  ground: Ground,
): Ink {
  const { color, fill, background, outline } = text
  const plate = plateOf(background)
  // a fill has many colours, and an outline is legible on anything
  const light = fill === null && outline === null ? lightUnder(ground, grown(box, MOVES, MOVES)) : undefined
  const behind = background === AUTO || background === 'scrim' ? background : 'none'
  return legibleColors(plate === null ? light : lightOn(plate, light), { color, also: spokenColor(text), behind })
}

/** How a text is shown in its place: its colour, its shadow and what is behind it. */
export function inked(
  text: Text,
  position: Position,
  box: Box,
  ground: Ground,
): Pick<ResolvedStyle, 'position' | 'color' | 'background' | 'shadow'> {
  const ink = inkOf(text, box, ground)
  const { background } = text
  const moves = Object.values(text.keyframes).some((keys) => keys.length > 0)
  const scrim = ink.shade && scrimBehind(box, position, ink.shade, moves)
  const found = background === AUTO || background === 'scrim' ? (scrim ?? ink.box) : background
  // no dark shadow for dark letters on a light picture
  return {
    position,
    color: ink.color,
    background: found,
    shadow: text.shadow && !(text.color === AUTO && ink.color === DARK),
  }
}

/** The background of letters on a box, including what shows through it. */
export function lightOn(plate: string, light: Light = { dark: 0, bright: 1 }): Light {
  const strength = plate.length === 9 ? Number.parseInt(plate.slice(7), 16) / 255 : 1
  const laid = { color: plate, strength }
  return { dark: mixed(light.dark, laid), bright: mixed(light.bright, laid) }
}
