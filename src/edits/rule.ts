/** Rules that several operations share. */

/** What is wrong with an operation that changes something where nothing is given to change. */
export function nothingGiven(changes: object): string | undefined {
  return Object.values(changes).every((each) => each === undefined) ? 'nothing to change is given' : undefined
}
