import type { Box } from '../../../edits/values/box.ts'
import type { Clip, Region } from '../../edit/draft.ts'
import { isShownAt } from '../../edit/region-cut.ts'
import { placeAt } from '../../edit/region-path.ts'
import { shownTime } from '../../edit/region-time.ts'
import type { ShownRegion } from './segment.ts'

/** The regions of a segment, with their position in each frame. */

/** A clip's regions in a span of it. @param from first frame, counted from the clip's start */
export function clipRegions(clip: Clip, from: number, frames: number, fps: number): ShownRegion[] {
  if (clip.regions.length === 0) return []
  const times = Array.from({ length: frames }, (_, i) => shownTime(clip, from + i, fps))
  return clip.regions.flatMap((region) => {
    const first = times.findIndex((time) => isShownAt(region, time))
    if (first < 0) return []
    const last = times.findLastIndex((time) => isShownAt(region, time))
    const boxes = times.slice(first, last + 1).map((time) => rounded(placeAt(region.path, time)))
    const all = first === 0 && last === frames - 1
    return [shown(region, boxes, all ? undefined : [first, last + 1])]
  })
}

/** A region of the canvas in a segment that it covers completely. @param from first frame, counted from the region's start */
export function canvasRegion(region: Region, from: number, frames: number): ShownRegion {
  return shown(
    region,
    Array.from({ length: frames }, (_, i) => rounded(placeAt(region.path, from + i))),
  )
}

function shown(
  { effect, shape }: Pick<Region, 'effect' | 'shape'>,
  boxes: ShownRegion['boxes'],
  frames?: [number, number],
): ShownRegion {
  const [first] = boxes
  const still = first !== undefined && boxes.every((box) => box.every((side, i) => side === first[i]))
  return { effect, shape, ...(frames && { frames }), boxes: still ? [first] : boxes }
}

function rounded({ x, y, width, height }: Box): ShownRegion['boxes'][number] {
  const share = (side: number) => Math.round(Math.min(1, Math.max(0, side)) * 1e5) / 1e5
  return [share(x), share(y), share(width), share(height)]
}
