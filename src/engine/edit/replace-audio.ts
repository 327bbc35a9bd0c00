import { findAsset, noAsset } from './assets.ts'
import { isOfFile, isStill, tidy } from './clip.ts'
import type { Clip, Draft } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { same } from './film/sparse.ts'
import type { Params } from './operation.ts'
import { recordedSeconds } from './ramp-points.ts'
import { clipLabel, clipsOf } from './refs.ts'
import { type SoundFile, soundFileOf } from './sound-file.ts'

/**
 * Replaces a clip's own sound by another file, or restores it. It follows the clip's pictures: cuts, moves, speed and
 * direction.
 */
export function replaceAudio(edit: Editing, { clip: ref, asset, offset = 0 }: Params<'replace_audio'>): Outcome {
  const { words, draft } = edit
  const clips = clipsOf(edit, ref)
  if (typeof clips === 'string') return refuse(clips)
  const [first] = clips
  if (!first) return refuse(words.noClip(ref, edit.lastNumber))
  const who = clipLabel(edit, first)
  if (!isOfFile(first) || isStill(first)) return refuse(words.stillsHaveNoSound(who))
  if (first.sound.detached) return refuse(words.detachedAlready(who))
  if (asset === 'none') return withOwnSound(edit, clips, who)
  const found = fileFor(edit, asset, offset, first)
  if (typeof found === 'string') return refuse(found)
  const { file, notes } = found
  if (same(first.sound.replaced, file)) return unchanged(words.already(words.soundOf(who)))
  return {
    draft: withReplaced(draft, clips, file),
    change: words.becomes(words.soundOf(who), soundFileOf(first).name, file.name),
    notes,
  }
}

/** @param offset time in the file of the clip's first moment, s @returns the problem if it can't be heard */
function fileFor(
  edit: Editing,
  name: string,
  offset: number,
  clip: Clip,
): { file: SoundFile; notes: string[] } | string {
  const { words, draft } = edit
  const asset = findAsset(edit, name)
  if (!asset) return noAsset(edit, name, ['audio', 'video'])
  if (asset.hasAudio === false || !(asset.kind === 'audio' || asset.kind === 'video')) return words.notSound(asset.name)
  const left = (asset.durationSeconds ?? Number.POSITIVE_INFINITY) - offset
  if (left <= 0) return words.offsetBeyondEnd(words.file(asset.name))
  const short = left + 1 / draft.canvas.fps < recordedSeconds(clip, draft.canvas.fps)
  return {
    file: { mediaId: asset.id, name: asset.name, shift: tidy(offset - clip.sourceStart) },
    notes: short ? [words.soundEndsEarly(asset.name, left)] : [],
  }
}

function withOwnSound({ words, draft }: Editing, clips: readonly Clip[], who: string): Outcome {
  const replaced = clips.find(({ sound }) => sound.replaced)?.sound.replaced
  if (!replaced) return unchanged(words.already(words.soundOf(who)))
  return {
    draft: withReplaced(draft, clips, null),
    change: words.becomes(words.soundOf(who), replaced.name, clips[0]?.name ?? ''),
  }
}

function withReplaced(draft: Draft, clips: readonly Clip[], replaced: SoundFile | null): Draft {
  const ids = new Set(clips.map(({ id }) => id))
  return {
    ...draft,
    clips: draft.clips.map((clip) => (ids.has(clip.id) ? { ...clip, sound: { ...clip.sound, replaced } } : clip)),
  }
}
