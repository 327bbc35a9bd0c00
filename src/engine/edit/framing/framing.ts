import type { Box } from '../../../edits/values/box.ts'
import type { Fill } from '../../../edits/values/look.ts'
import type { Canvas, Clip } from '../draft.ts'
import { NOTHING_SEEN, type PictureAnalysis } from '../picture-analysis.ts'
import { bestOf, boxAt, type Needed, partFor, rangeOf, windowFor } from './crop.ts'
import { type Path, restsFor, type Wish } from './follow.ts'
import { neededAlong, neededIn } from './needed.ts'

/** A file that is framed. */
export interface Framed {
  width?: number
  height?: number
  pictures?: PictureAnalysis
}

/** A frame that pictures are shown in. */
export type Frame = Pick<Canvas, 'width' | 'height'>

/** How a clip's picture is shown in a frame. */
export interface Framing {
  fill: Fill
  /** what is cut off the file's upright picture, shares of its sides */
  crop: Clip['crop']
  /** how that part moves along the clip, where it does not stand still */
  follow?: Follow
  /** what it goes by */
  by: 'faces' | 'subject' | 'middle'
  /** of what it goes by, in shares of the file's upright picture */
  focus?: Box
}

export interface Follow {
  path: Path
  /** length of the part along which it moves, in shares of what the clip's own crop leaves */
  window: number
  /** it moves from side to side; else up and down */
  wide: boolean
}

type Shown = Pick<Clip, 'kind' | 'crop' | 'rotate' | 'freeze' | 'sourceStart'>

/** Differences of shape that are cut off rather than shown as hairline borders, here as where pictures are fitted */
const ALIKE = 0.02
/** Share of its moments in which what matters has to be whole for a clip to fill the frame */
const MOSTLY = 0.85
/** Share of its moments in which something has to be seen for a clip to go by it */
const OFTEN = 0.3
/** Room around what is followed, share of the window: within it nothing moves */
const DEAD_BAND = 0.08

/**
 * How a clip's picture is shown where that is left to this program: so that it fills the frame, if what matters in it is whole
 * then. Undefined where nothing is known of what it shows.
 * @param span of the source that is shown, s
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

/** What has to be seen whole at the moments that are shown. */
function momentsOf(clip: Shown, pictures: PictureAnalysis, { from, to }: { from: number; to: number }): Asked[] {
  const [first] = pictures.moments
  if (clip.kind !== 'video') return first ? [{ at: 0, needed: neededIn(first) }] : []
  const along = neededAlong(pictures)
  const all = pictures.moments.map(({ at_ms }, i) => ({ at: at_ms / 1000, needed: along[i] }))
  const until = clip.freeze ? from : to
  const inside = all.filter(({ at }) => at >= from - SPARE && at <= until + SPARE)
  if (inside.length > 0 && !clip.freeze) return inside
  const near = all.toSorted((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from))[0]
  return near ? [near] : []
}

/** s beside what is shown that is looked at too */
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

/** The one that takes most of the way, over those of nearly all moments: around all that they cover. */
function widest(known: readonly Needed[], wide: boolean): Needed | undefined {
  if (known.length === 0) return undefined
  const size = ({ box }: Needed) => (wide ? box.width : box.height)
  const sorted = known.toSorted((a, b) => size(a) - size(b))
  return sorted[Math.floor(0.9 * (sorted.length - 1))]
}

/** In shares of what a crop leaves. */
function within({ box, heads }: Needed, crop: Clip['crop'], kept: { width: number; height: number }): Needed {
  const [x, y] = [(box.x - crop.left) / kept.width, (box.y - crop.top) / kept.height]
  return { heads, box: { x, y, width: box.width / kept.width, height: box.height / kept.height } }
}

function outside({ x, y, width, height }: Box, crop: Clip['crop'], kept: { width: number; height: number }): Box {
  return {
    x: crop.left + x * kept.width,
    y: crop.top + y * kept.height,
    width: width * kept.width,
    height: height * kept.height,
  }
}

/** A crop of the whole picture, from a part of what another one leaves. */
export function cropTo(part: Box, crop: Clip['crop'], kept: { width: number; height: number }): Clip['crop'] {
  const { x, y, width, height } = outside(part, crop, kept)
  const tidy = (share: number) => Math.max(0, Math.round(share * 1e6) / 1e6)
  return { left: tidy(x), right: tidy(1 - x - width), top: tidy(y), bottom: tidy(1 - y - height) }
}
