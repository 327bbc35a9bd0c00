import type { Language } from '../../grammar/language.ts'

/** English names of shapes and formats. */
export const FORMATS = {
  fit: {
    auto: `[a] smart (crop|cropping) | (auto|automatic) (crop|cropping|framing) | filling the canvas with the part that matters`,
    crop: `crop | cropped | cropping | (crop|cropped|cropping) to fill [the|it] [frame|screen|canvas|picture] (rather than|instead of) [adding|having|using] [black] (bars|borders) | fill the frame | (crop|cropped|zoomed) to fill [the (frame|screen)] | crop to fit
      | (fill|filling) [the] [whole|entire|full] (screen|frame|canvas) [[,|and|with|so] (no|without) [any] [black] (bars|borders)] | (crop|cropping) [it] [to fill|to fit] | filling the (frame|screen) | [a] (center|centre) crop | (cropping|crop) to fill [the (frame|screen)] (instead of|rather than) [adding] [black] bars`,
    blur: `blur | [a] (blurred|blurry) (background|backdrop|fill|bars|sides|edges|borders|copy) | blurred [background]
      | (blur|blurring) [the] (background|sides|bars) | blur fill
      | [a] blurred background fill | blurred bars (at the top and bottom|on the sides|left and right)`,
    pad: `pad | padded | padding | [black] (bars|borders|letterbox|letterboxed|letterboxing|pillarbox)
      | (letterbox|pillarbox) [it] | bars are fine`,
  },
  direction: {
    left: 'left | to the left | right to left | from right to left | leftward | leftwards',
    right: 'right | to the right | left to right | from left to right | rightward | rightwards',
    up: 'up | upward | upwards | bottom to top | from bottom to top | from the bottom to the top',
    down: 'down | downward | downwards | top to bottom | from top to bottom',
  },
  axis: {
    horizontal: `[(left to right|sideways)] horizontally | horizontal | (left to right|left and right|left right|sideways)`,
    vertical: 'vertically | vertical | upside down | top to bottom | up and down',
  },
  aspect: {
    ratio: '<r:ratio>',
    figures: '<a:digits> (x|by|/) <b:digits>',
    vertical: `vertical | portrait | vertically | [a] (vertical|portrait) [orientation|mode]
      | (tiktok|reels|instagram|ig|instagram story|ig story|instagram reels|instagram stories|shorts|stories|youtube shorts|instagram reel|story|reel|insta stories) (size|shape|format|aspect|size video|dimensions)
      | upright | tall`,
    square: 'square | [a] square [shape|format]',
    wide: `landscape | widescreen | wide screen | horizontal | youtube (size|shape|format)
      | landscape (orientation|format|mode)`,
    cinema: 'cinemascope | ultrawide',
  },
  named_aspect: {
    vertical: `vertical | portrait | [a] vertical video | tall`,
    square: 'square',
    wide: 'landscape | widescreen | horizontal',
  },
  ratio_aspect: {
    ratio: '<r:ratio>',
  },
  resolution: {
    lines: '<n:digits> (p|i) | <n:digits> (lines)',
    figures: '<w:digits> (x|by) <h:digits>',
    uhd: '4 k | uhd | ultra hd | 4 k uhd',
    qhd: '2 k | qhd',
    full_hd: `full hd | fullhd | fhd | 1080`,
    hd: `hd | 720`,
    eight_k: '8 k',
  },
  format: {
    mp4: `mp4 | an mp4 | mp4 video | mpeg 4 | m p 4`,
    mov: 'mov | quicktime',
    gif: 'gif | animated gif',
    wav: 'wav | wave',
    m4a: 'm4a | aac',
    jpg: 'jpg | jpeg',
    prores: 'prores | pro res',
  },
  caption_format: {
    srt: 'srt | sub rip',
    vtt: 'vtt | webvtt | web vtt',
    ass: 'ass',
  },
  preset: {
    tiktok: 'tiktok | tik tok',
    reels: '[instagram] (reels|reel) | ig reels | instagram | insta',
    shorts: '[youtube] (shorts|short)',
    youtube: 'youtube | you tube',
    square: '',
    whatsapp: 'whatsapp | whats app',
  },
  quality: {
    low: 'low | draft | low res | low resolution | rough | low quality',
    standard: 'standard | medium | normal',
    high: 'high | highest | best | maximum | top | max',
  },
} satisfies Partial<Language['values']>
