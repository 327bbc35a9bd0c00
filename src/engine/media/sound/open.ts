import type { SoundFile } from './heard-file.ts'
import { type Pcm, part } from './pcm.ts'
import { SoundReader } from './reader.ts'

/** A sound read once from start to end. */
export interface ReadSound {
  /** the next samples, of any number; null at the end */
  read(): Pcm | null
  close(): void
}

/**
 * Opens a file's sound between two times, s, mixing its tracks.
 * @throws {MediaError} if the file has no sound or can't be opened
 */
export async function openSound({ tracks = [], ...file }: SoundFile, from: number, to?: number): Promise<ReadSound> {
  const [only, ...others] = tracks
  if (others.length === 0) return SoundReader.open({ ...file, ...(only !== undefined && { track: only }) }, from, to)
  const readers: SoundReader[] = []
  try {
    for (const track of tracks) readers.push(await SoundReader.open({ ...file, track }, from, to))
  } catch (error) {
    for (const reader of readers) reader.close()
    throw error
  }
  return together(readers)
}

/** The sum of several sounds; ends with the longest. */
function together(sounds: readonly ReadSound[]): ReadSound {
  const rest = sounds.map((): Pcm | null => EMPTY)
  const fill = () => {
    for (const [i, sound] of sounds.entries()) while (rest[i]?.left.length === 0) rest[i] = sound.read()
  }
  return {
    read() {
      fill()
      const going = rest.filter((pcm) => pcm !== null)
      const length = Math.min(...going.map(({ left }) => left.length))
      if (going.length === 0) return null
      const sum: Pcm = { left: new Float32Array(length), right: new Float32Array(length) }
      for (const pcm of going) add(sum, pcm)
      for (const [i, pcm] of rest.entries()) rest[i] = pcm && part(pcm, length)
      return sum
    },
    close() {
      for (const sound of sounds) sound.close()
    },
  }
}

const EMPTY: Pcm = { left: new Float32Array(), right: new Float32Array() }

function add(sum: Pcm, { left, right }: Pcm): void {
  for (let i = 0; i < sum.left.length; i++) {
    sum.left[i] = (sum.left[i] ?? 0) + (left[i] ?? 0)
    sum.right[i] = (sum.right[i] ?? 0) + (right[i] ?? 0)
  }
}
