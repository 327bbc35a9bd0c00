import type { SEQUENCE } from '../../../../edits/sequence/index.ts'
import type { TIME } from '../../../../edits/time/index.ts'
import type { Language } from '../../grammar/language.ts'
import { BUILD_WORDS } from './build.ts'
import { CARD_WORDS } from './card.ts'
import { CUT_WORDS } from './cut.ts'
import { INSERT_WORDS } from './insert.ts'
import { ORDER_WORDS } from './order.ts'
import { PACE_WORDS } from './pace.ts'

type Name = keyof typeof SEQUENCE | keyof typeof TIME

/** Chinese requests about clips, their order, lengths and speeds. */
export const SEQUENCE_WORDS: Pick<Language['operations'], Name> = {
  ...BUILD_WORDS,
  ...INSERT_WORDS,
  ...CUT_WORDS,
  ...ORDER_WORDS,
  ...PACE_WORDS,
  ...CARD_WORDS,
}
