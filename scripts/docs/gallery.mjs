// Makes docs/gallery: each theme as a short film and as sheets of frames, wide, square and tall, from the sample media.
// `npm run build && node scripts/docs/gallery.mjs [--sheets] [theme …]` (needs an ffmpeg, which makes the films small; FFMPEG names another one).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { opened } from './talk.mjs'
import { THEME_FILMS } from './theme-films.mjs'

const FOLDER = resolve('docs/gallery')
const [PANDA, LARCH, ELVA, RABBIT] = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4'].map((name) =>
  resolve('tests/media', name),
)
/** each of other material, so that a theme is seen with more than one */
const SHAPES = {
  wide: { aspect: '16:9', files: [PANDA, LARCH, ELVA, RABBIT] },
  square: { aspect: '1:1', files: [RABBIT, LARCH, PANDA] },
  tall: { aspect: '9:16', files: [ELVA, RABBIT, PANDA] },
}
/** of the short films: with sound, and small enough to keep in the repository */
const FILM = { format: 'mp4', resolution: '360p' }
const SMALL = [
  '-c:v',
  'libx264',
  '-preset',
  'slow',
  '-crf',
  '33',
  '-c:a',
  'aac',
  '-b:a',
  '72k',
  '-movflags',
  '+faststart',
]
/** of WebP, 0-100 */
const SHEET_QUALITY = 72

const work = mkdtempSync(join(tmpdir(), 'gallery-'))
mkdirSync(FOLDER, { recursive: true })
try {
  const { call, close } = await opened(work)
  const wanted = process.argv.slice(2).filter((word) => word !== '--sheets')
  for (const film of THEME_FILMS) {
    if (wanted.length === 0 || wanted.includes(film.theme)) await shown(call, film)
  }
  await close()
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

async function shown(call, { theme, ...film }) {
  for (const [shape, { aspect, files }] of Object.entries(SHAPES)) {
    const { session_id } = await call('create_session', { title: film.title, language: 'en' })
    await call('upload_media', { session_id, files })
    const framed = shape === 'wide' ? [] : [{ op: 'set_canvas', aspect }]
    const { changes } = await call('chat_edit', { session_id, edits: [...framed, { op: 'make', theme, ...film }] })
    console.log([`${theme}, ${shape}`, ...changes].join('\n  '))
    const { content } = await call('get_state', { session_id, look: 'sheet' })
    const { data } = content.find(({ type }) => type === 'image')
    writeFileSync(join(FOLDER, `${theme}-${shape}.webp`), await smaller(Buffer.from(data, 'base64')))
    if (shape !== 'wide' || process.argv.includes('--sheets')) continue
    const output_path = join(work, `${theme}.mp4`)
    await call('export_render', { session_id, ...FILM, output_path })
    const quiet = ['-hide_banner', '-loglevel', 'error', '-y']
    const shown = join(FOLDER, `${theme}.mp4`)
    execFileSync(process.env.FFMPEG ?? 'ffmpeg', [...quiet, '-i', output_path, ...SMALL, shown], { stdio: 'inherit' })
  }
}

async function smaller(jpeg) {
  const picture = await loadImage(jpeg)
  const canvas = createCanvas(picture.width, picture.height)
  canvas.getContext('2d').drawImage(picture, 0, 0)
  return canvas.encode('webp', SHEET_QUALITY)
}
