import { clipsIn } from '../context.ts'
import { type Scene, subjectOf } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { FileRef, Files, OverlayRef } from '../values/elements.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { checked, type Finished, type Given, plain } from './plain.ts'
import { clipsMeant, overlayMeant, trouble } from './resolve.ts'
import { oneClip } from './sequence.ts'

type Finish = (given: Given, scene: Scene) => Finished

/** Places of cuts: between two neighbours, or all of them. */
function cutsMeant({ a, b, x, y, pair, scope, transition, others }: Given, scene: Scene): Given[] | Trouble {
  // what is left after a deletion is all there is; others than some cuts are to be named
  if (others !== undefined)
    return scene.before.every(({ op }) => op === 'delete') ? [{ scope: 'all' }] : { ask: 'which cuts' }
  if (transition !== undefined) return [{ transition }]
  if (scope !== undefined) return [{ scope: 'all' }]
  if (pair !== undefined) {
    // what is left after a deletion has only cuts of its own
    if ((pair as Clips).rest && scene.before.some(({ op }) => op === 'delete')) return [{ scope: 'all' }] // what <clips> reads
    const clips = clipsMeant(pair as Clips, scene) // what <clips> reads
    if (clips === 'all') return [{ scope: 'all' }]
    return isTrouble(clips) ? clips : neighbours(clips)
  }
  if (a === undefined && x === undefined) return [{ scope: 'all' }]
  const ends = a === undefined ? [Number(x), Number(y)] : [oneClip(a as Clips, scene), oneClip(b as Clips, scene)] // what <clip> reads
  const wrong = ends.find((each) => typeof each === 'object')
  if (typeof wrong === 'object') return wrong
  const [first, second] = ends as [number, number] // no trouble among them
  const count = clipsIn(scene.context).length
  if (count > 0 && (first > count || second > count)) return { refuse: 'no_such_clip' }
  return neighbours([first, second])
}

function neighbours(clips: readonly number[]): Given[] | Trouble {
  const sorted = [...clips].sort((a, b) => a - b)
  const adjoining = sorted.length > 1 && sorted.every((clip, i) => i === 0 || clip === (sorted[i - 1] ?? 0) + 1)
  return adjoining ? sorted.slice(1).map((clip) => ({ between: [clip - 1, clip] })) : { ask: 'which clips' }
}

/** The cuts that have a transition of a type now. */
function cutsOfType(type: unknown, { context: { transitions = [] } }: Scene): Given[] | Trouble {
  const those = transitions.filter((each) => each.type === type)
  if (those.length === 0) return { ask: 'which transition' }
  return those.length === transitions.length ? [{ scope: 'all' }] : those.map(({ between }) => ({ between }))
}

const setTransition: Finish = ({ pace, times, to_type: toType, type, any, duration, ...place }, scene) => {
  // where there are others already, a length may be said of those
  const others = (scene.context.transitions ?? []).some((each) => each.type !== type)
  if (any && others && duration !== undefined) return { ask: 'which transition' }
  const changed = toType === undefined ? undefined : cutsOfType(type, scene)
  const cuts = changed ?? cutsMeant(place, scene)
  if (isTrouble(cuts)) return cuts
  const kind = toType ?? type
  if (pace !== undefined || times !== undefined) {
    const now = scene.context.transitions?.[0]?.duration
    if (now === undefined) return { ask: 'how long' }
    const length = Math.round(now * (typeof times === 'number' ? times : pace === 'down' ? 0.6 : 1.5) * 100) / 100
    return checked(cuts.map((cut): Wish => ({ op: 'set_transition', params: { ...cut, duration: length } })))
  }
  return checked(cuts.map((cut) => ({ op: 'set_transition', params: { type: kind, duration, ...cut } })))
}

const removeTransition: Finish = (given, scene) => {
  const cuts = cutsMeant(given, scene)
  return isTrouble(cuts) ? cuts : checked(cuts.map((cut) => ({ op: 'remove_transition', params: cut })))
}

const setCanvas: Finish = ({ aspect2, named: _, app: __, ...given }, scene) => {
  const shape = given.aspect
  if (aspect2 !== undefined && aspect2 !== shape && shape !== '9:16') return { ask: 'which shape' }
  if (aspect2 !== undefined) return plain('set_canvas', { ...given, aspect: aspect2 }, scene)
  return plain('set_canvas', given, scene)
}

