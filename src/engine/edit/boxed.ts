import { newClip } from './clip.ts'
import { type Clip, type ClipView, clipStarts, type Draft, type Overlay } from './draft.ts'

/** Clips in boxes: what a layout makes of them is an overlay that goes on showing its source as the clip did. */

/** What an overlay shows, as a clip. */
export function clipIn({ id, mediaId, name, kind, frames, sourceStart, clip }: Overlay): Clip {
  return { ...newClip(id, { id: mediaId, name, kind }, frames), ...clip, sourceStart, fit: 'crop' }
}

export function viewOf(clip: Clip): ClipView {
  const { speed, reverse, freeze, rotate, flipHorizontal, flipVertical, crop, motion, look, chromaKey } = clip
  return { speed, reverse, freeze, rotate, flipHorizontal, flipVertical, crop, motion, look, chromaKey }
}

/**
 * The overlays after a change of clips: of all clips, it reaches every box, else the boxes in which those clips are seen.
 * @param change returns null for a clip that it does not suit
 */
export function alterBoxes(draft: Draft, clips: readonly Clip[], change: (clip: Clip) => Clip | null): Overlay[] {
  const all = clips.length === draft.clips.length
  const starts = clipStarts(draft)
  const seen = (overlay: Overlay) =>
    clips.some((clip) => clip.mediaId === overlay.mediaId && starts[draft.clips.indexOf(clip)] === overlay.start)
  return draft.overlays.map((overlay) => {
    const after = overlay.clip && (all || seen(overlay)) ? change(clipIn(overlay)) : null
    return after ? { ...overlay, clip: viewOf(after) } : overlay
  })
}
