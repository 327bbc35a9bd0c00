import { withoutFollowed } from '../../protocol/followed.ts'
import type { Asset } from './asset.ts'
import {
  type Clip,
  type ClipRegion,
  clipStarts,
  type Draft,
  type Overlay,
  type Text,
  type TextStyle,
  type Transition,
} from './draft.ts'
import { besideClips } from './elements.ts'
import { calloutDocument } from './film/callout.ts'
import { clipDocument } from './film/clip.ts'
import { graphicDocument } from './film/graphic.ts'
import { overlayDocument } from './film/overlay.ts'
import { clipRegionDocument, regionDocument } from './film/region.ts'
import type { Scale } from './film/scale.ts'
import { soundDocument } from './film/sound.ts'
import { same } from './film/sparse.ts'
import { wholeStyle } from './film/style.ts'
import { textDocument } from './film/text.ts'

/** Reports what an edit created, with every applied value, including defaults. */

type Element = { id: string }
type Facts = Readonly<Record<string, unknown>>

/** More elements than these are summarised by number. */
const MOST = 4

/** `t3: start 0, duration 3, position center, size large, …` for each new element, then a count of the others. */
export function madeWords(before: Draft, after: Draft, assets: readonly Asset[]): string[] {
  const scale: Scale = { fps: after.canvas.fps, assets }
  const recut = before.clips !== after.clips
  const described = [
    ...fresh(before.clips, after.clips).map((clip) => () => withoutFollowed(clipDocument(clip, scale))),
    ...fresh(before.texts, after.texts).map((text) => () => ({
      ...wholeStyle(styleOf(text), scale),
      ...textDocument(text, scale),
    })),
    ...fresh(before.overlays, after.overlays).map((overlay) => () => ({
      ...placeOf(overlay),
      ...overlayDocument(overlay, scale),
    })),
    ...fresh(before.callouts, after.callouts).map((callout) => () => ({
      color: callout.color,
      ...calloutDocument(callout, scale),
    })),
    ...fresh(before.graphics, after.graphics).map((graphic) => () => graphicDocument(graphic, scale)),
    ...fresh(before.regions, after.regions).map((region) => () => regionDocument(region, scale)),
    ...(recut ? fresh(ofClips(before), ofClips(after)) : []).map((region) => () => clipRegionDocument(region)),
    ...fresh(before.audio, after.audio).map((sound) => () => ({
      volume: sound.volume,
      ...soundDocument(sound, scale),
    })),
    ...(recut ? fresh(transitionsOf(before), transitionsOf(after)) : []).map((transition) => () => ({
      id: transition.id,
      type: transition.type,
      after: after.clips.find((clip) => clip.transition === transition)?.id,
      duration: transition.frames / scale.fps,
    })),
  ]
  const more = described.length - MOST
  return [
    ...described.slice(0, MOST).map((describe) => factsWords(describe())),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]
}

/** Ids of changed elements, with their new times if moved: `c2`, `t1 now 12-15 s`. */
export function changedWords(before: Draft, after: Draft): string[] {
  const changed = [
    ...remade(before.clips, after.clips),
    ...remade(besideClips(before), besideClips(after)),
    ...(before.clips === after.clips ? [] : remade(transitionsOf(before), transitionsOf(after))),
  ]
  if (changed.length === 0) return []
  const [earlier, now] = [spansIn(before), spansIn(after)]
  return changed.map(({ id }) => (now.get(id) === earlier.get(id) ? id : `${id} now ${now.get(id)} s`))
}

/** Changed elements. */
function remade<Item extends Element>(before: readonly Item[], after: readonly Item[]): Item[] {
  const [other, others] = apart(before, after)
  const was = new Map(other.map((element) => [element.id, element]))
  return others.filter((element) => {
    const earlier = was.get(element.id)
    return earlier !== undefined && !isSame(earlier, element)
  })
}

/** Removes the common prefix and suffix of two lists. */
function apart<Item>(a: readonly Item[], b: readonly Item[]): [readonly Item[], readonly Item[]] {
  if (a === b) return [[], []]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let [end, other] = [a.length, b.length]
  while (end > start && other > start && a[end - 1] === b[other - 1]) {
    end -= 1
    other -= 1
  }
  return [a.slice(start, end), b.slice(start, other)]
}

/** Whether an element is unchanged; transitions have their own ids and are ignored for clips. */
function isSame(before: Element, after: Element): boolean {
  if (before === after) return true
  const [was, is] = [before as Facts, after as Facts] // by their own keys
  const keys = Object.keys(is)
  return keys.length === Object.keys(was).length && keys.every((key) => key === 'transition' || same(was[key], is[key]))
}

/** The time spans of elements except transitions, s, by id. */
function spansIn(draft: Draft): Map<string, string> {
  const starts = clipStarts(draft)
  const seconds = (frame: number) => rounded('', frame / draft.canvas.fps)
  const span = (start: number, frames: number) => `${seconds(start)}-${seconds(start + frames)}`
  return new Map([
    ...draft.clips.map(({ id, frames }, i): [string, string] => [id, span(starts[i] ?? 0, frames)]),
    ...besideClips(draft).map(({ id, start, frames }): [string, string] => [id, span(start, frames)]),
  ])
}

/** The effective transitions: the last clip's has no effect. */
function transitionsOf({ clips }: { clips: readonly Clip[] }): Transition[] {
  const transitions: Transition[] = []
  for (let i = 0; i + 1 < clips.length; i++) {
    const transition = clips[i]?.transition
    if (transition) transitions.push(transition)
  }
  return transitions
}

/** The regions of clips, each once. */
function ofClips({ clips }: Draft): ClipRegion[] {
  const regions = new Map<string, ClipRegion>()
  for (const clip of clips) for (const region of clip.regions) regions.set(region.id, region)
  return [...regions.values()]
}

function fresh<Item extends Element>(before: readonly Item[], after: readonly Item[]): Item[] {
  const [other, others] = apart(before, after)
  const known = new Set(other.map(({ id }) => id))
  return others.filter(({ id }) => !known.has(id))
}

function styleOf({
  id: _,
  text: _text,
  start: _start,
  frames: _frames,
  untilEnd: _untilEnd,
  keyframes: _keyframes,
  ...style
}: Text): TextStyle {
  return style
}

function placeOf({ position, scale, opacity, box }: Overlay): object {
  return box ? { box, opacity } : { position, scale, opacity }
}

/** `t3: text "Hello", start 0, size large`; off and empty values are left out. */
function factsWords({ id, ...facts }: { id?: string }): string {
  return `${id}: ${pairs(facts).join(', ')}`
}

function pairs(facts: object): string[] {
  return Object.entries(facts).flatMap(([key, value]): string[] => {
    if (value === null || value === false || value === undefined) return []
    if (value === true) return [key]
    if (typeof value === 'object' && Object.keys(value).length === 0) return []
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
