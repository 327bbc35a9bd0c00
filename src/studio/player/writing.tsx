import { useEffect, useRef } from 'preact/hooks'
import type { Spot, StudioState } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { write } from '../gestures.ts'
import { itemOf } from '../items.ts'
import { change, page, playhead, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { centreOf, percent } from './places.ts'
import { seek } from './transport.ts'

/** Starts editing a text in place, moving the playhead to it if needed. */
export function startWriting({ id, start, frames }: Spot): void {
  const at = playhead.value
  if (at < start || at >= start + frames) seek(start + Math.floor(frames / 2))
  change({ editing: id })
}

/** The editor of a text, in its place on the picture. */
export function Writing({ state }: { state: StudioState }) {
  const { editing } = useWatched(page)
  const found = itemOf(state, editing)
  if (!found || !('text' in found) || found.text === undefined) return null
  const { kind, item, text } = found
  if (kind !== 'text' && kind !== 'caption' && kind !== 'callout') return null
  return <Field key={item.id} state={state} kind={kind} item={item} text={text} />
}

interface FieldProps {
  state: StudioState
  kind: 'text' | 'caption' | 'callout'
  item: Spot
  text: string
}

function Field({ state, kind, item, text }: FieldProps) {
  // someone else may change it meanwhile
  const begun = useRef({ text, version: state.version })
  const leave = (written: string = begun.current.text) => {
    change({ editing: undefined })
    void edit(write(kind, item, begun.current.text, written), begun.current.version)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  const [x, y] = centreOf(state, item.id)
  useEffect(() => field.current?.select(), [])
  return (
    <textarea
      ref={field}
      class="writing"
      style={{ left: percent(x), top: percent(y) }}
      aria-label={wordsOf(page.value.language).editText}
      defaultValue={text}
      rows={text.split('\n').length}
      onBlur={({ currentTarget }) => page.value.editing === item.id && leave(currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') leave()
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        event.preventDefault()
        leave(event.currentTarget.value)
      }}
    />
  )
}
