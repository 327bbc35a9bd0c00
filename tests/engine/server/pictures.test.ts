import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ANALYSIS_VERSION, NOTHING_SEEN, type PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { createPictures } from '../../../src/engine/server/pictures.ts'
import { openStore } from '../../../src/engine/store/store.ts'
import type { TaskOptions } from '../../../src/engine/workers/task.ts'

const PHOTO: Media = {
  id: 'm1',
  name: 'photo.jpg',
  kind: 'image',
  path: '/photo.jpg',
  hash: 'h1',
  sizeBytes: 1,
  hasAudio: false,
}
const SEEN: PictureAnalysis = { ...NOTHING_SEEN, version: ANALYSIS_VERSION, width: 400, height: 300 }

/** Looks that end when they are told to. */
function looking() {
  const home = mkdtempSync(join(tmpdir(), 'nemo-pictures-'))
  const store = openStore(home)
  onTestFinished(() => {
    store.close()
    rmSync(home, { recursive: true })
  })
  const looks: { options: TaskOptions; end: () => void }[] = []
  const run = (_: string, __: unknown, options: TaskOptions = {}) =>
    new Promise<never>((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason))
      looks.push({ options, end: () => resolve(SEEN as never) })
    })
  const log = { error: (_: object, message: string) => expect.unreachable(message), info: () => {} }
  return { looks, pictures: createPictures({ store, tasks: { run, close: async () => {} }, log }) }
}

test('a look that waits is made at once when it is needed, once for all who need it', async () => {
  const { looks, pictures } = looking()
  pictures.begin(PHOTO)
  const both = [pictures.of(PHOTO), pictures.of(PHOTO)]
  expect(looks.map(({ options: { priority = 0, signal } }) => [priority > 0, signal?.aborted])).toEqual([
    [false, true],
    [true, false],
  ])
  looks[1]?.end()
  expect(await Promise.all(both)).toEqual([SEEN, SEEN])
  expect(pictures.known(PHOTO)).toEqual(SEEN)
})

test('a look that has begun goes on', async () => {
  const { looks, pictures } = looking()
  pictures.begin(PHOTO)
  looks[0]?.options.onProgress?.('begun')
  const seen = pictures.of(PHOTO)
  looks[0]?.end()
  expect(await seen).toEqual(SEEN)
  expect(looks).toHaveLength(1)
})
