import type { SEQUENCE } from '../../../edits/sequence/index.ts'
import type { TIME } from '../../../edits/time/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

type Name = keyof typeof SEQUENCE | keyof typeof TIME

/** English requests about clips, their order, lengths and speeds. */
export const SEQUENCE_WORDS: Pick<Language['operations'], Name> = {
  build_sequence: {
    say: `join files together? film? detail* | join these_in_order files detail* | put files film detail* | put files together detail* | make a_film from? detail* | > make a_film pool? this_order files detail* | make something from? detail* | make it_all from detail* | a_film from detail* | a_film detail+
      | files order detail* | listed order? | listed detail+ | start_with files detail* | join listed detail* | make either detail*`,
    phrases: {
      join: `(combine|merge|join|stitch|assemble|concatenate|splice|string|compile|glue|concat|build|rebuild|arrange|sequence|knit|weave) [up] [together] [the|a] [new] [video|film|sequence|timeline] [out of|from|of|using|with|as]`,
      these_in_order:
        '[all|the|my|these] (clips|files|photos|videos|material|footage|pictures|them|video|film|sequence|timeline) (in|with) (this|the following|that) (order|sequence) [:]',
      put: '(put|stick|throw|edit|cut|bring|turn|use|make|get|chop|string|line up|line|lay|lay out|take|show|want|have|place|load|drop)',
      together:
        '[out] (together|one after (another|the other)|back to back|in a row) | (on|onto|on to|in|into) (the|my) (timeline|track) => placed: true',
      files: '[of|from|out of|using] <assets:files>',
      film: `[together] (in|into|to|as|[and] (to|then) (make|create|form|get|build)|and (make|create|build|form|get)|and turn (it|them) into) (a|an|one|my|the) [<+adjectives>] [<aspect:named_aspect>] [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] [<aspect:named_aspect>|\\( <aspect:ratio_aspect> \\)] [<+adjectives>] [<theme:theme_name>] (<+film_noun>|<+adjectives> <+film_noun>) | [together] into one
        | [together] (in|into|to|as|to make|to create|to form|to get) (a|an|one|my|the) [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] <+tall_film> => tall: true`,
      something:
        'something (nice|cool|great|fun|beautiful|good|lovely|special|professional|catchy|stunning) => about: true',
      it_all: '(it|this|one) => placed: true',
      a_film: `[a|an|one|my|the] [<+adjectives>] [<aspect:named_aspect>|<aspect:ratio_aspect>] [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] [<aspect:named_aspect> [\\( <aspect:ratio_aspect> \\)]|<aspect:ratio_aspect>] [<+adjectives>] [<theme:theme_name>] (<+film_noun>|<+adjectives> <+film_noun>)
        | [a|an|one|my|the] [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] <+tall_film> => tall: true`,
      make: '(make|create|build|produce|prepare|design|compose|set up|do|generate|give|edit|put together|throw together|knock together|get|cut|turn out|have) [me|us]',
      pool: '(from|of|using|with|out of) [only] <_:files>',
      this_order: 'in [exactly] (this|the following|that|the given) (order|sequence) [:]',
      either: '(my|these|the) [video] clips or (images|photos|pictures)',
      from: '(from|of|out of|with|using|for) [only|just] <assets:files>',
      order: `[,] [and] (only|nothing else|no others) => bare: true | first => bare: true | in (that|this|exactly this|exactly that|the given|the listed|the right|the following|the same|the order of) [order|sequence] | in order [of upload]
        | in the order (listed|given|I uploaded them|they were uploaded|of upload|uploaded) | one after (another|the other) | back to back`,
      listed:
        '[<+in_order>|show|play|use|put|have|order|arrange|reorder|start with|begin with] <assets:files> [only|alone] => bare: true',
      start_with: '(start|begin|open|kick off) [it|the (video|film)] with => weak: true',
      each_alone: '(<+each>|per <_:noun>)',
      detail: `[with] [a] (total|overall) (length|duration|running time|runtime) of [exactly] <total:length> | (half a|half) minute (long) => total: 30 | [of|to|at|lasting|that lasts|that is|for|in|with] [a total (length|duration|running time)] [of] [a total of|exactly] <total:length> (long|in total|total|altogether|overall|all together|in length|all in all)
        | (with the total length limited|limited|lasting|that lasts|running|cut) [to] <total:length> | (total|total length|length|duration) [of|:] <total:length> | <total:length>
        | [for|at|with|of|,|showing|displaying] [each] [for] <each:length> (<+each>|per <_:noun>|on each|for each [<_:noun>]) [long] | [with|at|,] [a] (duration|display time|length) of <each:length> <+each> | [with|,|giving|allowing|displaying|showing] (each|every|each of them) [<_:noun>] [one] [<+shown>] [for|at] <each:length>
        | <each:length> (of|from|for) (each|every) [<_:noun>|one]
        | photos <each:length> each | clips at most <most:length> each => every: true
        | in (that|this|the given|the listed|the|upload) order | in order [of upload] | in the upload order | one after (another|the other) | back to back | in the order (listed|given|I uploaded them|of upload)
        | (for|about|of|from|on|promoting|celebrating|announcing|advertising|introducing|presenting|to (promote|celebrate|announce|advertise|introduce|present|show off)) <about:purpose>
        | (for|on) [my|our|the] (tiktok|tik tok|reels|instagram reels|insta reels|instagram stories|stories|shorts|youtube shorts|my story) => tall: true
        | (for|on) [my|our|the|a] (instagram|insta|youtube|facebook|website|web site|linkedin|tv|social media|homepage)
        | [and] (that|which) (ends|closes|finishes) (with|on) [the (text|words|line|card|message)] <closing:quote>
        | [and] (ending|closing|finishing) (with|on) [the (text|words|line|card|message)] <closing:quote>
        | [in|with] [a|an|the] <theme:theme_name> (style|look|theme|feel|vibe|tone|aesthetic|design) | <theme:theme_name>`,
    },
  },
  append: {
    say: 'add asset at_end | ends_with asset | append asset at_end? | asset goes_last | asset at_end_too | append_only asset after_clip',
    phrases: {
      asset: '<asset:picture>',
      at_end: `[on|at|on to|onto|to|in at|on at|as] the [very] (end|last clip|final clip|end of (the|my) (video|timeline|film|sequence|main track|track)) [as (a|the|an) (closing|end|final|last|outro|ending) (card|clip|shot|image|slide|picture|photo|frame)]
        | last | (after|behind) (everything|all) [else] | after the last (clip|one|photo|shot) | to the (timeline|sequence|video)
        | behind the last (clip|one|photo) | on after everything else`,
      add: '(add|include|insert) [in|on] | <+add> => puts: true',
      at_end_too: '(at|on) the [very] end => puts: true',
      ends_with: '<+ends_with> => puts: true, ends: true',
      append: '(append|tack|tag|attach|add|stick|put|place|pop) [on]',
      append_only: '(append|attach|tack) [on]',
      after_clip: '(after|behind) <after:clips>',
      goes_last:
        '(goes|comes|at the|go at the|come at the|be at the|be|come|go|is) (last|end|at the [very] end) => puts: true',
    },
  },
  insert: {
    say: 'insert asset place+ | put asset place+ | asset goes place+ | begins_with asset | prepend asset',
    phrases: {
      insert:
        '(insert|add|splice|include|put in|sandwich|need) [in] | (slot|slip|slide|squeeze|fit|place|drop|work|pop|stick|wedge|tuck|want) [in] => puts: true',
      begins_with: '<+begins_with> => puts: true, opens: true, index: 1',
      prepend: 'prepend => index: 1',
      put: '(put|place|bring|want|have|show|play|stick) => puts: true',
      asset: '<asset:picture> [in|again|once more]',
      goes: '(goes|go|belongs|comes|come|be) [in] => puts: true',
      place: `[as a new clip] [in|right|directly|immediately|just] (after|behind|following) <after:clips>
        | [in|right|directly|immediately|just] (before|in front of|ahead of) <before:clips>
        | [in] (at|as) position <index:number>
        | [in] (at|into) [timeline position|the timeline at|time] <at:time> | [in] (timeline position|the timeline at|time) <at:time> | [in] [at|into] position <at:length>
        | [in] between <a:clip> and <b:clip> | [in] between <pair:clips> | [in] (at|to) the [very] (start|beginning|front) => index: 1
        | (first|as the first clip|at the front|[as] (the opening|the opener|the intro|the first) [<_:noun>]) => index: 1 | as the <index:ordinal> (clip|photo|shot|one)`,
    },
  },
  replace_clip: {
    say: 'replace clip with | use asset instead | put asset place_of | swap_out clip for | asset instead | substitute asset for_clip | remove_it clip in_favour | > remove_it clip put_in asset there | > clip becomes asset there? | clip replaced_by',
    phrases: {
      replace: '(replace|swap|switch|change|exchange|substitute|trade) [out]',
      swap_out: '(swap|switch|change|trade) [out]',
      clip: '<clip:clips>',
      with: '(with|by|for|to|against) <asset:picture>',
      for: '(for|out for) <asset:picture>',
      use: '(use|show|have|put|take|want) [in]',
      asset: '<asset:picture> [in]',
      instead: '(instead of|rather than|in place of|in lieu of|in the place of) <clip:clips>',
      put: '(put|use|place|show|take)',
      remove_it: '<+remove_verb>',
      in_favour: 'in (favour|favor) of <asset:picture>',
      put_in: '[then|and] [put|use|show|have|place|insert|add|play|get|drop|bring in] [in]',
      there: '(there|in there|instead|[in] (its|that|this|the same) (place|slot|spot|position)|where it was) [instead]',
      becomes: '(be|become|becomes|turns into|turn into|changes to|change to) => puts: true',
      replaced_by: '(be|is|gets|get) [to be] (replace|swap|switch|exchange) (with|by|for) <asset:picture>',
      substitute: '(substitute|sub in|swap in)',
      for_clip: 'for <clip:clips>',
      place_of: "(in place of|in the place of|in) <clip:clips> ['s place] | where <clip:clips> (is|was) [now]",
    },
  },
  keep: NO_WORDS,
  trim: {
    say: `keep part? stretch# of_clip own_time? drop_rest? | keep part? stretch# drop_rest? | > only_stretch stretch# of_clip? stays | in_point of_clip starts out_point? | keep_of clip stretch_to# | trim clip stretch_only# | only_stretch stretch# of_clip? drop_rest?
      | drop_all except stretch# of_clip? | drop_all of_clip except stretch# | only_stretch? stretch# usable of_clip? | only_what stretch# stays | clip_runs stretch# | outside stretch# go | start_and_end | clip keeps stretch_only# | stretch# of_clip? all_needed`,
    phrases: {
      keep: `[only|just] (keep|leave|retain|preserve|use|want|need|show|play|have) [only|just|nothing but]
        | (trim|cut|shorten|crop|edit|reduce|bring|pare) [it|this|that|everything|<+film>] [down|back] to [keep] [only|just]
        | [<+who>] [all] only (interested in|want|need|keep|care about) | (want|need|interested in) | all <+who> (want|wants|need|needs) [to keep|left] is`,
      only_stretch: '(just|only|nothing but)',
      only_what: '(only|just) (what (lies|is|comes|happens)|the (part|bit|section|stretch))',
      stays:
        '(stay|remain|be kept|survive|is kept|stays|remains|be left) | (is|are) (needed|need|wanted|want|required|require|used|use|useful|of interest)',
      own_time:
        "[,] [measured|counted|counting] (from (the|its) (start|beginning) of (that|the) (clip|one|shot)|in (its|the clip 's) own time|in clip time)",
      in_point:
        '[(set|change|put|move)] [the] (in point|in - point|start point|trim start|start trim|start|beginning|in) (of|for)',
      starts: '(to|at|:) <starts:time>',
      out_point:
        '[and|,] [(set|change|put|move)] [the|its] (out point|out - point|end point|end|out) [(of|for) <_:clips>] (to|at|:) <ends:time>',
      drop_rest:
        '<+remove> (the rest|everything else|everything in between|what is in between|all the rest|what is left|all else|anything else|the remainder|all other parts) [of it]',
      part: '[the] (part|bit|section|stretch|piece|portion|footage|range|segment) [that]',
      drop_all: '<+remove> (everything|all|anything)',
      except: '(except|but|apart from|other than|outside|outside of|except for|that is not)',
      usable:
        '(is|are) [all|the only] [usable|good|interesting|worth keeping|needed|(part|bit|one|thing) (we|i) need|what (we|i) want] [,] [so|just] (keep|use|leave) [only|just] (that|it|this)',
      keep_of: '(trim|cut|shorten|crop|keep|reduce|use|play|restrict|limit|confine|narrow)',
      stretch:
        '[the (part|bit|section|stretch|piece|portion|footage|range|segment)|what is|only|just] <stretch> [of it|only]',
      of_clip: "[of|from|in|for|on|to|off] <clip:clips> [only|alone] | <clip:clips> 's",
      clip: '<clip:clips>',
      stretch_to: `[down|back] (to|so that|so|so that it (runs|plays|goes)|so it (runs|plays)|to keep) [only|just] [the part|keep|its|the (part|bit|section|range|segment|portion|stretch)] <stretch> [remain|remains|is left|stays|are left|is kept|are kept]`,
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
    say: 'cut stretch# of_clip? same_unit of_other? | stretch# unneeded of_clip? | nothing_of stretch# needed | edit clip off_edge | edit? clip own_edge | own_end | cut ends# of_clip? | cut ranges? stretch# of_clip? | > clip loses stretch# | cut first_n and_last of_clip? | first_n and_last goes | take stretch# away of_clip? | stretch# goes of_clip? | cut_of clip stretch# | of_clip cut stretch# | keep_all but stretch# | ~ bare_end# of_clip | carried# of_clip? | last_too of_clip? | stretch# off_now of_clip? | begin_film from_time | stop_film to_time | cut_off_at | stop_film sooner | off_end of_clip? | cut edge_by | clip_later | clip_sooner | stretch# remarked cut_them | remarked stretch# cut_them | reason_first stretch# cut_them | stretch# reason_first cut_them',
    phrases: {
      cut: `<+remove_verb> | (cut|chop|lop|snip|nip|excise|prune|strike|take|shave|slice|throw|knock|clean|leave|edit|strip|toss|pull|get rid of) [off|out|away]
        | (trim) [off|out|away|down] => trims: true | (i|we) (don't|do not) need`,
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
      cut_of: '(cut|shave|chop) | (trim|shorten) => trims: true',
      take: '(take|cut|chop|leave|throw|clip|lop|snip|trim|get) | (shave|knock)',
      away: '(out|off|away)',
      stretch: `[everything|all|anything|(the|that) [boring|awkward|shaky|dull|long|bad|useless|blurry|dark|silent|weird|first|last|unnecessary] (part|bit|section|stretch|footage|piece|range|video|content|portion|segment|gap|passage) [of <+film>]|what comes|the content|whatever is] <stretch>
        | out <stretch> | whatever (comes|is) <stretch> | <stretch> (part|bit|section)`,
      keep_all: '(keep|leave|use|want) (everything|all|it all)',
      but: '(but|except|except for|apart from)',
      carried: '[also] [the] <stretch> => carried: true',
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
      cut_them: '[,|so] (<+remove> (it|them|that|this|those) [out|off]|<+take> (it|them|that|this) <+away>)',
      remarked: `(i'm|i am|we're|he's|she's|they're|you're|there 's|there is|someone 's|somebody 's|someone is) <_:merely>`,
      sooner: '[at] <off_last:length> (earlier|sooner)',
      off_end: '<off_last:length> off <+back> | <off_first:length> off <+front>',
      edge_by:
        '[the] (beginning|start|front|head) of <clip:clips> by <off_first:length> | [the] (end|back|tail) of <clip:clips> by <off_last:length>',
      clip_later: `(start|begin) <clip:clips> <off_first:length> (in|later|into it) | <clip:clips> [should|must|to] (start|begin|starts|begins) <off_first:length> (in|later)`,
      clip_sooner: `(end|stop|finish) <clip:clips> <off_last:length> (earlier|sooner) | <clip:clips> [should|must|to] (end|stop|finish|ends|stops) <off_last:length> (earlier|sooner)`,
      of_clip: "(of|off|from|in|on|out of|for) <clip:clips> | <clip:clips> ('s|:) | (its|their) => its: true",
      clip: '<clip:clips> [by]',
    },
  },
  split: {
    say: 'split at# | split half_way | split every | cut_in clip in_parts at# | split clip at# | split clip in_pieces at# | split clip own | split clip in_half | cut_in clip in_half | cut_through at# | cut_it at# | cut_it clip_alone at_frame',
    phrases: {
      split: `(split|divide|break|slice|separate|make a split in|make a split|add a split|do a split) [up] [<+film>|it|everything] [in two|into two [parts|clips]]
        | (chop|break|cut) it (up|in two|in half)`,
      in_pieces: 'into (two|2) [separate] (parts|pieces|clips|halves|segments)',
      cut_through:
        '(blade|razor) [it|<+film>] | (put|add|make|place|insert|set|do|cut) (a|an|one) (cut|blade|cut point|split|cut in|edit point|edit)',
      half_way: '(down the middle|(in|at) the (middle|halfway point)|in half|in two) => half: true',
      every: 'every <every:length> | [into <_:nouns>] (of|every) <every:length> [each]',
      cut_in: '(cut|chop|split|slice|break|divide)',
      in_parts: '(in two|in half|into (two|2) [separate] [parts|pieces|clips|halves])',
      cut_it: '(cut|chop) => unsure: true',
      clip_alone: '<clip:clips>',
      at_frame: '(at|@) [second] <own_time:time>',
      clip: '<clip:clips> [in two|into two [parts]]',
      at: '[again] (at|@) [second] <time> | <time>',
      own: 'after <own:length> | (at|after) <own:length> (from (its|the) (beginning|start)|of its own time|in) | <own:length> after (it|that) (starts|begins) | <own:length> (in|into it|from (its|the) (beginning|start))',
      in_half:
        '(in half|in two|down the middle|(in|at) the middle|(at|in) (its|the) (midpoint|middle|half|halfway point)|into (two|2) [equal] (parts|halves|clips|pieces) [, (keep|keeping) both [halves|parts]]|in two equal (parts|halves)|halfway|halfway through) => half: true',
    },
  },
  delete: {
    say: 'remove clip | take clip away | remove asset | clip goes | keep_only kept drop_others? | drop_all except kept | dont_want clip',
    phrases: {
      remove: "<+remove_verb> | (i|we) (don't|do not|dont) (need|want|like) [any|to see]",
      dont_want: "<+who> (don't|do not|doesn't|never|no longer) (want|wants|need|needs|like|care for|care about)",
      clip: '<clip:clips> [from (the) (timeline|video|film|sequence)|entirely|completely|altogether|anymore|any more]',
      asset: '<asset:picture> from (the|my) (timeline|video|film)',
      keep_only: '[only] keep [only|just] => keeps: true | only (keep|use|want|need|leave) => keeps: true',
      kept: '<clip:clips>',
      drop_all: '<+remove> (everything|all|all clips|all the clips|all of them|every clip)',
      except: '(except|but|apart from|other than|except for) => keeps: true',
      drop_others:
        '<+remove> (the others|the rest|the other (clips|photos|ones|videos)|all others|everything else|all the rest)',
      goes: "(go|be (delete|remove|cut|drop|gone) [out]|out|has to go|needs to go) | (is|are) (not good|useless|pointless|unnecessary|rubbish|no use|superfluous) , <+remove> (it|them) | (is|are) not needed | (isn't|aren't) needed | (is|are) no good [, <+remove> (it|them)]",
    },
  },
  move: {
    say: 'begins_with clip | ends_with clip | clip opens_it | > make clip opener | move clip place also? | > move clip nth_place | clip goes place | clip goes nth_place | clip place_alone | ~ clip place_beside',
    phrases: {
      move: `(move|put|place|bring|slot|slip|tuck|shove|slide|shift|push|send|drag|reorder|take|set|position|reposition|relocate|pull|stick|make|let|have|want|like|need|get) [the timeline so that] | (reorder|rearrange|order|arrange|sort|change the order of) [the|my|all] (timeline|clips|photos|videos|sequence|shots|order|film) so [that]`,
      make: '(make|let|have)',
      opener:
        '(the|be the) (opener|opening [clip|shot|scene]|first [clip|shot|one|thing]|intro|very first [clip|shot|one]) => to: 1 | (the|be the) (closer|closing [clip|shot|scene]|last [clip|shot|one]|outro|final [clip|shot]) => to: -1',
      also: '(as well|too) => also: true',
      opens_it:
        '(open|start|begin|kick off|lead) [<+film>|the whole thing] => to: 1 | close [<+film>|the whole thing] => to: -1 | (end|finish) (<+film>|the whole thing) => to: -1',
      begins_with: '<+begins_with> => to: 1',
      ends_with: '<+ends_with> => to: -1',
      nth_place: 'the <to:ordinal> [<_:noun>]',
      goes: `(be|become|becomes|go|come|follow|play|appear|stand|open|start|begin|sit|close|end|finish|goes|comes|came|plays|belongs|follows|opens|closes) [directly|right|the (film|video)]`,
      clip: '<clip:clips>',
      place_beside:
        '(before|in front of|ahead of) <before:clips> | (after|behind) <after:clips> | last => to: -1 | (at|to) the [very] end => to: -1 | (at|to) the [very] (start|beginning|front) => to: 1',
      place_alone: `(right|directly|straight|immediately) (after|behind) <after:clips> | (right|directly|straight|immediately) before <before:clips> | first => to: 1 | first in line => to: 1 | before (everything|all|all the others) [else] => to: 1 | after (everything|all|all the others) [else] => to: -1`,
      place: `[<+so_that>] before (everything|all|all the others) [else] => to: 1 | [<+so_that>] after (everything|all|all the others) [else] => to: -1 | in (before|in front of|ahead of) <before:clips> | in (after|behind) <after:clips> | [<+so_that>] (before|in front of|ahead of) <before:clips> | [<+so_that>] (after|behind|following|to after|follows) <after:clips>
        | so that it [directly] follows <after:clips> | [to|into|at|in] [the] (position|place|spot|slot|number) <to:number>
        | [to|into|at|in|be|come] [the] <to:ordinal> (position|place|spot|slot|in line)
        | [<+so_that>] [to|at|go|goes|come|comes|be|is|into|up to|right to] [the] [very] (start|beginning|front|first position|top) [of (the (timeline|sequence)|<+film>)] => to: 1
        | [comes|goes|is|plays|come|go|stands|be] (first|to be first|up front|the opening|the opener) => to: 1
        | [<+so_that>] (([to|at|go|goes|come|comes|be|is|on|right to] [the] [very] (end|last position))|(to|at|go to|goes to) the [very] back) [of (the (timeline|sequence)|<+film>)] => to: -1
        | [comes|goes|is|plays|come|go|stands|be] (last|to be last|the closing) => to: -1 | [right] [to|in|into] the middle [of the (timeline|sequence)] => middle: true | in the middle of (the|a) (screen|frame|picture|canvas|image) => on_screen: true | [to] [in] between <a:clip> and <b:clip> | [in] between <pair:clips>
        | as [the] [new] <to:ordinal> (clip|one|photo|shot) | the very first one => to: 1
        | [by] (<later:number>|a) (place|position|spot|slot|step) (back|later|down|to the right|backwards|further back|towards the end) | [by] (<earlier:number>|a) (place|position|spot|slot|step) (forward|forwards|earlier|up|to the left|ahead|towards the (front|start|beginning))
        | (back|down|later) [by] (<later:number>|a) (place|position|spot|slot|step) | (up|forward|forwards|ahead) [by] (<earlier:number>|a) (place|position|spot|slot|step)`,
    },
  },
  swap: {
    say: 'swap both | both change | have both change | swap one with | both wrong swap_them? | > put_there one where_b and_b where_a',
    phrases: {
      swap: '(swap|switch|exchange|interchange|flip|trade) [around|round|over] [[the] (order|places|positions|position|place) of] | (reverse|invert|change|turn around) [the] (order|places|positions|position) of',
      put_there: '(put|place|move)',
      where_b: 'where <b:clips> (is|was) [now]',
      and_b: 'and <_:clips>',
      where_a: 'where <_:clips> (is|was) [now]',
      both: '<both:clips> [around|round|with each other|over] | <x:number> (and|&|with|for) <y:number> [around|round|with each other|over]',
      one: '<a:clips>',
      with: '(with|and|for) <b:clips>',
      change:
        '(change|swap|switch|trade|exchange) [their] (places|positions|place|position|round|around|over|order) | be swapped | the other way (round|around)',
      have: '(have|let|make|get)',
      wrong: '(are|is) [in] the wrong (way round|way around|order) | [the] other way (round|around)',
      swap_them: '[,] [so] (swap|switch|flip|turn) (them|those|it|em) [around|round|over]',
    },
  },
  sort: {
    say: 'sort things? by | ~ in_order | sort things? backwards | mix things? | reverse_order things? so_backwards? | first_of then_of? | run_order | flip_order | mix things randomly | things? in_opposite | things? in_order_of | ~ order_please',
    phrases: {
      in_order:
        'in [a] random order => by: random | in reverse order => by: reverse | in alphabetical order => by: name | in chronological order => by: date',
      sort: '(sort|order|arrange|line up|line|put|play|reorder|reorganise|reorganize|show|run|rearrange|give|want|have|get) [up]',
      things: `[all|all of] [the|my|these|those] [order of] [the|my|these|those] [<_:number>] (clips|photos|videos|them|everything|shots|pictures|timeline|it|it all|clips on the timeline|images|segments|files|clip order|order|sequence|stills|slides|scenes|footage|takes) [up] [in order]`,
      flip_order:
        '(flip|reverse|invert|turn around) the (clip|photo|picture|shot) order => by: reverse | turn [the] (order|sequence) [of the <_:nouns>] (around|round|upside down) => by: reverse',
      by: `([in] ascending [order] [by|of] [length|duration]|[by|in order of] (length|duration) [,] [in] ascending [order]) => by: duration_asc | ([in] descending [order] [by|of] [length|duration]|[by|in order of] (length|duration) [,] [in] descending [order]) => by: duration_desc | by when (they|each) (were|was) (shot|filmed|taken|recorded|made) => by: date | [in|by|according to] [the] [order] [of|by] [file|their|the] (name|names|filename|filenames|file name|file names|title) [order] [alphabetically|a to z] => by: name | (alphabetically|in alphabetical order|a to z|a - z) => by: name
        | (by|in|chronologically by) [the] [order of] [their] (date|upload date|upload order|upload|date of upload|time|creation date|recording date|the order of upload) [, oldest first|taken|oldest first|they were uploaded] => by: date | [in] (chronologically|chronological order) => by: date
        | [by] [length|duration] [,|\\(] [from|with] [the] (shortest|short) [one|clip|clips] [to|first|,] [and] [the] [longest|long] [one|first|last] [\\)] => by: duration_asc | by (length|duration) => by: duration_asc
        | [by] [length|duration] [,|\\(] [from|with] [the] (longest|long) [one|clip|clips] [to|first|,] [and] [the] [shortest|short] [one|first|last] [\\)] => by: duration_desc
        | in [a] random [order] => by: random`,
      backwards:
        '(in reverse order|in the opposite order|last to first|last one first|from back to front|the other way (round|around)|back to front|from last to first|in the reverse order|backwards in order) [, last clip first|, last one first] => by: reverse',
      mix: '[randomly] (shuffle|randomize|randomise|mix up|scramble|mix|jumble) [up] [randomly] [the order of] => by: random',
      reverse_order: '(reverse|flip|invert) [the] (order|sequence) [of] => by: reverse',
      so_backwards: 'so (it|they) (runs|run|plays|goes|go) (last to first|backwards|back to front)',
      randomly: '(randomly|at random)',
      run_order: 'run the order backwards => by: reverse',
      in_opposite: 'in [the] (opposite|reverse|reversed) order => by: reverse',
      in_order_of:
        'in [a] random order => by: random | in alphabetical order => by: name | (alphabetically|by (name|filename|file name)) => by: name',
      order_please:
        '[a] (random|shuffled) order => by: random | alphabetical order => by: name | chronological order => by: date | reverse order => by: reverse',
      first_of:
        '[the] (shortest|shorter) [clips|clip|ones|one|shots] first => by: duration_asc | [the] (longest|longer) [clips|clip|ones|one|shots] first => by: duration_desc',
      then_of:
        '[the] (longest|longer) [ones|one|clip] last => by: duration_asc | [the] (shortest|shorter) [ones|one|clip] last => by: duration_desc',
    },
  },
  duplicate: {
    say: 'copy clip n? place? so_total? | double_up clip | loop clip total | put copies place? | copies place? | plays clip total | ~ clip total_alone',
    phrases: {
      copy: '(duplicate|copy|clone|repeat|replay|double|(make|add|create|insert) (a|one) (copy|duplicate|clone|second copy) of|(make|add) (copies|another copy) of)',
      double_up: 'double up [on]',
      loop: '(loop|repeat|play|show|run|have|let|see|want|get|use)',
      clip: '<clip:clips>',
      n: '<n:times> | <n:number> times | (once more|one more time) => n: 1 | <n:number> more times',
      so_total:
        '[,] so [that] (it|the <_:ordinal> <_:noun>|the <_:noun>|<_:clips>) (appears|shows|plays|is shown|comes|is there) (<shown:times>|<shown:number> times) [in total|overall|altogether|in a row]',
      total: `[to play|play|plays] <total:times> [in a row|in total|over|back to back|in succession] | <more:times> more | (again|once more|one more time|a second time) => more: 1`,
      plays: '(see|to|play)',
      total_alone: '<total:times> [in a row|in total|over|back to back|in succession]',
      put: '(put|add|insert|place|make|create|need|want)',
      copies:
        '(a|another|one|one more|a second) (copy|duplicate) of <clip:clips> | <n:number> [more] copies of <clip:clips>',
      place: `(right|directly|immediately|straight) (after|behind) (it|itself|the original|that) | [in] (at|to) position <to:number>
        | [and] [put|move|place] [it|the copy|the duplicate|that] (at|to) the [very] (start|beginning|front) => to: 1
        | [and] [put|move|place] [it|the copy|the duplicate|that] (at|to) the [very] end => to: -1`,
    },
  },
  set_duration: {
    say: `last* clip duration each? from_end? | ~ duration each | show clip duration each? | duration_of clip to | clips_duration to | change? clip more from_end? | lengthen clip by_length | do_it clip times_as_long | shorten_it clip by_length | clip enough duration_enough | do_it clip stepped | shorten_a_bit clip | lengthen_a_bit clip | stepped_adjective clip | clip too | do_it? clip stepped like_length | half_of clip | > every_so duration_only | > clip change_every duration_only`,
    phrases: {
      last: `(set|make|let|have|keep|give|hold|extend|shorten|lengthen|stretch|change|limit|hold on|trim|cut|bring|get|reduce|leave|want|stay|stand|display|be|run|show|take|appear|linger|remain|allot|allow|allocate) [up|on screen|visible] [the] [duration|length|display time|time|for] [of|for|on]`,
      half_of:
        'halve [the (duration|length|display time) of] => times: 0.5 | double the (duration|length|display time) of => times: 2',
      every_so: '(change|switch) [the] (<_:noun>|<_:nouns>) every => each: true',
      change_every: '(change|switch) every => each: true',
      duration_only: '<duration:length>',
      show: '(show|display|hold|keep|play|use|put|leave) [up]',
      clip: '[on|for|of] [the <_:nouns> (in|of)] <clip:clips>',
      duration: `[only] [so (it|they|that it)] [<_:lasting>|lasts|lasting|stay|stays|stand|run|runs|be|to|of|is|stay on|stays on|on screen|up|show|shown|be shown|displayed|be displayed|visible|on display|hang around|be visible|to last|exactly|down to|out to|duration|length|extend|=|linger|lingers|remain|remains|gets|get] [on screen|up] [for|to|exactly|only|of] [a full|a (length|duration) of] [exactly] <duration:length> [long|instead|only|on screen|in length] | at <duration:length> <+each>
        | [be|last|stay|run|to] (at most|no more than|no longer than|up to|a maximum of|max) <duration:length> [long] => bound: most | <duration:length> [long] (max|at most|tops|at the most|or less|or shorter) => bound: most
        | [be|last|stay|run|to] (at least|no less than|no shorter than|a minimum of) <duration:length> [long] => bound: least | <duration:length> [long] (at least|or more|or longer) => bound: least | (shorter|longer) [,|:] [to|about|around] <duration:length>`,
      each: '(<+each>|for each [photo|clip]) => each: true | in length',
      duration_of:
        '(set|change|extend|shorten|adjust|make|lengthen) [the] (duration|length|display time) (of|for) | [the] (duration|length|display time) (of|for)',
      clips_duration: "[set|change|extend|shorten|adjust|make] <clip:clips> 's (duration|length|display time)",
      to: '(to|be|:|is) [exactly] <duration:length> [each|long]',
      change:
        '(give|make|hold|show|let|extend|lengthen|stretch|shorten|keep|add|add to|have|stay|last|be|hang around|leave|linger|needs|need) [up]',
      more: `[each] [for|by] <by:length> (more|longer|extra) | <by:number> (more|extra) seconds | [each] [by] <by:length> (less|shorter) => less: true | by <by:length> => verb_says: true`,
      do_it: '(make|keep|show|hold|let|stretch|leave)',
      times_as_long:
        '[be|last] twice as long => times: 2 | [be|last] (double|twice) [the|its] (length|duration) [long] => times: 2 | [be|last] half as long => times: 0.5 | [be|last] <times:number> times as long | [to] half [its|the] [current] (length|duration) => times: 0.5',
      lengthen: '(extend|lengthen|prolong|stretch)',
      stepped:
        '[a bit|a little|a little bit|slightly|somewhat|a tad] shorter => times: 0.75 | [a bit|a little|a little bit|slightly|somewhat|a tad] longer => times: 1.25 | (much|a lot|way|far) shorter => times: 0.5 | (much|a lot|way|far) longer => times: 2',
      shorten_a_bit: '(shorten|tighten) [a bit|a little|slightly] => times: 0.75',
      like_length: '[,] (like|say|maybe|so) <duration:length>',
      lengthen_a_bit: '(lengthen|extend|prolong) [a bit|a little|slightly] => times: 1.25',
      stepped_adjective:
        '[a] [slightly|somewhat] shorter => times: 0.75 | [a] [slightly|somewhat] longer => times: 1.25 | [a] (much|way) shorter => times: 0.5 | [a] (much|way) longer => times: 2',
      too: '(is|are|feels|seems) [a bit|a little] too long => times: 0.75, complaint: true | (is|are|feels|seems) [a bit|a little] too short => times: 1.25, complaint: true | (is|are|feels|seems) (way|far|much) too long => times: 0.5, complaint: true',
      shorten_it: '(shorten|reduce) => less: true',
      by_length: 'by <by:length>',
      from_end: '[by] (cutting|trimming|cut|trim) [it|them] [from|off|at] [the|its|their] (end|ends) => from_end: true',
      enough: '(stays|stay|is|are|runs|run|stands) [up|on|on screen] [way|far|much] too (long|short) [,]',
      duration_enough:
        '<duration:length> (is|are|would be|will do|is plenty) [enough|fine|plenty] | (make|give) (it|them) <duration:length>',
    },
  },
  set_total_duration: {
    say: `make total_of total | film lasts | make film total | total_of total | cut_down down_to | cut_down the_total down_to | fit film? to | total_alone | ~ film under`,
    phrases: {
      make: `(make|set|get|have|bring|want|need|cut|trim|shorten|shrink|stretch|extend|lengthen|speed|keep|tighten|edit|limit|reduce|condense|squeeze|slim) [down] [the] [total|overall] [duration|length|running time|run time] [of] | (compress|aim for)`,
      film: '<film:clips>',
      under:
        '(under|within|no longer than|at most|below|less than|not be longer than|not be more than|not be over|not exceed|not run longer than|be no longer than|be at most|be under) <duration:length> [long|in total|total]',
      total_of: `[the] (total|overall|whole|video|final) (duration|length|running time|run time|runtime) [of <film:clips>] | [the] (length|running time) of <film:clips>`,
      cut_down:
        '(cut|trim|shorten|edit|bring|reduce|condense|get|tighten|squeeze|shrink|take|set|adjust|change|limit|pare|whittle) [down]',
      the_total:
        '[the] [total|overall|whole] (total|runtime|running time|run time|length|duration|total length|total duration|whole thing|lot) [of <+film>]',
      down_to:
        '[down] (to|under) [exactly|only|just|a total of|a total (duration|length) of] <duration:length> [long|in total|total]',
      lasts:
        '(be|last|run|come to|come in at) [exactly|only|for|at] <duration:length> [long|in total|total|altogether]',
      total: `[<_:lasting>|lasts|run|runs|be|to|is|come to|come in at|in at|down to|out to|up to|down|of|to be|to last] [to|for|be|last] [exactly|only|a total of|precisely|just] <duration:length> (long|in total|total|altogether|overall|all in all|in length)
        | [<_:lasting>|lasts|be|to|is|down to|run|in at|come in at|out to|to be] [to|for] [exactly|only|a total of|precisely|just] <duration:length>`,
      total_alone: '[be|at] <duration:length> (in total|total|altogether|overall|all in all|in all)',
      fit: '(fit|squeeze|get|cram|compress) [it|everything]',
      to: '(into|in|within|to|under) [exactly] <duration:length>',
    },
  },
  set_speed: {
    say: `do* clip? speed | play clip? speed | play? clip speed beside | beside play? clip speed | do* part_of slow_motion? speed slow_motion? | fast part_of up? speed? | slow part_of down? speed? | fast clip? up? speed? | slow clip? down? speed? | fast clip? up? to_share | slow clip? down? to_share | play clip to_share | halve clip_speed | do? clip? step | play? clip step_by
      | play clip? step | fast clip? up? by | slow clip? down? by | reset clip_speed | reset clip to_normal | pace_word clip speed | pace on_clip | apply pace on_clip | times_faster_clip pace_to? | clip complaint | do? clip? step like_speed | do? clip step_by | play clip slow_at | do? clip slow_motion speed`,
    phrases: {
      clip: "[the speed (of|for)|speed of|for|on|at] <clip:clips> | <clip:clips> 's speed",
      beside: '[from|between] <part_beside:stretch>',
      reset: '(reset|restore|return) => factor: 1',
      to_normal: '[back] to [its|their] (normal|original|regular|usual) speed',
      halve: 'halve => factor: 0.5 | (double|twice) => factor: 2 | triple => factor: 3',
      part_of: '[seconds] <part:stretch> (of|in) <clip:clips> | <clip:clips> [from|between] <part_beside:stretch>',
      slow_motion: '[in] (slow motion|slo mo|slow mo|slowmo)',
      clip_speed: "[the] speed of <clip:clips> [back] [to normal] | <clip:clips> 's speed [back] [to normal]",
      do: '[to] (set|make|change|put|bring|have|let|get|give|keep|run|play|go|turn|want|be|speed|crank)',
      play: '(play|run|show|set|put|change|bring|have|let|get|go|take) [back] [the] [speed|playback speed|playback] [of|for] [back]',
      speed:
        'by a factor of <factor:number> | by <factor:number> (times|x) | [speed|back] [(at|to|in|with|by|of|into|a) [a]] <factor:speed> | [(at|to)] (speed|a speed of|playback speed) [of|to|:] <factor:number> [x|times]',
      pace_word: '(timelapse|time lapse|hyperlapse|fast forward)',
      on_clip: '(on|for|of|to|with) <clip:clips>',
      pace: '[a|the] <factor:speed> [speed|effect|feel|look]',
      times_faster_clip:
        '(slow mo|slow motion|slo mo|slowmo) <clip:clips> => factor: 0.5 | (slow mo|slow motion|slo mo|slowmo|in slow motion) (on|for) <clip:clips> => factor: 0.5',
      fast: '(increase|raise|speed|sped|accelerate|quicken|fast forward) [up] => direction: up | (speed up|speeding up) => direction: up',
      to_share: '(to|at) <factor:share> [of] [its|the] [original|normal] [speed]',
      apply: '(apply|use|set|put|do|give)',
      pace_to: '[,|at|to] <factor:speed> | [,|at|to] <factor:share>',
      up: 'up',
      slow: '(reduce|lower|decrease|slow|slow down|decelerate|slowing) => direction: down',
      down: 'down | it down',
      step: `[by] <amount:amount> (faster|quicker|snappier) => direction: up | (faster|quicker|snappier) => direction: up
        | [by] <amount:amount> slower => direction: down | slower => direction: down | [go|run|play] faster [by] <amount:amount> => direction: up`,
      like_speed: '[,] (like|say|maybe) (<exact:speed>|<exact:share>)',
      slow_at: 'in (slow motion|slo mo|slow mo) [,|\\(] [at] (<factor:speed>|<factor:share>) [\\)]',
      step_by: '<by:share> (faster|quicker) => direction: up | <by:share> slower => direction: down',
      by: 'by <by:share> | <amount:amount>',
      complaint:
        '(is|are|feels|looks) [way|far|much|a bit|a little|a tad|rather|quite|too|so|really] slow => direction: up, complaint: true | (is|are|feels|looks) [way|far|much|a bit|a little|a tad|rather|quite|too|so|really] fast => direction: down, complaint: true',
    },
  },
  speed_ramp: {
    say: 'have? ramp clip paces over? silent?',
    phrases: {
      ramp: '(ramp|speed ramp|change|speed up|slow down|go|accelerate) [up|down] [the speed of] [gradually|smoothly|slowly] | (gradually|smoothly|slowly) (ramp|change|speed up|slow down|go|accelerate|increase|decrease) [the speed of]',
      have: '(have|make|let)',
      clip: '<clip:clips> [up|down]',
      paces: 'from <from:speed> [up|down] to <to:speed>',
      over: '(over|in|within|during) (its|the) first <over:length>',
      silent: '[,] (muted|silent|without sound) => sound: mute',
    },
  },
  reverse: {
    say: 'reverse clip at_pace? | play clip backwards at_pace? | turn clip so_backwards | clip backwards_alone at_pace?',
    phrases: {
      reverse:
        '(reverse|rewind|(invert|flip|turn around) [the] [playback|playing] (playback|direction) of) [[the] (playback|direction) (of|on|for)]',
      clip: '<clip:clips>',
      backwards_alone: '(backwards|backward|in reverse|reversed)',
      at_pace: '[and|,] (at|in|with) [a] <factor:speed>',
      turn: '(turn|flip|change) [around|round]',
      so_backwards: '[around|round] so [that] (it|they) (plays|play|runs|run|goes|go) (backwards|backward|in reverse)',
      play: '(play|run|show|see|make|have|turn|let|put|be|want|need|get|set) [back]',
      backwards: `[to] [play|run|go|be] [played|playing] (rewind|backwards|backward|in reverse|reversed|back to front|(from end to|from the end to the) (start|beginning)|the wrong way round) [instead]`,
    },
  },
  card: {
    say: 'add surely detail* line# detail* | add surely detail* | add named ground+ detail* line# more* | add named detail* line# ground+ more* | surely line# detail* | surely detail+ line# detail* | open_on surely detail* line# detail*',
    phrases: {
      add: '(add|put|insert|place|show|include|create|make|have|want|need|use|give me|slot|drop) [in|a new]',
      open_on:
        '(start|begin|open) [it|the (video|film)] (with|on) => first: true | (end|finish|close) [it|the (video|film)] (with|on)',
      surely: `[a|an|the] [<background:color>] (blank|empty|plain) [<background:color>] (card|slide|screen|title card) | [a|an] [<background:color>] (intro|opening) (slide|screen) => first: true | [a|an] [<background:color>] (title|text|section|chapter|outro|end|closing) (slide|screen|page)
        | [a|an] <background:color> [title|text|section|chapter|outro|end|closing] card | [a|an] <background:color> (intro|opening) card => first: true | [a|an] [<background:color>] (card|text slide)`,
      named: '[a|an] (title|text|section|chapter|outro|end|closing) card | [a|an] (intro|opening) card => first: true',
      line: '[(saying|that says|which says|reading|that reads|with|with the (text|words|title)|:|on it that says|[and] under it|[and] below it|then)] <quote:quote> [on it]',
      ground: `(on|over|with) [a|an] <background:color> (background|screen|card|slide|backdrop) | (on|over) [a|an] <background:color> | [in|with] <color:color> (text|letters) | in <color:color> on [a] <background:color> [background] | <color:color> (text|letters|words) on [a] <background:color> [background] | <color:color> on <background:color>
        | (right|directly|immediately) (after|behind) <after:clips> | (after|behind|following) <after:clips> | (right|directly) before <before:clips> | (before|in front of) <before:clips> | [in] between <a:clip> and <b:clip>`,
      detail: `(on|over|with) [a|an] <background:color> (background|screen|card|slide|backdrop) | (on|over) [a|an] <background:color> | (in|with) <color:color> (text|letters) | in <color:color> on [a] <background:color> [background] | in <color:color> | <color:color> (text|letters|words) on [a] <background:color> [background] | <color:color> on <background:color>
        | (right|directly|immediately) (after|behind) <after:clips> | (after|behind|following) <after:clips> | (right|directly) before <before:clips> | (before|in front of) <before:clips> | [in] between <a:clip> and <b:clip>
        | [for|lasting|of] <duration:length> [long] | (at|to) the [very] (start|beginning|front) => first: true | first => first: true | (at|to) the [very] end | at <at:length> | [in|at] the <position:position> corner`,
      more: '[for|lasting] <duration:length> [long] | (at|to) the [very] (start|beginning|front) => first: true | (at|to) the [very] end',
    },
  },
  update_card: {
    say: 'change card wording | card should_say wording_now | do? card look+ | do? ground_of ground',
    phrases: {
      change: '(change|edit|update|reword|make) [the (text|words|wording) (of|on|in)]',
      card: "<clip:clips> ['s (text|words|wording)]",
      wording: '(to|to say|to read|say|read|into) [:] <line:quote> [and <second:quote>]',
      should_say: '(should|to)',
      wording_now: '(say|read) <line:quote> [and <second:quote>]',
      do: '(make|set|change|turn|give|put|have)',
      ground_of:
        "<clip:clips> 's (background|colour|color|backdrop) | [the] (background|backdrop) (of|on) <clip:clips>",
      ground: '[to|into|be|in|a] <background:color>',
      look: '(on|with) [a|an] <background:color> [background|backdrop] | [to|in|with] <color:color> (text|letters|words) | [with] text in <color:color>',
    },
  },
  freeze: {
    say: 'freeze at for | freeze edge for | freeze for at | at_time freeze for | frozen_for at_time | frozen_for edge | frozen_end clip_end? | hold edge for | extend edge for | let edge stand for | freeze for_of at | > freeze at_bare for_bare',
    phrases: {
      freeze: `(freeze|freeze frame|hold|pause|create a freeze frame|make a freeze frame|insert a freeze|use a freeze frame|add a freeze frame|put a freeze frame|stop|add a freeze|insert a freeze frame|freeze on|hold on|pause on|do a freeze frame) [on] [the] [video|picture|frame|image|playback|it|film|clip|action] [of the video]`,
      frozen_for:
        '[(insert|add|put|create|make|do|include|use|apply|want|need|have|end on|end with|finish on|close on)] [a|the] <duration:length> [long] (freeze frame|freeze|still frame|still|frozen frame|hold|pause|frame hold) [of the picture|of the frame] | [(insert|add|put|create|make|do|include|use|apply|want|need|have)] [a|the] (freeze frame|freeze|still frame|still|frozen frame|frame hold) [,] (of|lasting|for) <duration:length> [long]',
      at_time: '(at|on) [the] [frame|picture] [at] <at:time>',
      clip_end: '<clip:clips>',
      let: '(let|have|keep|make)',
      stand: '(stand|hang|stay|linger|remain|hold|stay up|be held|on screen)',
      for_of: '<duration:length>',
      at_bare: '<at:time>',
      for_bare: '[,] <duration:length>',
      frozen_end:
        '(end|finish|close) (on|with) [a] <duration:length> [long] (freeze frame|freeze|still frame|frozen frame) => edge: end',
      hold: '(linger|stay|rest|hold|pause|stop|dwell|keep) [on]',
      extend: '(extend|prolong|stretch)',
      at: '[at|on] [the] [frame|picture|still] [at] <at:time> | (at|on) <at:time>',
      edge: `<clip:clips> (at|on) (the|its) (start|first frame|opening frame|beginning) => edge: start | [on] [the] [very] (last|final|end) frame [of] [<clip:clips>] => edge: end
        | [on] [the] [very] (first|opening) frame [of] [<clip:clips>] => edge: start
        | <clip:clips> (at|on) (the|its) (end|last frame|final frame) => edge: end | <clip:clips> 's (last|final) frame => edge: end | <clip:clips> 's (first|opening) frame => edge: start | the (last|final) (image|picture|frame) => edge: end
        | the (end|last) of <clip:clips> => edge: end`,
      for: '[, (hold|holding)] (for|of|lasting|with a duration of|for a duration of|by) [another] <duration:length> | <duration:length> [long] | , (hold|holding) [it] <duration:length> | (for) <duration:number> (more|extra|additional|further) (seconds|secs|s|second)',
    },
  },
}
