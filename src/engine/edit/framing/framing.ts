import type { Box } from '../../../edits/values/box.ts'
import type { Fill } from '../../../edits/values/look.ts'
import type { Canvas, Clip } from '../draft.ts'
import { momentNear, NOTHING_SEEN, type PictureAnalysis } from '../picture-analysis.ts'
import { bestOf, boxAt, type Needed, partFor, rangeOf, windowFor } from './crop.ts'
import { type Path, restsFor, type Wish } from './follow.ts'
import { neededAlong, neededIn } from './needed.ts'

/** A file to frame. */
export interface Framed {
  width?: number
  height?: number
  pictures?: PictureAnalysis
}

/** The size of a frame. */
export type Frame = Pick<Canvas, 'width' | 'height'>

/** The framing of a clip's picture. */
export interface Framing {
  fill: Fill
  /** crop of the file's upright picture, as shares of its sides */
  crop: Clip['crop']
  /** how the crop moves along the clip, if it does */
  follow?: Follow
  /** what it is based on */
  by: 'faces' | 'subject' | 'middle'
  /** box of what it is based on, as shares of the file's upright picture */
  focus?: Box
}

export interface Follow {
  path: Path
  /** length of the window along its axis, as a share of what the clip's own crop leaves */
  window: number
  /** whether it moves horizontally, else vertically */
  wide: boolean
}

type Shown = Pick<Clip, 'kind' | 'crop' | 'rotate' | 'freeze' | 'sourceStart'>

/** Differences in aspect ratio up to this are cropped, to avoid hairline borders */
const ALIKE = 0.02
/** Share of a clip's moments in which the subject must be complete for the clip to fill the frame */
const MOSTLY = 0.85
/** Share of a clip's moments in which a subject must be visible to count */
const OFTEN = 0.3
/** Dead band around the followed subject, as a share of the window */
const DEAD_BAND = 0.08

/**
 * Automatic framing: fills the frame if the subject remains complete. Undefined without an analysis.
 * @param span shown part of the source, s
 */
export function framingOf(
  clip: Shown,
  file: Framed,
  frame: Frame,
  span: { from: number; to: number },
): Framing | undefined {
  const { width, height, pictures = NOTHING_SEEN } = file
  if (!width || !height || pictures.moments.length === 0) return undefined
  const kept = { width: 1 - clip.crop.left - clip.crop.right, height: 1 - clip.crop.top - clip.crop.bottom }
  const shape = (width * kept.width) / (height * kept.height)
  const wanted = clip.rotate % 180 === 0 ? frame.width / frame.height : frame.height / frame.width
  const moments = momentsOf(clip, pictures, span)
  const seen = moments.flatMap(({ needed }) => needed ?? [])
  const known = seen.length >= OFTEN * moments.length ? seen.map((needed) => within(needed, clip.crop, kept)) : []
  const usual = known[Math.floor(known.length / 2)]
  const by = !usual ? 'middle' : usual.heads ? 'faces' : 'subject'
  const focus = usual && outside(usual.box, clip.crop, kept)
  const about = { by, ...(focus && { focus }) } as const
  if (Math.abs(shape / wanted - 1) < ALIKE) return { fill: 'crop', crop: clip.crop, ...about }
  const wide = shape > wanted
  const parts =
    known.length > 0 ? known.map((needed) => partFor(needed, shape, wanted)) : [partFor(undefined, shape, wanted)]
  const fills = parts.filter((part) => part.fills).length >= MOSTLY * parts.length
  if (!fills) {
    const part = partFor(widest(known, wide), shape, wanted)
    return { fill: part.fills ? 'crop' : 'blur', crop: cropTo(part.box, clip.crop, kept), ...about }
  }
  const window = windowFor(shape, wanted)
  const path = pathFor(moments, clip, kept, { window, wide }, pictures.shots)
  const [first] = path[0]?.rests ?? []
  const rests = path.flatMap((shot) => shot.rests)
  const still = rests.every(({ place }) => Math.abs(place - (first?.place ?? 0)) < 1e-3)
  const crop = cropTo(boxAt(first?.place ?? (1 - window) / 2, window, wide), clip.crop, kept)
  return { fill: 'crop', crop, ...(!still && { follow: { path, window, wide } }), ...about }
}

