import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StudioState } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { clock, px, rowsOf, rulerStep, SCALES, type Span, seen, zoomed } from '../geometry.ts'
import { addText, type Kind, remove, splitAt } from '../gestures.ts'
import { pause, seek } from '../player/transport.ts'
import { change, page, playhead, playing, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { ClipItem } from './clip-item.tsx'
import { OverlayItem, PlacedItem } from './placed-item.tsx'
import { SoundItem } from './sound-item.tsx'

/** Margin drawn beyond the visible part on each side, px. */
const MARGIN = 400
/** px after the last clip */
const ROOM = 240

/** Context for drawing items. */
export interface View {
  state: StudioState
  pxPerFrame: number
}

export function Timeline({ state }: { state: StudioState }) {
  const { language, scale, checks } = useWatched(page)
  const say = wordsOf(language)
  const scroller = useRef<HTMLDivElement>(null)
  const [window, setWindow] = useState({ left: 0, width: 1200 })
  const { fps } = state.canvas
  const pxPerFrame = scale / fps
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => setWindow({ left: element.scrollLeft, width: element.clientWidth })
    read()
    const sizes = new ResizeObserver(read)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  useEffect(() => followPlayhead(scroller, pxPerFrame), [pxPerFrame])
  useKeptPlace(scroller, pxPerFrame)
  const view: View = { state, pxPerFrame }
  const from = (window.left - MARGIN) / pxPerFrame
  const to = (window.left + window.width + MARGIN) / pxPerFrame
  const width = Math.max(window.width, state.frames * pxPerFrame + ROOM)
  const scrub = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.type === 'pointermove' && event.buttons === 0) return
    pause()
    seek((event.clientX - event.currentTarget.getBoundingClientRect().left) / pxPerFrame)
  }
  return (
    <section class="timeline" aria-label={say.timeline}>
      <Tools state={state} scroller={scroller} />
      <div
        class="scroller"
        ref={scroller}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
          setWindow({ left: scrollLeft, width: clientWidth })
        }
        onWheel={(event) => {
          if (!event.ctrlKey) return
          event.preventDefault()
          change({ scale: zoomed(scale, event.deltaY < 0 ? 1.15 : 1 / 1.15) })
        }}
      >
        <div class="tracks" style={{ width: px(width) }}>
          <div class="ruler" onPointerDown={scrub} onPointerMove={scrub}>
            <Ruler from={from} to={to} fps={fps} pxPerFrame={pxPerFrame} />
            {checks?.warnings.map(({ rule, start_ms, end_ms, text }) => (
              <i
                key={`${rule} ${start_ms}`}
                title={text}
                style={{
                  left: px((start_ms * scale) / 1000),
                  width: px(Math.max(4, ((end_ms - start_ms) * scale) / 1000)),
                }}
              />
            ))}
          </div>
          <ul class="track clips" aria-label={say.tracks.clips}>
            {seen(state.clips, from, to).map(({ item }) => (
              <ClipItem key={item.id} clip={item} view={view} />
            ))}
          </ul>
          <Rows name={say.tracks.overlays} items={state.overlays} from={from} to={to}>
            {(item) => <OverlayItem key={item.id} overlay={item} view={view} />}
          </Rows>
          <Rows name={say.tracks.texts} items={state.texts} from={from} to={to}>
            {(item) => <PlacedItem key={item.id} kind="text" item={item} view={view} />}
          </Rows>
          <Rows name={say.tracks.captions} items={state.captions} from={from} to={to}>
            {(item) => <PlacedItem key={item.id} kind="caption" item={item} view={view} />}
          </Rows>
          <Rows name={say.tracks.marks} items={state.marks} from={from} to={to}>
            {(item) => <PlacedItem key={item.id} kind={item.kind} item={item} view={view} />}
          </Rows>
          <Rows name={say.tracks.sounds} items={state.sounds} from={from} to={to} tall>
            {(item) => <SoundItem key={item.id} sound={item} view={view} />}
          </Rows>
          <Playhead pxPerFrame={pxPerFrame} />
        </div>
      </div>
    </section>
  )
}

interface RowsProps<Item> {
  name: string
  items: readonly Item[]
  from: number
  to: number
  tall?: boolean
  children: (item: Item) => preact.ComponentChild
}

