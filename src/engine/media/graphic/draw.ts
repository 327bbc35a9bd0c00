import { countdown } from './countdown.ts'
import { credits } from './credits.ts'
import type { GraphicDrawing, GraphicLook, Stage } from './drawing.ts'
import { lowerThird } from './lower-third/lower-third.ts'
import { progressBar } from './progress-bar.ts'

/** Lays out a graphic for a canvas, to be drawn at any time. */
export function drawGraphic(look: GraphicLook, stage: Stage): GraphicDrawing {
  switch (look.kind) {
    case 'credits':
      return credits(look, stage)
    case 'lower_third':
      return lowerThird(look, stage)
    case 'countdown':
      return countdown(look, stage)
    case 'progress_bar':
      return progressBar(look, stage)
  }
}