interface Asked {
  at: number
  needed: Needed | undefined
}

/** The subjects at the shown moments. */
function momentsOf(clip: Shown, pictures: PictureAnalysis, { from, to }: { from: number; to: number }): Asked[] {
  const [first] = pictures.moments
  if (clip.kind !== 'video') return first ? [{ at: 0, needed: neededIn(first) }] : []
  const along = neededAlong(pictures)
  const all = pictures.moments.map(({ at_ms }, i) => ({ at: at_ms / 1000, needed: along[i] }))
  const nearest = (at: number) => (momentNear(pictures, at * 1000)?.at_ms ?? 0) / 1000
  const [start, end] = [nearest(from), nearest(to)]
  if (clip.freeze) return all.filter(({ at }) => at === start).slice(0, 1)
  return all.filter(({ at }) => at >= Math.min(start, from - SPARE) && at <= Math.max(end, to + SPARE))
}

/** s around the shown part that are considered too */
const SPARE = 0.25

function pathFor(
  moments: readonly Asked[],
  { crop }: Pick<Shown, 'crop'>,
  kept: { width: number; height: number },
  { window, wide }: { window: number; wide: boolean },
  shots: readonly number[],
): Path {
  const starts = shots.map((ms) => ms / 1000)
  const byShot = new Map<number, Asked[]>()
  for (const moment of moments) {
    const shot = starts.findLastIndex((start) => start <= moment.at + 1e-3)
    byShot.set(shot, [...(byShot.get(shot) ?? []), moment])
  }
  return [...byShot].map(([shot, inside]) => {
    const known = inside.filter(({ needed }) => needed !== undefined)
    const wishes = (known.length > 0 ? known : inside).map(({ at, needed }): Wish => {
      const seen = needed && within(needed, crop, kept)
      return { at, ...rangeOf(seen, window, wide, DEAD_BAND), best: bestOf(seen, window, wide) }
    })
    return { from: starts[shot] ?? 0, rests: restsFor(wishes) }
  })
}

/** The widest subject of nearly all moments, around everything they cover. */
function widest(known: readonly Needed[], wide: boolean): Needed | undefined {
  if (known.length === 0) return undefined
  const size = ({ box }: Needed) => (wide ? box.width : box.height)
  const sorted = known.toSorted((a, b) => size(a) - size(b))
  return sorted[Math.floor(0.9 * (sorted.length - 1))]
}

/** Converted to shares of what a crop leaves. */
function within({ box, reach, heads }: Needed, crop: Clip['crop'], kept: { width: number; height: number }): Needed {
  const inside = ({ x, y, width, height }: Box): Box => ({
    x: (x - crop.left) / kept.width,
    y: (y - crop.top) / kept.height,
    width: width / kept.width,
    height: height / kept.height,
  })
  return { heads, box: inside(box), ...(reach && { reach: inside(reach) }) }
}

function outside({ x, y, width, height }: Box, crop: Clip['crop'], kept: { width: number; height: number }): Box {
  return {
    x: crop.left + x * kept.width,
    y: crop.top + y * kept.height,
    width: width * kept.width,
    height: height * kept.height,
  }
}

/** Converts a part of what a crop leaves to a crop of the whole picture. */
export function cropTo(part: Box, crop: Clip['crop'], kept: { width: number; height: number }): Clip['crop'] {
  const { x, y, width, height } = outside(part, crop, kept)
  const tidy = (share: number) => Math.max(0, Math.round(share * 1e6) / 1e6)
  return { left: tidy(x), right: tidy(1 - x - width), top: tidy(y), bottom: tidy(1 - y - height) }
}
