import type { CueDocument } from '../../../edits/film/text.ts'
import type { Cue, CuePlace } from '../draft.ts'
import type { Resolver } from './resolver.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'

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

/** The caption described by a document. @throws {DocumentError} */
export function cueFrom(document: CueDocument, resolver: Resolver): Cue {
  const { id, start, duration, text, place, lower, said, ...look } = document
  return {
    id: resolver.id('cue', id),
    start: toFrames(start, resolver),
    frames: toFrames(duration, resolver),
    text,
    ...(place && {
      place: { anchor: place.anchor, x: place.x ?? null, y: place.y ?? null, width: place.width ?? null },
    }),
    ...(lower && { lower }),
    ...(said && { said: said.map((at) => toFrames(at, resolver)) }),
    ...(Object.keys(look).length > 0 && { look }),
  }
}
