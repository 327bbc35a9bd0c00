import type { Language, Phrase } from '../../grammar/language.ts'

const CUT: Phrase = `[from|at|on|for|in|going] between <a:clip> (and|&|to) <b:clip> | [from|at|on|for|in] between (clips|clip|photos) <x:number> (and|&|to|-) [clip] <y:number>
  | [from|at|for] <a:clip> → <b:clip> | [going] (between|for|from) <x:number> (and|&|to|into) <y:number> | [going] (from|between) <a:clip> (to|and|into) <y:number> | [going] from <a:clip> (to|into) <b:clip> | (on|to|for|at) the (cut|join|transition) (between|from) <a:clip> (and|to) <b:clip> | between <pair:clips>
  | [the] (transition|cut|join|between|from) <x:number> (→|-|/) <y:number> [:] | (wherever|where) (two|the|any) [two] <_:nouns> (meet|join|touch) => scope: all | between => scope: all
  | (going into|when it goes into|leading into|going to) <into:clip> | (going out of|leaving) <out_of:clip>
  | [in] between (each|every) (pair [of [adjacent|neighbouring] <_:nouns>]|two [adjacent] <_:nouns>) => scope: all | [in] between [all] (adjacent|neighbouring|neighboring|consecutive|successive) <_:nouns> => scope: all
  | (b / w|in between) (all|the|all the|every|each) [<_:nouns>|<_:noun>] => scope: all | [in] between (every|each|all|all the|all of the|the|my) [two|of the] (clip|clips|photo|photos|shot|shots|picture|pictures|images|image|scenes|videos|scene|segments|cuts|slides) => scope: all
  | [at|on] [the] [<_:number>] (joins|cuts|join|cut|transitions) between (them|these|those|em) => them: true | between (them|em|those two|these two|the two) => them: true | (between|with) (each other|all of em|them all|everything|all of them|all|each|each one|all [three|four|five|six|two] [of them|clips|photos]) => scope: all | (on|for|to) (em|all of em|them all|everything|all of them|all|each|each one|all [three|four|five|six|two] [of them|clips|photos]) => scope: all, on_clips: true
  | (at|on|for|to|in) (every|each|all|all the) (cut|cuts|the cuts|transition|transitions|change|join|joins|transition point) => scope: all
  | (at|on|for|over) the <nth:ordinal> (cut|join|change|transition|boundary) | where <into:clip> (starts|begins) | where <out_of:clip> (ends|finishes|stops) | where <a:clip> (meets|turns into|goes into|changes to|changes into|becomes|joins|runs into|hands over to) <b:clip> | [in] between (the|those|these) [two] (remaining|other) [two] <_:nouns> => others: true | [in] between the [two|other two|<_:nouns>|two <_:nouns>] [that|which] (are left|remain|is left|left over) => others: true | (instead of|rather than|in place of) (the|that|those) [current|existing|present] (crossfade|crossfades|dissolve|dissolves|fade|fades|transition|cut) | from (one|each|every) [one|<_:noun>] (to|into) the (next|other|following) [one|<_:noun>] => scope: all | into the next [one|<_:noun>] => scope: all | (everywhere|each time|every time|throughout|all over|all round|all around|across the board|all the way through|in between|everywhere in <+film>|that one everywhere|from one to the next) => scope: all
  | in place of [the transition] <transition:id> | (between|with) (clips|photos|pictures|shots|scenes|images|videos|slides) => scope: all
  | (all|every [one]|each|everything) (except|but|except for|apart from) [the one] between <but_a:clip> and <but_b:clip> => scope: all
  | (at|on) (both|either) (sides|ends) [of <around:clips>] => both_sides: true | (before and after|around|on either side of) <around:clips> => both_sides: true
  | [,] (except|but not|apart from|except for) [for] (the one between <but_a:clip> and <but_b:clip>|[the] <but:ordinal> [one|transition]) [[,] (which|that one) [should|must|may|is to] (be|stay|remain) (left alone|leave alone|as it is|alone|untouched|unchanged)]`

