import { everywhere } from './shape.ts'
import type { CardLine, CardLook, CreditsLook, Letters, LowerThirdLook, TextLook, ThirdLine } from './theme.ts'

/** Defaults of themes' designs, which themes override. */

const INTER: Letters = { font: 'Inter', weight: 600, case: 'as-written', spacing: 0 }

export const letters = (own: Partial<Letters> = {}): Letters => ({ ...INTER, ...own })

export function textLook(own: Partial<TextLook> = {}): TextLook {
  return {
    ...INTER,
    lineHeight: 1.16,
    ink: 'light',
    plate: null,
    shadow: true,
    outline: null,
    animation: 'fade',
    glow: null,
    ornament: null,
    second: null,
    ...own,
  }
}

export function thirdLine(own: Partial<ThirdLine> = {}): ThirdLine {
  return { ...INTER, size: 50, ink: 'light', plate: null, pad: { x: 0, y: 0 }, ...own }
}

export function lowerThird(own: Pick<LowerThirdLook, 'name' | 'role'> & Partial<LowerThirdLook>): LowerThirdLook {
  return { gap: 0, radius: 0, bar: null, shadow: false, glow: null, align: everywhere('side'), reveal: 'wipe', ...own }
}

export function cardLine(own: Partial<CardLine> = {}): CardLine {
  return { ...INTER, ink: 'letters', lineHeight: 1.14, ...own }
}

export function cardLook(own: Pick<CardLook, 'first' | 'others'> & Partial<CardLook>): CardLook {
  return {
    position: everywhere('center'),
    ground: ['ground', 'ground2'],
    angle: 160,
    ornament: null,
    figures: [],
    glow: null,
    ...own,
  }
}

export function creditsLook(face: Partial<Letters>, role: Partial<Letters> = face): CreditsLook {
  return {
    heading: { ...INTER, ...face, ink: 'accent' },
    role: { ...INTER, ...role, weight: Math.min(500, role.weight ?? 400), ink: 'quiet' },
    name: { ...INTER, ...face, ink: 'light' },
  }
}

/** The four kinds of captions in one typeface. @param face typeface */
export function captionLooks(
  face: Partial<TextLook>,
  boxed: Partial<TextLook> = {},
): Record<'plain' | 'boxed' | 'karaoke' | 'pop', TextLook> {
  const base = textLook({ lineHeight: 1.25, animation: 'none', shadow: true, ...face })
  const plate = { ink: '#101010', opacity: 0.72, padding: 0.35, radius: 0.28 } as const
  return {
    plain: base,
    boxed: { ...base, shadow: false, plate, ...boxed },
    karaoke: { ...base },
    pop: { ...base, animation: 'pop' },
  }
}
