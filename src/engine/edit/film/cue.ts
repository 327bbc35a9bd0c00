import type { CueDocument } from '../../../edits/film/text.ts'
import type { Cue, CuePlace } from '../draft.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'
import type { Wanted } from './wanted.ts'

/** A caption in a document. */
export function cueDocument({ id, start, frames, text, place, look, lower, said }: Cue, scale: Scale): CueDocument {
  return {
    id,
    start: toSeconds(start, scale),
    duration: toSeconds(frames, scale),
    text,
    ...(place && { place: placeDocument(place) }),
    ...look,
    ...(lower && { lower }),
    ...(said && { said: said.map((at) => toSeconds(at, scale)) }),
  }
}

function placeDocument({ anchor, x, y, width }: CuePlace): CueDocument['place'] {
  return { anchor, ...(x !== null && { x }), ...(y !== null && { y }), ...(width !== null && { width }) }
}

/** The caption that a document means. @throws {Unfit} */
export function cueFrom(document: CueDocument, wanted: Wanted): Cue {
  const { id, start, duration, text, place, lower, said, ...look } = document
  return {
    id: wanted.id('cue', id),
    start: toFrames(start, wanted),
    frames: toFrames(duration, wanted),
    text,
    ...(place && {
      place: { anchor: place.anchor, x: place.x ?? null, y: place.y ?? null, width: place.width ?? null },
    }),
    ...(lower && { lower }),
    ...(said && { said: said.map((at) => toFrames(at, wanted)) }),
    ...(Object.keys(look).length > 0 && { look }),
  }
}
