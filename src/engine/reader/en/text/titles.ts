import type { Language } from '../../grammar/language.ts'
import { STYLE } from './style.ts'

/** English requests for texts on the picture. */
export const TITLES = {
  add_text: {
    say: `add noun style* when* saying style* when* | new_noun style* when* saying style* when* | add? free_line style* when* | add saying_what style* when* style* | words style+ when* | words when+ style* | titled style* when* | titled when+ style* | opens noun? saying style* when*
      | texts_are | overlays_too | over_clip words style* when* | add? words style* when* comes_up style* goes_away style* | add? words style* when* goes_away style* | add what_open style* when* | add? written style* when* | > keep_words words_kept style* when+ style* | > label clips line# style* | > add? noun_for clips line# style*`,
    phrases: {
      new_noun: `[a|an|some|another|one] [<size:size>] [<color:color>] <+text_noun> | [a|an|another|one] [<size:size>] <+card_noun> | [a] [<size:size>] [<color:color>] lower third [title|text] => position: lower-third
        | [an|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card|text line|hook) => start: 0 | [a] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit|line) => ends: true | [the] [<size:size>] [<color:color>] last (title|text|line|caption) => ends: true, last: true`,
      free_line: `(write|type|say|put) <free:capital> | [a|an|another|one|the] <+card_noun> <free:capital> | [a|an|another|one|the] <+card_noun> (saying|that says|reading|that reads|which says|:|with the text|with the words) [:] <free:free> | [a|an|some|another|one|the] [<size:size>] [<color:color>] <+text_noun> <free:capital> | [a|an|some|another|one|the] [<size:size>] [<color:color>] <+text_noun> [[in|at|on] <position:position>] (saying|that says|reading|that reads|which says|:|with the text|with the words) [:] <free:free>`,
      noun: `[a|an|the|some|my|another|one] [<size:size>] [<color:color>] <+text_noun> | [a|an|the|my|another|one] [<size:size>] <+card_noun> | [a|the] [<size:size>] [<color:color>] lower third [title|text] => position: lower-third
        | [an|the|a] [<size:size>] [<color:color>] (opening|intro) (title|text|headline|card|text line|hook) => start: 0
        | [a|the] [<size:size>] [<color:color>] (closing|end|ending|final) (title|text|credits|card|credit|line) => ends: true | (closing credits|credits|name) | text`,
      saying:
        '[for <+speaker>] [<+says>] <text:quote> [up|on screen|onscreen|on the screen|up on screen|on it|over it|[to] be (visible|shown|displayed|seen|on screen)|[to] appear|[to] show up] | (saying|that says|reading|that reads|which says) [:] <free:free>',
      saying_what: `[the|our|my|his|her|their] [<+speaker> 's|guest 's|company 's|brand 's] [words|word|line|message|phrase|date|name|name tag|web address|email|email address|job title|quote|place|location|price|slogan|hashtag|handle|url|website|phone number|address|greeting|quote|sentence|text] <text:quote> [up|on|on screen|onscreen|on the screen|up on screen|up on the screen|on it|over it] | <text:quote> [as] [a|an|the] [<size:size>] <+card_noun> | <text:quote> [as] [a|an|the] [<size:size>] [<color:color>] <+text_noun> | <text:quote> in text
        | <text:quote> [as] [a|the] lower third => position: lower-third | <text:quote> [as] [the|an] opening (title|text|hook|headline) => start: 0 | <text:quote> [as] [a|the] (closing|end|ending|final) (title|text|card|line|credit) => ends: true`,
      words:
        '<text:quote> => bare: true | [it should|have it|it must|it to] (say|read) <text:quote> => bare: true | (let|make|have) it (say|read) <text:quote> => bare: true',
      written:
        '<text:quote> (written|displayed|shown|printed|put|placed) [up|out|across (it|the (screen|picture|frame))] | <text:quote> [to] [be] (appear|appears|show up|shows up|pop up|pops up|come up|comes up|come on|flash up|show|visible|shown|displayed) [up] => bare: true',
      keep_words: '(keep|leave|hold)',
      words_kept: '<new_words:quote> [up|on|on screen|showing|visible]',
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
      label: '(label|title|caption|tag)',
      noun_for: '[a|the] (title|titles|text|texts|caption|captions|label|labels|heading) [each] (for|to|on|over|under)',
      clips: '<clips:clips> [with|as|:]',
      line: '[and] <quote> | [and] <line:entry>',
      style: `${STYLE} | [in|at|into|to] [exactly] [the] same (place|corner|position|spot|side|location) => same_place: true | [in|with] [the] same (style|look|color|colour|font|size|colors|colours) => same_look: true`,
      when: `<span:span> | (for|over|during|at|in|within) [exactly] the (same (time|times|period|span|stretch|seconds|timespan|interval|time span|time range)) => same_time: true | [for] [the] same (length|duration|amount of time) => same_length: true | [in|at|with] [the] same (place|corner|position|spot|side) (and|,|&) [the] [same] (length|duration) => same_place: true, same_length: true | [for|with] [the] same (length|duration) (and|,|&) [the] [same] (place|corner|position|spot|side) => same_place: true, same_length: true | [for] (just|equally) as long => same_length: true | (for|over|during|throughout) (all of|the (whole|entire|full) [duration|length] [of]|the (duration|length) of) <on:clips> | (to|for|of|on) <on:clips> | (as|in) (the|an) opening [title] => start: 0 | (as|in) (the|an) closing [title] => ends: true`,
    },
  },
  update_text: {
    say: `unbox | typo match should_say style* | do* match style* when_set* style* with_words style* when_set* | typo what_now not_that | typo it_says | animate match in_style style* | delay match by_time | fade match in_way | title_should when_set+ style* | do* match style* when_set+ style* | do? color_of to_color | do? font_of to_font | do? size_of to_size | do? place_of to_place | do? box_of to_box | do* match style* when+ style* | do* match style+ when? | change match wording style* | match should_say not_this? style* | extend match lasts_longer | lengthen match by_longer | shorten match by_shorter | what_now not_that style* | not_that what_now style* | it_says | where_it_says what_now style* | some_text should_say instead_of | change match_from wording style*
      | give match a_style+ | rename wording_of wording | change wording_of wording style* | ~ do? style+ when? | ~ do? it style+ when? | match complaint | enlarge match | ~ color_would
      | ~ delay_it | resize match to_size_of style* | added style+ | ~ do? when_only | ~ do? when_shift | do? match when_shift | extend match when_set+ style* | scale match grown | place match style+ | colored | end_of to_time`,
    phrases: {
      match: '[on|for|of|to|behind] <match:text_ref>',
      added: '(all|both|each|all of them|each of them|all of these|each one) [of them] => added: true',
      when_only: '(visible|shown|on screen|displayed|appearing|showing) <span:span>',
      with_words: '[and] with the (wording|words|text) <text:quote>',
      typo: "[there 's|that 's|i made] [a] [small|little|stupid] (typo|correction|spelling [mistake|error]) [on my (end|side|part)|by me|in it|in there|in <match:text_ref>|of mine] [:|,|-|.]",
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
      box_of: "[the] (background|box|plate) (of|behind) <match:text_ref> | <match:text_ref> 's (background|box|plate)",
      to_box: '(to|be) [half|semi] (transparent|translucent) <veil:color> | (to|be) <plate:color>',
      place_of: "[the] position of <match:text_ref> | <match:text_ref> 's position",
      to_place: '(to|be) [at] <position:position>',
      match_from: '[the] [opening|main] [<+text_noun>] from <match:text_ref>',
      complaint: `[is|are|'s|looks] [far|way|much|a bit|a little] too (small|tiny) => grow: up, complaint: true | [is|are|'s|looks] [far|way|much|a bit|a little] too (big|large|huge) => grow: down, complaint: true | (could|should|needs to|need to|must|to) be [<amount:amount>] (bigger|larger) => grow: up | (could|should|needs to|need to|must|to) be [<amount:amount>] smaller => grow: down`,
      enlarge:
        '(enlarge|scale up|blow up|upsize|scale|size up|bump up|bump up the size of|(increase|raise|enlarge|boost|grow) the [font|text] size of) [<amount:amount>] => grow: up | (shrink|scale down|size down|downsize|(decrease|reduce|lower|shrink) the [font|text] size of) [<amount:amount>] => grow: down',
      color_would:
        '<color:color> would (be|pop|look|work|stand out|read|fit|match|suit it) [better|more|nicer|good|easier] [to (read|see)] [, (change|make|switch|do) (it|that) [then|please]]',
      resize: '(enlarge|resize|scale|scale up|blow up|increase|shrink|reduce|scale down) [the size of]',
      to_size_of: 'to [a|the] <size:size> [size|font|font size]',
      it: '<match:text_it>',
      style: STYLE,
      a_style: STYLE,
      give: '(give|put|add|apply)',
      place:
        '(move|place|put|shift|bring|position|reposition|relocate|drag|push|animate|stick|slide|send|belongs|sits|goes|go|sit|stand)',
      scale: '(scale|size|blow|bump|make|dial)',
      grown: 'up => grow: up | down => grow: down',
      colored:
        '(paint|color|colour|tint|recolor|recolour|dye|make) <match:text_ref> [in] <color:color> | <color:color> (for|on) <match:text_ref> | give <match:text_ref> [a|an] <color:color> (color|colour) | outline <match:text_ref> (in|with) <outline:color>',
      do: `(needs|need|wants) [a|an|to be] | (only|just) (show|display) | (format|style|have|want|like|see|position|drag|extend|be|appear|stay|remain) | (set|make|turn|put|bring|have|change|adjust|move|shift|show|keep|let|place|display|style|animate|switch|stick|push|use|get|want|color|colour|give|restyle|update|add|recolor|no|shove|slide|pull|pop|bump|nudge|scoot|shift|send|render)
        | to be (shown|displayed|visible) | (be|get|become|go|sit|appear|move|stand|turn|come|show|stay) [shown|displayed|visible|in|up|on] | (is|are|was|were)`,
      change: `(change|edit|replace|update|swap|rename|reword|correct|fix|switch|modify|make|turn|set|amend|rewrite|revise|rephrase|alter|get|have) [the] [text|wording|title|words|content|contents] [of|from|in]`,
      wording: `(to|as|with|into|by|for|say|read|to say|to read|so (it|that it) (says|reads)|and make it (say|read)|to now (say|read)) [:] <text:quote> [instead]
        | (to|with|into|say|to say|to read) <free:capital> | (in|→) <text:quote>`,
      some_text: '(the|our|my) <_:remark> [on screen|on the screen|in the (text|title|caption)]',
      instead_of: '(instead of|rather than|not|in place of) <match:text_one>',
      wording_of:
        "<match:text_ref> [['s] (wording|words|text)] | (its|their) (wording|words|text|content|message) | the (wording|words|text) (of|in|on) <match:text_ref>",
      rename: '(rename|retitle|reword|relabel|rephrase)',
      not_this: '(instead of|rather than|in place of|not) <was:text_ref>',
      lengthen: '(extend|lengthen|prolong|stretch [out]) [the (duration|time|length) of]',
      by_longer: 'by <longer:length>',
      shorten: '(shorten|cut short) [the (duration|time|length) of]',
      by_shorter: 'by <shorter:length>',
      lasts_longer:
        '[linger|stay|last|remain|run|be shown|be visible|show] [up|on|on screen|there|visible] [for] [another|an extra|a further|an additional] <longer:length> (longer|more|extra) | [up|on|on screen] for (another|an extra|a further|an additional) <longer:length> | [up|on|on screen] [for] (another|an extra) (second|sec) => longer: 1',
      should_say: `→ <free:capital> | (should|must|to) [now] (say|read) <text:quote> | (say|read|be) [instead] <text:quote> [instead] | (say|read|become) <free:capital> | → <text:quote> | (says|reads|becomes|become) <text:quote> [instead|now]`,
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
        | to (start|begin) at <start:time> | [so that it] (appear|appears|show|shows|show up|shows up|pop up|pops up|come up|comes up|come in|comes in|start|be shown|visible|come on) (at|only at|from|as early as|already at) <start:time> [instead of [at] <old:time>] | (up|on|stay up|stay on|stay) [up] (till|until|to) [the] end => to_end: true`,
      end_of: `[set|change|move] the end [time] (of|for) <match:text_ref> | [set|change|move] <match:text_ref> 's end [time]`,
      to_time: '(to|at|be) <end:time>',
      delay_it: 'delay (it|them|that) [by] <later:length>',
      when_shift: `<later:length> later | <earlier:length> (earlier|sooner) | (later|back) by <later:length>
        | (earlier|forward) by <earlier:length>`,
    },
  },
  remove_text: {
    say: 'remove match | take match away | dont_want match | no_texts | no_texts so_gone | take_off_screen all_text | take_it match down | match goes | carried',
    phrases: {
      match:
        '<match:text_ref> [from (the|this) (video|film|screen|picture)|off the (screen|picture|video)|again|entirely|completely|anymore|any more|any longer|bit]',
      no_texts: `(no|without|(i|we) (don't|do not) want|don't want|do not want|nobody wants) [any] [on screen] (text|texts|titles|text overlays|title|words|wording|writing|lettering|captions or titles) [at all|whatsoever|anywhere|on [the] screen|on it|over it|in it|in there|on top] => every: true`,
      take_it: 'take',
      down: '(back down|down) [again|now]',
      take_off_screen: '(take|get|remove|clear|delete|wipe|strip)',
      all_text:
        '(every (bit|piece|scrap) of [on screen] (text|writing|wording)|all [of] [the|this|that] [on screen] (text|writing|wording|texts|titles|words)|everything (written|that is written)) [off [the (screen|video|film|picture)|it]|from the (screen|video|film|picture)|away|down] => every: true',
      so_gone: '[after all] [,|so] <+remove_verb> (all of it|it all|them all|it|them)',
      goes: "(off|go off|out|go|gone|disappear|be (remove|delete|gone|taken (off|out))|vanish|come off|come down|is not needed|(is|isn't) needed [anymore]|(is|are) no longer (needed|wanted|required|necessary|need|want|require))",
      dont_want: "(do without|lose) | <+who> (don't|do not|doesn't) (want|need) [to see]",
      carried: '<match:text_ref> => carried: true',
    },
  },
} satisfies Partial<Language['operations']>
