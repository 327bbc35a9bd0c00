/** A row of a table, by column. */
export type Row = Record<string, string>

/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g

/** What of a document names a file. */
const FILE_KEYS = new Set(['file', 'lut', 'fill', 'mask'])

/** The columns that a document has places for. */
export function columnsOf(document: Json): Set<string> {
  const found = new Set<string>()
  walk(document, (text) => {
    for (const [, column = ''] of text.matchAll(PLACE)) found.add(column)
    return text
  })
  return found
}

/** The files that a document names, without those of places. */
export function filesOf(document: Json): Set<string> {
  const found = new Set<string>()
  walk(document, (text, key) => {
    if (FILE_KEYS.has(key) && text.search(PLACE) < 0) found.add(text)
    return text
  })
  return found
}

/** The columns of which a document takes a file. */
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
 * A document with a row's values in its places.
 * @param nameOf what the engine calls a file that a document or a row names
 */
export function filled(document: Json, row: Row, nameOf: (file: string) => string): Json {
  return walk(document, (text, key) => {
    const value = text.replace(PLACE, (_, column: string) => row[column] ?? '')
    return FILE_KEYS.has(key) ? nameOf(value) : value
  })
}

/** The same with each of its texts changed. @param change is told of which field the text is */
function walk(value: Json, change: (text: string, key: string) => string, key = ''): Json {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((each) => walk(each, change, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, change, name)]))
}
