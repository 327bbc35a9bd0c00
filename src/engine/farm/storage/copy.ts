import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Writes a stream into a file, which appears once it is complete and flushed to disk.
 * @param accept whether the SHA-256 (hex) is the expected one; otherwise no file appears
 * @returns the SHA-256, or undefined if it was not accepted
 */
export async function copyTo(
  file: string,
  source: Readable,
  accept: (sum: string) => boolean = () => true,
): Promise<string | undefined> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = join(dirname(file), `${randomUUID()}.part`)
  const hash = createHash('sha256')
  try {
    await pipeline(source, hashed(hash), createWriteStream(unfinished, { mode: 0o600, flush: true }))
    const sum = hash.digest('hex')
    if (!accept(sum)) return undefined
    await rename(unfinished, file)
    return sum
  } finally {
    await rm(unfinished, { force: true })
  }
}

function hashed(hash: ReturnType<typeof createHash>) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
}
