import { type Compared, differing } from './differences.ts'
import type { Cue } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { retimed } from './text-place.ts'
import { secondsOf } from './times.ts'

/** Operations on a single caption: update_text and remove_text with its id. */

/** The caption with an id. */
export function cueOf({ draft }: Editing, id: string | undefined): Cue | undefined {
  return draft.captions?.cues.find((cue) => cue.id === id)
}

/** Changes the text or time of a caption; the style is common to all. */
export function updateCue(edit: Editing, cue: Cue, params: Params<'update_text'>): Outcome {
  const { words } = edit
  const { match, text, clip, start, end, duration, ...style } = params
  if (Object.values(style).some((each) => each !== undefined)) return refuse(words.captionsLookAlike(match))
  const content = text?.trim()
  if (content === '') return refuse(words.emptyText())
  const span = retimed(edit, { start: cue.start, frames: cue.frames, untilEnd: false }, { clip, start, end, duration })
  if (typeof span === 'string') return refuse(span)
  const after = retold({ ...cue, start: span.start, frames: span.frames, text: content ?? cue.text }, cue)
  const differences = differencesOf(edit, cue, after)
  if (differences.length === 0) return unchanged(words.already(words.caption(cue.text)))
  return withCues(
    edit,
    (cues) => cues.map((each) => (each === cue ? after : each)).sort((a, b) => a.start - b.start),
    words.captionChanged(cue.text, differences),
  )
}

export function removeCue(edit: Editing, cue: Cue): Outcome {
  return withCues(edit, (cues) => cues.filter((each) => each !== cue), edit.words.removed(edit.words.caption(cue.text)))
}

function withCues({ draft }: Editing, map: (cues: Cue[]) => Cue[], change: string): Outcome {
  if (!draft.captions) return { draft, change }
  const cues = map([...draft.captions.cues])
  return { draft: { ...draft, captions: cues.length > 0 ? { ...draft.captions, cues } : null }, change }
}

/** Word timings are kept if one edge moved, move with the whole caption, and are dropped with a new text. */
function retold({ said, ...cue }: Cue, before: Cue): Cue {
  if (!said || cue.text !== before.text) return cue
  const by = cue.frames === before.frames ? 0 : before.start - cue.start
  return { ...cue, said: said.map((figure, i) => (i % 2 === 0 ? Math.max(0, figure + by) : figure)) }
}

function differencesOf(edit: Editing, before: Cue, after: Cue): string[] {
  const { words } = edit
  const time = ({ start, frames }: Cue) => words.span(secondsOf(edit, start), secondsOf(edit, start + frames))
  const rows: Compared[] = [
    [words.wording(), words.quote(before.text), words.quote(after.text)],
    [words.time(), time(before), time(after)],
  ]
  return differing(edit, rows)
}
