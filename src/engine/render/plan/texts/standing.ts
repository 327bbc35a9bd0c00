import type { Box } from '../../../../edits/values/box.ts'
import { clipStarts, type Draft } from '../../../edit/draft.ts'
import { sizeByLength } from '../../../edit/type-size.ts'
import { boxAt, extentOf } from './extent.ts'
import { boxOfThird } from './lower-thirds.ts'

/** An element on the canvas for a time. */
export interface Standing {
  start: number
  frames: number
  box: Box
}

/** What stands on the canvas before any text is placed: lines of cards and lower thirds. */
export function standingIn(draft: Draft): Standing[] {
  return [...cardLines(draft, clipStarts(draft)), ...lowerThirds(draft)]
}

/** The lines of cards. */
function cardLines({ clips, canvas }: Draft, starts: readonly number[]): Standing[] {
  return clips.flatMap((clip, i): Standing[] => {
    if (clip.kind !== 'card' || clip.card.lines.length === 0) return []
    const text = clip.card.lines.map((line) => line.text).join('\n')
    const style = { ...CARD_STYLE, size: sizeByLength(text, 'title', canvas) }
    const box = boxAt(extentOf(text, style, clip.card.position, canvas), clip.card.position, canvas)
    return [{ start: starts[i] ?? 0, frames: clip.frames, box }]
  })
}

const CARD_STYLE = { case: 'as-written', letterSpacing: 0, lineHeight: 1.3, padding: 0, background: null } as const

/** Lower thirds on plates, at the left or the right. */
function lowerThirds({ graphics }: Draft): Standing[] {
  return graphics.flatMap((graphic): Standing[] => {
    if (graphic.kind !== 'lower_third') return []
    const { start, frames } = graphic
    return [{ start, frames, box: boxOfThird(graphic) }]
  })
}

/** Whether two elements are shown at the same time. */
export function meet(a: Pick<Standing, 'start' | 'frames'>, b: Pick<Standing, 'start' | 'frames'>): boolean {
  return a.start < b.start + b.frames && b.start < a.start + a.frames
}
