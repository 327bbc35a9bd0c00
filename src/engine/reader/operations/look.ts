import { clipsIn } from '../context.ts'
import { type Scene, subjectOf } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { endsOf } from './fade.ts'
import { fileOf } from './overlay.ts'
import { checked, type Finish, type Finished, type Given, plain } from './plain.ts'
import { clipsMeant } from './resolve.ts'
import { oneClip } from './sequence.ts'

/** The cuts: between two neighbours, or all of them. */
function cutsMeant(
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

/** The opposite of a transition with a direction in its name. */
function turned(type: unknown, toward: unknown): unknown {
  return toward === undefined
    ? type
    : /left$/.test(String(type))
      ? String(type).replace(/left$/, String(toward))
      : undefined
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
    return typeof clip === 'number' ? [{ between: [clip, clip + 1] }] : clip
  }
  if (two) return neighbours(lastTwo(scene), scene)
  // "between them": the clips mentioned, otherwise all
  if (them && scene.spoken && scene.spoken.length > 1) return neighbours(scene.spoken, scene)
  const named = clipsNamed(scene.before.slice(scene.said).filter(({ op }) => !/^(?:delete|swap|move)$/.test(op)))
  if (them && named.length > 1 && named.length < clipsIn(scene.context).length) return neighbours(named, scene)
  // in a new sentence, one clip that was moved is not "them"
  const ordered = scene.before.at(-1)?.op === 'move' && scene.before.length === scene.said
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
  if (a === undefined && x === undefined) return [{ scope: 'all' }]
  const end = (clip: unknown, n: unknown) => (n === undefined ? oneClip(clip as Clips, scene) : Number(n)) // the value of <clip>
  const ends = [end(a, x), end(b, y)]
  const wrong = ends.find((each) => typeof each === 'object')
  if (typeof wrong === 'object') return wrong
  const [first, second] = ends as [number, number] // no trouble among them
  return neighbours([first, second], scene)
}

