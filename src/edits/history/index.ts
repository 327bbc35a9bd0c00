import { exportCaptions } from './export-captions.ts'
import { redo } from './redo.ts'
import { reset } from './reset.ts'
import { restoreVersion } from './restore-version.ts'
import { saveVersion } from './save-version.ts'
import { undo } from './undo.ts'

/** The session's versions, and its captions as a file. */
export const HISTORY = {
  undo,
  redo,
  reset,
  save_version: saveVersion,
  restore_version: restoreVersion,
  export_captions: exportCaptions,
}
