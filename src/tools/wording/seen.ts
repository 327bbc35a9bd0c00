import { basename } from 'node:path'
import type { LookReport } from '../../client/client.ts'
import { line } from '../text.ts'

/** Largest size in bytes, as it appears twice in a result. */
const LONGEST = 1200
const LONGEST_NAME = 40

/** Describes a picture in one line: its moments in rows from the left, with their elements; names are given the first time. */
export function seenWords({ moments, file }: LookReport): string {
  const told = new Set<string>()
  const words = moments.map(({ atMs, shows }) => {
    return `${atMs} ms: ${shows.map((each) => elementWords(each, told)).join(', ')}`
  })
  const what = moments.length === 1 ? 'frame at' : `${moments.length} moments, in rows from the left;`
  const where = file === undefined ? '' : `, from the export ${line(basename(file), 80)}; later edits are not in it`
  return line(`Picture: ${what} ${words.join('; ')}${where}.`, LONGEST)
}

function elementWords({ id, name }: LookReport['moments'][number]['shows'][number], told: Set<string>): string {
  const isNew = !told.has(id)
  told.add(id)
  return isNew ? `${line(id, 20)} (${line(name, LONGEST_NAME)})` : line(id, 20)
}
