import { edit } from './actions.ts'
import { zoomed } from './geometry.ts'
import { addText, moveClip, splitAt, timeSound, timeText, trimClip } from './gestures.ts'
import { pause, seek, shuttle, toggle } from './player/transport.ts'
import { change, page, playhead } from './store.ts'
import { removeSelected } from './timeline/timeline.tsx'
import { wordsOf } from './words/index.ts'

/** All that the keyboard does in a film. What takes keys itself (a field, a handle) keeps them. */
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
  // a button is pressed by these
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
    const { selected } = page.value
    if (selected?.kind === 'text') change({ editing: selected.id })
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

/** Trims what is selected to the playhead. */
function trimTo(edge: 'start' | 'end'): void {
  const { state, selected } = page.value
  const at = playhead.value
  const item = state && [...state.clips, ...state.texts, ...state.sounds].find(({ id }) => id === selected?.id)
  if (!state || !item) return
  const end = item.start + item.frames
  const span = edge === 'start' ? { start: at, frames: end - at } : { start: item.start, frames: at - item.start }
  if (span.frames < 1) return
  const clip = state.clips.find(({ id }) => id === item.id)
  const text = state.texts.find(({ id }) => id === item.id)
  const sound = state.sounds.find(({ id }) => id === item.id)
  if (clip) void edit(trimClip(clip, edge, at - (edge === 'start' ? clip.start : end), fps()))
  if (text) void edit(timeText(text, span, fps()))
  if (sound) void edit(timeSound(sound, span, fps()))
}

/** s that a text or a sound is moved by a key */
const NUDGE = 0.1

/** Moves what is selected: a clip by a place, else a tenth of a second. */
function nudge({ key }: KeyboardEvent): void {
  const { state, selected } = page.value
  if (!state || !selected) return
  const way = key === 'ArrowLeft' ? -1 : 1
  const index = state.clips.findIndex(({ id }) => id === selected.id)
  const place = index + way
  if (index >= 0) {
    if (place >= 0 && place < state.clips.length) void edit(moveClip(state, selected.id, place))
    return
  }
  const frames = Math.max(1, Math.round(NUDGE * fps()))
  const moved = ({ start, frames: length }: { start: number; frames: number }) => ({
    start: Math.max(0, start + way * frames),
    frames: length,
  })
  const text = state.texts.find(({ id }) => id === selected.id)
  const sound = state.sounds.find(({ id }) => id === selected.id)
  if (text) void edit(timeText(text, moved(text), fps()))
  if (sound) void edit(timeSound(sound, moved(sound), fps()))
}
