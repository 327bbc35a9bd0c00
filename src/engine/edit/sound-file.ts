import type { FileClip } from './draft.ts'

/** Where a clip's sound comes from. */
export interface SoundFile {
  mediaId: string
  name: string
  /** its offset relative to the clip's own file, s */
  shift: number
}

/** The file of a clip's sound: its own, or its replacement. */
export function soundFileOf({ mediaId, name, sound }: Pick<FileClip, 'mediaId' | 'name' | 'sound'>): SoundFile {
  return sound.replaced ?? { mediaId, name, shift: 0 }
}
