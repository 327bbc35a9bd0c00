import type { MOTION } from '../../../edits/motion/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** How English moves what is shown. */
export const MOTION_WORDS: Pick<Language['operations'], keyof typeof MOTION> = {
  animate: NO_WORDS,
  zoom_to: NO_WORDS,
  punch_in: NO_WORDS,
}
