import type { Fault } from '../../edits/fault.ts'
import type { Language } from '../../edits/index.ts'
import { begin, buildFirst, buildsFirst, carryOut, putElsewhere } from './carry-out.ts'
import type { EditContext } from './context.ts'
import type { Draft } from './draft.ts'
import type { Outcome } from './editing.ts'
import { type IdMaker, idMaker, type LastIds } from './ids.ts'
import { changedWords, madeWords } from './made.ts'
import { type AnalysisNeeds, mayNeed, needsOf } from './needs.ts'
import type { Name, Operation } from './operation.ts'
import { type EditOf, resolve } from './resolve.ts'

/** The result of a list of edits. */
export type ListOutcome =
  /** analyses are needed first */
  | { kind: 'needs'; needs: AnalysisNeeds }
  /** nothing was changed */
  | { kind: 'fault'; fault: Fault }
  | {
      kind: 'done'
      draft: Draft
      lines: string[]
      told: string[]
      changes: string[]
      lastIds: LastIds
      outcomes: Outcome[]
    }

interface Step {
  context: EditContext
  language: Language
  ids: IdMaker
}

/**
 * Applies a list of edits in order, all or none. Each line reports one edit, with every applied value; `changes` is the short
 * form, `outcomes` has the result of each step. Pure.
 *
 * @param last last ids used in the session
 * @param first index of the first of these edits in the full list
 */
export function applyEdits(
  draft: Draft,
  edits: readonly EditOf<Name>[],
  context: EditContext,
  language: Language,
  last: LastIds,
  first = 0,
): ListOutcome {
  const step: Step = { context, language, ids: idMaker(last) }
  let now = draft
  const lines: string[] = []
  const told: string[] = []
  const changes: string[] = []
  const outcomes: Outcome[] = []
  for (const [at, edit] of edits.entries()) {
    const index = first + at
    const begun = now.clips.length === 0 && buildsFirst(edit) ? build(now, edits, step) : undefined
    if (typeof begun === 'string') return { kind: 'fault', fault: { index, op: edit.op, problem: begun } }
    const built = begun?.draft ?? now
    const operation = resolve(edit, built, context.assets)
    if ('problem' in operation) return { kind: 'fault', fault: { index, ...operation } }
    const needs = mayNeed(built, operation) ? needsOf(built, [operation], context) : undefined
    if (needs) return { kind: 'needs', needs }
    const outcome = run(built, operation, step)
    const fault = faultOf(outcome)
    if (fault) return { kind: 'fault', fault: { index, op: edit.op, ...fault } }
    const said = saidOf(outcome)
    const elements = elementWords(now, outcome, context)
    lines.push(`${index + 1}. ${edit.op}: ${elements === '' ? said : unstopped(said)}${elements}`)
    told.push(...(outcome.told ?? []))
    changes.push(said)
    outcomes.push(...(begun ? [begun] : []), outcome)
    now = outcome.draft ?? built
  }
  return { kind: 'done', draft: now, lines, told, changes, lastIds: step.ids.last(), outcomes }
}

/** Builds the film from all uploads not used otherwise, if an edit needs one. @returns the reason if there is none */
function build(draft: Draft, edits: readonly EditOf<Name>[], { context, language, ids }: Step): Outcome | string {
  const elsewhere = edits.flatMap(({ op, ...params }) => putElsewhere(op, params))
  const outcome = buildFirst(begin(draft, context, language, ids, []), elsewhere)
  return outcome.draft ? outcome : 'the timeline is empty, and no photo or video was uploaded; upload some first'
}

function run(draft: Draft, operation: Operation, { context, language, ids }: Step): Outcome {
  return carryOut(begin(draft, context, language, ids, [operation]), operation)
}

/** The fault of an edit that failed, completely or in part. */
function faultOf({ fault, problems = [] }: Outcome): Pick<Fault, 'problem'> | undefined {
  if (fault) return fault
  return problems.length > 0 ? { problem: [...new Set(problems)].join(' ').replace(/[.。]$/, '') } : undefined
}

/** Longer lists are summarised by number. */
const MOST_CHANGED = 8

function saidOf({ change, notes = [], already = [] }: Outcome): string {
  const parts = [...(change === undefined ? [] : [change]), ...notes, ...already]
  return parts.map((each, i) => (i < parts.length - 1 ? unstopped(each) : each)).join('; ')
}

/** Without a full stop, as something follows. */
function unstopped(sentence: string): string {
  return sentence.replace(/[.。]$/, '')
}

/** Ids of changed and created elements. */
function elementWords(before: Draft, { draft }: Outcome, { assets }: EditContext): string {
  if (!draft) return ''
  const changed = changedWords(before, draft)
  const more = changed.length - MOST_CHANGED
  const listed = [...changed.slice(0, MOST_CHANGED), ...(more > 0 ? [`${more} more`] : [])]
  const made = madeWords(before, draft, assets)
  return `${listed.length > 0 ? ` (${listed.join(', ')})` : ''}${made.length > 0 ? `. Made ${made.join('; ')}` : ''}`
}
