import type { Language } from '../../grammar/language.ts'
import { STYLE } from './style.ts'

/** English requests for captions. */
export const CAPTIONS = {
  add_captions: {
    say: `add captions from? style* | burn from style* | captions from style* | add auto style* | auto style* | from as_captions style* | captions_open style* | transcribe as_text? style* | caption_it from style*
      | captions added style* from? | put_on? subs_on style* | caption_this by_ear? style* | auto_this style* | transcribe_to | speech_into captions | add captions by_ear style* | file_as_captions style* | > add_file? file_shown style*`,
    phrases: {
      add: '<+add> | (burn|burn in|generate|make|write|type|type out|overlay|produce|turn on|switch on|enable|do|load|import|hardcode|put) [in|on]',
      captions:
        '[the|some|my] [burned|burned in|hardcoded|burnt in|burn in|hard coded|uploaded] (captions|subtitles|subs|closed captions|caption|subtitle) [track|file] [in|on]',
      captions_open: 'closed captions | [burned|burned in|burnt in] (captions|subtitles|subs)',
      added:
        '(be|to be) (add|take|taken|load|import|burn|burned|put|show|include|overlay) [in|into <+film>|on] | (be|to be) [automatically] (generate|create|make|transcribe) [automatically|from (the speech|what is said)] => auto: true',
      from: `<source:captions_file> [on|in|over it|on top] (as|for) [the|my] (captions|subtitles|subs) | [,] (there 's|there is|here 's|here is|i have|i've got|we have|i uploaded) [the|a|an] <source:captions_file> [for (that|it|this|them)] | (from|using|with) (the|my) [uploaded|provided] file | [the] (captions|subtitles|subs) [that are|which are] [contained|included|stored|found|saved] (in|from|of) [the file] <source:captions_file> [in|on] | [the] file <source:captions_file> | (from|using|with) the file <source:captions_file> | (from|using|with|out of|in|of) <source:captions_file> [(as|for) (captions|subtitles|subs)] | [the] <source:captions_file> [(as|for) [the|my] (captions|subtitles|subs)] [in]`,
      as_captions:
        '[on|over] [<+film>|it] (as|for) [the|my|a] (captions|subtitles|subs|subtitle track|caption track) | to (caption|subtitle) (it|this|<+film>)',
      by_ear: `by listening to (it|this|him|her|them|<+spoken>|<+speaker>|<+film>) => auto: true | by (recognising|recognizing|recognise|recognize|transcribing|transcribe|listening to|analysing|analyzing) [the|his|her|their|my|what is said in the] (speech|audio|voice|talk|spoken words|words|talking|dialogue) [(in|of|from) <of:clips>] => auto: true | [automatically] (by|with|using|via|through|from) [automatic|auto|the] (speech recognition|speech to text|voice recognition|transcription|the spoken words|(speech|audio|voice|dialogue)|asr|ai) [(rather than|instead of|not|and not) [from|with|using] (<_:captions_file>|the [provided|uploaded] (subtitle|caption|srt) file|the (srt|file))] => auto: true`,
      file_as_captions:
        '(use|show|display|have|take|put) <source:captions_file> [to be] [shown|displayed|used|on] (as|for) [the|my] (captions|subtitles|subs)',
      add_file: '(use|show|display|have|want)',
      file_shown:
        '<source:captions_file> [to] be (shown|show|displayed|display|used|use|put on) as [the|my] (captions|subtitles|subs)',
      speech_into:
        '(turn|convert|make|transcribe) (the|my|his|her|their|this) (speech|audio|talk|voice|dialogue|spoken words|talking) (into|to|as|in) => auto: true',
      transcribe_to:
        'listen to (it|this|<+film>|what <_:remark>|the (audio|sound|speech|talk|interview)) and (make|write|create|generate|add|do|type) [the|some] (captions|subtitles|subs) => auto: true | transcribe [it|this|<+film>|the (talk|speech|audio)] and (add|show|put|generate|burn) [in|on|the] (captions|subtitles|subs) [on|in] => auto: true',
      auto_this: `(auto caption|auto subtitle|automatically (caption|subtitle)|transcribe and (caption|subtitle)) (it|this|this one|<+film>|everything|this video|<+spoken>) => auto: true | (caption|subtitle) <+spoken> => auto: true`,
      caption_this: `(caption|subtitle) (it|this|this one|<+film>|everything|this video|(the|this|my) (talk|interview|podcast|lecture|speech|recording)|what (i'm|he's|she's|they're|we're|i am) (saying|say)) | (caption|subtitle) (it|this|this one|<+film>|everything|this video) automatically => auto: true`,
      caption_it: '(subtitle|caption) (it|<+film>|everything)',
      burn: '(burn|burn in|add|use|show|put|load|import|apply|burn on|stick|slap|pop|chuck|throw|lay|bung|whack|take) [in|on] | burn',
      put_on: '(put|get|have|want|need|turn on|switch on|enable|use|create|make|generate|give (me|it|us)) [some|the]',
      subs_on:
        '[the] (captions|subtitles|subs) on | [the] (captions|subtitles|subs) [file] (on|for|to|over|onto|across) (it|this|everything|<+film>|what (i|he|she|they|we) <_:remark>)',
      auto: `[the|some] (captions|subtitles|subs) (,|\\() (auto|automatic|automatically generated|auto generated|automatically) [\\)] => auto: true | (make|generate|create|add|do) [the|some] (captions|subtitles|subs) automatically [(from|of) (the (speech|audio|voice|talk|spoken (audio|words|text))|what is said|<+spoken>)] => auto: true | [the|some] [burned|burned in] (auto|automatic|automatically|auto generated|automatically generated|generated|ai|asr) [generated] (captions|subtitles|subs|captioning) [(for|of|from) (it|this|<+film>|<+spoken>|the (talk|speech|interview|podcast|video|audio|voice|recording) [itself])] => auto: true
        | (auto|automatically) (generate|create|add|caption|subtitle|transcribe) [the] [captions|subtitles|subs] [from (the) (speech|audio|voice|talk)|for (the) speech|of what is said] => auto: true
        | (captions|subtitles|subs) [(that are|which are)] [generate|generated|make|made|create|created|take|taken|produce|produced|transcribe|transcribed] (from|of|for) [the] (speech|audio|what is said|voice|spoken words|spoken audio|spoken text|dialogue|talking) [itself] [automatically] => auto: true
        | (captions|subtitles|subs) automatically [(from|of) (the (speech|audio|voice|talk|spoken (audio|words|text))|what is said|<+spoken>)] => auto: true | (captions|subtitles|subs) (of|for|from) <+spoken> => auto: true`,
      transcribe: `(transcribe|caption|subtitle|type up|type out|listen and type up|write out) (it|the (talk|speech|video|audio|interview|podcast|recording)|what is said|everything|<+spoken>) => auto: true`,
      as_text:
        '[and] (add|make|create|put in|generate) [the] (captions|subtitles|subs) | [and] (show|put|display|burn|add) (it|them|that|the (text|words|transcript|result)) [on|in] as (subtitles|captions|subs) | (as|for|into) (subtitles|captions|subs) | on screen',
      style: STYLE,
    },
  },
  update_captions: {
    say: `do? captions style+ | size_of_them | cant_read captions too_tiny? | move captions style+ | give captions style+ | styled_captions style*
      | font_of_them to_font style* | captions is_tiny enlarge_them | captions complaint style* | color_of_them to_color | place_of_them to_place | shrink captions | box_on captions | box_of_them to_plate | each_word captions word_wise | ~ make lettering_of_them style+`,
    phrases: {
      do: `(set|make|turn|put|bring|have|change|adjust|move|shift|position|reposition|locate|show|keep|let|place|display|style|switch|stick|use|get|want|color|colour|recolor|recolour|tint|restyle|bump|scale|blow|size|render|draw|print)
        | (be|get|become|go|sit|appear|style) [displayed|shown] | (is|are)`,
      move: '(move|place|put|shift|bring|stick)',
      give: '(give|add|put|apply)',
      captions: `[on|to|of|for|all|the size of|the color of] [the|all|my|these|all the] (captions|subtitles|subs|caption text|subtitle text|closed captions|caption)`,
      styled_captions:
        '<animation:animation> (captions|subtitles|subs) | <color:color> (captions|subtitles|subs) | <size:size> (captions|subtitles|subs)',
      size_of_them:
        '(increase|enlarge|raise) the [font|text] size of [the] (captions|subtitles|subs) => grow: up | (reduce|decrease|lower) the [font|text] size of [the] (captions|subtitles|subs) => grow: down | (increase|enlarge|raise) the (caption|subtitle) [font|text] size => grow: up | (reduce|decrease|lower) the (caption|subtitle) [font|text] size => grow: down',
      cant_read: "[<+who>] (can't|cannot|can barely|can hardly|struggle to|hard to) read => grow: up, complaint: true",
      shrink: '(shrink|scale down|size down) => grow: down | (enlarge|scale up|blow up|size up) => grow: up',
      color_of_them: `[set|change|make] [the] [text|font] (color|colour) of [the] (captions|subtitles|subs) | [set|change|make] [the] (caption|subtitle|captions ') [text|font] (color|colour)`,
      to_color: '(to|as|be|:) <color:color>',
      place_of_them:
        '[set|change] [the] (position|placement|place) of [the] (captions|subtitles|subs) | [set|change] [the] (caption|subtitle) (position|placement)',
      to_place: '(to|as|be|:) [at] <position:position>',
      box_of_them:
        '[set|change|make|turn|color|colour] [the] (caption|subtitle|captions) (box|background|plate|bar) [(of|behind) [the] (captions|subtitles|subs)] | [set|change|make|turn] the (box|background|plate|bar) (of|behind) [the] (captions|subtitles|subs)',
      to_plate: '[should] [(to|be|in|:|=)] <plate:color>',
      box_on:
        '(put|add|place|draw|set) a (box|background|plate|bar|backdrop) (behind|under|on|to|for) => background: auto | (put|add|place|draw|set) [a|an] <plate:color> (box|background|plate|bar|backdrop) (behind|under|on|to|for)',
      make: '(make|set|turn|change|have|give|put)',
      lettering_of_them: '(their|its|the) (lettering|letters|font|text|type|writing) [be|in|to]',
      each_word: '(highlight|light up|animate|show) [the words (of|in)|each word (of|in)]',
      word_wise:
        'word by word => animation: karaoke | (as|when|while) (they are|it is|each word is) (spoken|said) => animation: karaoke',
      too_tiny: "[,] [they're|it's] [way|far] too (tiny|small)",
      font_of_them:
        '[set|change|make] [the] (caption|subtitle|captions) font [to|:|=] | [set|change|make] [the] (font|typeface) of [the] (captions|subtitles|subs) [to|:|=]',
      to_font: '[to|:] (<family:known_family>|<family:family>)',
      is_tiny:
        "(are|is|'re) [way|really|so|very|quite|a bit|just] (tiny|small|hard to read|unreadable|illegible) [,] => grow: up",
      enlarge_them: '[,] (enlarge|bump|make|scale|blow|size) (it|them) [up|bigger|larger]',
      complaint: `(are|is) [far|way|much|a bit|a little] too (small|tiny) => grow: up, complaint: true
        | (are|is) [far|way|much|a bit|a little] too (big|large|huge) => grow: down, complaint: true`,
      style: STYLE,
    },
  },
  remove_captions: {
    say: 'remove captions | captions gone | captions not_needed | take captions away from? | dont_want any_captions | turn captions off | captions off | hide captions | turn them off | carried',
    phrases: {
      captions: `[the|all|any|all the|my] (captions|subtitles|subs|closed captions|caption|caption track|subtitle track) [please] [again]`,
      not_needed: '(is|are) (no longer|not) (needed|wanted|required|necessary|need|want|require) [anymore|any more]',
      gone: '(be|to be) (remove|delete|gone|turned off|taken off) | (go|gone)',
      turn: '(turn|switch)',
      off: 'off [again] [(in|from|on) <+film>|there]',
      them: '(them|it) => it: true',
      hide: 'hide',
      dont_want: "(not have|not (want|need)|do without) | [<+who>] (don't|do not|doesn't) (want|need) [to see]",
      any_captions: '[any|the] (captions|subtitles|subs) [anymore|any more|at all|after all]',
      from: '<_:clip>',
      carried: '[the|all] (captions|subtitles|subs) => carried: true',
    },
  },
  shift_captions: {
    say: 'shift captions by | captions out_of_sync they | timing_off fix? | captions are_late fix? | captions_by | ~ shift it by | > captions are_late make_them | > captions are_late by_that | ~ by_that_much | captions too_soon | ~ delays it later_by',
    phrases: {
      make_them:
        '[,] (make|have|let|bring|show|get|put|start|move|shift|pull|push|drag|nudge|slide) (it|them|those|these|that) [all] [appear|come|start] (earlier|sooner|later|forward|forwards|back)',
      by_that:
        '[,] (delay|advance|move|shift|push|bring) (it|them|all of them|everything|them all|those) [back|forward|earlier|later] [by] (that|that amount|that much|the same amount|as much)',
      by_that_much:
        '(delay|push back|move back) (it|them|all of them|everything|them all|those) by (that|that amount|that much|the same amount|as much) => delays: true | (advance|bring forward|move forward) (it|them|all of them|everything|them all|those) by (that|that amount|that much|the same amount|as much) => delays: false',
      it: '(it|them|all of (them|these|those)|them all|these|those) => it: true',
      delays: '(delay|postpone|hold back|hold)',
      later_by: '[by] <later:length>',
      too_soon:
        '[(are|is|come|comes|appear|appears|show|shows|start|starts|run|runs|pop up|show up|come up)] [in|on] [far|way|much|a bit|a little|slightly|just] too (early|late|soon) => vague: true',
      shift: '(shift|move|delay|advance|push|bring|show|start|make|have|pull|slide|let|hold|offset|nudge|put)',
      captions:
        '[the|all|all the|all of the|my] (captions|subtitles|subs) [come|appear|start] | (every|each) (caption|subtitle) [come|appear|start]',
      by: `(earlier|forward|forwards|sooner) by <earlier:number> | (later|back|backwards) by <later:number> | [by] <later:length> (later|back|to the right|further back) | [by] <earlier:length> (earlier|forward|sooner)
        | [by] (-|minus) <earlier:length> | [by] + <later:length> | (by) <by:length> | forward <earlier:length> | back <later:length> | (back|later) by <later:length> | (forward|earlier) by <earlier:length>`,
      captions_by: `delay [the|all] (captions|subtitles|subs) [by] <later:length>
        | advance [the|all] (captions|subtitles|subs) [by] <earlier:length>`,
      fix: '[,] (bring|move|shift|push|delay|fix|correct|sort) [please|pls] [them|it|that|this] [please|pls|out] [forward|back|earlier|later|forwards]',
      out_of_sync: "(are|is|'re) [slightly|a bit|a little|way] (out of sync|not in sync|off|not synced)",
      they: '[,] [by] <earlier:length> [too] (late|behind) | [,] [by] <later:length> [too] (early|ahead) | [,] (they|it) (need|needs|have|has) to (be|come|appear|start|go) (<later:length> later|<earlier:length> (earlier|sooner))',
      timing_off:
        '[the] (subtitle|caption) timing is [off|out] [by] <later:length> [too] early | [the] (subtitle|caption) timing is [off|out] [by] <earlier:length> [too] late | [the] (subtitle|caption) timing is [off|out] by <later:length> , they (show up|appear|come|come up|are) [too] early | [the] (subtitle|caption) timing is [off|out] by <earlier:length> , they (show up|appear|come|come up|are) [too] late',
      are_late: `(comes|appears|shows|runs) [up|in|on] <earlier:length> too late | (comes|appears|shows|runs) [up|in|on] <later:length> too (early|soon) | (are|come|is|run|appear|show) [up|in] [a bit] too late by <earlier:length> | (are|come|is|run|appear|show) [up|in] [a bit] too early by <later:length>
        | (are [running]|come|come up|is|run|running|appear|come in|lag|show|pop up|show up|start|were|seem) [behind] [by] [exactly] <earlier:length> [too] (late|behind|after) [the (speech|audio|voice|sound|words|dialogue) [(is|are) (said|spoken|heard)]|what is said|they are (said|spoken)]
        | (lag|lag behind|are behind|is behind|are running behind) [by] <earlier:length>
        | (are [running]|come|come up|is|run|running|appear|come in|show|pop up|show up|start|were|seem) [ahead] [by] [exactly] <later:length> [too] (early|ahead|before|in advance) [of] [the (speech|audio|voice|sound|words|dialogue) [(is|are) (said|spoken|heard)]|what is said]
        | [by] <earlier:length> too late | [by] <later:length> too (early|soon)
        | (are|is|run|running|are running) ahead [by] [exactly] <later:length>
        | [come|appear|start|be] <later:length> later | [come|appear|start|be] <earlier:length> (earlier|sooner)`,
    },
  },
} satisfies Partial<Language['operations']>
