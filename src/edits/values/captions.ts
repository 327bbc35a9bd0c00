/** Styles of captions: plain text, on a box, word by word as spoken, or popping up. */
export const CAPTION_KINDS = ['plain', 'boxed', 'karaoke', 'pop'] as const
export type CaptionKind = (typeof CAPTION_KINDS)[number]
