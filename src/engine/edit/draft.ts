import type { Clip } from './draft/clip.ts'
import { PLAIN_SPEECH } from './draft/defaults.ts'
import type { Draft } from './draft/schema.ts'

export type { Callout } from './draft/callout.ts'
/** Common queries on drafts; draft/ has the schema. */
export type { Canvas } from './draft/canvas.ts'
export type { Card, CardLine, Ground } from './draft/card.ts'
export type {
  CardClip,
  ChromaKey,
  Clip,
  ClipSound,
  ClipView,
  FileClip,
  Look,
  Mask,
  Motion,
  Ramp,
  Transition,
} from './draft/clip.ts'
export type { Countdown, CreditEntry, Credits, Graphic, LowerThird, ProgressBar } from './draft/graphic.ts'
export type { Duck } from './draft/heard.ts'
export type { Key, Keyframes, ZoomPart } from './draft/keyframes.ts'
export type { Range, VolumePoint } from './draft/kinds.ts'
export type { Decoration, Overlay } from './draft/overlay.ts'
export type { ClipRegion, Point, Region } from './draft/region.ts'
export type { Draft } from './draft/schema.ts'
export type { AudioClip, AudioSource } from './draft/sound.ts'
export type { Speech } from './draft/speech.ts'
export type {
  Captions,
  Cue,
  CueLook,
  CuePlace,
  GradientFill,
  LetterEffects,
  ResolvedStyle,
  Scrim,
  Text,
  TextStyle,
} from './draft/text.ts'
export type { DraftTheme } from './draft/theme.ts'

/** Total length of clips, frames. */
export function framesIn(clips: readonly Clip[]): number {
  return clips.reduce((sum, clip) => sum + clip.frames, 0)
}

/** Length of the timeline, frames. */
export function draftFrames(draft: Draft): number {
  return framesIn(draft.clips)
}

/** First frame of each clip on the timeline. */
export function clipStarts(draft: Draft): number[] {
  let at = 0
  return draft.clips.map((clip) => {
    const start = at
    at += clip.frames
    return start
  })
}

/** First frame of one of the clips on the timeline. */
export function clipStart(draft: Draft, clip: Clip): number {
  return framesIn(draft.clips.slice(0, Math.max(0, draft.clips.indexOf(clip))))
}

/** Converts seconds to whole frames. */
export function toFrames(seconds: number, fps: number): number {
  return Math.round(seconds * fps)
}

/** The initial draft of a session: 1920x1080 at 30 fps. */
export function emptyDraft(title: string): Draft {
  return {
    title,
    canvas: { width: 1920, height: 1080, fps: 30, fit: 'auto', background: '#000000' },
    theme: null,
    clips: [],
    texts: [],
    overlays: [],
    regions: [],
    callouts: [],
    graphics: [],
    audio: [],
    captions: null,
    speech: PLAIN_SPEECH,
    master: { lufs: 'auto' },
  }
}
