import { type Language, NO_WORDS } from '../grammar/language.ts'
import { namedBy } from '../values/scan.ts'
import { aside } from './aside.ts'
import { LOOK_WORDS } from './look.ts'
import { NOUNS } from './nouns.ts'
import { numeral } from './numeral.ts'
import { PHRASES } from './phrases.ts'
import { SEQUENCE_WORDS } from './sequence.ts'
import { SESSION_WORDS } from './session.ts'
import { SOUND_WORDS } from './sound.ts'
import { TEXT_WORDS } from './text.ts'
import { VALUES } from './values.ts'

export const CHINESE: Language = {
  values: VALUES,
  phrases: PHRASES,
  operations: {
    ...SEQUENCE_WORDS,
    ...SOUND_WORDS,
    ...TEXT_WORDS,
    ...LOOK_WORDS,
    ...SESSION_WORDS,
    animate: NO_WORDS,
    zoom_to: NO_WORDS,
    punch_in: NO_WORDS,
    region: NO_WORDS,
    update_region: NO_WORDS,
    remove_region: NO_WORDS,
    callout: NO_WORDS,
    update_callout: NO_WORDS,
    remove_callout: NO_WORDS,
    credits: NO_WORDS,
    lower_third: NO_WORDS,
    countdown: NO_WORDS,
    progress_bar: NO_WORDS,
    update_graphic: NO_WORDS,
    remove_graphic: NO_WORDS,
  },
  numeral,
  script: /\p{Script=Han}/u,
  scanners: { noun_stem: namedBy(NOUNS), aside },
}
