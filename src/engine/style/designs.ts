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

/** Type sizes by name, shares of the canvas's shorter side. */
type Sizes = Theme['sizes'][Shape]

/** What a theme says of elements, with its colours put in. */

/** How a draft names a face: Inter by nothing. */
export const fontOf = (font: Letters['font']): string | null => (font === 'Inter' ? null : font)

export function lettersDesign({ font, weight, case: how, spacing }: Letters): LettersDesign {
  return { font: fontOf(font), weight, case: how, spacing }
}

function ornamentDesign(ornament: Ornament | null, color: (ink: Ink) => string): OrnamentDesign | null {
  if (ornament === null) return null
  const { ink, ...shape } = ornament
  return { ...shape, color: color(ink) }
}

/** @param plate what its letters stand on, `#RRGGBB[AA]`; null where that is the picture */
export function textDesign(look: TextLook, palette: Palette, plate: string | null): TextDesign {
  return {
    accent: inkOn(palette, 'accent', plate === null ? BEHIND : worstOf(plate)),
    radius: look.plate?.radius ?? null,
    glow: look.glow && inkOn(palette, look.glow, BEHIND),
    ornament: ornamentDesign(look.ornament, (ink) => inkOn(palette, ink, BEHIND)),
    second: look.second && { ...lettersDesign(look.second), scale: look.second.scale },
  }
}

/** What is seen of a plate over a picture that it is least unlike: dark ones over white, light ones over black. */
function worstOf(plate: string): string {
  const [color, alpha] = [plate.slice(0, 7), plate.length === 9 ? Number.parseInt(plate.slice(7), 16) / 255 : 1]
  return laidOver(color, alpha, luminance(color) < 0.18 ? '#FFFFFF' : '#000000')
}

/** Behind letters without a plate is the picture, which the shadow darkens. */
const BEHIND = '#202020'

function thirdLineDesign(line: ThirdLine, palette: Palette): ThirdLineDesign {
  const ground = line.plate ? inkIn(palette, line.plate.ink) : BEHIND
  return {
    ...lettersDesign(line),
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
 * @param sizes of the first line and the others, shares of the canvas's shorter side
 * @param plain its ground is another than the theme's, so that its letters choose their colour by that
 */
export function cardDesign(look: CardLook, palette: Palette, sizes: Sizes, plain: boolean): CardDesign {
  const { colors } = groundOf(look, palette)
  const line = (each: CardLine, size: number): CardLineDesign => ({
    ...lettersDesign(each),
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
    glow: look.glow && inkOn(palette, look.glow, ...colors),
  }
}

/** The colours of a card's ground. */
export function groundOf({ ground, angle }: CardLook, palette: Palette): { colors: string[]; angle: number } {
  return { colors: ground.map((ink) => inkIn(palette, ink)), angle }
}

/** @param over the film's pictures; else on a card */
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
