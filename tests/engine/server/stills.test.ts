import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FormData } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetLayout } from '../../../src/engine/render/stills/layout.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import { createWorkerPool } from '../../../src/engine/workers/pool.ts'
import { runRequest } from '../../../src/protocol/chat.ts'
import { type SeenPicture, seePicture } from '../../jpeg.ts'
import { makeFile } from '../operations/files.ts'
import { WORKER } from '../render/tools/engine.ts'
import { type Answer, type Harness, json, startServer } from './harness.ts'

let h: Harness
let sid: string
const pool = createWorkerPool({ script: WORKER })

const upload = async (...names: Parameters<typeof makeFile>[1][]) => {
  const form = new FormData()
  for (const name of names) form.append('files', new Blob([await readFile(await makeFile(h.home, name))]), name)
  expect((await h.request(`/api/upload-video/nemo_agent/me/${sid}`, { method: 'POST', body: form })).status).toBe(200)
}
const edit = async (...edits: object[]) => {
  const answer = await h.raw('/run_sse', json(runRequest(sid, 'edits', { edits })))
  expect(await answer.text()).not.toContain('errorCode')
}
const ask = (path: string) => h.request(`/api/stills/nemo_agent/me/${sid}/${path}`)
const picture = ({ body }: Answer): Promise<SeenPicture> => seePicture(Buffer.from(body.data.picture, 'base64'))

beforeAll(async () => {
  h = await startServer({ handleTurn: answerMessage, runTask: (...task) => pool.run(...task) })
  sid = await h.newSession()
  await upload('corners.png', 'lime.png', 'screen.mp4')
  await edit({
    op: 'compose',
    canvas: { width: 320, height: 180, fps: 30 },
    clips: [
      { file: 'corners.png', duration: 2 },
      { file: 'lime.png', duration: 2 },
      { file: 'screen.mp4', duration: 2 },
    ],
  })
})
afterAll(async () => {
  await h.close()
  await pool.close()
})

describe('a frame of the timeline', () => {
  test('shows what is there at its time, and says what that is', async () => {
    const first = await ask('frame?at_ms=500')
    expect(first.body.data).toMatchObject({ width: 320, height: 180, mime_type: 'image/jpeg' })
    expect(first.body.data.moments).toEqual([{ at_ms: 500, shows: [{ id: 'c1', name: 'corners.png' }] }])
    const seen = await picture(first)
    expect([seen.named(80, 45), seen.named(240, 45), seen.named(80, 135), seen.named(240, 135)]).toEqual([
      'red',
      'lime',
      'blue',
      'yellow',
    ])
  })

  test('of a clip is the very picture that is shown at that time', async () => {
    // a square of 80 px that wanders 80 px a second, from 40 px on
    for (const seconds of [0, 0.5, 1.5]) {
      const seen = await picture(await ask(`frame?at_ms=${4000 + 1000 * seconds}`))
      const left = 40 + 80 * seconds
      const isRed = (x: number) => seen.at(x, 90)[0] > 128
      expect([isRed(left - 5), isRed(left + 5), isRed(left + 75), isRed(left + 85)]).toEqual([false, true, true, false])
    }
  })

  test('is kept: asked for again it is not painted, and has the same bytes', async () => {
    const before = await ask('frame?at_ms=700')
    const painted = h.tasks.renderPicture
    const again = await ask('frame?at_ms=700')
    expect([again.body.data.picture === before.body.data.picture, h.tasks.renderPicture]).toEqual([true, painted])
  })
})

