import { THEMES, type ThemeName } from '../../edits/values/themes.ts'
import type { Theme } from './theme.ts'
import { bold } from './themes/bold.ts'
import { cinematic } from './themes/cinematic.ts'
import { clean } from './themes/clean.ts'
import { documentary } from './themes/documentary.ts'
import { editorial } from './themes/editorial.ts'
import { elegant } from './themes/elegant.ts'
import { neon } from './themes/neon.ts'
import { news } from './themes/news.ts'
import { playful } from './themes/playful.ts'

/** Every theme by its name. */
const ALL: Record<ThemeName, Theme> = {
  clean,
  editorial,
  bold,
  cinematic,
  playful,
  elegant,
  neon,
  news,
  documentary,
}

export const themeOf = (name: ThemeName): Theme => ALL[name]
export const allThemes = (): Theme[] => THEMES.map(themeOf)

/** The typefaces that a theme names, each once. */
export function facesOf({ title, text, card, captions, lowerThird }: Theme): string[] {
  const named = [title, text, card.first, card.others, captions.plain, lowerThird.name, lowerThird.role]
  return [...new Set(named.map(({ font }) => font))]
}

export * as designs from './designs.ts'
export { inkIn, inkOn, paletteOf } from './palette.ts'
export type { Palette, TextLook, Theme } from './theme.ts'
