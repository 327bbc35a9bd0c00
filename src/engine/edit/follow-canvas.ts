import { isDeepStrictEqual } from 'node:util'
import { assetById } from './assets.ts'
import type { Clip, Draft } from './draft.ts'
import type { Editing, Outcome } from './editing.ts'
import { directed } from './make/directed.ts'
import type { Operation } from './operation.ts'

/** Chooses the crops of a film made by the director again for another shape of the canvas. */

/** Whether an edit may choose crops again, for which the pictures must be known. */
export function mayReframe({ clips }: Draft, { op }: Operation): boolean {
  return op === 'set_canvas' && clips.some(({ showing }) => showing !== null)
}

/** Crops and fits that were changed since are kept, and so is all if the message says how pictures fit. */
export function followCanvas(edit: Editing, operation: Operation, outcome: Outcome): Outcome {
  const { draft } = outcome
  if (!draft || !mayReframe(edit.draft, operation)) return outcome
  const [before, after] = [edit.draft.canvas, draft.canvas]
  if (before.fit !== after.fit || before.width * after.height === before.height * after.width) return outcome
  const framed = (clip: Clip): Clip => {
    const file = clip.mediaId === null ? undefined : assetById(edit, clip.mediaId)
    if (!file || clip.showing === null) return clip
    const { crop, fit } = directed(edit, clip, file, before)
    return isDeepStrictEqual([crop, fit], [clip.crop, clip.fit]) ? directed(edit, clip, file, after) : clip
  }
  return { ...outcome, draft: { ...draft, clips: draft.clips.map(framed) } }
}
