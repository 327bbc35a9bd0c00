import type { ClipRegionDocument, RegionDocument } from '../../../edits/film/region.ts'
import type { Box } from '../../../edits/values/box.ts'
import { tidy } from '../clip.ts'
import type { ClipRegion, Point, Region } from '../draft.ts'
import { DocumentError, type Resolver } from './resolver.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'

/** Regions in a document: those of a clip's picture, and those of the canvas. */

type Placed = Pick<RegionDocument, 'box' | 'path'>

/** @param seconds converts a time of the path to one of the document */
function placed(path: readonly Point[], seconds: (at: number) => number): Placed {
  const [first] = path
  if (path.length === 1 && first) return { box: boxOf(first) }
  return { path: path.map((point) => ({ at: seconds(point.at), box: boxOf(point) })) }
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height }
}

/** @param time converts a time of the document to one of the path */
function pathFrom({ box, path }: Placed, time: (seconds: number) => number): Point[] {
  if ((box === undefined) === (path === undefined))
    throw new DocumentError({ parameter: 'box', problem: 'a region has exactly one of box and path' })
  if (box) return [{ at: 0, ...checked(box, 'box') }]
  const points = (path ?? []).map(({ at, box }, i) => ({ at: time(at), ...checked(box, `path[${i}].box`) }))
  const late = points.findIndex(({ at }, i) => i > 0 && at <= (points[i - 1]?.at ?? at))
  if (late >= 0)
    throw new DocumentError({
      parameter: `path[${late}].at`,
      problem: 'each time in a path has to be later than the one before',
    })
  return points
}

function checked(box: Box, parameter: string): Box {
  if (box.width > 0 && box.height > 0 && box.x < 1 && box.y < 1) return box
  throw new DocumentError({ parameter, problem: 'a region needs a size, within the picture' })
}

const shapeOf = (shape: Region['shape']) => (shape === 'rectangle' ? {} : { shape })

export function clipRegionDocument({ id, effect, shape, from, to, path }: ClipRegion): ClipRegionDocument {
  return {
    id,
    effect,
    ...shapeOf(shape),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...placed(path, (at) => at),
  }
}

/** Parses regions. @throws {DocumentError} */
export function clipRegionFrom(document: ClipRegionDocument, resolver: Resolver): ClipRegion {
  const { effect, shape = 'rectangle', from, to } = document
  if (from !== undefined && to !== undefined && to <= from)
    throw new DocumentError({ parameter: 'to', problem: 'a region has to end after it begins' })
  return {
    // the parts of a split clip share theirs
    id: resolver.sharedId('region', document.id),
    effect,
    shape,
    from: from === undefined ? null : tidy(from),
    to: to === undefined ? null : tidy(to),
    path: pathFrom(document, tidy),
  }
}

export function regionDocument(region: Region, scale: Scale): RegionDocument {
  const { id, effect, shape, start, frames, untilEnd, path } = region
  return {
    id,
    effect,
    ...shapeOf(shape),
    start: toSeconds(start, scale),
    duration: toSeconds(frames, scale),
    ...(untilEnd && { until_end: true }),
    ...placed(path, (at) => toSeconds(start + at, scale)),
  }
}

/** Parses a region. @throws {DocumentError} */
export function regionFrom(document: RegionDocument, resolver: Resolver): Region {
  const { effect, shape = 'rectangle', until_end = false } = document
  const start = toFrames(document.start, resolver)
  return {
    id: resolver.id('region', document.id),
    effect,
    shape,
    start,
    frames: Math.max(1, toFrames(document.duration, resolver)),
    untilEnd: until_end,
    path: pathFrom(document, (seconds) => toFrames(seconds, resolver) - start),
  }
}
