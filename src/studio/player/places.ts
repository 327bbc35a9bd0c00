import type { StudioState } from '../../protocol/studio.ts'
import { placeOf } from '../geometry.ts'
import { page } from '../store.ts'

/** Positions of texts on the picture, as shares. */

export const percent = (share: number) => `${share * 100}%`

/** The centre of a text: measured, if known for this version. */
export function centreOf(state: StudioState, id: string): [number, number] {
  const { checks } = page.value
  const box = checks?.version === state.version ? checks.boxes[id] : undefined
  if (box) return [box.x + box.width / 2, box.y + box.height / 2]
  // captions are at the bottom
  return placeOf(state.texts.find((text) => text.id === id)?.position ?? 'bottom')
}
