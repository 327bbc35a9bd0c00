import type { TEXT } from '../../../edits/text/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** How words on the picture are to look, of titles and captions alike. */
const STYLE: Phrase = `[placed|positioned|set|sitting|over|up|down|across] [at|in|on|to|into|across|over|position|:] [position] <position:position> [of the (screen|frame|picture|video)|position]
  | <color:color> (on|over) [a] <plate:color> [background|box|plate|bar]
  | (in|colored|coloured|of color|with) <color:color> [letters|text|lettering|type|font|color]
  | (position|placement|place) (:|to|=) <position:position> | [text|font|its|the] (color|colour) (to|:|=|of|as) <color:color> | [text|font] size (:|to|=) <size:size> | animation (:|=|to) <animation:animation>
  | [in|make it|color|colour|colored|coloured|text color|font color] <color:color> [letters|text|lettering|color]
  | [in] [a|text|font] [size] <size:size> [size|letters|type|font|text|lettering|font size|print|sized]
  | (in|using|with) [a] <size:size> <color:color> (letters|text|type|lettering|font) | to <color:color>
  | [in] <amount:amount> (bigger|larger) [letters|font|type|text] => grow: up
  | [make it] (bigger|larger|increase the (font|text) size) [font|letters|text] => grow: up
  | <amount:amount> smaller => grow: down | (smaller|less big) => grow: down
  | [in|with|using|use] [the|a] (font|typeface) [to] <family:family> | [in] [the] <family:known_family> [font]
  | (in bold|bold|bold letters|in bold letters|bolder) => weight: 700 | [in] weight <weight:number>
  | (not bold|regular|in regular|light weight) => weight: 400 | (without|no) [an|any] animation => animation: none
  | [with|using|use|give it|as|add] [a|an|the] <animation:animation> (animation|effect|in|animated|on|style) [effect|animation]
  | [with|put] [a|an] (box|plate|background|backdrop) behind (it|them|the (text|words|letters)) => background: auto | as (big|large) as (possible|it gets|fits) => size: fit
  | (reduce|decrease) [the|its|their] [text|font] size => grow: down | (increase|enlarge) [the|its|their] [text|font] size => grow: up | (twice (the|its|their) size|twice as (big|large)|double (the|its|their) size) => grow: up, by: 1 | (half (the|its|their) size|half as (big|large)) => grow: down, by: 0.5
  | [and|,] [have it|to|have them] (slide|sliding|fly|flying|sweep) in [from (the|its) <_:side>|from <_:position>] => animation: slide | [and|,] [have it|to|have them] (pop|popping|bounce|bouncing) (in|up|on) => animation: pop
  | [and|,] [have it] (type|typing|typed) (in|on|out|itself) [itself] [letter by letter] => animation: typewriter | [and|,] [appear|come in|reveal|show up] [one] letter by letter => animation: typewriter | [and|,] [appear|come in|reveal|show up] word by word => animation: words
  | [and|,] [appear|come in|reveal|show up] line by line => animation: lines | [and|,] [have it|to|have them] (fade|fading) in [and [fade] out] [over <_:length>|slowly|gently|softly] => animation: fade | [and|,] [have it] (rise|rising|float|floating) (in|up) => animation: rise
  | [and|,] [with] (highlight|light up|emphasize|karaoke) [on] [the|each|every] (word|words) [that is|that 's|that's|being|as it is|while it is|when it is|as they are|when they are|currently|as <+who>] [being] (said|spoken|sung|say|speak) => animation: karaoke
  | (animation|animated) [:|as|with|to] [a|an] <animation:animation> [effect]
  | (animate|animated) [it] (in|with) [a] <animation:animation>
  | (without|no) [a|an|any] (box|background|background box|plate) => background: none
  | (on|with|over|in) [a|an] <plate:color> (box|background|plate|bar|backdrop|background box|text box|banner)
  | (with|on|over) [a|an] [half|semi] (transparent|translucent|see through) <veil:color> (box|background|plate|bar|backdrop|background box)
  | [with|on|over] [a|an] <veil:color> [half|semi] (transparent|translucent|see through) (box|background|plate|bar|backdrop)
  | (in|with|using) [a|an] <animation:animation> (animation|effect) | [and] [a|put a|with a|add a] [drop] shadow (behind|under|below) (it|them) => shadow: true | [with|on] [a|an] <plate:color> (background|box|plate|backdrop) [behind (it|the (text|words|title))] | with [a] [drop] shadow => shadow: true
  | [with|in|to|into] (all caps|capitals|capital letters|uppercase|upper case|block capitals) => case: upper | [in|to|into] (lowercase|lower case|small letters) => case: lower | [in] title case => case: title
  | [a] [drop] shadow => shadow: true | [half|semi] (transparent|translucent|see through) => opacity: 0.5 | [to|at|with] <opacity:share> (opacity|opaque) | [an] opacity (to|of|at|:) <opacity:share> | <by:share> (bigger|larger) => grow: up | <by:share> smaller => grow: down | (bigger|larger) by <by:share> => grow: up | smaller by <by:share> => grow: down
  | (without|no) [a] [drop] shadow => shadow: false | (without|no) [an] (outline|border|stroke) => outline: none
  | [with] [a|an] [thin|thick|bold] <_:named_color> (outline|border|stroke) \\( <outline:hex> \\) | [with] [a|an] [thin|thick|bold] <outline:color> (outline|border|stroke|edge|contour|outlines)
  | (outline|border|outlined) [in|:] <outline:color>`

