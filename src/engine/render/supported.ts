import { droppedTransition, TRANSITIONS } from '../../edits/values/transitions.ts'
import { OutputError, type Target } from './output.ts'
import { isKnownFilter } from './picture/look.ts'

/** Rejects a draft with anything that can't be rendered, instead of leaving it out. @throws {OutputError} */
export function refuseUnknown({ draft }: Target): void {
  for (const { look, transition } of draft.clips) {
    const filter = look.filters.find((filter) => !isKnownFilter(filter))
    if (filter) throw new OutputError(`the filter “${filter}” is not known here`)
    if (transition && !isKnownTransition(transition.type))
      throw new OutputError(`the transition “${transition.type}” is not known here`)
  }
}

/** A known transition, or one that was dropped but older films still have. */
function isKnownTransition(type: string): boolean {
  const known: readonly string[] = TRANSITIONS
  return known.includes(type) || droppedTransition(type) !== undefined
}
