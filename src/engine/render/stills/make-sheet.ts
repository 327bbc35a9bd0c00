import { readFile, rename, writeFile } from 'node:fs/promises'
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import { fontFamilies } from '../../media/text/fonts.ts'
import type { Task } from '../../workers/task.ts'
import { LABEL, type SheetLayout } from './layout.ts'

export interface SheetInput {
  layout: SheetLayout
  /** a picture for each place, and its label */
  pictures: { file: string; time: string; ids: string }[]
  file: string
  maxBytes: number
}

/** Grey, so that the edges of dark and of light pictures are visible. */
const GROUND = '#43474e'
const TIME = '#ffffff'
const IDS = '#c9ced6'
/** px */
const TYPE_SIZE = 14
/** JPEG qualities, from visually lossless down. */
const QUALITIES = [90, 82, 72, 60, 45, 30, 15]

/** Draws pictures with labels on a sheet, as a JPEG. */
export const makeSheet: Task<SheetInput, void> = async ({ layout, pictures, file, maxBytes }) => {
  const sheet = createCanvas(layout.width, layout.height)
  const context = sheet.getContext('2d')
  context.fillStyle = GROUND
  context.fillRect(0, 0, layout.width, layout.height)
  context.textBaseline = 'middle'
  const { width, height } = layout.tile
  for (const [i, { file, time, ids }] of pictures.entries()) {
    const at = layout.places[i]
    if (!at) continue
    context.drawImage(await loadImage(await readFile(file)), at.x, at.y, width, height)
    const line = at.y + height + LABEL / 2
    context.font = `600 ${TYPE_SIZE}px ${fontFamilies(time, null)}`
    context.fillStyle = TIME
    context.fillText(time, at.x + 2, line)
    const left = at.x + 2 + context.measureText(`${time}  `).width
    context.font = `400 ${TYPE_SIZE}px ${fontFamilies(ids, null)}`
    context.fillStyle = IDS
    context.fillText(
      shortened(ids, at.x + width - left, (text) => context.measureText(text).width),
      left,
      line,
    )
  }
  const unfinished = `${file}.part`
  await writeFile(unfinished, encoded(sheet, maxBytes))
  await rename(unfinished, file)
}

/** Drops the last words until it fits. */
function shortened(words: string, room: number, widthOf: (text: string) => number): string {
  const parts = words.split(' ')
  while (parts.length > 0 && widthOf(parts.join(' ')) > room) parts.pop()
  return parts.join(' ')
}

function encoded(sheet: Canvas, maxBytes: number): Buffer {
  let jpeg: Buffer = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    jpeg = sheet.toBuffer('image/jpeg', quality)
    if (jpeg.length <= maxBytes) break
  }
  return jpeg
}
