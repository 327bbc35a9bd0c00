import { isDeepStrictEqual } from 'node:util'
import { fitFades, newClip } from './clip.ts'
import { PLAIN_SOUND, viewOf } from './draft/defaults.ts'
import { type Clip, type ClipSound, clipStarts, type Draft, type FileClip, type Overlay } from './draft.ts'
import type { ClipRef } from './operation.ts'
import { slicedSound } from './sound-times.ts'

/** Clips in boxes: a layout converts clips to overlays that keep the clips' views. */

/** An overlay as a clip, with its view and sound. */
export function clipIn(overlay: Overlay): FileClip {
  const { id, mediaId, name, kind, frames, sourceStart, clip, cutaway, keyframes } = overlay
  const shown = { ...newClip(id, { id: mediaId, name, kind }, frames), ...clip, sourceStart, sound: soundIn(overlay) }
  return cutaway ? { ...shown, fit: cutaway.fit, keyframes } : { ...shown, fit: 'crop' as const }
}

/** An overlay's sound in the form of a clip's. */
export function soundIn({ volume, sound }: Overlay): ClipSound {
  return { ...PLAIN_SOUND, ...sound, volume }
}

const { volume: _volume, detached: _detached, ...PLAIN_OWN } = PLAIN_SOUND
const OWN = Object.keys(PLAIN_OWN) as (keyof typeof PLAIN_OWN)[] // its type allows no others

/** Sets an overlay's sound; left out if it is as recorded. */
export function withSound(overlay: Overlay, sound: Omit<ClipSound, 'detached'>): Overlay {
  const { sound: _, ...rest } = overlay
  const own = Object.fromEntries(OWN.map((key) => [key, sound[key]])) as typeof PLAIN_OWN // OWN has every key
  return { ...rest, volume: sound.volume, ...(isDeepStrictEqual(own, PLAIN_OWN) ? {} : { sound: own }) }
}

/** The sound of a part of an overlay. @param from its first frame */
export function soundFrom(overlay: Overlay, from: number, frames: number): ClipSound {
  const sound = slicedSound(soundIn(overlay), from, from + frames)
  const [fadeIn, fadeOut] = fitFades(sound.fadeIn, sound.fadeOut, frames)
  return { ...sound, fadeIn, fadeOut }
}

/**
 * Whether a box shows one of these clips of the track, completely or frozen, so that its sound comes from there.
 */
export function isSeenIn(draft: Draft, overlay: Overlay, among = draft.clips): boolean {
  const { clip, cutaway, mediaId, start } = overlay
  if (!clip || (cutaway && !clip.freeze)) return false
  const starts = clipStarts(draft)
  return among.some((each) => {
    const from = starts[draft.clips.indexOf(each)] ?? 0
    const stands = cutaway ? from <= start && start < from + each.frames : from === start
    return each.mediaId === mediaId && stands
  })
}

/** The boxes that a reference to clips includes: all for all clips, else those that show the clips. */
export function boxesOf(draft: Draft, ref: ClipRef, clips: Clip[]): Overlay[] {
  return draft.overlays.filter((overlay) => overlay.clip && (ref === 'all' || isSeenIn(draft, overlay, clips)))
}

/** Changes some boxes. @param change returns null for a clip that it does not apply to */
export function alterBoxes(
  { overlays }: Draft,
  boxes: readonly Overlay[],
  change: (clip: Clip) => Clip | null,
): Overlay[] {
  return overlays.map((overlay) => {
    const after = boxes.includes(overlay) ? change(clipIn(overlay)) : null
    return after ? withSound({ ...overlay, clip: viewOf(after) }, after.sound) : overlay
  })
}
