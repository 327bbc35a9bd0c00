import type { Clip } from './draft.ts'
import type { Editing } from './editing.ts'
import type { ClipRef } from './operation.ts'

/** The clips that a message means, and how a report calls them. */

/** The clips that a message means. @returns a problem where there are none */
export function clipsOf(edit: Editing, ref: ClipRef): Clip[] | string {
  if (ref === 'all') return edit.draft.clips
  const clips = edit.draft.clips.filter((clip) => edit.numbers.get(clip.id) === ref)
  if (clips.length > 0) return clips
  const known = ref >= 1 && ref <= edit.lastNumber
  return known ? edit.words.clipGone(ref) : edit.words.noClip(ref, edit.lastNumber)
}

/** One clip that a message means; of a split one, the first part. */
export function clipOf(edit: Editing, ref: number): Clip | string {
  const clips = clipsOf(edit, ref)
  return typeof clips === 'string' ? clips : (clips[0] ?? edit.words.noClip(ref, edit.lastNumber))
}

/** How a clip is called in a report. */
export function clipLabel(edit: Editing, clip: Clip): string {
  const number = edit.numbers.get(clip.id) ?? edit.draft.clips.indexOf(clip) + 1
  // what only a box shows has no number
  return number === 0 ? edit.words.file(clip.name) : edit.words.clip(number, clip.name)
}

/** More names than this are a number. */
const MOST_NAMES = 4

/** How what a message means is called in a report. @param clips those that it suited */
export function refLabel(edit: Editing, ref: ClipRef, clips: readonly Clip[]): string {
  const { words, draft } = edit
  const [first] = clips
  const named = new Set(clips.map(({ id }) => id))
  if (!first || (ref === 'all' && draft.clips.every(({ id }) => named.has(id)))) return words.allClips(clips.length)
  if (ref !== 'all') return clipLabel(edit, first)
  if (clips.length > MOST_NAMES) return words.someClips(clips.length)
  return clips.map((clip) => clipLabel(edit, clip)).join(words.comma())
}
