import { isOfFile, isPlainView } from '../../edit/clip.ts'
import type { Clip, Draft } from '../../edit/draft.ts'
import { isMoving } from '../../edit/keyframes.ts'
import { themed } from '../../edit/theme/themed.ts'
import type { Media } from '../../media/media.ts'
import type { Target } from '../output.ts'

/** An unedited part of a file, for stream copy. */
export interface Cut {
  media: Media
  /** s */
  time: number
  frames: number
}

/**
 * The cuts of a film that shows only unedited parts of files, or undefined if anything is changed. Whether the streams fit
 * together is checked on the files.
 */
export function streamCopyCuts(
  { draft: kept, range, encoding, maxBytes }: Target,
  media: Record<string, Media>,
): Cut[] | undefined {
  const draft = themed(kept)
  const { clips, texts, overlays, regions, callouts, graphics, captions } = draft
  const whole = range.from === 0 && range.to === clips.reduce((sum, { frames }) => sum + frames, 0)
  const bare =
    texts.length === 0 &&
    overlays.length === 0 &&
    regions.length === 0 &&
    callouts.length === 0 &&
    graphics.length === 0 &&
    !captions?.cues.length
  if (!whole || !bare || maxBytes !== null || encoding.codec !== 'h264') return undefined
  const cuts = clips.map((clip, i) => cutOf(clip, media, draft, i === clips.length - 1))
  return cuts.every((cut) => cut !== undefined) ? cuts : undefined
}

function cutOf(clip: Clip, media: Record<string, Media>, { canvas }: Draft, last: boolean): Cut | undefined {
  const file = isOfFile(clip) ? media[clip.mediaId] : undefined
  const faded = clip.fade.in > 0 || clip.fade.out > 0
  const plain =
    clip.kind === 'video' &&
    isPlainView(clip) &&
    !faded &&
    !isMoving(clip.keyframes) &&
    (clip.transition === null || last)
  if (!file || !plain || file.width !== canvas.width || file.height !== canvas.height) return undefined
  return { media: file, time: clip.sourceStart, frames: clip.frames }
}
