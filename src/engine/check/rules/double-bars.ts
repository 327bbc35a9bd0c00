import { isOfFile } from '../../edit/clip.ts'
import { fitOf } from '../../render/plan/fitting.ts'
import type { Film } from '../film.ts'
import type { FindingOf, Mend } from '../finding.ts'
import type { Bars } from '../pixels/bars.ts'

/** Parts of a side from which a bar is one, and of which it is never */
const LEAST = 0.03
const MOST = 0.45
/** How much two bars that belong together may differ, of the larger */
const UNEVEN = 0.35
/** Differences of shape that the renderer cuts off */
const NEARLY = 0.02
/** What is cut off beyond a bar, for its soft edge */
const EDGE = 0.004

/** Pictures with black bars of their own, shown with room beside them: bars in bars. */
export function doubleBars(film: Film): FindingOf<'double_bars'>[] {
  const { canvas } = film.draft
  return film.draft.clips.flatMap((clip, i): FindingOf<'double_bars'>[] => {
    const media = isOfFile(clip) ? film.media.get(clip.mediaId) : undefined
    const bars = film.seen?.sources.get(clip.id)?.bars
    if (!media?.width || !media.height || !bars || fitOf(clip, media, canvas) === 'crop') return []
    const { left, right, top, bottom } = clip.crop
    if (left + right + top + bottom > 0 || clip.rotate % 180 !== 0) return []
    const shape = media.width / media.height / (canvas.width / canvas.height)
    const sides = pairOf(bars)
    if (!sides || Math.abs(shape - 1) < NEARLY) return []
    const from = film.starts[i] ?? 0
    const edits: [Mend] = [{ op: 'crop', clip: clip.id, ...sides }]
    return [{ rule: 'double_bars', facts: { name: clip.name }, ids: [clip.id], from, to: from + clip.frames, edits }]
  })
}

/** What to cut off: bars at two opposite sides, or at all four. */
function pairOf({ left, right, top, bottom }: Bars): Partial<Bars> | undefined {
  const cut = (share: number) => Math.ceil((share + EDGE) * 1000) / 1000
  const across = isPair(left, right) ? { left: cut(left), right: cut(right) } : {}
  const down = isPair(top, bottom) ? { top: cut(top), bottom: cut(bottom) } : {}
  const sides = { ...across, ...down }
  return Object.keys(sides).length > 0 ? sides : undefined
}

function isPair(a: number, b: number): boolean {
  return Math.min(a, b) >= LEAST && Math.max(a, b) <= MOST && Math.abs(a - b) <= UNEVEN * Math.max(a, b)
}
