import type { Clip } from './draft.ts'
import type { Editing } from './editing.ts'
import type { ClipRef } from './operation.ts'

/** Resolves references to clips, and names them in reports. */

/** The clips of a reference. @returns a problem if there are none */
export function clipsOf(edit: Editing, ref: ClipRef): Clip[] | string {
  if (ref === 'all') return edit.draft.clips
  const clips = edit.draft.clips.filter((clip) => edit.numbers.get(clip.id) === ref)
  if (clips.length > 0) return clips
  const known = ref >= 1 && ref <= edit.lastNumber
  return known ? edit.words.clipGone(ref) : edit.words.noClip(ref, edit.lastNumber)
}

/** The clip of a number; of a split one, the first part. */
export function clipOf(edit: Editing, ref: number): Clip | string {
  const clips = clipsOf(edit, ref)
  return typeof clips === 'string' ? clips : (clips[0] ?? edit.words.noClip(ref, edit.lastNumber))
}

/** A clip's name in reports. */
export function clipLabel(edit: Editing, clip: Clip): string {
  const number = edit.numbers.get(clip.id) ?? edit.draft.clips.indexOf(clip) + 1
  // clips shown only in a box have no number
  return number === 0 ? edit.words.file(clip.name) : edit.words.clip(number, clip.name)
}

/** More names than this are summarised by number. */
const MOST_NAMES = 4

/** A reference's name in reports. @param clips those that it applied to */
export function refLabel(edit: Editing, ref: ClipRef, clips: readonly Clip[]): string {
  const { words, draft } = edit
  const [first] = clips
  const named = new Set(clips.map(({ id }) => id))
  if (!first || (ref === 'all' && draft.clips.every(({ id }) => named.has(id)))) return words.allClips(clips.length)
  if (ref !== 'all') return clipLabel(edit, first)
  if (clips.length > MOST_NAMES) return words.someClips(clips.length)
  return clips.map((clip) => clipLabel(edit, clip)).join(words.comma())
}
