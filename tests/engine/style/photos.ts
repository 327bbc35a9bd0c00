import { readdirSync, readFileSync } from 'node:fs'
import { type File, photo } from './making.ts'

/** The photos of all kinds, as large as they were before they were made small for the repository. */

const FOLDER = new URL('../../media/photos/', import.meta.url)
const TIMES = 4

export const PHOTOS: Record<string, File> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => {
      const { width, height } = sizeOf(readFileSync(new URL(name, FOLDER)))
      return [name, photo(`photos/${name}`, TIMES * width, TIMES * height)]
    }),
)

/** Of a baseline JPEG: its frame header says so. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  const header = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  return { height: jpeg.readUInt16BE(header + 5), width: jpeg.readUInt16BE(header + 7) }
}
