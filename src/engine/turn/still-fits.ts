import { isDeepStrictEqual } from 'node:util'
import type { Edit } from '../../edits/index.ts'
import type { Draft } from '../edit/draft.ts'
import { elementsOf } from '../edit/elements.ts'

/**
 * Whether edits made for an earlier version mean the same in the current one: everything that they refer to by id is unchanged,
 * so that they can be applied on top of later edits. Edits that refer to nothing add something.
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
