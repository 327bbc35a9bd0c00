import type { CalloutDocument } from '../../../edits/film/callout.ts'
import { CALLOUT_COLOR } from '../callout.ts'
import type { Callout } from '../draft.ts'
import { DocumentError, type Resolver } from './resolver.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'

export function calloutDocument(callout: Callout, scale: Scale): CalloutDocument {
  const { id, type, box, text, number, position, color, start, frames } = callout
  return {
    id,
    type,
    box,
    ...(text !== null && { text }),
    ...(number !== null && { number }),
    ...(position !== null && { position }),
    ...(color !== CALLOUT_COLOR && { color }),
    start: toSeconds(start, scale),
    duration: toSeconds(frames, scale),
  }
}

/** Parses a callout. @throws {DocumentError} */
export function calloutFrom(document: CalloutDocument, resolver: Resolver): Callout {
  const { type, box, text, number, position, color } = document
  if (type !== 'arrow' && type !== 'number' && (box.width === 0 || box.height === 0))
    throw new DocumentError({ parameter: 'box', problem: `a ${type} needs a box with a size` })
  return {
    id: resolver.id('callout', document.id),
    type,
    box,
    text: text ?? null,
    number: number ?? null,
    position: position ?? null,
    color: color ?? CALLOUT_COLOR,
    start: toFrames(document.start, resolver),
    frames: Math.max(1, toFrames(document.duration, resolver)),
  }
}
