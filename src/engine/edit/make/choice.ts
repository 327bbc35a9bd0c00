import type { Asset } from '../asset.ts'
import type { Params } from '../operation.ts'

/** The uploads for a film, in the order in which they are named. */
export function choiceOf(given: Params<'make'>['assets'], assets: readonly Asset[]): readonly Asset[] {
  if (given === undefined || given === 'all') return assets
  return given.flatMap((name) => assets.find((asset) => asset.name === name) ?? [])
}