/** How English asks for words on the picture. */
export const TEXT_WORDS: Pick<Language['operations'], keyof typeof TEXT> = {
  add_text: {
    say: `add noun style* when* saying style* when* | new_noun style* when* saying style* when* | add? free_line style* when* | add saying_what style* when* style* | words style+ when* | words when+ style* | titled style* when* | titled when+ style* | opens noun? saying style* when*
      | texts_are | overlays_too | add what_open style* when* | label clips line# style* | add? noun_for clips line# style*`,
    phrases: {
      new_noun: `[a|an|some|another|one] [<size:size>] [<color:color>] <+text_noun> | [a|an|another|one] [<size:size>] <+card_noun> | [a] [<size:size>] [<color:color>] lower third [title|text] => position: lower-third
        | [an|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card|text line|hook) => start: 0 | [a] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit|line) => ends: true`,
      free_line: `(write|type|say|put) <free:capital> | [a|an|another|one|the] <+card_noun> <free:capital> | [a|an|another|one|the] <+card_noun> (saying|that says|reading|that reads|which says|:|with the text|with the words) [:] <free:free> | [a|an|some|another|one|the] [<size:size>] [<color:color>] <+text_noun> <free:capital> | [a|an|some|another|one|the] [<size:size>] [<color:color>] <+text_noun> [[in|at|on] <position:position>] (saying|that says|reading|that reads|which says|:|with the text|with the words) [:] <free:free>`,
      noun: `[a|an|the|some|my|another|one] [<size:size>] [<color:color>] <+text_noun> | [a|an|the|my|another|one] [<size:size>] <+card_noun> | [a|the] [<size:size>] [<color:color>] lower third [title|text] => position: lower-third
        | [an|the|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card|text line|hook) => start: 0
        | [a|the] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit|line) => ends: true | (closing credits|credits|name) | text`,
      saying: '[<+says>] <text:quote> [on screen] | (saying|that says|reading|that reads|which says) [:] <free:free>',
      saying_what: `<text:quote> | <text:quote> [as] [a|an|the] [<size:size>] <+card_noun> | <text:quote> [as] [a|an|the] [<size:size>] [<color:color>] <+text_noun> | <text:quote> in text
        | <text:quote> [as] [a|the] lower third => position: lower-third | <text:quote> [as] [the|an] opening (title|text|hook|headline) => start: 0`,
      words: '<text:quote> => bare: true',
      titled: `<text:quote> [as] [a|an|the] [<size:size>] (<+card_noun>|[<color:color>] <+text_noun>) | <text:quote> in text | <text:quote> [as] [a|the] lower third => position: lower-third | <text:quote> [as] [the|an] opening (title|text|hook|headline) => start: 0`,
      what_open: `[a|an|the|some|opening|with] [<size:size>] [<color:color>] [opening|closing|short|nice] (title|text|text overlays|titles|text overlay|texts|headline|opening title|title card|on screen text|captions text) [on top|over it|over the top] => open: title text
        | [a|an|the] [short] [text] (hook|hook text|opening hook) [text] => open: hook text`,
      overlays_too:
        '[some|nice|short|catchy|a few] (text overlays|on screen text|on screen titles|title cards) => open: title text',
      texts_are: `[with|add|use|using|put|show|include|and|have|plus] [the|these|my|some|a few] [following|short] [text|on screen|overlay|promo] (texts|lines|captions|titles|overlays|text overlays|words|phrases|slogans|messages|text|copy|taglines|line|title|caption|text overlay)
        [on screen|on it|over it|in order] [are|should be|should say|say|saying|reading|that say|of|as follows] [:|-] <texts:quotes>`,
      opens: `(start|open|begin|lead) [it|the video|the film|off] (with|on) => start: 0 | [and|that|which|it should|it|have it] (end|ends|ending|finish|finishes|finishing|close|closes|closing|wrap up) [it|the video|the film] (with|on|by saying) [the (text|words|line)|a (text|card|line|title) saying] => ends: true`,
      label: '(label|title|caption|name|tag)',
      noun_for: '[a|the] (title|titles|text|texts|caption|captions|label|labels|heading) [each] (for|to|on|over|under)',
      clips: '<clips:clips> [with|as|:]',
      line: '[and] <quote> | [and] <line:capital>',
      style: STYLE,
      when: `<span:span> | (to|for|of|on) <on:clips> | (as|in) (the|an) opening [title] => start: 0 | (as|in) (the|an) closing [title] => ends: true`,
    },
  },
  update_text: {
    say: `unbox | fade match in_way | title_should when_set+ style* | do* match style* when_set+ style* | do? color_of to_color | do? font_of to_font | do? size_of to_size | do? place_of to_place | do? box_of to_box | do* match style* when+ style* | do* match style+ when? | change match wording style* | match should_say style* | some_text should_say instead_of | change match_from wording style*
      | give match a_style+ | rename wording_of wording | ~ do? style+ when? | ~ do? it style+ when? | match complaint | enlarge match | ~ color_would
      | ~ delay_it | added style+ | ~ do? when_only | ~ do? when_shift | do? match when_shift | extend match when_set+ style* | place match style+`,
    phrases: {
      match: '[on|for|of|to|behind] <match:text_ref>',
      added: '(all|both|each|all of them|each of them|all of these|each one) [of them] => added: true',
      when_only: '(visible|shown|on screen|displayed|appearing|showing) <span:span>',
      fade: 'fade',
      in_way: '(in and out|in|out) [slowly|gently] => animation: fade',
      unbox: `<+remove> the (box|background|plate|backdrop|bar) (behind|of|from|on|around) <match:text_ref> => background: none | <+remove> the (outline|border|stroke) (of|from|on|around) <match:text_ref> => outline: none | <+remove> the [drop] shadow (of|from|on|behind|under) <match:text_ref> => shadow: false`,
      title_should: '<match:text_called> (should|must)',
      color_of:
        "<match:text_ref> (color|colour) [:|=] | [the] (color|colour) of <match:text_ref> | <match:text_ref> 's (color|colour)",
      to_color: '[to|be|into|should be] <color:color>',
      font_of:
        "<match:text_ref> (font|typeface) [:|=] | [the] (font|typeface) of <match:text_ref> | <match:text_ref> 's font",
      to_font: '[to|be|into|should be] (<family:known_family>|<family:family>)',
      size_of: "[the] [font|text] size of <match:text_ref> | <match:text_ref> 's size",
      to_size: '(to|be) <size:size>',
      box_of: '[the] (background|box) of <match:text_ref>',
      to_box: '(to|be) [half|semi] (transparent|translucent) <veil:color> | (to|be) <plate:color>',
      place_of: "[the] position of <match:text_ref> | <match:text_ref> 's position",
      to_place: '(to|be) [at] <position:position>',
      match_from: '[the] [opening|main] [<+text_noun>] from <match:text_ref>',
      complaint: `(is|are|'s|looks) [far|way|much|a bit|a little] too (small|tiny) => grow: up, complaint: true | (is|are|'s|looks) [far|way|much|a bit|a little] too (big|large|huge) => grow: down, complaint: true`,
      enlarge: '(enlarge|scale up) => grow: up | (shrink|scale down) => grow: down',
      color_would: '<color:color> would (be|pop|look|work|stand out) [better|more|nicer|good]',
      it: '<match:text_it>',
      style: STYLE,
      a_style: STYLE,
      give: '(give|put|add|apply)',
      place: '(move|place|put|shift|bring|position|drag|push|animate|stick)',
      do: `(only|just) (show|display) | (format|style|have|want|like|see|position|drag|extend|be|appear|stay|remain) | (set|make|turn|put|bring|have|change|adjust|move|shift|show|keep|let|place|display|style|animate|switch|stick|push|use|get|want|color|colour|give|restyle|update|add|recolor|no)
        | (be|get|become|go|sit|appear|move|stand|turn|come|show|stay) [shown] | (is|are|was|were)`,
      change: `(change|edit|replace|update|swap|rename|reword|correct|fix|switch|modify|make|turn) [the] [text|wording|title] [of|from]`,
      wording: `(to|with|into|by|say|read|to say|to read|so (it|that it) (says|reads)) [:] <text:quote> [instead]
        | (to|with|into|say|to say|to read) <free:capital> | (in|->|- >) <text:quote>`,
      some_text: '(the|our|my) <_:remark> [on screen|on the screen|in the (text|title|caption)]',
      instead_of: '(instead of|rather than|not|in place of) <match:text_one>',
      wording_of: '<match:text_ref>',
      rename: '(rename)',
      should_say: `(say|read|be) [instead] <text:quote> [instead] | (say|read) <free:capital> | (says|reads) <text:quote> [instead|now]`,
      when: '<span:span>',
      extend: `(extend|keep|hold|leave|show|shorten|display|let|make|have|prolong|start|end|stretch) [up]
        | (stay|be shown|last|appear|disappear|be visible|run|begin|come|come in|go|vanish) [up|on|away]`,
      when_set: `[so that it|so it] [stay|stays|show|visible|last|lasts|up|up there|appear|to be shown|shown|on screen|start|starts] [up] <span:span> [instead of [at] <old:time>]
        | [so that it] (starts|start|begins|appears|begin|appear|come in) (at|only at) <start:time>
        | [so that it] (ends|end|disappears|disappear|goes away) (at|after) <end:time> [instead of [at] <old:time>]
        | to (start|begin) at <start:time> | [so that it] (appear|appears|show|shows|come in|start|be shown|visible) (at|only at|from) <start:time> [instead of [at] <old:time>] | (up|on|stay up|stay on|stay) [up] (till|until|to) [the] end => to_end: true`,
      delay_it: 'delay (it|them|that) [by] <later:length>',
      when_shift: `<later:length> later | <earlier:length> (earlier|sooner) | (later|back) by <later:length>
        | (earlier|forward) by <earlier:length>`,
    },
  },
  remove_text: {
    say: 'remove match | take match away | no_texts | no_texts so_gone | match goes | carried',
    phrases: {
      match: '<match:text_ref> [from (the|this) (video|film|screen|picture)|again|entirely|completely]',
      no_texts: `(no|without|(i|we) (don't|do not) want|don't want) [any] (text|texts|titles|text overlays|title|text at all|words) [at all] => every: true`,
      so_gone: '[after all] [,|so] <+remove_verb> (all of it|it all|them all|it|them)',
      goes: '(go|disappear|be (remove|delete|gone)|vanish)',
      carried: '<match:text_ref> => carried: true',
    },
  },
  add_captions: {
    say: `add captions from? style* | burn from style* | captions from style* | add auto style* | auto style* | from as_captions style* | captions_open style* | transcribe as_text? style* | caption_it from style*
      | captions added style* from?`,
    phrases: {
      add: '<+add> | (burn|burn in|generate|make|overlay|produce|turn on|enable|do|load|import|hardcode) [in|on]',
      captions:
        '[the|some|my] [burned|burned in|hardcoded|burnt in|burn in|hard coded|uploaded] (captions|subtitles|subs|closed captions|caption|subtitle) [track] [in]',
      captions_open: '[burned|burned in|burnt in] (captions|subtitles|subs)',
      added: '(be|to be) (add|burn|burned|put|show|include|overlay) [in|into <+film>|on]',
      from: `[the] <source:captions_file> again | (from|using|with|out of|in|of) <source:captions_file> [(as|for) (captions|subtitles|subs)] | [the] <source:captions_file> [(as|for) (captions|subtitles|subs)] [in]`,
      as_captions: '(as|for) (captions|subtitles|subs)',
      caption_it: '(subtitle|caption) (it|<+film>|everything)',
      burn: '(burn|burn in|add|use|show|put|load|import|apply|burn on) [in|on] | burn',
      auto: `[the|some] [burned|burned in] (auto|automatic|auto generated|automatically generated|generated|ai|asr) [generated] (captions|subtitles|subs|captioning) => auto: true
        | (auto|automatically) (generate|create|add|caption|subtitle|transcribe) [the] [captions|subtitles|subs] [from (the) (speech|audio|voice|talk)|for (the) speech|of what is said] => auto: true
        | (captions|subtitles|subs) (from|of|for) [the] (speech|audio|what is said|voice|spoken words|dialogue|talking) [automatically] => auto: true
        | (captions|subtitles|subs) automatically [from the speech] => auto: true | (captions|subtitles|subs) (of|for|from) <+spoken> => auto: true`,
      transcribe: `(transcribe|caption|subtitle|type up|type out|listen and type up|write out) (it|the (talk|speech|video|audio|interview|podcast|recording)|what is said|everything|<+spoken>) => auto: true`,
      as_text:
        '[and] (show|put|display|burn|add) (it|them|that) [on|in] as (subtitles|captions|subs) | as (subtitles|captions) | on screen',
      style: STYLE,
    },
  },
  update_captions: {
    say: `do? captions style+ | size_of_them | cant_read captions too_tiny? | move captions style+ | give captions style+ | styled_captions style*
      | captions complaint style*`,
    phrases: {
      do: `(set|make|turn|put|bring|have|change|adjust|move|shift|show|keep|let|place|display|style|switch|stick|use|get|want|color|colour|restyle)
        | (be|get|become|go|sit|appear|style) | (is|are)`,
      move: '(move|place|put|shift|bring|stick)',
      give: '(give|add|put|apply)',
      captions: `[on|to|of|for|all|the size of|the color of] [the|all|my|these|all the] (captions|subtitles|subs|caption text|subtitle text|closed captions|caption)`,
      styled_captions:
        '<animation:animation> (captions|subtitles|subs) | <color:color> (captions|subtitles|subs) | <size:size> (captions|subtitles|subs)',
      size_of_them:
        '(increase|enlarge) the [font|text] size of [the] (captions|subtitles|subs) => grow: up | (reduce|decrease) the [font|text] size of [the] (captions|subtitles|subs) => grow: down',
      cant_read: "(can't|cannot|can barely|hard to) read => grow: up, complaint: true",
      too_tiny: "[,] [they're|it's] [way|far] too (tiny|small)",
      complaint: `(are|is) [far|way|much|a bit|a little] too (small|tiny) => grow: up, complaint: true
        | (are|is) [far|way|much|a bit|a little] too (big|large|huge) => grow: down, complaint: true`,
      style: STYLE,
    },
  },
  remove_captions: {
    say: 'remove captions | take captions away from? | turn captions off | captions off | hide captions | carried',
    phrases: {
      captions: `[the|all|any|all the|my] (captions|subtitles|subs|closed captions|caption|caption track|subtitle track) [please] [again]`,
      turn: '(turn|switch)',
      off: 'off [again]',
      hide: 'hide',
      from: '<_:clip>',
      carried: '[the|all] (captions|subtitles|subs) => carried: true',
    },
  },
  shift_captions: {
    say: 'shift captions by | captions are_late fix? | captions_by | ~ shift it by',
    phrases: {
      it: '(it|them)',
      shift: '(shift|move|delay|advance|push|bring|show|start|make|have|pull|slide|let)',
      captions: '[the|all|all the|all of the|my] (captions|subtitles|subs) [come|appear|start]',
      by: `[by] <later:length> (later|back|to the right|further back) | [by] <earlier:length> (earlier|forward|sooner)
        | (by) <by:length> | (back|later) by <later:length> | (forward|earlier) by <earlier:length>`,
      captions_by: `delay [the|all] (captions|subtitles|subs) [by] <later:length>
        | advance [the|all] (captions|subtitles|subs) [by] <earlier:length>`,
      fix: '[,] (bring|move|shift|push|delay|fix) (them|it|that) [forward|back|earlier|later|forwards]',
      are_late: `(are|come|is|run|appear|show) [up|in] [a bit] too late by <earlier:length> | (are|come|is|run|appear|show) [up|in] [a bit] too early by <later:length>
        | (are [running]|come|come up|is|run|running|appear|come in|lag|show|pop up|show up|start|were|seem) [behind] [by] [exactly] <earlier:length> [too] (late|behind|after) [the (speech|audio|voice|sound)]
        | (lag|lag behind) [by] <earlier:length>
        | (are|come|come up|is|run|appear|come in|show|pop up|show up|start|were|seem) [ahead] [by] [exactly] <later:length> [too] (early|ahead|before)
        | [come|appear|start|be] <later:length> later | [come|appear|start|be] <earlier:length> (earlier|sooner)`,
    },
  },
}
