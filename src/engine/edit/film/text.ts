import type { CaptionsDocument, TextDocument } from '../../../edits/film/text.ts'
import { CAPTION_STYLE, TITLE_STYLE } from '../draft/usual.ts'
import type { Captions, Text } from '../draft.ts'
import { cueDocument, cueFrom } from './cue.ts'
import { keyframesDocument, keyframesFrom } from './keyframes.ts'
import type { Resolver } from './resolver.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'
import { styleDocument, styleFrom } from './style.ts'

/** A title in a document. */
export function textDocument(text: Text, scale: Scale): TextDocument {
  const { id, text: content, start, frames, untilEnd, keyframes, ...style } = text
  return {
    id,
    text: content,
    start: toSeconds(start, scale),
    duration: toSeconds(frames, scale),
    ...(untilEnd && { until_end: true }),
    ...styleDocument(style, TITLE_STYLE, scale),
    ...keyframesDocument(keyframes, scale),
  }
}

/** The title described by a document. @throws {DocumentError} */
export function textFrom(document: TextDocument, resolver: Resolver): Text {
  return {
    id: resolver.id('text', document.id),
    text: document.text,
    start: toFrames(document.start, resolver),
    frames: Math.max(1, toFrames(document.duration, resolver)),
    untilEnd: document.until_end ?? false,
    ...styleFrom(document, TITLE_STYLE, resolver),
    keyframes: keyframesFrom(document.keyframes, resolver),
  }
}

/** Captions in a document. */
export function captionsDocument({ source, cues, style }: Captions, scale: Scale): CaptionsDocument {
  return {
    ...(source === '' ? {} : { source }),
    ...styleDocument(style, CAPTION_STYLE, scale),
    cues: cues.map((cue) => cueDocument(cue, scale)),
  }
}

/** The captions described by a document. @throws {DocumentError} */
export function captionsFrom(document: CaptionsDocument, resolver: Resolver): Captions {
  return {
    source: document.source ?? '',
    cues: document.cues.map((cue) => cueFrom(cue, resolver)),
    style: styleFrom(document, CAPTION_STYLE, resolver),
  }
}
