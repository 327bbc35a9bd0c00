import type { TEXT } from '../../../edits/text/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** The look of text on the picture, both titles and captions. */
const STYLE: Phrase = `(in|with|using|of) [a|the] [font|text|letter] (color|colour) [of|:|=] <color:color> | [in|with|using] [a|an] <color:color> [font|text] (color|colour|tone|hue) | <color:color> (colored|coloured) | (color|colour) (should be|is) <color:color> | [with|at|in|using] [a|the] [font|text] size [of|:] <size:size> | [in|with|using] [a|the] <size:size> (font size|text size|size) | [right|way|down|up|sitting] [at|in|on|to|into|along|across|over|positioned at|located at|located in|aligned to|anchored to|shown at] <position:position> [of the (screen|frame|picture|video|image|shot)]
  | [placed|positioned|set|sitting|over|up|down|across] [at|in|on|to|into|across|over|position|:] [position] <position:position> [of the (screen|frame|picture|video)|position]
  | <color:color> (on|over) [a] <plate:color> [background|box|plate|bar] | [with|and] [a|the|its] (background|box) [:|=|of|in] <plate:color> | to [a] <size:size> [size]
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

/** English requests for text on the picture. */
export const TEXT_WORDS: Pick<Language['operations'], keyof typeof TEXT> = {
  add_text: {
    say: `add noun style* when* saying style* when* | new_noun style* when* saying style* when* | add? free_line style* when* | add saying_what style* when* style* | words style+ when* | words when+ style* | titled style* when* | titled when+ style* | opens noun? saying style* when*
      | texts_are | overlays_too | over_clip words style* when* | add? words style* when* comes_up style* goes_away style* | add? words style* when* goes_away style* | add what_open style* when* | > label clips line# style* | > add? noun_for clips line# style*`,
    phrases: {
      new_noun: `[a|an|some|another|one] [<size:size>] [<color:color>] <+text_noun> | [a|an|another|one] [<size:size>] <+card_noun> | [a] [<size:size>] [<color:color>] lower third [title|text] => position: lower-third
        | [an|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card|text line|hook) => start: 0 | [a] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit|line) => ends: true`,
      free_line: `(write|type|say|put) <free:capital> | [a|an|another|one|the] <+card_noun> <free:capital> | [a|an|another|one|the] <+card_noun> (saying|that says|reading|that reads|which says|:|with the text|with the words) [:] <free:free> | [a|an|some|another|one|the] [<size:size>] [<color:color>] <+text_noun> <free:capital> | [a|an|some|another|one|the] [<size:size>] [<color:color>] <+text_noun> [[in|at|on] <position:position>] (saying|that says|reading|that reads|which says|:|with the text|with the words) [:] <free:free>`,
      noun: `[a|an|the|some|my|another|one] [<size:size>] [<color:color>] <+text_noun> | [a|an|the|my|another|one] [<size:size>] <+card_noun> | [a|the] [<size:size>] [<color:color>] lower third [title|text] => position: lower-third
        | [an|the|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card|text line|hook) => start: 0
        | [a|the] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit|line) => ends: true | (closing credits|credits|name) | text`,
      saying:
        '[<+says>] <text:quote> [up|on screen|onscreen|on the screen|up on screen|on it|over it] | (saying|that says|reading|that reads|which says) [:] <free:free>',
      saying_what: `[the] [words|word|line|message|phrase|date|name|place|location|price|slogan|hashtag|handle|url|website|phone number|address|greeting|quote|sentence|text] <text:quote> [up|on screen|onscreen|on the screen|up on screen|up on the screen|on it|over it] | <text:quote> [as] [a|an|the] [<size:size>] <+card_noun> | <text:quote> [as] [a|an|the] [<size:size>] [<color:color>] <+text_noun> | <text:quote> in text
        | <text:quote> [as] [a|the] lower third => position: lower-third | <text:quote> [as] [the|an] opening (title|text|hook|headline) => start: 0 | <text:quote> [as] [a|the] (closing|end|ending|final) (title|text|card|line|credit) => ends: true`,
      words: '<text:quote> => bare: true | [it should|have it|it must|it to] (say|read) <text:quote> => bare: true',
      goes_away:
        '(disappear|go|go away|vanish|end|leave|fade|come off|be gone|ends|disappears|goes away) [again] (at|after|by) (<end:length>|<end:number>)',
      comes_up:
        '(to|should|must) [appear|come up|pop up|show up|start|come in|be shown|show] (at|from) (<start:length>|<start:number>)',
      over_clip: '(caption|label|title|tag) <on:clips> (with|as|:)',
      titled: `<text:quote> [as] [a|an|the] [<size:size>] (<+card_noun>|[<color:color>] <+text_noun>) | <text:quote> in text | <text:quote> [as] [a|the] lower third => position: lower-third | <text:quote> [as] [the|an] opening (title|text|hook|headline) => start: 0 | <text:quote> [as] [a|the] (closing|end|ending|final) (title|text|card|line|credit) => ends: true`,
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
      line: '[and] <quote> | [and] <line:entry>',
      style: STYLE,
      when: `<span:span> | (to|for|of|on) <on:clips> | (as|in) (the|an) opening [title] => start: 0 | (as|in) (the|an) closing [title] => ends: true`,
    },
  },
  update_text: {
    say: `unbox | do* match style* when_set* style* with_words style* when_set* | typo what_now not_that | animate match in_style style* | delay match by_time | fade match in_way | title_should when_set+ style* | do* match style* when_set+ style* | do? color_of to_color | do? font_of to_font | do? size_of to_size | do? place_of to_place | do? box_of to_box | do* match style* when+ style* | do* match style+ when? | change match wording style* | match should_say style* | what_now not_that style* | not_that what_now style* | it_says | where_it_says what_now style* | some_text should_say instead_of | change match_from wording style*
      | give match a_style+ | rename wording_of wording | change wording_of wording style* | ~ do? style+ when? | ~ do? it style+ when? | match complaint | enlarge match | ~ color_would
      | ~ delay_it | added style+ | ~ do? when_only | ~ do? when_shift | do? match when_shift | extend match when_set+ style* | scale match grown | place match style+ | colored | end_of to_time`,
    phrases: {
      match: '[on|for|of|to|behind] <match:text_ref>',
      added: '(all|both|each|all of them|each of them|all of these|each one) [of them] => added: true',
      when_only: '(visible|shown|on screen|displayed|appearing|showing) <span:span>',
      with_words: '[and] with the (wording|words|text) <text:quote>',
      typo: '(typo|correction|spelling [mistake|error]) [:|,|-]',
      animate: '(animate|animating)',
      in_style: '(with|in|using|by) [a|an] <animation:animation> [animation|effect|in]',
      delay: 'delay',
      by_time: '[by] <later:length>',
      fade: 'fade',
      in_way: '(in and out|in|out) [slowly|gently] => animation: fade',
      unbox: `<+remove> the (box|background|plate|backdrop|bar) (behind|of|from|on|around) <match:text_ref> => background: none | <+remove> the (outline|border|stroke) (of|from|on|around) <match:text_ref> => outline: none | <+remove> the [drop] shadow (of|from|on|behind|under) <match:text_ref> => shadow: false`,
      title_should: '<match:text_called> (should|must)',
      color_of:
        "<match:text_ref> (color|colour) [:|=] | [the] [text|font] (color|colour) of <match:text_ref> | <match:text_ref> 's (color|colour)",
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
      complaint: `(is|are|'s|looks) [far|way|much|a bit|a little] too (small|tiny) => grow: up, complaint: true | (is|are|'s|looks) [far|way|much|a bit|a little] too (big|large|huge) => grow: down, complaint: true | (could|should|needs to|need to|must|to) be [<amount:amount>] (bigger|larger) => grow: up | (could|should|needs to|need to|must|to) be [<amount:amount>] smaller => grow: down`,
      enlarge:
        '(enlarge|scale up|blow up|upsize|scale|size up|bump up|bump up the size of|(increase|raise|enlarge|boost|grow) the [font|text] size of) [<amount:amount>] => grow: up | (shrink|scale down|size down|downsize|(decrease|reduce|lower|shrink) the [font|text] size of) [<amount:amount>] => grow: down',
      color_would: '<color:color> would (be|pop|look|work|stand out) [better|more|nicer|good]',
      it: '<match:text_it>',
      style: STYLE,
      a_style: STYLE,
      give: '(give|put|add|apply)',
      place:
        '(move|place|put|shift|bring|position|reposition|relocate|drag|push|animate|stick|slide|send|belongs|sits|goes|go|sit|stand)',
      scale: '(scale|size|blow|bump|make|dial)',
      grown: 'up => grow: up | down => grow: down',
      colored:
        '(paint|color|colour|tint|recolor|recolour|dye|make) <match:text_ref> [in] <color:color> | <color:color> (for|on) <match:text_ref> | give <match:text_ref> [a|an] <color:color> (color|colour)',
      do: `(needs|need|wants) [a|an|to be] | (only|just) (show|display) | (format|style|have|want|like|see|position|drag|extend|be|appear|stay|remain) | (set|make|turn|put|bring|have|change|adjust|move|shift|show|keep|let|place|display|style|animate|switch|stick|push|use|get|want|color|colour|give|restyle|update|add|recolor|no)
        | (be|get|become|go|sit|appear|move|stand|turn|come|show|stay) [shown] | (is|are|was|were)`,
      change: `(change|edit|replace|update|swap|rename|reword|correct|fix|switch|modify|make|turn|set|amend|rewrite|revise|rephrase|alter|get|have) [the] [text|wording|title|words|content|contents] [of|from|in]`,
      wording: `(to|as|with|into|by|for|say|read|to say|to read|so (it|that it) (says|reads)|and make it (say|read)|to now (say|read)) [:] <text:quote> [instead]
        | (to|with|into|say|to say|to read) <free:capital> | (in|→) <text:quote>`,
      some_text: '(the|our|my) <_:remark> [on screen|on the screen|in the (text|title|caption)]',
      instead_of: '(instead of|rather than|not|in place of) <match:text_one>',
      wording_of: "<match:text_ref> [['s] (wording|words|text)]",
      rename: '(rename|retitle|reword|relabel|rephrase)',
      should_say: `→ <free:capital> | (say|read|be) [instead] <text:quote> [instead] | (say|read|become) <free:capital> | → <text:quote> | (says|reads|becomes|become) <text:quote> [instead|now]`,
      not_that: '(instead of|rather than|in place of|not) <match:text_ref>',
      what_now:
        '[it] [should] (say|read|write|put) <free:capital> | [it] [should] [say|read|be|put|write|show|use|have] [it] [say|read] <text:quote>',
      it_says: '(it|that|this) (should|must|needs to|has to) [now] (say|read) <text:quote> [instead]',
      where_it_says: '(where|when|everywhere) [it] (says|reads) <match:text_ref> [,]',
      becomes: '(becomes|become|is now|is to be|→) <text:quote>',
      when: '<span:span>',
      extend: `(extend|keep|hold|leave|show|shorten|display|let|make|have|prolong|start|end|stretch|stretch out|lengthen) [up]
        | (stay|be shown|last|appear|disappear|be visible|run|begin|come|come in|go|vanish|linger|remain|hang around|hang on|be up) [up|on|away|on screen]`,
      when_set: `[so that it|so it] [stay|stays|on|show|visible|last|lasts|linger|lingers|remain|remains|up|up there|appear|to be shown|shown|on screen|start|starts] [up] <span:span> [instead of [at] <old:time>]
        | [so that it] (starts|start|begins|appears|begin|appear|come in) (at|only at) <start:time>
        | [so that it] (ends|end|disappears|disappear|goes away|lasts|last|stays|stay|runs|run) (at|after|until|till|to) <end:time> [instead of [at] <old:time>]
        | to (start|begin) at <start:time> | [so that it] (appear|appears|show|shows|come in|start|be shown|visible) (at|only at|from) <start:time> [instead of [at] <old:time>] | (up|on|stay up|stay on|stay) [up] (till|until|to) [the] end => to_end: true`,
      end_of: `[set|change|move] the end [time] (of|for) <match:text_ref> | [set|change|move] <match:text_ref> 's end [time]`,
      to_time: '(to|at|be) <end:time>',
      delay_it: 'delay (it|them|that) [by] <later:length>',
      when_shift: `<later:length> later | <earlier:length> (earlier|sooner) | (later|back) by <later:length>
        | (earlier|forward) by <earlier:length>`,
    },
  },
  remove_text: {
    say: 'remove match | take match away | dont_want match | no_texts | no_texts so_gone | match goes | carried',
    phrases: {
      match:
        '<match:text_ref> [from (the|this) (video|film|screen|picture)|again|entirely|completely|anymore|any more|any longer|bit]',
      no_texts: `(no|without|(i|we) (don't|do not) want|don't want|do not want|nobody wants) [any] [on screen] (text|texts|titles|text overlays|title|words|wording|writing|lettering|captions or titles) [at all|whatsoever|anywhere|on [the] screen|on it|over it|in it|in there|on top] => every: true`,
      so_gone: '[after all] [,|so] <+remove_verb> (all of it|it all|them all|it|them)',
      goes: "(go|gone|disappear|be (remove|delete|gone|taken (off|out))|vanish|come off|come down|is not needed|(is|isn't) needed [anymore])",
      dont_want: "(do without|lose) | <+who> (don't|do not|doesn't) (want|need) [to see]",
      carried: '<match:text_ref> => carried: true',
    },
  },
  add_captions: {
    say: `add captions from? style* | burn from style* | captions from style* | add auto style* | auto style* | from as_captions style* | captions_open style* | transcribe as_text? style* | caption_it from style*
      | captions added style* from? | put_on? subs_on style* | caption_this | auto_this style* | transcribe_to | speech_into captions`,
    phrases: {
      add: '<+add> | (burn|burn in|generate|make|overlay|produce|turn on|switch on|enable|do|load|import|hardcode|put) [in|on]',
      captions:
        '[the|some|my] [burned|burned in|hardcoded|burnt in|burn in|hard coded|uploaded] (captions|subtitles|subs|closed captions|caption|subtitle) [track|file] [in|on]',
      captions_open: '[burned|burned in|burnt in] (captions|subtitles|subs)',
      added: '(be|to be) (add|burn|burned|put|show|include|overlay) [in|into <+film>|on]',
      from: `[the] (captions|subtitles|subs) (in|from|of) <source:captions_file> [in|on] | [the] file <source:captions_file> | (from|using|with) the file <source:captions_file> | (from|using|with|out of|in|of) <source:captions_file> [(as|for) (captions|subtitles|subs)] | [the] <source:captions_file> [(as|for) [the|my] (captions|subtitles|subs)] [in]`,
      as_captions: '(as|for) (captions|subtitles|subs)',
      speech_into:
        '(turn|convert|make|transcribe) (the|my|his|her|their|this) (speech|audio|talk|voice|dialogue|spoken words|talking) (into|to|as|in) => auto: true',
      transcribe_to:
        'transcribe [it|this|<+film>|the (talk|speech|audio)] and (add|show|put|generate|burn) [in|on|the] (captions|subtitles|subs) [on|in] => auto: true',
      auto_this: `(auto caption|auto subtitle|automatically (caption|subtitle)|transcribe and (caption|subtitle)) (it|this|this one|<+film>|everything|this video|<+spoken>) => auto: true | (caption|subtitle) <+spoken> => auto: true`,
      caption_this: `(caption|subtitle) (it|this|this one|<+film>|everything|this video|what (i'm|he's|she's|they're|we're|i am) (saying|say)) [automatically]`,
      caption_it: '(subtitle|caption) (it|<+film>|everything)',
      burn: '(burn|burn in|add|use|show|put|load|import|apply|burn on) [in|on] | burn',
      put_on: '(put|get|have|want|need|turn on|switch on|enable|use|create|make|generate|give (me|it|us)) [some|the]',
      subs_on:
        '[the] (captions|subtitles|subs) on | [the] (captions|subtitles|subs) [file] (on|for|to|over|onto|across) (it|this|everything|<+film>|what (i|he|she|they|we) <_:remark>)',
      auto: `[the|some] [burned|burned in] (auto|automatic|automatically|auto generated|automatically generated|generated|ai|asr) [generated] (captions|subtitles|subs|captioning) [(for|of|from) (it|this|<+film>|the (talk|speech|interview|podcast|video|audio|voice|recording))] => auto: true
        | (auto|automatically) (generate|create|add|caption|subtitle|transcribe) [the] [captions|subtitles|subs] [from (the) (speech|audio|voice|talk)|for (the) speech|of what is said] => auto: true
        | (captions|subtitles|subs) [(that are|which are)] [generate|generated|make|made|create|created|take|taken|produce|produced|transcribe|transcribed] (from|of|for) [the] (speech|audio|what is said|voice|spoken words|dialogue|talking) [automatically] => auto: true
        | (captions|subtitles|subs) automatically [from the speech] => auto: true | (captions|subtitles|subs) (of|for|from) <+spoken> => auto: true`,
      transcribe: `(transcribe|caption|subtitle|type up|type out|listen and type up|write out) (it|the (talk|speech|video|audio|interview|podcast|recording)|what is said|everything|<+spoken>) => auto: true`,
      as_text:
        '[and] (show|put|display|burn|add) (it|them|that) [on|in] as (subtitles|captions|subs) | as (subtitles|captions) | on screen',
      style: STYLE,
    },
  },
  update_captions: {
    say: `do? captions style+ | size_of_them | cant_read captions too_tiny? | move captions style+ | give captions style+ | styled_captions style*
      | font_of_them to_font style* | captions is_tiny enlarge_them | captions complaint style* | color_of_them to_color | place_of_them to_place | shrink captions | box_on captions`,
    phrases: {
      do: `(set|make|turn|put|bring|have|change|adjust|move|shift|position|reposition|locate|show|keep|let|place|display|style|switch|stick|use|get|want|color|colour|restyle|bump|scale|blow|size)
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
      box_on:
        '(put|add|place|draw|set) a (box|background|plate|bar|backdrop) (behind|under|on|to|for) => background: auto | (put|add|place|draw|set) [a|an] <plate:color> (box|background|plate|bar|backdrop) (behind|under|on|to|for)',
      too_tiny: "[,] [they're|it's] [way|far] too (tiny|small)",
      font_of_them: '[set|change|make] [the] (caption|subtitle|captions) font [to|:|=]',
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
    say: 'remove captions | captions gone | take captions away from? | dont_want any_captions | turn captions off | captions off | hide captions | carried',
    phrases: {
      captions: `[the|all|any|all the|my] (captions|subtitles|subs|closed captions|caption|caption track|subtitle track) [please] [again]`,
      gone: '(be|to be) (remove|delete|gone|turned off|taken off) | (go|gone)',
      turn: '(turn|switch)',
      off: 'off [again]',
      hide: 'hide',
      dont_want: "(not have|not (want|need)|do without) | <+who> (don't|do not|doesn't) (want|need) [to see]",
      any_captions: '[any|the] (captions|subtitles|subs) [anymore|any more|at all|after all]',
      from: '<_:clip>',
      carried: '[the|all] (captions|subtitles|subs) => carried: true',
    },
  },
  shift_captions: {
    say: 'shift captions by | captions out_of_sync they | timing_off fix? | captions are_late fix? | captions_by | ~ shift it by',
    phrases: {
      it: '(it|them)',
      shift: '(shift|move|delay|advance|push|bring|show|start|make|have|pull|slide|let|hold|offset|nudge|put)',
      captions: '[the|all|all the|all of the|my] (captions|subtitles|subs) [come|appear|start]',
      by: `[by] <later:length> (later|back|to the right|further back) | [by] <earlier:length> (earlier|forward|sooner)
        | [by] (-|minus) <earlier:length> | [by] + <later:length> | (by) <by:length> | forward <earlier:length> | back <later:length> | (back|later) by <later:length> | (forward|earlier) by <earlier:length>`,
      captions_by: `delay [the|all] (captions|subtitles|subs) [by] <later:length>
        | advance [the|all] (captions|subtitles|subs) [by] <earlier:length>`,
      fix: '[,] (bring|move|shift|push|delay|fix|correct|sort) [please|pls] [them|it|that|this] [please|pls|out] [forward|back|earlier|later|forwards]',
      out_of_sync: "(are|is|'re) [slightly|a bit|a little|way] (out of sync|not in sync|off|not synced)",
      they: '[,] (they|it) (need|needs|have|has) to (be|come|appear|start|go) (<later:length> later|<earlier:length> (earlier|sooner))',
      timing_off:
        '[the] (subtitle|caption) timing is [off|out] [by] <later:length> [too] early | [the] (subtitle|caption) timing is [off|out] [by] <earlier:length> [too] late | [the] (subtitle|caption) timing is [off|out] by <later:length> , they (show up|appear|come|come up|are) [too] early | [the] (subtitle|caption) timing is [off|out] by <earlier:length> , they (show up|appear|come|come up|are) [too] late',
      are_late: `(are|come|is|run|appear|show) [up|in] [a bit] too late by <earlier:length> | (are|come|is|run|appear|show) [up|in] [a bit] too early by <later:length>
        | (are [running]|come|come up|is|run|running|appear|come in|lag|show|pop up|show up|start|were|seem) [behind] [by] [exactly] <earlier:length> [too] (late|behind|after) [the (speech|audio|voice|sound|words|dialogue) [(is|are) (said|spoken|heard)]|what is said|they are (said|spoken)]
        | (lag|lag behind|are behind|is behind|are running behind) [by] <earlier:length>
        | (are [running]|come|come up|is|run|running|appear|come in|show|pop up|show up|start|were|seem) [ahead] [by] [exactly] <later:length> [too] (early|ahead|before|in advance) [of] [the (speech|audio|voice|sound|words|dialogue) [(is|are) (said|spoken|heard)]|what is said]
        | (are|is|run|running|are running) ahead [by] [exactly] <later:length>
        | [come|appear|start|be] <later:length> later | [come|appear|start|be] <earlier:length> (earlier|sooner)`,
    },
  },
}
