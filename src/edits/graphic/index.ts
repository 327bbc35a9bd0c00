import { countdown } from './countdown.ts'
import { credits } from './credits.ts'
import { lowerThird } from './lower-third.ts'
import { progressBar } from './progress-bar.ts'
import { removeGraphic } from './remove-graphic.ts'
import { updateGraphic } from './update-graphic.ts'

/** Designed graphics over the film. */
export const GRAPHIC = {
  credits,
  lower_third: lowerThird,
  countdown,
  progress_bar: progressBar,
  update_graphic: updateGraphic,
  remove_graphic: removeGraphic,
}
