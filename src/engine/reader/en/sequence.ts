import type { SEQUENCE } from '../../../edits/sequence/index.ts'
import type { TIME } from '../../../edits/time/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

type Name = keyof typeof SEQUENCE | keyof typeof TIME

/** How English asks for clips in an order, and for lengths and paces. */
export const SEQUENCE_WORDS: Pick<Language['operations'], Name> = {
  build_sequence: {
    say: `build files film? total? each? most? order? | make a_film from each? order? total? | make a_film each? total?
      | a_film from? each? total? order? | files first order? | listed order each? | start_with files each? | build files total`,
    phrases: {
      build: `(combine|merge|join|stitch|assemble|concatenate|splice|string|compile|put|edit|cut|glue|concat) [up] [together|up]
        | (build|make|create|produce|turn|use|arrange|rebuild|put together|line up) [the|a] [video|film|sequence] [out of|from|of|using|with]
        | build the video from | a (video|film) (of|from) | (throw|stick|string|bring) [it] together`,
      files: '[of|from|out of|using] <assets:files> [together|up]',
      film: `(in|into|to|as|to make|to create|to form|to get) (a|an|one|my|the) [single|short|quick|nice|little|simple|new|continuous|cool|smooth] [<total:length>|] [long] [<aspect:named_aspect>] [promo|teaser|highlight|summary|recap|promotional|short|product|marketing] (video|film|movie|clip|slideshow|slide show|montage|promo|reel|teaser|ad|advert|compilation|trailer|sequence|edit|short|vlog)
        | into one`,
      a_film: `[a|an|one|my|the] [single|short|quick|nice|little|simple|new|continuous|cool|smooth|exciting] [<total:length>|] [long] [short|quick] [<aspect:named_aspect>] [promo|teaser|highlight|summary|recap|promotional|short|product|marketing|photo|holiday|family] (video|film|movie|slideshow|slide show|montage|promo|reel|teaser|ad|advert|compilation|trailer|short|vlog)`,
      make: `(make|create|build|produce|do|generate|give me|edit|want|need|put together|get|cut) | can i (have|get)`,
      from: '(from|of|out of|with|using|for) <assets:files>',
      first: 'first',
      listed: '<assets:files>',
      start_with: '(start|begin|open) with | (use|show|play|put|order|arrange) => weak: true',
      total: `[of|to|at|lasting|that lasts|that is|for|in|,] [a total of|exactly] <total:length> [long|in total|total|altogether|overall|all together|in length] | with the total length limited to <total:length> | limited to <total:length>`,
      each: `[for|at|with|of] [each] <each:length> (each|apiece|per (photo|picture|image|pic|clip|slide|shot)|a (photo|pic|picture|piece|slide)|on each|for each)
        | (each|every) [photo|picture|image|pic|one|slide] [for|lasting|showing|on screen for|shown for|at] <each:length>
        | photos <each:length> each | <each:length> (for each (picture|photo)|per (picture|photo))`,
      most: 'clips at most <each:length> each => every: true',
      order: `in (that|this|exactly this|exactly that|the given|the listed|the right|the following|the same) order
        | in the order of upload | in order
        | in the order (listed|given|I uploaded them|they were uploaded|of upload|uploaded)
        | one after (another|the other) | back to back`,
    },
  },
  append: {
    say: 'add asset at_end | end_with asset at_end? | append asset at_end? | asset goes_last',
    phrases: {
      asset: '<asset:picture>',
      at_end: `[on|at|on to|onto|to|in at|as] the [very] (end|last clip|final clip|end of (the|my) (video|timeline|film|sequence))
        | last | after everything [else] | after the last (clip|one|photo|shot) | to the (timeline|sequence|video)
        | behind the last (clip|one|photo) | on after everything else`,
      end_with: '(end|finish|close|finish off|round it off|wrap up|conclude) [it] with',
      append: '(append|tack) [on]',
      goes_last: '(goes|comes|at the|should go at the|should come at the|should be at the) (last|end|at the end)',
    },
  },
  insert: {
    say: 'insert asset place | put asset place',
    phrases: {
      insert: '(insert|add|slot|splice|slip|squeeze|include|place|drop|put in|work) [in]',
      put: '(put|place|bring|want|have|show|play|stick) => puts: true',
      asset: '<asset:picture> [in]',
      place: `[in|right|directly|immediately|just] (after|behind|following) <after:clips>
        | [in|right|directly|immediately|just] (before|in front of|ahead of) <before:clips>
        | [in] (at|as) position <index:number>
        | [in] [at|into] [timeline position|the timeline at|position|time] <at:time> | at <at:time>
        | [in] between <a:clip> and <b:clip> | [in] (at|to) the [very] (start|beginning|front) => index: 1
        | (first|as the first clip|at the front) => index: 1`,
    },
  },
  replace_clip: {
    say: 'replace clip with | use asset instead | put asset place_of | swap_out clip for',
    phrases: {
      replace: '(replace|swap|switch|change|exchange|substitute) [out]',
      swap_out: '(swap|switch|change) [out]',
      clip: '<clip:clips>',
      with: '(with|by|for|to|against) <asset:picture>',
      for: '(for|out for) <asset:picture>',
      use: '(use|show|have|put|take|want) [in]',
      asset: '<asset:picture> [in]',
      instead: '(instead of|rather than|in place of|in lieu of|in the place of) <clip:clips>',
      put: '(put|use|place|show)',
      place_of: "(in place of|in the place of|in) <clip:clips> ['s place] | where <clip:clips> (is|was) [now]",
    },
  },
  keep: NO_WORDS,
  trim: {
    say: 'keep stretch# of_clip? drop_rest? | keep_of clip stretch_to# | trim clip stretch_only#',
    phrases: {
      keep: `[only|just] (keep|leave|retain|preserve|use|want|need|show|play|have) [only|just]
        | (trim|cut|shorten|crop|edit|reduce|bring|pare) [it|this|that|everything|the video] [down|back] to [only|just]
        | [only] (interested in|want|need|keep) | (want|need|interested in)`,
      drop_rest:
        '(delete|drop|remove|bin|cut|lose|chuck|get rid of|trash) (the rest|everything else|all the rest|what is left)',
      keep_of: '(trim|cut|shorten|crop|keep|reduce|use|play)',
      stretch: '[the (part|bit|section|stretch|piece|portion|footage|range|segment)|what is|only|just] <stretch>',
      of_clip: "[of|from|in|for|on|to] <clip:clips> | <clip:clips> 's",
      clip: '<clip:clips>',
      stretch_to: `[down|back] (to|so that it (runs|plays|goes)|so it (runs|plays)) [only|just|the part|keep|the (part|bit|section)] <stretch>`,
      trim: '(keep|use|play) [only|just]',
      stretch_only: '[only] <stretch> [only]',
    },
  },
  cut_range: {
    say: 'cut stretch# of_clip? | take stretch# away of_clip? | stretch# goes of_clip? | cut_of clip stretch#',
    phrases: {
      cut: `(cut|remove|delete|drop|lose|chop|lop|snip|get rid of|take|discard|erase|kill|ditch|scrap|bin|shave|dump|slice|throw|clip|knock|axe|strip|clean|leave) [off|out|away]
        | (trim) [off|out|away|down] => trims: true | (i|we) (don't|do not) need`,
      cut_of: '(cut|shave|chop) | (trim|shorten) => trims: true',
      take: '(take|cut|chop|leave|throw|clip|lop|snip|trim|get) | (shave|knock)',
      away: '(out|off|away)',
      stretch: `[everything|all|anything|(the|that) (part|bit|section|stretch|footage|piece|range|video|content|portion|segment|gap)|what comes|the content|whatever is] <stretch>
        | out <stretch>`,
      goes: `(should|must|needs to|has to|can|have to|need to) (go|be (cut|removed|deleted|taken out|trimmed)|come out)
        | (is|are) (useless|boring|no good|junk|rubbish|dead air|bad) [, (cut|remove|delete) (it|them|that) [out]|so (cut|remove|delete) (it|them)]
        | out`,
      of_clip: "(of|off|from|in|on|out of|for) <clip:clips> | <clip:clips> 's",
      clip: '<clip:clips> [by]',
    },
  },
  split: {
    say: `split at# | split clip at# | split clip own | split clip in_half | cut_in clip in_half | cut_through at#
      | cut_it at#`,
    phrases: {
      split: `(split|divide|break|slice|separate|make a split in|make a split|add a split|do a split) [up] [the video|the film|the timeline|it|everything] [in two|into two [parts|clips]]
        | split | (chop|break) it [up|in two]`,
      cut_through: `(cut a blade|put a cut|add a cut|make a cut|blade|razor|add a cut point|place a cut|put a cut in|insert a cut|put a split)`,
      cut_in: '(cut|chop|split)',
      cut_it: 'cut [it|here|the video|this] => unsure: true',
      clip: '<clip:clips> [in two|into two [parts]]',
      at: '[again] (at|@) <time> | (at|around) second <time> | <time>',
      own: `(at|after) <own:length> [from (its|the) (beginning|start)|of its own time|in]
        | <own:length> (in|into it|from (its|the) (beginning|start))`,
      in_half: `(in half|in two|down the middle|in the middle|into two [equal] (parts|halves)|in two equal (parts|halves)|halfway|halfway through) => half: true`,
    },
  },
  delete: {
    say: 'remove clip | take clip away | remove asset | clip goes | keep_only kept drop_others?',
    phrases: {
      clip: '<clip:clips> [from (the) (timeline|video|film|sequence)|entirely|completely|altogether]',
      asset: '<asset:picture> from (the|my) (timeline|video|film)',
      keep_only: '[only] keep [only|just] => keeps: true | only (keep|use|want|need|leave) => keeps: true',
      kept: '<clip:clips>',
      drop_others:
        '(delete|drop|remove|bin|cut|lose|get rid of) (the others|the rest|the other clips|all others|everything else)',
      goes: `(should|must|has to|can|needs to) (go|be (deleted|removed|cut|dropped)) | (has|have) to go
        | (is|are) not needed | isn't needed | (is|are) no good`,
    },
  },
  move: {
    say: 'move clip place | clip goes place | have clip place',
    phrases: {
      move: `(move|put|place|bring|shift|push|send|drag|reorder|take|set|reposition|relocate|pull|stick|make|let) [the timeline so that]
        | reorder the timeline so that | (can|could|may|should)`,
      have: '(want|have|like|need|would like|get)',
      goes: `(should|must|needs to|has to|can|to) (be|go|come|follow|play|appear|stand|open|start|begin)
        | (goes|comes|came|go|come|plays|belongs|going|follows) [directly|right]`,
      clip: '<clip:clips>',
      place: `[so that it|and|to] [comes|goes|is|right|directly|straight|immediately|come|go|follows|be|to|to be] [directly|right] (before|in front of|ahead of) <before:clips>
        | [so that it|so it|and|to] [comes|goes|is|right|directly|straight|immediately|come|go|be|to|to be] [directly|right] (after|behind|following|to after|follows) <after:clips>
        | so that it [directly] follows <after:clips> | [to|into|at|in] [the] (position|place|spot|slot) <to:number>
        | [to|into|at|in] [the] <to:ordinal> (position|place|spot|slot)
        | [to|at|go|goes|come|comes|be|is|into] [the] [very] (start|beginning|front|first position) [of the (video|timeline|film|sequence)] => to: 1
        | (first|to be first|come first|go first|comes first|opens|up front) => to: 1
        | [to|at|go|goes|come|comes|be|is|on] [the] [very] (end|back|last position) [of the (video|timeline|film|sequence)] => to: -1
        | (last|to be last|come last|go last|comes last|closes) => to: -1 | [to] [in] between <a:clip> and <b:clip> | as [the] <to:ordinal> (clip|one|photo) | the very first one => to: 1`,
    },
  },
  swap: {
    say: 'swap both | both change | swap one with',
    phrases: {
      swap: `(swap|switch|exchange|interchange|flip) [around|the order of|the positions of|places of|the places of|over]`,
      both: '<both:clips> [around|with each other|over]',
      one: '<a:clips>',
      with: '(with|and|for) <b:clips>',
      change: `(should|must|to) (change|swap|switch|trade) (places|positions) | (change|swap|switch|trade) (places|positions)
        | the other way (round|around)`,
    },
  },
  sort: {
    say: 'sorted',
    phrases: {
      sorted: `(shuffle|randomize|randomise|mix up|scramble) [all] [the|my] [order] [of] [the|my] [clips|photos|order|videos|pictures|everything|them|shots|it] => by: random
        | (put|play|arrange|order) [all] [the|them] [clips|photos|them|everything] in [a] random [order] => by: random
        | (reverse|flip|invert) [the] (order|sequence) [of] [the|my|all] [the] [clips|photos|videos|pictures|shots|images] => by: reverse
        | (put|play|arrange|order) [the] [clips|photos|them|everything|it] (in reverse order|in the opposite order|the other way (round|around)|back to front|from last to first|in the reverse order) => by: reverse
        | (sort|order|arrange|line up|line|put|reorder) [up] [all] [the|my|them] [clips|photos|videos|them|everything|shots|pictures|timeline] [up] (by|in) [order of] [file] (name|names|filename|file name|title) [order] [alphabetically] => by: name
        | (sort|order|arrange|put) [the|my|them] [clips|photos|them|everything|shots] (alphabetically|in alphabetical order|a to z) => by: name
        | (sort|order|arrange|put|reorder) [the|my|them] [clips|photos|them|everything|shots|pictures] (by|in|chronologically by) [the] [order of] (date|upload date|upload order|upload|date of upload|time|the order of upload) [, oldest first|taken|oldest first|they were uploaded] => by: date
        | (sort|order|arrange|put) [the|my|them] [clips|photos|them|everything] [in] (chronologically|chronological order) => by: date
        | (sort|order|arrange|line|put|play|reorder) [up] [all] [the|my|them] [clips|photos|videos|them|everything|shots] [up] [by] [length|duration] [,|\\(] [from] [the] (shortest|short) [one|clip|clips] [to|first] [the] [longest|long] [one|first] [\\)] => by: duration_asc
        | (sort|order|arrange) [the|my|them] [clips|photos|videos|them|everything|shots] by (length|duration) => by: duration_asc
        | (shortest|shorter) (clips|clip|ones|one|shots) first => by: duration_asc
        | (sort|order|arrange|line|put|play|reorder) [up] [all] [the|my|them] [clips|photos|videos|them|everything|shots] [up] [by] [length|duration] [,|\\(] [from] [the] (longest|long) [one|clip|clips] [to|first] [the] [shortest|short] [one|first] [\\)] => by: duration_desc
        | (longest|longer) (clips|clip|ones|one|shots) first => by: duration_desc`,
    },
  },
  duplicate: {
    say: 'copy clip n? place? | loop clip total | put copies place? | copies_of place? | copies place? | plays clip total',
    phrases: {
      copy: `(duplicate|copy|clone|repeat|double|make (a copy|a duplicate|copies) of|add a copy of|make another copy of)`,
      loop: '(loop|repeat|play|show|run|have|let)',
      clip: '<clip:clips>',
      n: '<n:times> | <n:number> times | once more => n: 1 | one more time => n: 1',
      total: `<total:times> [in a row|in total|over|back to back|in succession] | <more:times> more | again => more: 1
        | once more => more: 1 | one more time => more: 1 | a second time => more: 1 | to play <total:times> [in a row] | play <total:times> in a row | [play] <total:times> in a row`,
      plays: '(see|to)',
      put: '(put|add|insert|place|make|create)',
      copies: `(a|another|one) (copy|duplicate) of <clip:clips> | <n:number> copies of <clip:clips> | <n:number> more copies of <clip:clips>`,
      copies_of: '(another|one more|a second) copy of <clip:clips>',
      place: `(right|directly|immediately) (after|behind) (it|itself|the original|that)
        | [in] (at|to|in) position <to:number>
        | [and] [put|move|place] [it|the copy|the duplicate] (at|to) the (start|beginning|front) => to: 1
        | [and] [put|move|place] [it|the copy|the duplicate|that] (at|to) the [very] end => to: -1 | (straight|right) after (it|that|itself) `,
    },
  },
  set_duration: {
    say: `last? clip duration each? | ~ duration each | show clip duration each? | duration_of clip to | change clip more`,
    phrases: {
      last: `(set|make|let|have|keep|give|hold|extend|shorten|lengthen|stretch|change|limit|hold on|trim|cut|leave|want) [the] [duration|length|display time|time] [of|for|on]
        | (should|must|needs to|has to|to) (last|stay|stand|be|run|show|take|appear) [up|on screen|visible] [for]`,
      show: '(show|display|hold|keep|play|use|put) [up]',
      clip: '[on|for|of] <clip:clips>',
      duration: `[(last|lasts|lasting|stay|stays|stand|run|runs|be|to|for|of|is|stay on for|stays on for|should stay on for|should stay up for|should stay for|on screen for|up for|up|to last|should be|exactly|down to|up to|should last|on screen|out to|duration|length|extend|=|each) [on screen|up]] [for|to|exactly|only] [exactly] <duration:length> [long|instead|on screen|in length]`,
      each: '(each|apiece|per (photo|picture|clip|image)) => each: true | in length',
      duration_of: '(set|change|extend|shorten|adjust|make|lengthen) [the] (duration|length|display time) (of|for)',
      to: '(to|be) [exactly] <duration:length> [each|long]',
      change: `(give|make|hold|show|let|extend|lengthen|stretch|shorten|keep|add|add to|have) | (should|must) (stay|last|be)`,
      more: `[for|by] <by:length> (more|longer|extra) | <by:number> (more|extra) seconds
        | <by:length> (less|shorter) => less: true | by <by:length> => verb_says: true`,
    },
  },
  set_total_duration: {
    say: `make total_of total | film lasts | make film total | total_of total | cut_down down_to | fit film? to`,
    phrases: {
      make: `(make|set|get|have|bring|want|need|cut|trim|shorten|stretch|extend|lengthen|speed|keep|tighten|edit|limit|reduce|condense|squeeze) [the] [total|overall] [duration|length|running time|run time] [of]`,
      film: '<film:clips>',
      total_of: `[the] (total|overall|whole|video|final) (duration|length|running time|run time) [of <film:clips>]
        | [the] (duration|length|running time) [of <film:clips>]`,
      cut_down: '(cut|trim|shorten|edit|bring|reduce|condense|get) [down]',
      down_to: '[down] to [exactly|only] <duration:length> [long|in total|total]',
      lasts: `(should|must|needs to|has to|to) (be|last|run|come to) [exactly|only|for] <duration:length> [long|in total|total]
        | needs to be <duration:length> [long]`,
      total: `[(last|lasts|run|runs|be|to|is|should be|must be|needs to be|should last|come to|down to|out to|up to|down|of)] [to|for|be|last] [exactly|only|a total of|precisely] <duration:length> (long|in total|total|altogether|overall|all in all|in length)
        | (last|lasts|be|to|is|should be|must be|needs to be|down to|should last|run|to last|out to|to be|must last|needs to last) [to|for] [exactly|only|a total of|precisely] <duration:length>
        | <duration:length>`,
      fit: '(fit|squeeze|needs to fit|has to fit|must fit|should fit|get|cram) [it|everything]',
      to: '(into|in|within|to|under) [exactly] <duration:length>',
    },
  },
  set_speed: {
    say: `do? clip? speed | play clip? speed | fast clip? up? speed? | slow clip? down? speed? | do? clip? step
      | play clip? step | fast clip? up? by | slow clip? down? by | reset clip_speed`,
    phrases: {
      clip: "[the speed (of|for)|speed of|for|on|at] <clip:clips> | <clip:clips> 's speed",
      reset: 'reset => factor: 1',
      clip_speed: "[the] speed of <clip:clips> [back] [to normal] | <clip:clips> 's speed [back] [to normal]",
      play: `(play|run|show|set|put|change|bring|have|let|get) [back] [the] [speed|playback speed|playback] [of|for] [back] | (run|have) | (should|must|to|can) (play|run|go)`,
      speed: `[back] [(at|to|in|with|by|of|into|a) [a]] <factor:speed> | [(at|to)] (speed|a speed of) <factor:number>`,
      fast: `(speed|accelerate|quicken|fast forward) [up] => direction: up | (speed up|speeding up) => direction: up`,
      up: 'up',
      slow: '(slow|slow down|decelerate|slowing) => direction: down',
      down: 'down | it down',
      step: `[by] <amount:amount> (faster|quicker|snappier) => direction: up | (faster|quicker|snappier) => direction: up
        | [by] <amount:amount> slower => direction: down | slower => direction: down
        | [go|run|play] faster [by] <amount:amount> => direction: up`,
      by: 'by <by:share> | <amount:amount>',
    },
  },
  speed_ramp: NO_WORDS,
  reverse: {
    say: 'reverse clip | play clip backwards | clip backwards',
    phrases: {
      reverse: '(reverse|rewind) [the playback of|playback of|the playback on|the direction of]',
      clip: '<clip:clips>',
      play: '(play|run|show|make|have|turn|let|put) [back] | (should|must) (be|play|run)',
      backwards: `[play|run|go|be] [played|playing] (backwards|backward|in reverse|reversed|back to front|the wrong way round) [instead]`,
    },
  },
  freeze: {
    say: 'freeze at for | freeze edge for | freeze for at',
    phrases: {
      freeze: `(freeze|freeze frame|hold|pause|add a freeze frame|put a freeze frame|stop|add a freeze|insert a freeze frame|freeze on|hold on|pause on|do a freeze frame) [on] [the] [video|picture|frame|image|playback|it|film|clip|action] [of the video|at]`,
      at: '[at|on] [the] [frame|picture|still] [at] <at:time> | (at|on) <at:time>',
      edge: `[on] [the] [very] (last|final|end) frame [of] [<clip:clips>] => edge: end
        | [on] [the] [very] (first|opening) frame [of] [<clip:clips>] => edge: start
        | <clip:clips> (at|on) (the|its) (end|last frame|final frame) => edge: end
        | the (end|last) of <clip:clips> => edge: end`,
      for: 'for <duration:length> | <duration:length> [long]',
    },
  },
}
