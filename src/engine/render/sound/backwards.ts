import type { SoundFile } from '../../media/sound/heard-file.ts'
import { openSound } from '../../media/sound/open.ts'
import { joined, type Pcm, type PcmSource, RATE, reversed, silence } from '../../media/sound/pcm.ts'

/** s of sound reversed at once, which bounds memory */
const BLOCK = 5

/** A file's sound in reverse, block by block from the end. */
export class Backwards implements PcmSource {
  readonly #file: SoundFile
  /** sample in the source */
  readonly #from: number
  #to: number

  /** @param from s in the source, where playback ends @param to s in the source, where it begins */
  constructor(file: SoundFile, from: number, to: number) {
    this.#file = file
    this.#from = Math.round(from * RATE)
    this.#to = Math.round(to * RATE)
  }

  async read(): Promise<Pcm | null> {
    if (this.#to <= this.#from) return null
    const start = Math.max(this.#from, this.#to - BLOCK * RATE)
    const reader = await openSound(this.#file, start / RATE, this.#to / RATE)
    const pieces: Pcm[] = []
    let missing = this.#to - start
    for (let pcm = reader.read(); pcm; pcm = reader.read()) {
      pieces.push(pcm)
      missing -= pcm.left.length
    }
    reader.close()
    this.#to = start
    return reversed(joined([...pieces, silence(missing)]))
  }

  close(): void {}
}
