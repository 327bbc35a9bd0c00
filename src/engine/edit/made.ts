import type { Asset } from './asset.ts'
import type { Draft, Overlay, Text } from './draft.ts'
import { clipDocument } from './film/clip.ts'
import { overlayDocument } from './film/overlay.ts'
import type { Scale } from './film/scale.ts'
import { soundDocument } from './film/sound.ts'
import { same } from './film/sparse.ts'
import { textDocument } from './film/text.ts'

/** What an edit made, with every value that was applied to it, also those that it did not name. */

type Element = { id: string }
type Lists = Record<'clips' | 'texts' | 'overlays' | 'audio', readonly Element[]>

/** More elements than these are counted. */
const MOST = 4

/** `t3: start 0, duration 3, position center, size large, …` for each new element, then a count of the others. */
export function madeWords(before: Draft, after: Draft, assets: readonly Asset[]): string[] {
  const scale: Scale = { fps: after.canvas.fps, assets }
  const described = [
    ...fresh(before.clips, after.clips).map((clip) => () => clipDocument(clip, scale)),
    ...fresh(before.texts, after.texts).map((text) => () => ({ ...styleOf(text), ...textDocument(text, scale) })),
    ...fresh(before.overlays, after.overlays).map((overlay) => () => ({
      ...placeOf(overlay),
      ...overlayDocument(overlay, scale),
    })),
    ...fresh(before.audio, after.audio).map((sound) => () => ({
      volume: sound.volume,
      ...soundDocument(sound, scale),
    })),
  ]
  const more = described.length - MOST
  return [
    ...described.slice(0, MOST).map((describe) => factsWords(describe())),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]
}

/** Ids of elements that are not what they were. */
export function changedIds(before: Draft, after: Draft): string[] {
  const lists = (draft: Draft): Lists => draft
  const keys = ['clips', 'texts', 'overlays', 'audio'] as const
  return keys.flatMap((key) => {
    const was = new Map(lists(before)[key].map((each) => [each.id, each]))
    return lists(after)[key].flatMap((each) => {
      const old = was.get(each.id)
      return old !== undefined && !same(old, each) ? [each.id] : []
    })
  })
}

function fresh<Item extends Element>(before: readonly Item[], after: readonly Item[]): Item[] {
  if (before === after) return []
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}

function styleOf({ id: _, text: _text, start: _start, frames: _frames, ...style }: Text): object {
  return style
}

function placeOf({ position, scale, opacity, box }: Overlay): object {
  return box ? { box, opacity } : { position, scale, opacity }
}

/** `t3: text "Hello", start 0, size large`; what is off or none is left out. */
function factsWords({ id, ...facts }: { id?: string }): string {
  return `${id}: ${pairs(facts).join(', ')}`
}

function pairs(facts: object): string[] {
  return Object.entries(facts).flatMap(([key, value]): string[] => {
    if (value === null || value === false || value === undefined || (Array.isArray(value) && value.length === 0))
      return []
    if (value === true) return [key]
    return [`${key} ${typeof value === 'object' ? JSON.stringify(value, rounded) : shown(key, value)}`]
  })
}

function shown(key: string, value: unknown): string {
  const text = String(rounded(key, value))
  return key === 'text' ? JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text) : text
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}
