import type { Language } from '../../grammar/language.ts'

/** English names of overlays and marks, and where they are. */
export const ELEMENTS = {
  overlay_ref: {
    file: `[the (overlay|logo|picture in picture|pip|watermark|sticker|picture) [overlay]] [the] <f:filename> [overlay|logo|picture in picture|pip|window|badge|watermark]`,
    named: '[the|my] <f:stem> [overlay|logo|picture in picture|pip|window|image|picture|box|badge|cam]',
    id: '[the] [overlay] <i:id>',
    quoted: '[the] [overlay|logo|picture in picture] <q:quote> [overlay]',
    only: `(the|my) (overlay|picture in picture|pip|sticker|inset|facecam|webcam|small picture|overlay image)`,
    brand: '[the|my|our|their] [brand] (logo|watermark|brand mark|badge|logo overlay)',
    it: 'it | that | this | them',
  },
  overlay_it: {
    it: `it | that | this | its`,
  },
  area: {
    place: '[the] [very] [part|area|region] [(at|in)] <p:position> [part|area|region|section|of the image]',
    left_share: '[the] (left|left hand) <s:share> [of (the|my) (picture|frame|screen|video|image|canvas)]',
    right_share: '[the] (right|right hand) <s:share> [of (the|my) (picture|frame|screen|video|image|canvas)]',
    upper_share: '[the] (top|upper) <s:share> [of (the|my) (picture|frame|screen|video|image|canvas)]',
    lower_share: '[the] (bottom|lower) <s:share> [of (the|my) (picture|frame|screen|video|image|canvas)]',
    quadrant: '[the] <p:position> (quarter|quadrant) [of (the|my) (picture|frame|screen|video|image|canvas)]',
    figures: `[the] [area|region|box|rectangle|part] [at|with] [\\(] x [=|:|at|of] <x:share> [,|and] y [=|:|at|of] <y:share> [,|and|with] (width|w) [=|:|of] <w:share> [,|and] (height|h) [=|:|of] <h:share> [\\)]`,
  },
  region_ref: {
    blur: '(the|my|that) (blur|blurring|blurred (area|part|region|corner|spot|box|patch|rectangle)|blur (region|area|box|patch)) | blurring [it]',
    pixelate:
      '(the|my|that) (pixelation|mosaic|pixelated (area|part|region|corner|spot|box|patch)|pixelate region|mosaic region) | pixelating [it]',
    blacken:
      '(the|my|that) (black (bar|box|rectangle|patch|block)|blackening|blacked out (area|part|corner|region)) | blackening [it]',
    spotlight: '(the|my|that) (spotlight|spot light|spotlit area)',
    any: '(the|that) (hidden|censored|obscured) (area|part|region|corner) | (the|that) region | the censoring',
    id: '[the] [region] <i:id>',
  },
  callout_ref: {
    arrow: '(the|my|that) [<_:color>] arrow',
    box: '(the|my|that) [<_:color>] (box|rectangle|frame) [callout]',
    circle: '(the|my|that) [<_:color>] (circle|ring) [callout]',
    underline: '(the|my|that) [<_:color>] underline',
    number:
      '(the|my|that) (number|marker) [<n:number>] | (the|my) (number|numbered) (marker|callout|badge) [<n:number>]',
    any: '(the|my|that) (callout|annotation)',
    quoted: '[the] (callout|annotation|arrow|box|circle|marker) [saying|that says] <q:quote>',
    id: '[the] [callout] <i:id>',
  },
  graphic_ref: {
    credits: '(the|my) [rolling|end|closing] credits | the credit roll',
    lower_third: '(the|my) (lower third|lower third graphic|name (tag|strap|plate|banner|bar|card)|nameplate)',
    countdown: '(the|my) countdown [timer|graphic|clock]',
    progress_bar: '(the|my) progress bar',
    id: '[the] [graphic] <i:id>',
  },
  position: {
    top: `[the] [very] top [center|centre|middle] [of (the screen|the frame|the picture|the video|it)] [edge] | up top
      | [the] upper (edge|part|third) | [the] top (center|centre|middle) | (the|at) top of the shot`,
    'top-left': `[the] (top left|upper left|left top) [hand] [corner] | [the] (top|upper) left hand corner | [the] (top left|upper left) [of the (screen|frame|video)] | [the] left (top|upper) corner`,
    'top-right': `[the] (top right|upper right|right top) [hand] [corner] | [the] (top right|upper right) [of the (screen|frame|video)] | [the] right (top|upper) corner`,
    left: '[the|my] left [side|hand side|edge]',
    center: `(center|centre|mid) screen | [the] (center|centre|middle|dead center|dead centre) [of (the screen|the frame|the picture|the video|it)]
      | (centered|centred)`,
    right: '[the|my] <_:right_word> [side|hand side|edge]',
    bottom: `[the] [very] bottom [center|centre|middle] [of (the screen|the frame|the picture|the video|it)] [edge]
      | [the] lower (edge|part)`,
    'bottom-left': `[the] (bottom left|lower left|left bottom) [hand] [corner] | [the] (bottom left|lower left) [of the (screen|frame|video)] | [the] left (bottom|lower) corner`,
    'bottom-right': `[the] (bottom right|lower right|right bottom) [hand] [corner] | [the] (bottom right|lower right) [of the (screen|frame|video)] | [the] right (bottom|lower) corner`,
    'lower-third': '[the|as a|a] (lower|bottom) third',
  },
  side: {
    left: 'left | left side | left edge | left hand side',
    right: 'right | right side | right edge | right hand side',
    top: 'top | upper edge | top edge',
    bottom: 'bottom | lower edge | bottom edge',
  },
  shape: {
    rectangle: '[as] [a] rectangle | rectangular | as a rectangle',
    rounded: '[with] (rounded|round|soft|curved) (corners|edges|borders) | rounded',
    circle: `[as|in|into|inside|be] [a] (circle|round bubble|round frame|circular frame|circular shape|round window|circle shape|round shape|bubble)
      | circular | <_:just_round> | [in|with] [a|an] [little|small|tiny|nice] (circular|round) (mask|bubble|frame|window|circle|shape)`,
  },
} satisfies Partial<Language['values']>
