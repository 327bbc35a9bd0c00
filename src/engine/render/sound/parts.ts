import { clipIn } from '../../edit/boxed.ts'
import type { AudioClip, Draft, FileClip, Overlay } from '../../edit/draft.ts'
import { draftFrames } from '../../edit/draft.ts'
import { momentAfter, type Pace, paceLater, paceOf } from '../../edit/pace.ts'
import { soundFileOf } from '../../edit/sound-file.ts'
import { loudest } from '../../edit/sound-times.ts'
import { type Media, MediaError } from '../../media/media.ts'
import { heardFile } from '../../media/sound/heard-file.ts'
import { RATE } from '../../media/sound/pcm.ts'
import { placedTransitions } from '../plan/transitions.ts'
import { fall, powerFall, powerRise, rise } from './envelope.ts'
import { CUT_FADE, edges, gains, matters, rampHoles } from './gains.ts'
import { joinedClips } from './joined-clips.ts'
import type { PartSource, Planned } from './part.ts'

const RECORDED: Pace = { speed: 1, ramp: null }

/** Everything that is heard: the sound of clips and overlays, and sounds. @throws {MediaError} if a file is missing */
export function partsOf(draft: Draft, media: Record<string, Media>): Planned[] {
  const scale = RATE / draft.canvas.fps
  const total = draftFrames(draft)
  return [
    ...clipParts(draft, media, scale),
    ...draft.overlays.flatMap((overlay) => overlayPart(overlay, total, media, scale)),
    ...draft.audio.flatMap((clip) => audioPart(clip, total, media, scale)),
  ]
}

/**
 * Converts frames to samples; at NTSC rates each edge is rounded to the nearest sample.
 * @param scale samples per frame
 */
export function stretch(from: number, to: number, scale: number): { start: number; samples: number } {
  const start = Math.round(from * scale)
  return { start, samples: Math.round(to * scale) - start }
}

function clipParts(draft: Draft, media: Record<string, Media>, scale: number): Planned[] {
  const { fps } = draft.canvas
  const placed = placedTransitions(draft)
  return joinedClips(draft).flatMap(({ clip, start: begin, first, last }) => {
    const file = sounding(clip, media)
    if (!file) return []
    // A transition uses material beyond the in and out points.
    const half = (transition?: { start: number; end: number }) =>
      transition ? (transition.end - transition.start) / 2 : 0
    const head = half(placed.find((transition) => transition.after === first))
    const tail = half(placed.find((transition) => transition.before === last))
    const from = begin - head
    const { start, samples } = stretch(from, from + head + clip.frames + tail, scale)
    // including the fraction lost by rounding its first sample
    const behind = clip.reverse ? -tail / fps : (start - from * scale) / RATE - head / fps
    const part = {
      source: {
        ...file,
        ...playedFrom(clip, momentAfter(clip, clip.sourceStart, behind)),
        reverse: clip.reverse,
        loop: false,
        denoise: clip.sound.denoise,
      },
      start,
      samples,
      envelopes: [
        head > 0 ? powerRise(0, 2 * head * scale) : rise(0, CUT_FADE),
        tail > 0 ? powerFall(samples, 2 * tail * scale) : fall(samples, CUT_FADE),
        ...gains(clip.sound, clip.frames * scale, head * scale, scale),
        ...rampHoles(clip, fps, head * scale),
      ].filter(matters),
    }
    return [{ id: clip.id, role: 'original', part, sound: clip.sound, begin }]
  })
}

/** Start and speed of the file of a clip's sound. @param moment time in the clip's own file, s */
function playedFrom(clip: FileClip, moment: number): { from: number; pace: Pace } {
  const { shift } = soundFileOf(clip)
  return { from: moment + shift, pace: paceLater(paceOf(clip), shift) }
}

