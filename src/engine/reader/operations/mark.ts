import { definitionOf } from '../../../edits/index.ts'
import { clipsIn, filmLength } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import { MOOD } from '../values/look.ts'
import type { Area } from '../values/mark.ts'
import { round, type Span, type Stretch, stretchIn, type Time } from '../values/time.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { WHICH_LOOK } from './look/tone.ts'
import { type Finish, type Finished, type Given, plain, spanParams } from './plain.ts'
import { clipsMeant, trouble } from './resolve.ts'

/** A box without the way in which it was given, and whether its size is a default. */
function boxed({ place, ...box }: Area): { box: object; usual: boolean } {
  return { box, usual: place !== undefined }
}

function assuming(finished: Finished, usual: boolean): Finished {
  return isTrouble(finished) || !usual ? finished : finished.map((wish): Wish => ({ ...wish, assumed: true }))
}

/** Times given with a clip are the clip's own; if they are outside of it, those of the film. If both are possible, asks. */
export function timesOf(clip: number, span: Span, scene: Scene): { start?: number; end?: number } | Trouble {
  const said = spanParams(span, scene)
  if (isTrouble(said)) return said
  const { duration, start = duration === undefined ? undefined : 0 } = said
  const end =
    (said.end === 'end' ? undefined : said.end) ?? (duration === undefined ? undefined : round((start ?? 0) + duration))
  const times = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
  const shown = clipsIn(scene.context)[clip - 1]
  if (!shown || shown.start < 0.001) return times
  const all = Object.values(times)
  const own = all.every((time) => time <= shown.end - shown.start + 0.05)
  const film = all.every((time) => time >= shown.start - 0.05 && time <= shown.end + 0.05)
  if (own === film) return own ? { ask: 'which range' } : { refuse: 'beyond_end' }
  return own
    ? times
    : Object.fromEntries(Object.entries(times).map(([name, time]) => [name, round(time - shown.start)]))
}

/** One wish for each clip that is named, with its own times; one for the film if none is. */
export function ofClips(op: WishName, { clip, span: said, ...given }: Given, scene: Scene): Finished {
  // all the time of a clip refers to that clip
  const of = (said as Span | undefined)?.of // the value of <span>
  const span = clip === undefined && of !== undefined ? undefined : said
  const ref = (clip ?? of) as Clips | undefined // the value of <clips>
  if (ref === undefined || ref.whole)
    return plain(op, { ...given, span: untilEnd(op, span as Span | undefined) }, scene) // the value of <span>
  const clips = clipsMeant(ref, scene)
  if (clips === 'all') return { ask: 'which clip' }
  if (isTrouble(clips)) return clips
  const all: Wish[] = []
  for (const place of clips) {
    const times = span === undefined ? {} : timesOf(place, span as Span, scene) // the value of <span>
    if (isTrouble(times)) return times
    const finished = plain(op, { ...given, clip: place, ...times }, scene)
    if (isTrouble(finished)) return finished
    all.push(...finished)
  }
  return all
}

/** An edit of a part of a clip, in its own time; of the film if no clip is named. */
export function ofPart(op: WishName, name: 'clip' | 'target', given: Given, scene: Scene): Finished {
  const { part, part_beside: beside, ...rest } = given
  const ref = given[name] as Clips | undefined // the value of <clips>
  const clips = clipsMeant(ref, scene)
  if (clips !== 'all' && isTrouble(clips)) return clips
  const [place, ...others] = clips === 'all' ? [] : clips
  const stretch = (part ?? beside) as Stretch // the value of <stretch>
  if (clips === 'all') {
    // "2 s to the end of clip 2" may be 2 s into that clip
    const { from, to } = stretch as Partial<Record<'from' | 'to', Time>> // absent in other forms of it
    const intoClip = from !== undefined && 'at' in from && from.starts === undefined && from.ends === undefined
    if (intoClip && !from.own && to !== undefined && 'at' in to && to.ends !== undefined) return { ask: 'which range' }
    const range = stretchIn(stretch, filmLength(scene.context))
    return 'missing' in range
      ? trouble(range.missing)
      : plain(op, { ...rest, [name]: { clips: [], whole: true }, from: range[0], to: range[1] }, scene)
  }
  const shown = place === undefined || others.length > 0 ? undefined : clipsIn(scene.context)[place - 1]
  if (!shown) return { ask: 'which clip' }
  const own = stretchIn(stretch, shown.end - shown.start)
  if ('missing' in own) return trouble(own.missing)
  const times =
    beside === undefined || 'edge' in stretch
      ? { start: own[0], end: own[1] }
      : timesOf(shown.clip, { start: own[0], end: own[1] }, scene)
  if (isTrouble(times)) return times
  if ((times.end ?? 0) > shown.end - shown.start + 0.05) return { refuse: 'beyond_end' }
  return plain(op, { ...rest, [name]: shown.clip, from: times.start, to: times.end }, scene)
}

