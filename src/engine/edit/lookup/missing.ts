import type { Fault } from '../../../edits/fault.ts'
import { nearest } from '../../../edits/nearest.ts'
import { shown } from '../../../edits/shown.ts'

type Found = Pick<Fault, 'problem' | 'nearest' | 'known'>

/** Nothing has the name given in an edit. */
export class Missing extends Error {
  override readonly name = 'Missing'
  readonly found: Found
  constructor(found: Found) {
    super(found.problem)
    this.found = found
  }
}

/** Longer lists are summarised by number. */
const MOST_NAMES = 12

/** The available choices, on one line. */
export function choices(items: readonly string[]): string | undefined {
  if (items.length === 0) return undefined
  const more = items.length - MOST_NAMES
  return `${items.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** An error that nothing of a kind has this name, with the available ones. @param described the names as shown */
export function nothing(
  kind: string,
  name: unknown,
  names: readonly string[],
  described: readonly string[] = names,
): Missing {
  const near = typeof name === 'string' ? nearest(name, names) : undefined
  const known = choices(described)
  return new Missing({
    problem: names.length === 0 ? `there is no ${kind} at all` : `there is no ${kind} ${shown(name)}`,
    ...(near !== undefined && { nearest: near }),
    ...(known !== undefined && { known }),
  })
}
