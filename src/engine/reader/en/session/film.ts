import { type Language, NO_WORDS } from '../../grammar/language.ts'

/** English requests for whole films. */
export const FILM = {
  make: NO_WORDS,
  compose: NO_WORDS,
  rename: {
    say: '> call named | > rename named | its_name named | is_called named',
    phrases: {
      call: '(call|name) (it|<+work>)',
      rename: '(rename|retitle) (it|<+work>) [to|as|into|:]',
      its_name: `(change|set) (the name of <+work>|the (video|film|movie|project) name|the (video|film|movie|project) 's name|the (video's|film's|movie's|project's) name) [to|as|into|:] | give (it|<+work>) the name`,
      is_called: '[i want] (it|<+work>) (is|should be|shall be|will be|to be) (called|named)',
      named: '<title:quote> | <title:capital>',
    },
  },
  shorts: {
    say: 'make shorts lengths? source? | make some source lengths? | turn shorts lengths?',
    phrases: {
      make: '(make|create|cut|generate|produce|get|extract|pull|give) [me|us] [out]',
      shorts:
        '<count:number> [separate|vertical|captioned] (shorts|youtube shorts|tiktoks|tik toks|tiktok videos|reels|instagram reels)',
      some: '[some] (shorts|youtube shorts|tiktoks|tik toks|reels|instagram reels)',
      source:
        '[out] (from|of|out of|with|using) (this|that|the|my|our) [whole|entire] (talk|interview|podcast|lecture|speech|webinar|conversation|recording|video) | (of|from) what is said',
      turn: '(turn|cut|make|split|chop|edit) (this|that|it|(this|that|the|my|our) [whole|entire] (talk|interview|podcast|lecture|speech|webinar|conversation|recording|video)) [up] into',
      lengths: `[,] [each|all] [that are|which are] [of|between|from] <shortest:number> (to|and|-) <longest:number> (seconds|second|secs|sec|s) [long|each]
        | [,] [each|all] [that are|which are] [of|between|from] <shortest:number> (to|and|-) <longest:number> (minutes|minute|mins|min) [long|each] => seconds: 60
        | [,] [each|all] [that are|which are] [of|between|from] <shortest:length> (to|and|-) <longest:length> [long|each]`,
    },
  },
} satisfies Partial<Language['operations']>
