import { isOfFile, isStill } from '../edit/clip.ts'
import { clipStarts, type Draft, type FileClip, type Scrim } from '../edit/draft.ts'
import type { DrawnText } from '../media/text/letters.ts'
import type { PlacedTransition } from '../render/plan/transitions.ts'
import { evenly } from '../render/stills/evenly.ts'
import { type Written, writtenIn } from './written.ts'

/** Which frames of a film are looked at, and which moments of its files. Pure. */

export interface MomentWanted {
  /** on the timeline */
  frame: number
  /** what is written there */
  texts: { id: string; text: DrawnText; scrim?: Scrim }[]
}

/** s between two looks at a clip, and most looks at one */
const EVERY = 0.75
const MOST_OF_CLIP = 24
/** s from its ends: what is beside a cut is seen on both sides */
const INSET = 0.1
/** Parts of a text's time at which it is read; it comes and goes outside of these. */
const READ_AT = [0.25, 0.5, 0.75]
/** Captions are of one kind: so many tell for all. */
const MOST_CAPTIONS = 8

/** The draft without what is written on it, cards aside. */
export function bare(draft: Draft): Draft {
  return { ...draft, texts: [], captions: null, callouts: [], graphics: [] }
}

/** Frames to look at, in order. */
export function momentsOf(draft: Draft): MomentWanted[] {
  const written = writtenIn(draft).filter(isRead)
  const captions = evenly(
    written.filter(({ kind }) => kind === 'caption'),
    MOST_CAPTIONS,
  )
  const read = [...written.filter(({ kind }) => kind === 'text'), ...captions]
  const frames = new Set([...clipFrames(draft), ...read.flatMap(readFrames)])
  return [...frames]
    .sort((a, b) => a - b)
    .map((frame) => ({
      frame,
      texts: read.flatMap(({ id, layout, scrim, ...at }) =>
        layout?.kind === 'text' && readFrames(at).includes(frame)
          ? [{ id, text: layout.text, ...(scrim && { scrim }) }]
          : [],
      ),
    }))
}

function isRead({ layout, moves }: Written): boolean {
  return layout?.kind === 'text' && !moves
}

function readFrames({ start, frames }: Pick<Written, 'start' | 'frames'>): number[] {
  return [...new Set(READ_AT.map((part) => start + Math.floor(frames * part)))]
}

function clipFrames(draft: Draft): number[] {
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip, i) => (isOfFile(clip) ? framesOf(draft, clip, starts[i] ?? 0) : []))
}

/** Frames at which a clip is looked at: one of a picture that stands still. */
export function framesOf({ canvas: { fps } }: Draft, clip: FileClip, start: number): number[] {
  if (isStill(clip)) return [start + Math.floor(clip.frames / 2)]
  const inset = Math.min(Math.round(INSET * fps), Math.floor(clip.frames / 3))
  const [first, last] = [start + inset, start + clip.frames - 1 - inset]
  const count = Math.max(2, Math.min(MOST_OF_CLIP, Math.ceil((last - first) / fps / EVERY) + 1))
  const frames = Array.from({ length: count }, (_, i) => Math.round(first + ((last - first) * i) / (count - 1)))
  return [...new Set(frames)]
}

/**
 * Whether a clip alone is seen at a frame, as bright as it is: no transition, fade or cutaway.
 * @param transitions of the draft
 */
export function isSeenAlone(
  { draft, transitions }: { draft: Draft; transitions: readonly PlacedTransition[] },
  clip: FileClip,
  start: number,
  frame: number,
): boolean {
  const { fade, frames } = clip
  const within = frame - start
  const crossed = transitions.some((transition) => transition.start <= frame && frame < transition.end)
  const covered = draft.overlays.some(
    (overlay) => overlay.box !== null && overlay.start <= frame && frame < overlay.start + overlay.frames,
  )
  return !crossed && !covered && within >= fade.in && within < frames - fade.out
}
