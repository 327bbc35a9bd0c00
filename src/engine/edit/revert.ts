import { isDeepStrictEqual } from 'node:util'
import { type Draft, draftFrames } from './draft.ts'

/** Taking one version's change back and keeping those after it. */

type Item = { id: string }
type Fields = Record<string, unknown>

/** A later change stands where this one would be taken back. */
class Collision extends Error {
  override readonly name = 'Collision'
}

/**
 * The present draft without what led from one version to the next. What a later change touched as well can't be taken back by
 * itself, and neither can a change of the sequence once later versions put things on it.
 *
 * @param before the version before the change
 * @param after the version that it led to
 * @returns why it collides, an element's id or a field's name
 */
export function revert(before: Draft, after: Draft, now: Draft): Draft | { collision: string } {
  try {
    const draft: Draft = {
      title: field('title', before.title, after.title, now.title),
      canvas: fields('canvas', before.canvas, after.canvas, now.canvas),
      clips: list(before.clips, after.clips, now.clips),
      texts: list(before.texts, after.texts, now.texts),
      overlays: list(before.overlays, after.overlays, now.overlays),
      audio: list(before.audio, after.audio, now.audio),
      captions: field('captions', before.captions, after.captions, now.captions),
      master: fields('loudness', before.master, after.master, now.master),
    }
    checkTimes(before, after, now, draft)
    return draft
  } catch (error) {
    if (error instanceof Collision) return { collision: error.message }
    throw error
  }
}

/** A value that the change made another one of, as it was; what it left alone, as it is. */
function field<Value>(name: string, before: Value, after: Value, now: Value): Value {
  if (isDeepStrictEqual(before, after)) return now
  if (!isDeepStrictEqual(after, now)) throw new Collision(name)
  return before
}

function fields<Value extends object>(name: string, before: Value, after: Value, now: Value): Value {
  const [b, a, n] = [before as Fields, after as Fields, now as Fields] // by their own keys
  const keys = new Set([...Object.keys(b), ...Object.keys(a), ...Object.keys(n)])
  const entries = [...keys].map((key) => [key, field(`${name}.${key}`, b[key], a[key], n[key])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Value // the same keys as it had
}

/** Elements by id: those that the change added go, those that it took away come back, the others field by field. */
function list<Element extends Item>(
  before: readonly Element[],
  after: readonly Element[],
  now: readonly Element[],
): Element[] {
  const [was, became] = [byId(before), byId(after)]
  const kept = now.flatMap((element): Element[] => {
    const [old, made] = [was.get(element.id), became.get(element.id)]
    if (!made) return [element]
    if (old) return [fields(element.id, old, made, element)]
    if (!isDeepStrictEqual(made, element)) throw new Collision(element.id)
    return []
  })
  const present = byId(now)
  for (const { id } of after)
    if (was.has(id) && !present.has(id) && !same(was.get(id), became.get(id))) throw new Collision(id)
  const back = before.filter(({ id }) => !became.has(id))
  return ordered(before, after, now, [...kept, ...back])
}

function byId<Element extends Item>(elements: readonly Element[]): Map<string, Element> {
  return new Map(elements.map((element) => [element.id, element]))
}

function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b)
}

const ids = (elements: readonly Item[]) => elements.map(({ id }) => id)

/** In the order of before where the change moved, added or took away; that holds only where nothing else did since. */
function ordered<Element extends Item>(
  before: readonly Element[],
  after: readonly Element[],
  now: readonly Element[],
  elements: readonly Element[],
): Element[] {
  if (same(ids(before), ids(after))) return [...elements]
  const others = elements.filter(({ id }) => !before.some((each) => each.id === id))
  if (same(ids(after), ids(now)))
    return [...before.flatMap(({ id }) => elements.find((each) => each.id === id) ?? []), ...others]
  const moved = before.some(({ id }) => after.some((each) => each.id === id)) && reordered(before, after)
  const missing = before.filter(({ id }) => !after.some((each) => each.id === id))
  if (moved || missing.length > 0) throw new Collision(missing[0]?.id ?? ids(after)[0] ?? '')
  return [...elements]
}

/** Whether what both have stands in another order. */
function reordered(before: readonly Item[], after: readonly Item[]): boolean {
  const common = (list: readonly Item[], other: readonly Item[]) => ids(list).filter((id) => ids(other).includes(id))
  return !same(common(before, after), common(after, before))
}

/** What was put on the timeline since must still stand where it was put. */
function checkTimes(before: Draft, after: Draft, now: Draft, draft: Draft): void {
  const lengths = (each: Draft) => each.clips.map(({ id, frames }) => [id, frames])
  const retimed = !same(lengths(before), lengths(after)) || before.canvas.fps !== after.canvas.fps
  const placed = (each: Draft) => [...each.texts, ...each.overlays, ...each.audio]
  const later = placed(now).find(({ id }) => !placed(after).some((each) => each.id === id))
  if (retimed && later) throw new Collision(later.id)
  if (retimed && !same(lengths(after), lengths(now))) throw new Collision('clips')
  const length = draftFrames(draft)
  const outside = [...placed(draft), ...(draft.captions?.cues ?? [])].find(
    ({ start, frames }) => start + frames > length,
  )
  if (outside) throw new Collision(outside.id)
}
