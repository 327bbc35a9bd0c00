import type { TEXT } from '../../../edits/text/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** How words on the picture are to look, of titles and captions alike. */
const STYLE: Phrase = `[at|in|on|to|into|across|over] <position:position> [of the (screen|frame|picture|video)]
  | (in|colored|coloured|of color|with) <color:color> [letters|text|lettering|type|font|color]
  | [in|make it|color|colour|colored|coloured|text color|font color|color :|colour :] <color:color> [letters|text|lettering|color]
  | [in] [a|text|font] [size] <size:size> [size|letters|type|font|text|lettering|font size|print|sized]
  | in <size:size> <color:color> (letters|text|type|lettering)
  | [in] <amount:amount> (bigger|larger) [letters|font|type|text] => grow: up
  | [make it] (bigger|larger|increase the (font|text) size) [font|letters|text] => grow: up
  | <amount:amount> smaller => grow: down | (smaller|less big) => grow: down
  | [in|with|using|use] [the|a] (font|typeface) [to] <family:family> | [in] [the] <family:known_family> [font]
  | (in bold|bold|bold letters|in bold letters|bolder) => weight: 700 | [in] weight <weight:number>
  | (not bold|regular|in regular|light weight) => weight: 400 | (without|no) [an|any] animation => animation: none
  | [with|using|use|give it|as] [a|an|the] <animation:animation> (animation|effect|in|animated|on|style) [effect|animation]
  | (animation|animated) [:|as|with|to] [a|an] <animation:animation> [effect]
  | (animate|animated) [it] (in|with) [a] <animation:animation>
  | (without|no) [a|an|any] (box|background|background box|plate) => background: none
  | (on|with|over|in) [a|an] <plate:color> (box|background|plate|bar|backdrop|background box|text box|banner)
  | (with|on|over) [a|an] [half|semi] (transparent|translucent|see through) <veil:color> (box|background|plate|bar|backdrop|background box)
  | [with|on|over] [a|an] <veil:color> [half|semi] (transparent|translucent|see through) (box|background|plate|bar|backdrop)
  | <plate:color> (background|box) | with [a] [drop] shadow => shadow: true
  | (without|no) [a] [drop] shadow => shadow: false | (without|no) [an] (outline|border|stroke) => outline: none
  | [with] [a|an] [thin|thick|bold] <outline:color> (outline|border|stroke|edge|contour|outlines)
  | (outline|border|outlined) [in|:] <outline:color>`

