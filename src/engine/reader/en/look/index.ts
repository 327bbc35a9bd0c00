import type { LOOK } from '../../../../edits/look/index.ts'
import type { Language } from '../../grammar/language.ts'
import { BACKGROUND } from './background.ts'
import { CAMERA } from './camera.ts'
import { CANVAS } from './canvas.ts'
import { COLORS } from './colors.ts'
import { FADE } from './fade.ts'
import { THEME } from './theme.ts'
import { TRANSITIONS } from './transitions.ts'
import { TURN } from './turn.ts'

/** English requests for looks, shapes and movement of pictures. */
export const LOOK_WORDS: Pick<Language['operations'], keyof typeof LOOK> = {
  ...THEME,
  ...TRANSITIONS,
  ...CANVAS,
  ...COLORS,
  ...FADE,
  ...CAMERA,
  ...TURN,
  ...BACKGROUND,
}
