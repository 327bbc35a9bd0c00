import { AUTO } from '../../../../edits/values/auto.ts'
import type { Box } from '../../../../edits/values/box.ts'
import type { Position, PositionName } from '../../../../edits/values/position.ts'
import type { Canvas, Captions, ResolvedStyle, Scrim } from '../../../edit/draft.ts'
import { sizeByLength } from '../../../edit/type-size.ts'
import { spokenColor } from '../../../media/text/letters.ts'
import { evenly } from '../../stills/evenly.ts'
import type { Backdrop } from './backdrop.ts'
import { type Ground, lightUnder } from './ground.ts'
import { boxBehind, type ColorWish, isRead, type Light, legibleColors } from './legibility.ts'
import { covered } from './place-text.ts'
import { scrimBehind } from './scrim.ts'
import { meet, type Standing } from './standing.ts'
import { boxOf, plateOf } from './text-box.ts'
import { lightOn } from './text-ink.ts'

/** Captions without `auto` values. */
export type ResolvedCaptions = Omit<Captions, 'style'> & { style: ResolvedStyle }

/** How many captions are looked at as a sample. */
const MOST_CUES = 24
/** If more than this share would cover a face at the bottom, all captions go to the top. */
const FACES_BELOW = 0.3

/**
 * All in one place and one colour; captions shown with a text in that place move to the other end of the canvas.
 * @param titles what they are shown with
 * @returns `standing`: where they are
 */
export function resolveCaptions(
  captions: Captions,
  canvas: Canvas,
  backdrop: Backdrop,
  titles: readonly Standing[],
): { captions: ResolvedCaptions; standing: Standing[] } {
  const { style, cues } = captions
  const size = style.size === AUTO ? sizeByLength('', 'caption', canvas) : style.size
  const looked = evenly(
    cues.filter(({ place, text }) => !place && text.trim() !== ''),
    MOST_CUES,
  )
  const seen = looked.map((cue) => ({
    ground: backdrop.over(cue),
    boxAt: (position: Position) => boxOf(cue.text, { ...style, size }, position, canvas),
  }))
  const position = style.position === AUTO ? captionPlace(seen) : style.position
  const boxes = seen.map(({ boxAt }) => boxAt(position))
  const room = boxes.reduce((a, b) => (b.height > a.height ? b : a), boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 })
  const ink = captionInk(
    style,
    room,
    position,
    worst(seen.flatMap(({ ground }, i) => lightUnder(ground, boxes[i] ?? room) ?? [])),
  )
  const standing = cues.filter(({ place }) => !place).map(({ start, frames }) => ({ start, frames, box: room }))
  const aside = { anchor: position === 'top' ? 'bottom' : 'top', x: null, y: null, width: null } as const
  const placed = cues.map((cue) => {
    const free = style.position === AUTO && !cue.place
    return free && titles.some((text) => meet(text, cue) && covered(text.box, room) > 0)
      ? { ...cue, place: aside }
      : cue
  })
  return { captions: { ...captions, cues: placed, style: { ...style, size, position, ...ink } }, standing }
}

interface Seen {
  ground: Ground
  boxAt: (position: Position) => Box
}

function captionPlace(seen: readonly Seen[]): PositionName {
  const onFaces = (position: PositionName) =>
    seen.filter(({ ground, boxAt }) => ground.faces.some((face) => covered(face, boxAt(position)) > 0.1)).length
  return onFaces('bottom') > FACES_BELOW * seen.length && onFaces('top') < onFaces('bottom') / 2 ? 'top' : 'bottom'
}

/** A scrim would flicker with every caption: if their colour alone is not legible, all get boxes. */
function captionInk(style: Captions['style'], box: Box, position: Position, light: Light | undefined) {
  const { background, color, outline } = style
  const plate = plateOf(background)
  const also = spokenColor(style)
  const own =
    color === AUTO
      ? legibleColors(plate ? lightOn(plate, light) : undefined, { color, also, behind: 'none' }).color
      : color
  if (background === 'scrim') return { color: own, background: scrimFor({ color: own, also }, box, position, light) }
  if (background !== AUTO) return { color: own, background }
  const plain = outline !== null || !light || isRead(own, light, also)
  return { color: own, background: plain ? null : boxBehind(own, light, also) }
}

function scrimFor(
  inks: Pick<ColorWish, 'color' | 'also'>,
  box: Box,
  position: Position,
  light: Light | undefined,
): Scrim | null {
  const { shade } = legibleColors(light, { ...inks, behind: 'scrim' })
  return shade && scrimBehind(box, position, shade, true)
}

function worst(lights: readonly Light[]): Light | undefined {
  if (lights.length === 0) return undefined
  return { dark: Math.min(...lights.map(({ dark }) => dark)), bright: Math.max(...lights.map(({ bright }) => bright)) }
}