/** How English asks for words on the picture. */
export const TEXT_WORDS: Pick<Language['operations'], keyof typeof TEXT> = {
  add_text: {
    say: `opens what style* when* | add what style* when* style* | what style* when* | add saying_what style* when* | saying_what style+ when* | saying_what when+ style* | end_on style* when*
      | add count_down when* | add what_open style* when*`,
    phrases: {
      what: `[a|an|the|some|my|another|one] [<size:size>] [<color:color>] [bold|main|final] (title|text|caption|heading|headline|text overlay|words|lower third|label|line|subtitle|hook|callout|banner|note|message|sign|overlay|title card|line of text|overlay text|credit|end card|call to action|cta|heading text|tagline|slogan|text card) [that (says|reads)|which (says|reads)|saying|reading|with the (text|words)|with|of|:|-|called|=] [:] <text:quote>
        | [a|an|the] <text:quote> [text overlay|title card|lower third|headline|heading|label|caption|overlay|hook|end card|as (a|an|the) [<size:size>] [<color:color>] (title|text|caption|heading|headline|text overlay|lower third|label|subtitle|overlay|hook|title card|tagline)|text|title|in text]
        | [a|an|the] [<size:size>] [<color:color>] [opening|closing|intro] (title|text|caption|text overlay|headline|hook|line|label|lower third|text line|heading) (that says|that reads|saying|reading|which says|:|says|with the text|with the words) [:] <free:free>
        | [a|the] (text|title|caption|headline) <free:capital> | [a|the] [<size:size>] [<color:color>] lower third [that (says|reads)|saying|reading|with|:|with the (text|words)] [:] <text:quote> => position: lower-third
        | [an|the|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card) [that (says|reads)|saying|reading|with|:] [:] <text:quote> => start: 0
        | [a|the] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit) [that (says|reads)|saying|reading|with|:] [:] <text:quote> => ends: true
        | (the words|words|the phrase|the line|closing credits|credits|name tag|name) [saying|reading|:] [:] <text:quote> [on screen]`,
      what_open: `[a|an|the|some|opening|with] [<size:size>] [<color:color>] [opening|closing|short|nice] (title|text|text overlays|titles|text overlay|texts|headline|opening title|title card|on screen text|captions text) => open: title text
        | [a|an|the] [short] [text] (hook|hook text|opening hook) [text] => open: hook text`,
      saying_what: '<text:quote> | (title|text|caption|headline|heading) [:] <text:quote>',
      opens:
        '(start|open|begin|lead) [it|the video|the film|off] (with|on) => start: 0 | (end|finish|close|wrap up) [it|the video|the film] (with|on) => ends: true',
      end_on: `(end|finish|close) [it] (with|on) [the (text|title|words)] <text:quote> => ends: true
        | (start|open|begin) [it] (with|on) [the (text|title|words)] <text:quote> => start: 0`,
      count_down: '[a] (countdown|count down) from <count:number> [to (1|one|0|zero)]',
      style: STYLE,
      when: `<span:span> | (as|in) (the|an) opening [title] => start: 0 | (as|in) (the|an) closing [title] => ends: true`,
    },
  },
  update_text: {
    say: `do? match style+ when? | do? match when_set | change match wording style* | match should_say
      | give match a_style+ | rename wording_of wording | ~ do? style+ when? | ~ do? it style+ when?
      | match style+ when? | ~ do? when_shift | do match when_shift | extend match when_set | place match style+`,
    phrases: {
      match: `[(on|for|of|color of|colour of|the color of|size of|font of|position of)] <match:text_ref>
        | the (color|colour|size|font|position) of <match:text_ref>`,
      it: '<match:text_it>',
      style: STYLE,
      a_style: STYLE,
      give: '(give|put|add|apply)',
      place: '(move|place|put|shift|bring|position|drag|push|animate|stick)',
      do: `(set|make|turn|put|bring|have|change|adjust|move|shift|show|keep|let|place|display|style|animate|switch|stick|push|use|get|want|color|colour|give|restyle|update|add|recolor|no)
        | (should|must|needs to|ought to|to|can|could|may) (be|have|get|become|go|sit|appear|move|stand|turn|come|show|stay) [shown]
        | (is|are|be)`,
      change: `(change|edit|replace|update|swap|rename|reword|correct|fix|switch|modify|make|turn) [the] [text|wording|title] [of|from]`,
      wording: `(to|with|into|by|say|read|to say|to read|so (it|that it) (says|reads)) [:] <text:quote> [instead]
        | (to|with|into|say|to say|to read) <free:capital> | (in|->|- >) <text:quote>`,
      wording_of: '<match:text_ref>',
      rename: '(rename)',
      should_say: `(should|must|ought to|needs to) (say|read|be) [instead] <text:quote> [instead]
        | (should|must|ought to|needs to) (say|read) <free:capital> | (says|reads) <text:quote> [instead|now]`,
      when: '<span:span>',
      extend: `(extend|keep|hold|leave|show|shorten|display|let|make|have|prolong|start|end|stretch) [up]
        | (should|must|to|can|could) (stay|be shown|last|appear|disappear|show|be visible|run|start|begin|end|come|come in) [up|on]`,
      when_set: `[so that it|stay|stays|show|visible|last|lasts|up|up there|appear|to be shown|shown|until|disappear|on screen|start|starts|end|ends|end already] [up] <span:span> [instead of [at] <old:time>]
        | [so that it] (starts|start|begins|appears|begin|appear|come in) (at|only at) <start:time>
        | [so that it] (ends|end|disappears|disappear|goes away) (at|after) <end:time> [instead of [at] <old:time>]
        | to (start|begin) at <start:time> | [so that it] (appear|appears|show|shows|come in|start|be shown|visible) (at|only at|from) <start:time> [instead of [at] <old:time>] | (up|on|stay up|stay on|stay) [up] (till|until|to) [the] end => to_end: true`,
      when_shift: `<later:length> later | <earlier:length> (earlier|sooner) | (later|back) by <later:length>
        | (earlier|forward) by <earlier:length>`,
    },
  },
  remove_text: {
    say: 'remove match | take match away | no_texts | match goes',
    phrases: {
      match: '<match:text_ref> [from (the|this) (video|film|screen|picture)|again|entirely|completely]',
      no_texts: `(no|without) [any] (text|texts|titles|text overlays|title|text at all|words) [at all] => every: true`,
      goes: '(should|must|has to|needs to|can) (go|disappear|be removed|be deleted)',
    },
  },
  add_captions: {
    say: `add captions from? style* | burn from style* | captions from style* | add auto style* | auto style*
      | from as_captions style* | captions_open style* | transcribe`,
    phrases: {
      add: `(add|burn|burn in|put|show|include|generate|create|make|use|display|apply|insert|want|need|have|give it|get|give me|overlay|produce|turn on|enable|do) [in|on]`,
      captions: `[the|some|my] [burned|burned in|hardcoded|burnt in|burn in|hard coded|uploaded] (captions|subtitles|subs|closed captions|caption|subtitle) [track] [in]`,
      captions_open: '[burned|burned in|burnt in] (captions|subtitles|subs)',
      from: `(from|using|with|out of|in|of) <source:captions_file> [(as|for) (captions|subtitles|subs)]
        | [the] <source:captions_file> [(as|for) (captions|subtitles|subs)] [in]`,
      as_captions: '(as|for) (captions|subtitles|subs)',
      burn: '(burn|burn in|add|use|show|put|load|import|apply|burn on) [in|on] | burn',
      auto: `[the|some] [burned|burned in] (auto|automatic|auto generated|automatically generated|generated|ai|asr) [generated] (captions|subtitles|subs|captioning) => auto: true
        | (auto|automatically) (generate|create|add|caption|subtitle|transcribe) [the] [captions|subtitles|subs] [from (the) (speech|audio|voice|talk)|for (the) speech|of what is said] => auto: true
        | (captions|subtitles|subs) (from|of|for) [the] (speech|audio|what is said|voice|spoken words|dialogue) [automatically] => auto: true
        | (captions|subtitles) automatically [from the speech] => auto: true
        | (captions|subtitles) (of|for) (what|everything) (he|she|they|i) (says|say|said|is saying|am saying) => auto: true`,
      transcribe: `(transcribe|caption|subtitle) (it|the (talk|speech|video|audio|interview|podcast)|what is said|everything) => auto: true`,
      style: STYLE,
    },
  },
  update_captions: {
    say: `do? captions style+ | move captions style+ | give captions style+ | styled_captions style*
      | captions complaint style*`,
    phrases: {
      do: `(set|make|turn|put|bring|have|change|adjust|move|shift|show|keep|let|place|display|style|switch|stick|use|get|want|color|colour|restyle)
        | (should|must|needs to|ought to|to) (be|have|get|become|go|sit|appear|move) | (is|are|be) | need to be`,
      move: '(move|place|put|shift|bring|stick)',
      give: '(give|add|put|apply)',
      captions: `[on|to|of|for|all|the size of|the color of] [the|all|my|these|all the] (captions|subtitles|subs|caption text|subtitle text|closed captions|caption)`,
      styled_captions: '<color:color> (captions|subtitles|subs) | <size:size> (captions|subtitles|subs)',
      complaint: `(are|is) [far|way|much|a bit|a little] too (small|tiny) => grow: up
        | (are|is) [far|way|much|a bit|a little] too (big|large|huge) => grow: down`,
      style: STYLE,
    },
  },
  remove_captions: {
    say: 'remove captions | take captions away | turn captions off | captions off | hide captions',
    phrases: {
      captions: `[the|all|any|all the|my] (captions|subtitles|subs|closed captions|caption|caption track|subtitle track) [please] [again]`,
      turn: '(turn|switch)',
      off: 'off [again]',
      hide: 'hide',
    },
  },
  shift_captions: {
    say: 'shift captions by | captions are_late | captions_by',
    phrases: {
      shift: '(shift|move|delay|advance|push|bring|show|start|make|have|pull|slide|let)',
      captions: '[the|all|all the|my] (captions|subtitles|subs) [come|appear|start]',
      by: `[by] <later:length> (later|back|to the right|further back) | [by] <earlier:length> (earlier|forward|sooner)
        | (by) <by:length> | (back|later) by <later:length> | (forward|earlier) by <earlier:length>`,
      captions_by: `delay [the|all] (captions|subtitles|subs) [by] <later:length>
        | advance [the|all] (captions|subtitles|subs) [by] <earlier:length>`,
      are_late: `(are|come|is|run|appear|come in|lag|show|pop up|show up|start|were|seem) [behind] [by] [exactly] <earlier:length> [too] (late|behind|after)
        | (lag|lag behind) [by] <earlier:length>
        | (are|come|is|run|appear|come in|show|pop up|show up|start|were|seem) [ahead] [by] [exactly] <later:length> [too] (early|ahead|before)
        | need to (be|come|appear) <later:length> later | need to (be|come|appear) <earlier:length> (earlier|sooner)
        | (should|must) (come|appear|start|be) <later:length> later
        | (should|must) (come|appear|start|be) <earlier:length> (earlier|sooner) | <later:length> later
        | <earlier:length> (earlier|sooner)`,
    },
  },
}
