import { soundIn, withSound } from './boxed.ts'
import { fitFades } from './clip.ts'
import { type AudioClip, type Clip, clipStarts, type Draft, type Overlay } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { clipsOf, refLabel } from './refs.ts'
import { isOneByOne, type Sounds, soundsOf, targetLabel } from './sounds.ts'
import { isColor } from './values.ts'

/** Fade operations: fade_audio, fade_video. */

const DEFAULT_SECONDS = 1

interface Fade {
  in: number | undefined
  out: number | undefined
}

/** Requested fades in frames; both if none was named. */
function fadeOf(edit: Editing, params: { in?: number; out?: number }): Fade {
  const { fps } = edit.draft.canvas
  const frames = (seconds: number | undefined) =>
    seconds === undefined ? undefined : Math.round(Math.min(Math.max(0, seconds), 60) * fps)
  if (params.in === undefined && params.out === undefined) {
    return { in: frames(DEFAULT_SECONDS), out: frames(DEFAULT_SECONDS) }
  }
  return { in: frames(params.in), out: frames(params.out) }
}

function describe(edit: Editing, fade: Fade): string {
  const { fps } = edit.draft.canvas
  return edit.words.fades(
    fade.in === undefined ? undefined : fade.in / fps,
    fade.out === undefined ? undefined : fade.out / fps,
  )
}

function fadeSound<Sound extends { fadeIn: number; fadeOut: number }>(sound: Sound, fade: Fade, frames: number): Sound {
  const [fadeIn, fadeOut] = fitFades(fade.in ?? sound.fadeIn, fade.out ?? sound.fadeOut, frames)
  return { ...sound, fadeIn, fadeOut }
}

/** The clips' own sound as a whole fades in with the first clip and out with the last; single clips fade at their own ends. */
export function fadeAudio(edit: Editing, params: Params<'fade_audio'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const fade = fadeOf(edit, params)
  const clips = isOneByOne(params.target)
    ? draft.clips.map((clip) => (sounds.clips.has(clip.id) ? fadeClip(clip, fade) : clip))
    : fadeOuter(draft, fade, (clip) => sounds.clips.has(clip.id), fadeClip)
  const ends = endsOf(draft.audio.filter((clip) => sounds.audio.has(clip.id) && !isApart(clip)))
  const audio = draft.audio.map((clip) =>
    sounds.audio.has(clip.id) ? fadeSound(clip, isApart(clip) ? fade : limited(clip, fade, ends), clip.frames) : clip,
  )
  return {
    draft: { ...draft, clips, overlays: fadeOverlaid(draft, sounds, fade), audio },
    change: words.faded(targetLabel(edit, params.target), describe(edit, fade)),
  }
}

/** Whether a sound fades on its own, independently of others of its role. */
function isApart({ role }: AudioClip): boolean {
  return role === 'voice' || role === 'effect'
}

/** Videos over clips fade with them if they begin or end together. */
function fadeOverlaid(draft: Draft, sounds: Sounds, fade: Fade): Overlay[] {
  const starts = clipStarts(draft)
  const clips = draft.clips.map(({ id, frames }, i) => ({ id, frames, start: starts[i] ?? 0 }))
  const overlaid = draft.overlays.filter(({ id }) => sounds.overlays.has(id))
  const ends = endsOf([...clips.filter(({ id }) => sounds.clips.has(id)), ...overlaid])
  return draft.overlays.map((overlay) => {
    const faded = () => fadeSound(soundIn(overlay), limited(overlay, fade, ends), overlay.frames)
    return overlaid.includes(overlay) ? withSound(overlay, faded()) : overlay
  })
}

function fadeClip(clip: Clip, fade: Fade): Clip {
  return { ...clip, sound: fadeSound(clip.sound, fade, clip.frames) }
}

interface Span {
  start: number
  frames: number
}

/** Start and end of several sounds as one, to avoid dips between them. */
function endsOf(spans: readonly Span[]): { start: number; end: number } {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ start, frames }) => start + frames)),
  }
}

function limited(clip: Span, fade: Fade, ends: { start: number; end: number }): Fade {
  return {
    in: clip.start === ends.start ? fade.in : undefined,
    out: clip.start + clip.frames === ends.end ? fade.out : undefined,
  }
}

/** Fades the first of several clips in and the last out. */
function fadeOuter(
  draft: Draft,
  fade: Fade,
  suits: (clip: Clip) => boolean,
  apply: (clip: Clip, fade: Fade) => Clip,
): Clip[] {
  const first = draft.clips.findIndex(suits)
  const last = draft.clips.findLastIndex(suits)
  return draft.clips.map((clip, i) => {
    if (i !== first && i !== last) return clip
    return apply(clip, { in: i === first ? fade.in : undefined, out: i === last ? fade.out : undefined })
  })
}

/** Fades the picture from and to a colour, 0-60 s: the whole video at its ends, or single clips at theirs. */
export function fadeVideo(edit: Editing, params: Params<'fade_video'>): Outcome {
  const { words, draft } = edit
  if (params.color !== undefined && !isColor(params.color)) return refuse(words.notAColor(params.color))
  const fade = fadeOf(edit, params)
  const apply = (clip: Clip, wanted: Fade): Clip => {
    const [into, out] = fitFades(wanted.in ?? clip.fade.in, wanted.out ?? clip.fade.out, clip.frames)
    return { ...clip, fade: { in: into, out, color: params.color ?? clip.fade.color } }
  }
  if (params.target === 'all') {
    const clips = fadeOuter(draft, fade, () => true, apply)
    return { draft: { ...draft, clips }, change: words.faded(words.picture(), describe(edit, fade)) }
  }
  const chosen = clipsOf(edit, params.target)
  if (typeof chosen === 'string') return refuse(chosen)
  return {
    draft: { ...draft, clips: draft.clips.map((clip) => (chosen.includes(clip) ? apply(clip, fade) : clip)) },
    change: words.faded(refLabel(edit, params.target, chosen), describe(edit, fade)),
  }
}
