import { edit, editItem } from './actions.ts'
import { zoomed } from './geometry.ts'
import { addText, moveClip, splitAt, timeOf, trimClip } from './gestures.ts'
import { itemOf } from './items.ts'
import { pause, seek, shuttle, toggle } from './player/transport.ts'
import { startWriting } from './player/writing.tsx'
import { change, page, playhead } from './store.ts'
import { removeSelected } from './timeline/timeline.tsx'
import { wordsOf } from './words/index.ts'

/** Keyboard shortcuts in a film, except in elements that handle keys themselves (fields, handles). */
export function onKey(event: KeyboardEvent): void {
  const { target } = event
  if (target instanceof HTMLElement && target.matches('textarea, select, dialog *, input:not([type=range])')) return
  const act = event.ctrlKey || event.metaKey ? CONTROLLED[event.key.toLowerCase()] : keyOf(event)
  if (!act) return
  event.preventDefault()
  act(event)
}

type Act = (event: KeyboardEvent) => void

const CONTROLLED: Record<string, Act> = {
  z: ({ shiftKey }) => void edit([{ op: shiftKey ? 'redo' : 'undo' }]),
  y: () => void edit([{ op: 'redo' }]),
}

function keyOf({ key, altKey, target }: KeyboardEvent): Act | undefined {
  if (altKey) return key === 'ArrowLeft' || key === 'ArrowRight' ? nudge : undefined
  // these keys press buttons
  const onButton = target instanceof HTMLElement && target.matches('button:not(.body, .held), a, summary')
  if (onButton && (key === ' ' || key === 'Enter')) return undefined
  return PLAIN[key.length === 1 ? key.toLowerCase() : key]
}

const fps = () => page.value.state?.canvas.fps ?? 30
const by = (frames: number) => {
  pause()
  seek(playhead.value + frames)
}

const PLAIN: Record<string, Act> = {
  ' ': toggle,
  k: pause,
  l: () => shuttle(1),
  j: () => shuttle(-1),
  ArrowLeft: ({ shiftKey }) => by(shiftKey ? -Math.round(fps()) : -1),
  ArrowRight: ({ shiftKey }) => by(shiftKey ? Math.round(fps()) : 1),
  Home: () => seek(0),
  End: () => seek(Number.POSITIVE_INFINITY),
  s: () => {
    const { state } = page.value
    if (state) void edit(splitAt(state, playhead.value))
  },
  t: () => {
    const { state, language } = page.value
    if (state && state.frames > 0) void edit(addText(wordsOf(language).newText, playhead.value, state))
  },
  '[': () => trimTo('start'),
  ']': () => trimTo('end'),
  Delete: removeIt,
  Backspace: removeIt,
  Enter: () => {
    const { state, selected } = page.value
    const found = state && itemOf(state, selected?.id)
    if (found && 'text' in found && found.text !== undefined) startWriting(found.item)
  },
  Escape: () => change({ selected: undefined, editing: undefined }),
  '+': () => change({ scale: zoomed(page.value.scale, 1.5) }),
  '=': () => change({ scale: zoomed(page.value.scale, 1.5) }),
  '-': () => change({ scale: zoomed(page.value.scale, 1 / 1.5) }),
  '/': () => document.querySelector<HTMLElement>('#wish')?.focus(),
}

function removeIt(): void {
  const { selected } = page.value
  if (selected) void removeSelected(selected)
}

/** Trims the selected item to the playhead. */
function trimTo(edge: 'start' | 'end'): void {
  const { selected } = page.value
  const at = playhead.value
  if (!selected) return
  void editItem(selected.id, (found) => {
    const { start, frames } = found.item
    const end = start + frames
    const span = edge === 'start' ? { start: at, frames: end - at } : { start, frames: at - start }
    if (span.frames < 1) return []
    if (found.kind === 'clip') return trimClip(found.item, edge, at - (edge === 'start' ? start : end), fps())
    return timeOf(found, span, fps())
  })
}

/** s that a key moves an item other than a clip */
const NUDGE = 0.1

/** Moves the selected item: a clip by one place, others by a tenth of a second. */
function nudge({ key }: KeyboardEvent): void {
  const { selected } = page.value
  const way = key === 'ArrowLeft' ? -1 : 1
  if (!selected) return
  void editItem(selected.id, (found, state) => {
    if (found.kind === 'clip') {
      const place = state.clips.indexOf(found.item) + way
      return place >= 0 && place < state.clips.length ? moveClip(state, found.item.id, place) : []
    }
    const { start, frames } = found.item
    const to = Math.max(0, start + way * Math.max(1, Math.round(NUDGE * fps())))
    return timeOf(found, { start: to, frames }, fps())
  })
}
