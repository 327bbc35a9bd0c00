import { addCaptions } from './add-captions.ts'
import { addText } from './add-text.ts'
import { removeCaptions } from './remove-captions.ts'
import { removeText } from './remove-text.ts'
import { shiftCaptions } from './shift-captions.ts'
import { updateCaptions } from './update-captions.ts'
import { updateText } from './update-text.ts'

export const TEXT = {
  add_text: addText,
  update_text: updateText,
  remove_text: removeText,
  add_captions: addCaptions,
  update_captions: updateCaptions,
  remove_captions: removeCaptions,
  shift_captions: shiftCaptions,
}
