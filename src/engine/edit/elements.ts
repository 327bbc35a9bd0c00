import type { Draft } from './draft.ts'

/** All that stands on a film's tracks and has an id, but for the cues of captions. */
export function elementsOf(draft: Draft) {
  return [...draft.clips, ...besideClips(draft)]
}

/** What stands somewhere in time, beside the clips that follow each other. */
export function besideClips({ texts, overlays, regions, callouts, graphics, audio }: Draft) {
  return [...texts, ...overlays, ...regions, ...callouts, ...graphics, ...audio]
}
