import type { Segment, Timeline, Track } from './timeline.ts'
import { isTold, percent, seconds, span, tidy } from './words.ts'

/** What is compared: the timeline, the canvas and the names of the media. */
export interface Scene {
  timeline: Timeline
  canvas: { width?: number; height?: number; aspectRatio?: string }
  media: readonly { name: string }[]
}

const NOUNS: Record<Track['type'], string> = { video: 'Clip', audio: 'Audio', text: 'Title', other: 'Element' }

interface Placed {
  type: Track['type']
  segment: Segment
}

/**
 * The changes between two states, one line each, for example `Title added: "Slow Morning" (0-3s, white, top-center)`. Segments of
 * a type are matched by id and name, then by name, then by id only, as an editor may renumber its segments with each edit;
 * finally by position.
 */
export function compare(before: Scene, after: Scene): string[] {
  const { pairs, removed, added } = match(placed(before.timeline), placed(after.timeline))
  const lines = [
    ...removed.map(
      (item) => `${NOUNS[item.type]} removed: ${label(item)} (${span(item.segment.startMs, item.segment.durationMs)})`,
    ),
    ...added.map((item) => `${NOUNS[item.type]} added: ${label(item)} (${details(item)})`),
    ...pairs.flatMap(([from, to]) => differences(from, to)),
    ...reordered(pairs),
  ]
  return [...fold(lines), ...aroundTimeline(before, after)]
}

function placed(timeline: Timeline): Placed[] {
  return timeline.tracks.flatMap((track) => track.segments.map((segment) => ({ type: track.type, segment })))
}

function match(before: Placed[], after: Placed[]) {
  const pairs: [Placed, Placed][] = []
  let removed = before
  let added = after
  const samePlace = (a: Segment, b: Segment) => a.startMs === b.startMs && a.durationMs === b.durationMs
  const sameId = (a: Segment, b: Segment) => a.id !== undefined && a.id === b.id
  const rules: ((a: Segment, b: Segment, type: Track['type']) => boolean)[] = [
    (a, b) => a.name === b.name && sameId(a, b),
    (a, b) => a.name === b.name && samePlace(a, b),
    (a, b) => a.name === b.name,
    sameId,
    (a, b, type) => samePlace(a, b) && type !== 'video',
  ]
  for (const rule of rules) {
    const left: Placed[] = []
    const open = [...added]
    for (const item of removed) {
      const index = open.findIndex((other) => other.type === item.type && rule(item.segment, other.segment, item.type))
      const [found] = index < 0 ? [] : open.splice(index, 1)
      if (found) pairs.push([item, found])
      else left.push(item)
    }
    removed = left
    added = open
  }
  return { pairs, removed, added }
}

function label({ type, segment }: Placed): string {
  return type === 'text' ? `"${tidy(segment.name)}"` : tidy(segment.name)
}

/** The traits to mention, as text. */
function details({ type, segment }: Placed): string {
  const volume = isTold(segment.volume, type) ? [percent(segment.volume)] : []
  const style = ['color', 'position'].map((key) => segment.traits[key]).filter((value) => value !== undefined)
  return [span(segment.startMs, segment.durationMs), ...volume, ...style.map(tidy)].join(', ')
}

function differences(from: Placed, to: Placed): string[] {
  const noun = NOUNS[to.type]
  const [a, b] = [from.segment, to.segment]
  const changes = [
    a.name !== b.name && `${noun} changed: ${label(from)} → ${label(to)} (${span(b.startMs, b.durationMs)})`,
    a.durationMs !== b.durationMs &&
      `${noun} ${label(to)}: duration ${seconds(a.durationMs)} → ${seconds(b.durationMs)} s`,
    a.durationMs === b.durationMs &&
      a.startMs !== b.startMs &&
      `${noun} ${label(to)}: moved from ${seconds(a.startMs)} to ${seconds(b.startMs)} s`,
    a.volume !== b.volume && `${noun} ${label(to)}: volume ${volume(a)} → ${volume(b)}`,
    ...traitChanges(a, b).map((change) => `${noun} ${label(to)}: ${change}`),
  ]
  return changes.filter((line) => line !== false)
}

