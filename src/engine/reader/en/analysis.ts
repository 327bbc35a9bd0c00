import type { ANALYSIS } from '../../../edits/analysis/index.ts'
import type { Language } from '../grammar/language.ts'

/** English requests for edits by what is heard. */
export const ANALYSIS_WORDS: Pick<Language['operations'], keyof typeof ANALYSIS> = {
  remove_silence: {
    say: 'remove silence from? | take silence away from? | tighten | cut_out silence from? | silence goes | tighten_up silences from?',
    phrases: {
      remove: `(remove|cut|delete|drop|get rid of|trim|take out|strip|eliminate|detect and remove|find and remove|cut out|jump cut|skip|shorten|clean up|lose|edit out|chop out)`,
      cut_out: 'cut',
      silence: `[out] [the] (quiet|silent) (bits|parts) | [out] [all|the|all the|any|all of the|every|long|those|awkward|boring] [long|awkward] (silence|silences|pauses|pause|silent gaps|dead air|gaps|[silent|quiet] (stretches|gaps)|(silent|quiet|dead) (parts|bits|sections|moments|passages|spots|segments)) [in between] [(longer than|over|of at least|of more than|of|more than|above|that are longer than|that last (longer|more) than|lasting (longer|more) than) <min:length> [or (longer|more)]|(where|in which|when) (nobody|no one|no - one) (speaks|talks|is talking|is speaking|says anything)]`,
      from: '(out of|from|in|of) <target:clips>',
      tighten: '(tighten up|tighten|jump cut) [the|this] (talk|interview|podcast|recording|speech|it)',
      goes: '(should|must|can) (go|be (cut|removed) [out])',
      tighten_up: '(tighten|shorten|trim|squeeze) [up]',
      silences: '[all] [the] [long|awkward] (pauses|silences|gaps)',
    },
  },
  beat_sync: {
    say: 'sync',
    phrases: {
      sync: `(cut|edit|sync|match|move|align|time|snap|line|line up|synchronize|synchronise|make) [up] [all|the|my|all the|it|everything] [cuts|clips|photos|edits|video|pictures|transitions|photo changes|picture changes|image changes|slide changes|shot changes|scene changes|clip changes|changes] [up|change|switch] (on|onto|to|with|in time with|in time to) [the|its|every] (beat|beats|rhythm) [of <asset:music>|of (the|my) (music|song|track)]
        | (cut|edit|sync|match|time) [up] [all|the|my|it] [cuts|clips|photos|video|edit] (to|with) (the|my) (music|song|track)
        | (beat sync|sync to the beat|cut to the beat|cut on the beat|on the beat|to the beat) [of <asset:music>|with <asset:music>]
        | (cut|sync|edit) [the] [clips|cuts] (to|on) [the] beat of [the] <asset:music>
        | (change|switch) [the] (clips|pictures|photos|picture) (on|with) [every|the] beat
        | [the|all|all the] (photos|clips|pictures|cuts|shots|images) (change|switch|be|land|fall|come) (on|with|to) [the|every|each] (beat|beats)`,
    },
  },
  highlight: {
    say: 'best_of | make reel | short_reel',
    phrases: {
      best_of: `(boil|condense|cut|trim|shorten|reduce|edit) [it|this|<+film>|everything] [down] to the <duration:number> (best|most interesting|strongest|most exciting|funniest|most important) (seconds|secs) | (find|pick|give me|keep|show me|use) the <duration:number> (best|most interesting|strongest|most exciting|funniest|most important) (seconds|secs) | (find|pick|pick out|give me|make|cut|use|keep|show|take|extract|select|get|choose|create) [me] [out] [only] [the|its] (best|most interesting|strongest|most exciting|highlight|top|funniest|most important|key) <duration:length> [of (it|this|the (video|podcast|interview|talk|recording|footage|<_:remark>)|this <_:remark>)] [and (cut|trim) (it|<+film>) down to (that|that highlight|it|those|them)]
        | (cut|trim|edit|boil|condense|shorten|reduce|turn) [the <_:length> <_:remark> | it|this|the (video|interview|podcast|talk|recording|footage|film)|<+whole_film>|the whole thing|everything|this (interview|podcast|video|talk|recording)] (down to|to|into) [a|the|its] [<duration:length>] (highlight reel|highlight|best of|highlights) | (cut|trim|edit|boil|condense|shorten|reduce|turn|cut) [it|this|<+film>|everything] (down to|to|into) [the|its] (best|most interesting|strongest|most exciting|highlight|top|funniest|key) <duration:length>
        | (make|create|build|cut|give me|do|generate|pull) [me] [a|an] <duration:length> (highlight of the best (moments|bits|parts)|highlight|highlights|best of|highlight reel|highlights reel|highlight clip|highlight video|recap of the best (bits|moments)) [reel] [(from|of|out of) (this|it|the (video|footage|recording|interview|podcast|talk))]
        | (the) best <duration:length> [of (it|this|the (video|podcast|interview))]`,
      make: '(make|create|cut|build)',
      reel: '[a] highlight [reel] of <duration:length>',
      short_reel:
        '[(make|create|cut|build|give me|do|generate)] [a|an|the] <duration:length> (best of|highlight|highlights|highlight reel|highlights reel|best bits|best of reel) [reel|video|clip|cut] [(from|of|out of) (this|it|the (video|footage|recording|interview|podcast|talk))]',
    },
  },
}
