import type { Draft } from './draft.ts'

/** New ids that no part of the draft has: the kind and a number that grows. */
export function newIds(draft: Draft): (prefix: 'clip' | 'text' | 'overlay' | 'audio') => string {
  const ids = [draft.clips, draft.texts, draft.overlays, draft.audio].flatMap((list) => list.map(({ id }) => id))
  let last = ids.reduce((highest, id) => Math.max(highest, Number(/(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0)
  return (prefix) => `${prefix}-${++last}`
}
