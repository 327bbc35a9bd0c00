import { PICTURES } from '../../edits/overlay/layout.ts'
import type { Asset } from './asset.ts'
import { assetById, isVisual, noAsset, pictureNamed } from './assets.ts'
import { clipIn, withSound } from './boxed.ts'
import { clipFrom } from './build.ts'
import { isOfFile, slice } from './clip.ts'
import { NO_KEYFRAMES, PLAIN_DECORATION, viewOf } from './draft/defaults.ts'
import { type Clip, clipStarts, type Draft, type FileClip, type Overlay } from './draft.ts'
import { resized } from './duration.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { shorterSide } from './overlay-size.ts'
import { panesFor, widestGutter } from './panes.ts'
import { partsLost } from './parts-lost.ts'
import { fresh, recut, type Shot, shotsOf } from './recut.ts'
import { clipLabel, clipOf } from './refs.ts'
import { secondsOf } from './times.ts'

/** layout: several pictures at once, side by side, stacked, in a grid, or a large one beside smaller ones. */

type Box = NonNullable<Overlay['box']>

/** A picture to show: an upload or a clip. */
interface Wanted {
  asset: Asset
  clip?: FileClip
}

/**
 * The first picture's clip stays on the track and provides the length and the sound; all pictures are overlays in boxes that
 * fill the canvas except for the gutters. The layout lasts as long as its shortest video.
 */
export function layout(edit: Editing, params: Params<'layout'>): Outcome {
  const { words } = edit
  const wanted = picturesFor(edit, params)
  if (typeof wanted === 'string') return refuse(wanted)
  const [first, ...others] = wanted
  const [fewest] = PICTURES[params.type]
  if (!first || wanted.length < fewest) return refuse(words.layoutNeeds(fewest))
  const base = first.clip ?? onTrack(edit.draft, first.asset) ?? clipFrom(edit, first.asset)
  const shown = others.map(({ asset, clip }) => clip ?? standing(edit, asset) ?? clipFrom(edit, asset))
  const outcome = recut(edit, shotsFor(edit, base, shown))
  const { draft } = outcome
  const index = draft.clips.findIndex((clip) => clip.id === base.id)
  const start = clipStarts(draft)[index] ?? 0
  const frames = draft.clips[index]?.frames ?? base.frames
  const [gutter, gutterNotes] = gutterFor(edit, params, wanted.length)
  const boxes = panesFor(params.type, wanted.length, gutter, draft.canvas)
  const around = gutter > 0 ? (params.color ?? GUTTER_COLOR) : null
  const overlays = [base, ...shown].map((clip, i) => {
    const heard = i > 0 && clip !== base && !clip.freeze && !clip.sound.detached
    return { ...boxed(edit, clip, start, frames, boxes[i], heard), around }
  })
  const before = draft.overlays.filter((overlay) => !overlay.box || overlay.cutaway)
  const taken = shown.filter((clip) => clip !== base && edit.draft.clips.includes(clip)).map((clip) => clip.name)
  const notes = taken.length > 0 ? [words.taken([...new Set(taken)])] : []
  for (const clip of [base, ...shown]) {
    const lost = partsLost(clip, { ...clip, keyframes: NO_KEYFRAMES })
    if (lost.length > 0) notes.push(words.without(clip.name, lost))
  }
  const shortest = [base, ...shown].find((clip) => clip.kind === 'video' && available(clip) === frames)
  if (shortest && frames < base.frames) notes.push(words.shorterDecides(shortest.name))
  return {
    ...outcome,
    draft: { ...draft, overlays: [...before, ...overlays] },
    change: words.laidOut(
      params.type,
      wanted.map(({ asset }) => asset.name),
      secondsOf(edit, frames),
    ),
    notes: [...notes, ...gutterNotes, ...outcome.notes],
  }
}

const GUTTER_COLOR = '#000000'

/** px between the pictures. */
function gutterFor({ draft, words }: Editing, params: Params<'layout'>, count: number): [number, string[]] {
  const { canvas } = draft
  const { gutter = 0 } = params
  const wanted = Math.round(gutter >= 1 ? gutter : gutter * shorterSide(canvas))
  const most = widestGutter(params.type, count, canvas)
  return wanted <= most ? [wanted, []] : [most, [words.gutterLimited(most)]]
}

