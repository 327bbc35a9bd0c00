import { addOverlay } from './add-overlay.ts'
import { cutaway } from './cutaway.ts'
import { layout } from './layout.ts'
import { removeOverlay } from './remove-overlay.ts'
import { updateOverlay } from './update-overlay.ts'
import { watermark } from './watermark.ts'

export const OVERLAY = {
  add_overlay: addOverlay,
  update_overlay: updateOverlay,
  remove_overlay: removeOverlay,
  cutaway,
  layout,
  watermark,
}
