import { area, type Box, common } from '../box.ts'
import { facesShown } from '../faces.ts'
import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'
import { movedTo } from '../free-place.ts'
import type { Written } from '../written.ts'

/** Largest share of a face that a text may cover */
const TOUCHING = 0.12
/** s for which it may do so */
const PASSING = 0.4

/** Texts over a face. Captions are reported once. */
export function textOverFace(film: Film): FindingOf<'text_over_face'>[] {
  const shown = facesShown(film)
  let captions = false
  return film.written.flatMap((written): FindingOf<'text_over_face'>[] => {
    const box = film.boxes.get(written.id)
    if (!box || written.moves || (written.kind === 'caption' && captions)) return []
    const meanwhile = shown
      .map((each) => ({ ...each, from: Math.max(each.from, written.start), to: Math.min(each.to, endOf(written)) }))
      .filter(({ from, to }) => from < to)
    const covered = meanwhile.filter(({ faces }) => faces.some((face) => covers(box, face)))
    const frames = covered.reduce((sum, { from, to }) => sum + to - from, 0)
    const [first, last] = [covered[0], covered.at(-1)]
    if (!first || !last || frames <= PASSING * film.draft.canvas.fps) return []
    const edit = movedTo(
      film,
      written,
      box,
      meanwhile.flatMap(({ faces }) => faces),
    )
    if (!edit) return []
    captions ||= written.kind === 'caption'
    const facts = { name: first.clip.name }
    return [
      { rule: 'text_over_face', facts, ids: [written.id, first.clip.id], from: first.from, to: last.to, edits: [edit] },
    ]
  })
}

const endOf = ({ start, frames }: Written) => start + frames

function covers(text: Box, face: Box): boolean {
  return area(face) > 0 && area(common(text, face)) > TOUCHING * area(face)
}