/** The named pictures, then those of the current layout and of the timeline; uploads if these are too few. */
function picturesFor(edit: Editing, params: Params<'layout'>): Wanted[] | string {
  const { draft, context } = edit
  const { type, files, left, right, top, bottom } = params
  const named = files ?? (type === 'stacked' ? [top, bottom] : [left, right, top, bottom])
  const places: (Wanted | undefined)[] = []
  for (const name of named) {
    const wanted = name === undefined ? undefined : wantedFor(edit, name)
    if (typeof wanted === 'string') return wanted
    places.push(wanted)
  }
  const seen = new Set([
    ...draft.overlays.filter((overlay) => overlay.box && !overlay.cutaway).map((overlay) => overlay.mediaId),
    ...draft.clips.filter(isOfFile).map((clip) => clip.mediaId),
  ])
  const uploads = context.assets.filter(isVisual).map((asset) => asset.id)
  const [fewest, most] = PICTURES[type]
  const count = files?.length ?? (type === 'side_by_side' || type === 'stacked' ? fewest : most)
  const others = [...(seen.size > 1 ? seen : new Set([...seen, ...uploads]))].flatMap((id) => {
    const asset = assetById(edit, id)
    return asset && !places.some((place) => place?.asset === asset) ? [{ asset }] : []
  })
  return inPlaces(places, others, count)
}

/** A clip by position, or a photo or video by file. @returns a problem if there is none */
function wantedFor(edit: Editing, name: string | number): Wanted | string {
  if (typeof name === 'string') {
    const asset = pictureNamed(edit, name)
    return typeof asset === 'string' ? asset : { asset }
  }
  const clip = clipOf(edit, name)
  if (typeof clip === 'string') return clip
  if (!isOfFile(clip)) return edit.words.cardsFillTheCanvas(clipLabel(edit, clip))
  const asset = assetById(edit, clip.mediaId)
  return asset ? { asset, clip } : noAsset(edit, clip.name)
}

/** Pictures in their requested places, and others in the remaining ones. */
function inPlaces(places: readonly (Wanted | undefined)[], others: readonly Wanted[], wanted: number): Wanted[] {
  const last = places.findLastIndex((place) => place !== undefined)
  const rest = [...others]
  const filled = places.slice(0, last + 1).flatMap((place) => place ?? rest.shift() ?? [])
  return [...filled, ...rest.slice(0, Math.max(0, wanted - filled.length))]
}

/** The clip of an upload, or its picture in the current layout. */
function standing({ draft }: Editing, asset: Asset): FileClip | undefined {
  const box = draft.overlays.find((each) => each.clip && !each.cutaway && each.mediaId === asset.id)
  return onTrack(draft, asset) ?? (box && clipIn(box))
}

function onTrack({ clips }: Draft, asset: Asset): FileClip | undefined {
  return clips.filter(isOfFile).find((clip) => clip.mediaId === asset.id)
}

/** Available length of a picture, frames. */
function available(clip: Clip): number {
  return clip.kind === 'image' ? Number.POSITIVE_INFINITY : clip.frames
}

/** The sequence with the first picture at the common length, without the clips that are now in boxes. */
function shotsFor(edit: Editing, base: Clip, beside: readonly Clip[]): Shot[] {
  const lengths = [base, ...beside].map((clip) => available(clip))
  const shortest = Math.min(...lengths)
  const frames = Number.isFinite(shortest) ? shortest : base.frames
  const shots = shotsOf(edit.draft).filter(({ clip }) => clip === base || !beside.includes(clip))
  const at = shots.findIndex((shot) => shot.clip === base)
  if (at < 0) return [...shots, fresh({ ...base, frames: Math.min(frames, available(base)) })]
  const start = shots[at]?.shows[0]?.from ?? 0
  return shots.with(at, resized(edit, base, start, frames))
}

function boxed(
  edit: Editing,
  clip: FileClip,
  start: number,
  frames: number,
  box: Box | undefined,
  heard: boolean,
): Overlay {
  const { sourceStart, sound } = slice(clip, 0, Math.min(frames, clip.frames), edit.draft.canvas.fps)
  const overlay: Overlay = {
    ...PLAIN_DECORATION,
    id: edit.newId('overlay'),
    mediaId: clip.mediaId,
    name: clip.name,
    kind: clip.kind,
    start,
    frames,
    untilEnd: false,
    sourceStart,
    position: 'center',
    box: box ?? { x: 0, y: 0, width: 1, height: 1 },
    scale: 1,
    opacity: 1,
    shape: 'rectangle',
    volume: 0,
    clip: viewOf(clip),
    cutaway: null,
    keyframes: NO_KEYFRAMES,
    watermark: false,
  }
  return heard ? withSound(overlay, sound) : overlay
}
