import { samePosition } from '../../edits/values/position.ts'
import { hurriedCredits } from './credits-pace.ts'
import { type Clip, clipStarts, type Draft, draftFrames } from './draft.ts'
import type { Editing, Outcome } from './editing.ts'
import { fitTransitions, shortenedNotes } from './fit-transitions.ts'
import {
  followCallouts,
  followCaptions,
  followGraphics,
  followOverlay,
  followRegions,
  followTexts,
  type Ripple,
} from './follow.ts'
import { followAudio } from './follow-audio.ts'
import { followCutaway } from './follow-cutaway.ts'
import type { Piece } from './time-map.ts'

/** A clip of the new sequence, and the ranges of the old timeline that it shows (none if it is new). */
export interface Shot {
  clip: Clip
  shows: readonly Shown[]
}

export interface Shown {
  /** frames of the old timeline */
  from: number
  to: number
  /** where in the clip that range begins, frames */
  offset: number
  /** its length in the clip; differs from before if stretched */
  frames: number
}

/** Every clip unchanged. */
export function shotsOf(draft: Draft): Shot[] {
  const starts = clipStarts(draft)
  return draft.clips.map((clip, i) => whole(clip, starts[i] ?? 0, clip.frames))
}

/** A clip that shows everything it showed before, possibly stretched. */
export function whole(clip: Clip, start: number, framesBefore: number): Shot {
  return { clip, shows: [{ from: start, to: start + framesBefore, offset: 0, frames: clip.frames }] }
}

/** A clip that shows, from `offset` on, a range of the old timeline at its pace. */
export function stretch(clip: Clip, from: number, to: number, offset = 0): Shot {
  return { clip, shows: [{ from, to, offset, frames: to - from }] }
}

/** A new clip. */
export function fresh(clip: Clip): Shot {
  return { clip, shows: [] }
}

/**
 * Replaces the sequence. Texts, captions, overlays and sound follow their pictures, are shortened or removed with what was cut,
 * and are extended with the video if they last to its end. Transitions are shortened to fit.
 */
export function recut(edit: Editing, shots: readonly Shot[]): Outcome & { draft: Draft; notes: string[] } {
  const { draft, words } = edit
  const { fps } = draft.canvas
  const ripple = rippleOf(draft, shots)
  const { clips, shortened } = fitTransitions(shots.map((shot) => shot.clip))
  const notes = shortenedNotes(edit, shortened, fps)
  const texts = followTexts(draft.texts, ripple, fps)
  const overlayParts = draft.overlays.map((overlay) =>
    overlay.cutaway
      ? followCutaway(overlay, ripple, fps, () => edit.newId('overlay'))
      : followOverlay(overlay, ripple, fps),
  )
  const overlays = overlayParts.flat()
  const regions = followRegions(draft.regions, ripple, () => edit.newId('region'))
  const callouts = followCallouts(draft.callouts, ripple)
  const graphics = followGraphics(draft.graphics, ripple)
  const parts = followAudio(edit, ripple)
  const audio = parts.flat()
  for (const { id, position } of draft.texts) {
    const now = texts.find((text) => text.id === id)
    if (now && !samePosition(now.position, position))
      notes.push(`${words.text(now.text)} ${words.positionTaken(words.position(now.position))}`)
  }
  const lost = [
    ...missing(draft.texts, texts).map((text) => words.text(text.text)),
    ...missing(draft.overlays, overlays).map((overlay) => words.file(overlay.name)),
    ...missing(draft.callouts, callouts).map((callout) => words.callout(callout.id, callout.text)),
    ...missing(draft.graphics, graphics).map((graphic) => words.graphic(graphic.kind, graphic.id)),
    ...missing(draft.regions, regions).map((region) => words.region(region.id)),
    ...missing(draft.audio, audio).map((clip) => words.file(clip.name)),
  ]
  notes.push(...hurriedCredits(edit, graphics))
  const captions = followCaptions(draft.captions, ripple, fps)
  if (draft.captions && !captions) lost.push(words.captions())
  if (lost.length > 0) notes.push(words.goneWithIt(lost))
  return {
    draft: { ...draft, clips, texts, overlays, regions, callouts, graphics, audio, captions },
    pieces: ripple.pieces,
    lineage: new Map([
      ...lineageOf(draft, shots),
      ...lineageIn(draft.overlays, overlayParts),
      ...lineageIn(draft.audio, parts),
    ]),
    notes,
  }
}

interface Thing {
  id: string
}

function missing<Each extends Thing>(before: readonly Each[], after: readonly Each[]): Each[] {
  const left = new Set(after.map((thing) => thing.id))
  return before.filter((thing) => !left.has(thing.id))
}

function rippleOf(draft: Draft, shots: readonly Shot[]): Ripple {
  const pieces: Piece[] = []
  let at = 0
  let reordered = false
  for (const { clip, shows } of shots) {
    for (const { from, to, offset, frames } of shows) {
      reordered ||= from < (pieces.at(-1)?.from ?? 0)
      if (frames > 0) pieces.push({ from, to, at: at + offset, frames, clip: { at, frames: clip.frames } })
    }
    at += clip.frames
  }
  return {
    pieces: reordered ? pieces.sort((a, b) => a.from - b.from) : pieces,
    length: at,
    lengthBefore: draftFrames(draft),
    edges: new Set([...clipStarts(draft), draftFrames(draft)]),
    reordered,
  }
}

/** The lineage of elements that follow pictures. @param parts the remaining parts of each old element */
function lineageIn(before: readonly Thing[], parts: readonly (readonly Thing[])[]): [string, string][] {
  return before.flatMap(({ id }, i) =>
    (parts[i] ?? []).filter((part) => part.id !== id).map((part): [string, string] => [part.id, id]),
  )
}

/** The lineage of clips: which old clip each part came from. */
function lineageOf(draft: Draft, shots: readonly Shot[]): Map<string, string> {
  const known = new Set(draft.clips.map((clip) => clip.id))
  const lineage = new Map<string, string>()
  const starts = clipStarts(draft)
  for (const { clip, shows } of shots) {
    const [first] = shows
    if (!first || known.has(clip.id)) continue
    const parent = draft.clips[starts.findLastIndex((start) => start <= first.from)]
    if (parent) lineage.set(clip.id, parent.id)
  }
  return lineage
}
