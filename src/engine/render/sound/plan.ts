import type { Channels } from '../../../edits/values/channels.ts'
import type { Effect } from '../../../edits/values/effects.ts'
import type { Mood } from '../../../edits/values/look.ts'
import { clipIn } from '../../edit/boxed.ts'
import { frameOf, joinRanges } from '../../edit/clip.ts'
import type { AudioClip, Clip, ClipSound, Draft, Duck, FileClip, Overlay, Range } from '../../edit/draft.ts'
import { draftFrames } from '../../edit/draft.ts'
import { momentAfter, offPace, type Pace, paceLater, paceOf } from '../../edit/pace.ts'
import { soundFileOf } from '../../edit/sound-file.ts'
import { loudest } from '../../edit/sound-times.ts'
import { type Speaker, speaksFor } from '../../edit/speakers.ts'
import { type Voice, voicesIn } from '../../edit/speech/heard.ts'
import { themed } from '../../edit/theme/themed.ts'
import { type Media, MediaError } from '../../media/media.ts'
import { heardFile } from '../../media/sound/heard-file.ts'
import { RATE } from '../../media/sound/pcm.ts'
import { placedTransitions } from '../plan/transitions.ts'
import { type Envelope, fall, hole, level, powerFall, powerRise, rise } from './envelope.ts'
import { joinedClips } from './joined-clips.ts'
import { usualLoudness } from './usual-loudness.ts'

/** Everything audible in a timeline. */
export interface SoundPlan {
  /** length of the timeline */
  samples: number
  parts: SoundPart[]
  duckers: Ducking[]
  /** target loudness, LUFS; null leaves the mix unchanged */
  lufs: number | null
}

/** Ducking of some parts under others. */
export interface Ducking extends Omit<Duck, 'under' | 'except'> {
  /** indices of the parts that they are ducked under while these are loud */
  heard: number[]
  /** ranges of speech in the parts whose words are known, timeline samples */
  said: Range[]
  /** ranges without ducking, timeline samples */
  except: Range[]
}

/** A sound on the timeline. */
export interface SoundPart {
  source: PartSource
  channels: Channels
  /** first timeline sample; negative if a transition begins before the timeline */
  start: number
  samples: number
  /** gains, multiplied with each other, in samples from the part's start */
  envelopes: Envelope[]
  /** index of its ducker */
  duck: number | null
}

/** A part, its speaker, and what it is ducked under. */
interface Planned extends Speaker {
  part: Omit<SoundPart, 'duck' | 'channels'>
  sound: Pick<ClipSound, 'channels' | 'duck' | 'volume' | 'envelope'>
  /** first frame on the timeline */
  begin: number
  /** ranges of speech, timeline samples; undefined if its words are unknown */
  said?: Range[] | undefined
}

export type PartSource =
  | {
      kind: 'file'
      /** content hash; identifies it in errors */
      hash: string
      path: string
      demuxer: string
      /** indices of the streams to mix, if there are several */
      tracks?: readonly number[]
      /** start in the source, s; silent before 0 and after the end */
      from: number
      pace: Pace
      /** plays from the part's end back to `from` */
      reverse: boolean
      /** loops to `from` at the end of the source */
      loop: boolean
      denoise: boolean
    }
  | {
      kind: 'music'
      mood: Mood
      seed: number
      /** length of the whole piece */
      seconds: number
      /** start in the piece, s, unless at its beginning */
      from?: number
    }
  | { kind: 'effect'; effect: Effect; seconds: number; from: number }
  /** `seconds` limits the duration of the whole text, if known */
  | { kind: 'speech'; text: string; from: number; seconds?: number; pace?: number }

/** A fade at every cut prevents clicks. */
const CUT_FADE = 0.03 * RATE
/** Sound effects are short: one played from its beginning does not click, and its attack must be kept. */
const EFFECT_FADE = 0.004 * RATE
const RECORDED: Pace = { speed: 1, ramp: null }
const MUTE_SLOPE = 0.01 * RATE

/**
 * Plans the sounds of a draft and their volume.
 * @throws {MediaError} if a file of the draft is missing
 */
export function planSound(kept: Draft, media: Record<string, Media>): SoundPlan {
  const draft = themed(kept)
  const scale = RATE / draft.canvas.fps
  const total = draftFrames(draft)
  const planned = plannedParts(draft, media)
  return {
    samples: stretch(0, total, scale).samples,
    ...ducked(planned, scale),
    lufs: draft.master.lufs === 'auto' ? usualLoudness(draft, planned) : draft.master.lufs,
  }
}

/** The speaker of each part of the plan, in order. @throws {MediaError} if a file is missing */
export function speakersIn(draft: Draft, media: Record<string, Media>): Speaker[] {
  return plannedParts(draft, media).map(({ id, role }) => ({ id, role }))
}

