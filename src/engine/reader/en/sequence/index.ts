import type { SEQUENCE } from '../../../../edits/sequence/index.ts'
import type { TIME } from '../../../../edits/time/index.ts'
import type { Language } from '../../grammar/language.ts'
import { BUILD } from './build.ts'
import { CARD } from './card.ts'
import { CUT } from './cut.ts'
import { INSERT } from './insert.ts'
import { ORDER } from './order.ts'
import { PACE } from './pace.ts'

type Name = keyof typeof SEQUENCE | keyof typeof TIME

/** English requests about clips, their order, lengths and speeds. */
export const SEQUENCE_WORDS: Pick<Language['operations'], Name> = {
  ...BUILD,
  ...INSERT,
  ...CUT,
  ...ORDER,
  ...PACE,
  ...CARD,
}
