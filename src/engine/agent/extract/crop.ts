import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, one, text as plain, values } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, type Token, valued } from '../read/token.ts'
import { aspect } from './canvas.ts'
import { clarify, eachOrOnly, target } from './target.ts'

const SIDES = ['left', 'right', 'top', 'bottom'] as const
const round = (n: number) => Math.round(n * 10_000) / 10_000

/** `crop clip 2 to a square`: what goes of it at either side for its shape. Shapes of the whole are the canvas's. */
function toShape(clause: Clause): Operation[] | undefined {
  const [a = 0, b = 0] = (aspect(clause) ?? '').split(':').map(Number)
  const clips = namedClips(clause.context)
  const { clips: wanted, given, all: whole, missing } = target(clause)
  const spoken = hasKind(clause, 'clips', 'file') || has(clause, 'photo')
  if (a <= 0 || b <= 0 || !spoken || missing.length > 0) return undefined
  const chosen = given && !whole ? wanted : clips.length === 1 ? [1] : []
  const sized = chosen.map((clip) => {
    const name = clips.find((c) => c.clip === clip)?.name
    return { clip, ...clause.context.uploads.find((u) => u.name === name) }
  })
  if (
    sized.length === 0 ||
    (sized.length > 1 && sized.length === clips.length) ||
    sized.some((s) => !s.width || !s.height)
  )
    return undefined
  return sized.map(({ clip, width = 1, height = 1 }): Operation => {
    const share = (width / height) * (b / a)
    const cut =
      share > 1
        ? { left: round((1 - 1 / share) / 2), right: round((1 - 1 / share) / 2) }
        : { top: round((1 - share) / 2), bottom: round((1 - share) / 2) }
    return { op: 'crop', params: { clip, ...cut } }
  })
}

const sideOf = (token: Token | undefined): boolean =>
  /^(?:top and bottom|left and right|上下|左右)$/.test(token?.text ?? '') ||
  SIDES.some((side) => valued(token, 'position') === side)

/** `shave 10% off the left`: of the picture, and not of the time. */
const shaved = (clause: Clause): boolean =>
  has(clause, 'cut', 'trim', 'delete') &&
  (hasKind(clause, 'percent', 'fraction') || nth(clause) !== undefined) &&
  clause.tokens.some(sideOf) &&
  !has(clause, 'text', 'title', 'captions', 'logo', 'music', 'sound', 'volume')

/** `the bottom fifth`: a share, where a place is meant of anything else. */
function nth(clause: Clause): number | undefined {
  const at = clause.tokens.findIndex(sideOf)
  const n = as(clause.tokens[at + 1], 'ordinal')?.n
  return n !== undefined && n > 2 ? 1 / n : undefined
}

/** `crop`: a share of some sides, or to a shape. */
export function crop(clause: Clause): Operation[] | undefined {
  if (
    !(has(clause, 'crop') || shaved(clause) || /裁成/.test(plain(clause))) ||
    hasKind(clause, 'time', 'span', 'range')
  )
    return undefined
  if (values(clause, 'aspect').length > 0 || hasKind(clause, 'aspect')) return toShape(clause)
  const percent = one(clause, 'percent')?.value ?? one(clause, 'fraction')?.value ?? nth(clause)
  const sides = SIDES.filter((side) =>
    clause.tokens.some(
      (t) =>
        valued(t, 'position') === side ||
        (side === 'left' || side === 'right'
          ? /左右|both sides|sides|left and right/.test(t.text)
          : /上下|top and bottom/.test(t.text)),
    ),
  )
  const every = /all sides|every side|each side|四周|四边|edges|all around/.test(plain(clause))
  if (percent === undefined) return sides.length > 0 ? [clarify('how much to crop')] : undefined
  const chosen = every ? SIDES : sides
  if (chosen.length === 0) return [clarify('which side to crop')]
  const cut = Object.fromEntries(chosen.map((side) => [side, percent]))
  return eachOrOnly(clause, (clip) => ({ op: 'crop', params: { clip, ...cut } }))
}
