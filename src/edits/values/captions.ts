/** How captions are shown: words alone, on a box, word by word as they are said, or popping up. */
export const CAPTION_KINDS = ['plain', 'boxed', 'karaoke', 'pop'] as const
export type CaptionKind = (typeof CAPTION_KINDS)[number]
