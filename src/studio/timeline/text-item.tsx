import type { Spot, StudioText } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { clock, type Span } from '../geometry.ts'
import { timeText } from '../gestures.ts'
import { page } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { Handle, Item } from './item.tsx'
import { useSpan } from './span.ts'
import type { View } from './timeline.tsx'

export function TextItem({ text, view }: { text: StudioText; view: View }) {
  const { fps } = view.state.canvas
  const say = wordsOf(page.value.language)
  const set = (change: Span) => edit(timeText(text, change, fps))
  const span = useSpan(text, view, set)
  const { start, frames } = text
  return (
    <Item item={text} kind="text" view={view} shown={span.shown} on={span.move}>
      <Handle
        class="edge start"
        label={say.trimStart(text.name)}
        value={start}
        most={start + frames - 1}
        text={clock(start, fps)}
        on={span.start}
        step={(by) => {
          const to = Math.max(0, Math.min(start + frames - 1, start + by))
          void set({ start: to, frames: start + frames - to })
        }}
      />
      <Handle
        class="edge end"
        label={say.trimEnd(text.name)}
        value={start + frames}
        least={start + 1}
        most={Math.max(start + frames, view.state.frames)}
        text={clock(start + frames, fps)}
        on={span.end}
        step={(by) => void set({ start, frames: Math.max(1, frames + by) })}
      />
    </Item>
  )
}

/** What is shown and stays as it is. */
export function PlainItem({ item, kind, view }: { item: Spot; kind: 'overlay' | 'caption' | 'mark'; view: View }) {
  return <Item item={item} kind={kind} view={view} />
}
