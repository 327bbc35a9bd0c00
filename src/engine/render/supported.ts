import { OutputError, type Target } from './output.ts'
import { isKnownFilter } from './picture/look.ts'

/** Says what cannot be rendered, rather than leaving it out of the film. @throws {OutputError} */
export function refuseUnknown({ draft }: Target): void {
  for (const { look } of draft.clips) {
    const filter = look.filters.find((filter) => !isKnownFilter(filter))
    if (filter) throw new OutputError(`the filter “${filter}” is not known here`)
  }
}
