import type { EditContext } from '../../../src/engine/edit/context.ts'

/** The analyses of files of which nothing was analysed yet; they can be added to. */
export function nothingKnown() {
  return {
    silences: new Map(),
    beats: new Map(),
    shakes: new Map(),
    pictures: new Map(),
    levels: new Map(),
    cues: new Map(),
    speech: new Map(),
  } satisfies Omit<EditContext, 'assets'>
}
