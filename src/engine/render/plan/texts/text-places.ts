import type { Position, PositionName } from '../../../../edits/values/position.ts'
import type { Canvas, Text } from '../../../edit/draft.ts'
import type { TextRole } from '../../../edit/type-size.ts'

/** Aspect ratio from which either half has room for text. */
const WIDE = 1.2
/** Centres of the halves, where lines are shorter than across the whole canvas. */
const BESIDE: readonly Position[] = [
  [0.27, 0.5],
  [0.73, 0.5],
]

/**
 * Where a text may stand, the preferred place first: named positions, and positions beside the middle of a wide canvas.
 * @param length of the film, frames
 */
export function placesOf(
  text: Text,
  role: TextRole,
  { canvas, length, titlePlaces }: { canvas: Canvas; length: number; titlePlaces: readonly PositionName[] },
): readonly Position[] {
  const named = role === 'title' ? titlePlaces : placesFor(text, length)
  const { width, height } = canvas
  return width > WIDE * height ? [...named, ...BESIDE] : named
}

/** Places for the title. @param preferred of the theme */
export function titlePlacesFrom(preferred: PositionName | undefined): readonly PositionName[] {
  return preferred ? [preferred, ...TITLE_PLACES.filter((place) => place !== preferred)] : TITLE_PLACES
}

/** Positions for a text without one, the preferred first. */
function placesFor({ start, frames, text }: Text, length: number): readonly PositionName[] {
  const closes = start > length / 2 && start + frames >= length - 1
  const short = text.length <= SHORT
  return closes || !short ? LOW_PLACES : TEXT_PLACES
}

/** Characters */
const SHORT = 60
const TITLE_PLACES: readonly PositionName[] = [
  'center',
  'bottom',
  'top',
  'left',
  'right',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
]
const TEXT_PLACES: readonly PositionName[] = [
  'center',
  'bottom',
  'top',
  'bottom-left',
  'left',
  'right',
  'bottom-right',
  'top-left',
  'top-right',
]
const LOW_PLACES: readonly PositionName[] = [
  'bottom',
  'center',
  'top',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
  'left',
  'right',
]
