import { plain } from './plain.ts'

/**
 * Version history of a session. Every edit is a version, oldest first; `head` is the current one. Undo and redo move the head.
 * Reset and restore add an old draft as a new version instead, so that they can be undone.
 */
export interface Place {
  versions: readonly {
    n: number
    /** only of saved versions */
    name?: string
    /** number of the version that it was made from; missing in old sessions */
    parent?: number
  }[]
  head: number
}

/** A step in the history; `short` is the number of steps possible if fewer than requested. */
export type HistoryStep =
  | { kind: 'head'; head: number; short?: number }
  | { kind: 'copy'; from: number }
  | { kind: 'problem'; reason: 'nothing_to_undo' | 'nothing_to_redo' | 'nothing_to_reset' | 'already_there' }
  | { kind: 'problem'; reason: 'unknown_version'; names: string[] }

/** @param steps at least 1; clamped at the beginning */
export function undo({ versions, head }: Place, steps: number): HistoryStep {
  return moved(head, steps, (at) => madeFrom(versions, at)) ?? { kind: 'problem', reason: 'nothing_to_undo' }
}

/** @param steps at least 1; clamped at the newest */
export function redo({ versions, head }: Place, steps: number): HistoryStep {
  const next = (at: number) => versions.findLastIndex((_, i) => madeFrom(versions, i) === at)
  return moved(head, steps, next) ?? { kind: 'problem', reason: 'nothing_to_redo' }
}

/**
 * The parent of a version: nearly always the previous one, but saved versions stay when undone. Falls back to the previous one
 * if the parent is gone. @returns -1 for the first
 */
function madeFrom(versions: Place['versions'], at: number): number {
  const parent = versions[at]?.parent
  const found = versions.findIndex(({ n }) => n === parent)
  return found >= 0 ? found : at - 1
}

/** @param next returns -1 at the end */
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

/** The versions that led to the current one, without the first; indices, oldest first. */
export function lineOf({ versions, head }: Place): number[] {
  const line: number[] = []
  for (let at = head; at > 0; at = madeFrom(versions, at)) line.unshift(at)
  return line
}

/** Returns to the initial timeline. */
export function reset({ head }: Place): HistoryStep {
  return head <= 0 ? { kind: 'problem', reason: 'nothing_to_reset' } : { kind: 'copy', from: 0 }
}

/** Finds a version by name (the newest one), else by number; ignores case and quotes. @returns -1 if there is none */
export function findVersion(versions: Place['versions'], ref: number | string): number {
  const wanted = plain(String(ref))
  const named = versions.findLastIndex(({ name }) => name !== undefined && plain(name) === wanted)
  return named >= 0 ? named : versions.findIndex(({ n }) => String(n) === wanted)
}

/** Restores a version by name or number. */
export function restore({ versions, head }: Place, ref: number | string): HistoryStep {
  const from = findVersion(versions, ref)
  if (from === head) return { kind: 'problem', reason: 'already_there' }
  if (from >= 0) return { kind: 'copy', from }
  const names = versions.flatMap((version) => version.name ?? [])
  return { kind: 'problem', reason: 'unknown_version', names: [...new Set(names)] }
}
