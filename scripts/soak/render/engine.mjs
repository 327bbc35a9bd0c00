// A renderer with its records in a file. Given a film it makes that, resuming what an earlier process left, and says
// the hash of its frames; else it renders each file it is sent.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [tools, root, home, film] = process.argv.slice(2)
const { createRenderQueue, createWorkerPool, emptyDraft, newClip } = await import(tools)
mkdirSync(home, { recursive: true })
const file = join(home, 'jobs.json')
const jobs = new Map(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
const save = () => {
  writeFileSync(`${file}.new`, JSON.stringify([...jobs]))
  renameSync(`${file}.new`, file)
}
const store = {
  add(job, status) {
    jobs.set(job.id, { job, status })
    save()
  },
  update(status) {
    jobs.set(status.id, { ...jobs.get(status.id), status })
    save()
  },
  get: (id) => jobs.get(id)?.status,
  job: (id) => jobs.get(id)?.job,
  unfinished: () =>
    [...jobs.values()].filter(({ status }) => ['pending', 'processing'].includes(status.status)).map(({ job }) => job),
}
const queue = createRenderQueue({
  runner: createWorkerPool({ script: join(root, 'dist/engine/worker.js') }),
  store,
  cacheDir: join(home, 'cache'),
  rendersDir: join(home, 'renders'),
  log: { info() {}, error() {} },
})
process.on('disconnect', () => process.exit(0))

const clip = (media, frames, change = {}) => ({ ...newClip(`${media.id}-${frames}`, media, frames), ...change })

function draft(clips, size) {
  const empty = emptyDraft('Soak')
  return { ...empty, canvas: { ...empty.canvas, ...size, fit: 'crop' }, clips }
}

async function ended(id) {
  for (;;) {
    const status = queue.status(id)
    if (!['pending', 'processing'].includes(status.status)) return status
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Of the encoded bytes: segments are reproducible to the byte. */
const hashOf = (path) => createHash('md5').update(readFileSync(path)).digest('hex')

if (film === 'film') {
  const media = (name, kind, demuxer) => ({
    id: name,
    name,
    kind,
    demuxer,
    hash: name,
    path: join(root, 'tests/media', name),
  })
  const photo = media('elva.jpg', 'image', 'jpeg_pipe')
  const video = { ...media('rabbit.mp4', 'video', 'mov'), hasAudio: true, durationSeconds: 7.8 }
  const move = (direction) => ({ motion: { direction, amount: 0.1 }, transition: { type: 'fade', frames: 20 } })
  const clips = [
    clip(photo, 150, move('in')),
    clip(video, 200, { transition: { type: 'circleopen', frames: 20 } }),
    clip(photo, 151, move('left')),
  ]
  if (!store.get('film'))
    queue.submit({
      id: 'film',
      sessionId: 's',
      draft: draft(clips, { width: 640, height: 360 }),
      media: { [photo.id]: photo, [video.id]: video },
      output: { format: 'mp4', quality: 'standard' },
    })
  else queue.resume()
  const status = await ended('film')
  process.send({ ...status, frames: status.file ? hashOf(status.file) : undefined })
} else {
  let count = 0
  process.on('message', async ({ path, still }) => {
    const id = `file-${++count}`
    const media = {
      id,
      name: path.split('/').at(-1),
      kind: still ? 'image' : 'video',
      demuxer: still ? 'jpeg_pipe' : 'mov',
      hash: path,
      path,
    }
    queue.submit({
      id,
      sessionId: id,
      draft: draft([clip(media, 6)], { width: 160, height: 90 }),
      media: { [id]: media },
      output: { format: 'mp4', quality: 'draft' },
    })
    process.send(await ended(id))
  })
}
