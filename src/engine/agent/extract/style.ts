import type { Size, TextAnimation } from '../../../edits/values/look.ts'
import type { PositionName } from '../../../edits/values/position.ts'
import type { TextSet } from '../operation.ts'
import { type Clause, has, hasKind, one, text as plain, value } from '../read/clause.ts'
import { as, is, type Token, valued } from '../read/token.ts'

/** Percent as the last two digits of a colour. */
const alpha = (opacity: number) =>
  Math.round(Math.max(0, Math.min(1, opacity)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()

const colourOf = (token: Token | undefined) => as(token, 'colour')?.value ?? valued(token, 'color')

type Part = 'background' | 'outline' | 'shadow'
const partOf = (token: Token | undefined): Part | undefined =>
  token?.value.kind !== 'term'
    ? undefined
    : is(token, 'outline')
      ? 'outline'
      : is(token, 'background')
        ? 'background'
        : is(token, 'shadow')
          ? 'shadow'
          : undefined

/** What a colour word colours: the part named right after it, or right before it in `背景黑色`; else the text. */
function owner(tokens: readonly Token[], at: number, source: string): Part | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    // yellow with a dark box: the box is another matter
    if (/\b(?:with|and|on|over)\b|[,，;；]/.test(source.slice(tokens[at]?.end ?? 0, tokens[i]?.start ?? 0))) break
    if (colourOf(tokens[i]) !== undefined || is(tokens[i], 'text', 'title', 'captions')) break
    const part = partOf(tokens[i])
    // 黑边 has a colour of its own
    if (part && !/[黑白]边/.test(tokens[i]?.text ?? '')) return part
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (colourOf(tokens[i]) !== undefined) break
    const part = partOf(tokens[i])
    // a yellow background and black letters: the background has its colour
    if (part && colourOf(tokens[i - 1]) === undefined) return part
  }
  return undefined
}

function colours(clause: Clause): Pick<TextSet, 'color' | 'background' | 'outline'> {
  const set: Pick<TextSet, 'color' | 'background' | 'outline'> = {}
  clause.tokens.forEach((token, at) => {
    const colour = colourOf(token)
    // yellow (#FFEE00): the figure is the colour
    const exact = clause.tokens.slice(at + 1, at + 3).some((t) => t.value.kind === 'colour')
    if (exact && token.value.kind !== 'colour') return
    if (colour === undefined || token.value.kind === 'literal' || token.value.kind === 'clips') return
    const on = /^(?:on|over)$/.test(clause.tokens[at - 1]?.text ?? '') && colourOf(clause.tokens[at - 2]) !== undefined
    const part = on ? 'background' : owner(clause.tokens, at, clause.source)
    if (part === 'background') set.background ??= colour
    else if (part === 'outline') set.outline ??= colour
    else if (part === undefined) set.color ??= colour
  })
  for (const token of clause.tokens) {
    if (!is(token, 'outline')) continue
    if (/黑边/.test(token.text)) set.outline = '#000000'
    if (/白边/.test(token.text)) set.outline = '#FFFFFF'
  }
  return set
}

function background(clause: Clause, colour: string | undefined): string | undefined {
  const wanted =
    colour ??
    (clause.tokens.some(
      (t, i) =>
        !/^(?:no|not|without|不要|没有|无|不加)$/.test(clause.tokens[i - 1]?.text ?? '') &&
        partOf(t) === 'background' &&
        !is(t, 'outline') &&
        /box|背景框|底板|底框|背景|background|底/.test(t.text),
    )
      ? '#000000'
      : undefined)
  if (wanted === undefined) return undefined
  const opacity = one(clause, 'percent')?.value
  if (has(clause, 'semiTransparent')) return wanted + alpha(opacity ?? 0.5)
  return opacity !== undefined && has(clause, 'opacity') ? wanted + alpha(opacity) : wanted
}

const FAMILIES: readonly [RegExp, string][] = [
  [/宋体|\bserif\b/, 'Noto Serif SC'],
  [/黑体|sans/, 'Noto Sans SC'],
  [/楷体/, 'KaiTi'],
  [/monospace|等宽/, 'monospace'],
]

const FONT_NAMES = [
  /(?:font|typeface)\b[^.,;]{0,40}?\b(?:to|is|as|:)\s+([A-Z][\w ]{2,30}?)(?=\s+(?:and|at|in|with)\b|[.,;!]|$)/,
  /\b([A-Z][a-z]{2,}(?: [A-Z][a-z]+)*)\s+(?:font|typeface)\b/,
  /字体(?:改成|换成|用|为|改为|设为)?\s*([A-Za-z][\w ]{2,30})/,
] as const

function font(clause: Clause): string | undefined {
  const first = clause.tokens[0]
  const said = clause.source.slice(first?.start ?? 0, clause.tokens.at(-1)?.end ?? 0)
  for (const pattern of FONT_NAMES) {
    const name = pattern.exec(said.slice(0, 300))?.[1]?.trim()
    if (name !== undefined && !/^(?:The|Change|Make|Use|Set|Bold)$/.test(name)) return name
  }
  const text = clause.tokens.map((t) => t.text).join(' ')
  return FAMILIES.find(([pattern]) => pattern.test(text))?.[1]
}

/** The position that the clause names. A corner without more is the top right one. */
export function position(clause: Clause): PositionName | undefined {
  if (has(clause, 'lowerThird')) return 'lower-third'
  for (const token of clause.tokens) {
    if (token.value.kind !== 'term' && token.value.kind !== 'ordinal') continue
    const found = valued(token, 'position')
    // the table's values are positions
    if (found !== undefined) return found as PositionName
  }
  return undefined
}

/** Size, animation and weight that the clause names. */
function shape(clause: Clause): TextSet {
  const set: TextSet = {}
  const size = value(clause, 'size')
  if (has(clause, 'bigger')) set.size = { direction: 'up', amount: has(clause, 'much') ? 'large' : 'small' }
  else if (has(clause, 'smaller')) set.size = { direction: 'down', amount: has(clause, 'much') ? 'large' : 'small' }
  // the table's values are sizes
  else if (size !== undefined) set.size = size as Size
  const animation = value(clause, 'animation')
  // the table's values are animations
  if (
    animation !== undefined &&
    (animation !== 'pop' ||
      hasKind(clause, 'literal') ||
      !/\bpop(?:s|ping)?\b(?! (?:up|in|animation|effect|on))/.test(plain(clause)))
  )
    set.animation = animation as TextAnimation
  if (has(clause, 'bold')) set.weight = 700
  if (has(clause, 'shadow')) set.shadow = !has(clause, 'delete')
  return set
}

/** Everything about the style of a text that the clause says. */
export function style(clause: Clause): TextSet {
  const chosen = colours(clause)
  const set: TextSet = {
    ...shape(clause),
    ...(chosen.color ? { color: chosen.color } : {}),
    ...(chosen.outline ? { outline: chosen.outline } : {}),
  }
  if (
    !chosen.outline &&
    clause.tokens.some(
      (t) => is(t, 'outline') && t.value.kind === 'term' && /outline|stroke|描边|勾边|轮廓/.test(t.text),
    )
  )
    set.outline = '#000000'
  const back = background(clause, chosen.background)
  if (back !== undefined) set.background = back
  const place = position(clause)
  if (place !== undefined) set.position = place
  const family = font(clause)
  if (family !== undefined) set.font = family
  return set
}
