// An engine without its door: imports each file it is sent into the library, as an upload does, and renders it.
import { createReadStream, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

const [code, home, photoFile] = process.argv.slice(2)
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
  log: { info() {}, error() {} },
})
/** Shown where there is only something to hear. */
const photo = await imported(photoFile, 'photo')

process.on('disconnect', () => process.exit(0))

let count = 0
process.on('message', async ({ path }) => process.send(await used(path, `file-${++count}`)))

async function used(path, id) {
  let media
  try {
    media = await imported(path, id)
  } catch (error) {
    if (error instanceof MediaError) return { outcome: 'refused', reason: error.reason }
    return { outcome: 'import failed', reason: String(error) }
  }
  const { status, error, file } = await rendered(media)
  if (media.path !== photo.path) rmSync(media.path, { force: true })
  if (file) rmSync(file, { force: true })
  return { outcome: status, reason: error, media }
}

async function imported(path, id) {
  return { id, ...(await library.take(await library.receive(createReadStream(path), 1e9), basename(path))) }
}

async function rendered(media) {
  queue.submit({
    id: media.id,
    sessionId: media.id,
    draft: draftOf(media),
    media: { [media.id]: media, photo },
    output: { format: 'mp4', quality: 'draft' },
  })
  for (;;) {
    const status = queue.status(media.id)
    if (!['pending', 'processing'].includes(status.status)) return status
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Its beginning and its middle, or its sound. */
function draftOf(media) {
  const empty = emptyDraft('Soak')
  const draft = { ...empty, canvas: { ...empty.canvas, width: 160, height: 90 } }
  const middle = { ...newClip('middle', media, 6), sourceStart: (media.durationSeconds ?? 0) / 2 }
  if (media.kind === 'audio') {
    const source = { mediaId: media.id }
    return {
      ...draft,
      clips: [newClip('silent', photo, 30)],
      audio: [{ ...PLAIN_AUDIO, id: 'a', role: 'bgm', name: media.name, source, start: 0, frames: 30 }],
    }
  }
  if (media.kind === 'image') return { ...draft, clips: [newClip('whole', media, 6)] }
  return { ...draft, clips: [newClip('begin', media, 6), middle] }
}
