import type { LOOK } from '../../../edits/look/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** Ways of fitting a picture, instead of something else. */
const BARS =
  '[the|having|adding|using|any] [black|ugly] (bars|ones|borders|edges|cropping|crop|letterbox|letterboxing|padding)'
const BLURRED =
  '[a|the] (blurred|blurry|blur) [background|blurred] (copy|background|version|backdrop|fill|edges|sides|bars|borders|image|video|picture|duplicate) [of (itself|it|them|the (picture|video|photo|image|footage|film|clip))]'
const EMPTY =
  '[the|any|all] [empty|remaining|blank|black|leftover|unused|extra] (areas|area|space|spaces|sides|side areas|bars|gaps|gap|rest|borders|edges|parts|bits)'
const LAST = '(over|for|in|within|during|across) [the|its] [very] [last|final|closing] [about]'
const FIRST = '(over|for|in|within|during|across) [the|its] [very] [first|opening] [about]'

const CUT: Phrase = `[from|at|on|for|in|going] between <a:clip> (and|&|to) <b:clip> | [from|at|on|for|in] between (clips|clip|photos) <x:number> (and|&|to|-) [clip] <y:number>
  | [going] (between|for|from) <x:number> (and|&|to|into) <y:number> | [going] (from|between) <a:clip> (to|and|into) <y:number> | [going] from <a:clip> (to|into) <b:clip> | (on|to|for|at) the (cut|join|transition) (between|from) <a:clip> (and|to) <b:clip> | between <pair:clips>
  | [the] (transition|cut|join|between|from) <x:number> (→|-|/) <y:number> [:] | (wherever|where) (two|the|any) [two] <_:nouns> (meet|join|touch) => scope: all | between => scope: all
  | (going into|when it goes into|leading into|going to) <into:clip> | (going out of|leaving) <out_of:clip>
  | [in] between (each|every) (pair of [adjacent|neighbouring] <_:nouns>|two [adjacent] <_:nouns>) => scope: all | [in] between [all] (adjacent|neighbouring|neighboring|consecutive|successive) <_:nouns> => scope: all
  | (b / w|in between) (all|the|all the|every|each) [<_:nouns>|<_:noun>] => scope: all | [in] between (every|each|all|all the|all of the|the|my) [two|of the] (clip|clips|photo|photos|shot|shots|picture|pictures|images|image|scenes|videos|scene|segments|cuts|slides) => scope: all
  | [at|on] [the] [<_:number>] (joins|cuts|join|cut|transitions) between (them|these|those) => them: true | between (them|those two|these two|the two) => them: true | (between|with) (each other|em|all of em|them all|everything|all of them|all|each|each one|all [three|four|five|six|two] [of them|clips|photos]) => scope: all | (on|for|to) (em|all of em|them all|everything|all of them|all|each|each one|all [three|four|five|six|two] [of them|clips|photos]) => scope: all, on_clips: true
  | (at|on|for|to|in) (every|each|all|all the) (cut|cuts|the cuts|transition|transitions|change|join|joins|transition point) => scope: all
  | from (one|each|every) [one|<_:noun>] (to|into) the (next|other|following) [one|<_:noun>] => scope: all | into the next [one|<_:noun>] => scope: all | (everywhere|each time|every time|throughout|all over|across the board|all the way through|in between|everywhere in <+film>|that one everywhere|from one to the next) => scope: all
  | in place of [the transition] <transition:id> | (between|with) (clips|photos|pictures|shots|scenes|images|videos|slides) => scope: all
  | (all|every [one]|each|everything) (except|but|except for|apart from) [the one] between <but_a:clip> and <but_b:clip> => scope: all
  | (at|on) (both|either) (sides|ends) [of <around:clips>] => both_sides: true | (before and after|around|on either side of) <around:clips> => both_sides: true
  | [,] (except|but not|apart from|except for) [for] (the one between <but_a:clip> and <but_b:clip>|[the] <but:ordinal> [one|transition]) [[,] (which|that one) [should|must|may|is to] (be|stay|remain) (left alone|leave alone|as it is|alone|untouched|unchanged)]`

const SHAKE = '[camera] (shake|shakes|shaking|shakiness|wobble|wobbles|wobbling|jitter|jitters|judder)'

/** Ways of turning a picture. */
const CW = '([in] [a|the] clockwise [direction]|cw|[to the] right)'
const CCW =
  '([in] [a|an|the] (counterclockwise|counter clockwise|anticlockwise|anti clockwise) [direction]|ccw|[to the] left)'
const DEGREES = '(degrees|degree|deg|°)'
const QUARTER = `[a] quarter turn [,] ${CW} => degrees: 90 | [a] quarter turn [,] ${CCW} => degrees: -90 | [a] (half turn|half a turn|180) => degrees: 180`
const TURNED = `<turn:number> ${DEGREES} [,] [${CW}] | <back:number> ${DEGREES} [,] ${CCW}`

