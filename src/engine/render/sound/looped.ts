import type { SoundFile } from '../../media/sound/heard-file.ts'
import { openSound, type ReadSound } from '../../media/sound/open.ts'
import { type Pcm, type PcmSource, RATE } from '../../media/sound/pcm.ts'
import { applyEnvelope, fall, rise } from './envelope.ts'

/** Samples of the cross-fade between end and beginning. */
const SEAM = 0.01 * RATE

/** A file's sound from a time to its end, looped. */
export class Looped implements PcmSource {
  readonly #file: SoundFile
  readonly #from: number
  #reader: ReadSound | null = null
  /** read ahead, to recognise the last piece of a pass */
  #held: Pcm | null = null
  #passes = 0
  #heard = 0

  /** @param from s in the source */
  constructor(file: SoundFile, from: number) {
    this.#file = file
    this.#from = from
  }

  async read(): Promise<Pcm | null> {
    this.#reader ??= await openSound(this.#file, this.#from)
    const now = this.#held ?? this.#reader.read()
    this.#held = now && this.#reader.read()
    if (!now) return this.#heard === 0 ? null : this.#again()
    if (this.#heard === 0 && this.#passes > 0) applyEnvelope(now, 0, rise(0, Math.min(SEAM, now.left.length)))
    if (!this.#held) applyEnvelope(now, 0, fall(now.left.length, Math.min(SEAM, now.left.length)))
    this.#heard += now.left.length
    return now
  }

  #again(): Promise<Pcm | null> {
    this.close()
    this.#passes++
    this.#heard = 0
    return this.read()
  }

  close(): void {
    this.#reader?.close()
    this.#reader = null
  }
}
