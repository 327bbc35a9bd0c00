import { redo, reset, restore, undo } from '../edit/history.ts'
import type { Words } from './reply/words.ts'
import type { Turn } from './turn.ts'

/** A step through the versions, from a message or an edit. */
export type Step =
  | { op: 'undo' | 'redo'; steps: number }
  | { op: 'reset' }
  | { op: 'restore_version'; name: number | string }

/** Where a step leads, as an index into the versions, with a line about it. */
export type Walked =
  | { kind: 'head'; head: number; line: string }
  /** an old draft becomes a new version */
  | { kind: 'copy'; from: number; line: string }
  | { kind: 'problem'; line: string }

/** Takes a step through a session's versions. */
export function walk(turn: Turn, step: Step, words: Words): Walked {
  const to = target(turn, step)
  if (to.kind === 'problem')
    return { kind: 'problem', line: words.history(to.reason, to.reason === 'unknown_version' ? to.names : undefined) }
  if (to.kind === 'copy') {
    const line = step.op === 'restore_version' ? words.restored(String(step.name)) : words.resetDone()
    return { kind: 'copy', from: to.from, line }
  }
  const steps = Math.abs(turn.head - to.head)
  const label = turn.versions[step.op === 'undo' ? turn.head : to.head]?.label ?? ''
  const line = step.op === 'undo' ? words.undone(steps, to.short !== undefined, label) : words.redone(steps, label)
  return { kind: 'head', head: to.head, line }
}

function target(turn: Turn, step: Step) {
  switch (step.op) {
    case 'undo':
      return undo(turn, step.steps)
    case 'redo':
      return redo(turn, step.steps)
    case 'reset':
      return reset(turn)
    case 'restore_version':
      return restore(turn, step.name)
  }
}