function plannedParts(draft: Draft, media: Record<string, Media>): Planned[] {
  const scale = RATE / draft.canvas.fps
  const total = draftFrames(draft)
  const parts = [
    ...clipParts(draft, media, scale),
    ...draft.overlays.flatMap((overlay) => overlayPart(overlay, total, media, scale)),
    ...draft.audio.flatMap((clip) => audioPart(clip, total, media, scale)),
  ]
  const voices = new Map(voicesIn(draft).map((voice) => [voice.id, voice]))
  return parts.map((each) => ({ ...each, said: saidIn(each, voices, media, scale) }))
}

/** Ranges of speech in a part, timeline samples; undefined if its words are unknown or if it loops. */
function saidIn(
  { id, part }: Planned,
  voices: ReadonlyMap<string, Voice>,
  media: Record<string, Media>,
  scale: number,
): Range[] | undefined {
  const voice = voices.get(id)
  const said = voice && media[voice.mediaId]?.said
  if (!said || part.source.kind !== 'file' || part.source.loop) return undefined
  const end = part.start + part.samples
  return said.flatMap((moment, i) => {
    const next = said[i + 1]
    if (i % 2 === 1 || next === undefined) return []
    const [a = 0, b = 0] = [moment, next].map((at) => Math.round(voice.frameAt(at) * scale)).sort((x, y) => x - y)
    const [from, to] = [Math.max(part.start, a), Math.min(end, b)]
    return to > from ? [{ from, to }] : []
  })
}

/** Parts with the same ducking are not ducked under each other. */
function ducked(planned: readonly Planned[], scale: number): Pick<SoundPlan, 'parts' | 'duckers'> {
  const duckers = new Map<string, Ducking>()
  const groupOf = ({ sound }: Planned) => (sound.duck ? JSON.stringify({ ...sound.duck, except: [] }) : '')
  const keyOf = (each: Planned): string => {
    const { duck } = each.sound
    if (!duck) return ''
    const { under, ...ways } = duck
    const group = groupOf(each)
    const others = planned.flatMap((other, i) => (groupOf(other) !== group && speaksFor(under, other) ? [i] : []))
    if (others.length === 0) return ''
    const heard = others.filter((place) => planned[place]?.said === undefined)
    const said = joinRanges(others.flatMap((place) => planned[place]?.said ?? []))
    const at = (frame: number) => Math.round((each.begin + frame) * scale)
    const except = duck.except.map(({ from, to }) => ({ from: at(from), to: at(to) }))
    const key = JSON.stringify([group, except])
    duckers.set(key, { ...ways, heard, said, except })
    return key
  }
  const keys = planned.map(keyOf)
  const places = [...duckers.keys()]
  return {
    parts: planned.map(({ part, sound }, i) => ({
      ...part,
      channels: sound.channels,
      duck: keys[i] ? places.indexOf(keys[i]) : null,
    })),
    duckers: [...duckers.values()],
  }
}

/**
 * Converts frames to samples; at NTSC rates each edge is rounded to the nearest sample.
 * @param scale samples per frame
 */
function stretch(from: number, to: number, scale: number): { start: number; samples: number } {
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

/** Fades at its cuts or at its start and end. */
function edges({ role, sourceStart }: AudioClip, samples: number): Envelope[] {
  if (role !== 'effect') return [rise(0, CUT_FADE), fall(samples, CUT_FADE)]
  return [...(sourceStart > 0 ? [rise(0, EFFECT_FADE)] : []), fall(samples, EFFECT_FADE)]
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

/** Volume, fades and mutes of a clip that begins `offset` samples into its part. */
function gains(
  sound: Pick<ClipSound, 'volume' | 'envelope' | 'fadeIn' | 'fadeOut' | 'mutes'>,
  samples: number,
  offset: number,
  scale: number,
): Envelope[] {
  return [
    volumeOf(sound, offset, scale),
    sound.fadeIn > 0 ? rise(offset, Math.min(sound.fadeIn * scale, samples)) : [],
    sound.fadeOut > 0 ? fall(offset + samples, Math.min(sound.fadeOut * scale, samples)) : [],
    ...sound.mutes.map(({ from, to }) => hole(offset + from * scale, offset + to * scale, MUTE_SLOPE)),
  ]
}

/** Silence wherever a muted ramp is not at normal speed. @param offset of the clip in its part, samples */
function rampHoles(clip: Clip, fps: number, offset: number): Envelope[] {
  if (!clip.ramp?.muted) return []
  const place = (moment: number) => offset + (frameOf(clip, moment, fps) * RATE) / fps
  return offPace(clip.ramp).map(({ from, to }) => {
    const [begin = 0, end = 0] = [place(from), place(to)].sort((a, b) => a - b)
    return hole(begin, end, MUTE_SLOPE)
  })
}

function volumeOf(
  { volume, envelope }: Pick<ClipSound, 'volume' | 'envelope'>,
  offset: number,
  scale: number,
): Envelope {
  if (envelope.length === 0) return level(volume)
  return envelope.map((point) => ({ at: offset + point.at * scale, gain: point.volume }))
}

function matters(envelope: Envelope): boolean {
  return envelope.some((point) => point.gain !== 1)
}
