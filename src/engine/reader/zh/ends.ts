import type { Phrase } from '../grammar/language.ts'

/** The beginning of a film or a sound. */
const START: Phrase = '(开头|片头|开始|开场|起始|头上|头部|头|前面|前头|最前面|前)[处|时|的时候|部分|那里]'

const END: Phrase = '(结尾|片尾|末尾|结束|收尾|收场|最后|尾部|尾巴|尾|后面|末|后)[处|时|的时候|部分|那里]'

/** The beginning and the end. */
export const BOTH_ENDS: Phrase =
  '(首尾|头尾|前后|两头|两端|首尾两端|头尾两端|一头一尾|开头结尾|片头片尾|开头(和|与|跟|,)结尾|片头(和|与|跟|,)片尾)[处|部分]'

/** Each end with its own length: 开头1秒、结尾2秒 */
export const OWN_LENGTHS: Phrase = `[在]${START}[用|花|做|是|为|加]<in:length>[,][和|与|及|而][在]${END}[用|花|做|是|为|加]<out:length>`