const volume = (segment: Segment) => (segment.volume === undefined ? 'default' : percent(segment.volume))

function traitChanges(a: Segment, b: Segment): string[] {
  const keys = [...new Set([...Object.keys(a.traits), ...Object.keys(b.traits)])]
  const changed = keys.filter((key) => a.traits[key] !== b.traits[key])
  const kept = changed.filter((key) => a.traits[key] !== undefined && b.traits[key] !== undefined)
  const [gone, come] = [a, b].map(({ traits }) => changed.filter((key) => !kept.includes(key) && key in traits))
  // if many are removed and many added, it is a different kind of segment now
  const anew = Math.min(gone?.length ?? 0, come?.length ?? 0) > 2
  if (anew) return ['laid out anew', ...kept.map((key) => traitChange(key, a, b))]
  return [...new Set(changed.map((key) => traitChange(key, a, b)))]
}

function traitChange(key: string, a: Segment, b: Segment): string {
  const name = tidy(key.replace(/[_.]/g, ' '))
  const [whole = key, ...inside] = key.split('.')
  const has = ({ traits }: Segment) => Object.keys(traits).some((other) => other.startsWith(`${whole}.`))
  if (inside.length > 0 && !(has(a) && has(b))) return `${tidy(whole.replaceAll('_', ' '))} changed`
  const [was, is] = [a.traits[key], b.traits[key]]
  if ([was, is].some((value) => value !== undefined && isUnreadable(key, value))) {
    return is === undefined ? `${name} removed` : was === undefined ? `${name} added` : `${name} changed`
  }
  return `${name} ${was === undefined ? 'none' : tidy(was)} → ${is === undefined ? 'none' : tidy(is)}`
}

/** Long values, links and structures; and numbers inside a structure, as their unit is unknown. */
function isUnreadable(key: string, value: string): boolean {
  return value.length > 60 || /^[[{]|:\/\//.test(value) || (key.includes('.') && /^-?[\d.]+$/.test(value))
}

/** Reordered clips: if they have the same length, their separate lines hardly show that they were swapped. */
function reordered(pairs: [Placed, Placed][]): string[] {
  const clips = pairs.filter(([from]) => from.type === 'video')
  const order = (side: 0 | 1) => [...clips].sort((a, b) => a[side].segment.startMs - b[side].segment.startMs)
  const [was, is] = [order(0), order(1)]
  if (was.every((pair, index) => pair === is[index])) return []
  return [`Clip order: ${is.map(([, to]) => tidy(to.segment.name)).join(', ')}`]
}

/** Many similar lines are not helpful: after twelve, the others are only counted. */
function fold(lines: string[]): string[] {
  return lines.length <= 12 ? lines : [...lines.slice(0, 11), `… and ${lines.length - 11} more changes`]
}

function aroundTimeline(before: Scene, after: Scene): string[] {
  const size = ({ canvas }: Scene) =>
    canvas.width && canvas.height ? `${canvas.width}x${canvas.height}` : canvas.aspectRatio
  const names = new Map<string, number>()
  for (const { name } of before.media) names.set(name, (names.get(name) ?? 0) + 1)
  const arrived = after.media.filter(({ name }) => {
    const left = names.get(name) ?? 0
    names.set(name, left - 1)
    return left <= 0
  })
  const [was, is] = [before.timeline.durationMs, after.timeline.durationMs]
  return [
    ...(size(after) !== undefined && size(before) !== size(after)
      ? [`Canvas: ${size(before) ?? 'unset'} → ${size(after)}`]
      : []),
    ...(was !== is && was > 0 && is > 0 ? [`Total duration: ${seconds(was)} → ${seconds(is)} s`] : []),
    ...arrived.map(({ name }) => `Media added: ${tidy(name)}`),
  ]
}
