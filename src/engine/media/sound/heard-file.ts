import type { Media } from '../media.ts'

/** Without FFmpeg, which only workers load: the engine needs this too. */

/** A file with the audio tracks to mix; by default the one that players choose. */
export interface SoundFile {
  path: string
  demuxer: string
  tracks?: readonly number[]
}

/** The sound of a library file. */
export function heardFile({
  path,
  demuxer = '',
  soundTracks,
}: Pick<Media, 'path' | 'demuxer' | 'soundTracks'>): SoundFile {
  const { heard = [] } = soundTracks ?? {}
  return heard.length > 1 ? { path, demuxer, tracks: heard } : { path, demuxer }
}
