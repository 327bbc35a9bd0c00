import { beatSync } from './beat-sync.ts'
import { highlight } from './highlight.ts'
import { removeSilence } from './remove-silence.ts'

/** Edits that depend on the sound of the media. */
export const ANALYSIS = {
  remove_silence: removeSilence,
  beat_sync: beatSync,
  highlight,
}
