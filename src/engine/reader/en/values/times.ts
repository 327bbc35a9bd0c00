import type { Language } from '../../grammar/language.ts'

/** English lengths, times and ranges. */
export const TIMES = {
  length: {
    about: `(about|around|roughly|approximately|like|nearly|exactly|precisely|just|say|some|a (duration|length|period|total|total length) of) <it:length>`,
    seconds: `<n:number> [full|whole|solid] (s|sec|secs|second|seconds) | <n:number> (secs|seconds) long`,
    minutes: '<n:number> (m|min|mins|minute|minutes)',
    minutes_and_seconds:
      '<m:number> (m|min|mins|minute|minutes) [and|,] <s:number> (s|sec|secs|second|seconds) | <m:number> (minute|minutes|min|mins) [and] <s:number> | (a|one) minute and <s:number> (s|sec|secs|second|seconds)',
    share_of_second:
      '<s:share> (a|of a) (second|sec) | (a|one) <s:share> (second|sec) [long] | <bare:share> (second|sec) [long]',
    share_of_minute: '<s:share> (a|of a) minute | [a] <s:share> minute',
    seconds_and_share: `(a|one) (second|sec) and [a] <s:share> | <n:number> (seconds|secs|sec) and [a] <s:share> | (second|sec) and [a] <s:share>`,
    minutes_and_share: `(a|one) (minute|min) and [a] <s:share> | <n:number> (minutes|mins) and [a] <s:share> | (minute|min) and [a] <s:share>`,
    milliseconds: '<n:number> (ms|milliseconds|millisecond)',
    frames: '<n:number> (frames|frame)',
    clock: '<t:clock>',
    one_second: '(a|one) [full|whole] (second|sec|s)',
    one_minute: '(a|one) [full|whole] (minute|min)',
  },
  time: {
    at: `<l:length> | [the] <l:length> (mark|point|marks|mark of the video)
      | <l:length> (in|into (it|this|that|<+film>)) | [the] second <l:clock> | timestamp <l:clock> | <l:length> mark | [the] timestamp <l:length> | the <l:length> timestamp`,
    bare: `<n:number> | (seconds|sec) <n:number> | t = <n:number> | [the] second <n:digits> | the <n:ordinal> second`,
    start: `[the] [very] (start|beginning) | [the] [very] front of <+film> | the [very] top of the (video|film|timeline|show|movie) | [the] (start|beginning) of <+film>`,
    end: `[the] [very] end | the end of <+film>`,
    middle: '[the] (middle|halfway point|midpoint|half way point|half) | halfway [through] | half way',
    before_end: '<l:length> (before|from) [the] end',
    at_clip: '<l:length> [,|\\(] (when|as|where) <c:clips> (starts|begins|appears|comes on|comes in|comes up) [\\)]',
    clip_start:
      '[the] (start|beginning) of <c:clips> | [when|where|as|the moment|once] <c:clips> (starts|begins|appears|comes on|comes up|comes in|comes|shows up)',
    clip_end: '[the] end of <c:clips> | [when|where|as] <c:clips> (ends|finishes|is over)',
    into_clip: '<l:length> (into|in) <c:clips> | <l:length> after the (start|beginning) of <c:clips>',
    before_clip_end: '<l:length> before the end of <c:clips>',
  },
  stretch: {
    between: `[from] <a:time> (to|until|till|til|-|through|thru|up to|up until|→|and ending at|and ends at|and end at|, ending at) <b:time> | (between|from|starting at|beginning at) <a:time> (and|to|until|and ending at|, ending at|and ends at|ending at) <b:time> | [with] [a] start [time] [of|:|at] <a:time> [and|,] [an] end [time] [of|:|at] <b:time> | (between|from) <a:time> (and) <b:time> | [it|that|which] (starts|starting|begins|start|starting from|beginning) (at|from) <a:time> [and|,] (ends|ending|end|stops|finishing) at <b:time>`,
    from: `(after|past|beyond|following) the (first|opening|initial) (<l:length>|minute|min) | (from|after|past) <a:time> (on|onwards|onward|forward) | (after|past|beyond) <a:time>
      | from <a:time> (to|until|till) the [very] end | from <a:time> | (everything|anything|whatever|[the] (stuff|material|bit|part|footage)) (from|after|past) <a:time> [on|onwards|onward] | starting (at|from) <a:time>`,
    until: `(before|up to|until|till|up until|prior to) the (last|final|closing) (<l:length>|minute|min) | (before|up to|until|till|up until|prior to|preceding) <b:time> | [it] (ends|ending|stops|stopping|finishes) at <b:time> | [everything|anything|whatever] [comes] (before|up to|until) <b:time>`,
    seconds_between: `[between|from] the <a:number> and [the] <b:number> second (marks|mark) | [between|from] [its|the] [own] (seconds|second|sec|secs) <a:number> (to|until|till|-|through|and) <b:number> | [from|between] <a:number> (to|and|-|until) <b:number> (seconds|secs|sec|s) | from (second|sec) <a:number> (to|until) [second|sec] <b:number> | [from] the <a:ordinal> (to|until) the <b:ordinal> second`,
    minutes_between: '(minutes|minute) <a:number> (to|-|and) <b:number> | from <a:number> to <b:number> minutes',
    shares_between: 'from <a:share> to <b:share>',
    percent_between: '<a:number> (%|percent) to <b:number> (%|percent)',
    from_for: '<l:length> (from|starting at|starting from|beginning at|after) <a:time> | from <a:time> for <l:length>',
    first: `[the] (start|beginning|front) [a bit|a little] [,|by] <l:length> | [the] [very] (first|opening|initial|starting) <l:length>
      | [the] <l:length> (at|from|off|of) [the] [very] (start|beginning|front|head|top)`,
    last: `[the] (end|back|tail) [a bit|a little] [,|by] <l:length> | [the] [very] <_:at_last> <l:length> | [the] [very] (final|closing|ending) <l:length>
      | [the] <l:length> (at|from|off|of) [the] [very] (end|back|tail)`,
    first_own: `(its|their) [very] (first|opening|initial|starting) <l:length>
      | <l:length> (at|from|off|of) (its|their) [very] (start|beginning|front|head|top)`,
    last_own: `(its|their) [very] (last|final|closing|ending) <l:length>
      | <l:length> (at|from|off|of) (its|their) [very] (end|back|tail)`,
    middle: '[the] (middle|central) <l:length>',
    first_share: '[the] first <s:share>',
    last_share: '[the] (last|final) <s:share>',
    first_second: '[the] [very] (first|opening|initial) (second|sec)',
    last_second: '[the] [very] (last|final) (second|sec)',
    first_minute: '[the] (first|opening|initial) (minute|min)',
    last_minute: '[the] (last|final) minute',
    second_half: '[the] (second|latter|other|back) half',
    middle_third: '[the] middle third',
  },
  over_it: { it: '' },
  span: {
    between: `[for|over|in|during|within|only in|only for|only|shown|showing|visible|appearing|running] <s:stretch>`,
    from: `(from|starting at|starting from|beginning at|starting|begins at|appearing at|appears at|comes in at|in at) <a:time> [on|onwards|onward]`,
    until: `[lasting|staying|up|stay up|stays up|(stays|stay|remains|remain) [up|on|visible|on screen|shown|there]] [only] (until|till|til|through to|ending at|ends at) <b:time>
      | end at <b:time>`,
    to: '[lasting|staying|up|stay up|stays up] [only] [up] to <b:time>',
    starts_of: '[for|over|in|during|on|across] the [very] (first|opening) <l:length> of <c:clips>',
    ends_of: '[for|over|in|during|on|across] the [very] (last|final|closing) <l:length> of <c:clips>',
    there: '',
    at: '(at|@|exactly at|when|once|as soon as|as|just as|right as|right when|just when) <a:time>',
    for: `[for|lasting|of|during|as] [a|an] <l:length> [long] | (that|which) lasts [for] <l:length>
      | [showing|shown|visible|displayed|on screen] for <l:length>`,
    opens: '(at|in|from|on|for|right at) the [very] (start|beginning|opening|front) [of (it|<+film>)]',
    opens_for: `(at|from) the (start|beginning) for [the first] <l:length> | for <l:length> (at|from) the (start|beginning)`,
    closes: '(at|in|on|right at|for) the [very] (end|close) [of (it|<+film>)] | to end [with]',
    closes_for: '(at|for) the end for [the last] <l:length> | for <l:length> at the end',
    during: `[for|over|during|throughout] the (whole|entirety|length|duration) of <c:clips> | (over|during|on|while|for|across|as long as|throughout|under|onto|in|on top of|over the top of) <c:clips> [is on screen|is shown|plays|is playing|is visible|lasts|shows|is showing] | (for|throughout|during) the (duration|length) of <c:clips> | [for] (while|as long as|when|whenever|the time [that]|the whole time [that]) <c:clips> (is|are) (shown|visible|playing|on screen|on|up|showing|there) | [for] (whenever|while|as long as|the time [that]|the whole time [that]) <c:clips> (plays|play|shows|show|lasts|last|runs|run|is playing|goes on)`,
    always: `(throughout [<+film>]|the whole way [through]|all the way from start to finish|the entire way [through]|from [the] start to [the] end|the whole time|all the way through|all the time|the entire time|all along|all the way|for the whole time)
      | (for|over|through|during|throughout) the (whole|entire|full) (thing|video|duration|film|time|movie)
      | (from start to finish|from beginning to end|permanently|[the] (entire|whole) (video|film))`,
  },
} satisfies Partial<Language['values']>
