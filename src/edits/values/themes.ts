/** Themes: how titles, lower thirds, captions, cards, transitions and pictures of a film look together. Without zod, which workers do without. */
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
