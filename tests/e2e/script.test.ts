import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { blocks, read } from '../docs/markdown.ts'
import { installVoice, say, talk, wavOf } from '../engine/media/align/speaker.ts'
import { makeMedia } from '../engine/media/make.ts'
import { type RunningServer, startServer, type Workplace, workplace } from './server.ts'

/** docs/speech.md, call by call as it is written, through the built server; the voice is one that the tests make. */

const SENTENCES = [
  'Welcome to the garden everyone, as I said before, it is spring again.',
  'Why do tomatoes fail so often in cold weather?',
  'The ground is wet and their roots rot within a week.',
  'Wait until late May, whatever your neighbour does.',
  'Where does all the water go on a hot day?',
  'Most of it leaves before it ever reaches a root.',
  'Pour it early in the morning, slowly and close by.',
  'Who needs patience more than somebody with an orchard?',
  'Apples take five years before they give you anything.',
  'Plant them anyway, and sit beneath them when you are old.',
  'Thank you for listening, and good night.',
]

type Call = { tool: string; arguments: Record<string, unknown> }
const calls = blocks(read('docs/speech.md'), 'json').map((text): Call => JSON.parse(text))

let place: Workplace
let server: RunningServer
const results = new Map<Call, Awaited<ReturnType<RunningServer['call']>>>()

/** The calls in order, files and session where the page leaves them to the reader. */
beforeAll(async () => {
  place = workplace()
  installVoice(place.folder)
  const { parts } = talk(SENTENCES, 0.9)
  writeFileSync(join(place.folder, 'talk.wav'), wavOf(parts))
  const seconds = parts.reduce((sum, { length }) => sum + length, 0) / 16_000
  await makeMedia(join(place.folder, 'talk.mp4'), {
    video: {
      graph: `color=gray:s=320x180:r=10:d=${seconds.toFixed(2)}`,
      encoder: 'libx264',
      options: { preset: 'ultrafast' },
    },
    audio: { graph: `amovie=${join(place.folder, 'talk.wav')},aformat=fltp`, encoder: 'aac' },
  })
  writeFileSync(join(place.folder, 'talk.txt'), SENTENCES.join('\n'))
  writeFileSync(
    join(place.folder, 'wrong.txt'),
    SENTENCES.map(() => 'Click on buttons, choose bold fonts, export quickly.').join('\n'),
  )
  server = await startServer({ ...place.env, PATH: `${place.folder}:${process.env.PATH}` })
  for (const call of calls) {
    const { files, session_id, ...args } = call.arguments
    const paths = Array.isArray(files) && { files: files.map((name) => join(place.folder, String(name))) }
    const session = session_id === undefined ? {} : { session_id: shortsIn(textOf('shorts', false))[0] }
    results.set(call, await server.call(call.tool, { ...args, ...paths, ...session }))
  }
})

const shortsIn = (text: string) => [...text.matchAll(/is session (\d{10,20})/g)].map(([, id]) => id ?? '')

/** What came of the first call that says so. */
function textOf(part: string, check?: boolean): string {
  const call = calls.find(
    (each) => JSON.stringify(each).includes(part) && (check === undefined || (each.arguments.check ?? false) === check),
  )
  return (call && results.get(call)?.text) ?? expect.fail(`nothing was sent with ${part}`)
}

describe.skipIf(process.platform === 'win32')('from a talk to three captioned shorts', () => {
  test('every call is done', () => {
    for (const [{ tool }, { result, text }] of results) expect(result.isError ?? false, `${tool}: ${text}`).toBe(false)
  })

  test('the script is known as one, and its words have their times', () => {
    expect(textOf('talk.txt')).toContain('talk.txt (script')
    const said = textOf('"transcript":true')
    const { times } = talk(SENTENCES, 0.9)
    for (const sentence of [1, 4]) {
      const first = SENTENCES.slice(0, sentence).join(' ').split(' ').length
      const line = said.split('\n').find((each) => each.includes(SENTENCES[sentence] ?? '?')) ?? expect.fail(said)
      const [, from] = /([\d.]+)-[\d.]+ s/.exec(line) ?? []
      expect(Math.abs(Number(from) - (times[first]?.start ?? 0))).toBeLessThan(0.15)
    }
  })

  test('a check proposes, and what is made then is three sessions', () => {
    expect(textOf('shorts', true)).toMatch(/3 shorts.*Why do tomatoes fail/)
    expect(shortsIn(textOf('shorts', true))).toEqual([])
    const made = textOf('shorts', false)
    expect(new Set(shortsIn(made)).size).toBe(3)
    expect(textOf('look')).toContain('Start late')
  })

  test('the sessions are known without their ids from now on', async () => {
    const again = await startServer(place.env)
    const { facts } = await again.call('get_state')
    const titles = (facts.sessions as { title: string }[]).map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Garden talk', 'Start late', 'Water early', 'Be patient']))
  })

  test('a script of something else is refused, and nothing is captioned by it', async () => {
    await server.call('create_session', { title: 'Wrong', language: 'en' })
    await server.call('upload_media', { files: ['talk.mp4', 'wrong.txt'].map((name) => join(place.folder, name)) })
    await server.call('chat_edit', { edits: [{ op: 'build_sequence', assets: ['talk.mp4'] }] })
    expect((await server.call('get_state', { transcript: true })).text).toContain(
      'wrong.txt is not what is said in talk.mp4',
    )
    const { result, text } = await server.call('chat_edit', { edits: [{ op: 'add_captions', source: 'wrong.txt' }] })
    expect(result.isError).toBe(true)
    expect(text).toContain('are not what is said')
  })

  test('a voice-over says who speaks, and its words are known with their times', async () => {
    const text = 'Gardens want time and water.'
    const { facts } = await server.call('chat_edit', {
      edits: [
        { op: 'mute', target: 'clips' },
        { op: 'add_voiceover', text },
      ],
    })
    expect((facts.changes as string[]).join()).toContain('spoken by espeak-ng')
    const { draft } = (await server.call('get_state', { include_draft: true })).facts as {
      draft: { sounds: { said?: number[] }[] }
    }
    const said = draft.sounds.flatMap((sound) => sound.said ?? [])
    const { times } = say(text)
    expect(said).toHaveLength(2 * times.length)
    for (const [i, { start }] of times.entries()) expect(Math.abs((said[2 * i] ?? -1) - start)).toBeLessThan(0.1)
  })
})
