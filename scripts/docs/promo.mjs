// Makes docs/promo.jpg: frames of a promo as the demo makes it. `npm run build && node scripts/docs/promo.mjs`
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { opened } from './talk.mjs'

const MEDIA = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3'].map((name) => `tests/media/${name}`)
const MAKE = {
  op: 'make',
  kind: 'promo',
  duration: 30,
  theme: 'playful',
  title: 'Wild Days 🐾',
  texts: ['Into the forest', 'Meet the locals'],
  closing: 'See you out there',
}
/** px */
const [WIDTH, HEIGHT, GAP, COLUMNS] = [640, 360, 8, 2]

const work = mkdtempSync(join(tmpdir(), 'promo-'))
try {
  const { call, close } = await opened(work)
  const { session_id } = await call('create_session', { title: 'Wild Days', language: 'en' })
  await call('upload_media', { session_id, files: MEDIA.map((path) => resolve(path)) })
  await call('chat_edit', { session_id, edits: [MAKE] })
  const pictures = []
  for (const at_ms of await moments(call, session_id)) {
    const output_path = join(work, `${at_ms}.jpg`)
    await call('export_render', { session_id, format: 'jpg', at_ms, resolution: '360p', output_path })
    pictures.push(await loadImage(readFileSync(output_path)))
  }
  await close()
  writeFileSync(resolve('docs/promo.jpg'), await sheetOf(pictures))
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

/** The middle of the title, of each line, of a shot without words, and of the last words. */
async function moments(call, session_id) {
  const { tracks, duration_ms } = await call('get_state', { session_id })
  const segments = (type) => tracks.filter((track) => track.type === type).flatMap((track) => track.segments)
  const middles = segments('text').map(({ start_ms, duration_ms }) => start_ms + duration_ms / 2)
  const worded = segments('text')
  const quiet = segments('video')
    .map(({ start_ms, duration_ms }) => start_ms + duration_ms / 2)
    .filter((at) => !worded.some(({ start_ms, duration_ms }) => at >= start_ms && at < start_ms + duration_ms))
  return [...middles.slice(0, 3), ...quiet.slice(0, 2), duration_ms - 1800].map(Math.round).sort((a, b) => a - b)
}

async function sheetOf(pictures) {
  const rows = Math.ceil(pictures.length / COLUMNS)
  const canvas = createCanvas(COLUMNS * (WIDTH + GAP) - GAP, rows * (HEIGHT + GAP) - GAP)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const [i, picture] of pictures.entries())
    context.drawImage(picture, (i % COLUMNS) * (WIDTH + GAP), Math.floor(i / COLUMNS) * (HEIGHT + GAP), WIDTH, HEIGHT)
  return canvas.encode('jpeg', 82)
}
