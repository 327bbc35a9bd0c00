import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFilmStills } from '../../../../src/engine/render/stills/film-stills.ts'
import type { TaskRunner } from '../../../../src/engine/workers/task.ts'
import { clip, draftOf, library, mediaOf } from '../tools/drafts.ts'

const dir = mkdtempSync(join(tmpdir(), 'warm-up-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Workers that write an empty file for each picture. @returns what each was asked for, in order, and when keys were found */
function recorded() {
  const said: string[] = []
  const run: TaskRunner['run'] = async <Output>(task: string, input: unknown): Promise<Output> => {
    said.push(task)
    if (task === 'findKeys') {
      await new Promise((resolve) => setImmediate(resolve))
      said.push('found')
      const { wanted } = input as { wanted: { moments: number[] }[] }
      return wanted.map(({ moments }) => moments) as Output // what the task gives
    }
    if (task !== 'warmUp') writeFileSync((input as { file: string }).file, '')
    return undefined as Output // what the others give
  }
  return { said, run }
}

const video = mediaOf('/media/wild.mp4', { durationSeconds: 20, width: 640, height: 360 })
const photo = mediaOf('/media/larch.jpg', { kind: 'image', demuxer: 'jpeg_pipe' })

test('those that will paint a sheet start while one looks for key pictures', async () => {
  const { said, run } = recorded()
  const stills = createFilmStills({ runner: { run }, dir: join(dir, 'a') })
  await stills.sheet({ draft: draftOf([clip(video, 300), clip(photo, 100)]), media: library(video, photo) }, {})
  const others = Array(Math.min(12, availableParallelism()) - 1).fill('warmUp')
  expect(said.slice(0, 2 + others.length)).toEqual(['findKeys', ...others, 'found'])
  expect(said.at(-1)).toBe('makeSheet')
})

test('none starts to no end: photos are painted at once', async () => {
  const { said, run } = recorded()
  const stills = createFilmStills({ runner: { run }, dir: join(dir, 'b') })
  await stills.sheet({ draft: draftOf([clip(photo, 300)]), media: library(photo) }, {})
  expect(new Set(said)).toEqual(new Set(['renderPicture', 'makeSheet']))
})
