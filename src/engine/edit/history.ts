import { plain } from './plain.ts'

/**
 * Walking through a session's versions. Every edit is a version, oldest first; `head` is the present one, and those
 * after it were undone. Undo and redo move the head. Reset and restore do not: they bring an old draft back as a new
 * version, so that they can be undone themselves.
 */
export interface Place {
  /** names of the versions, oldest first; only saved ones have one */
  versions: readonly { name?: string }[]
  head: number
}

/** What to do with the versions; `short` says how many of the steps asked for there were. */
export type HistoryStep =
  | { kind: 'head'; head: number; short?: number }
  | { kind: 'copy'; from: number }
  | { kind: 'problem'; reason: 'nothing_to_undo' | 'nothing_to_redo' | 'nothing_to_reset' | 'already_there' }
  | { kind: 'problem'; reason: 'unknown_version'; names: string[] }

/** @param steps at least 1; more than there are goes back to the beginning */
export function undo({ head }: Place, steps: number): HistoryStep {
  return head <= 0 ? { kind: 'problem', reason: 'nothing_to_undo' } : moved(head, -1, steps, head)
}

/** @param steps at least 1; more than there are goes on to the newest */
export function redo({ versions, head }: Place, steps: number): HistoryStep {
  const left = versions.length - 1 - head
  return left <= 0 ? { kind: 'problem', reason: 'nothing_to_redo' } : moved(head, 1, steps, left)
}

function moved(head: number, direction: 1 | -1, steps: number, most: number): HistoryStep {
  const wanted = Number.isFinite(steps) ? Math.max(1, Math.round(steps)) : most
  const taken = Math.min(wanted, most)
  const step = { kind: 'head' as const, head: head + direction * taken }
  return taken < wanted ? { ...step, short: taken } : step
}

/** The timeline as the session began. */
export function reset({ head }: Place): HistoryStep {
  return head <= 0 ? { kind: 'problem', reason: 'nothing_to_reset' } : { kind: 'copy', from: 0 }
}

/** The version that was saved under a name, the newest of that name; case and quotes do not matter. */
export function restore({ versions, head }: Place, name: string): HistoryStep {
  const wanted = plain(name)
  const from = versions.findLastIndex((version) => version.name !== undefined && plain(version.name) === wanted)
  if (from === head) return { kind: 'problem', reason: 'already_there' }
  if (from >= 0) return { kind: 'copy', from }
  const names = versions.flatMap((version) => version.name ?? [])
  return { kind: 'problem', reason: 'unknown_version', names: [...new Set(names)] }
}
