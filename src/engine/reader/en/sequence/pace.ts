import type { Language } from '../../grammar/language.ts'

/** Verbs before what is to be given. */
const VARY =
  'set|change|extend|shorten|shrink|adjust|make|lengthen|increase|raise|reduce|decrease|lower|bring|cut|prolong|stretch|limit'

/** English requests about lengths and speeds. */
export const PACE = {
  set_duration: {
    say: `last* clip duration each? from_end? | ~ duration each | ~ do_each duration each | ~ clip carried | show clip duration each? | duration_of clip to | clips_duration to | change? clip more from_end? | lengthen clip by_length | do_it clip times_as_long | shorten_it clip by_length | shorten_length clip by_length | lengthen_length clip by_length | clip enough duration_enough | do_it clip stepped | shorten_a_bit clip | lengthen_a_bit clip | stepped_adjective clip | clip too | ~> overlong do_instead | do_it? clip stepped like_length | half_of clip | halve_time clip is_shown | > every_so duration_only | > make_them? clip change_every duration_only | > add_time clip`,
    phrases: {
      last: `(set|make|let|have|keep|give|hold|extend|shorten|shrink|bump|lengthen|stretch|change|limit|hold on|trim|cut|bring|get|reduce|leave|want|stay|stand|display|be|run|show|take|appear|linger|remain|allot|allow|allocate) [up|on screen|visible] [the] [duration|length|display time|time|for] [of|for|on]`,
      halve_time: 'halve (the time [that]|how long) => times: 0.5 | double (the time [that]|how long) => times: 2',
      is_shown: '(is|are|stays|stay) (shown|displayed|visible|up|on screen|on) | stays | stay | lasts | last | shows',
      half_of:
        'halve [the (duration|length|display time) of] => times: 0.5 | double the (duration|length|display time) of => times: 2',
      every_so: '(change|switch) [the] (<_:noun>|<_:nouns>) every => each: true',
      make_them: '(make|have|let)',
      add_time: '(add|put) [another] <by:length> (to|on|onto) [the (end|length|duration) of]',
      change_every: '(change|switch) every => each: true',
      duration_only: '<duration:length>',
      do_each: '(do|try|use|say|go (with|for)|have|keep|(make|give|show|let|leave) (it|them|that))',
      carried: '[for|to|just|only|for only|for just] <unitless:number>',
      show: '(show|display|hold|keep|play|use|put|leave) [up]',
      clip: '[on|for|of] [the <_:nouns> (in|of)] <clip:clips>',
      duration: `[only] [so (it|they|that it)] [<_:lasting>|lasts|lasting|stay|stays|stand|run|runs|be|to|of|is|stay on|stays on|on screen|up|show|shown|be shown|displayed|display|be displayed|visible|on display|hang around|be visible|to last|exactly|down to|out to|duration|length|extend|=|needs only|only needs|only need|needs just|linger|lingers|remain|remains|gets|get] [on screen|up|on] [for|to|exactly|only|of] [a full|a (length|duration) of] [exactly] <duration:length> [long|instead|only|on screen|in length] | at <duration:length> <+each>
        | [be|last|stay|run|to] (at most|no more than|no longer than|up to|a maximum of|max) <duration:length> [long] => bound: most | [<_:lasting>|be|stay|run] <duration:length> [long] (max|at most|tops|at the most|or less|or shorter) => bound: most
        | [be|last|stay|run|to] (at least|no less than|no shorter than|a minimum of) <duration:length> [long] => bound: least | <duration:length> [long] (at least|or more|or longer) => bound: least | (shorter|longer) [,|:] [to|about|around] <duration:length>`,
      each: '(<+apiece>|for each) => each: true | (<+per_picture>|for each (photo|clip)) => each: true, pictured: true | in length',
      duration_of: `(that|the one|the length|the duration) (of|for) => again_of: true | [${VARY}] [the] (duration|length|display time|time|screen time|running time) (of|for)`,
      clips_duration: `[${VARY}] <clip:clips> 's (duration|length|display time|time on screen|screen time)`,
      to: '[up|down] (to|be|:|is|should be|=) [exactly] <duration:length> [each|long]',
      change:
        '(give|make|hold|show|let|extend|lengthen|stretch|shorten|keep|add|add to|have|stay|last|be|hang around|leave|linger|needs|need) [up]',
      more: `[each] [up] [for|by] <by:length> (more|longer|extra) | <by:number> (more|extra) seconds | [each] [by] <by:length> (less|shorter) => less: true | by <by:length> => verb_says: true`,
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
      overlong:
        '<_:length> <+per_picture> (is|feels|seems|looks) [a bit|a little|way|far|much|just] too (long|slow|much|short|fast|quick) [,|-|:|.] [so] => each: true, pictured: true',
      do_instead: `(do|make it|make that|try|use|go with|go for|say|let 's do|let 's say|rather|give them) (<duration:length>|<duration:number>) [instead|seconds|each]`,
      too: '[is|are|feels|seems] [a bit|a little] too long => times: 0.75, complaint: true | [is|are|feels|seems] [a bit|a little] too short => times: 1.25, complaint: true | [is|are|feels|seems] (way|far|much) too long => times: 0.5, complaint: true',
      shorten_it: '(shorten|reduce) => less: true',
      shorten_length:
        '(reduce|shorten|cut|decrease|lower) [the] (length|duration|display time|running time|screen time) of => less: true',
      lengthen_length:
        '(increase|extend|lengthen|raise|prolong) [the] (length|duration|display time|running time|screen time) of',
      by_length: 'by <by:length>',
      from_end: '[by] (cutting|trimming|cut|trim) [it|them] [from|off|at] [the|its|their] (end|ends) => from_end: true',
      enough: '(stays|stay|is|are|runs|run|stands) [up|on|on screen] [way|far|much] too (long|short) [,]',
      duration_enough:
        '<duration:length> (is|are|would be|will do|is plenty) [enough|fine|plenty] | [do|try|use|say|(make|give|show) (it|them)] <duration:length> [<+each>|is enough|instead]',
    },
  },
  set_total_duration: {
    say: `make total_of total equally? | > pictures_so film_runs |  > hold film under |  film lasts | cap film capped | make film total equally? | total_of total | cut_down down_to | cut_down the_total down_to | fit film? to | total_alone | ~ film under`,
    phrases: {
      make: `(make|set|get|have|bring|want|need|cut|trim|shorten|shrink|stretch|extend|lengthen|speed|keep|tighten|edit|limit|reduce|condense|squeeze|slim|adjust|change|pace) [down] [the] [total|overall] [duration|length|running time|run time] [of] | (compress|aim for)`,
      pictures_so:
        '(stretch|shrink|shorten|extend|adjust|change|scale|set|trim|lengthen|pace|time) [or (stretch|shrink|shorten|extend|lengthen)] [the|all|my|each|every] [(duration|length|timing|durations|lengths|display times) of] [the|all|each|every] (<_:nouns>|<_:noun>) (so [that]|such that)',
      film_runs:
        '(it|everything|<+film>|<+whole_film>) (runs|lasts|is|takes|comes to|adds up to|runs to|comes in at|will be|ends up at|totals|run|last) [for|at|to] [exactly|a total of] <duration:length> [long|in total|overall|altogether|total]',
      hold: '(keep|make|get|bring|have|hold|cut)',
      cap: '(cap|limit)',
      capped: '(at|to) [a maximum of|at most] <duration:length> [long|in total|total]',
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
        '(be|last|run|come to|come in at|end up|end up at|end up being|come out at) [exactly|only|for|at] <duration:length> [long] [in total|total|altogether|overall]',
      total: `[so that it|so it|such that it] [<_:lasting>|lasts|run|runs|be|to|is|come to|come in at|in at|down to|out to|up to|down|of|to be|to last] [to|for|be|last] [exactly|only|a total of|precisely|just] <duration:length> (long|in total|total|altogether|overall|all in all|in length)
        | [<_:lasting>|lasts|be|to|is|down to|run|in at|come in at|out to|to be] [to|for] [exactly|only|a total of|precisely|just] <duration:length>`,
      equally:
        '[,|and|by|with] [<_:number>] [(sharing|dividing|splitting|distributing|spreading)|(share|divide|split|distribute|spread)] [the|that|its] [time|length|duration|seconds] (equally|evenly) (among|between|across|over|amongst) (the|all|all the|all of the|them|all of them) [<_:number>] [<_:nouns>] => equal: true | [,] (giving|with) (each|every) [<_:noun>] [one] (the same|an equal) [amount of|share of [the]] (time|length|duration) => equal: true',
      total_alone: '[be|at] <duration:length> (in total|total|altogether|overall|all in all|in all)',
      fit: '(fit|squeeze|get|cram|compress) [it|everything]',
      to: '(into|in|within|to|under) [exactly] <duration:length>',
    },
  },
  set_speed: {
    say: `reset normal_speed of_clip | give_back of_clip_bare normal_speed back? | reset normal_speed clip | do* clip speed | do+ speed | speed_alone | play clip? speed | play? clip speed beside | beside play? clip speed | play beside speed | fast section up? speed | slow section down? speed | do* part_of slow_motion? speed slow_motion? | fast part_of up? speed? | slow part_of down? speed? | fast clip? up? speed? | slow clip? down? speed? | fast clip? up? n_times | fast clip? up? to_share | slow clip? down? to_share | play clip to_share | halve clip_speed | do? clip? step | play? clip step_by
      | play clip? step | fast clip? up? by | slow clip? down? by | reset clip_speed | reset clip to_normal | pace_word clip speed | pace on_clip | apply pace on_clip | times_faster_clip pace_to? | clip complaint | do? clip? step like_speed | do? clip step_by | play clip slow_at | do? clip slow_motion speed | ~ too_paced? retry | ~ too_paced? figure plenty | ~ paced_wrong`,
    phrases: {
      retry:
        "(try|do|use|go (with|for)|(make|set|put) (it|that)|how about|let 's (try|do)) [at|to] (<retry:speed>|<retry:number>) [instead]",
      figure: '(<retry:speed>|<retry:number>)',
      plenty: '(is|would be|will do) [plenty|enough|fine|better|good] [fast|slow] [enough]',
      too_paced: `(<_:speed>|<_:number>) is [still] [way|far|a bit|a little|just] (too (much|fast|slow)|much|a bit much) [,|:|-] | [that|it|this|(that|it|this) is|it 's|that 's|its] [still] [way|far|much|a bit|a little] too (fast|slow) [,]`,
      paced_wrong: `[that|it|this|(that|it|this) is|it 's|that 's|its] [still] [way|far|much|a bit|a little] too fast => direction: down, tried: true, complaint: true | [that|it|this|(that|it|this) is|it 's|that 's|its] [still] [way|far|much|a bit|a little] too slow => direction: up, tried: true, complaint: true`,
      clip: "[the [playback] (speed|rate) (of|for)|speed of|for|on|at] <clip:clips> | <clip:clips> 's speed",
      beside: '[from|between] <part_beside:stretch>',
      section:
        '[the] (section|part|bit|stretch|passage|segment|portion|piece|footage) [from|between] <part_beside:stretch>',
      reset: '(reset|restore|return|bring back|go back to|give back) => factor: 1',
      to_normal: '[back] to [its|their] (normal|original|regular|usual) speed',
      of_clip: '(of|to|for|on) <clip:clips>',
      of_clip_bare: '<clip:clips>',
      give_back: '(give|get) => factor: 1',
      back: '(back|again)',
      normal_speed: '[the|its|their] (normal|original|regular|usual) (speed|pace) [\\( [of] <_:speed> \\)]',
      halve: 'halve => factor: 0.5 | (double|twice) => factor: 2 | triple => factor: 3',
      part_of: '[seconds] <part:stretch> (of|in) <clip:clips> | <clip:clips> [from|between] <part_beside:stretch>',
      slow_motion: '[in] (slow motion|slo mo|slow mo|slowmo)',
      clip_speed: "[the] speed of <clip:clips> [back] [to normal] | <clip:clips> 's speed [back] [to normal]",
      do: '[to] (set|make|change|put|bring|have|let|get|give|keep|run|play|go|turn|want|be|speed|crank)',
      play: '(play|run|show|set|put|change|bring|have|let|get|go|take|do) [back] [the] [speed|playback speed|playback] [of|for] [back]',
      speed:
        'by a factor of <factor:number> | by <factor:number> (times|x) | (at|to) <factor:number> times | [speed|back] [(at|to|in|with|by|of|into|a) [a]] <factor:speed> | [(at|to)] (speed|a speed of|playback speed) [of|to|:] <factor:number> [x|times]',
      speed_alone: '<_:paced_word> [(at|to|in|with)] <factor:speed>',
      pace_word: '(timelapse|time lapse|hyperlapse|fast forward)',
      on_clip: '(on|for|of|to|with) <clip:clips>',
      pace: '[a|the] <factor:speed> [speed|effect|feel|look]',
      times_faster_clip:
        '(slow mo|slow motion|slo mo|slowmo) <clip:clips> => factor: 0.5 | (slow mo|slow motion|slo mo|slowmo|in slow motion) (on|for) <clip:clips> => factor: 0.5',
      fast: '(increase|raise|speed|sped|accelerate|quicken|fast forward [through]) [up] => direction: up | (speed up|speeding up) => direction: up',
      to_share: '(to|at) <factor:share> [of] [its|the] [original|normal] [speed] | to <bare_factor:number>',
      apply: '(apply|use|set|put|do|give)',
      pace_to: '[,|at|to] <factor:speed> | [,|at|to] <factor:share>',
      n_times: '[by|to] <factor:number> times',
      up: 'up',
      slow: '(reduce|lower|decrease|slow|slow down|decelerate|slowing) => direction: down',
      down: 'down | it down',
      step: `[by] <amount:amount> (faster|quicker|snappier) => direction: up | (faster|quicker|snappier) => direction: up
        | [by] <amount:amount> slower => direction: down | slower => direction: down | (go|run|play|be) [<amount:amount>] (faster|quicker) => direction: up | (go|run|play|be) [<amount:amount>] slower => direction: down | [go|run|play] faster [by] <amount:amount> => direction: up`,
      like_speed: '[,] (like|say|maybe) (<exact:speed>|<exact:share>)',
      slow_at: 'in (slow motion|slo mo|slow mo|slowmo|slomo) [,|\\(] [at] (<factor:speed>|<factor:share>) [\\)]',
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
    say: 'effect_on clip | reverse clip so_backwards? at_pace? | play clip backwards at_pace? | turn clip so_backwards | clip backwards_alone at_pace?',
    phrases: {
      reverse:
        '(reverse|rewind|(invert|flip|turn around) [the] [playback|playing] (playback|direction) of) [[the] (playback|direction) (of|on|for)]',
      clip: '<clip:clips>',
      backwards_alone: '(backwards|backward|in reverse|reversed)',
      at_pace: '[and|,] (at|in|with) [a] <factor:speed>',
      effect_on: '[(add|use|put|apply|do)] [a|the] (rewind|reverse|backwards|reversed) (effect|playback) (on|to|for)',
      turn: '(turn|flip|change) [around|round]',
      so_backwards: '[around|round] so [that] (it|they) (plays|play|runs|run|goes|go) (backwards|backward|in reverse)',
      play: '(play|run|show|see|make|have|turn|let|put|be|want|need|get|set) [back]',
      backwards: `[to] [play|run|go|be] [played|playing] (rewind|backwards|backward|in reverse|reversed|back to front|(from end to|from the end to the) (start|beginning)|the wrong way round) [instead]`,
    },
  },
  freeze: {
    say: 'freeze at for | freeze edge for | freeze for at | at_time freeze for | frozen_for at_time | frozen_for edge | frozen_end clip_end? | hold edge for | extend edge for | let edge stand for | let clip_end stand its_edge for | edge held for | freeze for_of at | > freeze at_bare for_bare',
    phrases: {
      freeze: `(freeze|freeze frame|hold|pause|create a freeze frame|make a freeze frame|insert a freeze|use a freeze frame|add a freeze frame|put a freeze frame|stop|add a freeze|insert a freeze frame|freeze on|hold on|pause on|do a freeze frame) [on] [the] [video|picture|frame|image|playback|it|film|clip|action] [of the video]`,
      frozen_for:
        '[(insert|add|put|create|make|do|include|use|apply|want|need|have|end on|end with|finish on|close on)] [a|the] <duration:length> [long] (freeze frame|freeze|still frame|still|frozen frame|hold|pause|frame hold) [of the picture|of the frame] | [(insert|add|put|create|make|do|include|use|apply|want|need|have)] [a|the] (freeze frame|freeze|still frame|still|frozen frame|frame hold) [,] (of|lasting|for) <duration:length> [long]',
      at_time: '(at|on) [the] [frame|picture] [at] <at:time>',
      clip_end: '<clip:clips>',
      its_edge:
        '(on|at) (its|the) [very] (last|final|end|closing) frame => edge: end | (on|at) (its|the) [very] (first|opening) frame => edge: start',
      held: '(be (held|freeze|hold|pause|frozen|keep)|freeze|freezes)',
      let: '(let|have|keep|make)',
      stand: '(stand|hang|stay|linger|remain|hold|stay up|be held|on screen)',
      for_of: '<duration:length>',
      at_bare: '<at:time>',
      for_bare: '[,] <duration:length>',
      frozen_end:
        '(end|finish|close) (on|with) [a] <duration:length> [long] (freeze frame|freeze|still frame|frozen frame) => edge: end',
      hold: '(linger|stay|rest|hold|pause|stop|dwell|keep) [on]',
      extend: '(extend|prolong|stretch)',
      at: '(at|on) [the] [frame|picture|still] [at] <at:time> | [the] (frame|picture|still) at <at:time>',
      edge: `[on] <clip:clips> [very] (last|final|end) frame => edge: end | [on] <clip:clips> [very] (first|opening) frame => edge: start | <clip:clips> (at|on) (the|its) (start|first frame|opening frame|beginning) => edge: start | [on] [the] [very] (last|final|end) frame [of] [<clip:clips>] => edge: end
        | [on] [the] [very] (first|opening) frame [of] [<clip:clips>] => edge: start
        | <clip:clips> (at|on) (the|its) (end|last frame|final frame) => edge: end | <clip:clips> 's (last|final) frame => edge: end | <clip:clips> 's (first|opening) frame => edge: start | the (last|final) (image|picture|frame) => edge: end | the [very] end [of <+film>] => edge: end
        | the (end|last) of <clip:clips> => edge: end`,
      for: '[as a (still|still image|still frame|freeze frame|frozen frame|frozen picture|frozen image)] [, (hold|holding)] (for|of|lasting|with a duration of|for a duration of|by) [another] <duration:length> | <duration:length> [long] | , (hold|holding) [it] <duration:length> | [as a (still|still image|still frame|freeze frame|frozen frame|frozen picture|frozen image)] for <duration:number> (more|extra|additional|further) (seconds|secs|s|second) | [as a (still|still image|still frame|freeze frame|frozen frame|frozen picture|frozen image)] for (an additional|an extra|a further|another) <duration:length> | [and] (hold|keep|leave|show) (it|that|that frame|the frame|it there|it frozen) for [another] <duration:length>',
    },
  },
} satisfies Partial<Language['operations']>
