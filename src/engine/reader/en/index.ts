import { emoji } from '../emoji.ts'
import type { Language } from '../grammar/language.ts'
import { ANALYSIS_WORDS } from './analysis.ts'
import { announcement, step } from './announcement.ts'
import {
  aside,
  bareNouns,
  description,
  likening,
  merely,
  quotedFilter,
  quotedTransition,
  remark,
  scenery,
  slug,
  unheard,
  versionId,
} from './aside.ts'
import { forms, SHORT } from './forms.ts'
import { GRAPHIC_WORDS } from './graphic.ts'
import { LOOK_WORDS } from './look/index.ts'
import { MARK_WORDS } from './mark.ts'
import { MOTION_WORDS } from './motion.ts'
import { numeral } from './numeral.ts'
import { OVERLAY_WORDS } from './overlay.ts'
import {
  atLast,
  barePlace,
  beforeColon,
  beforeElse,
  beforeFirst,
  fileAfterFile,
  fillerLike,
  goesIn,
  justRound,
  lasting,
  lastWord,
  nearly,
  nextOrdinal,
  notFigure,
  notFinal,
  ofFull,
  ofNow,
  onlyFor,
  pacedWord,
  passive,
  pooled,
  rightAway,
  rightWord,
  runTo,
  thatDone,
  too,
  toVerb,
  unwished,
} from './particles.ts'
import { PHRASES } from './phrases.ts'
import { purpose } from './purpose.ts'
import { REMARKS } from './remarks.ts'
import { SEQUENCE_WORDS } from './sequence/index.ts'
import { SESSION_WORDS } from './session/index.ts'
import { SOUND_WORDS } from './sound/index.ts'
import { SPEECH_WORDS } from './speech.ts'
import { TEXT_WORDS } from './text/index.ts'
import { VALUES } from './values/index.ts'

export const ENGLISH: Language = {
  values: VALUES,
  phrases: PHRASES,
  operations: {
    ...SEQUENCE_WORDS,
    ...SOUND_WORDS,
    ...TEXT_WORDS,
    ...LOOK_WORDS,
    ...OVERLAY_WORDS,
    ...ANALYSIS_WORDS,
    ...MOTION_WORDS,
    ...MARK_WORDS,
    ...GRAPHIC_WORDS,
    ...SESSION_WORDS,
    ...SPEECH_WORDS,
  },
  small_words: {
    and: ['and', 'then'],
    between_texts: ['and', 'then', 'the', 'a', 'text', 'line', 'title', 'caption'],
    after_text: ['instead', 'please', 'pls', 'plz', 'thanks', 'though'],
    goes_on: 'but and then without before after so because cause cos cuz since just if when while please'.split(' '),
  },
  numeral,
  scanners: {
    announcement,
    step,
    lasting,
    at_last: atLast,
    before_colon: beforeColon,
    before_else: beforeElse,
    before_first: beforeFirst,
    paced_word: pacedWord,
    file_after_file: fileAfterFile,
    bare_place: barePlace,
    pooled,
    filler_like: fillerLike,
    bare_nouns: bareNouns,
    description,
    emoji,
    to_verb: toVerb,
    right_word: rightWord,
    right_away: rightAway,
    run_to: runTo,
    that_done: thatDone,
    slug,
    last_word: lastWord,
    likening,
    merely,
    nearly,
    not_figure: notFigure,
    not_final: notFinal,
    just_round: justRound,
    of_full: ofFull,
    of_now: ofNow,
    only_for: onlyFor,
    next_ordinal: nextOrdinal,
    goes_in: goesIn,
    passive,
    unwished,
    unheard,
    aside,
    remark,
    scenery,
    purpose,
    too,
    version_id: versionId,
    quoted_filter: quotedFilter,
    quoted_transition: quotedTransition,
  },
  remarks: REMARKS,
  forms,
  short: SHORT,
}
