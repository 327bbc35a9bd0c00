/** A row of a table, by column. */
export type Row = Record<string, string>

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The keys of a document whose values are names of files. */
const FILE_KEYS = new Set(['file', 'lut', 'fill', 'mask'])

/** The columns for which a document has placeholders. */
export function columnsOf(document: Json): Set<string> {
  const found = new Set<string>()
  walk(document, (text) => {
    for (const [, column = ''] of text.matchAll(PLACE)) found.add(column)
    return text
  })
  return found
}

/** The files named in a document, without those in placeholders. */
export function filesOf(document: Json): Set<string> {
  const found = new Set<string>()
  walk(document, (text, key) => {
    if (FILE_KEYS.has(key) && text.search(PLACE) < 0) found.add(text)
    return text
  })
  return found
}

/** The columns that a document uses as files. */
export function fileColumnsOf(document: Json): Set<string> {
  const found = new Set<string>()
  walk(document, (text, key) => {
    const [, column] = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(text) ?? []
    if (FILE_KEYS.has(key) && column !== undefined) found.add(column)
    return text
  })
  return found
}

/**
 * A document with its placeholders replaced by a row's values.
 * @param nameOf the engine's name of a file that a document or a row names
 */
export function filled(document: Json, row: Row, nameOf: (file: string) => string): Json {
  return walk(document, (text, key) => {
    const value = text.replace(PLACE, (_, column: string) => row[column] ?? '')
    return FILE_KEYS.has(key) ? nameOf(value) : value
  })
}

/** A copy with each string changed. @param change gets the string and its key */
function walk(value: Json, change: (text: string, key: string) => string, key = ''): Json {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((each) => walk(each, change, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, change, name)]))
}
