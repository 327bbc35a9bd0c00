import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StudioState } from '../../src/protocol/studio.ts'
import { killed, MEDIA, type RunningServer, startServer, type Workplace, workplace } from './server.ts'

let place: Workplace
let server: RunningServer
let studio: Studio
let session: string

/** The page's side, without a browser. */
interface Studio {
  get(path: string): Promise<Response>
  state(): Promise<StudioState>
  edit(edits: object[], base: number): Promise<string>
}

async function enter(link: string): Promise<Studio> {
  const { origin, pathname, hash } = new URL(link)
  const facts = new URLSearchParams(hash.slice(1))
  const headers = { origin, 'content-type': 'application/json' }
  const at = (path: string) => `${origin}${pathname}${path}`
  const entered = await fetch(at('enter'), { method: 'POST', headers, body: JSON.stringify({ key: facts.get('key') }) })
  const cookie = String(entered.headers.get('set-cookie')).split(';')[0] ?? ''
  const get = (path: string) => fetch(at(path), { headers: { cookie } })
  const session_id = facts.get('session')
  return {
    get,
    state: async () => {
      const { data } = (await (await get(`studio/sessions/${session_id}`)).json()) as { data: StudioState }
      return data
    },
    async edit(edits, base) {
      const body = JSON.stringify({ session_id, new_message: { parts: [{ text: 'edits', edits, base }] } })
      return (await fetch(at('run_sse'), { method: 'POST', headers: { ...headers, cookie }, body })).text()
    },
  }
}

beforeAll(async () => {
  place = workplace()
  server = await startServer(place.env)
  const { facts } = await server.call('create_session', { title: 'Wild Days', language: 'en' })
  session = String(facts.session_id)
  studio = await enter(String(facts.workspace_url))
  await server.call('upload_media', { files: ['larch.jpg', 'elva.jpg', 'viper.mp3'].map((name) => join(MEDIA, name)) })
  await server.call('chat_edit', {
    edits: [
      { op: 'build_sequence', assets: ['larch.jpg', 'elva.jpg'], each: 4 },
      { op: 'add_text', text: 'Hello', start: 0, end: 1.5 },
      { op: 'add_bgm', asset: 'viper.mp3', volume: 0.5 },
    ],
  })
})

const names = ({ preview }: StudioState) => preview.pieces.map(({ name }) => name)

describe('the film in the studio', () => {
  test('is what the assistant made of it', async () => {
    const state = await studio.state()
    expect(state).toMatchObject({
      session: { id: session, title: 'Wild Days' },
      frames: 240,
      version: 1,
      canUndo: true,
    })
    expect(state.clips).toMatchObject([
      { id: 'c1', name: 'larch.jpg', start: 0, frames: 120, room: null },
      { id: 'c2', name: 'elva.jpg', start: 120, frames: 120 },
    ])
    expect(state.texts).toMatchObject([{ id: 't1', text: 'Hello', start: 0, frames: 45 }])
    expect(state.sounds).toMatchObject([{ id: 'a1', role: 'bgm', volume: 0.5 }])
    expect(state.preview).toMatchObject({ height: 480, width: 854 })
    expect(state.preview.pieces.reduce((sum, { frames }) => sum + frames, 0)).toBe(240)
  })

  test('comes in pieces, each a film of its own that a browser takes', async () => {
    const { preview } = await studio.state()
    const answer = await studio.get(`studio/parts/${preview.pieces[0]?.name}`)
    expect(answer.headers.get('content-type')).toBe('video/mp4')
    const boxes = boxesOf(Buffer.from(await answer.arrayBuffer()))
    expect(boxes.slice(0, 4)).toEqual(['ftyp', 'moov', 'moof', 'mdat'])
    expect(boxes.filter((name) => name === 'moof')).toHaveLength(1)
    const sound = await studio.get(`studio/parts/${preview.sound}`)
    expect(sound.headers.get('content-type')).toMatch(/^audio\/(mp4|x-m4a)$/)
  })

  test('is made anew where an edit changed it, and nowhere else', async () => {
    const before = await studio.state()
    await studio.edit([{ op: 'update_text', match: 't1', text: 'Bye' }], before.version)
    const after = await studio.state()
    const kept = names(after).filter((name) => names(before).includes(name))
    expect(kept).toEqual(names(before).slice(1))
    expect(after.preview.sound).toBe(before.preview.sound)
    await studio.edit([{ op: 'undo' }], after.version)
    expect(names(await studio.state())).toEqual(names(before))
  })

  test('has pictures and waveforms of what is on its tracks', async () => {
    const { clips, media } = await studio.state()
    const path = `studio/sessions/${session}`
    const thumb = await studio.get(`${path}/thumb?clip=c2&picture=${clips[1]?.picture}&at=60&height=54`)
    expect(thumb.headers.get('content-type')).toBe('image/jpeg')
    expect(thumb.headers.get('cache-control')).toContain('immutable')
    const other = await studio.get(`${path}/thumb?clip=c2&picture=${clips[0]?.picture}&at=60&height=54`)
    expect([other.status, other.headers.get('cache-control')]).toEqual([204, 'no-store'])
    const song = media.find(({ kind }) => kind === 'audio')
    const peaks = new Uint8Array(await (await studio.get(`${path}/peaks?media=${song?.id}`)).arrayBuffer())
    expect(peaks.length / 20).toBeCloseTo(song?.seconds ?? 0, 0)
    expect(Math.max(...peaks)).toBeGreaterThan(100)
  })
})

test('a frame is of the version that it is asked for', async () => {
  const { version } = await studio.state()
  const frame = (n: number) => studio.get(`studio/sessions/${session}/frame?version=${n}&at=10&height=90`)
  const [now, first] = [await frame(version), await frame(1)]
  expect(now.status).toBe(200)
  await studio.edit([{ op: 'flip', clip: 1, axis: 'horizontal' }], version)
  expect(await (await frame(version)).arrayBuffer()).toEqual(await now.arrayBuffer())
  expect(first.status).toBe(200)
  await studio.edit([{ op: 'undo' }], version + 1)
})

describe('two at work on the same film', () => {
  test('edits made for an earlier version are done on the newer one where what they name is as it was', async () => {
    const { version } = await studio.state()
    await server.call('chat_edit', { edits: [{ op: 'set_volume', target: 'a1', level: 0.2 }] })
    await studio.edit([{ op: 'update_text', match: 't1', start: 1, end: 2.5 }], version)
    const after = await studio.state()
    expect(after.sounds[0]?.volume).toBe(0.2)
    expect(after.texts[0]?.start).toBe(30)
  })

  test('and refused where it has changed, with nothing lost', async () => {
    const { version } = await studio.state()
    await server.call('chat_edit', { edits: [{ op: 'update_text', match: 't1', text: 'Mine' }] })
    const answer = await studio.edit([{ op: 'update_text', match: 't1', text: 'Yours' }], version)
    expect(answer).toContain('"errorCode":"STALE_EDIT"')
    expect((await studio.state()).texts[0]?.text).toBe('Mine')
  })
})

test('an engine that is killed under an open page is found again where it was', async () => {
  const before = await studio.state()
  await killed((await place.engine()) ?? 0)
  await expect(studio.get('studio/sessions')).rejects.toThrow()
  await server.call('get_state')
  expect((await studio.state()).history).toEqual(before.history)
})

/** The boxes of an MP4, from the outside. */
function boxesOf(file: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; at + 8 <= file.length; at += Math.max(8, file.readUInt32BE(at)))
    names.push(file.toString('latin1', at + 4, at + 8))
  return names
}
