import type { Bars } from './bars.ts'

/** What an edit has to know of an uploaded file. The media room's own record has these fields and more. */
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
  /** of sound without a picture: s of silence before it begins, where there are any */
  quietStart?: number
  /** those that are part of its own picture: a clip of it goes without them */
  bars?: Bars
  /** what the text of a subtitle file is coded in, for a person */
  encoding?: string
}
