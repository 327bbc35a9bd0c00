import { useEffect, useRef, useState } from 'preact/hooks'
import type { StudioState, StudioText } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { placeOf } from '../geometry.ts'
import { placeText, writeText } from '../gestures.ts'
import { change, page, playhead, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** Texts that stand at the playhead, as frames over the picture: to be dragged, and edited in place. */
export function TextsOnPicture({ state }: { state: StudioState }) {
  const at = useWatched(playhead)
  const { editing } = useWatched(page)
  const here = state.texts.filter(({ start, frames }) => start <= at && at < start + frames)
  return (
    <div class="texts">
      {here.map((text) =>
        text.id === editing ? <Writing key={text.id} text={text} /> : <Held key={text.id} text={text} />,
      )}
    </div>
  )
}

/** Where a text's centre is: measured where that is known of this version. */
function centreOf({ id, position }: StudioText): [number, number] {
  const { checks, state } = page.value
  const box = checks?.version === state?.version ? checks?.boxes[id] : undefined
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : placeOf(position)
}

function styleOf(text: StudioText, moved: readonly [number, number] = [0, 0]) {
  const [x, y] = centreOf(text)
  const box = page.value.checks?.boxes[text.id]
  const size = box && { width: percent(box.width), height: percent(box.height) }
  return { left: percent(x + moved[0]), top: percent(y + moved[1]), ...size }
}

const percent = (share: number) => `${share * 100}%`
/** A share of the canvas that an arrow key moves by. */
const STEP = 0.01

function Held({ text }: { text: StudioText }) {
  const { language, selected } = useWatched(page)
  const [moved, setMoved] = useState<[number, number]>()
  const grip = useRef<{ x: number; y: number; width: number; height: number } | undefined>(undefined)
  const [x, y] = centreOf(text)
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
      style={styleOf(text, moved)}
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

function Writing({ text }: { text: StudioText }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { language } = useWatched(page)
  const [x, y] = centreOf(text)
  useEffect(() => field.current?.select(), [])
  const leave = (written?: string) => {
    change({ editing: undefined })
    if (written !== undefined) void edit(writeText(text, written))
  }
  return (
    <textarea
      ref={field}
      class="writing"
      style={{ left: percent(x), top: percent(y) }}
      aria-label={wordsOf(language).editText}
      defaultValue={text.text}
      rows={text.text.split('\n').length}
      onBlur={({ currentTarget }) => page.value.editing === text.id && leave(currentTarget.value)}
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
