import { ANIMATIONS, FILTERS, MOODS } from '../../../edits/values/look.ts'
import { POSITIONS } from '../../../edits/values/position.ts'
import { THEMES } from '../../../edits/values/themes.ts'
import { TRANSITIONS } from '../../../edits/values/transitions.ts'
import { meaning, names } from './meaning.ts'

/** Names for which a language has words. */

export const POSITION = names(POSITIONS)
export const ANIMATION = names(ANIMATIONS)
export const MOOD = names(MOODS)
export const FILTER = names(FILTERS)
export const THEME_NAME = names(THEMES)
/** Those whose name alone does not mean the filter. */
export const THEME_STYLE = names(['clean', 'editorial', 'bold', 'playful', 'elegant', 'neon', 'news', 'documentary'])
export const TRANSITION = names([...TRANSITIONS, 'varied', 'none', 'auto'])
export const FIT = names(['auto', 'crop', 'blur', 'pad'])
export const DIRECTION = names(['left', 'right', 'up', 'down'])
export const FORMAT = names([
  'mp4',
  'mov',
  'webm',
  'mkv',
  'gif',
  'mp3',
  'wav',
  'm4a',
  'png',
  'jpg',
  'avi',
  'wmv',
  'prores',
])
export const PRESET = names(['tiktok', 'reels', 'shorts', 'youtube', 'square', 'whatsapp'])
export const QUALITY = names(['low', 'standard', 'high'])

const HEXES = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  pink: '#FFC0CB',
  gold: '#FFD700',
  silver: '#C0C0C0',
  gray: '#808080',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  navy: '#000080',
  teal: '#008080',
  turquoise: '#40E0D0',
  beige: '#F5F5DC',
  cream: '#FFFDD0',
  coral: '#FF7F50',
  violet: '#EE82EE',
  crimson: '#DC143C',
  maroon: '#800000',
  lavender: '#E6E6FA',
  mint: '#98FF98',
  light_blue: '#ADD8E6',
  sky_blue: '#87CEEB',
  dark_blue: '#00008B',
  light_gray: '#D3D3D3',
  dark_gray: '#404040',
  dark_green: '#006400',
  dark_red: '#8B0000',
  olive: '#808000',
  indigo: '#4B0082',
} as const
type ColourName = keyof typeof HEXES
/** Colours, as `#RRGGBB`. */
export const COLOR = {
  ...(Object.fromEntries(Object.entries(HEXES).map(([name, hex]) => [name, () => hex])) as Record<
    ColourName,
    () => string
  >), // one entry for each name
  hex: meaning<{ h: string }>(({ h }) => h),
  /** `gold (#FFD700)` */
  glossed: meaning<{ h: string }>(({ h }) => h),
}

/** Names before a colour's digits, which are exact. */
export const NAMED_COLOR = { named: meaning(() => true) }

/** The colours of green screens. */
export const KEY_COLOR = { green: meaning(() => '#00FF00'), blue: meaning(() => '#0000FF'), hex: COLOR.hex }

/** Pictures are never more than four times as wide as high, or as high as wide: `5:30` is a time. */
function isShape(ratio: string): boolean {
  const [width = 0, height = 0] = /^\d{1,2}(?:\.\d+)?:\d{1,2}$/.test(ratio) ? ratio.split(':').map(Number) : []
  return width > 0 && height > 0 && Math.max(width / height, height / width) <= 4
}

/** Width to height. */
export const ASPECT = {
  ratio: meaning<{ r: string }>(({ r }) => (isShape(r) ? r.replace(/:0/, ':') : undefined)),
  figures: meaning<{ a: number; b: number }>(({ a, b }) =>
    a > 0 && b > 0 && a <= 32 && b <= 32 ? `${a}:${b}` : undefined,
  ),
  vertical: meaning(() => '9:16'),
  square: meaning(() => '1:1'),
  wide: meaning(() => '16:9'),
  cinema: meaning(() => '21:9'),
}

/** `1080p`, `4k` */
export const RESOLUTION = {
  lines: meaning<{ n: number }>(({ n }) => (n >= 144 && n <= 4320 ? `${n}p` : undefined)),
  figures: meaning<{ w: number; h: number }>(({ w, h }) => `${Math.min(w, h)}p`),
  uhd: meaning(() => '4k'),
  qhd: meaning(() => '2k'),
  full_hd: meaning(() => '1080p'),
  hd: meaning(() => '720p'),
  eight_k: meaning(() => '8k'),
}

export const SIZE = names(['small', 'medium', 'large'])

/** Fonts that are recognised by name. */
const FONTS = [
  'Inter',
  'Georgia',
  'Arial',
  'Helvetica',
  'Impact',
  'Verdana',
  'Roboto',
  'Montserrat',
  'Futura',
  'Lato',
  'Courier',
  'Times New Roman',
  'Comic Sans',
  'Noto Sans SC',
  'Open Sans',
  'Playfair Display',
  'Poppins',
  'Oswald',
  'Bebas Neue',
] as const
export const FONT = names(FONTS)

export const AXIS = names(['horizontal', 'vertical'])
export const TONE = names(['brightness', 'contrast', 'saturation', 'temperature'])
export const SIDE = names(['left', 'right', 'top', 'bottom'])
export const SHAPE = names(['rectangle', 'rounded', 'circle'])

/** Transitions with unmistakable names. */
export const STRONG_TRANSITION = names([
  'fade',
  'wipeleft',
  'wiperight',
  'wipeup',
  'wipedown',
  'slideleft',
  'slideright',
  'slideup',
  'slidedown',
  'pixelize',
  'circleopen',
  'circleclose',
  'radial',
  'hblur',
  'fadeblack',
  'fadewhite',
  'varied',
  'zoomin',
  'whipleft',
  'lightleak',
])
/** Filters with names that are nouns: a vignette. */
export const NOUN_FILTER = names(['vignette', 'grain', 'blur', 'glitch'])
export const NAMED_ASPECT = { vertical: ASPECT.vertical, square: ASPECT.square, wide: ASPECT.wide }
export const RATIO_ASPECT = { ratio: ASPECT.ratio }
export const CAPTION_FORMAT = names(['srt', 'vtt', 'ass'])
