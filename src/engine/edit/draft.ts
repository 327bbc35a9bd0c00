import type { Fit, Mood, Position, Size, TextAnimation } from '../../edits/values/look.ts'

/**
 * The draft: a timeline as the local engine keeps it. Time on the timeline is whole frames of the canvas rate; time
 * inside a source is seconds. A draft is a value: every edit makes a new one.
 *
 * Clips stand one behind the other without gaps: a clip starts where the one before ends. A transition changes no
 * clip's place: it is centred on the cut and takes the material beyond the out and in points on both sides (the edge
 * frame is held where the source has none), so the length of a timeline is the sum of its clips.
 */
export interface Draft {
  title: string
  canvas: Canvas
  clips: Clip[]
  texts: Text[]
  overlays: Overlay[]
  audio: AudioClip[]
  captions: Captions | null
  master: Master
}

/** Frames a second that a canvas may have. */
export const FRAME_RATES: readonly number[] = [24, 25, 30, 50, 60]

export interface Canvas {
  /** px, even, 16-3840 */
  width: number
  /** px, even, 16-3840 */
  height: number
  /** one of `FRAME_RATES` */
  fps: number
  /** for clips without a fit of their own; left to `auto`, photos of nearly this shape are cut and all else is blurred */
  fit: Fit | 'auto'
  /** `#RRGGBB` */
  background: string
}

/** How a clip shows its source. */
export interface ClipView {
  /** 0.1-10; source seconds used = frames / fps * speed */
  speed: number
  reverse: boolean
  /** the clip shows only the source's picture at `sourceStart`, in silence */
  freeze: boolean
  /** clockwise */
  rotate: 0 | 90 | 180 | 270
  flipHorizontal: boolean
  flipVertical: boolean
  /** fractions of the source picture cut off each side, 0-0.9 */
  crop: { left: number; right: number; top: number; bottom: number }
  motion: Motion | null
  look: Look
  chromaKey: ChromaKey | null
  /** held still: the shake of the camera is taken out */
  stabilize: boolean
}

export interface Clip extends ClipView {
  id: string
  mediaId: string
  name: string
  kind: 'image' | 'video'
  /** length on the timeline, frames, at least 1 */
  frames: number
  /** in point in the source, s (0 for images) */
  sourceStart: number
  /** overrides the canvas's fit for this clip */
  fit: Fit | null
  sound: ClipSound
  /** fade of the picture from and to a colour, frames */
  fade: { in: number; out: number; color: string }
  /** into the next clip; kept but without effect on the last */
  transition: Transition | null
}

/** Ken Burns: a slow move over the whole clip, eased at both ends. */
export interface Motion {
  direction: 'in' | 'out' | 'left' | 'right' | 'up' | 'down'
  /** how far: 0.1 is a zoom from 1 to 1.1; 0.02-1 */
  amount: number
}

export interface Transition {
  /** an FFmpeg xfade name (`fade`, `slideleft`, `wipeleft`, `dissolve`, `fadeblack`, …) */
  type: string
  /** frames, even, at least 2; the edit shortens it to fit the clips */
  frames: number
}

export interface Look {
  /** named filters in order: grayscale, sepia, vintage, warm, cool, vivid, blur, vignette, sharpen, … */
  filters: string[]
  /** each -1 to 1, 0 leaves the picture alone */
  brightness: number
  contrast: number
  saturation: number
  temperature: number
  /** media id of a .cube file */
  lut: string | null
}

export interface ChromaKey {
  /** `#RRGGBB` that becomes transparent */
  color: string
  /** 0-1 */
  similarity: number
  /** media id or `#RRGGBB` shown behind */
  background: string
}

export interface ClipSound {
  /** 0-4; 1 is as recorded */
  volume: number
  /** ranges of silence, frames from the clip's start */
  mutes: Range[]
  /** frames */
  fadeIn: number
  fadeOut: number
  denoise: boolean
  /** the sound was detached to an audio clip of its own */
  detached: boolean
}

/** Frames, `from` inclusive, `to` exclusive. */
export interface Range {
  from: number
  to: number
}

export interface TextStyle {
  position: Position
  /** `#RRGGBB` */
  color: string
  size: Size
  /** a family name; unknown ones fall back to Inter */
  font: string | null
  weight: number
  /** box behind the text, `#RRGGBB` or `#RRGGBBAA` */
  background: string | null
  shadow: boolean
  outline: string | null
  animation: TextAnimation
}

export interface Text extends TextStyle {
  id: string
  text: string
  /** first frame on the timeline */
  start: number
  frames: number
}

export interface Overlay {
  id: string
  mediaId: string
  name: string
  kind: 'image' | 'video'
  start: number
  frames: number
  /** stretches with the video when it grows or shrinks */
  untilEnd: boolean
  sourceStart: number
  position: Position
  /** a fixed place instead of `position` and `scale` (side by side, grid): fractions of the canvas */
  box: { x: number; y: number; width: number; height: number } | null
  /** width as a fraction of the canvas's width, 0.02-1 */
  scale: number
  /** 0-1 */
  opacity: number
  shape: 'rectangle' | 'rounded' | 'circle'
  volume: number
  /** what else was made of its sound; as recorded where there is none */
  sound?: Omit<ClipSound, 'volume' | 'detached'>
  /** in a box, how the clip that it was shows its source; null shows a file as it is */
  clip: ClipView | null
}

export type AudioSource = { mediaId: string } | { mood: Mood; seed: number } | { speech: string }

/** A stretch of sound beside the clips' own: music, a voice-over, a clip's detached sound. */
export interface AudioClip {
  id: string
  role: 'bgm' | 'voice' | 'original'
  name: string
  source: AudioSource
  /** first frame on the timeline */
  start: number
  frames: number
  /** stretches with the video when it grows or shrinks */
  untilEnd: boolean
  /** where the source starts to play, s */
  sourceStart: number
  /** start the source over when it ends before the clip does */
  loop: boolean
  /** 0-4 */
  volume: number
  fadeIn: number
  fadeOut: number
  mutes: Range[]
  /** lower this sound while another one speaks */
  duck: { under: 'voice' | 'original' | 'all' } | null
  denoise: boolean
}

export interface Cue {
  start: number
  frames: number
  text: string
}

export interface Captions {
  /** name of the file they came from */
  source: string
  cues: Cue[]
  style: TextStyle
}

export interface Master {
  /** integrated loudness to reach, LUFS, with a true peak of -1 dBTP; null leaves the mix alone */
  lufs: number | null
}

/** How long clips last together, frames. */
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

/** Whole frames nearest to a time. @param seconds s */
export function toFrames(seconds: number, fps: number): number {
  return Math.round(seconds * fps)
}

/** What a session begins with: 1920x1080 at 30 frames a second. */
export function emptyDraft(title: string): Draft {
  return {
    title,
    canvas: { width: 1920, height: 1080, fps: 30, fit: 'auto', background: '#000000' },
    clips: [],
    texts: [],
    overlays: [],
    audio: [],
    captions: null,
    master: { lufs: null },
  }
}
