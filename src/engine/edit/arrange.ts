import type { Asset } from './asset.ts'
import { assetById, findAsset, pictureNamed } from './assets.ts'
import { besideBars } from './bars.ts'
import { putIn } from './beside.ts'
import { clipFrom, MOST_CLIPS, motionFor } from './build.ts'
import { newClip, settle, sourceFrames } from './clip.ts'
import { splitAt } from './cut.ts'
import { type Clip, framesIn } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { UNNAMED } from './ids.ts'
import type { Params } from './operation.ts'
import { removeOverlaysOf } from './overlay.ts'
import { partsLost } from './parts-lost.ts'
import { fresh, recut, type Shot, shotsOf, stretch } from './recut.ts'
import { clipLabel, clipOf, clipsOf } from './refs.ts'
import { steadySound } from './sound-times.ts'
import { frameAt } from './times.ts'
import { clamp } from './values.ts'

/** Operations on the sequence of clips: append, insert, replace_clip, delete, duplicate. */

/** A clip for an upload, with the same kind of motion as the other photos. */
function oneMore(edit: Editing, asset: Asset): Clip {
  const photos = edit.draft.clips.filter((clip) => clip.kind === 'image')
  const moves = photos.length === 0 || photos.some((clip) => clip.motion)
  return clipFrom(edit, asset, moves ? motionFor(photos.length) : null)
}

/** Appends at the end; a photo lasts 4 s and moves like the others, a video is used in full. */
export function append(edit: Editing, params: Params<'append'>): Outcome {
  return insertAt(edit, params.asset, shotsOf(edit.draft), edit.draft.clips.length)
}

/** Inserts a clip at a position, after another one, or at a time, splitting the clip there. */
export function insert(edit: Editing, params: Params<'insert'>): Outcome {
  const { draft } = edit
  if (params.after !== undefined) {
    const clips = params.after === 0 ? [] : clipsOf(edit, params.after)
    if (typeof clips === 'string') return refuse(clips)
    const last = clips.at(-1)
    return insertAt(edit, params.asset, shotsOf(draft), last ? draft.clips.indexOf(last) + 1 : 0)
  }
  if (params.at !== undefined) return insertAt(edit, params.asset, ...splitAt(edit, frameAt(edit, params.at)))
  const index = clamp(Math.round(params.index ?? draft.clips.length + 1), 1, draft.clips.length + 1)
  return insertAt(edit, params.asset, shotsOf(draft), index - 1)
}

function insertAt(edit: Editing, name: string, shots: Shot[], index: number): Outcome {
  const asset = pictureNamed(edit, name)
  if (typeof asset === 'string') return refuse(asset)
  if (shots.length >= MOST_CLIPS) return refuse(edit.words.tooManyClips(MOST_CLIPS))
  const clip = oneMore(edit, asset)
  const { at, ...outcome } = putIn(edit, clip, shots, index)
  return {
    ...outcome,
    change: edit.words.inserted(asset.name, index + 1, at, clip.frames / edit.draft.canvas.fps),
  }
}

/** Replaces a clip's file: same length if the file is long enough, with its look, fades and transition. */
export function replaceClip(edit: Editing, params: Params<'replace_clip'>): Outcome {
  const clip = clipOf(edit, params.clip)
  if (typeof clip === 'string') return refuse(clip)
  const asset = pictureNamed(edit, params.asset)
  if (typeof asset === 'string') return refuse(asset)
  const { draft, words } = edit
  if (asset.id === clip.mediaId) return unchanged(words.already(clipLabel(edit, clip)))
  const whole = asset.kind === 'image' ? clip.frames : sourceFrames(asset, draft.canvas.fps)
  const frames = Math.min(clip.frames, whole)
  const replaced = settle({
    ...newClip(clip.id, asset, frames, asset.kind === 'image' ? (clip.motion ?? motionFor(0)) : null),
    fit: clip.fit,
    look: clip.look,
    sound: { ...steadySound(clip.sound), replaced: null, detached: false },
    fade: clip.fade,
    // zooms refer to the old picture
    keyframes: { ...clip.keyframes, zoom: [] },
    transition: clip.transition,
  })
  const shots = shotsOf(draft).map((shot): Shot => {
    const start = shot.shows[0]?.from ?? 0
    return shot.clip.id === clip.id ? stretch(replaced, start, start + frames) : shot
  })
  const outcome = recut(edit, shots)
  if (frames < clip.frames) outcome.notes.push(words.onlySoLong(asset.name, frames / draft.canvas.fps))
  const lost = partsLost(besideBars(clip, assetById(edit, clip.mediaId)), besideBars(replaced, asset))
  if (lost.length > 0) outcome.notes.push(words.without(asset.name, lost))
  return { ...outcome, change: words.replaced(clipLabel(edit, clip), asset.name) }
}

