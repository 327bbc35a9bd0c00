import { type Bars, isWhole } from '../../edit/bars.ts'
import { isOfFile } from '../../edit/clip.ts'
import { fitOf } from '../../edit/framing/fitting.ts'
import type { Film } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Differences in aspect ratio that the renderer crops */
const NEARLY = 0.02

/** Pictures shown with their own bars and with free space beside them: bars within bars. */
export function doubleBars(film: Film): FindingOf<'double_bars'>[] {
  const { canvas } = film.draft
  return film.draft.clips.flatMap((clip, i): FindingOf<'double_bars'>[] => {
    const media = isOfFile(clip) ? film.media.get(clip.mediaId) : undefined
    if (!media?.width || !media.height || !media.bars || fitOf(clip, media, canvas) === 'crop') return []
    if (!isWhole(clip.crop) || clip.rotate % 180 !== 0) return []
    const shape = media.width / media.height / (canvas.width / canvas.height)
    if (Math.abs(shape - 1) < NEARLY) return []
    const from = film.starts[i] ?? 0
    const edits: [Fix] = [{ op: 'crop', clip: clip.id, ...sidesOf(media.bars) }]
    return [{ rule: 'double_bars', facts: { name: clip.name }, ids: [clip.id], from, to: from + clip.frames, edits }]
  })
}

function sidesOf(bars: Bars): Partial<Bars> {
  return Object.fromEntries(Object.entries(bars).filter(([, share]) => share > 0))
}
