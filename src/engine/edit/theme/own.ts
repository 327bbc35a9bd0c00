import { same } from '../film/sparse.ts'

/**
 * Explicitly set values of an element: those that differ from the defaults, and those listed as its own. Themes do not change
 * them.
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
 * Updates the list of an element's own values: explicitly set ones that equal the defaults.
 * @param keys that may be listed
 * @param set values set now
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
