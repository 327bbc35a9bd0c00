import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { speechFinding } from '../../src/cli/doctor/speech.ts'
import { fetchFile } from '../../src/cli/engine/fetch-file.ts'
import { installSpeech } from '../../src/cli/engine/install-speech.ts'
import { run } from '../../src/cli/engine.ts'
import { SPEECH_MODELS, type SpeechModel } from '../../src/protocol/speech/models.ts'
import { tinyModel } from '../engine/media/recognise/tiny-model.ts'

/** Models of speech are fetched from a server on this machine. */

let content: Buffer
let model: SpeechModel
let server: Server
let answer: (request: IncomingMessage, response: ServerResponse) => void
let ranges: (string | undefined)[]
let home: string
let [said, complained] = ['', '']

beforeAll(async () => {
  content = tinyModel()
  const sha256 = createHash('sha256').update(content).digest('hex')
  model = { name: 'mini', file: 'ggml-base.bin', bytes: content.length, sha256, about: 'for tests' }
  server = createServer((request, response) => {
    ranges.push(request.headers.range)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'speech-'))
  ranges = []
  answer = whole
  said = ''
  complained = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true, force: true })
})

const place = () => join(home, 'speech', 'ggml-base.bin')
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/model`
const install = (confirm?: () => Promise<boolean | undefined>) =>
  installSpeech('mini', {
    ...{ home, yes: confirm === undefined, models: [model], address, dispatcher: new Agent() },
    ...(confirm && { confirm }),
  })

function whole(request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (from > 0) response.writeHead(206, { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` })
  response.end(content.subarray(from))
}

/** Sends a part of what is asked for, then ends the connection; the last of it may be lost. */
function broken(bytes: number) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const headers = { 'content-length': content.length - from, 'content-range': `bytes ${from}-` }
    response.writeHead(from > 0 ? 206 : 200, headers)
    response.write(content.subarray(from, from + bytes), () => response.socket?.end())
  }
}

/** Where each request began, bytes. */
function starts(): number[] {
  return ranges.map((range) => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0))
}

