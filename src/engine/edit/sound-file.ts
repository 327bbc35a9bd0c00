import type { FileClip } from './draft.ts'

/** Where a clip's sound comes from. */
export interface SoundFile {
  mediaId: string
  name: string
  /** how much later in it a moment of the clip's own file is heard, s */
  shift: number
}

/** The file that a clip's sound is read from: its own, or the one that was put in its place. */
export function soundFileOf({ mediaId, name, sound }: Pick<FileClip, 'mediaId' | 'name' | 'sound'>): SoundFile {
  return sound.replaced ?? { mediaId, name, shift: 0 }
}
