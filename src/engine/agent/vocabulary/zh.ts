import type { Term } from './en.ts'
import { ZH_LOOK } from './zh/look.ts'
import { ZH_SEQUENCE } from './zh/sequence.ts'
import { ZH_SESSION } from './zh/session.ts'
import { ZH_SOUND } from './zh/sound.ts'
import { ZH_TEXT } from './zh/text.ts'
import { ZH_WORDS } from './zh/words.ts'

/** Chinese: the same terms as in English. The longest word that fits wins. */
export const ZH: { readonly [term in Term]?: string } = {
  ...ZH_SEQUENCE,
  ...ZH_SOUND,
  ...ZH_TEXT,
  ...ZH_LOOK,
  ...ZH_SESSION,
  ...ZH_WORDS,
}
