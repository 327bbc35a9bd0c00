import { type FileHandle, open } from 'node:fs/promises'
import type { Chapter } from '../chapters.ts'

/**
 * Chapters in MP4 and QuickTime files, which FFmpeg's bindings can't write: a `chpl` box in the movie's user data. The muxer
 * reserves room after the movie header (`roomFor`), so that nothing else in the file moves.
 */

/** Upper bound for the header's size in bytes, with tables for so many pictures and sound packets and with chapters. */
export function roomFor(frames: number, seconds: number, chapters: readonly Chapter[]): number {
  const sounds = Math.ceil(seconds * SOUNDS_PER_SECOND) + 100
  return FIXED_BYTES + frames * PICTURE_BYTES + sounds * SOUND_BYTES + chapterBox(chapters, 1).length
}

const FIXED_BYTES = 8192
/** Decoding times are constant, which takes no room. Size 4, display time 8, offset 8, chunk 12, key frame 4, dependency 1 */
const PICTURE_BYTES = 37
/** Size 4, offset 8, chunk 12 */
const SOUND_BYTES = 24
const SOUNDS_PER_SECOND = 50

/**
 * Adds chapters to a finished file.
 * @throws if the file has no movie header with room after it
 */
export async function addMp4Chapters(path: string, chapters: readonly Chapter[], fps: number): Promise<void> {
  if (chapters.length === 0) return
  const file = await open(path, 'r+')
  try {
    const movie = await findMovie(file)
    const bytes = await read(file, movie.at, movie.size)
    const room = await header(file, movie.at + movie.size)
    const longer = withUserData(bytes, chapterBox(chapters, fps))
    const left = room.size - (longer.length - bytes.length)
    if (room.type !== 'free' || left < 8) throw new Error('there is no room for chapters')
    const free = Buffer.concat([longer, boxHeader('free', left)])
    await file.write(free, 0, free.length, movie.at)
  } finally {
    await file.close()
  }
}

function chapterBox(chapters: readonly Chapter[], fps: number): Buffer {
  const entries = chapters.map(({ title, start }) => {
    const text = shortened(title)
    const head = Buffer.alloc(9)
    head.writeBigUInt64BE(BigInt(Math.round((start * 1e7) / fps))) // in 100 ns
    head.writeUInt8(text.length, 8)
    return Buffer.concat([head, text])
  })
  // Version 1, no flags, reserved, count.
  return box('chpl', Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, chapters.length]), ...entries)
}

/** At most 255 bytes of UTF-8, whole characters. */
function shortened(title: string): Buffer {
  let bytes = Buffer.from(title)
  for (let length = 120; bytes.length > 255; length -= 10) bytes = Buffer.from([...title].slice(0, length).join(''))
  return bytes
}

/** A movie header with another box in its user data, which is its last child. */
function withUserData(movie: Buffer, addition: Buffer): Buffer {
  const at = childAt(movie, 'udta')
  if (at === undefined) return box('moov', movie.subarray(8), box('udta', addition))
  const end = at + movie.readUInt32BE(at)
  const data = box('udta', movie.subarray(at + 8, end), addition)
  return box('moov', movie.subarray(8, at), data, movie.subarray(end))
}

function childAt(parent: Buffer, type: string): number | undefined {
  for (let at = 8; at + 8 <= parent.length; at += Math.max(8, parent.readUInt32BE(at)))
    if (parent.toString('latin1', at + 4, at + 8) === type) return at
  return undefined
}

async function findMovie(file: FileHandle): Promise<{ at: number; size: number }> {
  for (let at = 0; ; ) {
    const { type, size } = await header(file, at)
    if (type === 'moov') return { at, size }
    // A header after the media has no room.
    if (type === 'mdat' || size < 8) throw new Error('there is no room for chapters')
    at += size
  }
}

async function header(file: FileHandle, at: number): Promise<{ type: string; size: number }> {
  const bytes = await read(file, at, 8)
  return { type: bytes.toString('latin1', 4), size: bytes.readUInt32BE() }
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead < length) throw new Error('the film ends too early')
  return buffer
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const size = parts.reduce((sum, part) => sum + part.length, 8)
  return Buffer.concat([boxHeader(type, size), ...parts])
}

function boxHeader(type: string, size: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32BE(size)
  bytes.write(type, 4, 'latin1')
  return bytes
}
