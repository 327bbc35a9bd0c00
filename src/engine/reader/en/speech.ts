import type { SPEECH } from '../../../edits/speech/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

const CUT = '(cut|remove|delete|take out|cut out|edit out|get rid of|strip|drop|clean up|trim out|lose|filter out)'
const WHO = '(i|he|she|we|they|you|someone|somebody|the speaker|it)'

/** English requests about speech. */
export const SPEECH_WORDS: Pick<Language['operations'], keyof typeof SPEECH> = {
  transcribe: NO_WORDS,
  cut_words: {
    say: 'cut said everywhere?',
    phrases: {
      cut: CUT,
      said: `[the] (spoken|said) (words|phrase|sentence) <phrase:quote> | [the] (sentence|statement|passage|remark) <phrase:quote> | [[the] (part|bit|section|moment|sentence|words)] (where|when) ${WHO} (say|says|said) <phrase:quote>`,
      everywhere: '(everywhere|every time|wherever it is said) => all: true',
    },
  },
  keep_words: {
    say: 'keep said',
    phrases: {
      keep: '(keep|leave|use) only | only (keep|leave|use)',
      said: `[the] (spoken|said) (words|phrase|sentence) <phrase:quote> | [the] (sentence|statement|passage|remark) <phrase:quote> | [[the] (part|bit|section|moment|sentence|words)] (where|when) ${WHO} (say|says|said) <phrase:quote>`,
    },
  },
  clean_speech: {
    say: 'cut what+ | shorten pauses | carried',
    phrases: {
      cut: CUT,
      what: `[and|,] [all|any|every] [of] [the|my|his|her|their|those|these] (ums|um|uhs|uh|ahs|ers|ums and ahs|uhms and ahs|ums and uhs|um and uh|uhms|filler words|fillers|filler|filler word|verbal fillers|hesitation words) => fillers: true
        | [and|,] [all|any] [of] [the|my|his|her|their] (stutters|stuttering|stammering|stammers|words said twice) => stutters: true
        | [and|,] [all|any] [of] [the|my|his|her|their] (repeated takes|retakes|false starts|failed takes|bad takes|repeated attempts) => retakes: true`,
      carried: `[all|any] [of] [the|my|his|her|their] (ums|uhs|um|uh|ums and uhs|filler words|fillers) => fillers: true, carried: true | [all|any] [of] [the|my|his|her] (stutters|stuttering) => stutters: true, carried: true | [all|any] [of] [the|my|his|her] (retakes|false starts) => retakes: true, carried: true`,
      shorten: '(shorten|cut|trim|reduce|tighten|bring)',
      pauses:
        '[all|every] [the|my|his|her] (pauses|gaps) [between [the] (words|sentences)] (to|down to) [at most|no more than] <pauses:length>',
    },
  },
  correct_words: {
    say: 'write to instead where? | where write to instead | > swap from_word to_word where',
    phrases: {
      write: '[it] (write|spell|put|say|is|should be|should say|should read)',
      to: '<to:quote>',
      swap: '(replace|change|swap|correct|fix|turn) [the (word|words|spelling)]',
      from_word: '<from:quote>',
      to_word: '(with|to|into|by|for) <to:quote>',
      instead: '[,] (not|instead of|rather than|in place of) <from:quote>',
      where: '[,] [everywhere] in [the|all|all the] (captions|subtitles|transcript) [everywhere] [,] => spoken: true',
    },
  },
}
