import type { Language } from '../../grammar/language.ts'

const LAST = '(over|for|in|within|during|across) [the|its] [very] [last|final|closing] [about]'

const FIRST = '(over|for|in|within|during|across) [the|its] [very] [first|opening] [about]'

/** English requests for fades of the picture. */
export const FADE = {
  fade_video: {
    say: `fade_it target? way+ lasting? | give target way2+ lasting? | add way2+ lasting? of_target? | way_alone+ lasting? | target way2+ lasting? | clip_begins way2+ lasting?
      | > target fades way+ lasting? | remove ends from? | fade_it target? way+ remove_more`,
    phrases: {
      fade_it: '(fade|have|let|make|should|ease) | do',
      target:
        "[the picture of|the video in|the|with] <target:clips> [fade] | [the] (picture|screen|image|visuals|ending|end|closing|opening|beginning|start) [of <+film>] => picture: true | <+film> 's (ending|end|closing|opening|beginning|start|picture) => picture: true",
      fades: '(fades|fade)',
      clip_begins:
        '[let|have|make] <target:clips> [should|must|to] (open|start|begin|end|close|finish|opens|starts|begins|ends|closes) (with|on)',
      way: `[fade|fades] in [from <color:color>] at the [very] (start|beginning) [,] [and] [fade|fades] out [to <_:color>] at the [very] end => in: true, out: true | [fade|fades] in from <color:color> [,] <in:length> [,|and] [fade|fades] out [to <other:color>] [,] <out:length> [at (the|its) [very] (end|finish|close)] | [fade|fades] [out] (to|into) <color:color> (at|by) (the|its) [very] (end|finish|close) => out: true | [fade|fades] out to <color:color> (over|for|in|within) <out:length> (at|towards) (the|its) [very] (end|finish|close) | in (over|for) <in:length> and [fade] out (over|for) (<out:length>|<out:number>) | [fade|fades] (in|up) [from <color:color>] (over|for|in|during|within) the (first|opening) (second|sec) => in: 1 | [fade|fades|go|goes] [out] (to|into) <color:color> (over|for|in|during|within|across) the (last|final|closing) (second|sec) => out: 1 | [fade|fades] out (over|for|in|during|within) the (last|final|closing) (second|sec) => out: 1 | [fade|fades] [out] (to|into) <color:color> ${LAST} <out:length> | [fade|fades] out [to <color:color>] ${LAST} <out:length> | (come|comes|open|opens|come up|comes up|fade up|fades up) [up] from <color:color> ${FIRST} <in:length> | (come|comes|open|opens) [up] from <color:color> => in: true
        | (go|goes) (out to|to) <color:color> [(at|by) (the|its) [very] (end|finish|close)] => out: true | (go|goes) (out to|to) <color:color> (over|for|in) [the] [last|final] <out:length> | [fade|fades] out [to <color:color>] (at|by) (the|its) [very] (end|finish|close) (over|for|in) [the last] <out:length> | [fade|fades] in [at (the|its) (start|beginning)] => in: true | [fade|fades] out [at (the|its) (end|finish|close)] => out: true
        | [fade|fades] in [from] <color:color> => in: true | [fade|fades] from <color:color> => in: true
        | [fade|fades] out to <color:color> => out: true | [fade|fades] to <color:color> => out: true
        | [fade|fades] in [from <color:color>] (over|for|in|within|during|lasting) [the first] <in:length>
        | [fade|fades] out [to <color:color>] (over|for|in|within|during|lasting|of) [the (last|final)] <out:length> | [fade|fades] out [to <color:color>] the (last|final) <out:length> | [fade|fades] [in] [from <color:color>] the first <in:length> | [fade|fades] [the (last|final)] <out:length> to <color:color>
        | [fade|fades] in and out => in: true, out: true | [fade|fades] in [from <color:color>] (over|for) <in:length> at (the|its) (start|beginning) | [fade|fades] to <color:color> (over|for|in) [the] [last] <out:length> [at (the|its) (end|finish|close)] | [fade|fades] out (over|for) <out:length> at (the|its) (end|finish|close)`,
      add: `(add|put|use|give it|have|include|apply|do|make|want|need|insert|start with|open with|end with|close with|begin with|finish with|end on|close on|finish on|start on) | (open|start|begin|end|close|finish) [it|<+film>|the whole thing|everything] [off] (with|by|on) | [let|have|make] (it|<+film>|the whole thing) [should|must|to] (open|start|begin|end|close|finish|opens|starts|begins|ends|closes) [off] (with|by|on)`,
      way2: `[a] <in:length> [long] fade [in] (at|for) the [very] (start|beginning) | [a] <out:length> [long] fade [out] (at|for) the [very] end | [a] <out:length> [long] fade [out] to <color:color> (over|for|during|at) the (last|final|end) [second|sec] | [a] fade [out] to <color:color> [(at|by) (the|its) [very] (end|finish|close)] (with a (duration|length) of|lasting|of|over) <out:length> | [a] fade in [from <color:color>] [at the [very] (start|beginning)] (with a (duration|length) of|lasting|of|over) <in:length> | [a] fade [in|up] from <color:color> [,] (over|of|for|lasting) <in:length> | [a] <in:length> [long] fade [in|up] from <color:color> [at (the|its) (start|beginning)] | [a] fade out [to <color:color>] [at (the|its) (end|finish|close)] (with a (duration|length) of|lasting|of|over) <out:length>
        | [a] <color:color> fade [in] at (the|its) (start|beginning) => in: true | [a] <color:color> fade [out] at (the|its) (end|finish|close) => out: true | [a|the] [slow|quick|gentle|soft|nice|short] fade in [from <color:color>] [at (the|its) (start|beginning)] => in: true
        | [a|the] [slow|quick|gentle|soft|nice|short] fade out [to <color:color>] [(at|by) (the|its) [very] (end|finish|close)] => out: true
        | [a] [slow|quick|gentle|soft|nice|short] fade (to|into) <color:color> [(at|by) (the|its) [very] (end|finish|close)] => out: true
        | [a] fade [up] from <color:color> [at (the|its) (start|beginning)] => in: true | (fade (up|in) [from <color:color>]|fade from <color:color>) (over|of|for|lasting|during) [the first] <in:length> | (fade (out|down) [to <color:color>]|fade to <color:color>) (over|of|for|lasting|during) [the last] <out:length>
        | [a] <in:length> fade in [from <color:color>] [(at|to|on) the [very] (start|beginning) [of <+film>]]
        | [a] <out:length> fade (out [to <color:color>]|to <color:color>) [(at|to|on|towards) the [very] end [of <+film>]]
        | fade in [\\(] [of|over|for] <in:length> [\\)] [at (the|its) (start|beginning)]
        | fade out [\\(] [of|over|for] <out:length> [\\)] [at (the|its) (end|finish|close)]
        | [a|the] <in:length> fade in and [a] <out:length> fade out | (fade in and [a] [fade] out|fade in and out) => in: true, out: true | [a] fade at (the|its) (end|finish|close) => out: true
        | [a] fade at (the|its) (start|beginning) => in: true`,
      way_alone: `fade in from <color:color> [,] [for|over] <in:length> [,|and] fade out [to <other:color>] [,] [for|over] <out:length> [at (the|its) [very] (end|finish|close)] | (dip|dips|drop|drops|cut) to <color:color> (at|by) (the|its) [very] (end|finish|close) => out: true | a [slow|quick|gentle|soft|nice|short] fade in [from <color:color>] [at (the|its) (start|beginning)] => in: true | a [slow|quick|gentle|soft|nice|short] fade out [to <color:color>] [(at|by) (the|its) [very] (end|finish|close)] => out: true | (come|open|start) up from <color:color> ${FIRST} <in:length> | (come|open|start) [up] from <color:color> => in: true | [a] <color:color> fade [in] at (the|its) (start|beginning) => in: true | [a] <color:color> fade [out] at (the|its) (end|finish|close) => out: true | fade in [from <color:color>] [at (the|its) (start|beginning)] => in: true
        | fade out [to <color:color>] [(at|by) (the|its) [very] (end|finish|close)] => out: true
        | [(end|finish|close) [it|<+film>] by] fade [out] (to|into) <color:color> [(at|by) (the|its) [very] (end|finish|close)|when it ends] => out: true
        | fade (in|up) from <color:color> [at (the|its) (start|beginning)] => in: true
        | fade from <color:color> [at (the|its) (start|beginning)] => in: true | <in:length> fade in [from <color:color>]
        | <out:length> fade out [to <color:color>]`,
      of_target: '(to|on|for|of|at) <target:clips>',
      give: '(give|put on)',
      ends: `[the|any] fade [out] at (the|its) (end|finish|close) => out: 0 | [the|any] fade [in] at (the|its) (start|beginning) => in: 0 | [the|any] fade in => in: 0 | [the|any] fade out => out: 0
        | [the|any|all|all the] (fades|fade in and fade out|fade in and the fade out) => in: 0, out: 0
        | [the] fade to <was:color> => out: 0`,
      from: '(from|of|on|in) [the picture of] <target:clips>',
      remove_more: `remove the fade in [from [the picture of] <target:clips>] => in: 0
        | remove the fade out [from [the picture of] <target:clips>] => out: 0`,
      lasting: `[,] each <lasting:length> [long] | (over|for|in|lasting|of|during|within|with a (duration|length) of) [the last|the first|the final] <lasting:length>
        | \\( <lasting:length> \\) | <lasting:length> [long|each] | , <lasting:length> | (at (the|its) (end|finish|close)|at the very end|slowly|gently)`,
    },
  },
} satisfies Partial<Language['operations']>
