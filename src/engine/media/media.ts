import type { Bars } from '../edit/bars.ts'
import type { PictureAnalysis } from '../edit/picture-analysis.ts'
import type { Shake } from '../edit/shake.ts'
import type { SoundTracks } from './sound/tracks.ts'
import type { Loss } from './subtitles/cue.ts'

/** A file of the engine's media library: probed once at import, never changed afterwards. */
export interface Media {
  id: string
  /** as the person knows it: the file name, unique in its session */
  name: string
  kind: 'video' | 'image' | 'audio' | 'subtitle' | 'script' | 'lut'
  /** where the engine keeps its own copy */
  path: string
  /** SHA-256 of the content, hex */
  hash: string
  sizeBytes: number
  /** s; absent for images, subtitles and colour tables */
  durationSeconds?: number
  /** px, as displayed (after the file's own rotation and pixel shape) */
  width?: number
  height?: number
  /** average frames a second */
  fps?: number
  hasAudio?: boolean
  hasAlpha?: boolean
  /** of audio files: silence before the first sound, s, if there is any */
  quietStart?: number
  /** set if it has several audio tracks */
  soundTracks?: SoundTracks
  /** bars within its picture */
  bars?: Bars
  /** demuxer that read it, from the engine's list */
  demuxer?: string
  /** cues of a subtitle file */
  cues?: number
  /** character encoding of a subtitle file, for a person */
  encoding?: string
  /** features of a subtitle file that are lost */
  lost?: readonly Loss[]
  /** whether the file is truncated; `durationSeconds` is the actual duration */
  truncated?: boolean
  /** of a truncated picture: how much of its lower part is missing, 0-1 */
  missing?: number
  /** its camera shake; analysed when a clip is stabilised */
  shake?: Shake
  /** ranges of speech, s, start and end in turn; added when a film with ducking is planned, if its words are known */
  said?: readonly number[]
  /** its picture analysis, if available, for planning */
  pictures?: PictureAnalysis
}

/** What the probe found, before the file has an id. */
export type Probe = Omit<Media, 'id' | 'name' | 'path' | 'hash' | 'sizeBytes'>

/** The file is no usable media. The server answers 4001 with `reason`. */
export class MediaError extends Error {
  override readonly name = 'MediaError'
  /** for a person: what is wrong with the file */
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Catches errors of undecodable parts of a file. @throws any other error */
export function undecodable(error: unknown): undefined {
  if (!(error instanceof MediaError)) throw error
}
