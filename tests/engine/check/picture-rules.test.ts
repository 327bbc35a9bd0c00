import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { looksAt, seenIn } from '../../../src/engine/check/looks.ts'
import type { MomentOutput } from '../../../src/engine/check/measure/look-at.ts'
import type { Seen } from '../../../src/engine/check/seen.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { createWorkerPool } from '../../../src/engine/workers/pool.ts'
import { timeline } from '../edit/timeline.ts'
import { makeMedia } from '../media/make.ts'
import { found, sent } from './film.ts'

/** Files of the uploads of `timeline()` that have something wrong with them. */

const folder = mkdtempSync(join(tmpdir(), 'look-'))
const FILES: Record<string, string> = {
  // moves, but is black for 2 s and stands still for 4
  m1: "testsrc2=s=320x180:r=10:d=20,drawbox=t=fill:c=black:enable='lt(t,2)',loop=loop=40:size=1:start=100,trim=end=20,setpts=N/(10*TB),fps=10,format=yuv420p",
  m2: "testsrc2=s=320x180:r=10:d=18,drawbox=t=fill:c=0x3050a0:enable='between(t,6,9)',format=yuv420p",
  // a light picture, and an orange one
  m4: 'color=c=0xe8e8e0:s=320x240:r=1:d=1,drawbox=x=40:y=40:w=60:h=60:c=0xa0c0d0:t=fill,format=yuv420p',
  m5: 'color=c=0xf0a030:s=320x240:r=1:d=1,drawbox=x=40:y=40:w=60:h=60:c=0xa0c0d0:t=fill,format=yuv420p',
}
const media: Record<string, Media> = {}
const workers = createWorkerPool({ script: resolve(import.meta.dirname, '../../../dist/engine/worker.js') })

beforeAll(async () => {
  for (const [id, graph] of Object.entries(FILES)) {
    const path = join(folder, `${id}.mp4`)
    await makeMedia(path, { video: { graph, encoder: 'libx264', options: { preset: 'ultrafast', g: '20' } } })
    media[id] = { id, name: id, kind: 'video', path, hash: id, sizeBytes: 1, demuxer: 'mov', width: 320, height: 180 }
  }
  for (const id of ['m4', 'm5']) media[id] = { ...media[id], kind: 'image', width: 320, height: 240 } as Media // it was made above
})
afterAll(async () => {
  await workers.close()
  rmSync(folder, { recursive: true, force: true })
})

async function seenOf(draft: Draft): Promise<Seen> {
  const looks = await looksAt(draft, media)
  const files = Object.assign({}, ...looks.moments.map((look) => look.files))
  const moments = await workers.run<MomentOutput[]>('lookAt', { items: looks.moments.map(({ input }) => input), files })
  const seen = seenIn(looks, (name) => moments[looks.moments.findIndex((look) => look.name === name)])
  if (!seen) throw new Error('something was not looked at')
  return seen
}

/** Small, so that nothing is enlarged. */
const small = (names: string[], ...edits: unknown[]) =>
  sent(timeline(names), [{ op: 'set_canvas', width: 320, height: 180 }, ...edits])

async function one(draft: Draft) {
  const all = await found(draft, { seen: await seenOf(draft) })
  for (const { edits } of all) sent(draft, edits)
  return all
}

describe('pictures that show nothing', () => {
  test('black, and standing still in a clip that moves', async () => {
    const [black, frozen, ...more] = await one(small(['beach.mp4']))
    expect(black).toMatchObject({ rule: 'dead_picture', facts: { how: 'black' }, from: 0 })
    expect((black?.to ?? 0) / 30).toBeCloseTo(2, 0)
    expect(black?.edits).toMatchObject([{ op: 'trim', clip: 'c1' }])
    expect(frozen).toMatchObject({ facts: { how: 'frozen' }, edits: [{ op: 'cut_range' }] })
    expect((frozen?.from ?? 0) / 30).toBeCloseTo(10.4, 0)
    expect((frozen?.to ?? 0) / 30).toBeCloseTo(14, 0)
    expect(more).toEqual([])
  })

  test('of one colour; not where it is the ground of words', async () => {
    const [flat, ...more] = await one(small(['city.mp4']))
    expect(flat).toMatchObject({ facts: { how: 'flat' }, ids: ['c1'] })
    expect(more).toEqual([])
    const title = { op: 'add_text', text: 'Part two', start: 6, end: 9.5, background: '#000000' }
    expect(await one(small(['city.mp4'], title))).toEqual([])
  })

  test('fades are meant', async () => {
    const draft = small(
      ['beach.mp4'],
      { op: 'trim', clip: 1, keep: [2.2, 9] },
      { op: 'fade_video', target: 'all', in: 1.5, out: 1.5 },
    )
    expect(await one(draft)).toEqual([])
  })
})

describe('texts on a light picture', () => {
  const title = { op: 'add_text', text: 'Open all day', start: 0.5, end: 3.5, color: '#FFFFFF' }

  test('white ones are hardly read, and are on a plate', async () => {
    const draft = small(['photo1.jpg'], { ...title, shadow: false })
    const [finding, ...more] = await one(draft)
    expect(finding).toMatchObject({
      rule: 'low_contrast',
      ids: ['t1'],
      edits: [{ op: 'update_text', background: '#000000B3' }],
    })
    expect(more).toEqual([])
    expect(await one(sent(draft, finding?.edits))).toEqual([])
  })

  test('dark ones, outlined ones and those on a plate are read', async () => {
    expect(await one(small(['photo1.jpg'], { ...title, color: '#203040', shadow: false }))).toEqual([])
    expect(await one(small(['photo1.jpg'], { ...title, outline: '#000000', shadow: false }))).toEqual([])
    expect(await one(small(['photo1.jpg'], { ...title, background: '#102030' }))).toEqual([])
  })

  test('the word that is said is read too', async () => {
    const plain = { ...title, color: '#141414', shadow: false, background: 'none' }
    expect(await one(small(['photo2.jpg'], plain))).toEqual([])
    // gold on orange
    const draft = small(['photo2.jpg'], { ...plain, animation: 'karaoke' })
    const [finding] = await one(draft)
    expect(finding).toMatchObject({ rule: 'low_contrast', ids: ['t1'] })
    expect(await one(sent(draft, finding?.edits))).toEqual([])
  })

  test('captions are told of once', async () => {
    const captions = {
      op: 'add_captions',
      source: 'talk.srt',
      color: '#FFFFFF',
      shadow: false,
      background: 'none',
      outline: 'none',
    }
    const draft = small(['photo1.jpg'], { op: 'set_duration', clip: 1, duration: 16 }, captions)
    expect(await one(draft)).toMatchObject([{ rule: 'low_contrast', edits: [{ op: 'update_captions' }] }])
  })
})
