import { exportCaptions } from './export-captions.ts'
import { redo } from './redo.ts'
import { reset } from './reset.ts'
import { restoreVersion } from './restore-version.ts'
import { saveVersion } from './save-version.ts'
import { shorts } from './shorts.ts'
import { undo } from './undo.ts'

/** The session's versions, and files and films made from its film. */
export const HISTORY = {
  undo,
  redo,
  reset,
  save_version: saveVersion,
  restore_version: restoreVersion,
  export_captions: exportCaptions,
  shorts,
}