describe('a sheet', () => {
  test('shows twelve moments with the right pictures; after an edit only what it changed is painted', async () => {
    const { body } = await ask('sheet')
    const { moments } = body.data
    expect(moments).toHaveLength(12)
    expect([moments[0].at_ms, moments[11].at_ms]).toEqual([0, 5967])
    const seen = await seePicture(Buffer.from(body.data.picture, 'base64'))
    expect([seen.width, seen.height]).toEqual([body.data.width, body.data.height])
    const { places, tile } = sheetLayout(12, { width: 320, height: 180 })
    const corner = (i: number, picture: SeenPicture) =>
      picture.named((places[i]?.x ?? 0) + tile.width * 0.06, (places[i]?.y ?? 0) + tile.height * 0.1)
    const COLOURS: Record<string, string> = { c1: 'red', c2: 'lime', c3: 'lime' }
    for (let i = 0; i < 12; i++) expect(corner(i, seen), `picture ${i}`).toBe(COLOURS[moments[i].shows[0].id])

    const painted = h.tasks.renderPicture ?? 0
    await edit({ op: 'rotate', clip: 'c1', degrees: 180 })
    const after = await ask('sheet')
    const changed = await picture(after)
    const turned = after.body.data.moments.flatMap((moment: { shows: { id: string }[] }, i: number) =>
      moment.shows[0]?.id === 'c1' ? [i] : [],
    )
    expect(turned.length).toBeGreaterThan(1)
    for (const i of turned) expect(corner(i, changed)).toBe('yellow')
    // the photo at rest is the same at each of its moments, and painted once
    expect((h.tasks.renderPicture ?? 0) - painted).toBe(1)
  })

  test('of a part shows that part', async () => {
    const { moments } = (await ask('sheet?from_ms=2000&to_ms=4000')).body.data
    expect(moments.every(({ shows }: { shows: { id: string }[] }) => shows[0]?.id === 'c2')).toBe(true)
    expect([moments[0].at_ms, moments.at(-1).at_ms]).toEqual([2000, 3967])
  })
})

describe('what can’t be shown', () => {
  test.each([
    ['frame?at_ms=7000', 'last frame is at 5967 ms'],
    ['frame?at_ms=soon', 'at_ms: must be milliseconds'],
    ['frame?at_ms=-1', 'at_ms: must not be negative'],
    ['frame', 'at_ms: must be milliseconds'],
    ['sheet?from_ms=6000', 'at most 5967'],
    ['sheet?from_ms=3000&to_ms=2000', 'to_ms (2000) must be after from_ms (3000)'],
  ])('%s: %s', async (path, said) => {
    const { status, body } = await ask(path)
    expect([status, body.message]).toEqual([400, expect.stringContaining(said)])
  })

  test('an empty timeline, and a session that there is not', async () => {
    const empty = await h.newSession()
    const { status, body } = await h.request(`/api/stills/nemo_agent/me/${empty}/sheet`)
    expect([status, body.message]).toEqual([400, expect.stringContaining('empty')])
    expect((await h.request('/api/stills/nemo_agent/me/5/sheet')).body.code).toBe(1002)
    expect((await h.request(`/api/stills/nemo_agent/me/${empty}/sheet`, { token: 'nmv_usr_wrong' })).status).toBe(401)
  })

  test('media that is gone or damaged is named', async () => {
    await upload('green.mp4')
    await edit({ op: 'append', asset: 'green.mp4' })
    const path = h.store.media.list(sid).find(({ name }) => name === 'green.mp4')?.path ?? ''
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, 100))
    const damaged = await ask('frame?at_ms=7000')
    expect([damaged.status, damaged.body.message]).toEqual([415, expect.stringContaining('green.mp4')])
    await rm(path)
    const gone = await ask('sheet')
    expect([gone.status, gone.body.message]).toEqual([400, expect.stringMatching(/green\.mp4.*upload it again/)])
    await writeFile(path, bytes)
    expect((await ask('frame?at_ms=7000')).status).toBe(200)
  })
})

describe('a file on this machine', () => {
  const look = (body: object) => h.request('/api/stills/file', json(body))

  test('a film is shown as its own timeline, a photo as its one frame', async () => {
    const film = await look({ path: await makeFile(h.home, 'screen.mp4') })
    expect(film.body.data.moments).toHaveLength(9)
    const later = await picture(await look({ path: join(h.home, 'screen.mp4'), at_ms: 1500 }))
    expect([later.width, later.at(90, 45)[0] > 128, later.at(20, 45)[0] > 128]).toEqual([160, true, false])
    const photo = await look({ path: await makeFile(h.home, 'corners.png'), at_ms: 0 })
    expect([photo.body.data.width, (await picture(photo)).named(20, 20)]).toEqual([320, 'red'])
  })

  test('what is no picture, not there or no full path is refused', async () => {
    expect((await look({ path: await makeFile(h.home, 'music.wav') })).body.code).toBe(4001)
    expect((await look({ path: await makeFile(h.home, 'words.srt') })).body.code).toBe(4001)
    expect((await look({ path: join(h.home, 'nowhere.mp4') })).body.code).toBe(4001)
    expect((await look({ path: h.home })).body.code).toBe(4001)
    expect((await look({ path: 'screen.mp4' })).body.message).toContain('must be absolute')
    expect((await look({ path: join(h.home, 'screen.mp4'), at_ms: 9000 })).body.message).toContain('last frame')
  })
})
