import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Dispatcher, request } from 'undici'
import { megabytes } from '../terminal/say.ts'
import { InstallFailed } from './install-failed.ts'

/** A file with a known size and hash. */
export interface WantedFile {
  address: string
  bytes: number
  sha256: string
}

export interface Fetching {
  dispatcher: Dispatcher
  /** aborts it; what was downloaded by then is kept */
  signal?: AbortSignal
  /** @param fraction 0-1 */
  onProgress?: (fraction: number) => void
  /** free bytes on the disk of a folder; for tests */
  freeBytes?: (folder: string) => Promise<number>
}

const MOST_REDIRECTS = 5
/** Bytes to leave free on the disk, in addition to the file's size. */
const MARGIN = 50_000_000

/**
 * Downloads a file to a path, resuming an earlier attempt. The file only gets its final name if its size and hash are right.
 * @returns false if it was there already
 * @throws {InstallFailed}
 */
export async function fetchFile(file: WantedFile, path: string, fetching: Fetching): Promise<boolean> {
  if ((await sizeOf(path)) === file.bytes && (await hashOf(path)) === file.sha256) return false
  const part = `${path}.part`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  if ((await sizeOf(part)) > file.bytes) await rm(part)
  await makeSure(file, part, fetching)
  while ((await sizeOf(part)) < file.bytes) await goOn(file, part, fetching)
  if ((await hashOf(part)) !== file.sha256) {
    await rm(part)
    throw new InstallFailed(
      `${hostOf(file.address)} sent a different file from the one that was asked for: its SHA-256 does not match. Nothing was installed.`,
    )
  }
  await rename(part, path)
  return true
}

/** @throws {InstallFailed} if there is not enough space */
async function makeSure({ bytes }: WantedFile, part: string, { freeBytes = freeIn }: Fetching): Promise<void> {
  const needed = bytes - (await sizeOf(part)) + MARGIN
  const free = await freeBytes(dirname(part))
  if (free >= needed) return
  throw new InstallFailed(
    `The disk of ${dirname(part)} has ${megabytes(free)} free, and ${megabytes(needed)} are needed. Free some space, or set NEMO_HOME to a folder on another disk.`,
  )
}

/** Downloads the rest, as far as one connection gets. @throws {InstallFailed} if it got nothing */
async function goOn(file: WantedFile, part: string, fetching: Fetching): Promise<void> {
  const before = await sizeOf(part)
  try {
    await fetchRest(file, part, before, fetching)
  } catch (cause) {
    if (cause instanceof InstallFailed) throw cause
    const there = await sizeOf(part)
    if (fetching.signal?.aborted) throw new InstallFailed(`Stopped. ${keptSay(there, file)}`, { cause })
    if (there <= before) {
      const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
      throw new InstallFailed(`${hostOf(file.address)} can’t be reached${why}. ${keptSay(there, file)}`, { cause })
    }
  }
}

function keptSay(there: number, { bytes }: WantedFile): string {
  return there > 0
    ? `${megabytes(there)} of ${megabytes(bytes)} have been downloaded; run the same command again to continue.`
    : 'Check the network, then run the same command again.'
}

async function fetchRest(file: WantedFile, part: string, from: number, fetching: Fetching): Promise<void> {
  const { statusCode, headers, body } = await follow(file.address, from, fetching)
  // a server without range support starts from the beginning
  const at = statusCode === 206 && startOf(headers['content-range']) === from ? from : 0
  const target = await open(part, at === 0 ? 'w' : 'r+')
  try {
    await write(target, body, at, file.bytes, fetching)
  } finally {
    await target.close()
  }
}

async function write(
  target: FileHandle,
  body: AsyncIterable<Buffer>,
  from: number,
  bytes: number,
  { onProgress = () => {} }: Fetching,
): Promise<void> {
  let at = from
  for await (const chunk of body) {
    if (at + chunk.length > bytes)
      throw new InstallFailed('The server sent more data than the file should have. Nothing was installed.')
    await target.write(chunk, 0, chunk.length, at)
    at += chunk.length
    onProgress(at / bytes)
  }
}

/** The response after all redirects. @throws {InstallFailed} if it is not the file */
async function follow(
  address: string,
  from: number,
  { dispatcher, signal }: Fetching,
): Promise<Dispatcher.ResponseData> {
  let next = address
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const headers = from > 0 ? { range: `bytes=${from}-` } : {}
    const answer = await request(next, { dispatcher, signal, headers })
    const { statusCode } = answer
    if (statusCode === 200 || statusCode === 206) return answer
    await answer.body.dump()
    const { location } = answer.headers
    if (statusCode < 300 || statusCode >= 400 || typeof location !== 'string')
      throw new InstallFailed(`${hostOf(next)} answered ${statusCode}. Nothing was installed; try again later.`)
    next = secureAs(next, new URL(location, next))
  }
  throw new InstallFailed(`${hostOf(address)} redirects endlessly.`)
}

/** @throws {InstallFailed} if the target of a redirect is less secure */
function secureAs(before: string, after: URL): string {
  if (after.protocol === 'https:' || (after.protocol === 'http:' && before.startsWith('http:'))) return after.href
  throw new InstallFailed(`${hostOf(before)} redirects to an address that is not safe. Nothing was installed.`)
}

function startOf(range: string | string[] | undefined): number | undefined {
  const [, start] = /^bytes (\d+)-/.exec(String(range)) ?? []
  return start === undefined ? undefined : Number(start)
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk)
  return hash.digest('hex')
}

/** 0 for a missing file */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const hostOf = (address: string) => new URL(address).host
