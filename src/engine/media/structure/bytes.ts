import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const WINDOW_BYTES = 256 * 1024

/** Random access to a file's bytes through a buffer. The caller closes it. */
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

  /** Bytes from an offset, at most 256 kB; fewer at the end of the file. Valid until the next call. */
  from(at: number, length: number): Buffer {
    if (at < this.#start || at + length > this.#start + this.#filled) this.#load(at)
    return this.#rest(at).subarray(0, length)
  }

  /** Exactly `length` bytes; undefined if the file ends before. */
  exactly(at: number, length: number): Buffer | undefined {
    const found = this.from(at, length)
    return found.length === length ? found : undefined
  }

  /** The offset of the next such byte; undefined if there is none. */
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

  /** The buffered bytes from an offset. */
  #rest(at: number): Buffer {
    return this.#window.subarray(at - this.#start, this.#filled)
  }

  close(): void {
    closeSync(this.#file)
  }
}
