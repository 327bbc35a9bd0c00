import { type Clip, clipStarts } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { recut, whole } from './recut.ts'
import { clipLabel, clipsOf } from './refs.ts'
import { randomOf } from './seed.ts'
import { clamp } from './values.ts'

/** Reordering operations: move, swap, sort. */

/** Reorders clips; transitions stay at their cuts. */
function reorder(edit: Editing, order: readonly Clip[]): Outcome {
  const { clips } = edit.draft
  const starts = clipStarts(edit.draft)
  const place = new Map(clips.map((clip, i) => [clip, starts[i] ?? 0]))
  if (order.every((clip, i) => clip === clips[i])) return refuse(edit.words.sameOrder())
  const shots = order.map((clip, i) => {
    const transition = clips[i]?.transition ?? null
    return whole(clip.transition === transition ? clip : { ...clip, transition }, place.get(clip) ?? 0, clip.frames)
  })
  const names = (list: readonly Clip[]) => edit.words.order(list.map((clip) => clip.name))
  return { ...recut(edit, shots), change: edit.words.becomes(edit.words.clipOrder(), names(clips), names(order)) }
}

/** Moves a clip to a position, or next to another clip. */
export function move(edit: Editing, params: Params<'move'>): Outcome {
  const { words, draft } = edit
  const moved = clipsOf(edit, params.clip)
  if (typeof moved === 'string') return refuse(moved)
  const others = draft.clips.filter((clip) => !moved.includes(clip))
  const anchor = params.before ?? params.after
  let index = others.length
  if (anchor !== undefined) {
    const clips = clipsOf(edit, anchor)
    if (typeof clips === 'string') return refuse(clips)
    const [first] = clips
    const last = clips.at(-1)
    if (!first || !last || moved.includes(first)) return refuse(words.sameOrder())
    index = params.before === undefined ? others.indexOf(last) + 1 : others.indexOf(first)
  } else if (params.to !== undefined) {
    index = clamp(Math.round(params.to) - 1, 0, others.length)
  }
  const [first] = moved
  const outcome = reorder(edit, others.toSpliced(index, 0, ...moved))
  if (!outcome.draft || !first) return outcome
  const from = draft.clips.indexOf(first) + 1
  return { ...outcome, change: words.moved(clipLabel(edit, first), from, index + 1) }
}

/** Swaps two clips. */
export function swap(edit: Editing, params: Params<'swap'>): Outcome {
  const { clips } = edit.draft
  const a = clipsOf(edit, params.a)
  const b = clipsOf(edit, params.b)
  if (typeof a === 'string') return refuse(a)
  if (typeof b === 'string') return refuse(b)
  const [firstA, firstB] = [a[0], b[0]]
  const order = clips.flatMap((clip) => {
    if (clip === firstA) return b
    if (clip === firstB) return a
    return a.includes(clip) || b.includes(clip) ? [] : [clip]
  })
  const outcome = reorder(edit, order)
  if (!outcome.draft || !firstA || !firstB) return outcome
  return { ...outcome, change: edit.words.swapped(clipLabel(edit, firstA), clipLabel(edit, firstB)) }
}

/** Sorts by file name, upload order, length, at random, or in reverse. */
export function sort(edit: Editing, params: Params<'sort'>): Outcome {
  const { clips } = edit.draft
  const upload = new Map(edit.context.assets.map((asset, i) => [asset.id, i]))
  const uploaded = (clip: Clip) => upload.get(clip.mediaId ?? '') ?? upload.size
  const sorted: Record<typeof params.by, () => Clip[]> = {
    name: () => clips.toSorted((a, b) => byName(a.name, b.name)),
    date: () => clips.toSorted((a, b) => uploaded(a) - uploaded(b)),
    reverse: () => clips.toReversed(),
    random: () => shuffled(edit),
    duration_asc: () => clips.toSorted((a, b) => a.frames - b.frames),
    duration_desc: () => clips.toSorted((a, b) => b.frames - a.frames),
  }
  const outcome = reorder(edit, sorted[params.by]())
  if (!outcome.draft) return outcome
  const notes = params.by === 'date' ? [edit.words.uploadOrder()] : []
  return { ...outcome, notes: [...(outcome.notes ?? []), ...notes] }
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare

/** A shuffle seeded by the draft. */
function shuffled(edit: Editing): Clip[] {
  const clips = [...edit.draft.clips]
  const random = randomOf(`${edit.draft.title} ${clips.map((clip) => clip.id).join(' ')}`)
  for (let i = clips.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const [a, b] = [clips[i], clips[k]]
    if (a && b) [clips[i], clips[k]] = [b, a]
  }
  const same = clips.every((clip, i) => clip === edit.draft.clips[i])
  return same ? clips.toReversed() : clips
}
