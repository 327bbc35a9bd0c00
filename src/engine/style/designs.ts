import { luminance } from './color/contrast.ts'
import type {
  CardDesign,
  CardLineDesign,
  CreditsDesign,
  LettersDesign,
  LowerThirdDesign,
  OrnamentDesign,
  TextDesign,
  ThirdLineDesign,
} from './design.ts'
import { inkIn, inkOn, laidOver, seeThrough } from './palette.ts'
import type { Shape } from './shape.ts'
import type {
  CardLine,
  CardLook,
  CreditsLook,
  Ink,
  Letters,
  LowerThirdLook,
  Ornament,
  Palette,
  TextLook,
  Theme,
  ThirdLine,
} from './theme.ts'
import { trackingAt } from './tracking.ts'

/** Type sizes by name, as shares of the canvas's shorter side. */
type Sizes = Theme['sizes'][Shape]

/** Resolves a theme's designs of elements with its palette. */

/** A typeface's name in drafts: null for Inter. */
export const fontOf = (font: Letters['font']): string | null => (font === 'Inter' ? null : font)

export function lettersDesign({ font, weight, case: how, spacing }: Letters): LettersDesign {
  return { font: fontOf(font), weight, case: how, spacing }
}

function ornamentDesign(ornament: Ornament | null, color: (ink: Ink) => string): OrnamentDesign | null {
  if (ornament === null) return null
  const { ink, ...shape } = ornament
  return { ...shape, color: color(ink) }
}

/** @param plate background of its letters, `#RRGGBB[AA]`; null for the picture */
export function textDesign(look: TextLook, palette: Palette, plate: string | null): TextDesign {
  return {
    accent: inkOn(palette, 'accent', plate === null ? BEHIND : worstOf(plate)),
    radius: look.plate?.radius ?? null,
    glow: look.glow && inkOn(palette, look.glow, BEHIND),
    ornament: ornamentDesign(look.ornament, (ink) => inkOn(palette, ink, BEHIND)),
    second: look.second && { ...lettersDesign(look.second), scale: look.second.scale },
  }
}

/** A plate over the worst picture: dark plates over white, light ones over black. */
function worstOf(plate: string): string {
  const [color, alpha] = [plate.slice(0, 7), plate.length === 9 ? Number.parseInt(plate.slice(7), 16) / 255 : 1]
  return laidOver(color, alpha, luminance(color) < 0.18 ? '#FFFFFF' : '#000000')
}

/** Assumed background without a plate: the picture, darkened by the shadow. */
const BEHIND = '#202020'

function thirdLineDesign(line: ThirdLine, palette: Palette): ThirdLineDesign {
  const ground = line.plate ? inkIn(palette, line.plate.ink) : BEHIND
  return {
    ...lettersDesign(line),
    spacing: trackingAt(line.spacing, line.size / 1080),
    size: line.size,
    color: inkOn(palette, line.ink, ground),
    plate: line.plate && seeThrough(ground, line.plate.opacity),
    pad: line.pad,
  }
}

export function lowerThirdDesign(look: LowerThirdLook, palette: Palette, shape: Shape): LowerThirdDesign {
  const { name, role, bar, glow, gap, radius, shadow, align, reveal } = look
  return {
    ...{ gap, radius, shadow, reveal },
    align: align[shape],
    name: thirdLineDesign(name, palette),
    role: thirdLineDesign(role, palette),
    bar: bar && { place: bar.place, thick: bar.thick, long: bar.long, color: inkOn(palette, bar.ink, BEHIND) },
    glow: glow && inkOn(palette, glow, BEHIND),
  }
}

/**
 * @param sizes of the first line and the others, as shares of the canvas's shorter side
 * @param plain whether its background is not the theme's, so that letter colours follow it
 */
export function cardDesign(look: CardLook, palette: Palette, sizes: Sizes, plain: boolean): CardDesign {
  const { colors } = groundOf(look, palette)
  const line = (each: CardLine, size: number): CardLineDesign => ({
    ...lettersDesign(each),
    spacing: trackingAt(each.spacing, each.size ?? size),
    size: each.size ?? size,
    color: plain ? null : inkOn(palette, each.ink, ...colors),
    lineHeight: each.lineHeight,
  })
  return {
    first: line(look.first, sizes.large),
    others: line(look.others, sizes.small),
    ornament: ornamentDesign(look.ornament, (ink) =>
      plain && !ink.startsWith('#') ? palette.accent : inkOn(palette, ink, ...colors),
    ),
    // they belong to the theme's own background
    figures: plain ? [] : look.figures.map(({ ink, ...figure }) => ({ ...figure, color: inkIn(palette, ink) })),
    glow: look.glow && inkOn(palette, look.glow, ...colors),
  }
}

/** The colours of a card's background. */
export function groundOf({ ground, angle }: CardLook, palette: Palette): { colors: string[]; angle: number } {
  return { colors: ground.map((ink) => inkIn(palette, ink)), angle }
}

/** @param over whether shown over the film's pictures, else on a card */
export function creditsDesign(look: CreditsLook, card: CardLook, palette: Palette, over: boolean): CreditsDesign {
  const grounds = over ? [BEHIND] : groundOf(card, palette).colors
  const on = (ink: Ink): Ink => {
    if (over) return ink === 'accent' ? ink : 'light'
    if (grounds.includes(palette.accent)) return 'onAccent'
    return ink === 'light' ? 'letters' : ink
  }
  const line = ({ ink, ...letters }: CreditsLook['name']) => ({
    ...lettersDesign(letters),
    color: inkOn(palette, on(ink), ...grounds),
  })
  return { heading: line(look.heading), role: line(look.role), name: line(look.name), shaded: over }
}
