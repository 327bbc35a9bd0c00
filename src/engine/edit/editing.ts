import type { Fault } from '../../edits/fault.ts'
import type { EditContext } from './context.ts'
import { clipStarts, type Draft, draftFrames } from './draft.ts'
import type { IdMaker } from './ids.ts'
import type { Name, Operation, Params } from './operation.ts'
import { compose, type Pieces } from './time-map.ts'
import type { Words } from './wording/words.ts'

/** What one operation of a message works on. */
export interface Editing {
  draft: Draft
  context: EditContext
  words: Words
  /** the numbers by which the message calls the clips; the parts of a split clip share one, later clips follow on */
  numbers: ReadonlyMap<string, number>
  /** where the numbered clips stood on the timeline that the message speaks of, frames of its rate */
  extents: ReadonlyMap<number, { start: number; frames: number }>
  /** highest number given so far */
  lastNumber: number
  /** how the timeline that the message speaks of leads to the present one */
  times: { fps: number; pieces: Pieces }
  /** all operations of the message, for those that make room for later ones */
  message: readonly Operation[]
  /** gives ids that were never given before in the session */
  ids: IdMaker
  newId: IdMaker['next']
}

/** What came of an operation. Without a draft, nothing changed. */
export interface Outcome {
  draft?: Draft
  /** where the timeline's time went, when it moved */
  pieces?: Pieces
  /** clips, overlays and sounds that came out of another one, by id */
  lineage?: ReadonlyMap<string, string>
  /** the sequence is a new one: numbers and times now mean this one */
  renumber?: true
  /** what changed, before → after */
  change?: string
  /** side effects worth a word, said on the same line */
  notes?: string[]
  /** what is told of a large edit beside its line, a line each */
  told?: string[]
  problems?: string[]
  /** what of a wish was that way before */
  already?: string[]
  /** where the problem is, for callers that write parameters */
  fault?: Omit<Fault, 'index' | 'op'>
}

export type EditFunction<N extends Name> = (edit: Editing, params: Params<N>) => Outcome

/** Nothing has to be changed: it is that way already. */
export function unchanged(...already: string[]): Outcome {
  return { already }
}

/** Nothing is changed, for these reasons. */
export function refuse(...problems: string[]): Outcome {
  return { problems }
}

/** What the next operation of the message works on. */
export function advance(edit: Editing, outcome: Outcome): Editing {
  const draft = outcome.draft
  if (!draft) return edit
  if (outcome.renumber) return { ...edit, draft, ...numbered(draft), times: timesOf(draft) }
  const numbers = new Map(edit.numbers)
  let { lastNumber } = edit
  for (const { id } of draft.clips) {
    if (numbers.has(id)) continue
    numbers.set(id, numbers.get(outcome.lineage?.get(id) ?? '') ?? ++lastNumber)
  }
  const pieces = outcome.pieces ? compose(edit.times.pieces, outcome.pieces) : edit.times.pieces
  return { ...edit, draft, numbers, lastNumber, times: { ...edit.times, pieces } }
}

/** The numbers that a message gives to the clips of a timeline: from 1, in order. */
export function numbered(draft: Draft): Pick<Editing, 'numbers' | 'lastNumber' | 'extents'> {
  const starts = clipStarts(draft)
  return {
    numbers: new Map(draft.clips.map(({ id }, i) => [id, i + 1])),
    extents: new Map(draft.clips.map(({ frames }, i) => [i + 1, { start: starts[i] ?? 0, frames }])),
    lastNumber: draft.clips.length,
  }
}

/** A timeline whose time is the one that messages speak of. */
export function timesOf(draft: Draft): Editing['times'] {
  const length = draftFrames(draft)
  return { fps: draft.canvas.fps, pieces: length > 0 ? [{ from: 0, to: length, at: 0, frames: length }] : [] }
}
