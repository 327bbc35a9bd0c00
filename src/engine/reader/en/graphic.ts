import type { GRAPHIC } from '../../../edits/graphic/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** How English asks for designed graphics. */
export const GRAPHIC_WORDS: Pick<Language['operations'], keyof typeof GRAPHIC> = {
  credits: NO_WORDS,
  lower_third: NO_WORDS,
  countdown: NO_WORDS,
  progress_bar: NO_WORDS,
  update_graphic: NO_WORDS,
  remove_graphic: NO_WORDS,
}
