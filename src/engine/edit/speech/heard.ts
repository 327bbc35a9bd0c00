import { frameOf, isOfFile, isStill, momentIn } from '../clip.ts'
import { type AudioSource, clipStarts, type Draft } from '../draft.ts'
import { soundFileOf } from '../sound-file.ts'
import { loudest } from '../sound-times.ts'
import type { Transcript } from './transcripts.ts'
import { voiceOverId } from './voice-over.ts'
import type { Word } from './word.ts'

/** A part of the timeline that plays a recording. */
export interface Voice {
  /** id of the clip or the sound */
  id: string
  mediaId: string
  /** on the timeline, frames */
  start: number
  frames: number
  reverse: boolean
  /** maps a time of the recording to the timeline, fractional frames; also outside the part */
  frameAt(moment: number): number
  /** maps a timeline frame to a time of the recording, s */
  momentAt(frame: number): number
}

/** A word in the film. */
export interface HeardWord extends Omit<Word, 'start' | 'end'> {
  /** its index among the words of all recordings, from 1 */
  index: number
  voice: Voice
  /** on the timeline, fractional frames */
  from: number
  to: number
}

/** The words in the film, in order: those of which at least half is audible. */
export function heardWords(draft: Draft, transcripts: readonly Transcript[]): HeardWord[] {
  if (transcripts.length === 0) return []
  const byMedia = new Map(transcripts.map((transcript) => [transcript.mediaId, transcript]))
  return voicesIn(draft)
    .flatMap((voice) => {
      const transcript = byMedia.get(voice.mediaId)
      return transcript ? wordsIn(voice, transcript) : []
    })
    .sort((a, b) => a.from - b.from)
}

function wordsIn(voice: Voice, { first, words }: Transcript): HeardWord[] {
  const end = voice.start + voice.frames
  const [from = 0, to = 0] = [voice.momentAt(voice.start), voice.momentAt(end)].sort((a, b) => a - b)
  return words.flatMap(({ start, end: stop, ...word }, i) => {
    const middle = (start + stop) / 2
    if (word.text === '' || middle < from || middle >= to) return []
    const [a = 0, b = 0] = [voice.frameAt(start), voice.frameAt(stop)].sort((x, y) => x - y)
    return [{ ...word, index: first + i, voice, from: Math.max(voice.start, a), to: Math.min(end, b) }]
  })
}

/** Everything that plays recordings in a film: clips, sounds and overlays. */
export function voicesIn(draft: Draft): Voice[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  const clips = draft.clips.flatMap((clip, i): Voice[] => {
    if (!isOfFile(clip) || isStill(clip) || clip.sound.detached || loudest(clip.sound) === 0) return []
    const start = starts[i] ?? 0
    const { mediaId, shift } = soundFileOf(clip)
    return [
      {
        ...{ id: clip.id, mediaId, start, frames: clip.frames, reverse: clip.reverse },
        frameAt: (moment) => start + frameOf(clip, moment - shift, fps),
        momentAt: (frame) => {
          const at = frame - start
          return momentIn(clip, clip.reverse ? clip.frames - at : at, fps) + shift
        },
      },
    ]
  })
  const sounds = draft.audio.flatMap((sound) => {
    const mediaId = recordingOf(sound.source)
    return mediaId === undefined || loudest(sound) === 0 ? [] : [plainly({ ...sound, mediaId }, fps)]
  })
  const overlays = draft.overlays.flatMap((overlay) => {
    const { kind, clip, volume } = overlay
    const plain =
      kind === 'video' && (clip === null || (clip.speed === 1 && !clip.ramp && !clip.reverse && !clip.freeze))
    return plain && volume > 0 ? [plainly(overlay, fps)] : []
  })
  return [...clips, ...sounds, ...overlays]
}

/** The recording of a sound source, if it may be speech. */
function recordingOf(source: AudioSource): string | undefined {
  if ('mediaId' in source) return source.mediaId
  return 'speech' in source ? voiceOverId(source) : undefined
}

/** A part that plays a recording at normal speed. */
function plainly(
  {
    id,
    mediaId,
    start,
    frames,
    sourceStart,
  }: { id: string; mediaId: string; start: number; frames: number; sourceStart: number },
  fps: number,
): Voice {
  return {
    ...{ id, mediaId, start, frames, reverse: false },
    frameAt: (moment) => start + (moment - sourceStart) * fps,
    momentAt: (frame) => sourceStart + (frame - start) / fps,
  }
}
