import type { ANALYSIS } from '../../../edits/analysis/index.ts'
import type { Language } from '../grammar/language.ts'

const TOO_LONG =
  '(longer than|over|of at least|of more than|of|more than|above|exceeding|lasting|at least|[(that|which)] (exceed|exceeds|(are|is) (longer than|over|at least)|(last|lasts|lasting|take|go on) ((longer|more) than|over|at least|for (over|more than|at least)))) <min:length> [long] [or (longer|more)]'
const RECORDING =
  '[gameplay|screen|game|live|stream] (gameplay|stream|video|interview|podcast|talk|recording|footage|film|speech|lecture)'
const BEST = '(best|most (interesting|exciting|important)|strongest|funniest|highlight|top|key)'
const REEL =
  '(highlight|highlights|best of|best bits|recap|highlights reel) [of the best (moments|bits|parts)] [reel|clip|video|cut|teaser|summary|version]'

/** English requests for edits by what is heard. */
export const ANALYSIS_WORDS: Pick<Language['operations'], keyof typeof ANALYSIS> = {
  remove_silence: {
    say: 'remove silence from? | take silence away from? | tighten by_cutting? | cut_out silence from? | silence goes | tighten_up silences from?',
    phrases: {
      remove: `<+remove_verb> | (trim|detect and remove|find and remove|jump cut|shorten|clean up|chop|snip|nip|slice|squeeze) [out|off]`,
      cut_out: 'cut',
      silence: `[the|all the|everything|anything|all|every] [parts|bits|places|moments|sections|part|bit] (where|in which|when) (nobody|no one|no - one|noone) (speaks|talks|is talking|is speaking|says anything|is saying anything) | [out] [all|the|all the|any|all of the|every|long|those|awkward|boring] [long|awkward|silent|quiet|empty] (silence|silences|pauses|pause|breaks|silent gaps|dead air|gaps|gap|[silent|quiet] (stretches|gaps)|(silent|quiet|dead) (parts|bits|sections|moments|passages|spots|segments)) [in between] [(in|within|of) (<target:clips>|(the|my|his|her) (speech|recording|audio|sound)) ${TOO_LONG}|${TOO_LONG}|(where|in which|when) ((nobody|no one|no - one) (speaks|talks|is talking|is speaking|says anything)|<+who> (says nothing|is silent|stops talking|doesn't (talk|speak|say anything)|don't (talk|speak|say anything)))]`,
      from: "(out of|from|in|of) (<target:clips>|what (remains|is left|'s left)|the remainder|(my|the|this|his|her|our|their) (lecture|speech|recording|podcast|monologue|presentation|class|lesson|webinar|sermon|keynote|audio|sound))",
      tighten:
        '(tighten up|tighten|jump cut) [the|this|my] (talk|interview|podcast|recording|speech|lecture|it|video|<+film>) [up]',
      by_cutting: `by (cut|remove|trim|shorten|take|delete|drop) [out] [all] [the|long] (pauses|silences|gaps|dead air|silence) [${TOO_LONG}]`,
      goes: '[should|must|can|has to|have to] (go|out|gone|be (cut|remove|delete|gone) [out])',
      tighten_up: '(tighten|shorten|trim|squeeze) [up]',
      silences: '[all] [the] [long|awkward] (pauses|silences|gaps)',
    },
  },
  beat_sync: {
    say: 'sync cuts? on_beat | sync cuts so_cuts on_beat | pictures on_the_beat | sync cuts? to_music | beat_it cuts? | let? cuts fall? on_beat | let? cuts fall to_music | on_beat_alone',
    phrases: {
      sync: '(cut|edit|sync|match|move|align|time|snap|line|line up|synchronize|synchronise|change|switch|set) [up]',
      let: '(let|have|make|put|get|place|set|want)',
      pictures: '[all|every|each] [the|my] (photos|pictures|images|clips|shots|cuts|photo|picture|cut)',
      on_the_beat: '(on|to) (the|every|each) (beat|beats|rhythm) [of <asset:music>|of (the|my) (music|song|track)]',
      so_cuts:
        'so [that] (they|it|the (cuts|photos|pictures|clips|images)) (change|switch|cut|land|fall|come|happen|hit|sit|changes|switches|cuts|lands|hits)',
      cuts: `[all|every|each] [the|my] (changes|switches|cuts|transitions) (between|of|from) [the|my] (<_:nouns>|one <_:noun> to the next) | [all|every|each] [the|my] [(photo|picture|image|slide|shot|scene|clip)] (cuts|cut|clips|photos|edits|video|edit|pictures|images|shots|transitions|slideshow|changes|it|everything|picture|photo|slides)`,
      fall: '(change|switch|be|land|fall|come|happen|go|cut|hit|sit)',
      on_beat: `[up] (on|onto|to|with|in time with|in time to|in sync with) [the|its|every|each|a] [musical] (beat|beats|rhythm) [of <asset:music>|of (the|my) (music|song|track)] | (in time with|in time to|in sync with) (the|my) (music|song|track)`,
      to_music: '[up] (to|with) (the|my) (music|song|track)',
      on_beat_alone: '(on|to) the beat [of <asset:music>|with <asset:music>]',
      beat_it:
        '(beat sync|beat match|sync to the beat|cut to the beat|cut on the beat) [of <asset:music>|with <asset:music>]',
    },
  },
  highlight: {
    say: 'make reel from | best_only how_long | boil? film? down_to best | pick best from? cut_to? | just best from? | best from | make? reel from? just_best? | boil film down_to reel | make best | the_best | make? short_film just_best',
    phrases: {
      best_only: `[just|only] [the] ${BEST} (moments|bits|parts|scenes|highlights) [only|alone|please]`,
      how_long:
        '[,|:|-] [make it|in|about|to|at|keep it to] <duration:length> [long|total|in total|max|at most|tops] [of <+film>]',
      boil: '(boil|condense|cut|trim|shorten|reduce|edit|summarise|summarize|compress|turn|distill) [down]',
      film: `it | this | everything | <+film> | <+whole_film> | the whole thing | [the|this|my] [<_:length>] ${RECORDING}`,
      down_to: '[down] (to|into)',
      pick: `(find|pick|pick out|give|keep|show|use|make|cut|take|extract|select|get|choose|create|pull|pull out) [me|us] [out] [only]`,
      short_film:
        '[a] <duration:length> [long] (teaser|trailer|version|cut|edit|video|clip|promo|summary|recap|preview) | [a] (teaser|trailer|version|cut|edit|video|clip|promo|summary|recap) (of|lasting) <duration:length>',
      just_best: `[,|-|:] [just|only|with|using|from|of|made of|made from] [only|just] [all] [the] ${BEST} (moments|bits|parts|scenes|highlights) [(of|from|in) (it|this|<+film>|(the|my|this) ${RECORDING})]`,
      best: `[only] [the|its] ${BEST} minute => duration: 60 | [only] [the|its] ${BEST} <duration:length> | [only] [the|its] <duration:number> ${BEST} (seconds|secs)`,
      the_best: `[just|only] [the] ${BEST} <duration:length>`,
      from: `(from|of|out of) (it|this|everything|<+film>|<+whole_film>|[the|this|my] ${RECORDING}|(the|this|my|our) <_:remark>)`,
      just: '(just|only)',
      cut_to: 'and (cut|trim) (it|<+film>) down to (that|that highlight|it|those|them)',
      make: '(make|create|build|cut|give|do|generate|pull|extract|want|need|produce) [me|us] [out]',
      reel: `[a|an|the] <duration:length> [long] ${REEL} | [a] ${REEL} (of|lasting|[,] in) <duration:length> | [a|the] ${REEL} , <duration:length> | <duration:length> of (highlights|the ${BEST} (bits|parts|moments))`,
    },
  },
}
