import { definitionOf, type Language } from '../../edits/index.ts'
import { findAsset, isVisual } from './assets.ts'
import { buildSequence } from './build.ts'
import type { EditContext } from './context.ts'
import type { Draft } from './draft.ts'
import { type Editing, numbered, type Outcome, refuse, timesOf } from './editing.ts'
import { followBeats } from './follow-beats.ts'
import { followCanvas } from './follow-canvas.ts'
import { followDucks } from './follow-ducks.ts'
import { type IdMaker, named } from './ids.ts'
import type { Name, Operation } from './operation.ts'
import { EDITS } from './table.ts'
import { WORDS } from './wording/words.ts'

/** The context of the first operation. @param message all operations, for those that make room for later ones */
export function begin(
  draft: Draft,
  context: EditContext,
  language: Language,
  ids: IdMaker,
  message: readonly Operation[],
): Editing {
  const words = WORDS[language]
  return { draft, context, words, ...numbered(draft), times: timesOf(draft), message, ids, newId: ids.next }
}

/** Applies one operation. Pure, except for taking ids. */
export function carryOut(edit: Editing, operation: Operation): Outcome {
  if (!allFinite(operation.params)) return refuse(edit.words.notANumber())
  if (isEmpty(operation)) return refuse(edit.words.nothingLong())
  // The table's type pairs each name with the function for its parameters; TypeScript cannot follow that through the index.
  const run = EDITS[operation.op] as (edit: Editing, params: typeof operation.params) => Outcome
  const outcome = followBeats(edit, operation, followCanvas(edit, operation, run(edit, operation.params)))
  return withIds(edit, followDucks(edit, outcome))
}

function withIds(edit: Editing, outcome: Outcome): Outcome {
  return outcome.draft ? { ...outcome, draft: named(outcome.draft, edit.ids.next) } : outcome
}

/** Whether an operation needs an existing film. */
export function buildsFirst({ op }: Pick<Operation, 'op'>): boolean {
  return definitionOf(op).empty === 'build first'
}

/** Files that an operation uses outside the sequence: as an overlay, or behind a chroma key. */
export function putElsewhere(op: Name, params: object): string[] {
  const name = op === 'add_overlay' || op === 'watermark' ? 'asset' : op === 'chroma_key' ? 'background' : undefined
  const file = name === undefined ? undefined : Object.entries(params).find(([key]) => key === name)?.[1]
  return typeof file === 'string' ? [file] : []
}

/** Builds the film from all uploaded pictures. @param elsewhere names of those used otherwise: a logo, a background */
export function buildFirst(edit: Editing, elsewhere: readonly string[]): Outcome {
  const kept = new Set(elsewhere.map((name) => findAsset(edit, name)?.id))
  const pictures = edit.context.assets.filter((asset) => isVisual(asset) && !kept.has(asset.id))
  return withIds(edit, buildSequence(edit, { assets: pictures.map((asset) => asset.name) }))
}

/** Whether a length or pace is zero, which is only allowed to remove a transition. */
function isEmpty({ op, params }: Operation): boolean {
  const lengths = Object.entries(params).filter(([key]) => ['duration', 'total', 'each', 'factor'].includes(key))
  const least = op === 'set_volume' ? -1 : 0
  return op !== 'set_transition' && lengths.some(([, value]) => typeof value === 'number' && value <= least)
}

/** Whether all numbers are finite: a draft with NaN or infinity could never be rendered. */
function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(allFinite)
}
