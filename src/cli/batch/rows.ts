import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { Row } from '../../edits/film/template.ts'

/** The table can't be used; the message is for a terminal. */
export class BadTable extends Error {
  override readonly name = 'BadTable'
}

/**
 * The rows of a CSV file whose first line names the columns; the separator (comma, semicolon or tab) is detected from it.
 * @throws {BadTable}
 */
export function readRows(csv: string): Row[] {
  try {
    const options = { columns: names, bom: true, trim: true, skip_empty_lines: true, delimiter: separatorOf(csv) }
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(csv, options))
    if (rows.length === 0) throw new BadTable('The table has no rows below its header.')
    return rows
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'lines' in error)) throw error
    throw new BadTable(`Line ${String(error.lines)} of the table: ${error.message}.`)
  }
}

function separatorOf(csv: string): string {
  const [head = ''] = csv.split('\n', 1)
  const count = (separator: string) => head.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function names(header: string[]): string[] {
  const twice = header.find((name, i) => header.indexOf(name) !== i)
  if (twice !== undefined) throw new BadTable(`The table has two columns "${twice}".`)
  return header
}
