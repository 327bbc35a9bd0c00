import type { Draft } from './draft.ts'

/** All that stands on a film's tracks and has an id, but for the cues of captions. */
export function elementsOf({ clips, texts, overlays, regions, callouts, graphics, audio }: Draft) {
  return [...clips, ...texts, ...overlays, ...regions, ...callouts, ...graphics, ...audio]
}
