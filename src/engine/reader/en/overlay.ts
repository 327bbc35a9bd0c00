import type { OVERLAY } from '../../../edits/overlay/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

const PLACE: Phrase = `[as] [a|an] [small|little|tiny|nice] (circle|round (window|bubble|inset|cutout)|bubble) => shape: circle | (small|smallish|tiny|little|quite small) [,|:|-] [at|about|like|around] <scale:share> [of] [the|its] [size|scale|width|screen width|screen|picture|frame] | [right|up|down] [at|in|to|into|on] <position:position> [corner] [of the (screen|frame|picture|video|canvas|shot)] | (positioned|located|anchored|aligned|shown|displayed) [at|in|on|to] <position:position> | [with] [a|an|the] (scale|size|width) (of|to|at|:) <scale:share> | (scaled|sized|shrunk|resized) [down|up] to <scale:share> | <scale:share> (wide|of the width) | opacity (of|at|:|=) <opacity:share> | [at|with] <opacity:share> (opacity|opaque)
  | [over|up|down|across|placed|positioned|sitting] [to|at|in|on|into|over|as] <position:position> [of the (screen|frame|picture|video|canvas)] | in the other corner , <position:position> | in (the|a|one) corner
  | [at|to|be|about|with|,|\\(] [a (size|scale|width) of] <scale:share> [of] [the] (size|scale|width|canvas 's width|screen width|width of the (screen|video|frame)|frame width|scaled|wide|of the width|picture width|of the frame|frame)
  | (scale|size|width|scaled|sized|resize|scaled to) [to|of|at|:] [about] <scale:share> | [to|at|about] <scale:share> [of] (the|my) (canvas|screen|frame|video|picture) ['s] [width|wide]
  | [with] a [soft|subtle] [drop] shadow => shadow: true | (without|no) [drop] shadow => shadow: false | [with] [a|an] (thin|fine) <border_color:color> (border|frame|outline|edge) => border: 4 px | [with] [a|an] <border_color:color> (border|frame|outline|edge) => border: 0.01 | [with] [a|an] (thick|bold) <border_color:color> (border|frame|outline|edge) => border: 0.02 | [a] [very|fairly|quite|rather|pretty|really] (small|tiny) [size] => scale: 0.1
  | [half|semi|slightly|a bit|a little|kind of] (transparent|translucent|see through|see - through|faded) [,|\\(] [like|at|about|say|around|so|maybe] <opacity:share> [opacity|opaque] [\\)] | [at] <scale:share> of the (frame|screen|picture|canvas|video) [width|size]
  | quarter size => scale: 0.25 | half size => scale: 0.5 | [at|with|to|,|its] [an|the] opacity [of|to|at|:] <opacity:share> | [at|with|to|,] <opacity:share> [of] (opacity|opaque|transparency|visible)
  | [make it] [half|semi|half way|a bit|slightly|partly|fairly|quite] (transparent|translucent|see through|see - through) => half_clear: true | <see_through:share> (transparent|see through|translucent|transparency) | [at|to|with] [the|its] [about] <scale:share> of the (width|frame width|screen width) | [at|with] [an] opacity (of|:) <opacity:share> | [at] <opacity:share> opaque | <shape:shape> | with its sound at <volume:share>
  | (muted|without (its|any) (sound|audio)|with no (sound|audio)|silent) => volume: 0`

const COMING: Phrase = `[and|,] fade in (over|for|in|within|during) [the first] <fade_in:length> | [and|,] fade out (over|for|in|within|during) [the last] <fade_out:length> | [with] a <fade_in:length> fade in | [with] a <fade_out:length> fade out | fade in and out (over|for|in) <fade_both:length> | [and|,] fade in => fade_in: 0.5 | [and|,] fade out => fade_out: 0.5 | fade in and out => fade_both: 0.5`

