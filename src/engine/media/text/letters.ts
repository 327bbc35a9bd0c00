import type { Case } from '../../../edits/values/look.ts'
import { PLAIN_LETTERS } from '../../edit/draft/defaults.ts'
import type { CuePlace, GradientFill, LetterEffects, ResolvedStyle } from '../../edit/draft.ts'
import type { TextDesign } from '../../style/design.ts'
import { textLength } from './layout.ts'

type Usual = Omit<ResolvedStyle, keyof LetterEffects | 'background' | 'own' | 'design'> & {
  /** of a box behind the text */
  background: string | null
}
type Effects = Omit<LetterEffects, 'fill'> & { fill: GradientFill | PictureFill | null }

/** The photo that fills letters, by the SHA-256 of its file. */
export interface PictureFill {
  media: string
}

/** Of the highlighted word, and of bars, if no theme has an accent. */
const USUAL_ACCENT = '#FFC53D'

interface MaybeDesigned {
  design?: TextDesign | undefined
}

/** The accent colour of a text. */
export function accentOf({ design }: MaybeDesigned): string {
  return design?.accent ?? USUAL_ACCENT
}

/** The colour of the spoken word, if it has its own. */
export function spokenColor({
  animation,
  design,
}: MaybeDesigned & Pick<ResolvedStyle, 'animation'>): string | undefined {
  return animation === 'karaoke' ? accentOf({ design }) : undefined
}

/** A text to draw: a text of the draft, or a caption's words with the captions' style. Missing effects have their defaults. */
export type DrawnText = { text: string } & Usual & Partial<Effects> & Caption & Designed

/** The same including default effects. */
export type FullText = { text: string } & Usual & Effects & Caption & Designed

/** What a theme adds to a text. */
interface Designed {
  design?: TextDesign
}

/** Properties of captions only. */
interface Caption {
  /** of a caption that its file places separately */
  place?: CuePlace
  /** simultaneous captions in the same place, in rows */
  beneath?: readonly (readonly DrawnText[])[]
}

export function fullText(text: DrawnText): FullText {
  return { ...PLAIN_LETTERS, fill: null, ...text }
}

/** A style for drawing: effects with default values are omitted, so that texts without any keep the names of their cached pictures. */
export function drawnText(text: string, style: ResolvedStyle, hashOf: (mediaId: string) => string): DrawnText {
  const { position, color, size, font, weight, background, shadow, outline, animation, fill, design } = style
  const others = EFFECTS.flatMap((key) => (style[key] === PLAIN_LETTERS[key] ? [] : [[key, style[key]]]))
  return {
    ...{ text, position, color, size, font, weight, shadow, outline, animation },
    background: typeof background === 'string' ? background : null,
    ...Object.fromEntries(others),
    ...(design && { design }),
    ...(fill && {
      fill: 'mediaId' in fill ? { media: hashOf(fill.mediaId) } : { colors: fill.colors, angle: fill.angle },
    }),
  }
}

const EFFECTS = ['case', 'letterSpacing', 'lineHeight', 'padding', 'opacity'] as const

/** Number of characters drawn of a text (the `length` of a typewriter). */
export function writtenLength(text: FullText): number {
  return textLength(lettersOf(text))
}

/** A text as drawn: lines after the first in the theme's secondary typeface, if it has one. */
export function lettersOf({ text, case: how, design }: Pick<FullText, 'text' | 'case' | 'design'>): string {
  const end = text.indexOf('\n')
  if (!design?.second || end < 0) return cased(text, how)
  return `${cased(text.slice(0, end), how)}${cased(text.slice(end), design.second.case)}`
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Converts a text to capitals, to small letters, or to title case. */
export function cased(text: string, how: Case): string {
  if (how === 'upper') return text.toLocaleUpperCase()
  if (how === 'lower') return text.toLocaleLowerCase()
  if (how === 'as-written') return text
  return [...words.segment(text)].map(({ segment }) => capital(segment)).join('')
}

function capital(word: string): string {
  const [first = ''] = word
  return first.toLocaleUpperCase() + word.slice(first.length)
}
