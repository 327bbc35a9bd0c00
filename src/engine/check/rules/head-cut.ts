import { isOfFile } from '../../edit/clip.ts'
import { PLAIN_VIEW } from '../../edit/draft/defaults.ts'
import type { FileClip } from '../../edit/draft.ts'
import { headOf } from '../../edit/picture-analysis.ts'
import { shownPart } from '../../render/plan/texts/shown-part.ts'
import { area, common } from '../box.ts'
import { momentsShown } from '../faces.ts'
import type { Film } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Largest share of a head that may be cut off; and the least visible share for it to count */
const MOST_CUT = 0.15
const LEAST_SEEN = 0.2
/** s for which a head may be cut, as people walk in and out */
const PASSING = 0.5

/** Clips whose crop cuts off a head. */
export function headCut(film: Film): FindingOf<'head_cut'>[] {
  return film.draft.clips.flatMap((clip, i): FindingOf<'head_cut'>[] => {
    if (!isOfFile(clip)) return []
    const start = film.starts[i] ?? 0
    const cut = cutIn(film, clip, start)
    const edits = cut && fixOf(film, clip, start)
    if (!cut || !edits) return []
    return [{ rule: 'head_cut', facts: { name: clip.name }, ids: [clip.id], ...cut, edits }]
  })
}

/** The frames in which a head is cut off. */
function cutIn(film: Film, clip: FileClip, start: number): { from: number; to: number } | undefined {
  const file = film.media.get(clip.mediaId)
  if (!file) return undefined
  const cut = momentsShown(film, clip, start).filter(({ moment }) => {
    const part = shownPart(clip, file, film.draft.canvas, moment.at_ms / 1000)
    return moment.faces.some(({ box }) => {
      const head = part.toCanvas(headOf(box))
      const seen = area(common(head, part.place)) / Math.max(1e-9, area(head))
      return seen < 1 - MOST_CUT && seen > LEAST_SEEN
    })
  })
  const frames = cut.reduce((sum, { from, to }) => sum + to - from, 0)
  const [first, last] = [cut[0], cut.at(-1)]
  return first && last && frames > PASSING * film.draft.canvas.fps ? { from: first.from, to: last.to } : undefined
}

/** Reframes on the subject, removes the clip's crop, or shows the whole picture. */
function fixOf(film: Film, clip: FileClip, start: number): [Fix, ...Fix[]] | undefined {
  const { crop } = PLAIN_VIEW
  const ways: { clip: FileClip; edits: [Fix, ...Fix[]] }[] = [
    { clip: { ...clip, fit: 'auto' }, edits: [{ op: 'fit_clip', clip: clip.id, fit: 'auto' }] },
    { clip: { ...clip, crop }, edits: [{ op: 'crop', clip: clip.id, ...crop }] },
    {
      clip: { ...clip, crop, fit: 'auto' },
      edits: [
        { op: 'crop', clip: clip.id, ...crop },
        { op: 'fit_clip', clip: clip.id, fit: 'auto' },
      ],
    },
    { clip: { ...clip, fit: 'blur' }, edits: [{ op: 'fit_clip', clip: clip.id, fit: 'blur' }] },
  ]
  return ways.find((way) => !cutIn(film, way.clip, start))?.edits
}
