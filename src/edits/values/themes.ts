/**
 * Themes: consistent styles of a film's titles, lower thirds, captions, cards, transitions and pictures. Without zod, for the
 * workers.
 */
export const THEMES = [
  'clean',
  'editorial',
  'bold',
  'cinematic',
  'playful',
  'elegant',
  'neon',
  'news',
  'documentary',
] as const
export type ThemeName = (typeof THEMES)[number]
