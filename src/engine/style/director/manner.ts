import type { FilmKind } from '../../../edits/values/film-kind.ts'
import type { Mood } from '../../../edits/values/look.ts'
import type { ThemeName } from '../../../edits/values/themes.ts'
import { themeOf } from '../index.ts'

/** Duration of shots, s. */
export interface Pace {
  least: number
  usual: number
  most: number
}

/** The style of a kind of film. */
export interface Manner {
  photo: Pace
  clip: Pace
  /** limits of the length, unless another was requested, s */
  length: { least: number; most: number }
  /** default theme */
  theme: ThemeName
  mood: Mood
  /** whether the best shot opens the film, else the order of uploads is kept */
  hook: boolean
  /** its transition: between sections, and every n-th cut */
  transition: { type: string; seconds: number; every: number }
  /** extent of slow moves: 0.05 is from 1 to 1.05 */
  move: number
  /** volume of clips without speech, relative to the recording */
  ownSound: number
  /** whether it is vertical by default */
  vertical: boolean
}

/** Common practice: promos 2-3.5 s per photo, reels 1-2, memories 5-7; the end card is extra. */
const MANNERS: Record<FilmKind, Manner> = {
  promo: {
    photo: { least: 1.5, usual: 2.6, most: 4 },
    clip: { least: 2, usual: 3.4, most: 6 },
    length: { least: 12, most: 45 },
    theme: 'clean',
    mood: 'upbeat',
    hook: true,
    transition: { type: 'fade', seconds: 0.4, every: 4 },
    move: 0.06,
    ownSound: 0,
    vertical: false,
  },
  reel: {
    photo: { least: 0.9, usual: 1.5, most: 2.5 },
    clip: { least: 1.2, usual: 2, most: 4 },
    length: { least: 8, most: 30 },
    theme: 'bold',
    mood: 'energetic',
    hook: true,
    transition: { type: 'fade', seconds: 0.27, every: 5 },
    move: 0.08,
    ownSound: 0,
    vertical: true,
  },
  memories: {
    photo: { least: 3, usual: 5, most: 7 },
    clip: { least: 3.5, usual: 6, most: 10 },
    length: { least: 15, most: 120 },
    theme: 'editorial',
    mood: 'piano',
    hook: false,
    transition: { type: 'fade', seconds: 0.8, every: 3 },
    move: 0.05,
    ownSound: 0.25,
    vertical: false,
  },
  slideshow: {
    photo: { least: 2.5, usual: 3.6, most: 6 },
    clip: { least: 3, usual: 5, most: 8 },
    length: { least: 12, most: 120 },
    theme: 'clean',
    mood: 'calm',
    hook: false,
    transition: { type: 'fade', seconds: 0.6, every: 3 },
    move: 0.05,
    ownSound: 0.2,
    vertical: false,
  },
  highlights: {
    photo: { least: 1.2, usual: 2, most: 3.5 },
    clip: { least: 1.8, usual: 3, most: 5 },
    length: { least: 12, most: 60 },
    theme: 'cinematic',
    mood: 'energetic',
    hook: true,
    transition: { type: 'fade', seconds: 0.33, every: 4 },
    move: 0.06,
    ownSound: 0.15,
    vertical: false,
  },
}

/** s per photo of a theme with a medium pace */
const EVEN_PACE = 2.8
/** Limits for a theme's influence on the pace. */
const SWAY = { least: 0.8, most: 1.25 }

/** The style of a kind of film in a chosen theme, with the theme's pace and music. */
export function mannerOf(kind: FilmKind, theme: ThemeName | undefined): Manner {
  const manner = MANNERS[kind]
  if (theme === undefined) return manner
  const { pace, mood } = themeOf(theme)
  const sway = Math.min(SWAY.most, Math.max(SWAY.least, pace.photo / EVEN_PACE))
  const swayed = ({ least, usual, most }: Pace): Pace => ({
    least,
    usual: Math.min(most, Math.max(least, usual * sway)),
    most,
  })
  return { ...manner, theme, mood, photo: swayed(manner.photo), clip: swayed(manner.clip) }
}