/** Deletes clips by number, or everything that shows an upload. */
export function deleteClips(edit: Editing, params: Params<'delete'>): Outcome {
  const { words } = edit
  if (params.asset !== undefined) return deleteAsset(edit, params.asset)
  const refs = params.clip === undefined ? (params.clips ?? []) : [params.clip]
  const found = refs.map((ref) => clipsOf(edit, ref))
  const problems = found.filter((clips) => typeof clips === 'string')
  const gone = new Set(found.flatMap((clips) => (typeof clips === 'string' ? [] : clips)))
  if (gone.size === 0) return refuse(...(problems.length > 0 ? problems : [words.nothingThere(words.aClip())]))
  return { ...withoutClips(edit, gone), problems }
}

function withoutClips(edit: Editing, gone: ReadonlySet<Clip>): Outcome {
  const { draft, words } = edit
  const shots = shotsOf(draft).filter((shot) => !gone.has(shot.clip))
  const frames = framesIn([...gone])
  const everything = shots.length === 0 && gone.size > 1
  const names = everything ? [words.allClips(gone.size)] : [...gone].map((clip) => clipLabel(edit, clip))
  return { ...recut(edit, shots), change: words.deleted(names, frames / draft.canvas.fps) }
}

/** Deletes every clip that shows an upload; without any, its overlay or its sound. */
function deleteAsset(edit: Editing, name: string): Outcome {
  const { draft, words } = edit
  const asset = findAsset(edit, name)
  const same = (thing: { name: string; mediaId?: string | null }) =>
    thing.mediaId === asset?.id || thing.name.toLowerCase() === name.trim().toLowerCase()
  const clips = draft.clips.filter(same)
  if (clips.length > 0) return withoutClips(edit, new Set(clips))
  const overlays = removeOverlaysOf(edit, same)
  if (overlays) return overlays
  const audio = draft.audio.filter((clip) =>
    same({ name: clip.name, ...('mediaId' in clip.source ? clip.source : {}) }),
  )
  if (audio.length === 0) return refuse(words.nothingThere(words.file(name)))
  return {
    draft: { ...draft, audio: draft.audio.filter((clip) => !audio.includes(clip)) },
    change: words.removed(words.file(audio[0]?.name ?? name)),
  }
}

function copied(edit: Editing, clip: Clip): Clip {
  const transition = clip.transition && { ...clip.transition, id: UNNAMED }
  return { ...clip, id: edit.newId('clip'), origin: null, transition }
}

/** Inserts copies after the original, or at a position. */
export function duplicate(edit: Editing, params: Params<'duplicate'>): Outcome {
  const { draft, words } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  const times = clamp(Math.round(params.times), 1, MOST_CLIPS)
  if (draft.clips.length + times * clips.length > MOST_CLIPS) return refuse(words.tooManyClips(MOST_CLIPS))
  const last = clips.at(-1)
  const after = last ? draft.clips.indexOf(last) + 1 : draft.clips.length
  const index = params.to === undefined ? after : clamp(Math.round(params.to) - 1, 0, draft.clips.length)
  const copies = Array.from({ length: times }, () => clips.map((clip) => fresh(copied(edit, clip)))).flat()
  const [first] = clips
  return {
    ...recut(edit, shotsOf(draft).toSpliced(index, 0, ...copies)),
    change: words.duplicated(first ? clipLabel(edit, first) : '', times),
  }
}
