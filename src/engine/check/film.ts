import { clipStarts, type Draft, draftFrames } from '../edit/draft.ts'
import { themed } from '../edit/theme/themed.ts'
import type { Media } from '../media/media.ts'
import type { Box } from './box.ts'
import type { Heard } from './heard.ts'
import type { Seen } from './seen.ts'
import { type Written, writtenIn } from './written.ts'

/** The input of all rules: a draft and its measurements. */
export interface Film {
  draft: Draft
  media: ReadonlyMap<string, Media>
  /** first frame of each clip */
  starts: readonly number[]
  frames: number
  /** its on-screen texts */
  written: readonly Written[]
  /** bounding boxes of the texts' letters, by id, if measured */
  boxes: ReadonlyMap<string, Box>
  /** its levels; undefined until measured */
  heard?: Heard
  /** its pictures; undefined until analysed */
  seen?: Seen
}

/** Measurements of a film, made in workers. */
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

/** A time for edits and sentences, s. */
export function secondsAt({ draft }: Pick<Film, 'draft'>, frame: number): number {
  return tidy(frame / draft.canvas.fps)
}

/** Rounds to hundredths. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
