import { droppedTransition, TRANSITIONS } from '../../edits/values/transitions.ts'
import { OutputError, type Target } from './output.ts'
import { isKnownFilter } from './picture/look.ts'

/** Says what cannot be rendered, rather than leaving it out of the film. @throws {OutputError} */
export function refuseUnknown({ draft }: Target): void {
  for (const { look, transition } of draft.clips) {
    const filter = look.filters.find((filter) => !isKnownFilter(filter))
    if (filter) throw new OutputError(`the filter “${filter}” is not known here`)
    if (transition && !isKnownTransition(transition.type))
      throw new OutputError(`the transition “${transition.type}” is not known here`)
  }
}

/** One that there is, or that a film has from before it was dropped. */
function isKnownTransition(type: string): boolean {
  const known: readonly string[] = TRANSITIONS
  return known.includes(type) || droppedTransition(type) !== undefined
}
