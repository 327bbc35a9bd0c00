import { checked, type Finish, plain } from './plain.ts'

/** Edits of each kind of thing, by their names in the history. */
const EDITS_OF: Readonly<Record<string, RegExp>> = {
  sound: /volume|mute|audio|bgm|duck|sound|voice/,
  text: /text|caption|card/,
  cut: /transition/,
  clips: /^(?!.*(?:volume|mute|audio|bgm|duck|text|caption|transition|overlay|canvas))/,
}

export const undo: Finish = ({ steps, version, about }, { context }) => {
  const last = context.history?.at(-1)
  // "undo the change of the captions", if something else was changed after it
  if (about !== undefined && last !== undefined && !EDITS_OF[String(about)]?.test(last)) return { ask: 'which edit' }
  if ((context.history ?? []).length === 0 && version === undefined)
    return [{ op: 'reply', params: { kind: 'nothing_to_undo' } }]
  return checked([{ op: 'undo', params: version === undefined ? { steps: steps ?? 1 } : { version } }])
}

/** "Back three steps, then forth one": the second is relative to the first. */
export const redo: Finish = ({ steps = 1, follows }, scene) => {
  if (follows && scene.before.at(-1)?.op !== 'undo') return { ask: 'undo or redo' }
  const undone = scene.context.redo?.length !== 0 || scene.before.some(({ op }) => op === 'undo')
  return undone ? plain('redo', { steps }, scene) : [{ op: 'reply', params: { kind: 'nothing_to_redo' } }]
}
