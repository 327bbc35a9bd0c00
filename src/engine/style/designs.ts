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
import { inkIn, inkOn, seeThrough } from './palette.ts'
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
  ThirdLine,
} from './theme.ts'

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

export function textDesign(look: TextLook, palette: Palette): TextDesign {
  return {
    accent: palette.accent,
    glow: look.glow && inkIn(palette, look.glow),
    ornament: ornamentDesign(look.ornament, (ink) => inkIn(palette, ink)),
    second: look.second && { ...lettersDesign(look.second), scale: look.second.scale },
  }
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

export function lowerThirdDesign(look: LowerThirdLook, palette: Palette): LowerThirdDesign {
  const { name, role, bar, glow, gap, radius, shadow, align, reveal } = look
  return {
    ...{ gap, radius, shadow, align, reveal },
    name: thirdLineDesign(name, palette),
    role: thirdLineDesign(role, palette),
    bar: bar && { place: bar.place, thick: bar.thick, long: bar.long, color: inkIn(palette, bar.ink) },
    glow: glow && inkIn(palette, glow),
  }
}

/** @param plain its ground is another than the theme's, so that its letters choose their colour by that */
export function cardDesign(look: CardLook, palette: Palette, plain: boolean): CardDesign {
  const line = (each: CardLine): CardLineDesign => ({
    ...lettersDesign(each),
    color: plain ? null : inkOn(palette, each.ink, palette.ground),
    lineHeight: each.lineHeight,
  })
  return {
    angle: look.angle,
    first: line(look.first),
    others: line(look.others),
    ornament: ornamentDesign(look.ornament, (ink) =>
      plain && ink === 'letters' ? palette.accent : inkIn(palette, ink),
    ),
    glow: look.glow && inkIn(palette, look.glow),
  }
}

/** @param over the film's pictures; else on a card of the theme's ground */
export function creditsDesign(look: CreditsLook, palette: Palette, over: boolean): CreditsDesign {
  const line = ({ ink, ...letters }: CreditsLook['name']) => {
    const shown = over ? 'light' : ink === 'light' ? 'letters' : ink
    return { ...lettersDesign(letters), color: inkOn(palette, shown, palette.ground) }
  }
  return { heading: line(look.heading), role: line(look.role), name: line(look.name), shaded: over }
}
