import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import type { Pcm } from '../../media/sound/pcm.ts'
import { silence } from '../../media/sound/pcm.ts'

/** A mix that is read several times: computed once and kept in a temporary file, which is removed on close. */
export class CachedMix {
  readonly #file: string
  readonly #descriptor: number
  /** samples of each block, in order */
  readonly #blocks: number[] = []

  constructor(file: string) {
    this.#file = file
    this.#descriptor = openSync(file, 'w+', 0o600)
  }

  /** Passes a mix through while storing it. */
  async *keep(mix: AsyncIterable<Pcm>): AsyncGenerator<Pcm> {
    for await (const pcm of mix) {
      for (const channel of [pcm.left, pcm.right]) writeAll(this.#descriptor, channel)
      this.#blocks.push(pcm.left.length)
      yield pcm
    }
  }

  /** Reads the stored mix from the beginning. */
  async *read(): AsyncGenerator<Pcm> {
    let at = 0
    for (const samples of this.#blocks) {
      const pcm = silence(samples)
      for (const channel of [pcm.left, pcm.right]) {
        readAll(this.#descriptor, channel, at)
        at += channel.byteLength
      }
      yield pcm
    }
  }

  close(): void {
    closeSync(this.#descriptor)
    rmSync(this.#file, { force: true })
  }
}

function writeAll(descriptor: number, samples: Float32Array): void {
  for (let done = 0; done < samples.byteLength; )
    done += writeSync(descriptor, samples, done, samples.byteLength - done)
}

/** @throws if the file ends early */
function readAll(descriptor: number, samples: Float32Array, at: number): void {
  for (let done = 0; done < samples.byteLength; ) {
    const read = readSync(descriptor, samples, done, samples.byteLength - done, at + done)
    if (read === 0) throw new Error('the kept mix ends too soon')
    done += read
  }
}
