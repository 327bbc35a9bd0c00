import { createHash } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UNSEEN } from '../../protocol/unseen.ts'
import type { Bars } from '../edit/bars.ts'
import { MEMORY_EXCEEDED, TaskError, type TaskRunner } from '../workers/task.ts'
import { type Media, MediaError, type Probe } from './media.ts'

/** A file exceeds the size limit. The server answers 4002. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge'
  readonly limitBytes: number
  constructor(limitBytes: number) {
    super(`larger than ${Math.floor(limitBytes / 2 ** 20)} MB`)
    this.limitBytes = limitBytes
  }
}

/** A file's source failed before the file was complete; `cause` is its error. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
  constructor(cause: Error) {
    super('the file broke off', { cause })
  }
}

/** A received file that is not in the library yet. */
export interface Received {
  path: string
  /** SHA-256, hex */
  hash: string
  sizeBytes: number
}

/** The engine's own copies of media: one per content, named by its hash, never changed. */
export interface MediaLibrary {
  /**
   * Streams a file to disk and hashes it.
   * @throws {BrokenOff}
   * @throws {FileTooLarge} as soon as that is known; nothing is left on disk, and the caller must consume the rest of `source`
   */
  receive(source: Readable, limitBytes: number): Promise<Received>
  /**
   * Probes the file (in a worker) and adds it under its hash.
   * @param name as the person knows it; only the last path component counts
   * @throws {MediaError} if it is no usable media; the received file is then deleted
   */
  take(file: Received, name: string): Promise<Omit<Media, 'id'>>
}

const PROBE_TIMEOUT_MS = 60_000

export function createMediaLibrary(home: string, tasks: TaskRunner): MediaLibrary {
  const folder = join(home, 'media')
  const incoming = join(folder, 'incoming')
  // partial files of an engine that was killed
  rmSync(incoming, { recursive: true, force: true })
  let count = 0

  return {
    async receive(source, limitBytes) {
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const path = join(incoming, String(++count))
      const hash = createHash('sha256')
      let sizeBytes = 0
      const measure = async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          sizeBytes += chunk.length
          if (sizeBytes > limitBytes) throw new FileTooLarge(limitBytes)
          hash.update(chunk)
          yield chunk
        }
      }
      try {
        // the source of a too large file is not destroyed: the form's next file follows in it
        const chunks = source.iterator({ destroyOnReturn: false })
        await pipeline(chunks, measure, createWriteStream(path, { mode: 0o600 }))
      } catch (error) {
        await rm(path, { force: true })
        throw source.errored ? new BrokenOff(source.errored) : error
      }
      return { path, hash: hash.digest('hex'), sizeBytes }
    },

    async take(file, name) {
      const plain = plainName(name)
      try {
        if (file.sizeBytes === 0) throw new MediaError('the file is empty')
        const found = await probe(tasks, file.path, plain)
        // FFmpeg tells types of colour tables by their extension.
        const path = await keep(folder, file, found.kind === 'lut' ? 'table.cube' : plain)
        const bars = await barsOf(tasks, path, found)
        return { ...found, ...(bars && { bars }), name: plain, hash: file.hash, sizeBytes: file.sizeBytes, path }
      } finally {
        await rm(file.path, { force: true })
      }
    },
  }
}

async function probe(tasks: TaskRunner, path: string, name: string): Promise<Probe> {
  try {
    return await tasks.run<Probe>('probe', { path, name }, { timeoutMs: PROBE_TIMEOUT_MS, priority: 2 })
  } catch (error) {
    if (!(error instanceof TaskError)) throw error
    if (error.kind === 'failed') throw new MediaError(error.message)
    if (error.message.includes(MEMORY_EXCEEDED))
      throw new MediaError('its picture needs more memory than one file may have: make it smaller')
    throw new MediaError('the file could not be read: examining it took too long or crashed')
  }
}

/** Timeout for detecting bars. */
const BARS_TIMEOUT_MS = 20_000

/** If detection fails, the file is imported without. */
async function barsOf(tasks: TaskRunner, path: string, found: Probe): Promise<Bars | null> {
  const { kind, demuxer, hasAlpha, durationSeconds } = found
  if ((kind !== 'image' && kind !== 'video') || demuxer === undefined || hasAlpha) return null
  const seconds = kind === 'video' ? durationSeconds : undefined
  try {
    const input = { file: { path, demuxer }, seconds }
    return await tasks.run<Bars | null>('findBars', input, { timeoutMs: BARS_TIMEOUT_MS, priority: 2 })
  } catch (error) {
    if (!(error instanceof TaskError)) throw error
    return null
  }
}

/**
 * Moves the file to `<hash>.<extension>`, or over the existing copy with any extension, which may have been damaged since.
 */
async function keep(folder: string, file: Received, name: string): Promise<string> {
  const present = (await readdir(folder)).find((entry) => entry.startsWith(`${file.hash}.`))
  const path = join(folder, present ?? `${file.hash}${safeExtension(name)}`)
  await access(file.path)
  await rename(file.path, path)
  return path
}

const safeExtension = (name: string) =>
  extname(name)
    .toLowerCase()
    .match(/^\.[a-z0-9]{1,5}$/)?.[0] ?? '.bin'

/** The last component of a path of any system, without control characters, at most 150 characters including its extension. */
export function plainName(name: string): string {
  const last = basename(name.replaceAll('\\', '/'))
    .replace(UNSEEN, (run) => (/\s/.test(run) ? ' ' : ''))
    .trim()
  const extension = extname(last).slice(0, 20)
  const stem = last.slice(0, last.length - extension.length)
  return `${[...stem].slice(0, 150 - extension.length).join('')}${extension}` || 'file'
}
