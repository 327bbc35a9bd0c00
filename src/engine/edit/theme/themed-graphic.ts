import { designs } from '../../style/index.ts'
import { paletteOf } from '../../style/palette.ts'
import { usualColor } from '../draft/usual.ts'
import type { Graphic } from '../draft.ts'
import { isOwn } from './own.ts'
import type { ResolvedTheme } from './themed.ts'

/** A graphic's explicit colour replaces the accent. */
export function themedGraphic(graphic: Graphic, { theme, palette, shape }: ResolvedTheme): Graphic {
  const own = isOwn(graphic, { color: usualColor(graphic.kind) }, 'color')
  switch (graphic.kind) {
    case 'credits': {
      const design = designs.creditsDesign(theme.credits, theme.card, palette, graphic.shade > 0)
      const recolored = { ...design, name: { ...design.name, color: graphic.color } }
      return { ...graphic, design: own ? recolored : design }
    }
    case 'lower_third': {
      const colors = own ? paletteOf(theme, graphic.color) : palette
      return { ...graphic, design: designs.lowerThirdDesign(theme.lowerThird, colors, shape) }
    }
    case 'countdown':
    case 'progress_bar':
      return own ? graphic : { ...graphic, color: palette.accent }
  }
}
