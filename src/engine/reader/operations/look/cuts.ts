import { clipsIn, filmLength } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { isTrouble, type Trouble } from '../../wish.ts'
import type { Given } from '../plain.ts'
import { clipsMeant, oneClip } from '../resolve.ts'

/** The cuts: between two neighbours, or all of them. */
export function cutsMeant(
  { but, but_a: butA, but_b: _, into, out_of: outOf, both_sides: bothSides, around, on_clips: _on, ...given }: Given,
  scene: Scene,
): Given[] | Trouble {
  if (bothSides) return cutsAround(around as Clips | undefined, scene) // the value of <clips>
  const beside = (into ?? outOf) as Clips | undefined // the value of <clip>
  const end = clipsIn(scene.context).length
  // "append it and crossfade into it"
  if (into !== undefined && beside?.it && scene.before.at(-1)?.op === 'append') return [{ between: [end, end + 1] }]
  if (beside !== undefined) {
    const clip = oneClip(beside, scene)
    if (typeof clip !== 'number') return clip
    return neighbours(into === undefined ? [clip, clip + 1] : [clip - 1, clip], scene)
  }
  if (but === undefined && butA === undefined) return namedCuts(given, scene)
  const spared = butA === undefined ? nthCut(Number(but), scene) : oneClip(butA as Clips, scene) // the value of <clip>
  if (typeof spared !== 'number') return spared
  return clipsIn(scene.context)
    .slice(1)
    .filter(({ clip }) => clip - 1 !== spared)
    .map(({ clip }) => ({ between: [clip - 1, clip] }))
}

/** The cut before the clip and the one after it. */
function cutsAround(ref: Clips | undefined, scene: Scene): Given[] | Trouble {
  const clip = oneClip(ref ?? { clips: [], it: true }, scene)
  if (typeof clip !== 'number') return clip
  const cuts = [clip - 1, clip].filter((each) => each >= 1 && each < clipsIn(scene.context).length)
  return cuts.length === 2 ? cuts.map((each) => ({ between: [each, each + 1] })) : { ask: 'which cuts' }
}

/** The clip before the nth cut, from the end if negative. */
function nthCut(n: number, { context }: Scene): number | Trouble {
  const cuts = clipsIn(context).length - 1
  const clip = n > 0 ? n : cuts + 1 + n
  return clip >= 1 && clip <= cuts ? clip : { refuse: 'no_such_clip' }
}

function namedCuts(
  { a, b, x, y, pair, scope, transition, nth, others, them, two }: Given,
  scene: Scene,
): Given[] | Trouble {
  if (nth !== undefined) {
    const clip = nthCut(Number(nth), scene)
    if (typeof clip !== 'number') return clip
    // "the second transition, between photos 2 and 3"
    const again = a ?? x ?? pair
    const same = again === undefined ? undefined : namedCuts({ a, b, x, y, pair }, scene)
    const between = [clip, clip + 1]
    return same === undefined || JSON.stringify(same) === JSON.stringify([{ between }])
      ? [{ between }]
      : { ask: 'which cuts' }
  }
  if (two && isOfTwo(scene)) return [{ scope: 'all' }]
  if (two) return neighbours(lastTwo(scene), scene)
  // "swap the first two and put a crossfade between them"
  const swapped = swappedLast(scene)
  if (swapped && (them || (pair as Clips | undefined)?.it)) return neighbours(swapped, scene) // the value of <clips>
  // "between them": the clips mentioned, otherwise all
  if (them && scene.spoken && scene.spoken.length > 1) return neighbours(scene.spoken, scene)
  const named = clipsNamed(scene.before.slice(scene.said).filter(({ op }) => !/^(?:delete|swap|move)$/.test(op)))
  if (them && named.length > 1 && named.length < clipsIn(scene.context).length) return neighbours(named, scene)
  // "intro and main, a dip to black between them"
  if ((them || (pair as Clips | undefined)?.it) && builtOfTwo(scene)) return [{ between: [1, 2] }] // the value of <clips>
  // in a new sentence, one clip that was moved is not "them"
  const ordered = scene.before.at(-1)?.op === 'move' && scene.before.length === scene.said
  // "append it after the interview, with a dissolve between the two"
  if (them && scene.before.at(-1)?.op === 'append' && clipsIn(scene.context).length === 1) return [{ between: [1, 2] }]
  if (them && !ordered && /^(?:swap|move|insert|append)$/.test(scene.before.at(-1)?.op ?? ''))
    return { ask: 'which cuts' }
  if (them) return [{ scope: 'all' }]
  // after a deletion, the rest is everything; others than some cuts must be named
  if (others !== undefined)
    return scene.before.every(({ op }) => op === 'delete') ? [{ scope: 'all' }] : { ask: 'which cuts' }
  if (transition !== undefined) return [{ transition }]
  if (scope !== undefined) return [{ scope: 'all' }]
  if (pair !== undefined) {
    // after a deletion, the rest has no other cuts
    if ((pair as Clips).rest && scene.before.some(({ op }) => op === 'delete')) return [{ scope: 'all' }] // the value of <clips>
    // there is one transition after a clip
    if ((pair as Clips).side) return { ask: 'which cuts' } // the value of <clips>
    const clips = clipsMeant(pair as Clips, scene) // the value of <clips>
    if (clips === 'all') return [{ scope: 'all' }]
    return isTrouble(clips) ? clips : neighbours(clips, scene)
  }
  if (a === undefined && x === undefined) return cutInside(scene) ? { ask: 'which cuts' } : [{ scope: 'all' }]
  const end = (clip: unknown, n: unknown) => (n === undefined ? oneClip(clip as Clips, scene) : Number(n)) // the value of <clip>
  const ends = [end(a, x), end(b, y)]
  const wrong = ends.find((each) => typeof each === 'object')
  if (typeof wrong === 'object') return wrong
  const [first, second] = ends as [number, number] // no trouble among them
  return neighbours([first, second], scene)
}

