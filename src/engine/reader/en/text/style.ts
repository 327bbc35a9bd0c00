import type { Phrase } from '../../grammar/language.ts'

/** The look of text on the picture, both titles and captions. */
export const STYLE: Phrase = `(in|with|using|of) [a|the] [font|text|letter] (color|colour) [of|:|=] <color:color> | [in|with|using] [a|an] <color:color> [font|text] (color|colour|tone|hue) | <color:color> (colored|coloured) | (color|colour) (should be|is) <color:color> | [with|at|in|using] [a|the] [font|text] size [of|:] <size:size> | [in|with|using] [a|the] <size:size> (font size|text size|size) | [right|way|down|up|sitting] [at|in|on|to|into|along|across|over|positioned at|located at|located in|aligned to|anchored to|shown at] <position:position> [of the (screen|frame|picture|video|image|shot)]
  | [placed|positioned|set|sitting|over|up|down|across] [at|in|on|to|into|across|over|position|:] [position] <position:position> [of the (screen|frame|picture|video)|position]
  | <color:color> (on|over) [a] <plate:color> [background|box|plate|bar] | [with|and] [a|the|its] (background|box) [:|=|of|in] <plate:color> | to [a|the] <size:size> [size] | [in|with|using|use] [a] (bigger|larger) (font|type|letters|text size|size|lettering|print) => grow: up | [in|with|using|use] [a] smaller (font|type|letters|text size|size|lettering|print) => grow: down
  | (in|colored|coloured|of color|with) <color:color> [letters|text|lettering|type|font|color]
  | (position|placement|place) (:|to|=) <position:position> | [text|font|its|the] (color|colour) (to|:|=|of|as) <color:color> | [text|font] size (:|to|=) <size:size> | animation (:|=|to) <animation:animation>
  | (shown|displayed|written|rendered|printed) in <color:color> [letters|text|lettering]
  | [in|make it|color|colour|colored|coloured|text color|font color] <color:color> [letters|text|lettering|color]
  | [in] [a|text|font] [size] <size:size> [size|letters|type|font|text|lettering|font size|print|sized]
  | (in|using|with) [a] <size:size> <color:color> (letters|text|type|lettering|font) | to <color:color>
  | [in] <amount:amount> (bigger|larger) [letters|font|type|text] => grow: up
  | [make it] (bigger|larger|increase the (font|text) size) [font|letters|text] => grow: up
  | <amount:amount> smaller => grow: down | (smaller|less big) => grow: down
  | [in|with|using|use] [the|a] (font|typeface) [to] <family:family> | [in] [the] <family:known_family> [font]
  | (in bold|bold|bold letters|in bold letters|bolder|[in|with|using] [a] bold (font|typeface|type|text|lettering|letters)) => weight: 700 | [in] weight <weight:number>
  | (not bold|regular|in regular|light weight) => weight: 400 | (without|no) [an|any] animation => animation: none
  | [with|using|use|give it|as|add] [a|an|the] <animation:animation> (animation|effect|in|animated|on|style) [effect|animation]
  | [with|put] [a|an] (box|plate|background|backdrop) behind (it|them|the (text|words|letters)) => background: auto | as (big|large) as (possible|it gets|fits) => size: fit
  | (reduce|decrease) [the|its|their] [text|font] size => grow: down | (increase|enlarge) [the|its|their] [text|font] size => grow: up | (twice (the|its|their) size|twice as (big|large)|double (the|its|their) size) => grow: up, by: 1 | (half (the|its|their) size|half as (big|large)) => grow: down, by: 0.5
  | [and|,] [have it|to|have them] (slide|sliding|fly|flying|sweep) in [from (the|its) <_:side>|from <_:position>] => animation: slide | [and|,] [have it|to|have them] (pop|popping|bounce|bouncing) (in|up|on) => animation: pop
  | [and|,] [have it] (type|typing|typed) (in|on|out|itself) [itself] [letter by letter] [like [on] a typewriter] => animation: typewriter | [and|,] [letter by letter] (like|as on|as if on|as if by|in the style of) a typewriter => animation: typewriter | [and|,] [appear|come in|reveal|show up] [one] letter by letter => animation: typewriter | [and|,] [appear|come in|reveal|show up] word by word => animation: words
  | [and|,] [appear|come in|reveal|show up] line by line => animation: lines | [and|,] [have it|to|have them] (fade|fading) in [and [fade] out] [over <_:length>|slowly|gently|softly] => animation: fade | [and|,] [have it] (rise|rising|float|floating) (in|up) => animation: rise
  | [with] [a] karaoke (highlighting|highlight|highlights|effect|look|animation) => animation: karaoke | [and|,] [with] (highlight|light up|emphasize|karaoke) [on] [the|each|every] (word|words) [that is|that 's|that's|being|as it is|while it is|when it is|as they are|when they are|currently|as <+who>] [being] (said|spoken|sung|say|speak) => animation: karaoke
  | (animation|animated) [:|as|with|to] [a|an] <animation:animation> [effect]
  | (animate|animated) [it] (in|with) [a] <animation:animation>
  | (without|no) [a|an|any] (box|background|background box|plate) => background: none
  | (on|with|over|in) [a|an] <plate:color> (box|background|plate|bar|backdrop|background box|text box|banner)
  | (with|on|over) [a|an] [half|semi] (transparent|translucent|see through) <veil:color> (box|background|plate|bar|backdrop|background box)
  | [with|on|over] [a|an] <veil:color> [half|semi] (transparent|translucent|see through) (box|background|plate|bar|backdrop)
  | (in|with|using) [a|an] <animation:animation> (animation|effect) | [and] [a|put a|with a|add a] [drop] shadow (behind|under|below) (it|them) => shadow: true | [with|on] [a|an] <plate:color> (background|box|plate|backdrop) [behind (it|the (text|words|title))] | with [a] [drop] shadow => shadow: true
  | [with|in|to|into] (all caps|capitals|capital letters|uppercase|upper case|block capitals) => case: upper | [in|to|into] (lowercase|lower case) => case: lower | [in] title case => case: title
  | [a] [drop] shadow => shadow: true | [half|semi] (transparent|translucent|see through) => opacity: 0.5 | [to|at|with] <opacity:share> (opacity|opaque) | [an] opacity (to|of|at|:) <opacity:share> | <by:share> (bigger|larger) => grow: up | <by:share> smaller => grow: down | (bigger|larger) by <by:share> => grow: up | smaller by <by:share> => grow: down
  | (without|no) [a] [drop] shadow => shadow: false | (without|no) [an] (outline|border|stroke) => outline: none
  | [with] [a|an] [thin|thick|bold] <_:named_color> (outline|border|stroke) \\( <outline:hex> \\) | [with] [a|an] [thin|thick|bold] <outline:color> (outline|border|stroke|edge|contour|outlines)
  | (outline|border|outlined) [in|:] <outline:color>`
