import type { ClipRegion, Range } from './draft.ts'
import { afterCuts } from './keyframes.ts'
import { placeAt, rising } from './region-path.ts'

/** Regions of clips that are cut or frozen. */

/** s: times are rounded to the microsecond */
const NEARLY = 1e-5

/** Whether a region shows at a time, end exclusive. */
export function isShownAt({ from, to }: Pick<ClipRegion, 'from' | 'to'>, time: number): boolean {
  return (from === null || time >= from - NEARLY) && (to === null || time < to - NEARLY)
}

/** Regions of a freeze frame: those shown at that time, in place. @param time in the moving clip's count, s */
export function heldRegions(regions: readonly ClipRegion[], time: number): ClipRegion[] {
  return regions
    .filter((region) => isShownAt(region, time))
    .map((region) => ({ ...region, from: null, to: null, path: [{ at: 0, ...placeAt(region.path, time) }] }))
}

/** The regions of a still clip of which only some ranges remain, in frames. */
export function closedUpRegions(regions: readonly ClipRegion[], kept: readonly Range[], fps: number): ClipRegion[] {
  const total = kept.reduce((sum, { from, to }) => sum + to - from, 0) / fps
  const left = (time: number) => Math.round((afterCuts(kept, time * fps) / fps) * 1e6) / 1e6
  return regions.flatMap((region) => {
    const from = region.from === null ? null : left(region.from)
    const to = region.to === null ? null : left(region.to)
    if ((from !== null && from >= total) || (to !== null && to <= Math.max(0, from ?? 0))) return []
    const path = region.path.map((point) => ({ ...point, at: left(point.at) }))
    return [{ ...region, from: from !== null && from <= 0 ? null : from, to, path: rising(path) }]
  })
}
