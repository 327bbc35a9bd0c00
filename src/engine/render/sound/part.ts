import type { Channels } from '../../../edits/values/channels.ts'
import type { Effect } from '../../../edits/values/effects.ts'
import type { Mood } from '../../../edits/values/look.ts'
import type { ClipSound, Range } from '../../edit/draft.ts'
import type { Pace } from '../../edit/pace.ts'
import type { Speaker } from '../../edit/speakers.ts'
import type { Envelope } from './envelope.ts'

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

/** What is heard in a part. */
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

/** A part, its speaker, and what it is ducked under. */
export interface Planned extends Speaker {
  part: Omit<SoundPart, 'duck' | 'channels'>
  sound: Pick<ClipSound, 'channels' | 'duck' | 'volume' | 'envelope'>
  /** first frame on the timeline */
  begin: number
  /** ranges of speech, timeline samples; undefined if its words are unknown */
  said?: Range[] | undefined
}
