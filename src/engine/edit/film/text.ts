import type { CaptionsDocument, TextDocument } from '../../../edits/film/text.ts'
import { CAPTION_STYLE } from '../captions.ts'
import type { Captions, Cue, Text } from '../draft.ts'
import { TITLE_STYLE } from '../text.ts'
import { keyframesDocument, keyframesFrom } from './keyframes.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'
import { filled, sparse } from './sparse.ts'
import type { Wanted } from './wanted.ts'

/** A title in a document. */
export function textDocument({ id, text, start, frames, keyframes, ...style }: Text, scale: Scale): TextDocument {
  return {
    id,
    text,
    start: toSeconds(start, scale),
    duration: toSeconds(frames, scale),
    ...sparse<Partial<TextDocument>>(style, TITLE_STYLE),
    ...keyframesDocument(keyframes, scale),
  }
}

/** The title that a document means. @throws {Unfit} */
export function textFrom(document: TextDocument, wanted: Wanted): Text {
  return {
    id: wanted.id('text', document.id),
    text: document.text,
    start: toFrames(document.start, wanted),
    frames: Math.max(1, toFrames(document.duration, wanted)),
    ...filled(document, TITLE_STYLE),
    keyframes: keyframesFrom(document.keyframes, wanted),
  }
}

/** Captions in a document. */
export function captionsDocument({ source, cues, style }: Captions, scale: Scale): CaptionsDocument {
  return {
    ...(source === '' ? {} : { source }),
    ...sparse<Partial<CaptionsDocument>>(style, CAPTION_STYLE),
    cues: cues.map(({ id, start, frames, text }) => ({
      id,
      start: toSeconds(start, scale),
      duration: toSeconds(frames, scale),
      text,
    })),
  }
}

/** The captions that a document means. @throws {Unfit} */
export function captionsFrom(document: CaptionsDocument, wanted: Wanted): Captions {
  return {
    source: document.source ?? '',
    cues: document.cues.map(
      ({ id, start, duration, text }): Cue => ({
        id: wanted.id('cue', id),
        start: toFrames(start, wanted),
        frames: toFrames(duration, wanted),
        text,
      }),
    ),
    style: filled(document, CAPTION_STYLE),
  }
}
