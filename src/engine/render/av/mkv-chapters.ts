import { type FileHandle, open } from 'node:fs/promises'
import type { Chapter } from '../chapters.ts'

/**
 * Chapters in Matroska and WebM files, which FFmpeg's bindings can't write: they are appended to the segment and added to the
 * seek head at its front, where the muxer leaves room. Element names and numbers are from RFC 9559.
 */

const SEGMENT = 0x18538067
const SEEK_HEAD = 0x114d9b74
const SEEK = 0x4dbb
const SEEK_ID = 0x53ab
const SEEK_POSITION = 0x53ac
const VOID = 0xec
const CRC_32 = 0xbf
const CHAPTERS = 0x1043a770
const EDITION_ENTRY = 0x45b9
const CHAPTER_ATOM = 0xb6
const CHAPTER_UID = 0x73c4
const CHAPTER_TIME_START = 0x91
const CHAPTER_DISPLAY = 0x80
const CHAP_STRING = 0x85
const CHAP_LANGUAGE = 0x437c

/** Adds chapters to a finished file. @throws if it is not laid out as FFmpeg writes it */
export async function addMkvChapters(path: string, chapters: readonly Chapter[], fps: number): Promise<void> {
  if (chapters.length === 0) return
  const file = await open(path, 'r+')
  try {
    const segment = await findSegment(file)
    const { size } = await file.stat()
    const list = chapterList(chapters, fps)
    const contents = await longerContents(file, segment.data, size - segment.data)
    await file.write(list, 0, list.length, size)
    await file.write(contents, 0, contents.length, segment.data)
    const length = sizeOf(BigInt(size - segment.data + list.length), 8)
    await file.write(length, 0, 8, segment.data - 8)
  } finally {
    await file.close()
  }
}

function chapterList(chapters: readonly Chapter[], fps: number): Buffer {
  const atoms = chapters.map(({ title, start }, i) =>
    element(
      CHAPTER_ATOM,
      element(CHAPTER_UID, number(i + 1)),
      element(CHAPTER_TIME_START, number(Math.round((start * 1e9) / fps))),
      element(CHAPTER_DISPLAY, element(CHAP_STRING, Buffer.from(title)), element(CHAP_LANGUAGE, Buffer.from('und'))),
    ),
  )
  return element(CHAPTERS, element(EDITION_ENTRY, ...atoms))
}

/** The seek head with an entry for the chapters, as long as the old one plus the room after it. */
async function longerContents(file: FileHandle, at: number, place: number): Promise<Buffer> {
  const list = await elementAt(file, at)
  const room = await elementAt(file, list.end)
  if (list.id !== SEEK_HEAD || room.id !== VOID) throw new Error('there is no room for chapters')
  const old = await read(file, list.data, list.end - list.data)
  // The checksum would be wrong.
  const entries = old[0] === CRC_32 ? old.subarray(6) : old
  const entry = element(SEEK, element(SEEK_ID, idOf(CHAPTERS)), element(SEEK_POSITION, number(place)))
  const contents = element(SEEK_HEAD, entries, entry)
  const left = room.end - at - contents.length
  if (left < 9) throw new Error('there is no room for chapters')
  return Buffer.concat([contents, idOf(VOID), sizeOf(BigInt(left - 9), 8), Buffer.alloc(left - 9)])
}

async function findSegment(file: FileHandle): Promise<Found> {
  const head = await elementAt(file, 0)
  const segment = await elementAt(file, head.end)
  if (segment.id !== SEGMENT || segment.data !== head.end + 12) throw new Error('there is no place for chapters')
  return segment
}

interface Found {
  id: number
  /** offsets of its content and of what follows it */
  data: number
  end: number
}

async function elementAt(file: FileHandle, at: number): Promise<Found> {
  const bytes = await read(file, at, 12)
  const idLength = Math.clz32(bytes[0] ?? 0) - 23
  const sizeLength = Math.clz32(bytes[idLength] ?? 0) - 23
  let size = (bytes[idLength] ?? 0) & (0xff >> sizeLength)
  for (const byte of bytes.subarray(idLength + 1, idLength + sizeLength)) size = size * 256 + byte
  const data = at + idLength + sizeLength
  return { id: bytes.readUIntBE(0, idLength), data, end: data + size }
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead < length) throw new Error('the film ends too early')
  return buffer
}

function element(id: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([idOf(id), sizeOf(BigInt(content.length), 4), content])
}

/** An EBML id, which encodes its own length. */
function idOf(id: number): Buffer {
  const hex = id.toString(16)
  return Buffer.from(hex, 'hex')
}

function sizeOf(size: bigint, bytes: 4 | 8): Buffer {
  const marked = size | (1n << BigInt(7 * bytes))
  return Buffer.from(marked.toString(16).padStart(2 * bytes, '0'), 'hex')
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(value))
  return bytes
}
