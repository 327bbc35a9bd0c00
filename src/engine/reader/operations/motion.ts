import { clipsIn } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { Area } from '../values/mark.ts'
import { round, type Span } from '../values/time.ts'
import { isTrouble, type Trouble, type WishName } from '../wish.ts'
import { ofClips, timesOf } from './mark.ts'
import { type Finish, type Given, plain, spanParams } from './plain.ts'
import { clipsMeant, oneClip, overlayMeant, textsMeant } from './resolve.ts'

/** Zooms to a named place, with half the picture's size, or to a box. */
const zoomTo: Finish = ({ area, ...given }, scene) => {
  const clip = oneClip(given.clip as Clips | undefined, scene) // the value of <clips>
  if (typeof clip !== 'number') return clip
  const { place, ...part } = (area ?? {}) as Partial<Area> // the value of <area>
  const box = area === undefined ? {} : { box: place ?? part }
  return ofClips('zoom_to', { ...given, ...box, clip: { clips: [clip] } }, scene)
}

/** `to 140 %` */
const punchIn: Finish = ({ to, ...given }, scene) =>
  plain(
    'punch_in',
    { ...given, amount: typeof to === 'number' ? Math.round((to - 1) * 1000) / 1000 : given.amount },
    scene,
  )

interface Moving {
  what: Given
  /** when it is shown, s: for a clip in its own time */
  start: number
  end: number
}

/** What moves; a single element. */
function movingIn({ clip, text, overlay }: Given, scene: Scene): Moving | Trouble {
  const { context } = scene
  if (overlay !== undefined) {
    const match = overlayMeant(overlay as Parameters<typeof overlayMeant>[0], scene) // the value of <overlay_ref>
    if (typeof match !== 'string') return match
    const shown = (context.overlays ?? []).find(({ name }) => name === match)
    return shown ? { what: { overlay: match }, start: shown.start, end: shown.end } : { refuse: 'no_such_overlay' }
  }
  if (text !== undefined) {
    const texts = textsMeant(text as Parameters<typeof textsMeant>[0], scene) // the value of <text_ref>
    if (isTrouble(texts)) return texts
    const shown = (context.text ?? []).find((each) => each.text === texts[0])
    return shown && texts.length === 1
      ? { what: { text: shown.text }, start: shown.start, end: shown.end }
      : { ask: 'which text' }
  }
  const clips = clipsMeant(clip as Clips | undefined, scene) // the value of <clips>
  if (clips !== 'all' && isTrouble(clips)) return clips
  const [place, ...others] = clips === 'all' ? clipsIn(context).map((each) => each.clip) : clips
  const shown = place === undefined || others.length > 0 ? undefined : clipsIn(context)[place - 1]
  return shown ? { what: { clip: shown.clip }, start: 0, end: round(shown.end - shown.start) } : { ask: 'which clip' }
}

/** Positions outside the canvas, from which something enters. */
const BESIDE: Readonly<Record<string, [number, number]>> = {
  left: [-0.3, 0.5],
  right: [1.3, 0.5],
  top: [0.5, -0.3],
  bottom: [0.5, 1.3],
}
const PLACES: Readonly<Record<string, [number, number]>> = {
  center: [0.5, 0.5],
  top: [0.5, 0.12],
  bottom: [0.5, 0.88],
  left: [0.2, 0.5],
  right: [0.8, 0.5],
}

/** Two keyframes of a property: from one value to another. */
const animate: Finish = (given, scene) => {
  // a clip that is rotated at once stays rotated
  if (
    given.property === 'rotation' &&
    given.clip !== undefined &&
    given.span === undefined &&
    given.first === undefined
  )
    return { ask: 'how long' }
  // "shrink the logo to 10 %" is about its size throughout
  const timeless = given.span === undefined && given.first === undefined && given.from === undefined
  if (timeless && given.property === undefined) return { ask: 'when' }
  const moving = movingIn(given, scene)
  if (isTrouble(moving)) return moving
  const times = timesFor(given, moving, scene)
  if (isTrouble(times)) return times
  const values = valuesOf(given)
  if (values === undefined) return { ask: 'how much' }
  const { property = 'scale', ease } = given
  const points = [
    [times[0], values[0]],
    [times[1], values[1], ...(ease === undefined ? [] : [ease])],
  ]
  return plain('animate', { ...moving.what, property, points }, scene)
}

function valuesOf({ property, from, to, by, from_side: side, to_place: place }: Given): [unknown, unknown] | undefined {
  if (property === 'rotation') return typeof by === 'number' ? [0, by] : undefined
  if (property !== 'position') return to === undefined ? undefined : [from ?? 1, to]
  const end = PLACES[String(place)]
  const [x, y] = BESIDE[String(side)] ?? []
  if (end === undefined || x === undefined || y === undefined) return undefined
  return [side === 'left' || side === 'right' ? [x, end[1]] : [end[0], y], end]
}

/** By default, all the time that it is shown. */
function timesFor(
  { span, first, ...given }: Given,
  { what, start, end }: Moving,
  scene: Scene,
): [number, number] | Trouble {
  if (typeof first === 'number') return [start, round(start + first)]
  if (span === undefined)
    return given.property === 'rotation' || given.property === 'position' ? { ask: 'when' } : [start, end]
  const said = typeof what.clip === 'number' ? timesOf(what.clip, span as Span, scene) : spanParams(span as Span, scene) // the value of <span>
  if (isTrouble(said)) return said
  // "over the first second" of what is shown later
  if (said.start === undefined || typeof said.end !== 'number') return { ask: 'when' }
  return said.start === 0 && start > 0 ? [start, round(start + said.end)] : [said.start, said.end]
}

export const MOTION = { animate, zoom_to: zoomTo, punch_in: punchIn } satisfies Partial<Record<WishName, Finish>>
