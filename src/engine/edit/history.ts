import { plain } from './plain.ts'

/**
 * Walking through a session's versions. Every edit is a version, oldest first; `head` is the present one. Undo and redo move the
 * head. Reset and restore do not: they bring an old draft back as a new version, so that they can be undone themselves.
 */
export interface Place {
  versions: readonly {
    n: number
    /** only saved ones have one */
    name?: string
    /** number of the version that it was made from; not known of what an earlier version of this program made */
    parent?: number
  }[]
  head: number
}

/** What to do with the versions; `short` says how many of the steps asked for there were. */
export type HistoryStep =
  | { kind: 'head'; head: number; short?: number }
  | { kind: 'copy'; from: number }
  | { kind: 'problem'; reason: 'nothing_to_undo' | 'nothing_to_redo' | 'nothing_to_reset' | 'already_there' }
  | { kind: 'problem'; reason: 'unknown_version'; names: string[] }

/** @param steps at least 1; more than there are goes back to the beginning */
export function undo({ versions, head }: Place, steps: number): HistoryStep {
  return moved(head, steps, (at) => madeFrom(versions, at)) ?? { kind: 'problem', reason: 'nothing_to_undo' }
}

/** @param steps at least 1; more than there are goes on to the newest */
export function redo({ versions, head }: Place, steps: number): HistoryStep {
  const next = (at: number) => versions.findLastIndex((_, i) => madeFrom(versions, i) === at)
  return moved(head, steps, next) ?? { kind: 'problem', reason: 'nothing_to_redo' }
}

/**
 * What a version was made from: nearly always the one before it, but saved versions stay when they are undone. Where that one is no
 * longer there, the one before it. @returns -1 for the first
 */
function madeFrom(versions: Place['versions'], at: number): number {
  const parent = versions[at]?.parent
  const found = versions.findIndex(({ n }) => n === parent)
  return found >= 0 ? found : at - 1
}

/** @param next gives -1 where there is nothing more */
function moved(head: number, steps: number, next: (at: number) => number): HistoryStep | undefined {
  const wanted = Number.isFinite(steps) ? Math.max(1, Math.round(steps)) : Number.POSITIVE_INFINITY
  let at = head
  let taken = 0
  for (let to = next(at); to >= 0 && taken < wanted; to = next(at)) {
    at = to
    taken += 1
  }
  if (taken === 0) return undefined
  const step = { kind: 'head' as const, head: at }
  return taken < wanted && Number.isFinite(wanted) ? { ...step, short: taken } : step
}

/** The versions whose changes led to the present one, without the first; indices, oldest first. */
export function lineOf({ versions, head }: Place): number[] {
  const line: number[] = []
  for (let at = head; at > 0; at = madeFrom(versions, at)) line.unshift(at)
  return line
}

/** The timeline as the session began. */
export function reset({ head }: Place): HistoryStep {
  return head <= 0 ? { kind: 'problem', reason: 'nothing_to_reset' } : { kind: 'copy', from: 0 }
}

/** A version by its name, the newest of that name, else by its number; case and quotes do not matter. @returns -1 for none */
export function findVersion(versions: Place['versions'], ref: number | string): number {
  const wanted = plain(String(ref))
  const named = versions.findLastIndex(({ name }) => name !== undefined && plain(name) === wanted)
  return named >= 0 ? named : versions.findIndex(({ n }) => String(n) === wanted)
}

/** A version as it was saved, or by its number. */
export function restore({ versions, head }: Place, ref: number | string): HistoryStep {
  const from = findVersion(versions, ref)
  if (from === head) return { kind: 'problem', reason: 'already_there' }
  if (from >= 0) return { kind: 'copy', from }
  const names = versions.flatMap((version) => version.name ?? [])
  return { kind: 'problem', reason: 'unknown_version', names: [...new Set(names)] }
}
