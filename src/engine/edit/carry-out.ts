import { definitionOf, type Language } from '../../edits/index.ts'
import { findAsset, isVisual } from './assets.ts'
import { buildSequence } from './build.ts'
import type { EditContext } from './context.ts'
import type { Draft } from './draft.ts'
import { type Editing, numbered, type Outcome, refuse, timesOf } from './editing.ts'
import { followDucks } from './follow-ducks.ts'
import { type IdMaker, named } from './ids.ts'
import type { Name, Operation } from './operation.ts'
import { EDITS } from './table.ts'
import { WORDS } from './wording/words.ts'

/** What the first operation works on. @param message all operations, for those that make room for later ones */
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

/** Does one operation. Pure, but for the ids that it takes. */
export function carryOut(edit: Editing, operation: Operation): Outcome {
  if (!allFinite(operation.params)) return refuse(edit.words.notANumber())
  if (isEmpty(operation)) return refuse(edit.words.nothingLong())
  // The table's type pairs each name with the function for its parameters; TypeScript cannot follow that through the index.
  const run = EDITS[operation.op] as (edit: Editing, params: typeof operation.params) => Outcome
  return withIds(edit, followDucks(edit, run(edit, operation.params)))
}

function withIds(edit: Editing, outcome: Outcome): Outcome {
  return outcome.draft ? { ...outcome, draft: named(outcome.draft, edit.ids.next) } : outcome
}

/** Whether an operation means nothing before there is a film. */
export function buildsFirst({ op }: Pick<Operation, 'op'>): boolean {
  return definitionOf(op).empty === 'build first'
}

/** The file that an operation puts somewhere else than in the sequence: over it, or behind what is keyed out. */
export function putElsewhere(op: Name, params: object): string[] {
  const name = op === 'add_overlay' || op === 'watermark' ? 'asset' : op === 'chroma_key' ? 'background' : undefined
  const file = name === undefined ? undefined : Object.entries(params).find(([key]) => key === name)?.[1]
  return typeof file === 'string' ? [file] : []
}

/** All pictures that were uploaded. @param elsewhere names of those that are put elsewhere: a logo, a background */
export function buildFirst(edit: Editing, elsewhere: readonly string[]): Outcome {
  const kept = new Set(elsewhere.map((name) => findAsset(edit, name)?.id))
  const pictures = edit.context.assets.filter((asset) => isVisual(asset) && !kept.has(asset.id))
  return withIds(edit, buildSequence(edit, { assets: pictures.map((asset) => asset.name) }))
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
