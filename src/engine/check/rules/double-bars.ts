import { type Bars, isWhole } from '../../edit/bars.ts'
import { isOfFile } from '../../edit/clip.ts'
import type { Canvas, Clip } from '../../edit/draft.ts'
import { detailOf, fitOf } from '../../edit/framing/fitting.ts'
import { luminanceOf } from '../../media/contrast.ts'
import type { Media } from '../../media/media.ts'
import type { Film } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Differences in aspect ratio that the renderer crops */
const NEARLY = 0.02
/** Luminance up to which a film's background looks like the bars of a file */
const BLACK = 0.005

/**
 * Pictures with bars of their own and with free space around them: bars within bars. Black bars on sides where the film is black
 * too look like a single bar.
 */
export function doubleBars(film: Film): FindingOf<'double_bars'>[] {
  const { canvas } = film.draft
  return film.draft.clips.flatMap((clip, i): FindingOf<'double_bars'>[] => {
    const media = isOfFile(clip) ? film.media.get(clip.mediaId) : undefined
    if (!media?.width || !media.height || !media.bars || fitOf(clip, media, canvas) === 'crop') return []
    if (!isWhole(clip.crop) || clip.rotate % 180 !== 0) return []
    const shape = media.width / media.height / (canvas.width / canvas.height)
    if (Math.abs(shape - 1) < NEARLY || isOneBar(clip, { ...media, bars: media.bars }, canvas)) return []
    const from = film.starts[i] ?? 0
    const edits: [Fix] = [{ op: 'crop', clip: clip.id, ...sidesOf(media.bars) }]
    return [{ rule: 'double_bars', facts: { name: clip.name }, ids: [clip.id], from, to: from + clip.frames, edits }]
  })
}

/** Whether without its bars, the picture would not be larger and would have nothing but the film's black around it. */
function isOneBar(clip: Clip, media: Media & { bars: Bars }, canvas: Canvas): boolean {
  const cut = { ...clip, crop: media.bars }
  const isBlack = fitOf(clip, media, canvas) === 'pad' && luminanceOf(canvas.background) < BLACK
  return isBlack && detailOf(cut, media, canvas) >= detailOf(clip, media, canvas) - NEARLY
}

function sidesOf(bars: Bars): Partial<Bars> {
  return Object.fromEntries(Object.entries(bars).filter(([, share]) => share > 0))
}
