import type { Asset } from './asset.ts'
import { assetById, isVisual, pictureNamed } from './assets.ts'
import { clipIn, withSound } from './boxed.ts'
import { clipFrom } from './build.ts'
import { slice } from './clip.ts'
import { PLAIN_DRESS, viewOf } from './draft/defaults.ts'
import { type Clip, clipStarts, type Overlay } from './draft.ts'
import { resized } from './duration.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { fresh, recut, type Shot, shotsOf } from './recut.ts'
import { secondsOf } from './times.ts'

/** Several pictures at once: side by side, one above the other, in a grid. */

const MOST = 9

type Box = NonNullable<Overlay['box']>

/**
 * The first picture's clip stays on the track and carries the length and the sound; all pictures lie over it, each in its
 * box, which together fill the canvas. It lasts as long as the shortest of its videos.
 */
export function layout(edit: Editing, params: Params<'layout'>): Outcome {
  const { words } = edit
  const assets = picturesFor(edit, params)
  if (typeof assets === 'string') return refuse(assets)
  const [first, ...others] = assets
  if (!first || others.length === 0) return refuse(words.layoutNeedsTwo())
  const base = edit.draft.clips.find((clip) => clip.mediaId === first.id) ?? clipFrom(edit, first)
  const shown = others.map((asset) => standing(edit, asset) ?? clipFrom(edit, asset))
  const outcome = recut(edit, shotsFor(edit, base, shown))
  const { draft } = outcome
  const index = draft.clips.findIndex((clip) => clip.id === base.id)
  const start = clipStarts(draft)[index] ?? 0
  const frames = draft.clips[index]?.frames ?? base.frames
  const boxes = boxesFor(params.type, assets.length)
  const overlays = [base, ...shown].map((clip, i) => {
    const heard = i > 0 && !clip.freeze && !clip.sound.detached
    return boxed(edit, clip, start, frames, boxes[i], heard)
  })
  const before = draft.overlays.filter((overlay) => !overlay.box)
  const taken = shown.filter((clip) => clip !== base && edit.draft.clips.includes(clip)).map((clip) => clip.name)
  const notes = taken.length > 0 ? [words.taken(taken)] : []
  const shortest = [base, ...shown].find((clip) => clip.kind === 'video' && available(clip) === frames)
  if (shortest && frames < base.frames) notes.push(words.shorterDecides(shortest.name))
  return {
    ...outcome,
    draft: { ...draft, overlays: [...before, ...overlays] },
    change: words.laidOut(
      params.type,
      assets.map((asset) => asset.name),
      secondsOf(edit, frames),
    ),
    notes: [...notes, ...outcome.notes],
  }
}

/** The pictures that were named, then those of the present layout and of the timeline; uploads where these are too few. */
function picturesFor(edit: Editing, params: Params<'layout'>): Asset[] | string {
  const { draft, context } = edit
  const named =
    params.type === 'stacked' ? [params.top, params.bottom] : [params.left, params.right, params.top, params.bottom]
  const places: (Asset | undefined)[] = []
  for (const name of named) {
    const asset = name === undefined ? undefined : pictureNamed(edit, name)
    if (typeof asset === 'string') return asset
    places.push(asset)
  }
  const seen = new Set([
    ...draft.overlays.filter((overlay) => overlay.box).map((overlay) => overlay.mediaId),
    ...draft.clips.map((clip) => clip.mediaId),
  ])
  const uploads = context.assets.filter(isVisual).map((asset) => asset.id)
  const wanted = params.type === 'grid' ? MOST : 2
  const others = [...(seen.size > 1 ? seen : new Set([...seen, ...uploads]))].flatMap((id) => {
    const asset = assetById(edit, id)
    return asset && !places.includes(asset) ? [asset] : []
  })
  const assets = inPlaces(places, others, wanted)
  return assets
}

/** Pictures where they were named to be, and others in the places between and after them. */
function inPlaces(places: readonly (Asset | undefined)[], others: readonly Asset[], wanted: number): Asset[] {
  const last = places.findLastIndex((asset) => asset !== undefined)
  const rest = [...others]
  const filled = places.slice(0, last + 1).flatMap((asset) => asset ?? rest.shift() ?? [])
  return [...filled, ...rest.slice(0, Math.max(0, wanted - filled.length))]
}

/** The clip of an upload, or what it is in the present layout. */
function standing({ draft }: Editing, asset: Asset): Clip | undefined {
  const box = draft.overlays.find((overlay) => overlay.clip && overlay.mediaId === asset.id)
  return draft.clips.find((clip) => clip.mediaId === asset.id) ?? (box && clipIn(box))
}

/** How long a picture can be shown, frames. */
function available(clip: Clip): number {
  return clip.kind === 'image' ? Number.POSITIVE_INFINITY : clip.frames
}

/** The sequence with the first picture at the common length, and without the clips that now lie beside it. */
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
  clip: Clip,
  start: number,
  frames: number,
  box: Box | undefined,
  heard: boolean,
): Overlay {
  const { sourceStart, sound } = slice(clip, 0, Math.min(frames, clip.frames), edit.draft.canvas.fps)
  const overlay: Overlay = {
    ...PLAIN_DRESS,
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
  }
  return heard ? withSound(overlay, sound) : overlay
}

/** Boxes that fill the canvas, row by row; a last row that is not full is stretched. */
function boxesFor(type: Params<'layout'>['type'], count: number): Box[] {
  const columns = type === 'side_by_side' ? count : type === 'stacked' ? 1 : Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns)
    const inRow = row === rows - 1 ? count - row * columns : columns
    const column = i - row * columns
    return { x: column / inRow, y: row / rows, width: 1 / inRow, height: 1 / rows }
  })
}
