import { clipStarts, type Draft, draftFrames } from '../edit/draft.ts'
import { themed } from '../edit/theme/themed.ts'
import type { Media } from '../media/media.ts'
import type { Box } from './box.ts'
import type { Heard } from './heard.ts'
import type { Seen } from './seen.ts'
import { type Written, writtenIn } from './written.ts'

/** All that the rules look at: a draft, and what was measured of it. */
export interface Film {
  draft: Draft
  media: ReadonlyMap<string, Media>
  /** first frame of each clip */
  starts: readonly number[]
  frames: number
  /** what is to be read in it */
  written: readonly Written[]
  /** where the letters of what is written stand, by its id; what was not measured is missing */
  boxes: ReadonlyMap<string, Box>
  /** how loud it is; nothing until it was listened to */
  heard?: Heard
  /** what is seen of it; nothing until it was looked at */
  seen?: Seen
}

/** What was measured of a film, in workers. */
export type Measured = Pick<Film, 'boxes' | 'heard' | 'seen'>

export function filmOf(kept: Draft, media: readonly Media[], measured: Measured): Film {
  const draft = themed(kept)
  return {
    draft,
    media: new Map(media.map((file) => [file.id, file])),
    starts: clipStarts(draft),
    frames: draftFrames(draft),
    written: writtenIn(draft),
    ...measured,
  }
}

/** A time as edits and sentences have it, s. */
export function secondsAt({ draft }: Pick<Film, 'draft'>, frame: number): number {
  return tidy(frame / draft.canvas.fps)
}

/** To the hundredth, so that a figure is no longer than what it says. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
