import { definitionOf, isOperation } from '../../edits/index.ts'
import type { Context } from './context.ts'
import { merged } from './merge.ts'
import type { Operation } from './operation.ts'
import { pictures } from './read/names.ts'

/** Said of an empty timeline, these mean the film of the uploads; as edits they are carried out as they are. */
const OF_A_FILM: readonly Operation['op'][] = ['insert', 'set_canvas', 'blur_background', 'layout']

/** Whether a wish needs something on the timeline to be made to; sound can wait for it. */
function needsClips({ op }: Operation): boolean {
  if (OF_A_FILM.includes(op)) return true
  if (!isOperation(op)) return false
  const { empty, family } = definitionOf(op)
  return empty === 'build first' && family !== 'sound'
}

/** An edit of an empty timeline first builds the sequence from what was uploaded. */
function founded(operations: readonly Operation[], context: Context): Operation[] {
  const seen = pictures(context)
  const bare = (context.video ?? []).length === 0 && !operations.some((o) => o.op === 'build_sequence')
  const mixes =
    operations.some(
      (o) =>
        o.op === 'add_bgm' && o.params.volume !== undefined && o.params.offset === undefined && o.assumed === undefined,
    ) && operations.length === 1
  const lacking = bare && seen.length === 0 && operations.some(needsClips)
  if (lacking) return emptied(operations)
  if (!bare || seen.length === 0 || !(operations.some(needsClips) || mixes)) return [...operations]
  const assets = seen.length === context.uploads.length ? ('all' as const) : seen.map((u) => u.name)
  return [{ op: 'build_sequence', params: { assets } }, ...operations]
}

/** With nothing uploaded there is nothing to edit; the rest of the message stands. */
function emptied(operations: readonly Operation[]): Operation[] {
  const rest = operations.filter((o) => !needsClips(o) && o.op !== 'clarify')
  return [...rest, { op: 'refuse', params: { reason: 'empty_timeline', alternative: 'upload media' } }]
}

/** Starting over makes nothing of what was said before it. */
function settled(operations: readonly Operation[]): readonly Operation[] {
  const at = operations.findLastIndex((o) => o.op === 'reset')
  return at < 0 ? operations : operations.slice(at).filter((o) => o.op !== 'undo')
}

/** `screen left and webcam right, side by side`: what the layout shows is not laid over it as well. */
function laidOut(operations: readonly Operation[]): readonly Operation[] {
  const shown = operations.flatMap((o) => (o.op === 'layout' ? Object.values(o.params) : []))
  return operations.filter((o) => o.op !== 'add_overlay' || !shown.includes(o.params.asset))
}

const ABSENT = new Set(['no_bgm', 'no_text'])

/** `make a video …, no music`: of what is only now made there is nothing to take away. */
function unmade(operations: readonly Operation[], context: Context): Operation[] {
  const made = (context.video ?? []).length === 0 && operations.some((o) => o.op === 'build_sequence')
  const idle = (o: Operation) => o.op === 'remove_transition' || (o.op === 'refuse' && ABSENT.has(o.params.reason))
  return made ? operations.filter((o) => !idle(o)) : [...operations]
}

/** What a message's wishes amount to as a whole. */
export function complete(operations: readonly Operation[], context: Context): Operation[] {
  return unmade(founded(merged(laidOut(settled(operations))), context), context)
}
