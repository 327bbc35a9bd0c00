import { alterBoxes } from './boxed.ts'
import type { Clip } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { meantBy, picturesOf } from './meant.ts'
import type { ClipRef } from './operation.ts'
import type { Between } from './stretches.ts'

/**
 * Changes clips, or the part of them between two times, also in the boxes of a layout, without changing the length.
 * @param change returns null for a clip that it does not apply to
 */
export function alter(
  edit: Editing,
  ref: ClipRef,
  change: (clip: Clip) => Clip | null,
  report: { line: (who: string, before: Clip, after: Clip) => string } & ({ unsuited: string } | { already: string }),
  between?: Between,
): Outcome {
  const meant = meantBy(edit, ref, between)
  if (typeof meant === 'string') return refuse(meant)
  const { draft } = meant.edit
  const altered = new Map<string, Clip>()
  const pictures = picturesOf(meant)
  for (const clip of pictures) {
    const after = change(clip)
    if (after && after !== clip) altered.set(clip.id, after)
  }
  const changed = pictures.filter((clip) => altered.has(clip.id))
  const [first] = changed
  const after = first && altered.get(first.id)
  if (!first || !after) {
    const of = (why: string) => (ref === 'all' ? why : edit.words.ofClips(meant.label(meant.clips), why))
    return 'already' in report ? unchanged(of(report.already)) : refuse(of(report.unsuited))
  }
  return meant.finished({
    draft: {
      ...draft,
      clips: draft.clips.map((clip) => altered.get(clip.id) ?? clip),
      overlays: alterBoxes(draft, meant.boxes, change),
    },
    change: report.line(meant.label(changed), first, after),
  })
}
