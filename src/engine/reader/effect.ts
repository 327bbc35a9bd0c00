import { type Context, clipsIn, filmLength, shots } from './context.ts'
import type { Wish } from './wish.ts'

/** Whether two readings have the same effect: removals are compared by what remains, everything else by its parameters. */
export function sameEffect(a: readonly Wish[], b: readonly Wish[], context: Context): boolean {
  return effectOf(a, context) === effectOf(b, context)
}

function effectOf(wishes: readonly Wish[], context: Context): string {
  const rest: string[] = []
  const removed: [number, number][] = []
  for (const [i, wish] of wishes.entries()) {
    if (wish.op === 'nothing') continue
    // a request after a complaint replaces it
    if (wish.complaint && wishes.slice(i + 1).some(({ op }) => op === wish.op)) continue
    const ranges = removal(wish, context)
    if (ranges) removed.push(...ranges)
    else rest.push(canonical(plainer(wish, context), clipsIn(context).length === 1))
  }
  return JSON.stringify([rest, union(removed)])
}

/** Something that lasts a given time ends at its start plus that. */
function ended({ duration, ...params }: Wish['params']): Wish['params'] {
  const { start, end } = params
  const timed = typeof start === 'number' && typeof duration === 'number' && end === undefined
  return timed ? { ...params, end: start + duration } : { ...params, duration }
}

/** The simplest of equivalent edits: a new start of a sound is a move, and the only text is all texts. */
function plainer(wish: Wish, context: Context): Wish {
  const { text = [], video = [], uploads } = context
  const { op, params } = wish
  // all uploads by name, in their order
  if (op === 'build_sequence' && String(params.assets) === uploads.map(({ name }) => name).join())
    return { op, params: { ...params, assets: 'all' } }
  if (op === 'remove_text' && text.length === 1 && params.match === text[0]?.text) return { op, params: { all: true } }
  if (op === 'watermark') return { op: 'add_overlay', params } // an overlay lasts for the whole film by default
  // the only clip is as long as the film
  if (op === 'set_duration' && video.length === 1)
    return { op: 'set_total_duration', params: { duration: params.duration } }
  // after the last clip
  if (op === 'insert' && video.length > 0 && (params.after === video.length || params.index === video.length + 1))
    return { op: 'append', params: { ...params, after: undefined, index: undefined } }
  // with an empty timeline, a length for all makes a film of the uploads
  if (op === 'set_duration' && video.length === 0 && params.clip === 'all') {
    const assets = shots(context).map(({ name }) => name)
    return plainer({ op: 'build_sequence', params: { assets, each: params.duration } }, context)
  }
  // a cut without a transition
  if (op === 'set_transition' && params.type === 'none')
    return { op: 'remove_transition', params: { ...params, type: undefined } }
  const { target, at, ...more } = params
  const moves = op === 'update_sound' && at !== undefined && Object.values(more).every((value) => value === undefined)
  return moves ? { op: 'move_audio', params: { target, start: at } } : wish
}

/** The canonical form of equivalent ones: listed files are in that order, whether stated or not. */
function canonical({ op, params }: Wish, single: boolean): string {
  const all = ([name, value]: [string, unknown]): [string, unknown] =>
    single && value === 1 && (name === 'clip' || name === 'target') ? [name, 'all'] : [name, value]
  const entries = Object.entries(ended(params))
    .filter(
      ([name, value]) => value !== undefined && !(op === 'build_sequence' && name === 'order' && value === 'listed'),
    )
    .map(all)
  return JSON.stringify([op, entries.sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** The ranges of the timeline that a wish removes; undefined for other wishes. */
export function removal({ op, params }: Wish, context: Context): [number, number][] | undefined {
  const { from, to, clip, clips, start, end, keep } = params
  if (op === 'cut_range') return [[Number(from ?? 0), Number(to ?? filmLength(context))]]
  if (op !== 'delete' && op !== 'trim') return undefined
  const places = Array.isArray(clips) ? clips : clip === 'all' ? clipsIn(context).map((each) => each.clip) : [clip]
  const targets = places.map((place) => clipsIn(context).find((each) => each.clip === place))
  if (targets.length === 0 || targets.some((each) => each === undefined)) return undefined
  return targets.flatMap((target): [number, number][] => {
    if (!target) return []
    if (op === 'delete') return [[target.start, target.end]]
    const length = target.end - target.start
    const [stays, ends] = Array.isArray(keep) ? keep.map(Number) : [Number(start ?? 0), ownEnd(end, length)]
    return [
      [target.start, target.start + (stays ?? 0)],
      [target.start + (ends ?? length), target.end],
    ]
  })
}

function ownEnd(end: unknown, length: number): number {
  if (typeof end !== 'number') return length
  return end < 0 ? length + end : end
}

function union(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [from, to] of ranges.filter(([a, b]) => b - a > 0.001).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1] + 0.001) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged.map(([from, to]) => [Math.round(from * 1000), Math.round(to * 1000)])
}
