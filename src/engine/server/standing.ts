import type { PositionName } from '../../edits/values/position.ts'
import type { ResolvedText } from '../render/plan/texts/resolve-texts.ts'
import type { StandingText } from '../turn/reply/standing-text.ts'
import { plainColor } from './plain-color.ts'

/** Describes where a text is and how it looks. */
export function standing({ text, position, color, fill, background }: ResolvedText): StandingText {
  return {
    text,
    place: typeof position === 'string' ? position : nearest(position),
    color: fill === null ? plainColor(color) : undefined,
    behind:
      background === null
        ? undefined
        : typeof background === 'string'
          ? { box: plainColor(background) }
          : background.color === '#000000'
            ? 'darkened'
            : 'lightened',
  }
}

const NINTHS = [
  ['top-left', 'top', 'top-right'],
  ['left', 'center', 'right'],
  ['bottom-left', 'bottom', 'bottom-right'],
] as const satisfies readonly (readonly PositionName[])[]

function nearest([x, y]: readonly [number, number]): PositionName {
  const third = (share: number) => Math.max(0, Math.min(2, Math.floor(share * 3)))
  return NINTHS[third(y)]?.[third(x)] ?? 'center'
}
