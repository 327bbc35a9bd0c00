import type { Language } from '../../grammar/language.ts'

/** English requests about which clips there are, and in what order. */
export const ORDER = {
  delete: {
    say: 'remove clip leaving? | take clip away | remove asset | clip goes | keep_only kept drop_others? | drop_all except kept | dont_want clip | > only_these kept remain',
    phrases: {
      remove: "<+remove_verb> | (i|we) (don't|do not|dont) (need|want|like) [any|to see]",
      leaving:
        '[,] (so [that]|such that) (only|just|nothing but) <left:clips> (remains|remain|stays|stay|is left|are left|is kept|are kept) [over|in <+film>] | [,] [and] (leaving|keeping) (only|just) <left:clips> | [,] (leaving|to leave) [us|me] with (only|just) <left:clips>',
      dont_want:
        "<+who> (don't|do not|doesn't|never|no longer) (want|wants|need|needs|like|care for|care about) | (don't|do not|no longer) (want|need)",
      clip: '<clip:clips> [from (the) (timeline|video|film|sequence)|entirely|completely|altogether|anymore|any more|again]',
      asset: '<asset:picture> from (the|my) (timeline|video|film)',
      keep_only: '[only] keep [only|just] => keeps: true | only (keep|use|want|need|leave) => keeps: true',
      kept: '<clip:clips>',
      only_these: '(only|just|nothing but) => keeps: true',
      remain: '[should|must|may|to] (stay|remain|be left|be kept|survive|stays|remains) [in <+film>]',
      drop_all: '<+remove> (everything|all|all clips|all the clips|all of them|every clip)',
      except: '(except|but|apart from|other than|except for) => keeps: true',
      drop_others:
        '<+remove> (the others|the rest|the other (clips|photos|ones|videos|<_:number>|<_:number> <_:nouns>)|all others|everything else|all the rest)',
      goes: "(isn't|aren't|is not|are not) (needed|wanted|required|any good|working) [anymore|any more] , <+remove> (it|them) [out] | (shouldn't|should not|doesn't|does not|don't|do not|isn't supposed to|must not) (be|belong) [in|on] (there|here|it|<+film>|the film|the timeline) | (go|be (delete|remove|cut|drop|gone) [out]|out|has to go|needs to go) | (is|are) (not good|useless|pointless|unnecessary|rubbish|no use|superfluous) , <+remove> (it|them) | (is|are) not needed | (isn't|aren't) needed | (is|are) no longer (needed|wanted|required|need|want|require|necessary) | (is|are) no good [, <+remove> (it|them)]",
    },
  },
  move: {
    say: 'begins_with clip | ends_with clip | clip opens_it | > make clip opener | move clip place also? | move clip place beside_too | > move clip is_shown place | > move clip nth_place | clip goes place | clip goes nth_place | clip place_alone | ~ clip place_beside | > arrange in_turn',
    phrases: {
      move: `(<+who> (want|need|prefer)|move|put|place|bring|slot|slip|tuck|shove|slide|shift|push|send|drag|reorder|take|set|position|reposition|relocate|transfer|rearrange|pull|stick|make|let|have|want|like|need|get) [the timeline so that] | (reorder|rearrange|order|arrange|sort|change the order of) [the|my|all] (timeline|clips|photos|videos|sequence|shots|order|film|slideshow|video|pictures|images|montage) so [that]`,
      make: '(make|let|have)',
      arrange:
        '(move|put|place|arrange|rearrange|order|reorder|sort|play|show|line up|get|want|have) [them|it|everything|the (clips|photos|pictures|shots|videos)|clips] [in|into|to|like|as] [the|this] [new] [order] [:|of|like this|as follows] | [make|change|set] [the] [new|right|clip|playing] order [should|must] [to|be|is] [:]',
      in_turn: '<in_turn:figures> [in (that|this) order]',
      opener:
        '(the|be the) (opener|opening [clip|shot|scene]|first [clip|shot|one|thing]|intro|very first [clip|shot|one]) => to: 1 | (the|be the) (closer|closing [clip|shot|scene]|last [clip|shot|one]|outro|final [clip|shot]) => to: -1',
      also: '(as well|too) => also: true',
      opens_it:
        '(open|start|begin|kick off|lead) [<+film>|the whole thing] => to: 1 | close [<+film>|the whole thing] => to: -1 | (end|finish) (<+film>|the whole thing) => to: -1',
      begins_with: '<+begins_with> => to: 1',
      ends_with: '<+ends_with> => to: -1',
      is_shown: '(is|gets|comes|plays|appears|stands|goes) (shown|displayed|played|placed|positioned|seen)',
      beside_too:
        '[,] [so [that] it (is|comes|plays|goes)] [right|directly|immediately|that is|i . e .] (ahead of|before|in front of) <then_before:clips> | [,] [so [that] it (is|comes|plays|goes)] [right|directly|immediately|that is|i . e .] (after|behind|following) <then_after:clips>',
      nth_place: 'the <to:ordinal> [<_:noun>]',
      goes: `(be|become|becomes|go|come|follow|play|appear|stand|open|start|begin|sit|close|end|finish|goes|comes|came|plays|belongs|follows|opens|closes) [directly|right|the (film|video)]`,
      clip: '<clip:clips>',
      place_beside:
        '(before|in front of|ahead of) <before:clips> | (after|behind) <after:clips> | last => to: -1 | (at|to) the [very] end => to: -1 | (at|to) the [very] (start|beginning|front) => to: 1',
      place_alone: `(right|directly|straight|immediately) (after|behind) <after:clips> | (right|directly|straight|immediately) before <before:clips> | first => to: 1 | first in line => to: 1 | before (everything|all|all the others) [else] => to: 1 | after (everything|all|all the others) [else] => to: -1`,
      place: `(so that it|so it|to|and) (becomes|become|is|be|forms|form|serves as|makes) the [new|very] (opener|opening [clip|shot|scene|photo]|first [clip|shot|one|photo|picture|scene]|start|beginning) => to: 1 | (so that it|so it|to|and) (becomes|become|is|be|forms|form|serves as|makes) the [new|very] (closer|closing [clip|shot|scene|photo]|last [clip|shot|one|photo|picture|scene]|final [clip|shot|one|photo|scene]|end|ending) => to: -1 | in front => to: 1 | [<+so_that>] before (everything|all|all the others) [else] => to: 1 | [<+so_that>] after (everything|all|all the others) [else] => to: -1 | in (before|in front of|ahead of) <before:clips> | in (after|behind) <after:clips> | [<+so_that>] (before|in front of|ahead of) <before:clips> | [<+so_that>] (after|behind|following|to after|follows|follow|come after) <after:clips> | (precede|precedes) <before:clips>
        | so that it [directly] follows <after:clips> | [to|into|at|in] [the] (position|place|spot|slot|number) <to:number>
        | [up|down|back|forward] [to|into|at|in|be|come] [the] <to:ordinal> (position|place|spot|slot|in line)
        | [<+so_that>] [to|at|go|goes|come|comes|be|is|into|up to|right to] [the] [very] (start|beginning|front|first position|top) [of (the (timeline|sequence)|<+film>)] => to: 1
        | [so [that] it] [comes|goes|is|plays|come|go|stands|be] (first|to be first|up front|the opening|the opener) => to: 1
        | [<+so_that>] (([to|at|go|goes|come|comes|be|is|on|right to|back to|all the way to] [the] [very] (end|last position|close of <+film>))|(to|at|go to|goes to) the [very] back) [of (the (timeline|sequence)|<+film>)] => to: -1
        | [so [that] it] [comes|goes|is|plays|come|go|stands|be] (last|to be last|the closing) => to: -1 | [right] [to|in|into] the middle [of the (timeline|sequence)] => middle: true | in the middle of (the|a) (screen|frame|picture|canvas|image) => on_screen: true | [to|<+so_that>] [in] between <a:clip> and <b:clip> | [<+so_that>] [in] between <pair:clips>
        | as [the] [new] <to:ordinal> (clip|one|photo|shot) | the very first one => to: 1
        | [by] (<later:number>|a) (place|position|spot|slot|step) (back|later|down|to the right|backwards|further back|towards the end) | [by] (<earlier:number>|a) (place|position|spot|slot|step) (forward|forwards|earlier|up|to the left|ahead|towards the (front|start|beginning))
        | (back|down|later) [by] (<later:number>|a) [(place|position|spot|slot|step|places|positions|spots|slots|steps)] | (up|forward|forwards|ahead) [by] (<earlier:number>|a) [(place|position|spot|slot|step|places|positions|spots|slots|steps)]`,
    },
  },
  swap: {
    say: 'swap both | both change | have both change | swap one with | both wrong swap_them? | > put_there one where_b and_b where_a',
    phrases: {
      swap: '(swap|switch|exchange|interchange|flip|trade) [around|round|over] [[the] (order|places|positions|position|place) (of|between)|between] | (reverse|invert|change|turn around) [the] (order|places|positions|position) of',
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
    say: 'sort things? by | ~ in_order | sort things? backwards | put_in_order things? so_sized | mix things? any_order? | reverse_order things? so_backwards? | reverse_order things? so_first | flip_order so_first | flip_order so_runs | reverse_order things? so_runs | first_of then_of? | run_order | flip_order last_first? | mix things randomly | things? in_opposite | alphabetic | things in_order_of | ~ order_please',
    phrases: {
      in_order:
        'in [a] random order => by: random | in (reverse|reversed|backwards|backward) order => by: reverse | in alphabetical order => by: name | in chronological order => by: date',
      sort: '(sort|order|arrange|line up|line|put|play|reorder|reorganise|reorganize|show|run|rearrange|give|want|have|get) [up]',
      things: `[order of] (them|it) [all] [up] [in order] => loose: true | [all|all of] [the|my|these|those] [order of] [the|my|these|those] [<_:number>] (clips|photos|videos|everything|shots|pictures|timeline|it all|clips on the timeline|images|segments|files|clip order|order|sequence|stills|slides|scenes|footage|takes) [up] [in order]`,
      put_in_order: '(sort|order|arrange|rearrange|reorder|line up|reorganise|reorganize)',
      so_sized:
        '[,] (so [that]|such that) [the] (shortest|briefest) [one|clip|shot|video] (comes|is|goes|plays|runs|appears) first => by: duration_asc | [,] (so [that]|such that) [the] longest [one|clip|shot|video] (comes|is|goes|plays|runs|appears) first => by: duration_desc | [,] (so [that]|such that) [the] longest [one|clip|shot|video] (comes|is|goes|plays|runs|appears) last => by: duration_asc',
      flip_order:
        '(flip|reverse|invert|turn around) the (clip|photo|picture|shot) order => by: reverse | turn [the] (order|sequence) [of the <_:nouns>] (around|round|upside down) => by: reverse',
      by: `([in] ascending [order] [by|of] [length|duration]|[by|in order of] (length|duration) [,] [in] ascending [order]) => by: duration_asc | ([in] descending [order] [by|of] [length|duration]|[by|in order of] (length|duration) [,] [in] descending [order]) => by: duration_desc | by when (they|each) (were|was) (shot|filmed|taken|recorded|made) => by: date | [in|by|according to] [the] [order] [of|by] [file|their|the] (name|names|filename|filenames|file name|file names|title) [order] [alphabetically|a to z] => by: name | (alphabetically|in alphabetical order|a to z|a - z) [by (name|filename|file name|title)] => by: name
        | (by|in|chronologically by) [the] [order of] [their] (date|upload date|upload order|upload|date of upload|time|creation date|recording date|the order of upload) [, oldest first|taken|oldest first|they were uploaded] => by: date | [in] (chronologically|chronological order) => by: date
        | [by|in order of] [length|duration] [,|\\(] [from|with] [the] (shortest|short) [one|clip|clips] [to|first|,] [and] [the] [longest|long] [one|first|last] [\\)] => by: duration_asc | (by|in order of) (length|duration) => by: duration_asc
        | [by|in order of] [length|duration] [,|\\(] [from|with] [the] (longest|long) [one|clip|clips] [to|first|,] [and] [the] [shortest|short] [one|first|last] [\\)] => by: duration_desc
        | in [a] random [order] => by: random | (randomly|at random|any which way) => by: random`,
      backwards:
        '(in [the] (reverse|reversed|backwards|backward) order|in the opposite order|last to first|last one first|from back to front|the other way (round|around)|back to front|from last to first|in the reverse order|backwards in order) [, last clip first|, last one first] => by: reverse',
      last_first: '[,] [with] [the] last [one|clip|photo|picture|shot] [coming|going] first',
      mix: '[randomly] (shuffle|randomize|randomise|scramble|jumble) [up] [randomly] [the order of] => by: random | [randomly] mix [up] [randomly] [the order of] => by: random, mixes: true',
      reverse_order:
        '(reverse|flip|invert|turn|switch) [the|my] [clip|photo|running|playing] (order|sequence) [of|around|round|over] => by: reverse',
      so_first:
        '[,] so [that] <first:clips> (comes|is|plays|goes|appears|will be|is shown|is displayed|is seen|shows|runs) first | [,] so [that] <first:clips> (starts|opens) [first|it|<+film>]',
      so_runs:
        '[,] (so [that]|such that) (it|they|that|the order|the film|the video) (runs|run|goes|go|is|becomes|plays|play|reads|comes|shows) [:] <runs:clips>',
      so_backwards:
        'so (it|they) (runs|run|plays|goes|go|play) (last to first|backwards|back to front|in reverse|the other way [round|around]|from last to first)',
      any_order: `[,] (any|whatever|whichever|no matter which|i don't mind the|i don't care about the) order [will do|is fine|works|you like|you want|is ok|is okay|goes]`,
      randomly: '(randomly|at random)',
      run_order: 'run the order backwards => by: reverse',
      in_opposite: 'in [the] (opposite|reverse|reversed|backwards|backward) order => by: reverse',
      alphabetic: 'alphabetically => by: name | in alphabetical order => by: name | in [a] random order => by: random',
      in_order_of:
        'in [a] random order => by: random | in alphabetical order => by: name | (alphabetically|by (name|filename|file name)) => by: name',
      order_please:
        '[the] oldest [ones|clips|one|clip] first => by: date | [the] [clip|photo] order (backwards|reversed|in reverse) => by: reverse | [from] [the] longest [clip|one] to [the] shortest [clip|one] => by: duration_desc | [from] [the] shortest [clip|one] to [the] longest [clip|one] => by: duration_asc | [a] (backwards|backward|reversed) order => by: reverse | [a] (random|shuffled) order => by: random | alphabetical order => by: name | chronological order => by: date | reverse order => by: reverse',
      first_of:
        '[the] (shortest|shorter) [clips|clip|ones|one|shots] first => by: duration_asc | [the] (longest|longer) [clips|clip|ones|one|shots] first => by: duration_desc',
      then_of:
        '[the] (longest|longer) [ones|one|clip] last => by: duration_asc | (then|and) the next (longest|longer) [one|clip] [[,] (etc|and so on|and so forth|etcetera)] => by: duration_desc | (then|and) the next (shortest|shorter) [one|clip] [[,] (etc|and so on|and so forth|etcetera)] => by: duration_asc | [the] (shortest|shorter) [ones|one|clip] last => by: duration_desc',
    },
  },
  duplicate: {
    say: 'copy clip n? place? so_total? | double_up clip | loop clip total beside_it? | put copies place? | copies place? | plays clip total | ~ clip total_alone',
    phrases: {
      copy: '(duplicate|copy|clone|repeat|replay|double|(make|add|create|insert) (a|one) (copy|duplicate|clone|second copy) of|(make|add) (copies|another copy) of)',
      double_up: 'double up [on]',
      loop: '(loop|repeat|play|show|run|have|let|see|want|get|use)',
      clip: '<clip:clips>',
      n: '<n:times> | <n:number> [more] times | (once more|one more time) => n: 1 | <n:number> more times',
      so_total:
        '[,] so [that] (it|the <_:ordinal> <_:noun>|the <_:noun>|<_:clips>) (appears|shows|plays|is shown|comes|is there) (<shown:times>|<shown:number> times) [in total|overall|altogether|in a row]',
      total: `[to play|play|plays] <total:times> [in a row|in total|over|back to back|in succession] | <more:times> more | (again|once more|one more time|a second time) => more: 1`,
      beside_it: '(right|directly|immediately|straight) (after|behind) (it|itself|the original|that)',
      plays: '(see|[to] play|run)',
      total_alone: '<total:times> [in a row|in total|over|back to back|in succession]',
      put: '(put|add|insert|place|make|create|need|want|give me)',
      copies:
        '(a|another|one|one more|a second) (copy|duplicate) of <clip:clips> | [another] <n:number> [more|extra|additional|further] copies of <clip:clips> | <clip:clips> <n:number> (more|extra) times',
      place: `(right|directly|immediately|straight) (after|behind) (it|itself|the original|that) | [and] [put|move|place] [it|the copy|the duplicate|that] [right|directly|immediately|straight] (after|behind|following) <after:clips> | [and] [put|move|place] [it|the copy|the duplicate|that] [right|directly|immediately|straight] (before|in front of|ahead of) <before:clips> | [in] (at|to) position <to:number>
        | [and] [put|move|place] [it|the copy|the duplicate|that] ((at|to) the [very] (start|beginning|front)|first) => to: 1
        | [and] [put|move|place] [it|the copy|the duplicate|that] ((at|to) the [very] (end|back)|last) => to: -1`,
    },
  },
} satisfies Partial<Language['operations']>
