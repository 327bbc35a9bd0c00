import { isOfFile, isStill } from '../edit/clip.ts'
import { clipStarts, type Draft, type FileClip, type Scrim } from '../edit/draft.ts'
import type { DrawnText } from '../media/text/letters.ts'
import type { PlacedTransition } from '../render/plan/transitions.ts'
import { evenly } from '../render/stills/evenly.ts'
import { type Written, writtenIn } from './written.ts'

/** Selects the frames of a film to analyse, and the moments of its files. Pure. */

export interface MomentWanted {
  /** on the timeline */
  frame: number
  /** the texts there */
  texts: { id: string; text: DrawnText; scrim?: Scrim }[]
}

/** s between analysed frames of a clip, and how many at most */
const EVERY = 0.75
const MOST_OF_CLIP = 24
/** s kept from a clip's ends */
const INSET = 0.1
/** Shares of a text's time at which it is checked, outside its in and out animations. */
const READ_AT = [0.25, 0.5, 0.75]
/** Number of captions checked as a sample. */
const MOST_CAPTIONS = 8

/** The draft without texts, except cards. */
export function bare(draft: Draft): Draft {
  return { ...draft, texts: [], captions: null, callouts: [], graphics: [] }
}

/** Frames to analyse, in order. */
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

/** Frames at which a clip is analysed: one for a still picture. */
export function framesOf({ canvas: { fps } }: Draft, clip: FileClip, start: number): number[] {
  if (isStill(clip)) return [start + Math.floor(clip.frames / 2)]
  const inset = Math.min(Math.round(INSET * fps), Math.floor(clip.frames / 3))
  const [first, last] = [start + inset, start + clip.frames - 1 - inset]
  const count = Math.max(2, Math.min(MOST_OF_CLIP, Math.ceil((last - first) / fps / EVERY) + 1))
  const frames = Array.from({ length: count }, (_, i) => Math.round(first + ((last - first) * i) / (count - 1)))
  return [...new Set(frames)]
}

/**
 * Whether a clip is shown at a frame without a transition, fade or cutaway.
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
