import type { Trouble } from '../wish.ts'
import type { Given } from './plain.ts'

/** The lengths of a fade in and a fade out; undefined for an end that is not faded. */
export type Ends = readonly [from: unknown, to: unknown]

/** An end is given with its length, or without (true): then it takes the length of both, or that of the other end. */
export function endsOf({ in: comes, out: goes, lasting }: Given): Ends | Trouble {
  // each end has its length already
  if (lasting !== undefined && comes !== true && goes !== true) return { ask: 'how long' }
  if (comes === undefined && goes === undefined) return { ask: 'which end' }
  const other = [comes, goes].find((each) => typeof each === 'number' && each > 0) ?? 1
  const length = (wanted: unknown) => (wanted === true ? (lasting ?? other) : wanted)
  return [length(comes), length(goes)]
}
