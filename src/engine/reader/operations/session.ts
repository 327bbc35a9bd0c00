import { filmLength } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Wish, WishName } from '../wish.ts'
import { checked, type Finished, type Given, plain } from './plain.ts'

type Finish = (given: Given, scene: Scene) => Finished

const undo: Finish = ({ steps, version }, { context }) => {
  if ((context.history ?? []).length === 0 && version === undefined)
    return [{ op: 'reply', params: { kind: 'nothing_to_undo' } }]
  return checked([{ op: 'undo', params: version === undefined ? { steps: steps ?? 1 } : { version } }])
}

const redo: Finish = ({ steps = 1 }, scene) => plain('redo', { steps }, scene)

/** Exports are for the tool; here it is only said what was asked for. */
const exportFilm: Finish = ({ first, ...given }, { context, before }) => {
  const building = before.some(({ op }) => op === 'build_sequence')
  if (filmLength(context) === 0 && !building && context.uploads.length === 0) return { refuse: 'empty_timeline' }
  const part = first === undefined ? {} : { from: 0, to: first }
  return [{ op: 'export', params: { ...given, ...part } }]
}

const extractAudio: Finish = ({ format = 'mp3' }) => [{ op: 'extract_audio', params: { format } }]

const refuse: Finish = ({ reason }): Wish[] => [{ op: 'refuse', params: { reason } }]

const nothing: Finish = () => []

export const SESSION = {
  undo,
  redo,
  export: exportFilm,
  extract_audio: extractAudio,
  refuse,
  nothing,
} satisfies Partial<Record<WishName, Finish>>
