import { STUDIO, type StudioClip } from '../../protocol/studio.ts'
import { edit, editItem } from '../actions.ts'
import { clock, placeAt, SNAP, snap, snapPoints } from '../geometry.ts'
import { moveClip, setFade, setVolume, trimClip, trimmed } from '../gestures.ts'
import { Picture } from '../picture.tsx'
import { page, playhead } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { useDrag } from './drag.ts'
import { FadeHandles } from './fades.tsx'
import { Handle, Item } from './item.tsx'
import type { View } from './timeline.tsx'
import { VolumeLine } from './volume.tsx'
import { Waveform } from './waveform.tsx'

const THUMB_HEIGHT = 54

export function ClipItem({ clip, view }: { clip: StudioClip; view: View }) {
  const { state, pxPerFrame } = view
  const { fps } = state.canvas
  const say = wordsOf(page.value.language)
  const place = `${clip.start} ${clip.frames}`
  const move = useDrag(place, ({ x }) => {
    const middle = clip.start + clip.frames / 2 + x / pxPerFrame
    return edit(moveClip(state, clip.id, placeAt(state.clips, clip.id, middle)))
  })
  const snapped = (edge: number, px: number) => {
    const by = Math.round(px / pxPerFrame)
    const near = snap([edge + by], snapPoints(state, playhead.value, clip.id), SNAP / pxPerFrame)
    return by + (near?.by ?? 0)
  }
  const trim = (edge: 'start' | 'end', by: number) =>
    editItem(clip.id, (now) => (now.kind === 'clip' ? trimClip(now.item, edge, by, fps) : []))
  const step = (edge: 'start' | 'end') => (by: number) => void trim(edge, by)
  const start = useDrag(place, ({ x }) => trim('start', snapped(clip.start, x)))
  const end = useDrag(place, ({ x }) => trim('end', snapped(clip.start + clip.frames, x)))
  const frames = start.moved
    ? trimmed(clip, 'start', snapped(clip.start, start.moved.x))
    : end.moved
      ? trimmed(clip, 'end', snapped(clip.start + clip.frames, end.moved.x))
      : clip.frames
  // the dragged edge follows the pointer until the engine has updated the following clips
  const shown = { start: start.moved ? clip.start + clip.frames - frames : clip.start, frames }
  const { before, after } = clip.room ?? { before: clip.frames * 9, after: clip.frames * 9 }
  return (
    <Item item={clip} kind="clip" view={view} shown={shown} lifted={move.moved} on={move.on}>
      <Thumbs clip={clip} view={view} />
      {clip.heard && clip.media && <Waveform media={clip.media} heard={clip.heard} item={clip} view={view} />}
      <Handle
        class="edge start"
        label={say.trimStart(clip.name)}
        value={0}
        least={-before}
        most={clip.frames - 1}
        text={clock(clip.start, fps)}
        on={start.on}
        step={step('start')}
      />
      <Handle
        class="edge end"
        label={say.trimEnd(clip.name)}
        value={clip.frames}
        least={1}
        most={clip.frames + after}
        text={clock(clip.start + clip.frames, fps)}
        on={end.on}
        step={step('end')}
      />
      {clip.heard && (
        <VolumeLine
          name={clip.name}
          volume={clip.volume}
          set={(level) => edit(setVolume(clip.id, clip.volume, level))}
        />
      )}
      <FadeHandles item={clip} view={view} set={(side, frames) => edit(setFade('clip', clip.id, side, frames, fps))} />
      {clip.heard && (
        <FadeHandles
          ofSound
          item={{ ...clip, fadeIn: clip.soundFadeIn, fadeOut: clip.soundFadeOut }}
          view={view}
          set={(side, frames) => edit(setFade('clip sound', clip.id, side, frames, fps))}
        />
      )}
    </Item>
  )
}

/** Thumbnails side by side, as many as fit; the browser caches each by the clip's look. */
function Thumbs({ clip, view: { state, pxPerFrame } }: { clip: StudioClip; view: View }) {
  const { width, height } = state.canvas
  const wide = (THUMB_HEIGHT * width) / height
  const count = Math.min(40, Math.max(1, Math.ceil((clip.frames * pxPerFrame) / wide)))
  const still = clip.kind !== 'video'
  return (
    <div class="thumbs" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => {
        // at rounded times, so that zooming requests few pictures
        const at = still ? Math.floor(clip.frames / 2) : roundedDown((i * wide) / pxPerFrame, state.canvas.fps / 2)
        const path = STUDIO.thumb(state.session.id, clip.id, clip.picture, Math.min(at, clip.frames - 1), THUMB_HEIGHT)
        return <Picture key={i} path={path} width={wide} height={THUMB_HEIGHT} />
      })}
    </div>
  )
}

const roundedDown = (value: number, step: number) => Math.floor(value / step) * step
