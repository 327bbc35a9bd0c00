import type { CalloutDocument } from '../../../edits/film/callout.ts'
import { CALLOUT_COLOR } from '../callout.ts'
import type { Callout } from '../draft.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'
import { Unfit, type Wanted } from './wanted.ts'

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

/** @throws {Unfit} */
export function calloutFrom(document: CalloutDocument, wanted: Wanted): Callout {
  const { type, box, text, number, position, color } = document
  if (type !== 'arrow' && type !== 'number' && (box.width === 0 || box.height === 0))
    throw new Unfit({ parameter: 'box', problem: `a ${type} needs a box with a size` })
  return {
    id: wanted.id('callout', document.id),
    type,
    box,
    text: text ?? null,
    number: number ?? null,
    position: position ?? null,
    color: color ?? CALLOUT_COLOR,
    start: toFrames(document.start, wanted),
    frames: Math.max(1, toFrames(document.duration, wanted)),
  }
}
