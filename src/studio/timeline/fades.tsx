import type { Spot } from '../../protocol/studio.ts'
import { clock, px } from '../geometry.ts'
import { page } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { useDrag } from './drag.ts'
import { Handle } from './item.tsx'
import type { View } from './timeline.tsx'

interface FadesProps {
  item: Spot & { fadeIn: number; fadeOut: number }
  view: View
  /** sound fades of an item whose picture has its own: shown at the lower corners */
  ofSound?: boolean
  /** @param frames the fade's new length */
  set(side: 'in' | 'out', frames: number): Promise<void>
}

/** px from an item's edge, which is also a handle */
const BESIDE_EDGE = 17

/** Fade handles at an item's corners; a slope shows each fade. */
export function FadeHandles({ item, view: { state, pxPerFrame }, ofSound = false, set }: FadesProps) {
  const { fps } = state.canvas
  const say = wordsOf(page.value.language)
  const most = item.frames
  const name = ofSound ? say.soundOf(item.name) : item.name
  const where = ofSound ? ' low' : ''
  const within = (frames: number) => Math.max(0, Math.min(most, Math.round(frames)))
  const into = useDrag(item.fadeIn, ({ x }) => set('in', within(item.fadeIn + x / pxPerFrame)))
  const out = useDrag(item.fadeOut, ({ x }) => set('out', within(item.fadeOut - x / pxPerFrame)))
  const fadeIn = within(item.fadeIn + (into.moved?.x ?? 0) / pxPerFrame)
  const fadeOut = within(item.fadeOut - (out.moved?.x ?? 0) / pxPerFrame)
  return (
    <>
      <span class={`slope in${where}`} style={{ width: px(fadeIn * pxPerFrame) }} />
      <span class={`slope out${where}`} style={{ width: px(fadeOut * pxPerFrame) }} />
      <Handle
        class={`fade${where}`}
        label={say.fadeIn(name)}
        value={item.fadeIn}
        most={most}
        text={clock(fadeIn, fps)}
        style={{ left: px(Math.max(BESIDE_EDGE, fadeIn * pxPerFrame)) }}
        on={into.on}
        step={(by) => void set('in', within(item.fadeIn + (by * fps) / 10))}
      />
      <Handle
        class={`fade${where}`}
        label={say.fadeOut(name)}
        value={item.fadeOut}
        most={most}
        text={clock(fadeOut, fps)}
        style={{ right: px(Math.max(BESIDE_EDGE, fadeOut * pxPerFrame)) }}
        on={out.on}
        step={(by) => void set('out', within(item.fadeOut + (by * fps) / 10))}
      />
    </>
  )
}
