import { USUAL_EASING } from '../../edits/values/easing.ts'
import type { Point } from '../../edits/values/keyframes.ts'
import { type Clip, clipStart, type Draft, type Key, type Keyframes, type Overlay, type Text } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { tidyFrame } from './keyframes.ts'
import type { Params } from './operation.ts'
import { clipLabel, clipOf } from './refs.ts'
import { placeStart } from './time-map.ts'
import { secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** Replaces the keyframes of one property of a clip, a text or an overlay. */
export function animate(edit: Editing, { property, points, ...named }: Params<'animate'>): Outcome {
  const { words } = edit
  const found = elementNamed(edit, named)
  if (typeof found === 'string') return refuse(found)
  const { element, label } = found
  const before = element.keyframes[property].length
  if (before === 0 && points.length === 0) return unchanged(words.already(words.animationOf(label, property)))
  const keys = keysOf(edit, found, points)
  if ('fault' in keys) return keys
  // the parser has checked the values
  const keyframes = { ...element.keyframes, [property]: keys.keys } as Keyframes
  return {
    draft: withKeyframes(edit.draft, element.id, keyframes),
    change:
      points.length === 0
        ? words.removed(words.animationOf(label, property))
        : words.animated(
            label,
            property,
            points.map(([time, value]) => words.animatedPoint(time, property, value)),
          ),
    notes: before > 0 && points.length > 0 ? [words.replacesPoints(before)] : [],
  }
}

/** An element that can be animated. */
interface Found {
  element: Clip | Text | Overlay
  label: string
  /** frames on the timeline */
  start: number
  /** time origin of its points, s on the timeline of the message */
  origin: number
}

type Named = Pick<Params<'animate'>, 'clip' | 'text' | 'overlay'>

/** @returns the reason if there is none */
function elementNamed(edit: Editing, { clip, text, overlay }: Named): Found | string {
  const { draft, words, extents, times } = edit
  if (clip !== undefined) {
    const element = clipOf(edit, clip)
    if (typeof element === 'string') return element
    const origin = (extents.get(clip)?.start ?? 0) / times.fps
    return { element, label: clipLabel(edit, element), start: clipStart(draft, element), origin }
  }
  if (text !== undefined) {
    const element = draft.texts.find(({ id }) => id === text)
    return element
      ? { element, label: words.text(element.text), start: element.start, origin: 0 }
      : words.noText(
          text,
          draft.texts.map((each) => each.text),
        )
  }
  const element = draft.overlays.find(({ id }) => id === overlay)
  return element
    ? { element, label: words.file(element.name), start: element.start, origin: 0 }
    : words.nothingThere(words.anOverlay())
}

/** Converts points to keys of an element. Tolerates half a frame, as times from results may be rounded. */
function keysOf(edit: Editing, { element, label, start, origin }: Found, points: readonly Point[]) {
  const { pieces, fps } = edit.times
  const keys: Key<Point[1]>[] = []
  for (const [i, [time, value, easing]] of points.entries()) {
    const at = placeStart(pieces, (origin + time) * fps) - start
    if (at < -0.5 || at > element.frames + 0.5) {
      const shown = (frame: number) => secondsOf(edit, start + frame) - origin
      const [from, to] = [shown(0), shown(element.frames)]
      const problem = edit.words.outsideOf(time, label, from, to)
      return {
        ...refuse(problem),
        fault: { parameter: `points[${i}]`, problem, nearest: String(Math.round((at < 0 ? from : to) * 1000) / 1000) },
      }
    }
    keys.push({
      at: tidyFrame(clamp(at, 0, element.frames)),
      value,
      easing: i === 0 ? 'linear' : (easing ?? USUAL_EASING),
    })
  }
  return { keys }
}

function withKeyframes(draft: Draft, id: string, keyframes: Keyframes): Draft {
  const changed = <Item extends { id: string; keyframes: Keyframes }>(item: Item): Item =>
    item.id === id ? { ...item, keyframes } : item
  return {
    ...draft,
    clips: draft.clips.map(changed),
    texts: draft.texts.map(changed),
    overlays: draft.overlays.map(changed),
  }
}
