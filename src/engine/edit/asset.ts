import type { Bars } from './bars.ts'

/** What edits need to know about an uploaded file. The media record has these fields and more. */
export interface Asset {
  id: string
  name: string
  kind: 'video' | 'image' | 'audio' | 'subtitle' | 'script' | 'lut'
  /** s; absent for images */
  durationSeconds?: number
  /** px, as displayed (after the file's own rotation) */
  width?: number
  height?: number
  hasAudio?: boolean
  hasAlpha?: boolean
  /** of audio files: silence before the first sound, s, if there is any */
  quietStart?: number
  /** bars within its picture, which clips crop */
  bars?: Bars
  /** character encoding of a subtitle file, for a person */
  encoding?: string
}
