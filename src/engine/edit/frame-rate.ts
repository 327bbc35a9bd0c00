import { soundIn, withSound } from './boxed.ts'
import { movesAt, settle } from './clip.ts'
import {
  type AudioClip,
  type Clip,
  type ClipSound,
  type Cue,
  clipStarts,
  type Draft,
  type Keyframes,
  type Overlay,
} from './draft.ts'
import { evenFrames, fitTransitions, type Shortened } from './fit-transitions.ts'
import { fitInside } from './inside.ts'
import { retimedAll } from './keyframes.ts'
import { rising } from './region-path.ts'
import { retimedSound, type Timed } from './sound-times.ts'
import type { Piece } from './time-map.ts'

/**
 * Converts a draft to another frame rate: every edge is rounded to the nearest frame, so that adjacent elements stay adjacent.
 * @param fps any rate, not only those of canvases
 */
export function atRate(draft: Draft, fps: number): { draft: Draft; pieces: Piece[]; shortened: Shortened[] } {
  const ratio = fps / draft.canvas.fps
  const frame = (t: number) => Math.round(t * ratio)
  const starts = clipStarts(draft)
  const pieces: Piece[] = []
  let at = 0
  const scaled = draft.clips.map((clip, i): Clip => {
    const start = starts[i] ?? 0
    const frames = Math.max(1, frame(start + clip.frames) - at)
    pieces.push({ from: start, to: start + clip.frames, at, frames })
    at += frames
    return scaledClip(clip, frames, frame, fps, draft.canvas.fps)
  })
  const { clips, shortened } = fitTransitions(scaled)
  const span = <Thing extends { start: number; frames: number }>(thing: Thing): Thing => ({
    ...thing,
    start: frame(thing.start),
    frames: Math.max(1, frame(thing.start + thing.frames) - frame(thing.start)),
  })
  const moved = <Thing extends { keyframes: Keyframes }>(thing: Thing): Thing => ({
    ...thing,
    keyframes: retimedAll(thing.keyframes, (at) => at * ratio),
  })
  const spoken = (cue: Cue): Cue => (cue.said ? { ...cue, said: cue.said.map(frame) } : cue)
  const sound = (clip: AudioClip): AudioClip => {
    const { start, frames } = span(clip)
    return { ...scaledSound(clip, within(clip.frames, frames, frame)), start, frames }
  }
  const retimed: Draft = {
    ...draft,
    canvas: { ...draft.canvas, fps },
    clips,
    texts: draft.texts.map(span).map(moved),
    overlays: draft.overlays.map((overlay) => {
      const after = span(overlay)
      return moved(scaledOverlay(after, within(overlay.frames, after.frames, frame)))
    }),
    callouts: draft.callouts.map(span),
    graphics: draft.graphics.map(span),
    regions: draft.regions.map((region) => ({
      ...span(region),
      path: rising(
        region.path.map((point) => ({ ...point, at: frame(region.start + point.at) - frame(region.start) })),
      ),
    })),
    audio: draft.audio.map(sound),
    captions: draft.captions && { ...draft.captions, cues: draft.captions.cues.map(span).map(spoken) },
  }
  return { draft: fitInside(retimed), pieces, shortened }
}

type Faded = Timed & Pick<ClipSound, 'fadeIn' | 'fadeOut'>

/** Maps frames within an element; anything that lasted to its end still does. */
function within(before: number, after: number, frame: (t: number) => number): (t: number) => number {
  return (t) => (t >= before ? after : Math.min(after, frame(t)))
}

function scaledSound<Sound extends Faded>(sound: Sound, frame: (t: number) => number): Sound {
  return { ...retimedSound(sound, frame), fadeIn: frame(sound.fadeIn), fadeOut: frame(sound.fadeOut) }
}

function scaledOverlay(overlay: Overlay, frame: (t: number) => number): Overlay {
  const fade = { in: frame(overlay.fade.in), out: frame(overlay.fade.out) }
  return withSound({ ...overlay, fade }, scaledSound(soundIn(overlay), frame))
}

function scaledClip(clip: Clip, frames: number, frame: (t: number) => number, fps: number, before: number): Clip {
  const transition = clip.transition && { ...clip.transition, frames: evenFrames(clip.transition.frames / before, fps) }
  return settle({
    ...clip,
    frames,
    transition,
    ...movesAt(clip, (at) => (at * fps) / before),
    sound: scaledSound(clip.sound, within(clip.frames, frames, frame)),
    fade: { ...clip.fade, in: frame(clip.fade.in), out: frame(clip.fade.out) },
  })
}