/** English requests for transitions. */
export const TRANSITIONS = {
  set_transition: {
    say: `~ kind_one where+ lasting? | give_each kind lasting? | add kind named? <lasting? where* | add kind <lasting? beside | kind_alone <lasting? beside | kind_alone <lasting? where* | use kind <lasting? where* verb2? | where kind <lasting? | all_transitions do? kind_to lasting? where* | do? transitions <lasting where* | do? transitions longer lasting where* | transitions are_off do? transitions_it lasting | do? transitions pace where*
      | one_cut kind_alone | cut_every kind lasting? | change kind to_kind lasting? where* | merge_with kind lasting? | use kind in_place_of | cuts do? kind_to instead? lasting? | first_clip kind_into lasting? | ~ do? transitions_it lasting | ~ do? transitions_it pace | transitions complaint | ~ where_too | bare_transitions | the_one where kind_to lasting? | the_one beside do? kind_to lasting? | do their_length lasting | do? nth_one kind_to lasting? | do? nth_fade <lasting | do? clips_they kind_each lasting? | blend clips_they into_each lasting? | dissolve_verb clips_they lasting? | plain_transitions where* varied_one | kind separate_them | kind_alone in_place_of | do? its_length lasting | change nth_one where? kind_to lasting? | link clips_they with_kind lasting? | let first_clip kind_into lasting? | mix_up | add mixed_kind lasting? | mixed_kind lasting?`,
    phrases: {
      add: "<+put_in> | drop (in|a|an|some) | <+who> (want|wants|need|needs|would like|would love) | (there is|there 's|there are|there to be|there be) | (insert|make it|set|do|join them|give it|smooth|try) | (separated|joined|linked|connected|divided|separate|join|link|connect) (by|with)",
      use: '(use|have)',
      verb2: '(as|for) [the|all|all the] (transitions|transition)',
      in_place_of:
        '(in place of|instead of|rather than) [the|hard] [hard] (crossfades|transitions|cuts|fades|dissolves|wipes) => scope: all',
      let: '(have|let|make)',
      link: '(link|join|connect|separate|soften|smooth|bridge|blend) [together]',
      with_kind:
        '(with|by|using) [a|an|some] [<+soft>] [<duration:length>] <type:transition> [transitions|transition|effects]',
      mix_up:
        "(mix up|mix|vary|randomize|randomise|shuffle) [all] [the|my] transitions [up|around|a bit] [,] [so [that] (they are|they're) [all|each] different [from each other]|so [that] no two (are|look) [the same|alike]|so [that] (each|every) [one] is different] => type: varied, scope: all",
      blend: '(blend|melt|fade|dissolve|crossfade|cross fade) [between] => type: fade',
      into_each: '(into|in with|with|in to) (each other|one another|the next [one|<_:noun>]) => scope: all',
      dissolve_verb: '(dissolve|crossfade|cross fade) [between] => type: fade',
      kind: `(all|all the|all of the) [<+soft>] <type:transition> [transitions] | the (transition|effect) (<type:transition>|<type:quoted_transition>) | [a|an|the|some|one] [<+soft>|short] [<duration:length>] [long] [<+soft>] (<type:transition>|<type:quoted_transition>) [transition|transitions|effect|cut|cuts]
        | [a|an|the|some] [<+soft>] <type:transition> [transition|transitions|effect] [going|moving|that (goes|go|moves|move)] <toward:direction>
        | [a|some] <type:transition> transitions in | [a|some] [nice|smooth|simple|subtle] (transition|transitions) => type: fade, any: true`,
      named: '[\\(] [=] <type:quoted_transition> [\\)]',
      kind_alone: `[a|an|the] [<+soft>] <type:transition> (transition|transitions|effect) [going|moving] <toward:direction> | [a|an|the|some] [<+soft>] [<duration:length>] [<+soft>] (<type:transition>|<type:quoted_transition>) (transition|transitions|effect) | [a|an|soft|quick] [<duration:length>] <type:strong_transition> [transition|transitions] | <duration:length> fades => type: fade`,
      beside: '(into|before|right before) <into:clip> | (after|right after|out of) <out_of:clip>',
      where: CUT,
      nth_one: '[the] <nth:ordinal> (transition|cut|join|crossfade)',
      // a cut does not last
      nth_fade: '[the] <nth:ordinal> (transition|crossfade|dissolve|fade)',
      clips_they:
        '[the|those|these] (remaining two|two remaining|two other|other two|remaining) [<_:nouns>] => others: true | [the] two [<_:nouns>] [that|which] (are left|remain) => others: true | (the|all|all the|every|each|my) (<_:nouns>|<_:noun>|of them|one|cuts|cut) => scope: all | (each|every) (of the <_:nouns>|one|of them) => scope: all | (them|everything) => scope: all',
      kind_each: `(fade|dissolve|crossfade|cross fade|blend|melt|flow) [<+slowly>] (into|in to|in with|with) (each other|one another|the next [one|<_:noun>]) => type: fade | <type:transition> (into|to) (each other|one another|the next [one|<_:noun>])`,
      its_length:
        '[the] (transition|crossfade) (length|duration|time) => its: true | [the] (length|duration) of [all] [the] (transitions|crossfades) => its: true',
      the_one:
        '[set|make|change|turn|replace|swap] the [photo|slide|image|picture|clip|video|scene] (transition|cut|join|crossfade|dissolve|fade) | [set|make|change|turn|replace|swap] transition',
      their_length: '(their|its) (length|duration) | (their|the transition) (lengths|durations) => its: true',
      one_cut: CUT,
      bare_transitions: '[some|smooth|nice|simple] transitions [between them] => type: fade, any: true, bare: true',
      lasting: `, each <duration:length> | [,] each (lasting|for|at|taking) <duration:length> | [,] (keep|make) it [nice and|really|very|quite|fairly] (short|brief|quick|snappy) [,|:|-|at] <duration:length> | [be|,] [of|for|over|lasting|with|at|to|that lasts|taking|take|in|like|last|run] [a (duration|length) of] [exactly] <duration:length> [long|each|duration|in length] | \\( [duration|length] [:] <duration:length> \\) | (duration|length) [:|=] <duration:length> | <duration:share> (a second|of a second)`,
      give_each:
        'give [the] <nth:ordinal> (cut|transition|join|change) | give (every|each|all [of] [the|my]) (cut|cuts) => scope: all | give (every|each|all [of] [the|my]) (<_:noun>|<_:nouns>) => scope: all, on_clips: true',
      kind_one: '[a|an|the] <type:transition> one',
      all_transitions:
        'both [of] [the|these] (transitions|crossfades|dissolves|fades|wipes) => both: true | [all] [of] [the|these] [existing|current] [photo|slide|image|picture|clip|video|scene] transitions | (every|each) [existing] transition',
      varied_one:
        '[,] [with|using] [a] (different|new|another) (one|kind|type|effect|transition) (each time|every time|(at|for|on) (each|every) (cut|one|change|join)|everywhere) => type: varied',
      mixed_kind:
        '[a] (different|new|another|random|varied) (transition|transitions|one|effect) (each time|every time|(at|for|on|between) (each|every|all) [of] [the] (cut|cuts|change|join|clip|clips|shot|shots|photo|photos|two clips|pair|pic|pics|picture|pictures|slide|slides|image|images|scene|scenes)|everywhere|between clips|throughout) [,] (mix (it|them|things) up [a bit]|for (variety|a change|some variety)|so it stays (fresh|interesting)|to (mix (it|things) up|add variety|keep (it|things) (fresh|interesting|varied))|surprise me) => type: varied, scope: all',
      plain_transitions: '[some] transitions',
      separate_them: '(separate|divide|join|connect|link|bridge|come between) [all] [the|my] <_:nouns> => scope: all',
      transitions: `both [of] [the|these] (transitions|crossfades|dissolves|fades) => both: true | [all|every|each] [of] [the|my|these] [existing|current] [photo|slide|image|picture|clip|video|scene] (transitions|transition|crossfades|crossfade|dissolves|fades) ['s|length|duration] [be|last|take] | the (length|duration) of [all] [the] transitions`,
      longer: '[a bit|a little|slightly|much] (longer|shorter|slower|faster|quicker) [,|:|-|to]',
      transitions_it: '(they|them|it|its|their|em) [all] [length|duration|be] | all of them',
      kind_to:
        '[to|be] of the <type:transition> (type|kind) | [:] [to|be|as|into|with|of|for] [a|an] [<duration:length>] (<type:transition>|<type:quoted_transition>) [transitions|transition|effect|effects|ones|one|s] [instead]',
      cuts: '(every|each|all|all the|the) [clip] (boundary|boundaries|edit point|edit points|seam|seams|changeover) | (every|each|all|all the|the) (cut|cuts|hard cut|hard cuts|join|joins)',
      instead: 'instead of [a] hard (cut|cuts)',
      first_clip: '<a:clip>',
      kind_into:
        '<type:transition> (into|to) <b:clip> | (go|turn|change|morph|flow|melt|blend) into <b:clip> => type: fade',
      do: '(make|set|let|have|change|replace|swap|switch|exchange|extend|shorten|lengthen|stretch|slow|slow down|speed up|keep|want|cut|reduce|be|trim|has|get|gets|uses) [down|up]',
      pace: `[a bit|a little|slightly|much] (faster|shorter|quicker|snappier) => pace: down | [a bit|a little|slightly|much] (slower|longer|softer) => pace: up | (twice as long|double the length) => times: 2 | half as long => times: 0.5
        | (shorten) => pace: down | (lengthen) => pace: up`,
      are_off:
        '(feel|feels|are|is|seem|look) [far|way|much|a bit|a little] too (quick|fast|short|abrupt|slow|long|snappy|brief) [,|so|:]',
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
    say: 'remove transitions where* so_hard? | remove transitions there so_hard? | remove the_kind | dont_want transitions | replace_all with_cuts | hard_cut in_place | no_fade_between | remove nth_one | cut_straight | take transitions away where* | hard_cut where* no_fade? | nothing where+ | nothing in_place | remove one | carried',
    phrases: {
      transitions: `[all|any|the|all the|every|each|every single|all of the|that|this|those|these] [photo|slide|clip|video] [fancy|flashy|silly|cheesy|annoying|unnecessary] (transitions|transition|crossfades|crossfade|fades between|dissolve|dissolves|fades|fade|effects between) [effects|effect] [so it becomes a hard cut|so there's a hard cut|hard cuts only|at all]`,
      so_hard:
        '[,] so [that] (they|it|the <_:nouns>|everything) (cut|cuts|jump|jumps|go|goes|change|changes) (directly|straight|hard|abruptly|instantly) [from (one|each [<_:noun>]) to the (next|other)|into (each other|one another|the next [one])] | [,] so [that] (the <_:nouns>|it|they|everything|clips) (change|changes|switch|switches|cut|cuts|go|meet) [from one to the next] (with|by|on|using) [a] (hard|straight|plain|simple|clean) (cuts|cut) | [,] [just|use|only|make it|have] [a] (hard|straight|plain|simple|clean) (cut|cuts) [there|instead|only|please]',
      remove: `<+plain_remove> | (i|we) (don't|do not|dont) (need|want|like) [any|to see] | (don't|do not|dont) (need|want|show|use) [any] | (rather|prefer to|would) have no | (no more|without|no|nobody (wants|needs) to see)`,
      there: 'there => there: true',
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
      no_fade:
        '[,] no [fancy|flashy|silly|cheesy|more] (fade|fades|transition|transitions|crossfade|dissolve) [there|between <_:nouns>|anywhere|at all]',
      carried:
        '[all|the|all the|all of the|all of|every|each|every single] (transitions|transition|crossfades) => carried: true',
      where: CUT,
      one: '[the] transition <transition:id>',
    },
  },
} satisfies Partial<Language['operations']>
