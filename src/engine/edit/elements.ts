import type { Draft } from './draft.ts'

/** All elements with ids, except caption cues. */
export function elementsOf(draft: Draft) {
  return [...draft.clips, ...besideClips(draft)]
}

/** Elements with a start time, that is all but clips. */
export function besideClips({ texts, overlays, regions, callouts, graphics, audio }: Draft) {
  return [...texts, ...overlays, ...regions, ...callouts, ...graphics, ...audio]
}
