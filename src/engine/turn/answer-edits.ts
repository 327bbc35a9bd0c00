import type { Fault } from '../../edits/fault.ts'
import type { Edit } from '../../edits/index.ts'
import type { EditContext } from '../edit/context.ts'
import { applyEdits } from '../edit/edit-list.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import type { Name } from '../edit/operation.ts'
import type { EditOf } from '../edit/resolve.ts'
import { languageIn } from './reply/languages.ts'
import type { Turn, TurnAnswer } from './turn.ts'
import { answerOf, begunOn, goesThrough, SAVED_BEFORE, takeDone, takeThrough } from './work.ts'

export type EditsAnswer = TurnAnswer | { needs: AnalysisNeeds } | { fault: Fault }

/** Answers a list of edits: either all are applied, or none, with a fault that says why. Pure: equal turns get equal answers. */
export function answerEdits(turn: Turn, edits: readonly Edit[], analyses: Omit<EditContext, 'assets'>): EditsAnswer {
  const context: EditContext = { assets: turn.assets, recognises: turn.recognises, ...analyses }
  const work = begunOn(turn)
  for (let at = 0; at < edits.length; ) {
    const through = edits[at]
    if (through && goesThrough(through)) {
      const stop = takeThrough(work, through, at, context)
      if (stop) return 'needs' in stop ? stop : { fault: stop }
      at += 1
      continue
    }
    const run = edits.slice(at, nextThrough(edits, at)).filter((each): each is EditOf<Name> => !goesThrough(each))
    if (work.saveAs !== undefined) return { fault: { index: at, op: run[0]?.op, problem: SAVED_BEFORE } }
    const outcome = applyEdits(work.draft, run, context, languageIn(turn.language), work.lastIds, at)
    if (outcome.kind === 'needs') return { needs: outcome.needs }
    if (outcome.kind === 'fault') return { fault: outcome.fault }
    takeDone(work, outcome)
    at += run.length
  }
  return answerOf(work, edits)
}

function nextThrough(edits: readonly Edit[], from: number): number {
  const next = edits.findIndex((edit, i) => i > from && goesThrough(edit))
  return next < 0 ? edits.length : next
}
