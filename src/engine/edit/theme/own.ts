import { same } from '../film/sparse.ts'

/**
 * Which values of an element somebody set: those that are otherwise than usual, and those that are listed as its own. A theme
 * leaves them alone.
 */

interface Owned {
  own?: readonly string[] | undefined
}

export function isOwn<Key extends string>(
  element: Owned & { [K in Key]: unknown },
  usual: { [K in Key]: unknown },
  key: Key,
): boolean {
  return (element.own ?? []).includes(key) || !same(element[key], usual[key])
}

/**
 * The list of an element's own values after some were set: of those, what is as usual.
 * @param keys that may be listed
 * @param set that were set now
 */
export function ownAfter<Key extends string>(
  before: Owned,
  after: { [K in Key]: unknown },
  usual: { [K in Key]: unknown },
  keys: readonly Key[],
  set: readonly string[],
): { own?: Key[] } {
  const own = keys.filter(
    (key) => same(after[key], usual[key]) && ((before.own ?? []).includes(key) || set.includes(key)),
  )
  return own.length > 0 ? { own } : {}
}
