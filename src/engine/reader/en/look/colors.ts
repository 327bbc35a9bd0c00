import type { Language } from '../../grammar/language.ts'

/** English requests for filters and colours. */
export const COLORS = {
  apply_filter: {
    say: `do? with_target? look with_target? | do with_target? more_look with_target? | add looks# with_target? | make_pop with_target? | blur part_of | do? part_of look | add look part_of | do? look part_of | add look again? with_target? | look again with_target | give target a_look | blur target | blur target a_bit | desaturate target fully | target look
      | do? look much with_target? | do? with_target? look much | add look much with_target? | add look with_target much | give target a_look much
      | colour_table with_target? | use target in_look | style target in_name | with_target look | no_colour with_target? | drain target of_colour | soft_clip sharpen_it | look_alone with_target | one_more with_target | like_film`,
    phrases: {
      do: '(make|turn|set|convert|change|have|render|put|run|send|take|switch|swap|tint|get|grade|color|colour|be|go|become|appear|show|keep|want|like) | (should|must) be',
      with_target: '[on|of|for|in|to|from|across|over|onto] <target:clips> [only|alone]',
      again: '\\( [=] (<name:filter>|<name:quoted_filter>) \\)',
      look: `warmer (with|using) (a|the) warm (filter|look) => name: warm | cooler (with|using) (a|the) cool (filter|look) => name: cool | [to|into|in|through|over to|look|looking|so (it|they) looks|so (it|they) look|with|go|full|completely|be] [like] [a|an|the|some] [<+soft>] (<name:filter>|<name:quoted_filter>) [look|filter|color filter|colour filter|preset|color grade|colour grade|effect|style|aesthetic|feel|grade|treatment|tone|tones|colors|colours|footage|vibe|vibes]
        | [look|feel] [just] (a bit|a little|a little bit|a tad|a touch|slightly|subtly|somewhat) [like] [a|an] <name:filter> [look|filter|effect|feel|vibe|vibes] => strength: 0.5`,
      make_pop:
        '(make|let|have) [all] [the|my] (colors|colours) [of <target:clips>] [really] (pop|stand out) [out] => name: vivid',
      more_look: '[to] [look|feel] more (<name:filter>|<name:quoted_filter>) [look|style|feel|vibe|vibes]',
      looks:
        '[the|a] (filter|effect|look|preset) [called|named|:] (<name:filter>|<name:quoted_filter>) | [and|,|plus|&] [a|an|some|the] [<+soft>] (<name:filter>|<name:quoted_filter>) [look|filter|color filter|colour filter|preset|color grade|colour grade|effect|style|aesthetic|feel|grade|treatment|tone|tones|vibe|vibes]',
      one_more: '[a|an|the] <name:filter> one',
      add: '(add|apply|put|use|give it|slap|throw|have|give|want|try|do|drop|lay|overlay|chuck|stick|pop) [on]',
      part_of:
        '[seconds] <part:stretch> (of|in) <target:clips> | [on] <target:clips> [from|between] <part_beside:stretch>',
      no_colour: `(drain|take out|remove|strip|strip out|get rid of|lose|drop|kill) [all] [the] (color|colour|colors|colours) [out] [of it] => name: grayscale | (no|without) [any] (color|colour) => name: grayscale | take [all] [the] (color|colour|colors|colours) (out|away|off) => name: grayscale`,
      desaturate: 'desaturate',
      fully: '(completely|fully|entirely|totally) => name: grayscale',
      drain: '(drain|strip|rob)',
      of_colour: 'of [all] [its] (color|colour) => name: grayscale',
      soft_clip:
        '<target:clips> (is|are|looks) [a bit|a little|too|quite|rather] (soft|blurry|fuzzy|unsharp|out of focus) [,|so]',
      sharpen_it: '(sharpen|crisp up) (it|that|them) [up] => name: sharpen',
      look_alone: `[a|an|the|some] [<+soft>] <name:filter> [look|filter|color filter|colour filter|preset|color grade|colour grade|effect|style|aesthetic|feel|grade|treatment|tone|vibe|vibes]`,
      like_film:
        '(make|have|let) (it|everything|<+film>) look like [a|an] (old|vintage|retro) (film|movie|home movie|video|tape) => name: vintage',
      a_look: `[a|an|the|some] [<+soft>] (<name:filter>|<name:quoted_filter>) [ish] (look|filter|color filter|colour filter|preset|color grade|colour grade|effect|style|aesthetic|feel|grade|treatment|tone|tones|vibe|vibes)
        | [a|some] <name:noun_filter>`,
      give: '(give|put|apply)',
      target: '[on|to] <target:clips>',
      a_bit: '(a bit|a little|a little bit|slightly|a touch|a tad) => strength: 0.5',
      blur: `(blur|blur out) => name: blur | (sharpen|sharpen up) => name: sharpen | (pixelate|mosaic) => name: pixelate
        | (invert the (colors|colours) of|invert) => name: invert | (vignette) => name: vignette | (completely|fully|entirely|totally) (desaturate) => name: grayscale
        | (strip|take|remove|drain|suck|bleed|pull) [out] [all] [the] (color|colour|colors|colours) (out of|from|of) => name: grayscale | darken the (edges|corners) of => name: vignette | crisp up => name: sharpen`,
      colour_table: '(apply|use|put|add) [the] [color table|colour table|lut|look|grade] <name:cube>',
      use: '(show|use|play|put)',
      in_look: 'in <name:filter>',
      style: '(style|grade|treat|do|finish|shoot)',
      in_name: '[in|as|with] [a|an|the] [<+soft>] <name:filter> [look|style|filter|effect|grade|treatment]',
      much: '[,] <strength:share> (strength|intensity) | [,] (at|with|to|by) <strength:share> [of its] [strength|intensity|opacity] | [,] [at] half strength => strength: 0.5',
    },
  },
  adjust_color: {
    say: `do? with_target? seem? tone# with_target? far? | tone# with_target by_far | adjust with_target? tone# | verb target some? | verb the_picture some? | colors_pop with_target | verb target by_far
      | with_target tone#`,
    phrases: {
      do: "(make|turn|set|change|have|put|get|give|add|want|need|bring|dial|let|give it|apply|use|be|adjust|grade|tweak|regrade) | (looks|is|are|look|'s)",
      seem: '(look|feel|seem|appear) [like] [all] | so [that] (it|they) (look|looks|feel|feels|is|are|seem|seems|appear|appears|get|gets|become|becomes) [all]',
      adjust: '(adjust|correct|tweak|grade) [the] (colors|colours|color|colour) [grading]',
      with_target:
        '[of|on|for|in|to|across|over] [the picture of|the (colors|colours|color|colour|tones) (of|in|on)] <target:clips> [:]',
      target: '<target:clips>',
      verb: `(cool down|cool|lower|reduce|decrease) the (color|colour) temperature (of|in|on) => tone: temperature, direction: down | (warm up|warm|raise|increase) the (color|colour) temperature (of|in|on) => tone: temperature, direction: up | (warm up|warm) the (colors|colours|tones|picture) (of|in|on) => tone: temperature, direction: up | (cool down|cool) the (colors|colours|tones|picture) (of|in|on) => tone: temperature, direction: down | (brighten|lighten|brighten up) => tone: brightness, direction: up
        | (darken|dim) => tone: brightness, direction: down | (desaturate|mute the (colors|colours) of) => tone: saturation, direction: down | (saturate) => tone: saturation, direction: up
        | (warm up|warm) => tone: temperature, direction: up | (cool down|cool) => tone: temperature, direction: down`,
      the_picture: '(the|my) [whole|entire] (picture|image) => pictured: true',
      colors_pop:
        '[the|make the] (colors|colours) [should] (pop|stand out) [<amount:amount>] [more] => tone: saturation, direction: up',
      some: '<amount:amount> | [up|down] slightly | (up|down) [<amount:amount>]',
      far: '[by] <amount:amount> [more] | (everywhere|throughout|across the board|all over)',
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
        | [the] (colors|colours|tones|colour|color) [<amount:amount>] warmer => tone: temperature, direction: up | [the] (colors|colours|tones|colour|color) [<amount:amount>] (cooler|colder) => tone: temperature, direction: down | (cooler|colder) (colors|colours|tones) => tone: temperature, direction: down
        | [way|far|much|a bit] too dark => tone: brightness, direction: up, complaint: true | (looks|look|is|are) [very|really|pretty|quite|rather|so|a bit] dark => tone: brightness, direction: up, complaint: true | (looks|look|feels) [very|really|pretty|quite|rather|so|a bit|too] (cold|blue) => tone: temperature, direction: up, complaint: true | [way|far|much|a bit] too bright => tone: brightness, direction: down, complaint: true
        | [[the] (colors|colours|picture|image) (look|looks|are|is)] [a bit|a little|so|really] washed out => tone: saturation, direction: up, complaint: true`,
    },
  },
  remove_filter: {
    say: 'remove filters with_target? | undo filters with_target | with_target_bare without_it | back_in_colour | take filters away with_target? | take filters with_target | carried',
    phrases: {
      filters: `[the|all|any|all the|that|this] (filter|filters|effect|effects|look|color grade|colour grade|grading|<name:filter> (filter|effect|look|color filter|colour filter|style|tint|tone)) | the <name:filter>`,
      with_target: '(on|of|for|from|off) <target:clips>',
      undo: '(undo|cancel|reset|take back)',
      with_target_bare: '<target:clips>',
      without_it: '(without|with no|no) [a|any|the] (filter|filters|effect|effects)',
      back_in_colour:
        '[put|make|turn|bring|show|have] <target:clips> (back (in|into|to) [full] (color|colour)|in (color|colour) again|back to (normal|original) (colors|colours)) | (go|get|switch|return|come|bring it) back to [the] (normal|original|natural|regular) (colors|colours) [(on|for|in|with) <target:clips>]',
      carried:
        '(the|all) (filter|filters) => carried: true | (the|that) <name:filter> (filter|look|effect|tint) => carried: true',
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
} satisfies Partial<Language['operations']>
