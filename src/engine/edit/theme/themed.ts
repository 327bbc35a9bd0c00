import { AUTO } from '../../../edits/values/auto.ts'
import type { Size } from '../../../edits/values/look.ts'
import type { PositionName } from '../../../edits/values/position.ts'
import { designs, inkIn, type Palette, paletteOf, type TextLook, type Theme, themeOf } from '../../style/index.ts'
import { seeThrough } from '../../style/palette.ts'
import { type Shape, shapeOf } from '../../style/shape.ts'
import { trackingAt } from '../../style/tracking.ts'
import type { OwnStyle } from '../draft/own-style.ts'
import { CAPTION_STYLE, TITLE_STYLE } from '../draft/usual.ts'
import { type Canvas, type Draft, type DraftTheme, draftFrames, type Text, type TextStyle } from '../draft.ts'
import { roleOf, smallerByLength, type TextRole } from '../type-size.ts'
import { accentOf } from './accent-of.ts'
import { isOwn } from './own.ts'
import { themedCard } from './themed-card.ts'
import { themedGraphic } from './themed-graphic.ts'
import { themedLook } from './themed-look.ts'
import { themedTransition } from './themed-transition.ts'

/** A theme resolved for a canvas. */
export interface ResolvedTheme {
  theme: Theme
  palette: Palette
  shape: Shape
  /** converts a share of the canvas's shorter side to a share of its height */
  ofHeight: (share: number) => number
}

/**
 * Applies a draft's theme to values that were not set explicitly, and removes the theme, so it is idempotent; a draft without a
 * theme is returned unchanged. Pure.
 */
export function themed(draft: Draft): Draft {
  if (draft.theme === null) return draft
  const chosen = draft.theme
  const resolved = resolveTheme(chosen, draft.canvas)
  const { captions } = draft
  const length = draftFrames(draft)
  return {
    ...draft,
    theme: null,
    clips: draft.clips.map((clip, i) => {
      const transition = clip.transition && themedTransition(clip.transition, resolved, draft.canvas.fps)
      const closes = i > 0 && i === draft.clips.length - 1
      return clip.kind === 'card'
        ? { ...clip, transition, card: themedCard(clip.card, closes, resolved) }
        : { ...clip, transition, look: themedLook(clip, chosen, resolved) }
    }),
    texts: draft.texts.map((text) => ({ ...text, ...themedText(text, roleOf(text, length), draft.canvas, resolved) })),
    graphics: draft.graphics.map((graphic) => themedGraphic(graphic, resolved)),
    captions: captions && { ...captions, style: themedCaptions(captions.style, resolved) },
  }
}

function resolveTheme(chosen: DraftTheme, canvas: Canvas): ResolvedTheme {
  const theme = themeOf(chosen.name)
  return {
    theme,
    palette: paletteOf(theme, accentOf(chosen)),
    shape: shapeOf(canvas),
    ofHeight: (share) => Math.round((share * Math.min(canvas.width, canvas.height) * 1e5) / canvas.height) / 1e5,
  }
}

/** A title (the large text that opens a film), a text in the lower third, or any other text. */
function themedText(text: Text, role: TextRole, canvas: Canvas, resolved: ResolvedTheme): TextStyle {
  const { theme, shape, ofHeight } = resolved
  const sizes = theme.sizes[shape]
  const said = isNamed(text.size) ? ofHeight(sizes[text.size]) : text.size
  const [look, usual] = lookOf(role, theme, sizes)
  const size = said === AUTO ? ofHeight(usual * smallerByLength(text.text, role, canvas)) : said
  return withTextLook({ ...text, size }, TITLE_STYLE, look, resolved)
}

/** Also returns the size of a short text, as a share of the canvas's shorter side. */
function lookOf(role: TextRole, theme: Theme, sizes: Record<Size, number>): [look: TextLook, size: number] {
  if (role === 'lower third') return [theme.lowerThirdText, theme.lowerThird.name.size / 1080]
  return role === 'title' ? [theme.title, sizes.large] : [theme.text, sizes.medium]
}

const isNamed = (size: TextStyle['size']): size is Size => typeof size === 'string' && size !== 'fit' && size !== AUTO

/** The theme's position for the title, used if there is room. */
export function titlePlace({ theme, canvas }: Draft): PositionName | undefined {
  return theme ? themeOf(theme.name).titlePosition[shapeOf(canvas)] : undefined
}

function themedCaptions(style: TextStyle, resolved: ResolvedTheme): TextStyle {
  const { theme, shape, ofHeight } = resolved
  const said = isNamed(style.size) ? ofHeight(theme.sizes[shape][style.size]) : style.size
  const size = said === AUTO ? ofHeight(theme.captionSize[shape]) : said
  return withTextLook({ ...style, size }, CAPTION_STYLE, theme.captions[theme.caption], resolved)
}

/** @param style with resolved place and size */
function withTextLook(
  style: TextStyle,
  usual: TextStyle,
  look: TextLook,
  { palette, ofHeight }: ResolvedTheme,
): TextStyle {
  const own = (key: OwnStyle) => isOwn(style, usual, key)
  const { plate } = look
  const spacing = typeof style.size === 'number' ? trackingAt(look.spacing, style.size / ofHeight(1)) : look.spacing
  // without a plate from the theme, letters get what legibility needs
  const background =
    own('background') || !plate ? style.background : seeThrough(inkIn(palette, plate.ink), plate.opacity)
  const boxed = typeof background === 'string' && background.startsWith('#') ? background : null
  return {
    ...style,
    color: own('color') ? style.color : inkIn(palette, look.ink),
    font: own('font') ? style.font : designs.fontOf(look.font),
    weight: own('weight') ? style.weight : look.weight,
    case: own('case') ? style.case : look.case,
    letterSpacing: own('letterSpacing') ? style.letterSpacing : spacing,
    lineHeight: own('lineHeight') ? style.lineHeight : look.lineHeight,
    background,
    padding: own('padding') ? style.padding : (plate?.padding ?? style.padding),
    shadow: own('shadow') ? style.shadow : look.shadow,
    outline: own('outline') ? style.outline : look.outline && inkIn(palette, look.outline),
    animation: own('animation') ? style.animation : look.animation,
    design: designs.textDesign(look, palette, boxed),
  }
}
