import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const WINDOW_BYTES = 256 * 1024

/** A file's bytes by their places, of which a piece at a time is in memory. Whoever opens it closes it. */
export class Bytes {
  readonly size: number
  readonly #file: number
  readonly #window = Buffer.alloc(WINDOW_BYTES)
  #start = 0
  #filled = 0

  constructor(path: string) {
    this.#file = openSync(path, 'r')
    this.size = fstatSync(this.#file).size
  }

  /** So many from a place on, at most 256 kB; fewer at the end of the file. Good until the next call. */
  from(at: number, length: number): Buffer {
    if (at < this.#start || at + length > this.#start + this.#filled) this.#load(at)
    return this.#rest(at).subarray(0, length)
  }

  /** Exactly so many; undefined where the file ends before. */
  exactly(at: number, length: number): Buffer | undefined {
    const found = this.from(at, length)
    return found.length === length ? found : undefined
  }

  /** The next place of a byte; undefined where there is none. */
  find(byte: number, at: number): number | undefined {
    for (let place = at; place < this.size; place += this.#rest(place).length) {
      this.from(place, 1)
      const found = this.#rest(place).indexOf(byte)
      if (found >= 0) return place + found
    }
    return undefined
  }

  #load(at: number): void {
    this.#start = at
    this.#filled = at < this.size ? readSync(this.#file, this.#window, 0, WINDOW_BYTES, at) : 0
  }

  /** What is in memory from a place on. */
  #rest(at: number): Buffer {
    return this.#window.subarray(at - this.#start, this.#filled)
  }

  close(): void {
    closeSync(this.#file)
  }
}