/** Whether the sentence has just taken away what is between two other parts: `cut 0:30-0:40 with a crossfade` is about that place. */
function cutInside({ before, said, context }: Scene): boolean {
  const last = before.slice(said).at(-1)
  const { from, to } = last?.params ?? {}
  const opens = from === 0
  const closes = to === 'end' || to === filmLength(context)
  return last?.op === 'cut_range' && !opens && !closes
}

/** The places of two clips that the message has just swapped. */
function swappedLast({ before }: Scene): number[] | undefined {
  const last = before.at(-1)
  return last?.op === 'swap' ? clipsNamed([last]) : undefined
}

function builtOfTwo({ before }: Scene): boolean {
  const assets = before.findLast(({ op }) => op === 'build_sequence')?.params.assets
  return Array.isArray(assets) && assets.length === 2
}

/** The clips that the message mentioned last. */
function lastTwo({ before }: Scene): number[] {
  return clipsNamed(before).slice(-2)
}

/** Whether the message has just made a film of two clips. */
function isOfTwo({ before, context }: Scene): boolean {
  const last = before.at(-1)
  const made = last?.op === 'build_sequence' && clipsIn(context).length === 0 ? last.params.assets : undefined
  return Array.isArray(made) && made.length === 2
}

/** The clips that wishes are about, in the order in which they were named. */
function clipsNamed(wishes: Scene['before']): number[] {
  const named = wishes.flatMap(({ params }) => [params.clip, params.target, params.a, params.b, params.clips].flat())
  return [...new Set(named.filter((each): each is number => typeof each === 'number'))]
}

function neighbours(clips: readonly number[], { context, before }: Scene): Given[] | Trouble {
  const gone = before.flatMap(({ op, params }) => (op === 'delete' ? [params.clip, params.clips].flat() : []))
  const count = clipsIn(context).length
  if (count > 0 && clips.some((clip) => clip < 1 || clip > count)) return { refuse: 'no_such_clip' }
  const sorted = [...clips].sort((a, b) => a - b)
  const follows = (clip: number, earlier: number) =>
    clipsIn(context).every((each) => each.clip <= earlier || each.clip >= clip || gone.includes(each.clip))
  const adjoining = sorted.length > 1 && sorted.every((clip, i) => i === 0 || follows(clip, sorted[i - 1] ?? 0))
  return adjoining ? sorted.slice(1).map((clip, i) => ({ between: [sorted[i], clip] })) : { ask: 'which clips' }
}
