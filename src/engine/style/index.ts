import { THEMES, type ThemeName } from '../../edits/values/themes.ts'
import type { Theme } from './theme.ts'
import { clean } from './themes/clean.ts'
import { editorial } from './themes/editorial.ts'

/** Every theme by its name. */
const ALL: Record<ThemeName, Theme> = {
  clean,
  editorial,
  bold: clean,
  cinematic: clean,
  playful: clean,
  elegant: clean,
  neon: clean,
  news: clean,
  documentary: clean,
}

export const themeOf = (name: ThemeName): Theme => ALL[name]
export const allThemes = (): Theme[] => THEMES.map(themeOf)

export * as designs from './designs.ts'
export { inkIn, inkOn, paletteOf } from './palette.ts'
export type { Palette, TextLook, Theme } from './theme.ts'
