import type { Fault } from '../../edits/fault.ts'
import type { Edit, Language } from '../../edits/index.ts'
import { parseEdits } from '../../edits/parse.ts'
import { begin } from '../edit/carry-out.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import { applyEdits } from '../edit/edit-list.ts'
import { advance, type Editing } from '../edit/editing.ts'
import { idMaker, type LastIds } from '../edit/ids.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import type { Name } from '../edit/operation.ts'
import type { EditOf } from '../edit/resolve.ts'
import type { Wish } from '../reader/wish.ts'
import { Gone, present } from './present.ts'

/** The edits for some wishes, each applied to the result of the previous one, with what they did. */
export type Translated =
  | { edits: Edit[]; draft: Draft; lastIds: LastIds; lines: string[]; told: string[]; changes: string[] }
  | { needs: AnalysisNeeds }
  | { fault: Fault; edits: Edit[] }

export interface Start {
  draft: Draft
  lastIds: LastIds
  context: EditContext
  language: Language
  /** number of edits that precede these in the list */
  first: number
}

/**
 * Translates wishes to a list of edits. A message refers to the timeline before it, but the edits of a list are applied one after
 * the other, so each wish is expressed for the result of the previous ones. If one can't be applied, a fault says why, with the
 * edits before it.
 */
export function editsOf(wishes: readonly Wish[], { draft, lastIds, context, language, first }: Start): Translated {
  let said: Editing = begin(draft, context, language, idMaker(lastIds), [])
  const done = { edits: [] as Edit[], lastIds, lines: [] as string[], told: [] as string[], changes: [] as string[] }
  for (const wish of wishes) {
    const next = editsOfOne(wish, said)
    if ('fault' in next) return { fault: next.fault, edits: done.edits }
    const outcome = applyEdits(
      said.draft,
      next.edits as EditOf<Name>[],
      context,
      language,
      done.lastIds,
      first + done.edits.length,
    ) // wishes for edits never step through versions
    if (outcome.kind === 'needs') return { needs: outcome.needs }
    if (outcome.kind === 'fault') return { fault: outcome.fault, edits: done.edits }
    said = outcome.outcomes.reduce(advance, said)
    done.lastIds = outcome.lastIds
    done.lines.push(...outcome.lines)
    done.told.push(...outcome.told)
    done.changes.push(...outcome.changes)
    done.edits.push(...next.edits)
  }
  return { ...done, draft: said.draft }
}

function editsOfOne(wish: Wish, said: Editing): { edits: Edit[] } | { fault: Fault } {
  try {
    return parseEdits(present(wish, said))
  } catch (error) {
    if (!(error instanceof Gone)) throw error
    return { fault: { op: wish.op, problem: error.message.replace(/[.。]$/, '') } }
  }
}
