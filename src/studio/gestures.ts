import type { WrittenEdit as Edit } from '../edits/index.ts'
import type { Spot, StudioClip, StudioSound, StudioState, StudioText } from '../protocol/studio.ts'
import type { Span } from './geometry.ts'
import type { TimelineItem } from './items.ts'

/**
 * Converts gestures on the page to edits; empty if nothing would change. Times in edits are seconds, to a tenth of a frame, so
 * that they refer to the frame shown. Pure.
 */

const seconds = (frames: number, fps: number) => Math.round((frames / fps) * 1e4) / 1e4

/** A clip dropped at another place. @param place from 0, among the others */
export function moveClip({ clips }: StudioState, id: string, place: number): Edit[] {
  const others = clips.filter((clip) => clip.id !== id)
  if (clips.findIndex((clip) => clip.id === id) === place) return []
  const [before, after] = [others[place], others[place - 1]]
  if (after) return [{ op: 'move', clip: id, after: after.id }]
  return before ? [{ op: 'move', clip: id, before: before.id }] : []
}

/** A clip's length after dragging an edge, limited by its file. @param by frames, to the right */
export function trimmed({ frames, room }: StudioClip, edge: 'start' | 'end', by: number): number {
  const wanted = Math.max(1, edge === 'start' ? frames - by : frames + by)
  return room ? Math.min(wanted, frames + (edge === 'start' ? room.before : room.after)) : wanted
}

/** A clip's edge was dragged; following clips move. @param by frames, to the right */
export function trimClip(clip: StudioClip, edge: 'start' | 'end', by: number, fps: number): Edit[] {
  const { id, frames } = clip
  if (edge === 'start') {
    const off = frames - trimmed(clip, edge, by)
    return off === 0 ? [] : [{ op: 'trim', clip: id, start: seconds(off, fps) }]
  }
  const length = trimmed(clip, edge, by)
  if (length === frames) return []
  if (length < frames) return [{ op: 'trim', clip: id, end: seconds(length, fps) }]
  return [{ op: 'set_duration', clip: id, duration: seconds(length, fps) }]
}

/** Splits the clip under the playhead. */
export function splitAt({ clips, canvas }: StudioState, frame: number): Edit[] {
  const clip = clips.find(({ start, frames }) => start < frame && frame < start + frames)
  return clip ? [{ op: 'split', clip: clip.id, at: seconds(frame - clip.start, canvas.fps) }] : []
}

/** Update and remove operations of freely placed items. */
const PLACEABLE = {
  text: ['update_text', 'remove_text'],
  caption: ['update_text', 'remove_text'],
  overlay: ['update_overlay', 'remove_overlay'],
  callout: ['update_callout', 'remove_callout'],
  graphic: ['update_graphic', 'remove_graphic'],
  region: ['update_region', 'remove_region'],
} as const

export type Placeable = keyof typeof PLACEABLE
export type Kind = 'clip' | 'sound' | Placeable

/** An item other than a clip was moved in time or dragged by an edge. @param change frames */
export function timeOf(found: Exclude<TimelineItem, { kind: 'clip' }>, change: Span, fps: number): Edit[] {
  if (found.kind === 'sound') return timeSound(found.item, change, fps)
  const { kind, item } = found
  if (change.start === item.start && change.frames === item.frames) return []
  const [op] = PLACEABLE[kind]
  const start = seconds(change.start, fps)
  return [{ op, match: item.id, start, end: seconds(change.start + change.frames, fps) }]
}

/** @param place of its centre, shares of the canvas */
export function placeText({ id }: StudioText, [x, y]: readonly [number, number]): Edit[] {
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
  return [{ op: 'update_text', match: id, position: [share(x), share(y)] }]
}

/** A text was edited; an empty text is removed. */
export function write(kind: 'text' | 'caption' | 'callout', { id }: Spot, before: string, text: string): Edit[] {
  if (text === before) return []
  const [update, remove] = PLACEABLE[kind]
  if (text.trim() !== '') return [{ op: update, match: id, text }]
  return kind === 'callout' ? [] : [{ op: remove, match: id }]
}

export function addText(text: string, frame: number, { frames, canvas: { fps } }: StudioState): Edit[] {
  const end = Math.min(frames, frame + 3 * fps)
  return [{ op: 'add_text', text, start: seconds(frame, fps), end: seconds(end, fps) }]
}

/** A sound was moved or dragged by an edge; at its start this changes the in point. */
function timeSound(sound: StudioSound, change: Span, fps: number): Edit[] {
  const moved = change.start !== sound.start
  const resized = change.frames !== sound.frames
  if (!moved && !resized) return []
  const begun = moved && resized && sound.heard
  const from = begun ? Math.max(0, begun.from + (change.start - sound.start) * begun.perFrame) : undefined
  return [
    {
      op: 'update_sound',
      target: sound.id,
      ...(moved && { at: seconds(change.start, fps) }),
      ...(from !== undefined && { from: seconds(from, 1) }),
      ...(resized && { duration: seconds(change.frames, fps) }),
    },
  ]
}

export function setVolume(id: string, before: number, volume: number): Edit[] {
  const level = Math.round(Math.min(4, Math.max(0, volume)) * 100) / 100
  return level === before ? [] : [{ op: 'set_volume', target: id, level }]
}

export type Fading = 'clip' | 'clip sound' | 'overlay' | 'sound'

/** A fade handle was dragged: of a clip's or an overlay's picture, or of a sound. @param frames its new length */
export function setFade(of: Fading, id: string, side: 'in' | 'out', frames: number, fps: number): Edit[] {
  const value = Math.min(60, seconds(Math.max(0, frames), fps))
  if (of === 'overlay') return [{ op: 'update_overlay', match: id, [`fade_${side}`]: value }]
  return [{ op: of === 'clip' ? 'fade_video' : 'fade_audio', target: id, [side]: value }]
}

export function remove(kind: Kind, id: string): Edit[] {
  if (kind === 'clip') return [{ op: 'delete', clip: id }]
  if (kind === 'sound') return [{ op: 'remove_sound', target: id }]
  return [{ op: PLACEABLE[kind][1], match: id }]
}

/** The film's name was edited; an empty one changes nothing. */
export function rename(before: string, name: string): Edit[] {
  const title = name.trim()
  return title === '' || title === before ? [] : [{ op: 'rename', title }]
}

/** An uploaded file was added to the film. @param after the clip it follows; by default at the end */
export function addFile(name: string, kind: string, after: string | undefined, frame: number, fps: number): Edit[] {
  if (kind === 'audio') return [{ op: 'add_sound', asset: name, role: 'bgm', at: seconds(frame, fps) }]
  if (kind === 'subtitle') return [{ op: 'add_captions', source: name }]
  return after ? [{ op: 'insert', asset: name, after }] : [{ op: 'append', asset: name }]
}