/** The clips that the message mentioned last. */
function lastTwo({ before }: Scene): number[] {
  return clipsNamed(before).slice(-2)
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

/** "use that one everywhere": the transition set last. */
function repeatedTransition({ context, before }: Scene): Finished {
  const last = before.findLast(({ op }) => op === 'set_transition')?.params ?? context.last_edit
  const kind = last?.type ?? context.transitions?.at(-1)?.type
  if (kind === undefined) return { ask: 'which transition' }
  return checked([{ op: 'set_transition', params: { type: kind, duration: last?.duration, scope: 'all' } }])
}

/** The cuts that currently have a transition of a type. */
function cutsOfType(type: unknown, { context: { transitions = [] } }: Scene): Given[] | Trouble {
  const those = transitions.filter((each) => each.type === type)
  if (those.length === 0) return { ask: 'which transition' }
  return those.length === transitions.length ? [{ scope: 'all' }] : those.map(({ between }) => ({ between }))
}

/** Transitions with names that also mean effects on pictures. */
const PICTURE_EFFECTS = /^(?:zoom|hblur|pixelize|glitch)/

const setTransition: Finish = (
  { repeated, pace, times, to_type: toType, type: said, toward, any, bare, duration, ...place },
  scene,
) => {
  const type = turned(said, toward)
  if (toward !== undefined && type === undefined) return { ask: 'which transition' }
  // "a zoom on each" is about pictures
  if (place.on_clips && PICTURE_EFFECTS.test(String(type))) return { ask: 'which transition' }
  if (repeated) return repeatedTransition(scene)
  // "remove the texts and transitions"
  if (bare && /^(?:remove|delete)/.test(scene.before.at(-1)?.op ?? '')) return { ask: 'what to do' }
  // if there are some already, a length may be about those
  const others = (scene.context.transitions ?? []).some((each) => each.type !== type)
  if (any && others && duration !== undefined) return { ask: 'which transition' }
  const placed = Object.values(place).some((each) => each !== undefined)
  const changed = toType === undefined || placed ? undefined : cutsOfType(type, scene)
  const cuts = changed ?? cutsMeant(place, scene)
  if (isTrouble(cuts)) return cuts
  // "transitions" without a type are the theme's, and existing ones keep theirs when a length is given
  const kept = duration !== undefined && (scene.context.transitions ?? []).length > 0
  const kind = toType ?? (any ? (kept ? undefined : 'auto') : type)
  if (pace !== undefined || times !== undefined) {
    const now = scene.context.transitions?.[0]?.duration
    if (now === undefined) return { ask: 'how long' }
    const length = Math.round(now * (typeof times === 'number' ? times : pace === 'down' ? 0.6 : 1.5) * 100) / 100
    return checked(cuts.map((cut): Wish => ({ op: 'set_transition', params: { ...cut, duration: length } })))
  }
  // without a transition
  if (kind === 'none') return checked(cuts.map((cut) => ({ op: 'remove_transition', params: cut })))
  return checked(cuts.map((cut) => ({ op: 'set_transition', params: { type: kind, duration, ...cut } })))
}

const removeTransition: Finish = ({ type, ...given }, scene) => {
  const cuts = type === undefined ? cutsMeant(given, scene) : cutsOfType(type, scene)
  return isTrouble(cuts) ? cuts : checked(cuts.map((cut) => ({ op: 'remove_transition', params: cut })))
}

const setCanvas: Finish = ({ aspect2, named: _, app: __, whole, tall, ...words }, scene) => {
  const said = tall ? { ...words, aspect: '9:16' } : words
  // "without cropping" does not say what is beside the picture
  const given = whole && said.fit === undefined ? { ...said, fit: 'pad' } : said
  if (whole && given.fit === 'crop') return { ask: 'how to fit' }
  const shape = given.aspect
  if (aspect2 !== undefined && aspect2 !== shape && shape !== '9:16') return { ask: 'which shape' }
  if (aspect2 !== undefined) return plain('set_canvas', { ...given, aspect: aspect2 }, scene)
  return plain('set_canvas', given, scene)
}

/** The values of phrases about tone. */
interface ToneWords {
  tone: string
  /** the target */
  target?: unknown
  figure?: number
  /** positive or negative, by the direction */
  by?: number
  direction?: unknown
  amount?: unknown
}

const adjustColor: Finish = (given, scene) => {
  const { tone: words = [], direction: way, amount: far, by: whole, ...rest } = given
  let going: unknown
  const said = typeof words === 'string' ? [{ tone: words, direction: way, amount: far }] : words
  const [its] = (said as ToneWords[]).flatMap(({ target }) => target ?? [])
  const tones: Record<string, unknown> = {}
  for (const {
    tone,
    figure,
    by = whole as number | undefined, // the value of <share>
    direction = way ?? going,
    amount = far ?? 'small',
  } of said as ToneWords[]) {
    // "the colours look washed out, boost the saturation" says the same twice
    if (Object.hasOwn(tones, tone) && by === undefined && figure === undefined && direction === going) continue
    if (Object.hasOwn(tones, tone) || (figure ?? direction) === undefined) return { ask: 'how much' }
    const exact = figure !== undefined && direction === 'down' ? -Math.abs(figure) : figure
    tones[tone] = by === undefined ? (exact ?? { direction, amount }) : direction === 'down' ? -by : by
    going = direction
  }
  return plain('adjust_color', { ...(its === undefined ? {} : { target: its }), ...rest, ...tones }, scene)
}

const fadeVideo: Finish = ({ in: comes, out: goes, lasting, color, was: _, picture, ...given }, scene) => {
  const ends = endsOf({ in: comes, out: goes, lasting })
  if (isTrouble(ends)) return ends
  const [from, to] = ends
  if (color === '#000000') return fadeVideo({ in: comes, out: goes, lasting, picture: true, ...given }, scene)
  const subject = scene.subject
  const ref = given.target as Clips | undefined // the value of <clips>
  // "fade out the ending" is about the film
  if (ref?.edge)
    return fadeVideo({ in: comes, out: goes, lasting, color, ...given, target: { clips: [], whole: true } }, scene)
  if (ref?.it && subject?.kind === 'sound')
    return plain('fade_audio', { target: subject.target, in: from, out: to }, scene)
  if (ref?.it && (subject?.kind === 'text' || subject?.kind === 'overlay')) return { ask: 'target' }
  // "music 20%, fade out": continues about the same sound
  const last = scene.before.at(-1)
  const heard = last && subject?.kind === 'sound' && subjectOf(last.op, last.params)?.kind === 'sound'
  if (ref === undefined && heard && color === undefined && !picture)
    return plain('fade_audio', { target: subject.target, in: from, out: to }, scene)
  const target = ref ?? { clips: [], whole: true }
  return plain('fade_video', { ...given, target, in: from, out: to, color }, scene)
}

const kenBurns: Finish = ({ alternate, from, to, bare, on, amount_share: amount, ...given }, scene) => {
  // "zoom in on 1, out on 2"
  if (on !== undefined && !clipsIn(scene.context)[Number(on) - 1]) return { refuse: 'no_such_clip' }
  if (on !== undefined)
    return kenBurns({ ...given, from, to, amount_share: amount, clip: { clips: [Number(on)] } }, scene)
  if (bare && scene.before.length === 0) return { ask: 'which clip' }
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

/** In a film with one clip, the film means that clip. */
function named(clip: unknown, { context, subject }: Scene): unknown {
  const ref = clip as Clips | undefined // the value of <clips>
  const whole = ref === undefined || ref.whole || (ref.it && (subject === undefined || subject.kind === 'clips'))
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

const flip: Finish = ({ mirrors: _, axis, ...given }, scene) => {
  // a flipped picture is mirrored, unless it is said to be upside down
  return plain('flip', { ...given, clip: named(given.clip, scene), axis: axis ?? 'horizontal' }, scene)
}

const crop: Finish = (
  { side: one, side2: two, by: share, off = one === undefined ? [] : [{ by: share, side: one, side2: two }], clip },
  scene,
) => {
  const all: Record<string, unknown> = {}
  for (const { by, side, side2 } of off as { by: number; side: string; side2?: string }[]) // the values of those phrases
    for (const each of side2 === 'all' ? ['left', 'right', 'top', 'bottom'] : [side, side2 ?? side]) all[each] = by
  return plain('crop', { clip, ...all }, scene)
}

const chromaKey: Finish = ({ color, behind_color: behind, named: _, ...given }, scene) => {
  const background = behind ?? given.background
  const only = given.clip === undefined && clipsIn(scene.context).length === 1 ? { clip: 1 } : {}
  return plain('chroma_key', { ...given, ...only, color, background: fileOf(background) }, scene)
}

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
} satisfies Partial<Record<WishName, Finish>>
