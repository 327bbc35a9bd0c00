import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMedia } from '../engine/media/make.ts'
import { tinyModel } from '../engine/media/recognise/tiny-model.ts'
import { killed, type RunningServer, startServer, temporaryFolder, workplace } from './server.ts'

/** A recording of which nothing is known, through the real recogniser, with a model that says the same in each part that it hears. */

const folder = temporaryFolder()
const [model, talk, noise] = ['tiny.bin', 'talk.mp4', 'noise.mp4'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]

beforeAll(async () => {
  await writeFile(model, tinyModel())
  // loud for 25 s of 30: each is heard by itself
  const spoken = 'aevalsrc=0.3*sin(2*PI*200*t)*lt(mod(t\\,30)\\,25):d=295:s=16000,aformat=fltp'
  await makeMedia(talk, {
    video: { graph: 'color=gray:s=64x48:r=1:d=295,format=yuv420p', encoder: 'libx264' },
    audio: { graph: spoken, encoder: 'aac' },
  })
  await makeMedia(noise, {
    video: { graph: 'color=gray:s=64x48:r=5:d=10,format=yuv420p', encoder: 'libx264' },
    audio: { graph: 'anoisesrc=a=0.1:d=10:r=16000,aformat=fltp', encoder: 'aac' },
  })
})

const transcript = async (server: RunningServer) => (await server.call('get_state', { transcript: true })).facts
const edit = (server: RunningServer, ...edits: object[]) => server.call('chat_edit', { edits })
const open = async (server: RunningServer, file: string) => {
  await server.call('create_session', { title: 'Talk' })
  await server.call('upload_media', { files: [file] })
  const [name = ''] = file.split(/[\\/]/).slice(-1)
  await edit(server, { op: 'build_sequence', assets: [name] })
}

describe('with a model', () => {
  const place = workplace({ NEMO_SPEECH_MODEL: model })

  test('speech is recognised, bit by bit, goes on when the engine was killed, and is edited by its words', async () => {
    const server = await startServer(place.env)
    await open(server, talk)
    expect((await transcript(server)).note).toContain(
      'talk.mp4 is being listened to: 0 % so far. Ask again for the rest.',
    )
    await expect
      .poll(async () => (await transcript(server)).transcript, { timeout: 60_000, interval: 100 })
      .not.toEqual([])
    const before = await transcript(server)
    expect(before.note).toMatch(/talk\.mp4 is being listened to: [1-9]\d? % so far/)
    const engine = await place.engine()
    if (engine) await killed(engine)

    const after = await transcript(server)
    expect(partOf(after)).toBeGreaterThanOrEqual(partOf(before))
    const recognised = await edit(server, { op: 'transcribe' })
    expect(recognised.text).toContain('70 words recognised in talk.mp4')
    const all = await transcript(server)
    expect(all.note).toContain('Recognised in talk.mp4, language en: words may be wrong.')
    const lines = all.transcript as string[]
    expect(lines.length).toBe(20)
    expect(lines[0]).toMatch(/^0-[12](\.\d+)? s, words 1-3: Hello there, world\.$/)
    expect(lines[3]).toMatch(/^3\d(\.\d+)?-3\d(\.\d+)? s, words 11-14: This "is" a test\.$/)

    const cut = await edit(server, { op: 'cut_words', phrase: 'Hello there, world.', all: true })
    expect(cut.text).toContain('30 words cut')
    const captioned = await edit(server, { op: 'add_captions', source: 'transcript' })
    expect(captioned.text).toContain('10 captions')
  })

  test('noise has no words', async () => {
    const server = await startServer(place.env)
    await open(server, noise)
    expect((await edit(server, { op: 'transcribe' })).text).toContain(
      'No words were recognised in noise.mp4: nobody seems to speak in it.',
    )
  })
})

const partOf = ({ note }: Record<string, unknown>) => Number(/: (\d+) % so far/.exec(String(note))?.[1] ?? 100)

test('a model that is damaged is told', async () => {
  const damaged = join(folder, 'damaged.bin')
  await writeFile(damaged, tinyModel().subarray(0, 3_000_000))
  const server = await startServer(workplace({ NEMO_SPEECH_MODEL: damaged }).env)
  await open(server, talk)
  const { text } = await edit(server, { op: 'transcribe' })
  expect(text).toContain(
    '"talk.mp4" could not be analysed: the speech model damaged.bin can’t be used: it is cut short: fetch it again. Nothing was changed.',
  )
})

test('without a model it is said how one comes here, and what does as well', async () => {
  const server = await startServer(workplace().env)
  await open(server, talk)
  const { text } = await edit(server, { op: 'transcribe' })
  expect(text).toContain('engine install --speech base (148 MB)')
  expect(text).toContain('A subtitle file (.srt, .vtt, .ass)')
  expect((await transcript(server)).note).toContain('engine install --speech base (148 MB)')
  expect((await edit(server, { op: 'cut_words', phrase: 'um' })).text).toContain(
    'engine install --speech base (148 MB)',
  )
})
