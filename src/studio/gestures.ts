import type { WrittenEdit as Edit } from '../edits/index.ts'
import type { StudioClip, StudioSound, StudioState, StudioText } from '../protocol/studio.ts'

/**
 * What a person does on the page, as edits of the language. Each answers with nothing where nothing would change.
 * Times that go into edits are seconds, to a tenth of a frame, so that they mean the frame that was seen. Pure.
 */

const seconds = (frames: number, fps: number) => Math.round((frames / fps) * 1e4) / 1e4

/** A clip let go at another place. @param place from 0, among the others */
export function moveClip({ clips }: StudioState, id: string, place: number): Edit[] {
  const others = clips.filter((clip) => clip.id !== id)
  if (clips.findIndex((clip) => clip.id === id) === place) return []
  const [before, after] = [others[place], others[place - 1]]
  if (after) return [{ op: 'move', clip: id, after: after.id }]
  return before ? [{ op: 'move', clip: id, before: before.id }] : []
}

/** A clip's edge dragged. @param by frames, to the right */
export function trimClip(clip: StudioClip, edge: 'start' | 'end', by: number, fps: number): Edit[] {
  const { id, frames } = clip
  if (edge === 'start') {
    const off = Math.min(frames - 1, Math.max(0, by))
    return off === 0 ? [] : [{ op: 'trim', clip: id, start: seconds(off, fps) }]
  }
  const length = Math.min(clip.most ?? Number.POSITIVE_INFINITY, Math.max(1, frames + by))
  if (length === frames) return []
  if (length < frames) return [{ op: 'trim', clip: id, end: seconds(length, fps) }]
  return [{ op: 'set_duration', clip: id, duration: seconds(length, fps) }]
}

/** The clip under the playhead cut in two. */
export function splitAt({ clips, canvas }: StudioState, frame: number): Edit[] {
  const clip = clips.find(({ start, frames }) => start < frame && frame < start + frames)
  return clip ? [{ op: 'split', clip: clip.id, at: seconds(frame - clip.start, canvas.fps) }] : []
}

/** @param change frames */
export function timeText(text: StudioText, change: { start: number; frames: number }, fps: number): Edit[] {
  if (change.start === text.start && change.frames === text.frames) return []
  const start = seconds(change.start, fps)
  return [{ op: 'update_text', match: text.id, start, end: seconds(change.start + change.frames, fps) }]
}

/** @param place of its centre, shares of the canvas */
export function placeText({ id }: StudioText, [x, y]: readonly [number, number]): Edit[] {
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
  return [{ op: 'update_text', match: id, position: [share(x), share(y)] }]
}

export function writeText({ id, text: before }: StudioText, text: string): Edit[] {
  if (text === before) return []
  return text.trim() === '' ? [{ op: 'remove_text', match: id }] : [{ op: 'update_text', match: id, text }]
}

export function addText(text: string, frame: number, { frames, canvas: { fps } }: StudioState): Edit[] {
  const end = Math.min(frames, frame + 3 * fps)
  return [{ op: 'add_text', text, start: seconds(frame, fps), end: seconds(end, fps) }]
}

export function timeSound(sound: StudioSound, change: { start: number; frames: number }, fps: number): Edit[] {
  const moved = change.start !== sound.start
  const resized = change.frames !== sound.frames
  if (!moved && !resized) return []
  return [
    {
      op: 'update_sound',
      target: sound.id,
      ...(moved && { at: seconds(change.start, fps) }),
      ...(resized && { duration: seconds(change.frames, fps) }),
    },
  ]
}

export function setVolume(id: string, before: number, volume: number): Edit[] {
  const level = Math.round(Math.min(4, Math.max(0, volume)) * 100) / 100
  return level === before ? [] : [{ op: 'set_volume', target: id, level }]
}

/** A fade's handle dragged: of a clip's picture, or of a sound. @param frames how long it is to be */
export function setFade(of: 'clip' | 'sound', id: string, side: 'in' | 'out', frames: number, fps: number): Edit[] {
  const value = Math.min(60, seconds(Math.max(0, frames), fps))
  return [{ op: of === 'clip' ? 'fade_video' : 'fade_audio', target: id, [side]: value }]
}

export type Kind = 'clip' | 'text' | 'sound' | 'overlay'

export function remove(kind: Kind, id: string): Edit[] {
  if (kind === 'clip') return [{ op: 'delete', clip: id }]
  if (kind === 'text') return [{ op: 'remove_text', match: id }]
  if (kind === 'sound') return [{ op: 'remove_sound', target: id }]
  return [{ op: 'remove_overlay', match: id }]
}

/** An uploaded file brought to the film. @param after the clip it follows; the end where there is none */
export function addFile(name: string, kind: string, after: string | undefined, frame: number, fps: number): Edit[] {
  if (kind === 'audio') return [{ op: 'add_sound', asset: name, role: 'bgm', at: seconds(frame, fps) }]
  if (kind === 'subtitle') return [{ op: 'add_captions', source: name }]
  return after ? [{ op: 'insert', asset: name, after }] : [{ op: 'append', asset: name }]
}
