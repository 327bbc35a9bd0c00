import { isForApps } from '../../media/text/place.ts'
import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'
import { movedTo } from '../free-place.ts'
import { outside } from '../safe-area.ts'

/** Texts cut off by the screen's edges or covered by apps. Captions count as one, as they move together. */
export function textOutside(film: Film): FindingOf<'text_outside_safe_area'>[] {
  const { canvas } = film.draft
  let captions = false
  return film.written.flatMap((written): FindingOf<'text_outside_safe_area'>[] => {
    const box = film.boxes.get(written.id)
    const side = box && !written.moves ? outside(box, canvas) : undefined
    if (!side || !box || (written.kind === 'caption' && captions)) return []
    const edit = movedTo(film, written, box)
    if (!edit) return []
    captions ||= written.kind === 'caption'
    const { id, start, frames } = written
    const facts = { side, apps: isForApps(canvas) }
    return [{ rule: 'text_outside_safe_area', facts, ids: [id], from: start, to: start + frames, edits: [edit] }]
  })
}
