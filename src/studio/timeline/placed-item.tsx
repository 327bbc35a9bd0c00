import type { ComponentChildren } from 'preact'
import type { Spot, StudioOverlay } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { clock } from '../geometry.ts'
import { type Placeable, setFade, setVolume } from '../gestures.ts'
import { itemOf } from '../items.ts'
import { startWriting } from '../player/writing.tsx'
import { page } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { FadeHandles } from './fades.tsx'
import { Handle, Item } from './item.tsx'
import { step, useSpan } from './span.ts'
import type { View } from './timeline.tsx'
import { VolumeLine } from './volume.tsx'

interface PlacedItemProps {
  item: Spot
  kind: Placeable
  view: View
  children?: ComponentChildren
}

/** A freely placed item over the clips: can be moved and trimmed, and its text edited on the picture. */
export function PlacedItem({ item, kind, view, children }: PlacedItemProps) {
  const { fps } = view.state.canvas
  const say = wordsOf(page.value.language)
  const span = useSpan(item, view)
  const { start, frames } = item
  const found = itemOf(view.state, item.id)
  const isWritten = found && 'text' in found && found.text !== undefined
  return (
    <Item
      item={item}
      kind={kind}
      view={view}
      shown={span.shown}
      on={span.move}
      {...(isWritten && { onDblClick: () => startWriting(item) })}
    >
      <Handle
        class="edge start"
        label={say.trimStart(item.name)}
        value={start}
        most={start + frames - 1}
        text={clock(start, fps)}
        on={span.start}
        step={step(item.id, 'start')}
      />
      <Handle
        class="edge end"
        label={say.trimEnd(item.name)}
        value={start + frames}
        least={start + 1}
        most={Math.max(start + frames, view.state.frames)}
        text={clock(start + frames, fps)}
        on={span.end}
        step={step(item.id, 'end')}
      />
      {children}
    </Item>
  )
}

/** An overlay, with its sound. */
export function OverlayItem({ overlay, view }: { overlay: StudioOverlay; view: View }) {
  const { id, name, volume } = overlay
  const { fps } = view.state.canvas
  return (
    <PlacedItem item={overlay} kind="overlay" view={view}>
      {volume !== null && (
        <VolumeLine name={name} volume={volume} set={(level) => edit(setVolume(id, volume, level))} />
      )}
      <FadeHandles item={overlay} view={view} set={(side, frames) => edit(setFade('overlay', id, side, frames, fps))} />
    </PlacedItem>
  )
}