/** The file of an audible clip. */
function sounding(clip: FileClip, media: Record<string, Media>) {
  if (clip.kind !== 'video' || clip.freeze || clip.sound.detached || loudest(clip.sound) === 0) return undefined
  const { mediaId, name } = soundFileOf(clip)
  return audibleFile(mediaId, name, media)
}

function audibleFile(id: string, name: string, media: Record<string, Media>) {
  const found = media[id]
  if (!found?.demuxer) throw new MediaError(`the file of “${name}” is missing`)
  const { hash, hasAudio } = found
  return hasAudio ? { kind: 'file' as const, hash, ...heardFile(found) } : undefined
}

function overlayPart(overlay: Overlay, total: number, media: Record<string, Media>, scale: number): Planned[] {
  if (overlay.kind !== 'video' || overlay.clip?.freeze) return []
  const clip = clipIn(overlay)
  const { sound } = clip
  if (loudest(sound) === 0) return []
  const { mediaId, name } = soundFileOf(clip)
  const file = audibleFile(mediaId, name, media)
  const frames = (overlay.untilEnd ? total : Math.min(total, overlay.start + overlay.frames)) - overlay.start
  if (!file || frames <= 0) return []
  const { start, samples } = stretch(overlay.start, overlay.start + frames, scale)
  const part = {
    source: {
      ...file,
      ...playedFrom(clip, overlay.sourceStart),
      reverse: clip.reverse,
      loop: false,
      denoise: sound.denoise,
    },
    start,
    samples,
    envelopes: [
      rise(0, CUT_FADE),
      fall(samples, CUT_FADE),
      ...gains(sound, samples, 0, scale),
      ...rampHoles(clip, RATE / scale, 0),
    ].filter(matters),
  }
  return [{ id: overlay.id, role: 'original', part, sound, begin: overlay.start }]
}

function audioPart(clip: AudioClip, total: number, media: Record<string, Media>, scale: number): Planned[] {
  const frames = (clip.untilEnd ? total : Math.min(total, clip.start + clip.frames)) - clip.start
  if (frames <= 0 || loudest(clip) === 0) return []
  const { start, samples: wanted } = stretch(clip.start, clip.start + frames, scale)
  const source = audioSource(clip, wanted / RATE, media)
  if (!source) return []
  // A fade-out ends with the sound, not with its place on the timeline.
  const samples = Math.min(wanted, available(clip, media) * RATE)
  if (samples <= 0) return []
  const envelopes = [...edges(clip, samples), ...gains(clip, samples, 0, scale)].filter(matters)
  return [{ id: clip.id, role: clip.role, part: { source, start, samples, envelopes }, sound: clip, begin: clip.start }]
}

function audioSource(clip: AudioClip, seconds: number, media: Record<string, Media>): PartSource | undefined {
  const { source, sourceStart: from } = clip
  if ('mood' in source)
    return from === 0
      ? { kind: 'music', ...source, seconds }
      : { kind: 'music', ...source, seconds: seconds + from, from }
  if ('effect' in source) return { kind: 'effect', ...source, from }
  if ('speech' in source)
    return {
      kind: 'speech',
      text: source.speech,
      from,
      ...(source.seconds && { seconds: source.seconds }),
      ...(source.pace && { pace: source.pace }),
    }
  const file = audibleFile(source.mediaId, clip.name, media)
  return file && { ...file, from, pace: RECORDED, reverse: false, loop: clip.loop, denoise: clip.denoise }
}

/** s of sound available from the clip's in point */
function available(clip: AudioClip, media: Record<string, Media>): number {
  const { source } = clip
  if ('effect' in source) return Math.floor((source.seconds - clip.sourceStart) * RATE) / RATE
  if (!('mediaId' in source) || clip.loop) return Number.POSITIVE_INFINITY
  const length = media[source.mediaId]?.durationSeconds
  return length === undefined ? Number.POSITIVE_INFINITY : Math.floor((length - clip.sourceStart) * RATE) / RATE
}