/** As many tracks of a kind as needed to avoid overlaps. */
function Rows<Item extends Span>({ name, items, from, to, tall = false, children }: RowsProps<Item>) {
  if (items.length === 0) return null
  const placed = rowsOf(items)
  const rows = Math.max(...placed.map(({ row }) => row)) + 1
  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <ul class={tall ? 'track tall' : 'track'} aria-label={rows > 1 ? `${name} ${row + 1}` : name} key={row}>
          {placed
            .filter(({ row: at, item }) => at === row && item.start < to && item.start + item.frames > from)
            .map(({ item }) => children(item))}
        </ul>
      ))}
    </>
  )
}

function Ruler({ from, to, fps, pxPerFrame }: { from: number; to: number; fps: number; pxPerFrame: number }) {
  const step = rulerStep(pxPerFrame * fps) * fps
  const first = Math.max(0, Math.floor(from / step))
  const count = Math.max(0, Math.ceil((to - first * step) / step))
  return (
    <>
      {Array.from({ length: count }, (_, i) => {
        const frame = Math.round((first + i) * step)
        return (
          <span key={frame} style={{ left: px(frame * pxPerFrame) }}>
            {clock(frame, fps)}
          </span>
        )
      })}
    </>
  )
}

/** Updates itself, as it moves with every frame. */
function Playhead({ pxPerFrame }: { pxPerFrame: number }) {
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const move = (frame: number) => {
      if (line.current) line.current.style.transform = `translateX(${frame * pxPerFrame}px)`
    }
    move(playhead.value)
    return playhead.watch(move)
  }, [pxPerFrame])
  return <div class="playhead" ref={line} />
}

type Scroller = { readonly current: HTMLDivElement | null }

/** Scrolls by a page when the playhead leaves the view during playback. */
function followPlayhead(scroller: Scroller, pxPerFrame: number): () => void {
  return playhead.watch((frame) => {
    const element = scroller.current
    if (!element || !playing.value) return
    const at = frame * pxPerFrame - element.scrollLeft
    if (at < 0 || at > element.clientWidth) element.scrollLeft = frame * pxPerFrame - 40
  })
}

/** Keeps the playhead in place when the scale changes. */
function useKeptPlace(scroller: Scroller, pxPerFrame: number): void {
  const before = useRef(pxPerFrame)
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollLeft += playhead.value * (pxPerFrame - before.current)
    before.current = pxPerFrame
  }, [pxPerFrame])
}

function Tools({ state, scroller }: { state: StudioState; scroller: Scroller }) {
  const { language, scale, selected } = useWatched(page)
  const say = wordsOf(language)
  const empty = state.frames === 0
  const fit = () => {
    const width = (scroller.current?.clientWidth ?? 0) - 40
    if (!empty && width > 0) change({ scale: zoomed((width / state.frames) * state.canvas.fps, 1) })
    // after layout with the new width
    requestAnimationFrame(() => scroller.current?.scrollTo({ left: 0 }))
  }
  return (
    <div class="tools" role="toolbar" aria-label={say.timeline}>
      <button type="button" disabled={!state.canUndo} onClick={() => void edit([{ op: 'undo' }])}>
        {say.undo}
      </button>
      <button type="button" disabled={!state.canRedo} onClick={() => void edit([{ op: 'redo' }])}>
        {say.redo}
      </button>
      <button type="button" disabled={empty} onClick={() => void edit(splitAt(state, playhead.value))}>
        {say.split}
      </button>
      <button type="button" disabled={empty} onClick={() => void edit(addText(say.newText, playhead.value, state))}>
        {say.addText}
      </button>
      <button type="button" disabled={!selected} onClick={() => selected && void removeSelected(selected)}>
        {say.remove}
      </button>
      <span class="space" />
      <button type="button" aria-label={say.zoomOut} onClick={() => change({ scale: zoomed(scale, 1 / 1.5) })}>
        −
      </button>
      <input
        type="range"
        class="zoom"
        min={Math.log(SCALES.least)}
        max={Math.log(SCALES.most)}
        step="any"
        value={Math.log(scale)}
        aria-label={say.zoomIn}
        onInput={({ currentTarget }) => change({ scale: Math.exp(Number(currentTarget.value)) })}
      />
      <button type="button" aria-label={say.zoomIn} onClick={() => change({ scale: zoomed(scale, 1.5) })}>
        +
      </button>
      <button type="button" disabled={empty} onClick={fit}>
        {say.fit}
      </button>
    </div>
  )
}

export async function removeSelected({ kind, id }: { kind: Kind; id: string }): Promise<void> {
  change({ selected: undefined })
  await edit(remove(kind, id))
}