/** What the phrases for a tone give. */
interface ToneWords {
  tone: string
  figure?: number
  direction?: string
  amount?: string
}

const adjustColor: Finish = (given, scene) => {
  const { tone: words = [], direction: way, amount: far, ...rest } = given
  const said = typeof words === 'string' ? [{ tone: words, direction: way, amount: far }] : words
  const tones: Record<string, unknown> = {}
  for (const { tone, figure, direction = way, amount = far ?? 'small' } of said as ToneWords[]) {
    if (Object.hasOwn(tones, tone) || (figure ?? direction) === undefined) return { ask: 'how much' }
    tones[tone] = figure === undefined ? { direction, amount } : direction === 'down' ? -Math.abs(figure) : figure
  }
  return plain('adjust_color', { ...rest, ...tones }, scene)
}

const fadeVideo: Finish = ({ in: comes, out: goes, lasting, color, was: _, ...given }, scene) => {
  const length = (wanted: unknown) => (wanted === true ? (lasting ?? 1) : wanted)
  const [from, to] = [length(comes), length(goes)]
  if (from === undefined && to === undefined) return { ask: 'which end' }
  if (color === '#000000') return fadeVideo({ in: comes, out: goes, lasting, ...given }, scene)
  const subject = scene.subject
  const ref = given.target as Clips | undefined // what <clips> reads
  if (ref?.it && subject?.kind === 'sound')
    return plain('fade_audio', { target: subject.target, in: from, out: to }, scene)
  if (ref?.it && (subject?.kind === 'text' || subject?.kind === 'overlay')) return { ask: 'target' }
  // "music 20%, fade out": what is said of a sound goes on
  const last = scene.before.at(-1)
  const heard = last && subject?.kind === 'sound' && subjectOf(last.op, last.params)?.kind === 'sound'
  if (ref === undefined && heard && color === undefined)
    return plain('fade_audio', { target: subject.target, in: from, out: to }, scene)
  const target = ref ?? { clips: [], whole: true }
  return plain('fade_video', { ...given, target, in: from, out: to, color }, scene)
}

const kenBurns: Finish = ({ alternate, from, to, amount_share: amount, ...given }, scene) => {
  if (alternate) {
    const directions = ['in', 'out']
    return checked(
      clipsIn(scene.context).map(
        ({ clip }, i): Wish => ({ op: 'ken_burns', params: { clip, direction: directions[i % 2] } }),
      ),
    )
  }
  const ways: Record<string, string> = { left: 'left', right: 'right', top: 'up', bottom: 'down' }
  const direction = typeof to === 'string' ? ways[to] : given.direction
  return plain('ken_burns', { ...given, direction, amount }, scene)
}

/** The film of one clip is that clip. */
function named(clip: unknown, { context }: Scene): unknown {
  const whole = clip === undefined || (clip as Clips).whole // what <clips> reads
  return whole && clipsIn(context).length === 1 ? 1 : clip
}

const rotate: Finish = ({ turn, back, degrees, ...given }, scene) => {
  const by = typeof back === 'number' ? (back === 180 ? 180 : 360 - back) : (degrees ?? turn)
  return plain(
    'rotate',
    { ...given, clip: named(given.clip, scene), degrees: by === 270 && back === 90 ? -90 : by },
    scene,
  )
}

const flip: Finish = ({ mirrors, axis, ...given }, scene) => {
  const way = axis ?? (mirrors ? 'horizontal' : undefined)
  return way === undefined
    ? { ask: 'which way' }
    : plain('flip', { ...given, clip: named(given.clip, scene), axis: way }, scene)
}

const crop: Finish = ({ off = [], clip }, scene) => {
  const all: Record<string, unknown> = {}
  for (const { by, side, side2 } of off as { by: number; side: string; side2?: string }[]) // what the phrases give
    for (const each of [side, side2 ?? side]) all[each] = by
  return plain('crop', { clip, ...all }, scene)
}

const chromaKey: Finish = ({ color, behind_color: behind, named: _, ...given }, scene) => {
  const background = behind ?? given.background
  return plain('chroma_key', { ...given, color, background: fileOf(background) }, scene)
}

