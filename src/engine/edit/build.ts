import { MOVE } from '../../edits/values/look.ts'
import type { Asset } from './asset.ts'
import { findAsset, isVisual, noAsset } from './assets.ts'
import { addCaptions } from './captions.ts'
import { newClip, sourceFrames, tidy } from './clip.ts'
import { type Clip, draftFrames, type FileClip, type Motion } from './draft.ts'
import { advance, type Editing, type Outcome, refuse } from './editing.ts'
import { fitInside } from './inside.ts'
import { addBgm } from './music.ts'
import type { Params } from './operation.ts'
import { shareOut, shareWithin } from './share.ts'
import { framesOf, secondsOf } from './times.ts'
import { handlesFor } from './transitions.ts'

/** Default duration of a photo, s. */
export const PHOTO_SECONDS = 4
/** Clips are not cut while photos get at least this, s. */
const SHORTEST_PHOTO = 3
/** A clip shorter than this without its transitions keeps no handles for them, s. */
const LONG_CLIP = 2
/** Most clips on a timeline. */
export const MOST_CLIPS = 1000

const MOTIONS = ['in', 'left', 'out', 'right'] as const

/** The slow move of the n-th photo, different from its neighbours'. */
export function motionFor(n: number): Motion {
  return { direction: MOTIONS[n % MOTIONS.length] ?? 'in', amount: MOVE }
}

/** A clip for an upload: a photo lasts 4 s, a video is used in full. @param motion of a photo */
export function clipFrom(edit: Editing, asset: Asset, motion: Motion | null = null): FileClip {
  const { fps } = edit.draft.canvas
  return asset.kind === 'image'
    ? newClip(edit.newId('clip'), asset, framesOf(edit, PHOTO_SECONDS), motion)
    : newClip(edit.newId('clip'), asset, sourceFrames(asset, fps))
}

/**
 * Builds a sequence from uploads, in order: photos last `each` (with `every`, also clips at most), or share what the clips
 * leave of `total`; clips are used in full or, if `total` leaves too little for the photos, trimmed to an equal share at both
 * ends, so that transitions have material. Listed music and subtitles are added too.
 */
export function buildSequence(edit: Editing, params: Params<'build_sequence'>): Outcome {
  const { words } = edit
  const found = params.assets === 'all' ? edit.context.assets : listed(edit, params.assets)
  if (typeof found === 'string') return refuse(found)
  const visual = found.filter(isVisual).slice(0, MOST_CLIPS)
  if (visual.length === 0) return refuse(words.nothingToBuild())
  const lengths = lengthsFor(edit, visual, params)
  const draft = fitInside({ ...edit.draft, clips: clipsFor(edit, visual, lengths) })
  const total = draftFrames(draft)
  const outcome: Outcome = {
    draft,
    renumber: true,
    change: words.built(visual.length, secondsOf(edit, total)),
    notes: edit.draft.clips.length > 0 ? [words.replacesClips(edit.draft.clips.length)] : [],
    problems:
      params.total !== undefined && total !== framesOf(edit, params.total)
        ? [words.totalNotReached(params.total, secondsOf(edit, total))]
        : [],
  }
  return params.assets === 'all' ? outcome : withListed(edit, outcome, found)
}

function listed(edit: Editing, names: readonly string[]): Asset[] | string {
  const assets: Asset[] = []
  for (const name of names) {
    const asset = findAsset(edit, name)
    if (!asset) return noAsset(edit, name, ['image', 'video'])
    assets.push(asset)
  }
  return assets
}

function clipsFor(edit: Editing, assets: readonly Asset[], lengths: readonly number[]): Clip[] {
  const fps = edit.draft.canvas.fps
  const handles = handlesAt(edit, assets)
  let photos = 0
  return assets.map((asset, i) => {
    const frames = lengths[i] ?? 1
    const motion = asset.kind === 'image' ? motionFor(photos++) : null
    const clip = newClip(edit.newId('clip'), asset, frames, motion)
    if (asset.kind === 'image') return clip
    const [front, back] = handles[i] ?? [0, 0]
    const spare = sourceFrames(asset, fps) - frames
    const start = spare <= front + back ? Math.min(front, spare) : Math.floor(spare / 2)
    return { ...clip, sourceStart: tidy(start / fps) }
  })
}

/** Handles at the ends of each clip for transitions set in the same message; none for short clips. */
function handlesAt(edit: Editing, assets: readonly Asset[]): [number, number][] {
  const handle = handlesFor(edit)
  const { fps } = edit.draft.canvas
  return assets.map((asset, i) => {
    if (asset.kind === 'image' || sourceFrames(asset, fps) < LONG_CLIP * fps + 2 * handle) return [0, 0]
    return [i > 0 ? handle : 0, i < assets.length - 1 ? handle : 0]
  })
}

function lengthsFor(edit: Editing, assets: readonly Asset[], params: Params<'build_sequence'>): number[] {
  const fps = edit.draft.canvas.fps
  const handles = handlesAt(edit, assets)
  const whole = assets.map((asset, i) => {
    const [front, back] = handles[i] ?? [0, 0]
    return asset.kind === 'image' ? Number.POSITIVE_INFINITY : sourceFrames(asset, fps) - front - back
  })
  const photos = assets.filter((asset) => asset.kind === 'image').length
  const each = params.each === undefined ? undefined : framesOf(edit, params.each)
  if (params.total === undefined) {
    const photo = each ?? framesOf(edit, PHOTO_SECONDS)
    const most = (photos === 0 || params.every) && each !== undefined ? each : Number.POSITIVE_INFINITY
    return whole.map((frames) => (frames === Number.POSITIVE_INFINITY ? photo : Math.min(frames, most)))
  }
  const total = Math.max(framesOf(edit, params.total), assets.length)
  const clips = whole.reduce((sum, frames) => sum + (Number.isFinite(frames) ? frames : 0), 0)
  if (photos === 0 || total - clips < photos * SHORTEST_PHOTO * fps) return shareWithin(total, whole)
  const shares = shareOut(total - clips, Array(photos).fill(1))
  let photo = 0
  return whole.map((frames) => (Number.isFinite(frames) ? frames : (shares[photo++] ?? 1)))
}

/** Adds music and subtitles that were listed among the pictures. */
function withListed(edit: Editing, built: Outcome, assets: readonly Asset[]): Outcome {
  let outcome = built
  for (const asset of assets) {
    const added = addListed(advance(edit, outcome), asset)
    if (!added) continue
    outcome = {
      draft: added.draft ?? outcome.draft,
      renumber: true,
      change: outcome.change,
      notes: [...(outcome.notes ?? []), ...(added.change ? [added.change] : []), ...(added.notes ?? [])],
      problems: [...(outcome.problems ?? []), ...(added.problems ?? [])],
    }
  }
  return outcome
}

function addListed(edit: Editing, { kind, name }: Asset): Outcome | undefined {
  if (kind === 'audio') return addBgm(edit, { asset: name })
  return kind === 'subtitle' ? addCaptions(edit, { source: name }) : undefined
}
