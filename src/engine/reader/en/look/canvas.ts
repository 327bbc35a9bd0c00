import type { Language } from '../../grammar/language.ts'

/** Ways of fitting a picture, instead of something else. */
const BARS =
  '[the|having|adding|using|any] [black|ugly] (bars|ones|borders|edges|cropping|crop|letterbox|letterboxing|padding)'

const BLURRED =
  '[a|the] (blurred|blurry|blur) [background|blurred] (copy|background|version|backdrop|fill|edges|sides|bars|borders|image|video|picture|duplicate) [of (itself|it|them|the (picture|video|photo|image|footage|film|clip))]'

const EMPTY =
  '[the|any|all] [empty|remaining|blank|black|leftover|unused|extra] (areas|area|space|spaces|sides|side areas|bars|gaps|gap|rest|borders|edges|parts|bits)'

/** English requests for the shape of the picture, and how clips fit it. */
export const CANVAS = {
  set_canvas: {
    say: `do frame? shape with* | flip_to shape with* | > export_as frame? shape with* | frame shape with* | do? frame size with* | ~ shape with* | shape_word with+ | size with* | do_rate? frame? rate with* | do? fit_alone uncropped? shape? | change? frame_rate | with_canvas | background_is | for_app shape_named with* | do? frame? app_shaped with* | for_app upright | for_tall with*`,
    phrases: {
      do_rate:
        '(make|set|turn|change|convert|switch|put|have|use|get|want|need|go|run|bring|keep|adjust|go with) | (is|be)',
      export_as: '(export|output|render)',
      do: '(make|set|turn|change|convert|switch|put|have|extend|shape|fit|use|get|want|need|reformat|resize|format|go|crop|do|bring|keep|adjust|reframe|adapt|reshape|give) | (is|be)',
      flip_to: 'flip [it|this|everything|<+film>|the (whole|entire) thing|the (canvas|format|frame)] (to|into)',
      frame: `[the|this|my] [whole|entire] [project|film|video|timeline|output] (canvas|aspect ratio|canvas aspect ratio|canvas size|canvas shape|canvas resolution|format|shape|frame|resolution|size|output|ratio|aspect|video format|frame size|canvas size|output canvas|orientation|output frame|output video|video|film|clip|project|timeline|picture) [should|must] [to|measure|of the video|size|be|as|is|:]
        | <+film> | it [that] | this | everything | (the|this) [whole|entire] (video|film|movie|thing|project|clip|timeline|reel) | this [horizontal|landscape] video | [all] [of] the (clips|photos|footage|pictures|images|videos) | the frame rate | [the] (resolution|size|dimensions|aspect ratio|shape) of [the] (canvas|video|frame) | the background color of the canvas`,
      shape: `[back] [to|in|into|onto|on to|on|as|for|at|be|go|of] [a|an|the|that] [nice] (<aspect:aspect>|<aspect:named_aspect> [format|mode|orientation] [:] <aspect:ratio_aspect>|<aspect:named_aspect> \\( <aspect2:aspect> \\)|<aspect:ratio_aspect> \\( <named:named_aspect> \\)|<aspect:ratio_aspect> <named:named_aspect>|<aspect:named_aspect> <aspect2:aspect>)
          [version|video|clip|format|aspect ratio|aspect|canvas|ratio|shape|frame|cut|cinematic|tiktok clip|tiktok video|orientation|cinematic look|film|output|screen|movie format|vid|reel|short|story|one] [for [a|my|our|their|his|her|the] [<_:remark> 's] (<app:preset>|phones|phone|mobile|instagram|insta|ig|tv|stories|instagram stories|insta stories|instagram reels|instagram feed|insta feed|feed)] [again]
        | [to|in] <width:digits> (x|by|*) <height:digits> [px|pixels|resolution] | [to] cinemascope | for <app:preset> so <aspect2:named_aspect> <aspect:ratio_aspect> [format]`,
      shape_word: '[a|in] <aspect:named_aspect> [version|video|format|cut]',
      size: '[to|at|in|into|on|using|with|for|measure|measures|measuring] [a|an|the] [vertical|portrait|horizontal|landscape|square] [canvas of|[(canvas|frame|video|picture|image|output)] (size|resolution|dimensions) of] <width:digits> (x|by|*) <height:digits> [px|pixels] [canvas|frame|format|video|output]',
      shape_named: '[a] (<aspect:named_aspect>|<aspect:ratio_aspect>) [video|format]',
      app_shaped:
        '[a|in] (tiktok|reels|story|phone|mobile|shorts|instagram story|stories) (shape|shaped|format|size|sized|orientation) => tall: true',
      for_tall:
        '(reformat|format|resize|reframe|adapt|convert|make|crop|optimise|optimize|fit|shape|get|prepare|prep|ready) [it|this|<+film>] [ready|fit|suitable|right|work|suited] for [a] (tiktok|tik tok|reels|instagram reels|instagram stories|stories|shorts|youtube shorts|phones|mobile) => tall: true',
      for_app:
        '[this|it|this is] (for|going on|meant for) [my] (tiktok|reels|instagram|insta|ig|youtube|shorts|phones|mobile|stories) [,] [so] [make it]',
      upright: '[,] (so|make it|in) (upright|vertical|portrait|tall) => tall: true',
      rate: `[and] [run|runs|running|play|plays|playing] [at|to|with|in] [a] [frame rate] [of|to|at] <fps:number> (fps|frames per second|frames a second) | <width:digits> (px|pixels) wide | <height:digits> (px|pixels) (high|tall)`,
      with: `(pad|padding|padded) [out] (with|using|on|over) ${BLURRED} => fit: blur | (crop|cropping|cropped) [it|everything] so [that] (there are|there 's|we get|i get|it has|you get|you see) no [more] [black] (bars|borders|edges|strips) => fit: crop | (crop|cropping|cropped) [,] (don't|do not|not|never|no) (pad|padding|letterbox|bars|letterboxing) => fit: crop | (pad|padding|padded) [,] (don't|do not|not|never|no) (crop|cropping) => fit: pad | [with|and] ${BLURRED} (on|at|along) (the|both|either) (sides|side|edges) => fit: blur | [and] [run|runs|running|play|plays|playing] [at|with|,] [a] [frame rate of] <fps:number> (fps|frames per second|frames a second)
        | (fit|fitting) (the <_:nouns>|it|everything|them) [in] (with|using|on|over) [a|the] (${BLURRED}|blur) => fit: blur | (${BLURRED}|(blur|blurring) [behind [it]]) (instead of|rather than|not) ${BARS} => fit: blur | (use|using|with|put|add|adding|have) ${BLURRED} [to fill|for|in|filling|behind|on|around] [${EMPTY}|it|the (frame|screen|canvas)] => fit: blur
        | (fill|filling|replace|replacing|cover|covering) (${EMPTY}|the background|the frame) (with|using|by) (${BLURRED}|blur|a blur) [[,] (instead of|rather than|not) ${BARS}] => fit: blur | (blur|blurring) (${EMPTY}|the background) => fit: blur | [with] blur (behind|around|on the sides|at the sides) [it] => fit: blur | [with] ${BLURRED} (behind|around) [it] => fit: blur
        | (cut|cutting|crop|cropping|chop|chopping) [off] the sides [off] => fit: crop | [with|and] [the] (sides|edges) (cropped|cut) [off] => fit: crop | (fill|filling) ${EMPTY} (with|in) <background:color> => fit: pad | [and] (zoom|zoomed|zooming) in (so [that] there are no (bars|borders)|to fill [the (frame|screen)]) => fit: crop | by (cropping|trimming) [off] [the (sides|edges)|it|everything] => fit: crop | (keep|keeping) (the (whole|entire|full) (picture|frame|video|image|pictures|photos|images|photo|clips)|everything) (in|visible|with bars|in view) [with bars] => fit: pad | (with|using) (letterboxing|letterbox|pillarboxing|pillarbox) => fit: pad
        | [with|and|but|using|over|on|in] [a|the] [video|picture|pictures] <fit:fit> (instead of|rather than|not) ${BARS} | [with|and|but|using|over|on|in] [a|the] [video|picture|pictures] <fit:fit> [instead|it|everything|rather than (cropping|black bars|bars)|instead of (cropping|black bars|bars|crop)]
        | (fill|crop) [to fill] [the|it] [frame|screen|canvas] instead of (black bars|bars) => fit: crop | (blur|blurred) the (sides|background|bars) [instead of (cropping|black bars|bars)] => fit: blur
        | [with|and|on|over] [a|the] <background:color> (background|backdrop) [color|colour]
        | [with|and|on|over|adding|add] [a|the] <background:color> (bars|border|borders|letterbox|letterboxing|padding|margins) [are fine|are ok|(on|at|along) (the|both|either) (sides|edges|side)|(around|beside|next to|either side of|above and below|left and right of) (it|them|everything|the (<_:nouns>|<_:noun>|picture|footage|film))|at the (sides|top and bottom)|(where|wherever|if) (it|they|the (<_:nouns>|<_:noun>|picture|footage)) (doesn't|does not|don't|do not) (fit|fill) [it|the (frame|screen|canvas)]] [(instead of|rather than) (crop|cropping) [it|them|anything]] => fit: pad
        | pad [it|everything|the (video|picture|rest)] [with|in|on] [a] <background:color> [background|bars] [instead of (cropping|crop)] => fit: pad
        | [make|set] [the] background [color|colour] [of the canvas] [to|is|be|in|:] <background:color>
        | fill it with the part of each picture that matters => fit: auto | crop pictures of another shape to fill it => fit: crop | put a blurred copy behind pictures of another shape => fit: blur | put the background colour behind pictures of another shape => fit: pad
        | crop (the|all) [the] (footage|pictures|clips|video|photos|picture|image) to fill [it|the (frame|screen|canvas)] => fit: crop | with the (video|picture|clips|pictures|photos) padded => fit: pad | padded => fit: pad | set the frame rate to <fps:number> fps | (fill|crop to fill) the (frame|screen|canvas) => fit: crop | <width:digits> (px|pixels) wide | <height:digits> (px|pixels) (high|tall)
        | [with] [the] (background|sides|bars|edges) (blurred|blurry) => fit: blur | [,] (no|without|don't|do not|never) [black] (bars|letterbox|letterboxing|pillarbox|letterbox it) => fit: crop | (fill|filling) (it|the (frame|canvas|screen)) by cropping => fit: crop | [with] ${EMPTY} (blurred|blur) => fit: blur
        | [with] [a] (blurred|blurry) (copy|background|version) [of the (picture|video)] [(fill|filling|in|behind)] [the] [empty] [sides|bars|space|areas] => fit: blur
        | fill the [empty] (areas|space|sides|bars|rest) with a (blurred|blurry) (copy|version|background) [of the (picture|video|photo)] => fit: blur | <+no_crop> => whole: true`,
      fit_alone: `(use|have|put|show|want|need|get) ${BLURRED} (instead of|rather than|not) ${BARS} => fit: blur | (fill|fill up|crop to fill) the [whole|entire] (frame|screen|canvas|picture) (instead of|rather than) ${BARS} => fit: crop | (fill|replace) ${EMPTY} (with|by) ([a] blur|${BLURRED}) => fit: blur | (blur|blurred) (fill|bars) => fit: blur | fill (it|the canvas|the frame) with the part of each picture that matters => fit: auto | (remove|get rid of) [the] black (bars|borders) => fit: crop | (blur|blurred) [the] (sides|bars|edges) => fit: blur | crop [it|everything|the (sides|edges)] (to fill|to fit|so [that] (there are|there 's|we get|i get|it has|you get|you see) no [more] [black] (bars|borders|edges|strips)|so [that] no [black] (bars|borders|edges|strips) (show|are left|remain|are visible|appear)) => fit: crop | (no|without) [black] (bars|borders) => fit: crop | crop pictures of another shape to fill it => fit: crop | put a blurred copy behind pictures of another shape => fit: blur | put the background colour behind pictures of another shape => fit: pad
        | (fill|crop to fill|crop everything to fill|fill up) the (frame|screen|canvas) [instead of (the) (blurred|black) bars|rather than (the) (blurred|black) bars|with (the|every) picture|, no bars|without bars] => fit: crop
        | crop (the|all) [the] (footage|pictures|clips|video|photos|picture|image) to fill [it|the (frame|screen|canvas)] => fit: crop | (crop|cropping) instead of (black bars|bars|the black bars|the bars|padding|blur) => fit: crop | (no|remove the|get rid of the|without) [black] bars , (crop|fill) [up] [instead|(the|my) [whole|entire|full] (frame|screen|canvas)] => fit: crop
        | (use|show|have|put) (black bars|a black border) instead of cropping => fit: pad
        | fill the [empty] (areas|space|sides|bars|rest) with a (blurred|blurry) (copy|version|background) [of the (picture|video|photo)] => fit: blur`,
      uncropped: '<+no_crop> => whole: true',
      change: '(change|set|make|put|use)',
      frame_rate:
        '[the] [project|video|film|canvas|timeline] (frame rate|fps|framerate) [to|at|be|of|:|=] <fps:number> [fps|frames per second|frames a second]',
      background_is:
        '[use|have|want] [a|an] <background:color> (background|backdrop) | [the] [canvas] background [color|colour] [to|:|=|be] <background:color> | (pad|padded) [out] (with|in|on|using) [a|an] <background:color> [background|bars|borders|backdrop] => fit: pad | (letterbox|pillarbox) (it|<+film>) [instead of (cropping|crop)] => fit: pad',
      with_canvas:
        '(set|make|change) [the] background (color|colour) [of] [the] [canvas|video|film] [to|be] <background:color>',
    },
  },
  fit_clip: {
    say: 'crop clip fill | show clip whole how? | whole_of how | fit clip canvas | matters',
    phrases: {
      crop: '(crop|zoom|scale|resize|make|let|have)',
      clip: '<clip:clips>',
      fill: `[so that it|so it|to] (fills|fill) (the|whole) (frame|screen|canvas|picture) => fit: crop
        | fill (the|whole) (frame|screen|canvas) => fit: crop`,
      show: '(show|display|fit|put)',
      whole: `(whole|completely|in full|uncropped) | over a blurred copy => fit: blur
        | over the background colour => fit: pad`,
      whole_of: '(show|display) [the] (whole|all) of <clip:clips>',
      how: `(over|on|with|in front of) a blurred (copy|background) [of itself] => fit: blur
        | (over|on) (the|a) (background colour|background color|black background) => fit: pad
        | with (black bars|bars) => fit: pad`,
      matters: 'fill the (canvas|frame|screen) with the part of <clip:clips> that matters => fit: auto',
      fit: 'fit',
      canvas: 'into the canvas like all other clips => fit: canvas',
    },
  },
} satisfies Partial<Language['operations']>
