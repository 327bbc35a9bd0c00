import { type AudioClip, type Clip, clipStarts, type Draft, draftFrames, type Range } from '../edit/draft.ts'

/** The draft on a canvas of another size. Everything on it is placed in parts of the canvas, so nothing else changes. */
export function resized(draft: Draft, size: { width: number; height: number }): Draft {
  return { ...draft, canvas: { ...draft.canvas, ...size } }
}

/** The draft at another frame rate: every edge moves to the nearest frame, so that what met still meets. */
export function retimed(draft: Draft, fps: number): Draft {
  const ratio = fps / draft.canvas.fps
  if (ratio === 1) return draft
  const at = (frame: number) => Math.round(frame * ratio)
  const span = <Item extends { start: number; frames: number }>(item: Item): Item => {
    const start = at(item.start)
    return { ...item, start, frames: Math.max(1, at(item.start + item.frames) - start) }
  }
  const ranges = (list: Range[]) => list.map(({ from, to }) => ({ from: at(from), to: at(to) }))
  const starts = [...clipStarts(draft), draftFrames(draft)]
  const clip = (item: Clip, i: number): Clip => ({
    ...item,
    frames: Math.max(1, at(starts[i + 1] ?? 0) - at(starts[i] ?? 0)),
    sound: {
      ...item.sound,
      mutes: ranges(item.sound.mutes),
      fadeIn: at(item.sound.fadeIn),
      fadeOut: at(item.sound.fadeOut),
    },
    fade: { ...item.fade, in: at(item.fade.in), out: at(item.fade.out) },
    transition: item.transition && { ...item.transition, frames: Math.max(2, 2 * at(item.transition.frames / 2)) },
  })
  const audio = (item: AudioClip): AudioClip => ({
    ...span(item),
    fadeIn: at(item.fadeIn),
    fadeOut: at(item.fadeOut),
    mutes: ranges(item.mutes),
  })
  return {
    ...draft,
    canvas: { ...draft.canvas, fps },
    clips: draft.clips.map(clip),
    texts: draft.texts.map(span),
    overlays: draft.overlays.map(span),
    audio: draft.audio.map(audio),
    captions: draft.captions && { ...draft.captions, cues: draft.captions.cues.map(span) },
  }
}
