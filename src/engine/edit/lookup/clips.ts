import { shown } from '../../../edits/shown.ts'
import { stem } from '../assets.ts'
import { type Clip, clipStarts, type Draft } from '../draft.ts'
import type { Where } from '../resolve.ts'
import { picture } from './files.ts'
import { choices, Missing, nothing } from './missing.ts'

/** Looks up the clips that an edit names, by position from 1. */

/** `c2 larch.jpg 4-8 s` */
function described(draft: Draft): string[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  const s = (frames: number) => Math.round((frames / fps) * 100) / 100
  return draft.clips.map(
    ({ id, name, frames }, i) => `${id} ${name} ${s(starts[i] ?? 0)}-${s((starts[i] ?? 0) + frames)} s`,
  )
}

/** A clip by its position, its id, or its file if only one clip shows it. */
export function clip(name: unknown, { draft }: Pick<Where, 'draft'>): number {
  const { clips } = draft
  if (typeof name === 'number') {
    if (name <= clips.length) return name
    const known = choices(described(draft))
    throw new Missing({
      problem: clips.length === 0 ? 'there is no clip at all' : `there is no clip ${name}, the last is ${clips.length}`,
      ...(clips.length > 0 && { nearest: String(clips.length) }),
      ...(known !== undefined && { known }),
    })
  }
  const wanted = String(name)
  const byId = clips.findIndex(({ id }) => id === wanted)
  if (byId >= 0) return byId + 1
  const parts = clips.filter(({ origin }) => origin === wanted)
  if (parts.length > 0)
    throw new Missing({
      problem: `${shown(wanted)} was split; its parts are ${parts.map(({ id }) => id).join(' and ')}`,
    })
  return byFile(wanted, draft)
}

function byFile(wanted: string, draft: Draft): number {
  const { clips } = draft
  const plain = wanted.trim().toLowerCase()
  const of = (matches: (clip: Clip) => boolean) => clips.flatMap((clip, i) => (matches(clip) ? [i] : []))
  const exact = of(({ name }) => name.toLowerCase() === plain)
  const found = exact.length > 0 ? exact : of(({ name }) => stem(name.toLowerCase()) === plain)
  const [first, ...others] = found
  if (first === undefined) {
    const names = clips.flatMap(({ id, name }) => [id, name])
    throw nothing('clip', wanted, names, described(draft))
  }
  if (others.length > 0) {
    const ids = found.map((i) => clips[i]?.id).join(', ')
    throw new Missing({ problem: `${found.length} clips show ${shown(wanted)}`, known: ids })
  }
  return first + 1
}

/** A clip's position, if named by that or by its id; otherwise a photo or video by its file's name. */
export function clipOrPicture(name: unknown, where: Where): number | string {
  const isClip = typeof name === 'number' || where.draft.clips.some(({ id, origin }) => id === name || origin === name)
  return isClip || /^c\d+$/.test(String(name)) ? clip(name, where) : picture(name, where)
}

/** The background of a card: passes colours through, looks up clips and pictures. */
export function ground(given: unknown, where: Where): unknown {
  return Array.isArray(given) ? given : clipOrPicture(given, where)
}

export function clips(name: unknown, where: Where): number | 'all' {
  if (name !== 'all') return clip(name, where)
  if (where.draft.clips.length === 0) throw nothing('clip', name, [])
  return 'all'
}

/** A position in the sequence. */
export function place(given: unknown, { draft }: Where): number {
  return within(Number(given), draft.clips.length)
}

/** A position for an additional clip. */
export function newPlace(given: unknown, { draft }: Where): number {
  return within(Number(given), draft.clips.length + 1)
}

function within(place: number, last: number): number {
  if (place <= last) return place
  throw new Missing({ problem: `there is no place ${place}, the last is ${last}`, nearest: String(last) })
}

/** Two adjacent clips, the earlier first. */
export function cut(names: unknown, where: Where): [number, number] {
  const [a = 0, b = 0] = Array.isArray(names) ? names.map((name) => clip(name, where)).sort((x, y) => x - y) : []
  if (b !== a + 1)
    throw new Missing({ problem: `clips ${a} and ${b} are not next to each other`, nearest: `[${a}, ${a + 1}]` })
  return [a, b]
}
