/** Removes default values from documents, and restores them. */

type Plain = Record<string, unknown>

/** A complete document. */
export type Full<T> = { [Key in keyof T]-?: Filled<Exclude<T[Key], undefined>> }
type Filled<T> = T extends readonly unknown[] ? T : T extends object ? Full<T> : T

/** Removes values equal to the defaults; nested objects are compared by key. */
export function sparse<T extends object>(full: T, plain: Partial<T>): Partial<T> {
  const kept = Object.entries(full).flatMap(([key, value]): [string, unknown][] => {
    const usual = (plain as Plain)[key] // by its own keys
    if (same(value, usual)) return []
    return [[key, isObject(value) && isObject(usual) ? sparse(value, usual) : value]]
  })
  return Object.fromEntries(kept) as Partial<T> // keys of the document, with their values
}

/** Fills a document with defaults. */
export function filled<T extends object>(document: object, plain: T): T {
  const entries = Object.entries(plain).map(([key, usual]): [string, unknown] => {
    const value = (document as Plain)[key] // by the plain document's keys
    if (value === undefined) return [key, usual]
    // a record with empty defaults is open-ended
    const nested = isObject(value) && isObject(usual) && Object.keys(usual).length > 0
    return [key, nested ? filled(value, usual) : value]
  })
  return Object.fromEntries(entries) as T // every key of the plain document
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two values of a document are equal. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => same(each, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]))
}
