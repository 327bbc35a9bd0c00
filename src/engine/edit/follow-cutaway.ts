import { clipIn } from './boxed.ts'
import { isStill, slice } from './clip.ts'
import type { Overlay } from './draft.ts'
import { movedTo, type Ripple, touching, whole } from './follow.ts'
import { retimedAll } from './keyframes.ts'
import { overlayPart } from './overlay-part.ts'
import { partsOf } from './time-map.ts'

/**
 * A cutaway follows the pictures that it covers: it is cut, stretched and moved with them, and split where they were separated.
 * Its own content keeps its pace.
 */
export function followCutaway(overlay: Overlay, ripple: Ripple, fps: number, newId: () => string): Overlay[] {
  const parts = partsOf(ripple.pieces, overlay.start, overlay.start + overlay.frames).sort((a, b) => a.at - b.at)
  const runs = touching(parts).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    const span = first && last ? whole(first.at, last.at + last.frames, ripple.length) : null
    return span ? [{ run, span }] : []
  })
  return runs.map(({ run, span }, i) => {
    const from = Math.round(Math.min(...run.map((part) => part.from))) - overlay.start
    const clip = clipIn(overlay)
    const sourceStart =
      isStill(clip) || from === 0 ? overlay.sourceStart : slice(clip, from, overlay.frames, fps).sourceStart
    const keyframes = retimedAll(overlay.keyframes, (at) => movedTo(run, overlay.start + at) - span.start)
    return overlayPart({ ...overlay, keyframes, id: i === 0 ? overlay.id : newId() }, from, { ...span, sourceStart })
  })
}
