import type { Spot, StudioClip, StudioSound, StudioState } from '../protocol/studio.ts'
import type { Placeable } from './gestures.ts'

/** Finds timeline items by id. Pure. */

export type TimelineItem =
  | { kind: 'clip'; item: StudioClip }
  | { kind: 'sound'; item: StudioSound }
  /** `text`: its text, if editable */
  | { kind: Placeable; item: Spot; text?: string }

export function itemOf(state: StudioState, id: string | undefined): TimelineItem | undefined {
  const named = <Item extends Spot>(items: readonly Item[]) => items.find((item) => item.id === id)
  const clip = named(state.clips)
  if (clip) return { kind: 'clip', item: clip }
  const sound = named(state.sounds)
  if (sound) return { kind: 'sound', item: sound }
  const text = named(state.texts)
  if (text) return { kind: 'text', item: text, text: text.text }
  const caption = named(state.captions)
  if (caption) return { kind: 'caption', item: caption, text: caption.name }
  const overlay = named(state.overlays)
  if (overlay) return { kind: 'overlay', item: overlay }
  const mark = named(state.marks)
  return mark && { kind: mark.kind, item: mark, ...(mark.text !== null && { text: mark.text }) }
}
