import type { LOOK } from '../../../../edits/look/index.ts'
import type { Language } from '../../grammar/language.ts'
import { BACKGROUND_WORDS } from './background.ts'
import { CAMERA_WORDS } from './camera.ts'
import { CANVAS_WORDS } from './canvas.ts'
import { COLORS_WORDS } from './colors.ts'
import { FADE_WORDS } from './fade.ts'
import { THEME_WORDS } from './theme.ts'
import { TRANSITIONS_WORDS } from './transitions.ts'
import { TURN_WORDS } from './turn.ts'

/** Chinese requests for looks, shapes and movement of pictures. */
export const LOOK_WORDS: Pick<Language['operations'], keyof typeof LOOK> = {
  ...THEME_WORDS,
  ...TRANSITIONS_WORDS,
  ...CANVAS_WORDS,
  ...COLORS_WORDS,
  ...FADE_WORDS,
  ...CAMERA_WORDS,
  ...TURN_WORDS,
  ...BACKGROUND_WORDS,
}
