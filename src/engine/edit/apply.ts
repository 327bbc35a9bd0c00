import { findAsset, isVisual } from './assets.ts'
import { buildSequence } from './build.ts'
import type { EditContext } from './context.ts'
import type { Draft } from './draft.ts'
import { advance, type Editing, numbered, type Outcome, refuse, timesOf } from './editing.ts'
import { newIds } from './ids.ts'
import type { Operation } from './operation.ts'
import { EDITS, NEEDS_CLIPS } from './table.ts'
import { WORDS } from './wording/words.ts'

export interface EditReport {
  draft: Draft
  /** one line an operation that changed something, with before and after, for a person to read */
  changes: string[]
  /** one line an operation that could not be carried out: why, and the nearest thing that can */
  problems: string[]
}

/**
 * Carries out the operations of a message, one after the other. Times and clip numbers in all of them mean the timeline
 * before the message, wherever its pictures are by then. On an empty timeline, an edit that needs clips first builds
 * the sequence from the uploads. Pure: the draft that is given stays as it is, and the same input gives the same draft.
 */
export function applyOperations(
  draft: Draft,
  operations: readonly Operation[],
  context: EditContext,
  language: 'en' | 'zh',
): EditReport {
  const words = WORDS[language]
  let edit: Editing = {
    draft,
    context,
    words,
    ...numbered(draft),
    times: timesOf(draft),
    message: operations,
    newId: newIds(draft),
  }
  const changes: string[] = []
  const problems: string[] = []
  const note = (outcome: Outcome) => {
    edit = advance(edit, outcome)
    const line = [outcome.change, ...(outcome.notes ?? [])].filter((text) => text !== undefined && text !== '')
    if (outcome.draft && line.length > 0) changes.push(line.join(words.semicolon()))
    else problems.push(...(outcome.notes ?? []))
    problems.push(...(outcome.problems ?? []))
  }
  for (const operation of operations) {
    if (edit.draft.clips.length === 0 && NEEDS_CLIPS.has(operation.op)) note(buildFirst(edit, operations))
    if (edit.draft.clips.length > 0 || !NEEDS_CLIPS.has(operation.op)) note(carryOut(edit, operation))
  }
  return { draft: edit.draft, changes, problems: [...new Set(problems)] }
}

function carryOut(edit: Editing, operation: Operation): Outcome {
  if (!allFinite(operation.params)) return refuse(edit.words.notANumber())
  if (isEmpty(operation)) return refuse(edit.words.nothingLong())
  // The table's type pairs each name with the function for its parameters; TypeScript cannot follow that through the index.
  const run = EDITS[operation.op] as (edit: Editing, params: typeof operation.params) => Outcome
  return run(edit, operation.params)
}

/** A length or pace of nothing; only a transition may be taken away like that. */
function isEmpty({ op, params }: Operation): boolean {
  const lengths = Object.entries(params).filter(([key]) => ['duration', 'total', 'each', 'factor'].includes(key))
  const least = op === 'set_volume' ? -1 : 0
  return op !== 'set_transition' && lengths.some(([, value]) => typeof value === 'number' && value <= least)
}

/** No operation's figure may be NaN or infinite: a draft with one in it could never be rendered. */
function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(allFinite)
}

/** All pictures that were uploaded, but for those that the message puts elsewhere: a logo, a background. */
function buildFirst(edit: Editing, operations: readonly Operation[]): Outcome {
  const elsewhere = operations.flatMap((operation): string[] => {
    if (operation.op === 'add_overlay') return [operation.params.asset]
    return operation.op === 'chroma_key' && operation.params.background ? [operation.params.background] : []
  })
  const kept = new Set(elsewhere.map((name) => findAsset(edit, name)?.id))
  const pictures = edit.context.assets.filter((asset) => isVisual(asset) && !kept.has(asset.id))
  return buildSequence(edit, { assets: pictures.map((asset) => asset.name) })
}