/** English requests for pictures over or beside others. */
export const OVERLAY_WORDS: Pick<Language['operations'], keyof typeof OVERLAY> = {
  cutaway: {
    say: 'cover_up place asset_with sound_on? | cut_to asset place* sound_on? | cut_to asset place* from_of sound_on? | show asset place+ sound_on',
    phrases: {
      cut_to: '(cut away|cutaway) to | use as a cutaway',
      show: '(show|put|lay|cut to|display)',
      cover_up: 'cover [up]',
      asset_with: 'with <asset:picture>',
      asset: '<asset:picture>',
      place: '(over|on|during) <clip:clips> | <span:span>',
      from_of: '[,] played from <from:length> of (it on|the file [on])',
      sound_on:
        '(while|as) <_:clips> (keeps|goes on|continues) [talking|speaking|playing] | [,|and|but] (while|as|with) [the|its|his|her|my] [original] (sound|audio|voice|talk) (goes on|continues|keeps going|keeps playing|going on|continuing|playing on|plays on) | [,] (while|as) (he|she|it|the speaker|the sound) (goes on|keeps|continues) [talking|speaking|playing] | [,] (keeping|keep) the [original] (sound|audio) [going|running|playing|underneath]',
    },
  },
  watermark: {
    say: 'watermark asset place* | add asset as_watermark place* | mark_it asset place*',
    phrases: {
      add: '(add|use|put|place|overlay|show)',
      as_watermark:
        'as (a|the|our|my) [faint|subtle|small] watermark | as (a|the) [half|semi] (transparent|translucent|see through) watermark => opacity: 0.5',
      mark_it: 'watermark (it|this|everything) with',
      watermark: '(watermark|put a watermark on|put a watermark over|add a watermark to) <+whole_film> with',
      asset: '<asset:picture>',
      place:
        "[at|in|on] [the] <position:position> [corner] | [half|semi] (transparent|translucent|see through) => opacity: 0.5 | <scale:share> of the canvas 's width | [with|at] <opacity:share> opacity",
    },
  },
  add_overlay: {
    say: `add asset place+ when* <coming* | asset place+ when* <coming* | show asset place+ when* <coming* only? | add marked place* when* <coming* | marked place+ when* <coming* | show marked place* when+ only?
      | asset goes place* when* | lay asset place* when* <coming* | watermark_with asset place* when* | pip_of asset place+ when* | add asset as_overlay place* when* <coming* | asset as_overlay place* when* <coming*`,
    phrases: {
      add: '<+add> | (watermark|overlay|pip|picture in picture|inset) : | (overlay|set|position|bring|keep|make|be|go|appear) [in]',
      watermark_with: '(watermark|brand|mark) (it|<+film>|this|everything) with',
      pip_of:
        '[(add|put|show|have|use|insert|create|make)] [a|an|the] [small|little] (pip|picture in picture|overlay|inset|window|bubble) (of|with|from|:)',
      lay: '(lay|layer|overlay|superimpose) [over|on top] | put (over|on top)',
      show: '(show|display|have)',
      only: 'only => only: true',
      asset: `(me|us|him|her|myself|my face) \\( <asset:picture> \\) | [the|my|a] [small|little] [overlay|logo overlay|watermark|picture in picture|pip|sticker|brand] <asset:picture> [overlay|watermark|logo] [\\( [the] logo \\)|\\( [the] <_:remark> \\)|[as] [a|an|the] [small] (watermark|overlay|logo|picture in picture|pip|sticker|inset|window|picture in picture overlay|inset window)|on top|on|back on|appear|appears|pop up|come up|over the (video|top)|over it|in|show up|float|floating|sit|sitting|hover|stay visible|stays visible|remains visible|visible]`,
      marked: `[the|my|a] [small|little|brand] (overlay|logo overlay|watermark|picture in picture|pip|sticker|logo) <asset:picture> | <asset:picture> (overlay|watermark|sticker)
        | [the|my|a|their|our] [company|brand|channel|business|club|shop|school|team] (logo|watermark) [as a watermark|show up|visible|stay visible|stays visible] => named: logo | picture in picture with <asset:picture>`,
      as_overlay:
        'as (a|an|the|my) [small|little] (circular|round) [small|little] (overlay|picture in picture|pip|inset|window|bubble|cam) => shape: circle | as (a|an|the|my) rounded (overlay|picture in picture|pip|inset|window) => shape: rounded | as [a|an|the|my] [small|little] (watermark|overlay|logo|picture in picture|pip|sticker|inset|picture in picture overlay) | [over|on top of] (the video|everything|it all|the picture) | in [a] picture in picture',
      goes: '(goes|sits|should go|should sit|comes|belongs) [over it|on top|over the video]',
      place: `[at|about|like] <percent:number> (%|percent|per cent|pct) | [at] <scale:share> of (its|the) [original|normal] size | [at] <scale:share> [of] its (size|scale|width) | \\( [at|in] [the] <position:position> \\) | ${PLACE}`,
      coming: COMING,
      when: '[only] <span:span> [only]',
    },
  },
  update_overlay: {
    say: `fade match coming+ | do? match place+ when* <comes* | do? match comes+ | do match when+ | replace match with_asset place* | do? match step place* | hide match after | move match place+ | ~ do? it place+ when* | ~ do? it when+ | ~ field+ | do? scale_of to | resize match to_size | match gone | opacity_of to_opacity | position_of to_position | fade match fade_to | match complaint | ~ do? it step`,
    phrases: {
      do: '(make|set|put|show|have|change|keep|move|place|shift|resize|scale|turn|bring|let|display|use|adjust|get|want|give|fade|reduce|increase|lower|stick|halve|double|go|sit|appear|stay|shrink|be) [only] | (only|just) (show|display|use|have) | is',
      fade: 'fade',
      coming: `[and] in (over|for|in|within|during) [the first] <fade_in:length> | [and] out (over|for|in|within|during) [the last] <fade_out:length> | in [slowly|gently] => fade_in: 0.5 | [and] out [at the end] => fade_out: 0.5 | in and out => fade_both: 0.5`,
      comes: COMING,
      move: '(move|put|shift|place|bring|reposition|drag|stick)',
      complaint: `(is|are|'s|looks) [far|way|much|a bit|a little] too (big|large|huge) => grow: down, complaint: true | (is|are|'s|looks) [far|way|much|a bit|a little] too (small|tiny) => grow: up, complaint: true`,
      match: "[(on|for|of)] <match:overlay_ref> ['s] | the (opacity|position|size|scale) of <match:overlay_ref>",
      it: '<match:overlay_it> [size|scale]',
      replace: '(replace|swap|change|switch|exchange) [out]',
      with_asset: '(with|for|to|by) <asset:picture>',
      place: `[at|to|be|about|by] <factor:share> [of] its [current|present|own|original] (size|scale|width) | ${PLACE}`,
      when: '[only] [be|be there|there|be visible|be shown|appear|show|stay|visible|on screen|shown] [only] <span:span>',
      step: `[<amount:amount>] (bigger|larger) => grow: up | [<amount:amount>] smaller => grow: down
        | half as (large|big|wide) [as it is] => times: 0.5 | twice as (large|big|wide) => times: 2
        | (down|shrink|shrink down) => grow: down | [by] half => times: 0.5
        | half (its|the) [current|present] size => times: 0.5 | (halve|by half) => times: 0.5 | double [the size] => times: 2`,
      hide: '(hide|remove|take away|drop|get rid of)',
      after: '(after|from|at) <until:time> [on|onwards]',
      field:
        '(shown|visible|displayed|time :|timing :|when :) <span:span> | (scale|size|width) (:|=) <scale:share> | opacity (:|=) <opacity:share> | (position|place) (:|=) <position:position>',
      scale_of: '[set|change] [the] (scale|size|width) of <match:overlay_ref>',
      to: '(to|be) <scale:share>',
      resize: '(shrink|scale|enlarge|resize|reduce|size) [the size of]',
      to_size: '[down|up] to <scale:share> [of (the|its) [canvas|screen|frame] (width|size)]',
      gone: '(vanish|disappear|go|go away|end|be gone|be hidden) (after|at) <until:time>',
      opacity_of:
        "[set|change|reduce|lower|increase|raise|bring|turn] [down|up] [the] (opacity|transparency) of <match:overlay_ref> | [set|change|reduce|lower|increase|raise] <match:overlay_ref> 's opacity",
      to_opacity: '[down|up] (to|be) <opacity:share>',
      position_of:
        "[set|change] [the] (position|place|placement) of <match:overlay_ref> | [set|change] <match:overlay_ref> 's position",
      to_position: '(to|be) [at|in] <position:position>',
      fade_to: '[down] to <opacity:share> [opacity]',
    },
  },
  remove_overlay: {
    say: 'remove match | take match away | match goes | dont_want match | carried',
    phrases: {
      dont_want: "<+who> (don't|do not|doesn't) (want|need)",
      carried: '<match:overlay_ref> => carried: true',
      match: '[the] <match:overlay_ref> [(from|on|off) <+film>|from (the|this) screen|again|entirely|any more|anymore]',
      goes: '(go|gone|disappear|be (remove|delete|gone))',
    },
  },
  layout: {
    say: 'do? arranged+ sides* | do? side_list as_stack | stack top_one over_other | do? both arranged+ sides* | do? one with_other arranged+ sides* | do? side_list arranged? both_play? | arranged side_list | split_of side_list | stack_both sides* | stack_both so_above | do? both arranged so_above | grid',
    phrases: {
      do: `(put|show|arrange|play|place|make|have|use|set|display|create|do|lay|get|want) [up] | (lay|set|arrange) (<+film>|it|everything|the (clips|videos)) [out] | (should|must) be`,
      stack: '(stack|put|place|show) => type: stacked',
      stack_both:
        'stack (<both:files>|<clips:clips>) [vertically|up|on top of each other|one above the other|one on top of the other] [[,] [in a|as a] (split screen|splitscreen) [style|layout|view]] => type: stacked',
      so_above:
        '[,] (so [that]|with|such that) <top:picture> [is|sits|goes|comes|being|appears|plays] (above|over|on top of) <bottom:picture> | [,] (so [that]|with|such that) <bottom:picture> [is|sits|goes|comes|being|appears|plays] (below|under|underneath|beneath) <top:picture>',
      top_one: '<top:picture>',
      over_other:
        '(above|over|on top of) <bottom:picture> [for <_:remark>] [,] [one (on top|above|up top) [and] [the] (one|other) (below|underneath|under|beneath)]',
      arranged: `[the (pictures|clips|videos)] [in a] (side by side|next to each other|split screen|beside each other|splitscreen|side by side split screen) [view|layout|split screen|comparison] => type: side_by_side
        | [the (pictures|clips|videos)] (one above the other|stacked|on top of each other|one over the other|above each other|stacked vertically|one below the other|in a stack|stacked layout|stacked on top of each other) [layout] [[,] [in a|as a] (split screen|splitscreen) [style|layout|view]] => type: stacked
        | [the (pictures|clips|videos)] [in|as] a grid [layout|view] => type: grid
        | [a] (top and bottom|vertical) split [screen] => type: stacked`,
      split_of:
        'split the (screen|picture|frame) [:|,|with|between|into] => type: side_by_side | [(create|make|do|set up|build|use|show)] [a|an|the] (split screen|splitscreen|side by side|split screen layout|side by side layout|side by side view) [layout] [of|with|:] => type: side_by_side',
      as_stack: `[,] (like|as) [a] (stacked|side by side|split screen) [screen|layout|view|video] [(on|in|for) (tiktok|tik tok|reels|shorts|instagram)] | [,] like [they do] (on|in) (tiktok|tik tok|reels|shorts)`,
      both_play: '[both] (playing|play|running|shown|on screen) (at once|together|at the same time|simultaneously)',
      sides: `[with] <left:picture> (on|in) [the|my] (left|left hand) (half|side) | [with] <right:picture> (on|in) [the|my] (right|right hand) (half|side) | [with] <top:picture> (on|in) [the|my] (top|upper) (half|part) | [with] <bottom:picture> (on|in) [the|my] (bottom|lower) (half|part) | [with] <left:picture> (on the left|left|on the left side|on the left hand side)
        | [with] <right:picture> (on the right|right|on the right side)
        | [with] <top:picture> (on top|at the top|above|on the top|up top)
        | [with] <bottom:picture> (at the bottom|below|underneath|on the bottom) | beginning with <first:files>
        | (left|on the left) <left:picture> | (right|on the right) <right:picture>`,
      side_list: `with <top:picture> (above|over|on top of) <bottom:picture> | <left:picture> (on|in) the left (half|side) [and|,] <right:picture> (on|in) the right (half|side) | <top:picture> (on|in) [the] (top|upper) (half|part) [and|,] <bottom:picture> (on|in) [the] (bottom|lower) (half|part) | (on the left|left) [:|is] <left:picture> [and|,] (on the right|right) [:|is] <right:picture> | (on top|top) [:|is] <top:picture> [and|,] (at the bottom|below|bottom) [:|is] <bottom:picture>
        | <left:picture> (on the left|left) [and|,] <right:picture> (on the right|right)
        | <top:picture> (on top|at the top|above|top) [and|,] <bottom:picture> (at the bottom|below|underneath|under|beneath|on the bottom|bottom) [it|that]`,
      both: '(<both:files>|<clips:clips>) [on screen] [all] [at the same time|together|at once]',
      one: '<one:picture>',
      with_other: '(with|and|next to|beside) <other:picture>',
      grid: `(show|put|arrange|display|lay out|play|have) (all|all the|all of the|the|my|these|all my) [<_:number>] (clips|videos|photos|pictures) [simultaneously|at once|at the same time|together] (in|as) a grid [layout|view] [simultaneously|at once|at the same time|together] => type: grid`,
    },
  },
}
