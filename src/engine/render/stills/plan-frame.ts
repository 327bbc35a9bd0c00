import type { Draft } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import { planSegments } from '../plan/plan.ts'
import type { Segment } from '../plan/segment.ts'
import { StillsError } from './times.ts'

/** A draft, with the media that it names by id. */
export interface Film {
  draft: Draft
  media: Record<string, Media>
}

/** Unused for a still picture, but plans have an encoding. */
const ENCODING = { codec: 'h264', preset: 'veryfast', crf: 21 } as const

/**
 * Plans a single frame; everything is placed in fractions of the canvas.
 * @param size px, instead of the canvas's own
 * @throws {PlanError}
 */
export function planFrame({ draft, media }: Film, frame: number, size: { width: number; height: number }): Segment {
  const canvas = { ...draft.canvas, ...size }
  const range = { from: frame, to: frame + 1 }
  const [segment] = planSegments({ draft: { ...draft, canvas }, media, encoding: ENCODING, range })
  if (!segment) throw new StillsError('the timeline is empty')
  return segment
}
