// Makes docs/first-screen.webp, the moving picture at the top of the README: the demo's conversation beside the film that it makes,
// put together by the engine itself. `npm run build && node scripts/first-screen.mjs` (needs Chromium; CHROMIUM names another one).
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { opened } from './docs/talk.mjs'
import { SIZE, stills } from './first-screen/page.mjs'
import { converse } from './first-screen/talk.mjs'

const OUT = resolve('docs/first-screen.webp')
/** s: when each still of the conversation comes, and when the whole ends */
const STARTS = [0, 1.8, 5.8, 7.8, 12.4]
const END = 14.6
/** s: which part of the film is shown beside each still, where there is a film */
const SHOWN = [undefined, [0, 4], [4, 6], [0, 4.6], [15.8, 18]]
/** of the picture */
const FILM = { position: [0.702, 0.5], scale: 0.562, radius: 10, volume: 0 }

const work = mkdtempSync(join(tmpdir(), 'first-screen-'))
try {
  const { call, close } = await opened(work)
  const { said, parts } = await converse(call, work, SHOWN)
  const pictures = await stills(said, work)
  const { session_id } = await call('create_session', { title: 'First screen', language: 'en' })
  await call('upload_media', { session_id, files: [...pictures, ...parts.flatMap((part) => part?.file ?? [])] })
  await call('chat_edit', { session_id, edits: edits(pictures.length, parts) })
  const { file } = await call('export_render', {
    session_id,
    format: 'webp',
    quality: 'draft',
    fps: 8,
    resolution: `${SIZE.height}p`,
  })
  await close()
  copyFileSync(file, OUT)
  console.log(`${OUT}: ${statSync(OUT).size} bytes`)
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

function edits(count, parts) {
  const place = (i) => ({ start: STARTS[i], end: STARTS[i + 1] ?? END })
  return [
    { op: 'set_canvas', ...SIZE, fps: 30, fit: 'crop' },
    { op: 'build_sequence', assets: Array.from({ length: count }, (_, i) => `still-${i}.png`) },
    ...STARTS.map((start, i) => ({ op: 'set_duration', clip: i + 1, duration: (STARTS[i + 1] ?? END) - start })),
    { op: 'ken_burns', clip: 'all', direction: 'none' },
    ...parts.flatMap((part, i) => (part ? [{ op: 'add_overlay', asset: part.name, ...FILM, ...place(i) }] : [])),
  ]
}
