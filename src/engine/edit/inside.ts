import type { Cue, Draft } from './draft.ts'
import { draftFrames } from './draft.ts'
import { fitAudio } from './follow-audio.ts'
import { overlayPart } from './overlay-part.ts'

/** Trims elements to the end of the film, and extends those that follow it. */
export function fitInside(draft: Draft): Draft {
  const length = draftFrames(draft)
  const trimmed = <Thing extends { start: number; frames: number }>(thing: Thing): Thing[] =>
    thing.start < length ? [{ ...thing, frames: Math.min(thing.frames, length - thing.start) }] : []
  const stretched = <Thing extends { start: number; frames: number; untilEnd: boolean }>(thing: Thing): Thing =>
    thing.untilEnd ? { ...thing, frames: Math.max(1, length - thing.start) } : thing
  const cues: Cue[] = draft.captions?.cues.flatMap(trimmed) ?? []
  return {
    ...draft,
    texts: draft.texts.map(stretched).flatMap(trimmed),
    overlays: draft.overlays
      .map(stretched)
      .flatMap(trimmed)
      .map((overlay) => overlayPart(overlay, 0, overlay)),
    callouts: draft.callouts.flatMap(trimmed),
    graphics: draft.graphics.map(stretched).flatMap(trimmed),
    regions: draft.regions.map(stretched).flatMap(trimmed),
    audio: draft.audio.map(stretched).flatMap((clip) => fitAudio(clip, length)),
    captions: draft.captions && cues.length > 0 ? { ...draft.captions, cues } : null,
  }
}
