import { setImmediate } from 'node:timers/promises'
import { definitionOf, OPERATION_NAMES } from '../../edits/index.ts'
import { read } from './index.ts'

/**
 * Reads an example of every operation in every language that has them, so that the first message does not wait for the tables
 * to be compiled. Other work is done between two examples.
 * @returns how many were read
 */
export async function warmUp(): Promise<number> {
  let count = 0
  for (const name of OPERATION_NAMES)
    for (const [[said]] of Object.values(definitionOf(name).examples)) {
      read(said, { uploads: [] })
      count += 1
      await setImmediate()
    }
  return count
}
