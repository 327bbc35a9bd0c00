import type { Fault } from '../../edits/fault.ts'
import type { EditContext } from './context.ts'
import { clipStarts, type Draft, draftFrames } from './draft.ts'
import type { IdMaker } from './ids.ts'
import type { Name, Operation, Params } from './operation.ts'
import { compose, type Pieces } from './time-map.ts'
import type { Words } from './wording/words.ts'

/** The context of one operation of a message. */
export interface Editing {
  draft: Draft
  context: EditContext
  words: Words
  /** numbers of clips in the message; parts of a split clip share one, new clips continue the numbering */
  numbers: ReadonlyMap<string, number>
  /** positions of the numbered clips on the timeline of the message, frames at its rate */
  extents: ReadonlyMap<number, { start: number; frames: number }>
  /** highest number so far */
  lastNumber: number
  /** mapping from the timeline of the message to the current one */
  times: { fps: number; pieces: Pieces }
  /** all operations of the message, for those that make room for later ones */
  message: readonly Operation[]
  /** creates ids that were never used in the session */
  ids: IdMaker
  newId: IdMaker['next']
}

/** The result of an operation. Without a draft, nothing changed. */
export interface Outcome {
  draft?: Draft
  /** how the timeline's time was mapped, if it moved */
  pieces?: Pieces
  /** ids of clips, overlays and sounds derived from another one */
  lineage?: ReadonlyMap<string, string>
  /** the sequence is new: numbers and times now refer to it */
  renumber?: true
  /** what changed, before → after */
  change?: string
  /** side effects, reported on the same line */
  notes?: string[]
  /** additional lines for a large edit */
  told?: string[]
  problems?: string[]
  /** parts of a request that were already satisfied */
  already?: string[]
  /** location of the problem, for callers with parameters */
  fault?: Omit<Fault, 'index' | 'op'>
}

export type EditFunction<N extends Name> = (edit: Editing, params: Params<N>) => Outcome

/** Nothing to change: already satisfied. */
export function unchanged(...already: string[]): Outcome {
  return { already }
}

/** Refuses, with reasons. */
export function refuse(...problems: string[]): Outcome {
  return { problems }
}

/** The context of the next operation. */
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

/** Numbers the clips of a timeline from 1. */
export function numbered(draft: Draft): Pick<Editing, 'numbers' | 'lastNumber' | 'extents'> {
  const starts = clipStarts(draft)
  return {
    numbers: new Map(draft.clips.map(({ id }, i) => [id, i + 1])),
    extents: new Map(draft.clips.map(({ frames }, i) => [i + 1, { start: starts[i] ?? 0, frames }])),
    lastNumber: draft.clips.length,
  }
}

/** The identity mapping of a timeline. */
export function timesOf(draft: Draft): Editing['times'] {
  const length = draftFrames(draft)
  return { fps: draft.canvas.fps, pieces: length > 0 ? [{ from: 0, to: length, at: 0, frames: length }] : [] }
}