function fileOf(ref: unknown): unknown {
  return typeof ref === 'object' && ref !== null && 'file' in ref ? ref.file : ref
}

/** An uploaded picture that is called a logo, or the only one with a see-through ground. */
function logo({ context: { uploads } }: Scene): FileRef {
  const called = uploads.filter(({ name, type }) => type === 'image' && /logo|watermark|brand/i.test(name))
  const clear = called.length > 0 ? called : uploads.filter(({ alpha }) => alpha)
  const [only] = clear
  return only && clear.length === 1 ? { file: only.name } : { missing: 'which file to overlay' }
}

const addOverlay: Finish = ({ named, puts, ...given }, scene) => {
  if (named !== undefined) return addOverlay({ ...given, puts, asset: logo(scene) }, scene)
  const asset = given.asset as FileRef // what <picture> reads
  const there = 'file' in asset && (scene.context.overlays ?? []).some(({ name }) => name === asset.file)
  if (there && (puts || (given.position === undefined && given.span === undefined))) return { ask: 'target' }
  return plain('add_overlay', given, scene)
}

const updateOverlay: Finish = ({ grow, amount, times, ...given }, scene) => {
  if (grow === undefined && times === undefined) return plain('update_overlay', given, scene)
  const match = overlayMeant(given.match as OverlayRef | undefined, scene) // what <overlay_ref> reads
  if (typeof match !== 'string') return match
  const now = (scene.context.overlays ?? []).find(({ name }) => name === match)?.scale
  if (now === undefined) return { ask: 'how large' }
  const step = amount === 'large' ? 0.5 : 0.2
  const factor = typeof times === 'number' ? times : grow === 'up' ? 1 + step : 1 - step
  return checked([
    { op: 'update_overlay', params: { match, scale: Math.min(1, Math.round(now * factor * 1000) / 1000) } },
  ])
}

const layout: Finish = ({ both, clips, one, other, first, ...given }, scene) => {
  const [a, b] = [one, other] as (FileRef | undefined)[] // what <picture> reads
  const pair =
    a && b
      ? [a, b].map((each) => ('file' in each ? each.file : undefined))
      : filesNamed(both as Files | undefined, clips as Clips | undefined, scene)
  if (pair !== undefined && isTrouble(pair)) return pair
  const sides =
    given.type === 'stacked'
      ? ['top', 'bottom']
      : given.type === 'grid'
        ? ['left', 'right', 'top', 'bottom']
        : ['left', 'right']
  const named = pair ?? filesNamed(first as Files | undefined, undefined, scene) ?? [] // what <files> reads
  if (isTrouble(named)) return named
  if (named.length > sides.length) return { ask: 'which files' }
  const placed = Object.fromEntries(named.map((file, i) => [sides[i] ?? 'left', file]))
  return plain(
    'layout',
    { ...given, ...placed, type: given.type ?? (given.top || given.bottom ? 'stacked' : 'side_by_side') },
    scene,
  )
}

/** Files in the order in which they were named; none where all are meant. */
function filesNamed(
  files: Files | undefined,
  clips: Clips | undefined,
  scene: Scene,
): (string | undefined)[] | Trouble | undefined {
  if (files && 'missing' in files) return trouble(files.missing)
  if (files && 'names' in files) return [...files.names]
  if (clips === undefined) return files === undefined ? undefined : []
  const places = clipsMeant(clips, scene)
  if (places === 'all') return []
  return isTrouble(places) ? places : places.map((place) => clipsIn(scene.context)[place - 1]?.name)
}

const removeSilence: Finish = (given, scene) =>
  plain('remove_silence', { ...given, target: given.target ?? { clips: [], whole: true } }, scene)

export const LOOK = {
  set_transition: setTransition,
  remove_transition: removeTransition,
  set_canvas: setCanvas,
  adjust_color: adjustColor,
  fade_video: fadeVideo,
  ken_burns: kenBurns,
  rotate,
  flip,
  crop,
  chroma_key: chromaKey,
  add_overlay: addOverlay,
  update_overlay: updateOverlay,
  layout,
  remove_silence: removeSilence,
} satisfies Partial<Record<WishName, Finish>>
