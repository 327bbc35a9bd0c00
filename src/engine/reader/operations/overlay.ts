import { clipsIn, filmLength } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { FileRef, Files } from '../values/files.ts'
import { BRAND, type OverlayRef } from '../values/overlays.ts'
import { round, type Span, type Time, timeIn } from '../values/time.ts'
import { isTrouble, type Trouble, type WishName } from '../wish.ts'
import { type Finish, type Given, plain } from './plain.ts'
import { clipsMeant, overlayMeant, trouble } from './resolve.ts'

/** The name of a file that was read. */
export function fileOf(ref: unknown): unknown {
  return typeof ref === 'object' && ref !== null && 'file' in ref ? ref.file : ref
}

/** An uploaded picture that is called a logo, or the only one with a transparent background. */
function logo({ context: { uploads, overlays = [] } }: Scene): FileRef {
  const all = uploads.filter(({ name, type }) => type === 'image' && BRAND.test(name))
  const unused = all.filter(({ name }) => !overlays.some((each) => each.name === name))
  const called = unused.length > 0 ? unused : all
  const clear = called.length > 0 ? called : uploads.filter(({ alpha }) => alpha)
  const [only] = clear
  return only && clear.length === 1 ? { file: only.name } : { missing: 'which file to overlay' }
}

/** The logo over the film. */
function logoThere({ context: { overlays = [] } }: Scene): string | undefined {
  const [only, ...others] = overlays.filter(({ name }) => BRAND.test(name))
  return others.length === 0 ? only?.name : undefined
}

/** Opacity, also in per cent, and fades, in the form of edits. */
function dressed({
  half_clear: half,
  see_through: clear,
  opacity_percent: percent,
  fade_both: fades,
  ...given
}: Given): Given {
  return {
    ...(half ? { opacity: 0.5 } : {}),
    ...given,
    ...(typeof percent === 'number' ? { opacity: round(percent / 100) } : {}),
    ...(typeof clear === 'number' ? { opacity: round(1 - clear) } : {}),
    ...(fades === undefined ? {} : { fade_in: fades, fade_out: fades }),
  }
}

/** What is shown throughout a film that is not built yet needs no times. */
function throughout({ span, ...given }: Given): Given {
  const { start, end } = (span ?? {}) as Span // the value of <span>
  return start === 0 && end === 'end' ? given : { ...given, span }
}

/** A share without a word for what it measures is a size, if the thing stays small. */
const MOST_BARE = 0.5

const addOverlay: Finish = ({ named, puts, only, percent, bounded, shared, ...given }, scene) => {
  // "A here, B there, both at 15 %"
  if (shared && scene.before.slice(scene.said).some(({ op }) => op === 'add_overlay')) return { ask: 'size' }
  // "…, and not at any other time", without a time
  if (bounded && given.span === undefined) return { ask: 'when' }
  // "the sunset goes in the middle" may be about a clip's place in the film
  const asset = given.asset as FileRef | undefined // the value of <picture>
  const file = asset !== undefined && 'file' in asset ? asset.file : undefined
  const video = scene.context.uploads.some(({ name, type }) => name === file && type === 'video')
  const sized = [given.scale, given.shape, given.span, percent].some((each) => each !== undefined)
  if (video && given.position === 'center' && !sized) return { ask: 'where' }
  const stands = (scene.context.video ?? []).some(({ name }) => name === file)
  if (
    stands &&
    given.position === 'center' &&
    Object.keys(given).every((name) => /^(?:asset|position|span)$/.test(name))
  )
    return { ask: 'where' }
  if (percent === undefined) return placedOverlay({ named, puts, only, ...given }, scene)
  // "50 %, see-through" may be how much it is
  if (given.half_clear) return { ask: 'size' }
  const scale = Number(percent) / 100
  if (scale > MOST_BARE || given.scale !== undefined) return { ask: 'size' }
  return placedOverlay({ named, puts, only, ...given, scale }, scene)
}

const placedOverlay: Finish = ({ named, puts, only, ...how }, scene) => {
  const said = throughout(dressed(how))
  const stands = only && named !== undefined ? logoThere(scene) : undefined
  if (stands !== undefined) return plain('update_overlay', { ...said, match: stands }, scene)
  // "beach clip muted" is about the clip
  const shown = (said.asset as FileRef | undefined) ?? { missing: '' } // the value of <picture>
  const played = 'file' in shown && (scene.context.video ?? []).some(({ name }) => name === shown.file)
  // "add one more of the beach, for 3 s" may be about the sequence
  const untimed = Object.keys((said.span as object | undefined) ?? {}).every((name) => name === 'duration') // the value of <span>
  if (played && untimed && Object.keys(said).every((name) => /^(?:asset|volume|span)$/.test(name)))
    return { ask: 'target' }
  const given: Given = named === undefined ? said : { ...said, asset: logo(scene) }
  const asset = given.asset as FileRef // the value of <picture>
  const there = 'file' in asset && (scene.context.overlays ?? []).some(({ name }) => name === asset.file)
  const { start, end } = (given.span ?? {}) as Span // the value of <span>
  const always = given.span === undefined || (start === 0 && end === filmLength(scene.context))
  if (there && !puts && given.position !== undefined && always) {
    const { asset: _, span: __, ...rest } = given
    return plain('update_overlay', { ...rest, match: asset.file }, scene)
  }
  if (there && (puts || given.position === undefined)) return { ask: 'target' }
  return plain('add_overlay', given, scene)
}

