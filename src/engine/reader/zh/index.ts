import { emoji } from '../emoji.ts'
import type { Language } from '../grammar/language.ts'
import { namedBy } from '../values/names.ts'
import { ANALYSIS_WORDS } from './analysis.ts'
import {
  afterPause,
  afterwards,
  aside,
  asking,
  atPresent,
  impression,
  inPicture,
  latinName,
  letteredClip,
  opinion,
} from './aside.ts'
import { GRAPHIC_WORDS } from './graphic.ts'
import { LOOK_WORDS } from './look/index.ts'
import { MARK_WORDS } from './mark.ts'
import { MOTION_WORDS } from './motion.ts'
import { NOUNS } from './nouns.ts'
import { belowOne, numeral } from './numeral.ts'
import { OVERLAY_WORDS } from './overlay.ts'
import { PHRASES } from './phrases.ts'
import { purpose } from './purpose.ts'
import { REMARKS } from './remarks.ts'
import { SEQUENCE_WORDS } from './sequence/index.ts'
import { SESSION_WORDS } from './session/index.ts'
import { SOUND_WORDS } from './sound/index.ts'
import { SPEECH_WORDS } from './speech.ts'
import { TEXT_WORDS } from './text.ts'
import { VALUES } from './values/index.ts'

export const CHINESE: Language = {
  values: VALUES,
  phrases: PHRASES,
  operations: {
    ...SEQUENCE_WORDS,
    ...SOUND_WORDS,
    ...TEXT_WORDS,
    ...LOOK_WORDS,
    ...OVERLAY_WORDS,
    ...ANALYSIS_WORDS,
    ...SESSION_WORDS,
    ...MARK_WORDS,
    ...GRAPHIC_WORDS,
    ...MOTION_WORDS,
    ...SPEECH_WORDS,
  },
  own_named: { filter: ['fade'], mood: [], animation: [], theme_name: [], position: [], size: [] },
  small_words: {
    and: [],
    between_texts: ['和', '与', '跟', '然后'],
    after_text: [],
    goes_on: ['但', '然', '并', '再'],
  },
  numeral,
  remarks: REMARKS,
  script: /\p{Script=Han}/u,
  scanners: {
    noun_stem: namedBy(NOUNS),
    after_pause: afterPause,
    aside,
    asking,
    emoji,
    at_present: atPresent,
    impression,
    in_picture: inPicture,
    latin_name: latinName,
    lettered_clip: letteredClip,
    below_one: belowOne,
    opinion,
    purpose,
    afterwards,
  },
}