/** For an operation without a duration. */
function untilEnd(op: WishName, span: Span | undefined): Span | undefined {
  if (span?.duration === undefined || span.closes || op !== 'region') return span
  const { duration, start = 0, ...rest } = span
  return { ...rest, start, end: rest.end ?? round(start + duration) }
}

const region: Finish = ({ area, round: isRound, weak, ...said }, scene) => {
  if (area === undefined) return { ask: 'where' }
  const { box, usual } = boxed(area as Area) // the value of <area>
  // the way of hiding may be left open
  const given = { ...(weak ? { effect: 'blur' } : {}), ...said }
  const shape = isRound || (given.effect === 'spotlight' && usual) ? { shape: 'ellipse' } : {}
  return assuming(
    ofClips('region', { ...given, ...shape, box }, scene),
    usual || (weak === true && said.effect === undefined),
  )
}

const updateRegion: Finish = ({ area, ...given }, scene) => {
  if (area === undefined) return plain('update_region', given, scene)
  const { box, usual } = boxed(area as Area) // the value of <area>
  return assuming(plain('update_region', { ...given, box }, scene), usual)
}

/** The target of a callout: the centre of a place if it needs no size. */
function spotIn(area: Area, type: unknown): { box: object; usual: boolean } {
  const { box, usual } = boxed(area)
  const point = { x: round(area.x + area.width / 2), y: round(area.y + area.height / 2) }
  return usual && (type === 'arrow' || type === 'number') ? { box: point, usual } : { box, usual }
}

const callout: Finish = ({ area, ...given }, scene) => {
  if (area === undefined) return { ask: 'where' }
  const { box, usual } = spotIn(area as Area, given.type) // the value of <area>
  return assuming(plain('callout', { ...given, box }, scene), usual)
}

const updateCallout: Finish = ({ area, ...given }, scene) => {
  // another type needs another box
  if (area === undefined && given.type !== undefined) return { ask: 'where' }
  if (area === undefined) return plain('update_callout', given, scene)
  const { box, usual } = spotIn(area as Area, given.type ?? 'arrow') // the value of <area>
  return assuming(plain('update_callout', { ...given, box }, scene), usual)
}

/** Statements about one of these as `it`. */
export function ofMark(
  op: 'update_region' | 'update_callout' | 'update_graphic',
  given: Given,
  scene: Scene,
): Finished {
  const known = Object.keys(definitionOf(op).params.shape)
  const fits = Object.keys(given).every((name) => name === 'span' || known.includes(name))
  return fits ? plain(op, given, scene) : { ask: 'target' }
}

/** One look, or several at once. */
const applyFilter: Finish = ({ looks, quoted, ...given }, scene) => {
  // "its glowing" is a remark
  if ((given.target as Clips | undefined)?.possessive) return { ask: 'target' } // the value of <clips>
  if (quoted !== undefined) return { ask: WHICH_LOOK }
  // "it needs music! cinematic, at 40 %"
  const last = scene.before.at(-1)
  const moodless =
    /^(?:add|replace)_bgm$/.test(last?.op ?? '') && (last?.params.mood ?? last?.params.asset) === undefined
  if (moodless && given.target === undefined && Object.hasOwn(MOOD, String(given.name))) return { ask: 'which music' }
  const names = looks === undefined ? [given.name] : (looks as { name: string }[]).map(({ name }) => name) // the values of those phrases
  const all: Wish[] = []
  for (const name of names) {
    const part = given.part !== undefined || given.part_beside !== undefined
    const looked = { ...given, name }
    const finished = part ? ofPart('apply_filter', 'target', looked, scene) : plain('apply_filter', looked, scene)
    if (isTrouble(finished)) return finished
    all.push(...finished)
  }
  return all
}

/** A clip or an overlay, but not a reference that could be either. */
const mask: Finish = (given, scene) =>
  given.clip === undefined && given.overlay === undefined ? { ask: 'target' } : plain('mask', given, scene)

export const MARK = {
  apply_filter: applyFilter,
  mask,
  region,
  update_region: updateRegion,
  callout,
  update_callout: updateCallout,
} satisfies Partial<Record<WishName, Finish>>
