import type { ComponentChildren } from 'preact'
import type { Spot } from '../../protocol/studio.ts'
import { clock, px } from '../geometry.ts'
import type { Kind } from '../gestures.ts'
import { change, page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import type { Moved, useDrag } from './drag.ts'
import type { View } from './timeline.tsx'

type On = ReturnType<typeof useDrag>['on']

interface ItemProps {
  item: Spot
  kind: Kind
  view: View
  /** its span while being dragged, frames */
  shown?: { start: number; frames: number }
  /** drag offset, px */
  lifted?: Moved
  on?: On
  onDblClick?: () => void
  children?: ComponentChildren
}

/** An item on a track: a button that can be selected and usually dragged, with handles. */
export function Item({ item, kind, view, shown = item, lifted, on, onDblClick, children }: ItemProps) {
  const { language, selected } = useWatched(page)
  const { fps } = view.state.canvas
  const isSelected = selected?.id === item.id
  const name = wordsOf(language).item(item.name, clock(item.start, fps), clock(item.start + item.frames, fps))
  const select = () => change({ selected: { kind, id: item.id } })
  return (
    <li
      class={`item ${kind}`}
      data-id={item.id}
      data-selected={isSelected}
      data-lifted={lifted !== undefined}
      style={{
        left: px(shown.start * view.pxPerFrame),
        width: px(Math.max(6, shown.frames * view.pxPerFrame)),
        ...(lifted && { transform: `translate(${lifted.x}px, -4px)` }),
      }}
    >
      <button
        type="button"
        class="body"
        aria-label={name}
        aria-pressed={isSelected}
        onFocus={select}
        onClick={select}
        onDblClick={onDblClick}
        {...on}
      >
        <span class="name" aria-hidden="true">
          {item.name}
        </span>
      </button>
      {children}
    </li>
  )
}

interface HandleProps {
  class: string
  label: string
  value: number
  least?: number
  most: number
  text: string
  style?: Record<string, string | number>
  on: On
  /** arrow keys change it by `by` */
  step(by: number): void
}

/** An item's handle, moved by dragging or arrow keys. */
export function Handle({ class: name, label, value, least = 0, most, text, style, on, step }: HandleProps) {
  return (
    <div
      class={`handle ${name}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={Math.max(least, most)}
      aria-valuenow={value}
      aria-valuetext={text}
      style={style}
      {...on}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
        if (!by || event.altKey || event.ctrlKey) return
        event.preventDefault()
        event.stopPropagation()
        step(event.shiftKey ? by * 10 : by)
      }}
    />
  )
}
