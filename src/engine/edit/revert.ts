import { isDeepStrictEqual } from 'node:util'
import { settle } from './clip.ts'
import type { Draft } from './draft.ts'
import { elementsOf } from './elements.ts'
import { fitTransitions } from './fit-transitions.ts'
import { fitInside } from './inside.ts'
import { speakerGone } from './speakers.ts'

/** Reverts one version's change and keeps later ones. */

type Item = { id: string }
type Fields = Record<string, unknown>

/** A later change conflicts with reverting this one. */
class Collision extends Error {
  override readonly name = 'Collision'
}

/**
 * The current draft without the change between two versions. A change can't be reverted if a later one touched the same thing,
 * nor a change of the sequence once later versions put elements on it.
 *
 * @param before the version before the change
 * @param after the version after it
 * @returns the conflict: an element's id or a field's name
 */
export function revert(before: Draft, after: Draft, now: Draft): Draft | { collision: string } {
  try {
    checkSequence(before, after, now)
    const draft: Draft = {
      title: field('title', before.title, after.title, now.title),
      canvas: fields('canvas', before.canvas, after.canvas, now.canvas),
      theme: field('theme', before.theme, after.theme, now.theme),
      clips: list(before.clips, after.clips, now.clips),
      texts: list(before.texts, after.texts, now.texts),
      overlays: list(before.overlays, after.overlays, now.overlays),
      regions: list(before.regions, after.regions, now.regions),
      callouts: list(before.callouts, after.callouts, now.callouts),
      graphics: list(before.graphics, after.graphics, now.graphics),
      audio: list(before.audio, after.audio, now.audio),
      captions: field('captions', before.captions, after.captions, now.captions),
      speech: fields('words', before.speech, after.speech, now.speech),
      master: fields('loudness', before.master, after.master, now.master),
    }
    checkFits(draft)
    return draft
  } catch (error) {
    if (error instanceof Collision) return { collision: error.message }
    throw error
  }
}

/** Elements added since must keep their places. */
function checkSequence(before: Draft, after: Draft, now: Draft): void {
  const lengths = (each: Draft) => [each.canvas.fps, ...each.clips.map(({ id, frames }) => [id, frames])]
  if (isDeepStrictEqual(lengths(before), lengths(after))) return
  if (!isDeepStrictEqual(lengths(after), lengths(now))) throw new Collision('the sequence')
  const placed = (each: Draft): Item[] => [
    ...each.texts,
    ...each.overlays,
    ...each.regions,
    ...each.callouts,
    ...each.graphics,
    ...each.audio,
  ]
  const known = byId(placed(after))
  const later = placed(now).find(({ id }) => !known.has(id))
  if (later) throw new Collision(later.id)
}

/** Reverts a value if the change modified it. */
function field<Value>(name: string, before: Value, after: Value, now: Value): Value {
  if (isDeepStrictEqual(before, after)) return now
  if (!isDeepStrictEqual(after, now)) throw new Collision(name)
  return before
}

/** Fields for position and source that must be reverted together. */
const TOGETHER = [
  'start',
  'frames',
  'untilEnd',
  'mediaId',
  'source',
  'sourceStart',
  'loop',
  'speed',
  'reverse',
  'freeze',
]

/** Fields with nested fields, each of which is reverted separately. */
const NESTED = ['sound', 'look', 'keyframes']

function fields<Value extends object>(name: string, before: Value, after: Value, now: Value): Value {
  const [b, a, n] = [before as Fields, after as Fields, now as Fields] // by their own keys
  if (TOGETHER.some((key) => !isDeepStrictEqual(b[key], a[key])))
    for (const key of TOGETHER) if (!isDeepStrictEqual(a[key], n[key])) throw new Collision(`${name}.${key}`)
  const keys = new Set([...Object.keys(b), ...Object.keys(a), ...Object.keys(n)])
  const entries = [...keys].map((key) => [key, part(`${name}.${key}`, key, b[key], a[key], n[key])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Value // the same keys as it had
}

function part(name: string, key: string, before: unknown, after: unknown, now: unknown): unknown {
  const nested = NESTED.includes(key) && isObject(before) && isObject(after) && isObject(now)
  return nested ? fields(name, before, after, now) : field(name, before, after, now)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Reverts lists by id: added elements are removed, removed ones restored, the others reverted by field. */
function list<Element extends Item>(
  before: readonly Element[],
  after: readonly Element[],
  now: readonly Element[],
): Element[] {
  const [was, became, present] = [byId(before), byId(after), byId(now)]
  const kept = now.flatMap((element): Element[] => {
    const [old, made] = [was.get(element.id), became.get(element.id)]
    if (old && made) return [fields(element.id, old, made, element)]
    if (old || (made && !isDeepStrictEqual(made, element))) throw new Collision(element.id)
    return made ? [] : [element]
  })
  for (const { id } of after)
    if (!present.has(id) && !isDeepStrictEqual(was.get(id), became.get(id))) throw new Collision(id)
  const back = before.filter(({ id }) => !became.has(id))
  return ordered(before, after, now, [...kept, ...back])
}

function byId<Element extends Item>(elements: readonly Element[]): Map<string, Element> {
  return new Map(elements.map((element) => [element.id, element]))
}

/** Restored elements follow their former predecessors; a reordering is reverted if it is still in effect. */
function ordered<Element extends Item>(
  before: readonly Element[],
  after: readonly Element[],
  now: readonly Element[],
  elements: readonly Element[],
): Element[] {
  const among = (list: readonly Item[], others: readonly Item[]) => {
    const known = byId(others)
    return list.flatMap(({ id }) => (known.has(id) ? [id] : []))
  }
  const moved = !isDeepStrictEqual(among(before, after), among(after, before))
  const movedSince = !isDeepStrictEqual(among(after, now), among(now, after))
  const [first] = moved ? among(after, before) : []
  if (moved && movedSince) throw new Collision(first ?? 'the order')
  // moved and removed elements go to their old places, after their former predecessors
  const kept = byId(after)
  const put = moved ? among(before, elements) : among(before, elements).filter((id) => !kept.has(id))
  const order = elements.map(({ id }) => id).filter((id) => !put.includes(id))
  for (const id of put) {
    const place = before.findIndex((each) => each.id === id)
    const leader = before.slice(0, place).findLast((each) => order.includes(each.id))
    order.splice(leader ? order.indexOf(leader.id) + 1 : 0, 0, id)
  }
  const present = byId(elements)
  return order.flatMap((id) => present.get(id) ?? [])
}

/** Checks that fades, transitions and elements that last to the end fit the restored clips. */
function checkFits(draft: Draft): void {
  const gone = speakerGone(draft)
  if (gone !== undefined) throw new Collision(gone)
  const fitted = fitInside({ ...draft, clips: fitTransitions(draft.clips.map(settle)).clips })
  const fit = byId<Item>(elementsOf(fitted))
  const misfit = elementsOf(draft).find((each) => !isDeepStrictEqual(fit.get(each.id), each))
  if (misfit) throw new Collision(misfit.id)
  if (!isDeepStrictEqual(fitted.captions, draft.captions)) throw new Collision('captions')
}