/** English requests for looks, shapes and movement of pictures. */
export const LOOK_WORDS: Pick<Language['operations'], keyof typeof LOOK> = {
  theme: {
    say: 'put a_theme with* | ~ a_theme with* | give whole a_theme with* | looking as_theme with* | in_style with* | off_theme | take_off',
    phrases: {
      put: '(use|apply|set|put|put on|switch to|change to|try|go (for|with)|pick|choose|want|take|with|make it)',
      give: '(give|put|apply|use)',
      whole: '[to|on] (<+whole_film>|it|this|everything|the (film|video|movie)|all)',
      a_theme: `[to|on|in] [a|an|the] <name:theme_name> [style|look|styled] (theme|template|design) | [the] (theme|template) [to|is|be|:] [the] <name:theme_name>
        | [a|an|the] <name:theme_style> (look|style|feel|vibe|vibes) [to it]`,
      looking: '(make|let|have) [<+whole_film>|it|this|everything|the (film|video|movie)|all] (look|feel) [more|all]',
      as_theme: '[like] [a|an] <name:theme_style> [film|video|report|show]',
      in_style:
        '[make it|make this|do it] in [a|an|the] <name:theme_style> style | in the style of a <name:theme_style> [report|film|video]',
      with: `[with|and] [a|an] <accent:color> [as] [its|the|an] accent [color|colour] | with (the accent of|an accent taken from) its pictures => accent: auto
        | [with|and] [an|the] accent [color|colour] [of|in|:] <accent:color> | [with] <look:share> of its look on the pictures`,
      off_theme:
        '(remove|take off|drop|delete|no|without|clear|get rid of) [the|this|that] theme [off <+whole_film>|from <+whole_film>] => name: none',
      take_off: '(take|get) [the|this|that] theme (off|away) [the (film|video)] => name: none',
    },
  },
  mask: {
    say: 'mask of with_asset how* | use_asset as_mask of how* | cut_to of shape_of how* | unmask of_mask | show_of only_in',
    phrases: {
      mask: 'mask [out]',
      of: '[on|of|for|to|over] <overlay:overlay_ref> | [on|of|for|to|over] <clip:clips>',
      with_asset: '(with|by|using) <asset:picture>',
      use_asset: '(use|apply|put|add) <asset:picture>',
      as_mask: 'as [a|the] mask',
      cut_to: '(cut|crop|mask|clip|trim)',
      shape_of: '[out] (to|in|into|with) the (shape|outline|form) of <asset:picture>',
      how: '[,] (inverted|invert it|reversed|the other way round) => invert: true | [by|using] [its] (alpha|transparency) => by: alpha | [by|using] [its] (luma|brightness) => by: luma',
      unmask: '<+remove> the mask => asset: none',
      of_mask: '(from|of|on|off) (<overlay:overlay_ref>|<clip:clips>)',
      show_of: 'show',
      only_in: '<clip:clips> (only|just) (in|inside|through) the shape of <asset:picture>',
    },
  },
  set_transition: {
    say: `~ kind_one where+ lasting? | give_each kind lasting? | add kind lasting? where* | add kind lasting? beside | kind_alone lasting? beside | kind_alone lasting? where* | use kind lasting? where* verb2? | where kind lasting? | all_transitions do? kind_to lasting? where* | do? transitions lasting where* | do? transitions pace where*
      | one_cut kind_alone | cut_every kind lasting? | change kind to_kind lasting? where* | merge_with kind lasting? | use kind in_place_of | cuts do? kind_to instead? lasting? | first_clip kind_into lasting? | ~ do? transitions_it lasting | ~ do? transitions_it pace | transitions complaint | ~ where_too | bare_transitions | the_one where kind_to lasting? | do their_length lasting | do? nth_one kind_to lasting? | do? clips_they kind_each lasting? | blend clips_they into_each lasting? | dissolve_verb clips_they lasting? | do? its_length lasting | change nth_one kind_to lasting? | link clips_they with_kind lasting? | let first_clip kind_into lasting? | mix_up`,
    phrases: {
      add: "<+put_in> | drop (in|a|an|some) | <+who> (want|wants|need|needs|would like|would love) | (there is|there 's|there are|there to be|there be) | (insert|make it|set|do|join them|give it|smooth|try) | (separated|joined|linked|connected|divided|separate|join|link|connect) (by|with)",
      use: '(use|have)',
      verb2: '(as|for) [the|all|all the] (transitions|transition)',
      in_place_of:
        '(in place of|instead of|rather than) [the|hard] [hard] (crossfades|transitions|cuts|fades|dissolves|wipes) => scope: all',
      let: '(have|let|make)',
      link: '(link|join|connect|separate|soften|smooth)',
      with_kind:
        '(with|by|using) [a|an|some] [<+soft>] [<duration:length>] <type:transition> [transitions|transition|effects]',
      mix_up: '(mix up|vary|randomize|randomise) [the] transitions => type: varied, scope: all',
      blend: '(blend|melt|fade|dissolve|crossfade|cross fade) [between] => type: fade',
      into_each: '(into|in with|with|in to) (each other|one another|the next [one|<_:noun>]) => scope: all',
      dissolve_verb: '(dissolve|crossfade|cross fade) [between] => type: fade',
      kind: `[a|an|the|some|one] [<+soft>|short] [<duration:length>] [long] [<+soft>] (<type:transition>|<type:quoted_transition>) [transition|transitions|effect|cut|cuts]
        | [a|an|the|some] [<+soft>] <type:transition> [transition|transitions|effect] [going|moving|that (goes|go|moves|move)] <toward:direction>
        | [a|some] [nice|smooth|simple|subtle] (transition|transitions) => type: fade, any: true`,
      kind_alone: `[a|an|the] [<+soft>] <type:transition> (transition|transitions|effect) [going|moving] <toward:direction> | [a|an|the|some] [<+soft>] [<duration:length>] [<+soft>] (<type:transition>|<type:quoted_transition>) (transition|transitions|effect) | [a|an|soft|quick] [<duration:length>] <type:strong_transition> [transition|transitions] | <duration:length> fades => type: fade`,
      beside: '(into|before|right before) <into:clip> | (after|right after|out of) <out_of:clip>',
      where: CUT,
      nth_one: '[the] <nth:ordinal> (transition|cut|join|crossfade)',
      clips_they:
        '(the|all|all the|every|each|my) (<_:nouns>|<_:noun>|of them|one|cuts|cut) => scope: all | (each|every) (of the <_:nouns>|one|of them) => scope: all | (them|everything) => scope: all',
      kind_each: `(fade|dissolve|crossfade|cross fade|blend|melt|flow) [<+slowly>] (into|in to|in with|with) (each other|one another|the next [one|<_:noun>]) => type: fade | <type:transition> (into|to) (each other|one another|the next [one|<_:noun>])`,
      its_length:
        '[the] (transition|crossfade) (length|duration|time) => its: true | [the] (length|duration) of [all] [the] (transitions|crossfades) => its: true',
      the_one: '[set|make|change|turn|replace|swap] the (transition|cut|join|crossfade)',
      their_length: '(their|its) (length|duration) | (their|the transition) (lengths|durations) => its: true',
      one_cut: CUT,
      bare_transitions: '[some|smooth|nice|simple] transitions [between them] => type: fade, any: true, bare: true',
      lasting: `[be|,] [of|for|over|lasting|with|at|to|that lasts|taking|take|in|like|last|run] [a (duration|length) of] [exactly] <duration:length> [long|each|duration|in length] | \\( [duration|length] [:] <duration:length> \\) | (duration|length) [:|=] <duration:length> | <duration:share> (a second|of a second)`,
      give_each: 'give (every|each|all [of] [the|my]) (<_:noun>|<_:nouns>|cut|cuts) => scope: all',
      kind_one: '[a|an|the] <type:transition> one',
      all_transitions: '[all] [of] [the] transitions | every transition',
      transitions: `[all|every|each] [of] [the|my|these] [existing|current] (transitions|transition|crossfades|crossfade|dissolves|fades) ['s|length|duration] [be|last|take] | the (length|duration) of [all] [the] transitions`,
      transitions_it: '(they|them|it|its|their|em) [all] [length|duration|be] | all of them',
      kind_to:
        '[to|be|as|into|with|of|for] [a|an] [<duration:length>] (<type:transition>|<type:quoted_transition>) [transitions|transition|s|instead]',
      cuts: '(every|each|all|all the|the) (cut|cuts|hard cut|hard cuts|join|joins)',
      instead: 'instead of [a] hard (cut|cuts)',
      first_clip: '<a:clip>',
      kind_into:
        '<type:transition> (into|to) <b:clip> | (go|turn|change|morph|flow|melt|blend) into <b:clip> => type: fade',
      do: '(make|set|let|have|change|extend|shorten|lengthen|stretch|slow|slow down|speed up|keep|want|cut|reduce|be|trim) [down|up]',
      pace: `[a bit|a little|slightly|much] (faster|shorter|quicker|snappier) => pace: down | [a bit|a little|slightly|much] (slower|longer|softer) => pace: up | (twice as long|double the length) => times: 2 | half as long => times: 0.5
        | (shorten) => pace: down | (lengthen) => pace: up`,
      complaint: `(feel|feels|are|is|seem|look) [far|way|much|a bit|a little] too (quick|fast|short|abrupt) => pace: up, complaint: true | (feel|feels|are|is|seem|look) [far|way|much|a bit|a little] too (slow|long) => pace: down, complaint: true`,
      cut_every: '(crossfade|cross fade|dissolve) (every|each) cut',
      change: '(change|swap|replace|switch|turn)',
      to_kind: '(to|for|with|into) [a|an] [<duration:length>] <to_type:transition> [transition|transitions]',
      merge_with: 'with',
      where_too:
        '(use|do|have) (that|it|this|that one|this one|the same [one|transition]) (everywhere|between all [of] [the] <_:nouns>|for all [of] [the] (transitions|cuts)|at every cut) => repeated: true, scope: all',
    },
  },
  remove_transition: {
    say: 'remove transitions where* | remove the_kind | dont_want transitions | replace_all with_cuts | hard_cut in_place | no_fade_between | remove nth_one | cut_straight | take transitions away where* | hard_cut where* no_fade? | nothing where+ | nothing in_place | remove one | carried',
    phrases: {
      transitions: `[all|any|the|all the|every|all of the|that|this|those|these] (transitions|transition|crossfades|crossfade|fades between|dissolve|dissolves|fades|fade|effects between) [effects|effect] [so it becomes a hard cut|so there's a hard cut|hard cuts only|at all|there]`,
      nothing: 'nothing',
      hard_cut:
        '[make|have|use|just|only|put|do|want|be] [it|a|just|only] (hard|straight|plain|simple|clean) (cut|cuts) [only|please|everywhere] | (just|only) cuts',
      dont_want: "<+who> (don't|do not|doesn't|never) (want|need|like)",
      replace_all:
        '(replace|swap|change|turn|exchange) [all] [of] [the] (transitions|crossfades|fades|dissolves) => scope: all',
      with_cuts: '(with|for|into|to|by) [just] [a] (hard|straight|plain|simple|clean|jump) (cut|cuts)',
      in_place:
        '(instead of|rather than|not|no|without|in place of) [the|any] (transitions|crossfades|fades|dissolves|fade|transition) => scope: all',
      no_fade_between:
        'no (fade|fades|transition|dissolve|crossfade) between (<a:clip> and <b:clip>|<x:number> and <y:number>)',
      nth_one: '[the] <nth:ordinal> (transition|crossfade|fade|dissolve)',
      cut_straight:
        '[just] cut [straight|directly] from (clip to clip|one <_:noun> to the (next|other)|<_:noun> to <_:noun>) => scope: all | [just] cut [straight|directly] from <a:clip> to <b:clip>',
      the_kind: 'the <type:transition> [transition|transitions]',
      no_fade: '[,] no (fade|fades|transition|transitions) [there|between <_:nouns>|anywhere|at all]',
      carried: '[all|the|all the|all of the|all of] (transitions|transition|crossfades) => carried: true',
      where: CUT,
      one: '[the] transition <transition:id>',
    },
  },
  set_canvas: {
    say: `do frame? shape with* | > export_as frame? shape with* | frame shape with* | ~ shape with* | shape_word with+ | size with* | do_rate? frame? rate with* | do? fit_alone uncropped? shape? | change? frame_rate | with_canvas | background_is | for_app shape_named with* | do? frame? app_shaped with* | for_app upright | for_tall with*`,
    phrases: {
      do_rate:
        '(make|set|turn|change|convert|switch|put|have|use|get|want|need|go|run|bring|keep|adjust|go with) | (is|be)',
      export_as: '(export|output|render)',
      do: '(make|set|turn|change|convert|switch|put|have|extend|shape|fit|use|get|want|need|reformat|resize|format|go|flip|crop|do|bring|keep|adjust|reframe|give) | (is|be)',
      frame: `[the|this|my] [whole|entire] (canvas|aspect ratio|canvas aspect ratio|canvas size|canvas shape|canvas resolution|format|shape|frame|resolution|size|output|ratio|aspect|video format|frame size|canvas size|output canvas|orientation|video|film|clip|project|timeline|picture) [to|of the video|size|be|as|is|:]
        | it [that] | this | everything | (the|this) [whole|entire] (video|film|movie|thing|project|clip|timeline|reel) | this [horizontal|landscape] video | the frame rate | [the] (resolution|size|dimensions|aspect ratio|shape) of [the] (canvas|video|frame) | the background color of the canvas`,
      shape: `[back] [to|in|into|as|for|at|be|go|of] [a|an|the|that] [nice] (<aspect:aspect>|<aspect:named_aspect> <aspect:ratio_aspect>|<aspect:named_aspect> \\( <aspect2:aspect> \\)|<aspect:ratio_aspect> \\( <named:named_aspect> \\)|<aspect:ratio_aspect> <named:named_aspect>|<aspect:named_aspect> <aspect2:aspect>)
          [version|video|clip|format|aspect ratio|aspect|canvas|ratio|shape|frame|cut|cinematic|tiktok clip|tiktok video|orientation|cinematic look|film|output|screen|movie format|vid|reel|short|story] [for [a|my|the] (<app:preset>|phones|phone|mobile|instagram|insta|ig|tv|stories|instagram stories|insta stories|instagram reels|instagram feed|insta feed|feed)] [again]
        | [to|in] <width:digits> (x|by|*) <height:digits> [px|pixels|resolution] | [to] cinemascope | for <app:preset> so <aspect2:named_aspect> <aspect:ratio_aspect> [format]`,
      shape_word: '[a|in] <aspect:named_aspect> [version|video|format|cut]',
      size: '[to|at|in|on|using|with|for] [a|an] [canvas of] <width:digits> (x|by|*) <height:digits> [px|pixels] [canvas|frame|format|video|output]',
      shape_named: '[a] <aspect:named_aspect> [video|format]',
      app_shaped:
        '[a|in] (tiktok|reels|story|phone|mobile|shorts|instagram story|stories) (shape|shaped|format|size|sized|orientation) => tall: true',
      for_tall:
        '(reformat|format|resize|reframe|adapt|convert|make|crop|optimise|optimize|fit|shape) [it|this|<+film>] for [a] (tiktok|tik tok|reels|instagram reels|instagram stories|stories|shorts|youtube shorts|phones|mobile) => tall: true',
      for_app:
        '[this|it|this is] (for|going on|meant for) (tiktok|reels|instagram|youtube|shorts|phones|mobile) [so] [make it]',
      upright: '[,] (so|make it|in) (upright|vertical|portrait|tall) => tall: true',
      rate: `[at|to|with|in] [a] [frame rate] [of|to|at] <fps:number> (fps|frames per second|frames a second) | <width:digits> (px|pixels) wide | <height:digits> (px|pixels) (high|tall)`,
      with: `[at|with|,] [a] [frame rate of] <fps:number> (fps|frames per second|frames a second)
        | (fit|fitting) (the <_:nouns>|it|everything|them) [in] (with|using|on|over) [a|the] (${BLURRED}|blur) => fit: blur | (${BLURRED}|(blur|blurring) [behind [it]]) (instead of|rather than|not) ${BARS} => fit: blur | (use|using|with|put|add|adding|have) ${BLURRED} [to fill|for|in|filling|behind|on|around] [${EMPTY}|it|the (frame|screen|canvas)] => fit: blur
        | (fill|filling|replace|replacing|cover|covering) (${EMPTY}|the background|the frame) (with|using|by) (${BLURRED}|blur|a blur) => fit: blur | (blur|blurring) (${EMPTY}|the background) => fit: blur | [with] blur (behind|around|on the sides|at the sides) [it] => fit: blur | [with] ${BLURRED} (behind|around) [it] => fit: blur
        | (cut|cutting|crop|cropping|chop|chopping) [off] the sides [off] => fit: crop | [and] (zoom|zoomed|zooming) in (so [that] there are no (bars|borders)|to fill [the (frame|screen)]) => fit: crop | by (cropping|trimming) [off] [the (sides|edges)|it|everything] => fit: crop | (keep|keeping) (the (whole|entire|full) (picture|frame|video|image)|everything) (in|visible|with bars|in view) [with bars] => fit: pad | (with|using) (letterboxing|letterbox|pillarboxing|pillarbox) => fit: pad
        | [with|and|but|using|over|on|in] [a|the] [video|picture|pictures] <fit:fit> (instead of|rather than|not) ${BARS} | [with|and|but|using|over|on|in] [a|the] [video|picture|pictures] <fit:fit> [instead|it|everything|rather than (cropping|black bars|bars)|instead of (cropping|black bars|bars|crop)]
        | (fill|crop) [to fill] [the|it] [frame|screen|canvas] instead of (black bars|bars) => fit: crop | (blur|blurred) the (sides|background|bars) [instead of (cropping|black bars|bars)] => fit: blur
        | [with|and|on|over] [a|the] <background:color> (background|backdrop) [color|colour]
        | [with|and|on|over|adding|add] [a|the] <background:color> (bars|border|borders|letterbox|letterboxing) [are fine|are ok|on the sides|around it|at the (sides|top and bottom)] => fit: pad
        | pad [it|everything|the (video|picture|rest)] [with|in|on] [a] <background:color> [background|bars] [instead of (cropping|crop)] => fit: pad
        | [make|set] [the] background [color|colour] [of the canvas] [to|is|be|in|:] <background:color>
        | fill it with the part of each picture that matters => fit: auto | crop pictures of another shape to fill it => fit: crop | put a blurred copy behind pictures of another shape => fit: blur | put the background colour behind pictures of another shape => fit: pad
        | crop (the|all) [the] (footage|pictures|clips|video|photos|picture|image) to fill [it|the (frame|screen|canvas)] => fit: crop | with the (video|picture|clips|pictures|photos) padded => fit: pad | padded => fit: pad | set the frame rate to <fps:number> fps | (fill|crop to fill) the (frame|screen|canvas) => fit: crop | <width:digits> (px|pixels) wide | <height:digits> (px|pixels) (high|tall)
        | (no|without) [black] bars => fit: crop | (fill|filling) (it|the (frame|canvas|screen)) by cropping => fit: crop | [with] ${EMPTY} (blurred|blur) => fit: blur
        | [with] [a] (blurred|blurry) (copy|background|version) [of the (picture|video)] [(fill|filling|in|behind)] [the] [empty] [sides|bars|space|areas] => fit: blur
        | fill the [empty] (areas|space|sides|bars|rest) with a (blurred|blurry) (copy|version|background) [of the (picture|video|photo)] => fit: blur | <+no_crop> => whole: true`,
      fit_alone: `fill (it|the canvas|the frame) with the part of each picture that matters => fit: auto | (remove|get rid of) [the] black (bars|borders) => fit: crop | (blur|blurred) [the] (sides|bars|edges) => fit: blur | crop [it] (to fill|to fit) => fit: crop | (no|without) [black] (bars|borders) => fit: crop | crop pictures of another shape to fill it => fit: crop | put a blurred copy behind pictures of another shape => fit: blur | put the background colour behind pictures of another shape => fit: pad
        | (fill|crop to fill|crop everything to fill|fill up) the (frame|screen|canvas) [instead of (the) (blurred|black) bars|rather than (the) (blurred|black) bars|with (the|every) picture|, no bars|without bars] => fit: crop
        | crop (the|all) [the] (footage|pictures|clips|video|photos|picture|image) to fill [it|the (frame|screen|canvas)] => fit: crop | (crop|cropping) instead of (black bars|bars|the black bars|the bars|padding|blur) => fit: crop | (no|remove the|get rid of the|without) black bars , (crop|fill) [instead|the frame] => fit: crop
        | (use|show|have|put) (black bars|a black border) instead of cropping => fit: pad
        | fill the [empty] (areas|space|sides|bars|rest) with a (blurred|blurry) (copy|version|background) [of the (picture|video|photo)] => fit: blur`,
      uncropped: '<+no_crop> => whole: true',
      change: '(change|set|make|put|use)',
      frame_rate:
        '[the] [project|video|film|canvas|timeline] (frame rate|fps|framerate) [to|at|be|of|:|=] <fps:number> [fps|frames per second|frames a second]',
      background_is:
        '[use|have|want] [a|an] <background:color> (background|backdrop) | [canvas] background [color|colour] [to|:|=] <background:color> | (letterbox|pillarbox) (it|<+film>) [instead of (cropping|crop)] => fit: pad',
      with_canvas:
        '(set|make|change) [the] background (color|colour) [of] [the] [canvas|video|film] [to|be] <background:color>',
    },
  },
  fit_clip: {
    say: 'crop clip fill | show clip whole how? | whole_of how | fit clip canvas | matters',
    phrases: {
      crop: '(crop|zoom|scale|resize|make|let|have)',
      clip: '<clip:clips>',
      fill: `[so that it|so it|to] (fills|fill) (the|whole) (frame|screen|canvas|picture) => fit: crop
        | fill (the|whole) (frame|screen|canvas) => fit: crop`,
      show: '(show|display|fit|put)',
      whole: `(whole|completely|in full|uncropped) | over a blurred copy => fit: blur
        | over the background colour => fit: pad`,
      whole_of: '(show|display) [the] (whole|all) of <clip:clips>',
      how: `(over|on|with|in front of) a blurred (copy|background) [of itself] => fit: blur
        | (over|on) (the|a) (background colour|background color|black background) => fit: pad
        | with (black bars|bars) => fit: pad`,
      matters: 'fill the (canvas|frame|screen) with the part of <clip:clips> that matters => fit: auto',
      fit: 'fit',
      canvas: 'into the canvas like all other clips => fit: canvas',
    },
  },
  apply_filter: {
    say: `do? with_target? look with_target? | add looks# with_target? | make_pop with_target? | blur part_of | do? part_of look | add look part_of | do? look part_of | add look with_target? | give target a_look | blur target | target look
      | do? look much with_target? | do? with_target? look much | add look much with_target? | add look with_target much | give target a_look much
      | colour_table with_target? | use target in_look | style target in_name | with_target look | no_colour with_target? | drain target of_colour | soft_clip sharpen_it | look_alone with_target | one_more with_target | like_film`,
    phrases: {
      do: '(make|turn|set|convert|change|have|render|put|get|grade|color|colour|be|go|become|show|keep|want|like) | (should|must) be',
      with_target: '[on|of|for|in|to|from|across|over|onto] <target:clips>',
      look: `[to|into|in|look|looking|so (it|they) looks|so (it|they) look|with|go|full|completely|be] [like] [a|an|the|some|more] [<+soft>] (<name:filter>|<name:quoted_filter>) [look|filter|effect|style|feel|grade|treatment|tone|tones|colors|colours|footage|vibe|vibes]`,
      make_pop:
        '(make|let|have) [all] [the|my] (colors|colours) [of <target:clips>] [really] (pop|stand out) [out] => name: vivid',
      looks:
        '[and|,|plus|&] [a|an|some|the] [<+soft>] (<name:filter>|<name:quoted_filter>) [look|filter|effect|style|feel|grade|treatment|tone|tones|vibe|vibes]',
      one_more: '[a|an|the] <name:filter> one',
      add: '(add|apply|put|use|give it|slap|throw|have|give|want|try|do|drop|lay|overlay|chuck|stick|pop) [on]',
      part_of:
        '[seconds] <part:stretch> (of|in) <target:clips> | [on] <target:clips> [from|between] <part_beside:stretch>',
      no_colour: `(drain|take out|remove|strip|strip out|get rid of|lose|drop|kill) [all] [the] (color|colour|colors|colours) [out] [of it] => name: grayscale | (no|without) [any] (color|colour) => name: grayscale | take [all] [the] (color|colour|colors|colours) (out|away|off) => name: grayscale`,
      drain: '(drain|strip|rob)',
      of_colour: 'of [all] [its] (color|colour) => name: grayscale',
      soft_clip:
        '<target:clips> (is|are|looks) [a bit|a little|too|quite|rather] (soft|blurry|fuzzy|unsharp|out of focus) [,|so]',
      sharpen_it: '(sharpen|crisp up) (it|that|them) [up] => name: sharpen',
      look_alone: `[a|an|the|some] [<+soft>] <name:filter> [look|filter|effect|style|feel|grade|treatment|tone|vibe|vibes]`,
      like_film:
        '(make|have|let) (it|everything|<+film>) look like [a|an] (old|vintage|retro) (film|movie|home movie|video|tape) => name: vintage',
      a_look: `[a|an|the|some] [<+soft>] (<name:filter>|<name:quoted_filter>) [ish] (look|filter|effect|style|feel|grade|treatment|tone|tones|vibe|vibes)
        | [a|some] <name:noun_filter>`,
      give: '(give|put|apply)',
      target: '[on|to] <target:clips>',
      blur: `(blur|blur out) => name: blur | (sharpen) => name: sharpen | (pixelate|mosaic) => name: pixelate
        | (invert the (colors|colours) of|invert) => name: invert | (vignette) => name: vignette | (completely|fully|entirely|totally) (desaturate) => name: grayscale
        | (strip|take|remove|drain|suck|bleed|pull) [out] [all] [the] (color|colour|colors|colours) (out of|from|of) => name: grayscale | darken the (edges|corners) of => name: vignette | crisp up => name: sharpen`,
      colour_table: '(apply|use|put|add) [the] [color table|colour table|lut|look|grade] <name:cube>',
      use: '(show|use|play|put)',
      in_look: 'in <name:filter>',
      style: '(style|grade|treat|do|finish|shoot)',
      in_name: '[in|as|with] [a|an|the] [<+soft>] <name:filter> [look|style|filter|effect|grade|treatment]',
      much: '[,] (at|with|to|by) <strength:share> [of its] [strength|intensity|opacity] | [,] [at] half strength => strength: 0.5',
    },
  },
  adjust_color: {
    say: `do? with_target? tone# with_target? far? | tone# with_target by_far | adjust with_target? tone# | verb target some? | verb target by_far
      | with_target tone#`,
    phrases: {
      do: "(make|turn|set|change|have|put|get|give|add|want|need|bring|dial|let|give it|apply|use|be) | (looks|is|are|look|'s)",
      adjust: '(adjust|correct|tweak|grade) [the] (colors|colours|color|colour) [grading]',
      with_target: '[of|on|for|in|to|across|over] [the picture of] <target:clips> [:]',
      target: '<target:clips>',
      verb: `(brighten|lighten|brighten up) => tone: brightness, direction: up
        | (darken|dim) => tone: brightness, direction: down | (desaturate|mute the (colors|colours) of) => tone: saturation, direction: down | (saturate) => tone: saturation, direction: up
        | (warm up|warm) => tone: temperature, direction: up | (cool down|cool) => tone: temperature, direction: down`,
      some: '<amount:amount> | [up|down] slightly | (up|down) [<amount:amount>]',
      far: '[by] <amount:amount>',
      by_far: 'by <by:share>',
      looks_dull: `(look|looks|are|is|seem|seems) [a bit|a little|so|really|rather|quite] (dull|flat|faded|lifeless|pale|bland|washed out) [,]`,
      tone: `(has|have|got) [far|way] too much <tone:tone> => direction: down, complaint: true | (has|have|got) (too little|not enough) <tone:tone> => direction: up, complaint: true | (color|colors|colour|colours) (are|is|look|looks) [far|way|a bit] too (strong|vivid|garish|saturated|intense) => tone: saturation, direction: down, complaint: true
        | (turn|bring|push|crank|dial) [the] [overall] <tone:tone> [of <target:clips>] up [by <by:share>|<amount:amount>] => direction: up | (turn|bring|push|dial|take) [the] [overall] <tone:tone> [of <target:clips>] down [by <by:share>|<amount:amount>] => direction: down
        | [and|&|plus] [the|its] <tone:tone> [too|as well] | [make|give] [the] (colors|colours) [<amount:amount>] (more vivid|more vibrant|stronger|richer|punchier|brighter|more saturated) => tone: saturation, direction: up | [<amount:amount>] (more vivid|stronger|richer|punchier|more intense) (colors|colours) => tone: saturation, direction: up | (colors|colours) [<amount:amount>] (more vivid|more vibrant|stronger|richer|punchier|more intense|more saturated) => tone: saturation, direction: up
        | [<amount:amount>] (increase|raise|boost|bump up|turn up|bring up|crank|crank up|pump up|dial up|push up|amp up|punch up|up|lift|add) [<target:clips> ['s]] [the] [overall] <tone:tone> [of|there] [by <by:share>|<amount:amount>] => direction: up | [<amount:amount>] (tone down|cut|reduce|lower|decrease|turn down|bring down|drop) [<target:clips> ['s]] [the] [overall] <tone:tone> [of|there] [by <by:share>|<amount:amount>] => direction: down
        | <tone:tone> by <by:share> | (could do with|needs|need|could use|could take|deserves) [<amount:amount>] [some] more <tone:tone> => direction: up | (could do with|needs|need|could use|could take) [<amount:amount>] less <tone:tone> => direction: down | [the] (color|colour) temperature (cooler|colder|lower) => tone: temperature, direction: down | [the] (color|colour) temperature (warmer|higher) => tone: temperature, direction: up | [by] [setting|set|with|the] <tone:tone> [to|at|=|:] <figure:signed_share> | [set|change|adjust] [the] <tone:tone> (of|on|for) <target:clips> (to|by|at|:) <figure:signed_share>
        | <amount:amount> of <tone:tone> => direction: up | <figure:signed_share> <tone:tone> | <amount:amount> more <tone:tone> => direction: up
        | [some] more <tone:tone> => direction: up | (add|some|extra) [some|more|a bit of] <tone:tone> => direction: up | (up|punch up|boost|lift|crank|pump up|bump|bump up|raise) [the] <tone:tone> [a bit|a little|up] => direction: up | <amount:amount> less <tone:tone> => direction: down
        | less <tone:tone> => direction: down
        | (more) [the] [overall] <tone:tone> => direction: up | <tone:tone> [of <target:clips>] up [<amount:amount>|[by] <by:share>] => direction: up
        | <tone:tone> [of <target:clips>] down [<amount:amount>|[by] <by:share>] => direction: down | <tone:tone> (higher) => direction: up
        | [<amount:amount>] (brighter|lighter) => tone: brightness, direction: up | [be] <by:share> (brighter|lighter) => tone: brightness, direction: up | [be] <by:share> darker => tone: brightness, direction: down
        | [<amount:amount>] (darker|dimmer) => tone: brightness, direction: down
        | [<amount:amount>] (warmer|more warm) [in (tone|color|colour)] => tone: temperature, direction: up
        | [<amount:amount>] (cooler|colder) [in (tone|color|colour)] => tone: temperature, direction: down
        | [<amount:amount>] (more saturated|more colorful|more colourful|more vivid) => tone: saturation, direction: up
        | [<amount:amount>] (less saturated|more muted) => tone: saturation, direction: down
        | [<amount:amount>] (more contrasty) => tone: contrast, direction: up
        | (warmer|warm) (colors|colours|tones|tone|light|color|colour) => tone: temperature, direction: up
        | (cooler|colder) (colors|colours|tones) => tone: temperature, direction: down
        | [way|far|much|a bit] too dark => tone: brightness, direction: up, complaint: true | (looks|look|is|are) [very|really|pretty|quite|rather|so|a bit] dark => tone: brightness, direction: up, complaint: true | (looks|look|feels) [very|really|pretty|quite|rather|so|a bit|too] (cold|blue) => tone: temperature, direction: up, complaint: true | [way|far|much|a bit] too bright => tone: brightness, direction: down, complaint: true
        | [[the] (colors|colours|picture|image) (look|looks|are|is)] [a bit|a little|so|really] washed out => tone: saturation, direction: up, complaint: true`,
    },
  },
  remove_filter: {
    say: 'remove filters with_target? | with_target_bare without_it | back_in_colour | take filters away with_target? | take filters with_target | carried',
    phrases: {
      filters: `[the|all|any|all the|that|this] (filter|filters|effect|effects|look|color grade|colour grade|grading|<name:filter> (filter|effect|look))`,
      with_target: '(on|of|for|from|off) <target:clips>',
      with_target_bare: '<target:clips>',
      without_it: '(without|with no|no) [a|any|the] (filter|filters|effect|effects)',
      back_in_colour:
        '[put|make|turn|bring|show|have] <target:clips> (back (in|into|to) [full] (color|colour)|in (color|colour) again|back to (normal|original) (colors|colours))',
      carried: '(the|all) (filter|filters) => carried: true',
    },
  },
  fade_video: {
    say: `fade_it target? way+ lasting? | give target way2+ lasting? | add way2+ lasting? of_target? | way_alone+ lasting? | target way2+ lasting?
      | remove ends from? | fade_it target? way+ remove_more`,
    phrases: {
      fade_it: '(fade|have|let|make|should|ease) | do',
      target:
        '[the picture of|the video in|the|with] <target:clips> [fade] | the (picture|screen|image|visuals|ending|end|closing) [of <+film>] => picture: true',
      way: `in (over|for) <in:length> and [fade] out (over|for) (<out:length>|<out:number>) | [fade|fades] (in|up) [from <color:color>] (over|for|in|during|within) the (first|opening) (second|sec) => in: 1 | [fade|fades|go|goes] [out] (to|into) <color:color> (over|for|in|during|within|across) the (last|final|closing) (second|sec) => out: 1 | [fade|fades] out (over|for|in|during|within) the (last|final|closing) (second|sec) => out: 1 | [fade|fades] [out] (to|into) <color:color> ${LAST} <out:length> | [fade|fades] out [to <color:color>] ${LAST} <out:length> | (come|comes|open|opens|come up|comes up|fade up|fades up) [up] from <color:color> ${FIRST} <in:length> | (come|comes|open|opens) [up] from <color:color> => in: true
        | (go|goes) (out to|to) <color:color> [at the [very] end] => out: true | (go|goes) (out to|to) <color:color> (over|for|in) [the] [last|final] <out:length> | [fade|fades] out [to <color:color>] at the [very] end (over|for|in) [the last] <out:length> | [fade|fades] in [at the (start|beginning)] => in: true | [fade|fades] out [at the end] => out: true
        | [fade|fades] in [from] <color:color> => in: true | [fade|fades] from <color:color> => in: true
        | [fade|fades] out to <color:color> => out: true | [fade|fades] to <color:color> => out: true
        | [fade|fades] in [from <color:color>] (over|for|in|within|during|lasting) [the first] <in:length>
        | [fade|fades] out [to <color:color>] (over|for|in|within|during|lasting|of) [the (last|final)] <out:length> | [fade|fades] out [to <color:color>] the (last|final) <out:length> | [fade|fades] [in] [from <color:color>] the first <in:length> | [fade|fades] [the (last|final)] <out:length> to <color:color>
        | [fade|fades] in and out => in: true, out: true | [fade|fades] in [from <color:color>] (over|for) <in:length> at the (start|beginning) | [fade|fades] to <color:color> (over|for|in) [the] [last] <out:length> [at the end] | [fade|fades] out (over|for) <out:length> at the end`,
      add: `(add|put|use|give it|have|include|apply|do|make|want|need|insert|start with|open with|end with|close with|begin with|finish with|end on|close on|finish on|start on) | (open|start|begin|end|close|finish) [it|<+film>|the whole thing|everything] [off] (with|by|on)`,
      way2: `[a] <in:length> [long] fade [in] (at|for) the [very] (start|beginning) | [a] <out:length> [long] fade [out] (at|for) the [very] end | [a] <out:length> [long] fade [out] to <color:color> (over|for|during|at) the (last|final|end) [second|sec] | [a] fade [out] to <color:color> [at the [very] end] (with a (duration|length) of|lasting|of|over) <out:length> | [a] fade in [from <color:color>] [at the [very] (start|beginning)] (with a (duration|length) of|lasting|of|over) <in:length> | [a] fade [in|up] from <color:color> [,] (over|of|for|lasting) <in:length> | [a] <in:length> [long] fade [in|up] from <color:color> [at the (start|beginning)] | [a] fade out [to <color:color>] [at the end] (with a (duration|length) of|lasting|of|over) <out:length>
        | [a] <color:color> fade [in] at the (start|beginning) => in: true | [a] <color:color> fade [out] at the end => out: true | [a|the] [slow|quick|gentle|soft|nice|short] fade in [from <color:color>] [at the (start|beginning)] => in: true
        | [a|the] [slow|quick|gentle|soft|nice|short] fade out [to <color:color>] [at the [very] end] => out: true
        | [a] [slow|quick|gentle|soft|nice|short] fade (to|into) <color:color> [at the [very] end] => out: true
        | [a] fade [up] from <color:color> [at the (start|beginning)] => in: true | (fade (up|in) [from <color:color>]|fade from <color:color>) (over|of|for|lasting|during) [the first] <in:length> | (fade (out|down) [to <color:color>]|fade to <color:color>) (over|of|for|lasting|during) [the last] <out:length>
        | [a] <in:length> fade in [from <color:color>] [(at|to|on) the [very] (start|beginning) [of <+film>]]
        | [a] <out:length> fade (out [to <color:color>]|to <color:color>) [(at|to|on|towards) the [very] end [of <+film>]]
        | fade in [\\(] [of|over|for] <in:length> [\\)] [at the (start|beginning)]
        | fade out [\\(] [of|over|for] <out:length> [\\)] [at the end]
        | [a|the] <in:length> fade in and [a] <out:length> fade out | (fade in and [a] [fade] out|fade in and out) => in: true, out: true | [a] fade at the end => out: true
        | [a] fade at the (start|beginning) => in: true`,
      way_alone: `(dip|dips|drop|drops|cut) to <color:color> at the [very] end => out: true | a [slow|quick|gentle|soft|nice|short] fade in [from <color:color>] [at the (start|beginning)] => in: true | a [slow|quick|gentle|soft|nice|short] fade out [to <color:color>] [at the [very] end] => out: true | (come|open|start) up from <color:color> ${FIRST} <in:length> | (come|open|start) up from <color:color> => in: true | [a] <color:color> fade [in] at the (start|beginning) => in: true | [a] <color:color> fade [out] at the end => out: true | fade in [from <color:color>] [at the (start|beginning)] => in: true
        | fade out [to <color:color>] [at the [very] end] => out: true
        | [(end|finish|close) [it|<+film>] by] fade [out] (to|into) <color:color> [at the [very] end|when it ends] => out: true
        | fade (in|up) from <color:color> [at the (start|beginning)] => in: true
        | fade from <color:color> [at the (start|beginning)] => in: true | <in:length> fade in [from <color:color>]
        | <out:length> fade out [to <color:color>]`,
      of_target: '(to|on|for|of|at) <target:clips>',
      give: '(give|put on)',
      ends: `[the|any] fade [out] at the end => out: 0 | [the|any] fade [in] at the (start|beginning) => in: 0 | [the|any] fade in => in: 0 | [the|any] fade out => out: 0
        | [the|any|all|all the] (fades|fade in and fade out|fade in and the fade out) => in: 0, out: 0
        | [the] fade to <was:color> => out: 0`,
      from: '(from|of|on|in) [the picture of] <target:clips>',
      remove_more: `remove the fade in [from [the picture of] <target:clips>] => in: 0
        | remove the fade out [from [the picture of] <target:clips>] => out: 0`,
      lasting: `[,] each <lasting:length> [long] | (over|for|in|lasting|of|during|within|with a (duration|length) of) [the last|the first|the final] <lasting:length>
        | \\( <lasting:length> \\) | <lasting:length> [long|each] | , <lasting:length> | (at the end|at the very end|slowly|gently)`,
    },
  },
  ken_burns: {
    say: `zoom target far? | zoom_alone on_clips | pan way target? far? | pan way on_clips | let target drift_bit | keep target motionless | take_off movement off_target | pan target way far? | add zoom_noun target2? far?
      | remove movement target2? | target zooms far? | use_ken target2 way_in? | alternate | zoom_noun target2 far? | let target drift far?
      | use_ken target2? | add? move_on zoom_with? | make_zoom target zooms far? | ~ in_or_out on_clips | ~ just_zoom`,
    phrases: {
      zoom: `[<+slowly>] (creep|drift|push|move|ease|crawl) [<+slowly>] (in|closer|in closer) [<+slowly>] [on|to|into|towards|toward] => direction: in | [<+slowly>] (creep|drift|pull|move|ease|crawl) [<+slowly>] (out|back|away) [<+slowly>] [on|of|from] => direction: out | [a] [<+soft>] [<+soft>] zoom out (of|on|from) => direction: out | [a] [<+soft>] [<+soft>] zoom in (on|to|into) => direction: in
        | [slowly|slow|gently|gradually] (zoom|push) in [slowly|gently|gradually] [on|to|into|over|across] => direction: in
        | [slowly|slow|gently|gradually] (zoom|pull) (out|back) [slowly|gently|gradually] [on|of|from|over|across] => direction: out
        | (slow|gentle) zoom (in|into) [on] => direction: in | (slow|gentle) zoom out [on|of|from] => direction: out
        | zoom [slowly|gently] (into|onto) => direction: in | apply [a] [slow] zoom in to => direction: in`,
      target: '<clip:clips>',
      target2: '[(on|to|for|of|in|over|across|into|onto|from|during)] <clip:clips> | (on|for|of) <on:number>',
      pan: `[<+slowly>|slow] (pan|tilt|(move|pan|drift|slide|track|sweep|glide) the camera|[let|have|make] the camera [should] (drift|move|pan|glide|track|slide|travel|sweep)|sweep) [<+slowly>] [across|over|along] | [a] (slow|gentle) pan | (move|drift|glide|slide|creep) <+slowly> | <+slowly> (move|drift|glide|slide)`,
      drift_bit: '(move|drift|be in motion|come to life) [<+slowly>|a (bit|little)|slightly] => direction: in',
      keep: '(keep|leave|hold)',
      motionless: '(still|motionless|static|without (movement|motion)) => direction: none',
      take_off: '(take|get)',
      off_target: '(off|out of|from|away from) <clip:clips>',
      way: `<direction:direction> [slowly|gently] [across|over|on|through]
        | from the <from:side> to the <to:side> [across|over|on]`,
      far: '(by|to) <amount_share:share> | (slowly|gently|slightly|softly|gradually|a (bit|little))',
      add: '(add|put|give it|apply|use|have|do|make|want|include|give|animate|bring) [with]',
      zoom_noun: `[a|some|the] [<+soft>] [<+soft>] (zoom|zooms|zoom effect|zooming) [in] => direction: in
        | [a|some|the] [<+soft>] (zoom|zooms) out => direction: out
        | [a|some] [<+soft>] pan [to the] <direction:direction>
        | [a|the] [slow|gentle|subtle] ken burns [effect] (out|zoom out|zooming out|pull out) [effect|movement|move|animation] => direction: out | [a|the] [slow|gentle|subtle] ken burns [effect] (in|zoom in|zooming in|push in) [effect|movement|move|animation] => direction: in | [a|the] ken burns [effect] (zooming away) => direction: out | [a|the] ken burns [effect] (in|zooming in) => direction: in | [a|the] zoom out [effect|movement|move|motion|animation] => direction: out | [a|the] [slow|gentle|subtle] zoom out (effect|movement|move|motion|animation) => direction: out | [a|the] [slow|gentle|subtle] zoom in (effect|movement|move|motion|animation) => direction: in | [a|the] ken burns [effect|zoom|movement|move] => direction: in | [a|the] [<+soft>] ken burns (zoom in|push in) => direction: in | [a|the] [<+soft>] ken burns (zoom out|pull out) => direction: out | [a] [slow|gentle] push in => direction: in | [a] [slow] zoom in ken burns [effect|move|movement] => direction: in | [a] [slow] zoom out ken burns [effect|move|movement] => direction: out | [a|the] [slow] zoom in \\( ken burns \\) => direction: in | zoom ins => direction: in | [some|a bit of|a little] [<+soft>] (movement|camera movement|life) => direction: in`,
      remove: '(remove|delete|disable|no|no more|stop|without|drop|get rid of|take out|turn off)',
      movement: `[the|any|all|all the] [camera|slow] (movement|zoom|zooms|motion|movements|pan|panning|ken burns motion|ken burns movement|ken burns zoom|ken burns pan|ken burns animation|ken burns|ken burns effect|zooming|camera movement|zoom effect|zoom effects) => direction: none`,
      zooms: `[<+slowly>] (zoom|zooms|push|pushes) in => direction: in | [<+slowly>] (zoom|zooms|pull|pulls) out => direction: out | [:] zoom in => direction: in | [:] zoom out => direction: out | [:] pan <direction:direction> | (should|must|to) [slowly] zoom in => direction: in | (should|must|to) [slowly] zoom out => direction: out
        | (slowly|gently) (zooming|zooms) in => direction: in | (slowly|gently) (zooming|zooms) out => direction: out`,
      alternate: `(alternate|alternating) [between] zoom in and [zoom] out [on (the|every|all) (photos|clips|pictures)] => alternate: true
        | (alternate|alternating) [between] (zooming|zooms) in and [zooming] out [on (the|every|all) (photos|clips|pictures)] => alternate: true`,
      just_zoom: '(zoom|zooming) in => direction: in, bare: true | (zoom|zooming) out => direction: out, bare: true',
      zoom_alone: 'zoom in => direction: in | zoom out => direction: out',
      in_or_out: 'in => direction: in | out => direction: out',
      on_clips: 'on <clip:clips> | on <on:number>',
      let: '(let|make|have)',
      drift: '(drift|move|pan|slide|float) [slowly|gently] <direction:direction>',
      way_in: '[,] zooming in => direction: in | [,] zooming out => direction: out | [,] panning <direction:direction>',
      move_on:
        '[a bit of|a little|some|subtle] (movement|motion|life|camera movement) (on|to|for|in|into) <clip:clips> => direction: in',
      zoom_with: 'with [a] [<+soft>] zoom [in] => direction: in | with [a] [<+soft>] zoom out => direction: out',
      make_zoom: '(make|let|have)',
      use_ken: '[use|add|apply|do] [the|a] ken burns [effect] => direction: in',
    },
  },
  rotate: {
    say: 'rotate clip by | clip turned | do_quarter? quarter on_clip | rotate clip round | clip quarter_alone | wrong_way fix_it | turn clip by | turn clip over | turn_only clip upside | give clip by | give clip quarter_alone | clip sideways | clip is_upside_down | rotation_of by | rotation_of over',
    phrases: {
      rotate: '(rotate|turn|spin|tilt|tip|swivel)',
      do_quarter: '(do|make|apply|add|give it|need|want)',
      quarter: `${QUARTER} | [a] <turn:number> ${DEGREES} (turn|rotation) [${CW}] | [a] <back:number> ${DEGREES} (turn|rotation) ${CCW}`,
      on_clip: '(on|to|for|of) <clip:clips>',
      quarter_alone: `[needs|need|gets] ${QUARTER}`,
      round: `on (its|the|their) side [,] ${CW} => degrees: 90 | on (its|the|their) side [,] ${CCW} => degrees: -90 | [the] right way (up|round) => degrees: 180`,
      wrong_way: '<clip:clips> (is|are|came out|was filmed) (upside down|the wrong way up) [,] => degrees: 180',
      fix_it: '(fix|turn|flip|rotate|correct|right) (it|that|them) [around|round|over|up]',
      give: 'give',
      sideways: `(needs|need) (turning|turn|rotating|rotate|to be rotate|to be turn) [by] <turn:number> [${DEGREES}] [${CW}] | (needs|need) (turning|turn|rotating|rotate) [by] <back:number> [${DEGREES}] ${CCW}`,
      is_upside_down:
        '(is|are|looks|came out|was filmed|came in) upside down [,] (right|fix|turn|flip|rotate|put) (it|them) [the right way (up|round)|right side up|around|over] => degrees: 180',
      rotation_of:
        "[set|change|adjust] [the] (rotation|angle) (of|for) <clip:clips> [to|:|=|is] | [set|change|adjust] <clip:clips> 's (rotation|angle) [to|:|=|is]",
      turn: '(turn|flip|rotate|put)',
      clip: '<clip:clips>',
      by: `[by] <turn:number> [${DEGREES}] [,] [${CW}] | [by] <back:number> [${DEGREES}] [,] ${CCW} | [by] (-|minus) <back:number> [${DEGREES}] | ${CW} [by] <turn:number> [${DEGREES}] | ${CCW} [by] <back:number> [${DEGREES}]
        | [by] [a] quarter [turn] ${CW} => degrees: 90 | ${CW} [by] [a] quarter [turn] => degrees: 90 | [by] [a] quarter [turn] ${CCW} => degrees: -90 | ${CCW} [by] [a] quarter [turn] => degrees: -90
        | [by] (a half turn|half a turn) => degrees: 180 | sideways to the left => degrees: -90`,
      turned: `${TURNED}`,
      upside: 'upside down => degrees: 180',
      turn_only: '(turn|rotate)',
      over: `${CW} => degrees: 90 | ${CCW} => degrees: -90 | (to|on) (the|its) left => degrees: -90 | (to|on) (the|its) right => degrees: 90`,
    },
  },
  flip: {
    say: 'flip clip axis? mirror_reason? | mirror clip axis? mirror_reason? | flip clip down mirror_reason? | apply a_flip on_clip | turn clip down | clip axis_alone | clip mirrored mirror_reason? | show clip mirrored mirror_reason? | a_flip on_clip | turn_into clip its_image',
    phrases: {
      apply: '(apply|add|do|put|use)',
      a_flip:
        '[a|the] (horizontal|left right) (flip|mirror|mirroring) [effect] => axis: horizontal | [a|the] vertical (flip|mirror|mirroring) [effect] => axis: vertical | [a|the] (mirror|flip) effect => axis: horizontal | [a|the] mirror image => axis: horizontal',
      on_clip: '(to|on|for|of) <clip:clips>',
      show: '(show|display|have|want|make|play)',
      turn_into: '(turn|change|make)',
      its_image: '[into] (its|a) mirror image',
      flip: '(flip|flop)',
      mirror: '(mirror|mirror image) => mirrors: true',
      turn: 'flip',
      down: 'upside down => axis: vertical',
      clip: '<clip:clips>',
      axis: '<axis:axis> | (left to right|so left is right) => axis: horizontal',
      axis_alone: '[be] (flipped|mirrored) [<axis:axis>] | [be] (flip|mirror) [<axis:axis>]',
      mirrored: '[be] [a] (mirror image|mirrored|mirror) => mirrors: true',
      mirror_reason:
        '[,] [so] [that] (left becoming right|left becomes right|left is right|left and right [are] swapped|it is mirrored|it is a mirror image) | [,] like a (reflection|mirror|mirror image) | [,] [as|since|because] (the|my|that|its) <_:remark> (reads|read|is|are|looks|look|appears) (backwards|mirrored|reversed|the wrong way (round|around)|back to front|flipped)',
    },
  },
  crop: {
    say: '~ off# of_clip | crop off# of_clip? | crop two_sides clip by_each | cut_off off# of_clip? | crop clip off# | lose edge_of of_clip?',
    phrases: {
      crop: 'crop [out|off|away]',
      cut_off: '(cut|trim|take|shave|chop)',
      lose: '(lose|remove|cut|drop|trim|take|get rid of|cut off|trim off|take off)',
      edge_of: (
        [
          ['(bottom|lower)', 'bottom'],
          ['(top|upper)', 'top'],
          ['left', 'left'],
          ['right', 'right'],
        ] as const
      )
        .map(
          ([said, side]) =>
            `[the] ${said} <by:share> of (the (frame|picture|image)|<clip:clips> ['s (picture|frame|image)]) => side: ${side}`,
        )
        .join(' | '),
      two_sides: '[both] [the] <side> and [the] <side2:side> [edges|sides|edge] [of]',
      by_each: 'by <by:share> [each]',
      clip: '<clip:clips> [by]',
      off: `[the] (lowest|bottom|lower) <by:share> => side: bottom | [the] (top|upper|topmost) <by:share> => side: top | [the] (left|leftmost) <by:share> => side: left | [the] (right|rightmost) <by:share> => side: right | <by:share> (off|from|on|at) [the|each|its|their] <side> | <by:share> [on the|the] <side> | <by:share> (off|from|on|at) [both] [the] <side> and [the] <side2:side> [side|sides|edge|edges] | <by:share> (off|from|on) (each|every|all) [the|four] (side|sides|edge|edges) [\\( left , right , top and bottom \\)] => side: left, side2: all
        | (off|away) <by:share> (of|off|from|on) [the] <side> | [the] <side> [by] <by:share>
        | [the] <side> and [the] <side2:side> [by] <by:share> [each]`,
      of_clip: '(of|off|from|on|in) <clip:clips>',
    },
  },
  chroma_key: {
    say: 'key what of_clip? behind? | change what of_clip? behind | key_screen of_clip? behind? | make what_of clear behind? | apply_key to_remove | on_green key what behind? | put_behind',
    phrases: {
      key: '<+remove> | (get rid of|key out|key|chroma key|remove|take out|knock out|make) [out]',
      what: `[the] <_:key_color> [screen|background] \\( <color:hex> \\) | [the] [colour|color] <color:key_color> [out|behind (it|me|him|her|them|the <_:aside>)] [screen] [background|colour|color|backdrop] [transparent]
        | [the] <color:key_color> (screen|background)`,
      change: '(replace|swap|change|substitute|exchange) [out]',
      on_green: '<clip:clips> (was|is|were) (shot|filmed|recorded) (on|in front of) a (green|blue) screen [,]',
      put_behind:
        '(put|place|show|use) <background:picture> behind (me|him|her|them|us|the <_:remark>) instead of the <color:key_color> [screen|background]',
      key_screen: `(chroma key|green screen) <clip:clips> => color: #00FF00
        | (use|apply) [a] (green screen|chroma) key [effect] => color: #00FF00`,
      of_clip: '(in|of|from|on) <clip:clips>',
      behind: `[and] (drop|put) <background:picture> in [there|its place] | [and] (put|show|use|place) <background:picture> as (the|a) [new] (background|backdrop) | [and] (put|show|use|place|with|replace it with) [the colour|the color] <behind_color:color> [behind [it]|as (the|a) background|instead]
        | [and] (put|show|use|place|with|by|for|replace it with) <background:picture> [behind [it|him|her|me|them|us]|as (the|a) background|instead|in the background]
        | on <behind_color:color>`,
      apply_key:
        '(apply|use|add|set) [a|the] (chroma key|chroma keying|green screen key|chromakey|key) [effect|filter] [to <clip:clips>]',
      to_remove:
        '(to|and) (remove|key out|take out|make transparent|get rid of) [the] <color:key_color> [screen|background|backdrop]',
      make: 'make',
      what_of: `[the] <named:color> [<color:key_color>] (of|in) <clip:clips>
        | [the] <color:key_color> (screen|background) [(of|in) <clip:clips>]`,
      clear: '(transparent|see through)',
    },
  },
  match_colors: {
    say: 'match target? | make target alike | match_it target',
    phrases: {
      match:
        '(match|even out|unify|equalize|equalise) [the] (colors|colours|color|colour|exposure|exposures|light|lighting|white balance|colors and exposure|look of the colors)',
      target: '[(of|across|between|in|on|over|for)] <target:clips>',
      make: '(make|let|have|get)',
      match_it: '(color match|colour match|match up|match the look of|color correct and match)',
      alike:
        '(look|be|match) (the same|alike|consistent) in (color|colour|light|brightness|exposure) | (look|be) the same (color|colour|brightness) | (match|match each other|match in (color|colour|exposure)|have the same (exposure|colors|colours|white balance))',
    },
  },
  stabilize: {
    say: 'stabilize clip | do_shake clip | apply? stabilisation on_clip | make_steady clip steadier | steady_camera on_clip | shaky steady | shaky_clip fix? | take_shake out_of | take shake_away | stabilize_alone | fix_shaky | its_shaky steady_it | camera_shakes steady_it | steady_footage',
    phrases: {
      stabilize: '(stabilize|stabilise|steady|smooth out|de shake|deshake|unshake|smooth) [the (shaky|wobbly)]',
      do_shake: `<+remove> the ${SHAKE} (in|of|from|on) | (reduce|fix|minimise|minimize|lessen|correct) [the] ${SHAKE} (in|of|from|on)`,
      apply: '(apply|add|use|put|do|enable|activate|turn on|switch on) [some]',
      stabilisation:
        '[image|video|camera|digital] (stabilization|stabilisation|stabiliser|stabilizer|anti shake|shake reduction)',
      on_clip: '(to|on|for|in|of) <clip:clips>',
      make_steady: '(make|get|have)',
      clip: '<clip:clips>',
      steadier: '(steadier|less shaky|steady|smoother|stable|more stable)',
      steady_camera:
        '(steady|stabilize|stabilise|smooth out|smooth|calm) the [shaky|wobbly|handheld] (camera|picture|footage|shot|image|video)',
      take_shake: `(take|get) [the] ${SHAKE}`,
      out_of: 'out of <clip:clips>',
      shake_away: `[the] ${SHAKE} out [of (it|<+film>)]`,
      take: '(take|get)',
      shaky: '(the|my) (footage|video|picture|camera) is [really|very|too|so|pretty|quite|all] (shaky|wobbly)',
      steady: `(steady|stabilize|stabilise|fix|smooth) <clip:clips> [out]
        | (steady|stabilize|stabilise|smooth) (it|that) [out]`,
      shaky_clip: `[the <_:remark> in] <clip:clips> (is|are|looks) [really|very|too|so|pretty|quite|all|a bit|super] (shaky|wobbly|jittery) => complaint: true | <clip:clips> (shakes|wobbles|jitters|judders) [a lot|a bit|too much|badly|all over the place] => complaint: true`,
      fix_shaky: '(fix|smooth|smooth out|steady) [the] shaky (footage|video|picture|shot|camera) (in|of) <clip:clips>',
      its_shaky:
        "(it's|it is|this is|that's|it looks|it) [a bit|really|very|too|so|all] (shaky|wobbly|jittery|jerky) [,]",
      camera_shakes:
        'the (camera|picture|footage|video|shot) (shakes|wobbles|jitters|moves) [a lot|a bit|too much|around|all over the place] [,]',
      steady_it: '(steady|stabilize|stabilise|fix|smooth|smooth out|calm|sort) (it|that|this) [out|up|down]',
      steady_footage:
        '(steady|stabilize|stabilise|smooth out|smooth) (the|my|this) [shaky|wobbly] (footage|video|picture|shot|camera|image|camera work|handheld footage)',
      fix: '[,] [can you] (steady|stabilize|stabilise|fix|smooth|smooth out|calm) (it|that|them) [out|up|down]',
      stabilize_alone: `(remove|fix|reduce|get rid of) [the] ${SHAKE}`,
    },
  },
  blur_background: {
    say: 'blur_it',
    phrases: {
      blur_it: `[put] a blurred copy behind all pictures that do not fill the canvas
        | put a blurred copy behind all pictures that do not fill the canvas
        | (fill|replace|cover) [the] [black] (bars|borders|sides|edges|gaps) with [a] (blurred|blurry) (background|copy|backdrop|copy of the (picture|video|photo)|fill|version of the (picture|video|photo))
        | (blur|blurred) [the] (background|sides|bars|edges) [around|behind|of] (the|my) (photos|photo|pictures|clips|video|images)
        | (use|add|put|have) [a] (blurred|blurry) (background|backdrop) [(around|behind|on|for) (the|all) (photos|pictures|clips|video|images)] [(instead of|rather than) [the] (black bars|bars|cropping)]
        | (turn on|switch on|enable|activate) [the|a] (blurred|blurry) (background|backdrop|sides|bars) | (blurred|blurry) background instead of [the] (black bars|bars)`,
    },
  },
}
