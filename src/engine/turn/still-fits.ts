import { isDeepStrictEqual } from 'node:util'
import type { Edit } from '../../edits/index.ts'
import type { Draft } from '../edit/draft.ts'
import { elementsOf } from '../edit/elements.ts'

/**
 * Whether edits that were made for an earlier version mean the same in the present one: all that they name by its id is
 * there as it was, so that they can be carried out on top of what was done since. What names nothing adds something.
 */
export function stillFits(edits: readonly Edit[], before: Draft, now: Draft): boolean {
  const [then, present] = [elements(before), elements(now)]
  return named(edits).every((id) => !then.has(id) || isDeepStrictEqual(then.get(id), present.get(id)))
}

/** All words in edits that may be ids. */
function named(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(named) : []
}

function elements(draft: Draft) {
  const all = [...elementsOf(draft), ...(draft.captions?.cues ?? [])]
  return new Map<string, object>(all.map((each) => [each.id, each]))
}
