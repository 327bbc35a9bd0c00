import type { Media } from '../media.ts'

/** Apart from what reads files: the engine asks this too, and FFmpeg is for workers. */

/** A file, and which of its tracks are heard at once; without them that which players choose. */
export interface SoundFile {
  path: string
  demuxer: string
  tracks?: readonly number[]
}

/** Where a file of the library has its sound. */
export function heardFile({
  path,
  demuxer = '',
  soundTracks,
}: Pick<Media, 'path' | 'demuxer' | 'soundTracks'>): SoundFile {
  const { heard = [] } = soundTracks ?? {}
  return heard.length > 1 ? { path, demuxer, tracks: heard } : { path, demuxer }
}
