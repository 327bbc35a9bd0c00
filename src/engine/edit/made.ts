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

/** What an edit made, with every value that was applied to it, also those that it did not name. */

type Element = { id: string }

/** More elements than these are counted. */
const MOST = 4

/** `t3: start 0, duration 3, position center, size large, …` for each new element, then a count of the others. */
export function madeWords(before: Draft, after: Draft, assets: readonly Asset[]): string[] {
  const scale: Scale = { fps: after.canvas.fps, assets }
  const described = [
    ...fresh(before.clips, after.clips).map((clip) => () => clipDocument(clip, scale)),
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
    ...fresh(ofClips(before), ofClips(after)).map((region) => () => clipRegionDocument(region)),
    ...fresh(before.audio, after.audio).map((sound) => () => ({
      volume: sound.volume,
      ...soundDocument(sound, scale),
    })),
    ...fresh(transitionsOf(before), transitionsOf(after)).map((transition) => () => ({
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

/** What is not as it was, by its id, and when it is seen or heard now where that moved: `c2`, `t1 now 12-15 s`. */
export function changedWords(before: Draft, after: Draft): string[] {
  const was = new Map(standing(before).map((each) => [each.element.id, each]))
  return standing(after).flatMap(({ element, span }) => {
    const earlier = was.get(element.id)
    if (earlier === undefined || isSame(earlier.element, element)) return []
    return [span === undefined || span() === earlier.span?.() ? element.id : `${element.id} now ${span()} s`]
  })
}

/** Whether an element is as it was; a transition has an id of its own, and is none of its clip's facts. */
function isSame(before: Element, after: Element): boolean {
  return before === after || same({ ...before, transition: null }, { ...after, transition: null })
}

/** Everything that has an id. @returns with it from when to when, s */
function standing(draft: Draft): { element: Element; span?: () => string }[] {
  const starts = clipStarts(draft)
  const span = (start: number, frames: number) => () =>
    [start, start + frames].map((frame) => rounded('', frame / draft.canvas.fps)).join('-')
  return [
    ...draft.clips.map((clip, i) => ({ element: clip, span: span(starts[i] ?? 0, clip.frames) })),
    ...besideClips(draft).map((element) => ({ element, span: span(element.start, element.frames) })),
    ...transitionsOf(draft).map((element) => ({ element })),
  ]
}

/** The transitions that are seen: the last clip's is without effect. */
function transitionsOf({ clips }: { clips: readonly Clip[] }): Transition[] {
  return clips.slice(0, -1).flatMap(({ transition }) => transition ?? [])
}

/** The regions of clips, each once. */
function ofClips({ clips }: Draft): ClipRegion[] {
  return [...new Map(clips.flatMap(({ regions }) => regions).map((region) => [region.id, region])).values()]
}

function fresh<Item extends Element>(before: readonly Item[], after: readonly Item[]): Item[] {
  if (before === after) return []
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
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

/** `t3: text "Hello", start 0, size large`; what is off or none is left out. */
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
