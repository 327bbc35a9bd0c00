import type { Draft } from '../draft.ts'

/** How many elements of a film another one replaces. */
export interface Replaced {
  clips: number
  texts: number
  sounds: number
  others: number
}

/** What goes when a film is made anew; watermarks stay. @returns undefined if there is nothing */
export function replacedBy(draft: Draft): Replaced | undefined {
  const { clips, texts, audio, overlays, regions, callouts, graphics, captions } = draft
  const marked = overlays.filter(({ watermark }) => !watermark)
  const others = [...marked, ...regions, ...callouts, ...graphics].length + (captions ? 1 : 0)
  const all = clips.length + texts.length + audio.length + others
  return all === 0 ? undefined : { clips: clips.length, texts: texts.length, sounds: audio.length, others }
}
