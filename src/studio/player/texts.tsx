import { useRef, useState } from 'preact/hooks'
import type { StudioState, StudioText } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { placeText } from '../gestures.ts'
import { change, page, playhead, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { centreOf, percent } from './places.ts'
import { Writing } from './writing.tsx'

/** Texts at the playhead as frames over the picture, for dragging and editing in place. */
export function TextsOnPicture({ state }: { state: StudioState }) {
  const at = useWatched(playhead)
  const { editing } = useWatched(page)
  const here = state.texts.filter(({ start, frames }) => start <= at && at < start + frames)
  return (
    <div class="texts">
      {here.map((text) => text.id !== editing && <Held key={text.id} text={text} state={state} />)}
      <Writing state={state} />
    </div>
  )
}

function styleOf(state: StudioState, text: StudioText, moved: readonly [number, number] = [0, 0]) {
  const [x, y] = centreOf(state, text.id)
  const box = page.value.checks?.boxes[text.id]
  const size = box && { width: percent(box.width), height: percent(box.height) }
  return { left: percent(x + moved[0]), top: percent(y + moved[1]), ...size }
}

/** Step of arrow keys, as a share of the canvas. */
const STEP = 0.01

function Held({ text, state }: { text: StudioText; state: StudioState }) {
  const { language, selected } = useWatched(page)
  const [moved, setMoved] = useState<[number, number]>()
  const grip = useRef<{ x: number; y: number; width: number; height: number } | undefined>(undefined)
  const [x, y] = centreOf(state, text.id)
  const place = moved ? ([x + moved[0], y + moved[1]] as const) : undefined
  const drop = async () => {
    grip.current = undefined
    if (place) await edit(placeText(text, place))
    setMoved(undefined)
  }
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key]
    if (!by || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    void edit(placeText(text, [x + (by[0] ?? 0), y + (by[1] ?? 0)]))
  }
  return (
    <button
      type="button"
      class="held"
      style={styleOf(state, text, moved)}
      aria-label={wordsOf(language).onPicture(text.text)}
      aria-pressed={selected?.id === text.id}
      onFocus={() => change({ selected: { kind: 'text', id: text.id } })}
      onDblClick={() => change({ editing: text.id })}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        const box = event.currentTarget.parentElement?.getBoundingClientRect()
        if (!box) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, y: event.clientY, width: box.width, height: box.height }
      }}
      onPointerMove={({ clientX, clientY }) => {
        const from = grip.current
        if (from) setMoved([(clientX - from.x) / from.width, (clientY - from.y) / from.height])
      }}
      onPointerUp={() => void drop()}
      onPointerCancel={() => {
        grip.current = undefined
        setMoved(undefined)
      }}
    >
      <span aria-hidden="true">{text.text}</span>
    </button>
  )
}
