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
  /** of sound without a picture: s of silence before it begins, where there are any */
  quietStart?: number
  /** where it has several tracks of sound */
  soundTracks?: SoundTracks
  /** those that are part of its own picture */
  bars?: Bars
  /** demuxer that read it, from the engine's list */
  demuxer?: string
  /** cues of a subtitle file */
  cues?: number
  /** what the text of a subtitle file is coded in, for a person */
  encoding?: string
  /** what of a subtitle file is not kept */
  lost?: readonly Loss[]
  /** the file ends before its time; `durationSeconds` is what there is */
  truncated?: boolean
  /** of a picture whose file ends before its time: how much of its lower part is missing, 0-1 */
  missing?: number
  /** how its camera shook; found out when one of its clips is to be held still */
  shake?: Shake
  /** what is seen in it; goes with it where a film is planned */
  pictures?: PictureAnalysis
}

/** What the probe found, before the file has an id. */
export type Probe = Omit<Media, 'id' | 'name' | 'path' | 'hash' | 'sizeBytes'>

/** Thrown for a file that is no usable media. The server answers 4001 with `reason`. */
export class MediaError extends Error {
  override readonly name = 'MediaError'
  /** for a person: what is wrong with the file */
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** What to catch where a part of a file may be undecodable. @throws what says anything else */
export function undecodable(error: unknown): undefined {
  if (!(error instanceof MediaError)) throw error
}
