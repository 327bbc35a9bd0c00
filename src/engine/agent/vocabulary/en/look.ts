/** The picture and what lies over it. */
export const EN_LOOK = {
  transition: 'transition|transitions|transition effect|scene change|scene changes|joins',
  dissolve: 'dissolve|crossfade|cross fade|cross dissolve',
  between: 'nothing between|between|from|in between|joining',
  hardCut:
    'hard cuts|hard cut|straight cuts|straight cut|jump cuts|plain cuts|simple cuts|clean cuts|no transitions|no transition|without transitions|hard cuts only|just cuts|only cuts',
  filter:
    'filter|look|effect|style|lut|grade|tone|tint|vibe|feel|treatment|color grade|colour grade|preset look|color grading|colour grading',
  color: 'color|colour|colored|coloured|colors|colours',
  canvasBackground: 'bars|letterbox|padding|pad|background color|background colour|side bars|canvas background|borders',
  blackBars:
    'black bars|letterbox|letterboxed|bars|letterboxing|pillarbox|padding|pad it|pad|add bars|with bars|borders|fit inside|fit the whole picture|show the whole picture',
  insteadOf: 'instead of|rather than|no|without|not|in place of',
  cropToFill:
    'crop|crop to fill|fill the frame|fill the screen|fill the canvas|cropped|fill|full screen|zoom to fill|no black bars|no bars|without black bars|without bars|instead of black bars',
  canvas:
    'canvas|aspect ratio|aspect|ratio|format|frame size|orientation|resolution|dimension|frame rate|framerate|size|screen',
  frameRate: 'frame rate|framerate|fps|frames per second|frames a second|frames/s',
  overlay:
    'overlay|picture in picture|pip|inset|watermark|sticker|badge|on top of|on top|superimpose|floating window|corner',
  pip: 'picture in picture|pip|inset|floating window',
  logo: 'logo|watermark|brand mark|branding|brand logo|emblem|icon|badge|sticker',
  opacity: 'opacity|opaque|transparency|transparent|translucent|see through|alpha',
  circle: 'circle|round|circular|circle shape|bubble',
  rounded: 'rounded|rounded corners|round corners',
  sideBySide:
    'on screen at the same time|on screen together|on screen at once|both playing at once|both playing at the same time|side by side|split screen|splitscreen|next to each other|beside each other|left and right|two up|both on screen',
  stacked:
    'stacked|stack|one above the other|top and bottom|on top of each other|above and below|one over the other|vertical split',
  grid: 'grid|collage|mosaic|2x2|tile|tiled|2 by 2|two by two|3x3|3 by 3|2 x 2',
  brightness: 'brightness|exposure|light|luminosity',
  contrast: 'contrast|contrasty|punchier|punch',
  saturation: 'saturation|vibrance|color intensity|colour intensity|saturated|vibrancy',
  temperature: 'temperature|color temperature|colour temperature|white balance|warmth',
  brighter: 'brighter|brighten|lighten|lighter|brighten up|too dark',
  darker: 'darker|darken|dim|dimmer|too bright|moodier|overexposed',
  warmer: 'warmer|warm up|more orange|warmer colors|warmer colours|warm it up|warmer tone',
  cooler: 'cooler|colder|cool down|bluer|cool it down|more blue',
  moreSaturated:
    'more saturated|more vivid|more colorful|more colourful|colors pop|colours pop|more vibrant|richer colors|richer colours|boost the colors|boost the colours|saturate|more color|more colour|punchier colors|punchier colours',
  lessSaturated:
    'less saturated|desaturate|desaturated|muted colors|muted colours|washed out|less colorful|less colourful|less vivid|faded colors|less color|less colour|too colorful|too saturated',
  more: 'punchier|more|increase|raise|boost|up|higher|add|pump|bump up|bump|turn up|crank up|lift|stronger|add some|extra|greater|heighten',
  less: 'flatter|less|decrease|reduce|lower|drop|down|turn down|cut down|bring down|weaker|decreased|tone down|fewer',
  slightly:
    'slightly|a bit|a little|a touch|a tad|somewhat|a little bit|little|just a bit|a hair|subtly|gently|tiny bit',
  much: 'much|a lot|way|far|significantly|really|very|lots|massively|considerably|super',
} as const