describe('a model', () => {
  test('is fetched when the person agrees, checked, and not fetched again', async () => {
    expect(await install(async () => true)).toBe(0)
    expect(said).toContain(`${Math.round(content.length / 1e6)} MB, licence MIT, from 127.0.0.1:`)
    expect(said).toContain('From now on, speech is recognised on this computer.')
    expect(readFileSync(place()).equals(content)).toBe(true)
    expect(await install(async () => true)).toBe(0)
    expect(said).toContain('It is already installed, and complete.')
    expect(ranges).toEqual([undefined])
    expect(await speechFinding(home, undefined)).toMatchObject({
      verdict: 'ok',
      detail: expect.stringContaining('many languages'),
    })
  })

  test('is not fetched when the person does not agree, or is not there', async () => {
    expect(await install(async () => false)).toBe(0)
    expect(said).toContain('Nothing was downloaded.')
    expect(await install(async () => undefined)).toBe(1)
    expect(complained).toContain('add --yes to download it')
    expect([ranges, existsSync(place())]).toEqual([[], false])
  })

  test('goes on where the connection broke', async () => {
    const ways = [broken(3_000_000), broken(2_000_000), whole]
    answer = (request, response) => ways.shift()?.(request, response)
    expect(await install()).toBe(0)
    const [begun, second = 0, third = 0] = starts()
    expect(begun).toBe(0)
    expect(second).toBeGreaterThan(0)
    expect(second).toBeLessThanOrEqual(3_000_000)
    expect(third).toBeGreaterThan(second)
    expect(third).toBeLessThanOrEqual(second + 2_000_000)
    expect(readFileSync(place()).equals(content)).toBe(true)
  })

  test('is gone on with by the next call, where the server went away', async () => {
    const ways = [broken(4_000_000), (_: IncomingMessage, response: ServerResponse) => void response.destroy()]
    answer = (request, response) => ways.shift()?.(request, response)
    expect(await install()).toBe(1)
    expect(complained).toMatch(
      /127\.0\.0\.1:\d+ can’t be reached.*\. [1-4]\.\d MB of 7\.\d MB have been downloaded; run the same command again to continue\./,
    )
    answer = whole
    expect(await install()).toBe(0)
    const [begun, second = 0, third] = starts()
    expect(begun).toBe(0)
    expect(second).toBeGreaterThan(0)
    expect(third).toBe(second)
    expect(readFileSync(place()).equals(content)).toBe(true)
  })

  test('begins anew where the server knows no ranges', async () => {
    const all = (_: IncomingMessage, response: ServerResponse) => void response.end(content)
    const ways = [broken(3_000_000), all]
    answer = (request, response) => ways.shift()?.(request, response)
    expect(await install()).toBe(0)
    expect(readFileSync(place()).equals(content)).toBe(true)
  })

  test('is behind a redirect', async () => {
    answer = (request, response) =>
      request.url === '/model' ? response.writeHead(302, { location: '/other' }).end() : whole(request, response)
    expect(await install()).toBe(0)
  })

  test.each<[string, string, typeof whole]>([
    [
      'is another than what was asked for',
      'its SHA-256 does not match',
      (_, response) => void response.end(Buffer.alloc(content.length)),
    ],
    [
      'is longer than it should be',
      'sent more data than the file should have',
      (_, response) => void response.end(Buffer.concat([content, content])),
    ],
    ['is not there', 'answered 404', (_, response) => void response.writeHead(404).end('no')],
    ['is nowhere', 'redirects endlessly', (_, response) => void response.writeHead(302, { location: '/model' }).end()],
    [
      'is behind something else',
      'not safe',
      (_, response) => void response.writeHead(302, { location: 'ftp://a/b' }).end(),
    ],
  ])('%s', async (_, why, given) => {
    answer = given
    expect(await install()).toBe(1)
    expect(complained).toContain(why)
    expect(existsSync(place())).toBe(false)
  })

  test('keeps what is there when it is stopped, and needs room', async () => {
    const stop = new AbortController()
    const fetching = { dispatcher: new Agent(), signal: stop.signal }
    answer = (_, response) => {
      response.writeHead(200)
      response.write(content.subarray(0, 3_000_000))
    }
    const onProgress = (share: number) => share * content.length >= 3_000_000 && stop.abort()
    await expect(fetchFile({ ...model, address: address() }, place(), { ...fetching, onProgress })).rejects.toThrow(
      /^Stopped\. 3\.0 MB of/,
    )
    const freeBytes = async () => 10_000_000
    await expect(fetchFile({ ...model, address: address() }, place(), { ...fetching, freeBytes })).rejects.toThrow(
      /has 10\.0 MB free, and 5\d\.\d MB are needed/,
    )
  })
})

describe('the command', () => {
  test('says which models there are', async () => {
    vi.stubEnv('NEMO_HOME', home)
    expect(await run(['install', '--speech', 'huge'])).toBe(1)
    expect(complained).toContain('There is no speech model "huge"')
    for (const { name } of SPEECH_MODELS) expect(complained).toContain(`  ${name} `)
    expect(await run(['stop', '--speech', 'base'])).toBe(2)
    expect(complained).toContain('--speech belongs to `engine install`.')
  })

  test('and the doctor say what is missing, and what is damaged', async () => {
    expect(await speechFinding(home, undefined)).toMatchObject({
      verdict: 'note',
      fix: expect.stringContaining('--speech base (148 MB)'),
    })
    expect(await speechFinding(home, '/nowhere/x.bin')).toMatchObject({
      verdict: 'note',
      detail: expect.stringContaining('can’t be read'),
    })
  })
})

test('every model has a length and a hash of its own', () => {
  for (const { sha256, file } of SPEECH_MODELS)
    expect([sha256, file]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^ggml-[\w-]+\.bin$/),
    ])
  expect(new Set(SPEECH_MODELS.map(({ sha256 }) => sha256)).size).toBe(SPEECH_MODELS.length)
  const sizes = SPEECH_MODELS.map(({ bytes }) => bytes)
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
})
