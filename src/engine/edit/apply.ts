import type { Language } from '../../edits/index.ts'
import { barsCut } from './bars.ts'
import { begin, buildFirst, buildsFirst, carryOut, putElsewhere } from './carry-out.ts'
import type { EditContext } from './context.ts'
import type { Draft } from './draft.ts'
import { advance, type Outcome } from './editing.ts'
import { idMaker, idsIn, type LastIds } from './ids.ts'
import type { Operation } from './operation.ts'

export interface EditReport {
  draft: Draft
  /** a line per operation that changed something, with before and after, for a person */
  changes: string[]
  /** a line per operation that failed: why, and the nearest thing that is possible */
  problems: string[]
  lastIds: LastIds
}

/**
 * Applies the operations of a message in order. Times and clip numbers refer to the timeline before the message. On an empty
 * timeline, an edit that needs clips first builds the sequence from the uploads. Pure and deterministic.
 *
 * @param last last ids used in the session
 */
export function applyOperations(
  draft: Draft,
  operations: readonly Operation[],
  context: EditContext,
  language: Language,
  last: LastIds = idsIn(draft),
): EditReport {
  const ids = idMaker(last)
  let edit = begin(draft, context, language, ids, operations)
  const changes: string[] = []
  const problems: string[] = []
  const note = (outcome: Outcome) => {
    const cut = outcome.draft ? barsCut(edit.draft, outcome.draft, context.assets) : []
    edit = advance(edit, outcome)
    const line = [outcome.change, ...(outcome.notes ?? []), ...cut.map(edit.words.barsCut)].filter(
      (text) => text !== undefined && text !== '',
    )
    if (outcome.draft && line.length > 0) changes.push(line.join(edit.words.semicolon()))
    else problems.push(...(outcome.notes ?? []))
    problems.push(...(outcome.problems ?? []), ...(outcome.already ?? []))
  }
  for (const operation of operations) {
    const bare = edit.draft.clips.length === 0 && buildsFirst(operation)
    if (bare)
      note(
        buildFirst(
          edit,
          operations.flatMap(({ op, params }) => putElsewhere(op, params)),
        ),
      )
    if (edit.draft.clips.length > 0 || !bare) note(carryOut(edit, operation))
  }
  return { draft: edit.draft, changes, problems: [...new Set(problems)], lastIds: ids.last() }
}
