import { type Language, NO_WORDS } from '../../grammar/language.ts'

/** English requests to keep, remove or divide parts. */
export const CUT = {
  keep: NO_WORDS,
  trim: {
    say: `keep part? stretch# of_clip own_time? drop_rest? | keep part? stretch# drop_rest? | > only_stretch stretch# of_clip? stays | in_point of_clip starts out_point? | keep_of clip stretch_to# own_time? | trim clip stretch_only# own_time? | only_stretch stretch# of_clip? drop_rest?
      | drop_all except stretch# of_clip? | drop_all of_clip except stretch# | only_stretch? stretch# usable of_clip? | only_what stretch# stays | clip_runs stretch# | outside stretch# go | start_and_end | clip keeps stretch_only# | > of_clip only_stretch stretch# stays | > of_clip keep stretch# | stretch# of_clip? all_needed`,
    phrases: {
      keep: `[only|just] (keep|leave|retain|preserve|use|want|need|have|keeps|wants|needs|requires|require) [only|just|nothing but] | only (show|play) | (show|play) (only|nothing but)
        | (trim|cut|shorten|crop|edit|reduce|bring|pare) [it|this|that|everything|<+film>] [down|back] to [keep] [only|just]
        | [<+who>] [all] only (interested in|want|need|require|keep|care about) | (want|need|interested in) | all <+who> (want|wants|need|needs) [to keep|left] is`,
      only_stretch: '(just|only|nothing but) => merely: true',
      only_what: '(only|just) (what (lies|is|comes|happens)|the (part|bit|section|stretch))',
      stays:
        '(stay|remain|be kept|survive|is kept|stays|remains|be left) | (is|are) (needed|need|wanted|want|required|require|used|use|useful|of interest)',
      own_time:
        "[,] [measured|counted|counting] (from (the|its) (start|beginning) of (that|the) (clip|one|shot)|(in|of) (its|the clip 's) own (time|footage|material|length|timeline)|in clip time)",
      in_point:
        '[(set|change|put|move)] [the] (in point|in - point|start point|trim start|start trim|start|beginning|in) (of|for)',
      starts: '(to|at|:) <starts:time>',
      out_point:
        '[and|,] [(set|change|put|move)] [the|its] (out point|out - point|end point|end|out) [(of|for) <_:clips>] (to|at|:) <ends:time>',
      drop_rest:
        '<+remove> (the rest|everything else|everything in between|what is in between|all the rest|what is left|all else|anything else|the remainder|all other parts) [of it]',
      part: '[the] (part|bit|section|stretch|piece|portion|footage|range|segment|material|content|passage|excerpt|extract|stuff) [that|running|going|lasting|which runs|that runs|which goes|that goes]',
      drop_all: '<+remove> (everything|all|anything)',
      except: '(except|but|apart from|other than|outside|outside of|except for|that is not)',
      usable:
        '(is|are) [all|the only] [usable|good|interesting|worth keeping|needed|(part|bit|one|thing) (we|i) need|what (we|i) want] [,] [so|just] (keep|use|leave) [only|just] (that|it|this)',
      keep_of: '(trim|cut|shorten|crop|keep|reduce|use|play|restrict|limit|confine|narrow)',
      stretch:
        '[the (part|bit|section|stretch|piece|portion|footage|range|segment|passage|excerpt|content|material|interval)|what is|only|just] <stretch> [of it|only]',
      of_clip: "[of|from|in|for|on|to|off] <clip:clips> [only|alone] | <clip:clips> 's",
      clip: '<clip:clips>',
      stretch_to: `[down|back] (to|so that|so|so that it (runs|plays|goes)|so it (runs|plays)|to keep) [only|just] [the part|keep|its [own]|the (part|bit|section|range|segment|portion|stretch)] <stretch> [of (it|(that|this|the) <_:noun>)] [remain|remains|is left|stays|are left|is kept|are kept|is used|is shown]`,
      keeps: '[:|-] (keep|use|only|just|trim to)',
      start_and_end: `[(trim|cut|edit|crop|shorten|clip|make|have|let|want)] [it|this|<+film>] [to|so that it|so it|such that it] (start|starts|begin|begins|run|runs|go|goes) (at|from) <starts:time> [and|,] (to|until|till|and|end at|ends at|ending at|end|finish at|stop at|stops at|finishes at) [at] <ends:time>`,
      all_needed: '(is|are) (all|the only (part|bit|thing)) [that] (i|we) (need|want|care about)',
      trim: '(keep|use|play) [only|just]',
      outside: '[everything|anything|all] (outside|outside of|except|but)',
      go: '(go|be (cut|remove|delete|gone) [out])',
      trim_film:
        '(trim|cut|edit|crop|shorten|clip) [it|this|<+film>] (to|so that it|so it|such that it) [only|just] [run|runs|go|goes|play|plays]',
      runs_only: '<stretch_only:stretch> [only]',
      clip_runs:
        '<clip:clips> [should|must|needs to|has to|to] [only|just] (runs|run|running|plays|play|playing|goes|go) [only|just]',
      stretch_only: '[only] <stretch> [only]',
    },
  },
  cut_range: {
    say: 'cut stretch# of_clip? <where_seen | cut stretch# of_clip? same_unit of_other? | stretch# unneeded of_clip? | nothing_of stretch# needed | edit clip off_edge | edit? clip own_edge | own_end | cut ends# of_clip? | cut ranges? stretch# of_clip? | ranges_go stretch# | > clip loses stretch# | cut first_n and_last of_clip? | first_n and_last goes | take stretch# away of_clip? | stretch# goes of_clip? | cut_of clip stretch# | of_clip cut stretch# | keep_all but stretch# | ~ bare_end# of_clip | carried# of_clip? | last_too of_clip? | stretch# off_now of_clip? | begin_film from_time | stop_film to_time | cut_off_at | stop_film sooner | off_end of_clip? | cut edge_by | clip_later | clip_sooner | stretch# remarked cut_them | remarked stretch# cut_them | reason_first stretch# cut_them | stretch# reason_first cut_them | cut seen of_clip?',
    phrases: {
      cut: `<+remove_verb> | crop out | (cut|chop|lop|snip|nip|excise|prune|strike|take|shave|slice|throw|knock|clean|leave|edit|strip|toss|pull|get rid of) [off|out|away]
        | (trim) [off|out|away|down] => trims: true | (i|we) (don't|do not) need`,
      where_seen: '[,] (where|when|in which|during which) <_:scenery>',
      seen: '[the|all the|every|any] (part|parts|bit|bits|section|scene|moment|moments|place|places) (where|when|in which) (<_:remark>|the <_:remark>) => seen: true',
      same_unit: '[,] [and|as well as|plus|&] [also] [the] [very] (last|final) <last_n:number> [too|as well]',
      of_other: '(of|off|from|in) <other:clips>',
      unneeded: `(is|are) (not (needed|need|required|require|wanted|want|necessary)|unnecessary|superfluous|no (use|good)|unusable) [, <+remove> (it|them|that|this)] | (isn't|aren't) (needed|need|required|require|wanted|want|necessary|useful|usable)`,
      nothing_of: '(nothing|none of (it|<+film>|the <_:noun>)) [that comes]',
      needed: '(is|are) (needed|need|required|require|wanted|want|useful|usable|necessary)',
      off_edge:
        '(from|at|off) <+front> by <off_first:length> | by <off_first:length> (from|at|off) <+front> | (from|at|off) <+back> by <off_last:length> | by <off_last:length> (from|at|off) <+back>',
      edit: '(trim|cut|shorten|edit|reduce|make|let|have|want)',
      own_edge:
        '[so [that] it|so it|to|should|must|such that it] (start|starts|begin|begins) (at|from) [its] <split_at:time> => half: before, own: true | [so [that] it|so it|to|should|must|such that it] (end|ends|stop|stops|finish|finishes) (at|after) [its] <split_at:time> => half: after',
      own_end:
        '(end|stop|finish) <clip:clips> (at|after) [its] <split_at:time> => half: after | (start|begin) <clip:clips> (at|from|after) [its] <split_at:time> => half: before, own: true',
      ends: '<length> (off|from|at) (both ends|(each|either) end|[both] the (start|beginning|front) and [the] (end|back)) [each] => edge: both | [the] (first|opening) and [the] (last|final|closing) <length> => edge: both | [the] (first|opening) and [the] (last|final|closing) (second|sec) => edge: both, length: 1',
      bare_end:
        '<from_start:number> (off|from) the (front|start|beginning) | <from_end:number> (off|from) the (end|back)',
      first_n: '[the] first <first_n:number>',
      and_last: 'and [the] last <last_n:length>',
      loses: '(lose|loses|shed|sheds|drop|drops|be without|do without|be (shorn|strip|trim) of)',
      ranges:
        '[the] [following|<_:number>] (ranges|parts|sections|segments|stretches|bits|passages) [(out of|from) <+film>] [:]',
      ranges_go:
        '[the|these] [following|<_:number>] (ranges|parts|sections|segments|stretches|bits|passages|places|spots|moments) [to|have to|need to] (go|come out|be (cut|remove|delete|gone) [out]) [:]',
      cut_of: '(cut|shave|chop) | (trim|shorten) => trims: true',
      take: '(take|cut|chop|leave|throw|clip|lop|snip|trim|get) | (shave|knock)',
      away: '(out|off|away)',
      stretch: `[or] [everything|all|anything|(the|that|a) (dead air|pause|cough|coughing|coughing fit|sneeze|stumble|blooper|fumble|hiccup|awkward (pause|silence)|stutter|swearing)|(the|that) [boring|awkward|shaky|dull|long|bad|useless|blurry|dark|silent|weird|first|last|middle|unnecessary] (part|bit|section|stretch|footage|piece|range|video|content|portion|segment|gap|passage) [of <+film>]|what comes|the content|whatever is] <stretch>
        | out <stretch> | whatever (comes|is) <stretch> | <stretch> (part|bit|section)`,
      keep_all: '(keep|leave|use|want) (everything|all|it all)',
      but: '(but|except|except for|apart from)',
      carried: '[also] [the] [one|part|section|passage|bit|piece] <stretch> => carried: true',
      last_too: '[the] [very] (last|final) <last_n:number> (too|as well) => carried: true',
      goes: `(go|come out|be (cut|remove|delete|taken|trim|chop|drop|discard) [out|off]|be gone)
        | [it] (is|are|'s|isn't|drag|drags|look|looks|feel|feels|seem|seems) [just|all|only|really|on] [<_:aside>] [,|so] ((<+remove>|trim|trim off|chop) (it|that|this|them) [out|off]|<+take> (it|that|this|them) <+away>)
        | (is|are) (useless|boring|no good|junk|rubbish|dead air|bad) [, (cut|remove|delete) (it|them|that) [out]|so (cut|remove|delete) (it|them)]
        | out`,
      off_now: '(off|gone|away|out of there)',
      begin_film: `[let|make|have] (<+film>|everything) (start|begin) | (start|begin|open) (<+film>|everything|the whole thing) | (<+film>|everything) [should|must|needs to|has to|ought to|to] (start|begin) | (start|begin) [it] => loose: true | it [should|must|has to|needs to] (start|begin) => loose: true | (trim|cut|shorten|edit) [it|<+film>|this] (to|so that it|so it|such that it) (start|starts|begin|begins)`,
      from_time: '[only] (at|from) <begins:time>',
      stop_film: `[let|make|have] (<+film>|everything) (end|stop|finish) | (end|stop|finish) (<+film>|everything|the whole thing) | (<+film>|everything) [should|must|needs to|has to|ought to|to] (end|stop|finish) | (end|stop|finish) [it] => loose: true | it [should|must|has to|needs to] (end|stop|finish) => loose: true | (trim|cut|shorten|edit) [it|<+film>|this] (to|so that it|so it|such that it) (end|ends|stop|stops|finish|finishes)`,
      to_time: '(at|by|on) <stops:time>',
      cut_off_at:
        '(cut|trim|chop) (it|<+film>) (off|short) (at|after) <stops:time> | (cut|trim|chop) (it|<+film>) after <stops:time>',
      reason_first: `(nothing|not much|nothing much) (happens|is happening|goes on|is going on) [in|during|between|for]`,
      cut_them:
        '[,|so|-] ((snip|chop|lop|nip|slice|trim|edit) (that|it|them|this|those) [bit|part|section] [out|off|away]|<+remove> (it|them|that|this|those) [out|off]|<+take> (it|them|that|this) <+away>)',
      remarked: `(i|he|she|we|they|someone|somebody|everyone|the <+someone>) <_:merely> | (i'm|i am|we're|he's|she's|they're|you're|there 's|there is|someone 's|somebody 's|someone is) <_:merely>`,
      sooner: '[at] <off_last:length> (earlier|sooner)',
      off_end: '<off_last:length> off <+back> | <off_first:length> off <+front>',
      edge_by:
        '[the] (beginning|start|front|head) of <clip:clips> by <off_first:length> | [the] (end|back|tail) of <clip:clips> by <off_last:length>',
      clip_later: `[make|let|have] (start|begin) <clip:clips> <off_first:length> (in|later|into it) | [make|let|have] <clip:clips> [should|must|to] (start|begin|starts|begins) <off_first:length> (in|later)`,
      clip_sooner: `(end|stop|finish) <clip:clips> <off_last:length> (earlier|sooner) | <clip:clips> [should|must|to] (end|stop|finish|ends|stops) <off_last:length> (earlier|sooner)`,
      of_clip: "(of|off|from|in|on|out of|for) <clip:clips> | <clip:clips> ('s|:) | (its|their) => its: true",
      clip: '<clip:clips> [by [(removing|cutting|deleting|dropping|trimming|taking|chopping) [off|out|away]]]',
    },
  },
  split: {
    say: 'split at# | cut_in whole_clip equally | split half_way | split every | cut_in clip in_parts at# | split clip at# | split clip in_pieces at# | split clip own | split clip in_half | cut_in clip in_half | cut_through at# | cut_in_film at# losing_nothing | cut_it at# | cut_it clip_alone at_frame',
    phrases: {
      split: `(split|divide|break|slice|separate|make a split in|make a split|add a split|do a split) [up] [<+film>|it|everything] [in two|into two [parts|clips]]
        | (chop|break|cut|divide|split) (it|<+film>|<+whole_film>|everything) (up|in two|in half)`,
      whole_clip: '<clip:clips>',
      equally:
        '[up] into <parts:number> (equal|even|equally long|equally sized|identical) [sized|length|long] (parts|pieces|clips|segments|sections|chunks|bits) | [up] (equally|evenly) into <parts:number> (parts|pieces|clips|segments|sections|chunks|bits) | [up] into <parts:number> (parts|pieces|clips|segments|sections|chunks|bits) of (equal|the same) (length|duration|size)',
      in_pieces: 'into (two|2) [separate] (parts|pieces|clips|halves|segments)',
      cut_through:
        '(blade|razor) [it|<+film>] | (put|add|make|place|insert|set|do|cut) (a|an|one) (cut|blade|cut point|split|cut in|edit point|edit)',
      cut_in_film: '(cut|chop|slice|split) (<+film>|it|<+whole_film>) [up]',
      losing_nothing:
        '[,] (without|not) (removing|losing|deleting|cutting|dropping) (anything|any of it|any material|any footage) | [,] [and|but] (keep|keeping) (everything|both (parts|halves)|all (parts|of it))',
      half_way: '(down the middle|(in|at) the (middle|halfway point)|in half|in two) => half: true',
      every: 'every <every:length> | [into <_:nouns>] (of|every) <every:length> [each]',
      cut_in: '(cut|chop|split|slice|break|divide)',
      in_parts: '(in two|in half|into (two|2) [separate] [parts|pieces|clips|halves])',
      cut_it: '(cut|chop) => unsure: true',
      clip_alone: '<clip:clips>',
      at_frame: '(at|@) [second] <own_time:time>',
      clip: '<clip:clips> [in two|into two [parts]]',
      at: '[again] (at|@) [the] [following|these] [timestamps|timestamp|times|time codes|timecodes|marks|points|positions] [:] [second] <time> | <time>',
      own: '(at|after) its <own:length> [mark|point] | after <own:length> | (at|after) <own:length> (from (its|the) (beginning|start)|of its own time|in) | <own:length> after (it|that) (starts|begins) | <own:length> (in|into it|from (its|the) (beginning|start))',
      in_half:
        '(in half|in two|down the middle|(in|at) the middle|(at|in) (its|the) (midpoint|middle|half|halfway point)|into (two|2) [equal] (parts|halves|clips|pieces) [, (keep|keeping) both [halves|parts]]|in two equal (parts|halves)|halfway|halfway through) => half: true',
    },
  },
} satisfies Partial<Language['operations']>
