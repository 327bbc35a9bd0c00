import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

async function lines(level: 'warn' | 'debug', run: (log: ReturnType<typeof createLog>) => void): Promise<string[]> {
  const written: string[] = []
  run(createLog({ logLevel: level, token: 'person-own-token' }, (line) => void written.push(line)))
  await expect.poll(() => written.length).toBeGreaterThan(0)
  return written
}

test('tokens appear nowhere in a line', async () => {
  const [line = ''] = await lines('debug', (log) =>
    log.debug(
      {
        authorization: 'Bearer abcdefghijkl0',
        deep: { url: 'https://x.test/?t=nmv_usr_abc-123' },
        err: new Error('refused clm_77 person-own-token'),
      },
      'sent nmv_usr_zzz of the bearer ceremony',
    ),
  )
  expect(line).not.toMatch(/abcdefghijkl|nmv_usr_|clm_77|person-own-token/)
  expect(JSON.parse(line)).toMatchObject({
    msg: 'sent [secret] of the bearer ceremony',
    deep: { url: 'https://x.test/?t=[secret]' },
  })
})

test.each([
  ['http://someone:pass@proxy.test:3128/', 'http://[secret]@proxy.test:3128/'],
  ['socks5://u:p%40ss@proxy.test', 'socks5://[secret]@proxy.test'],
  ['https://token@git.test/a.git', 'https://[secret]@git.test/a.git'],
  ['https://me:se@cret:word@media.test/a.mp4?x=1', 'https://[secret]@media.test/a.mp4?x=1'],
  ['https://tube.test/@someone/video', 'https://tube.test/@someone/video'],
  ['https://x.test/?mail=a@b.test', 'https://x.test/?mail=a@b.test'],
])('%s is written as %s, wherever it stands', async (address, shown) => {
  const cause = Object.assign(new TypeError(`Invalid URL ${address}`), { input: address, code: 'ERR_INVALID_URL' })
  const err = Object.assign(new Error(`failed at ${address}`, { cause }), { address })
  err.stack = `Error: failed at ${address}\n    at there`
  const heard: string[] = []
  const [line = ''] = await lines('debug', (log) => log.debug({ err, deep: [{ address }] }, `asked ${address}`))
  expect(line.includes(shown)).toBe(true)
  if (address !== shown) expect(line.includes(address)).toBe(false)
  createLog(
    { logLevel: 'silent' },
    () => {},
    (_, words) => void heard.push(words),
  ).error({ err }, `asked ${address}`)
  expect(heard).toEqual([`asked ${shown}: failed at ${shown}`])
})

test('lines below the level are not written', async () => {
  const written = await lines('warn', (log) => {
    log.info({}, 'quiet')
    log.debug({}, 'quiet')
    log.warn({ a: 1 }, 'loud')
  })
  expect(written.map((line) => JSON.parse(line).msg)).toEqual(['loud'])
})

test('a listener hears every line, without tokens', () => {
  const heard: string[] = []
  const listen = (level: string, words: string) => void heard.push(`${level}: ${words}`)
  const log = createLog({ logLevel: 'silent', token: 'person-own-token' }, () => {}, listen)
  log.info({ err: new Error('refused person-own-token') }, 'a call failed')
  log.debug({ url: '/x' }, 'asked')
  expect(heard).toEqual(['info: a call failed: refused [secret]', 'debug: asked'])
})

test('what was logged is written before a program ends that asks for it', async () => {
  const written: string[] = []
  const log = createLog({ logLevel: 'warn' }, (line) => void written.push(line))
  await log.written()
  log.warn({}, 'one')
  log.error({}, 'two')
  await log.written()
  expect(written.map((line) => JSON.parse(line).msg)).toEqual(['one', 'two'])
})
