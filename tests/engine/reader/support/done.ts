import type { Context } from '../../../../src/engine/reader/context.ts'
import { read } from '../../../../src/engine/reader/index.ts'
import { isWhole } from '../../../../src/engine/reader/reading.ts'

/** What is carried out: nothing, where anything was not read. */
export function wishesIn(message: string, context: Context): object[] {
  const reading = read(message, context)
  return isWhole(reading) ? reading.wishes.map(({ op, params }) => ({ op, ...params })) : []
}

/** The same; nothing, where anything has to be asked. */
export function doneIn(message: string, context: Context): object[] {
  const wishes = wishesIn(message, context)
  return wishes.some((wish) => 'op' in wish && wish.op === 'clarify') ? [] : wishes
}