/** `the webcam bottom right for 10 s, after that bottom left`: two places, one after the other. */
export function isElsewhereLater({ position, span }: Given, { before, said }: Scene): boolean {
  const added = before.slice(said).at(-1)
  if (added?.op !== 'add_overlay' || position === undefined || added.params.position === undefined) return false
  return added.params.position !== position && (span ?? added.params.end) !== undefined
}

const updateOverlay: Finish = ({ grow: bigger, amount, times, bounded, ...how }, scene) => {
  if (bounded && how.span === undefined) return { ask: 'when' }
  if (isElsewhereLater(how, scene)) return { ask: 'where' }
  const given = dressed(how)
  const grow = given.scale === undefined ? bigger : undefined
  if (given.until !== undefined) {
    const { until, ...rest } = given
    const end = timeIn(until as Time, filmLength(scene.context)) // the value of <time>
    return typeof end === 'number' ? updateOverlay({ ...rest, end }, scene) : trouble(end.missing)
  }
  const named = given.match as OverlayRef | undefined // the value of <overlay_ref>
  const brand = logo(scene)
  // a missing logo is added
  if (named && 'missing' in named && named.role && given.position !== undefined && 'file' in brand) {
    const { match: _, ...rest } = given
    return plain('add_overlay', { ...rest, asset: brand }, scene)
  }
  if (grow === undefined && times === undefined) return plain('update_overlay', given, scene)
  const match = overlayMeant(given.match as OverlayRef | undefined, scene) // the value of <overlay_ref>
  if (typeof match !== 'string') return match
  const now = (scene.context.overlays ?? []).find(({ name }) => name === match)?.scale
  if (now === undefined) return { ask: 'how large' }
  const step = amount === 'large' ? 0.5 : 0.2
  const factor = typeof times === 'number' ? times : grow === 'up' ? 1 + step : 1 - step
  return plain('update_overlay', { ...given, match, scale: Math.min(1, Math.round(now * factor * 1000) / 1000) }, scene)
}

/** Whether pictures share the frame, rather than being put over the film: at least one is a clip of it, and none is a logo. */
function shareFrame(given: Given, { context: { uploads, video = [] } }: Scene): boolean {
  const names = PLACED.flatMap((side) => (given[side] === undefined ? [] : [fileOf(given[side])]))
  const clear = uploads.some(
    ({ name, type, alpha }) => names.includes(name) && (alpha || (type === 'image' && BRAND.test(name))),
  )
  return !clear && (video.length === 0 || video.some(({ name }) => names.includes(name)))
}

const layout: Finish = ({ both, clips, one, other, first, bare, ...given }, scene) => {
  if (bare && !shareFrame(given, scene)) return { ask: 'target' }
  const [a, b] = [one, other] as (FileRef | undefined)[] // the value of <picture>
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
  const named = pair ?? filesNamed(first as Files | undefined, undefined, scene) ?? [] // the value of <files>
  if (isTrouble(named)) return named
  if (named.length > sides.length || (pair !== undefined && named.length === 1)) return { ask: 'which files' }
  const stacks = given.type === 'side_by_side' && (given.top !== undefined || given.bottom !== undefined)
  const unnamed = given.type !== 'grid' && named.length === 0 && PLACED.every((side) => given[side] === undefined)
  const videos = scene.context.uploads.filter(({ type }) => type === 'video')
  if (unnamed && pair === undefined && both === undefined && clips === undefined && videos.length !== 2)
    return { ask: 'which files' }
  const missing = PLACED.flatMap((side) => missingIn(given[side]))
  if (missing[0] !== undefined) return trouble(missing[0])
  const files = Object.fromEntries(PLACED.map((side) => [side, fileOf(given[side])]))
  // a file with a place of its own leaves the others for the rest: "A and B side by side, B on the left"
  const ownPlaces: unknown[] = Object.values(files)
  const free = sides.filter((side) => !Object.hasOwn(given, side))
  const placed = Object.fromEntries(
    named.filter((file) => !ownPlaces.includes(file)).map((file, i) => [free[i] ?? 'left', file]),
  )
  return plain(
    'layout',
    {
      ...given,
      ...files,
      ...placed,
      type: stacks ? 'stacked' : (given.type ?? (given.top || given.bottom ? 'stacked' : 'side_by_side')),
    },
    scene,
  )
}

const PLACED = ['left', 'right', 'top', 'bottom'] as const

/** The problem of a file that was named. */
function missingIn(ref: unknown): string[] {
  return typeof ref === 'object' && ref !== null && 'missing' in ref ? [String(ref.missing)] : []
}

/** Files in the order in which they were named; undefined if all are meant. */
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

export const OVERLAY = {
  add_overlay: addOverlay,
  update_overlay: updateOverlay,
  layout,
} satisfies Partial<Record<WishName, Finish>>
