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

/** The photo that letters are filled with, by the SHA-256 of its file. */
export interface PictureFill {
  media: string
}

/** Of the word that is said, and of bars, where no theme has an accent. */
const USUAL_ACCENT = '#FFC53D'

interface MaybeDesigned {
  design?: TextDesign | undefined
}

/** What stands out of a text. */
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

/** A text to draw: a text of the draft, or a caption's words with the captions' style. Effects that are left out are the plain ones. */
export type DrawnText = { text: string } & Usual & Partial<Effects> & Caption & Designed

/** The same with nothing left out. */
export type FullText = { text: string } & Usual & Effects & Caption & Designed

/** What a theme adds. */
interface Designed {
  design?: TextDesign
}

/** What captions have beside other texts. */
interface Caption {
  /** of one that its file puts elsewhere than all */
  place?: CuePlace
  /** captions that stand in its place while it shows, in rows */
  beneath?: readonly (readonly DrawnText[])[]
}

export function fullText(text: DrawnText): FullText {
  return { ...PLAIN_LETTERS, fill: null, ...text }
}

/** A style as it is drawn: without effects that are the plain ones, so that what uses none is called as it was before there were any. */
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

/** How many characters of a text are drawn (the `length` of a typewriter). */
export function writtenLength(text: FullText): number {
  return textLength(lettersOf(text))
}

/** A text's words as they are written: lines below the first by the theme's second letters, where it has any. */
export function lettersOf({ text, case: how, design }: Pick<FullText, 'text' | 'case' | 'design'>): string {
  const end = text.indexOf('\n')
  if (!design?.second || end < 0) return cased(text, how)
  return `${cased(text.slice(0, end), how)}${cased(text.slice(end), design.second.case)}`
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A text in capitals, in small letters, or with a capital at the beginning of each word. */
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
