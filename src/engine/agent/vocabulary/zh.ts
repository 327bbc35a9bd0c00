import type { Term } from './en.ts'
import { ZH_LOOK } from './zh/look.ts'
import { ZH_SEQUENCE } from './zh/sequence.ts'
import { ZH_SESSION } from './zh/session.ts'
import { ZH_SOUND } from './zh/sound.ts'
import { ZH_TEXT } from './zh/text.ts'
import { ZH_WORDS } from './zh/words.ts'

/** How 一点 is said as well: 大一点 is 大一些, 大些 and 大一点儿. */
const SLIGHTLY = ['一些', '些', '一点儿', '点儿', '一点点']

/** Every wording of a step up or down, where one of them is listed. */
function withSteps(surfaces: string): string {
  const listed = surfaces.split('|')
  const steps = listed
    .filter((surface) => surface.length > 2 && surface.endsWith('一点'))
    .flatMap((surface) => SLIGHTLY.map((step) => surface.slice(0, -2) + step))
  return [...new Set([...listed, ...steps])].join('|')
}

const LISTED: { readonly [term in Term]?: string } = {
  ...ZH_SEQUENCE,
  ...ZH_SOUND,
  ...ZH_TEXT,
  ...ZH_LOOK,
  ...ZH_SESSION,
  ...ZH_WORDS,
}

/** Chinese: the same terms as in English. The longest word that fits wins. */
export const ZH: { readonly [term in Term]?: string } = Object.fromEntries(
  Object.entries(LISTED).map(([term, surfaces]) => [term, withSteps(surfaces)]),
)
