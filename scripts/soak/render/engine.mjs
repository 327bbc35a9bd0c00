// An engine without its server. Sent a path, it imports that file, as an upload does, renders it and forgets it; sent a format, it
// renders the file `clip` to that, each time another part.
import { createReadStream, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

const [code, home, photoFile, clipFile] = process.argv.slice(2)
const { createMediaLibrary, createRenderQueue, createWorkerPool, emptyDraft, MediaError, newClip, PLAIN_AUDIO } =
  await import(join(code, 'tools.mjs'))
mkdirSync(home, { recursive: true })
const runner = createWorkerPool({ script: join(code, 'dist/engine/worker.js') })
const library = createMediaLibrary(home, runner)
const statuses = new Map()
const queue = createRenderQueue({
  runner,
  store: {
    add: ({ id }, status) => statuses.set(id, status),
    update: (status) => statuses.set(status.id, status),
    get: (id) => statuses.get(id),
    job: () => undefined,
    unfinished: () => [],
  },
  cacheDir: join(home, 'cache'),
  rendersDir: join(home, 'renders'),
  cacheBytes: 2e6,
  log: { info() {}, error() {} },
})
/** Shown where there is only something to hear. */
const photo = await imported(photoFile, 'photo')
const clip = clipFile && (await imported(clipFile, 'clip'))

process.on('disconnect', () => process.exit(0))

let count = 0
process.on('message', async ({ path, format }) => {
  const id = `render-${++count}`
  process.send(await (path ? used(path, id) : exported(id, format)))
})
process.send('ready')

async function used(path, id) {
  let media
  try {
    media = await imported(path, id)
  } catch (error) {
    if (error instanceof MediaError) return { outcome: 'refused', reason: error.reason }
    return { outcome: 'import failed', reason: String(error) }
  }
  const { status, error, file } = await rendered(id, draftOf(media), media)
  if (media.path !== photo.path) rmSync(media.path, { force: true })
  if (file) rmSync(file, { force: true })
  return { outcome: status, reason: error, media }
}

async function imported(path, id) {
  return { id, ...(await library.take(await library.receive(createReadStream(path), 1e9), basename(path))) }
}

async function exported(id, format) {
  const empty = emptyDraft('Soak')
  const part = { ...newClip('part', clip, 40), sourceStart: count / 50 }
  const draft = { ...empty, canvas: { ...empty.canvas, width: 640, height: 360 }, clips: [part] }
  const { status, error, file } = await rendered(id, draft, clip, format)
  if (file) rmSync(file)
  return { outcome: status, reason: error }
}

async function rendered(id, draft, media, format = 'mp4') {
  queue.submit({
    id,
    sessionId: id,
    draft,
    media: { [media.id]: media, photo },
    output: { format, quality: 'draft' },
  })
  for (;;) {
    const status = queue.status(id)
    if (!['pending', 'processing'].includes(status.status)) return status
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** All of it as it is, which may be copied; else its beginning and its middle; or its sound. */
function draftOf(media) {
  const empty = emptyDraft('Soak')
  const small = { ...empty, canvas: { ...empty.canvas, width: 160, height: 90 } }
  if (media.kind === 'audio') {
    const source = { mediaId: media.id }
    const sound = { ...PLAIN_AUDIO, id: 'a', role: 'bgm', name: media.name, source, start: 0, frames: 30 }
    return { ...small, clips: [newClip('silent', photo, 30)], audio: [sound] }
  }
  if (media.kind === 'image') return { ...small, clips: [newClip('whole', media, 6)] }
  const { width, height, fps, durationSeconds = 0 } = media
  if (count % 2 === 1 && fps === 25 && width === 128 && height === 96) {
    const clip = newClip('whole', media, Math.max(1, Math.min(30, Math.floor(durationSeconds * fps))))
    return { ...empty, canvas: { ...empty.canvas, width, height, fps }, clips: [clip] }
  }
  const middle = { ...newClip('middle', media, 6), sourceStart: durationSeconds / 2 }
  return { ...small, clips: [newClip('begin', media, 6), middle] }
}
