import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Client } from '../../src/client/client.ts'
import { advise } from '../../src/client/errors.ts'
import { clip } from '../backend/timeline.ts'
import { LONG, MEDIA, rig } from './harness.ts'

const CANARY = 'nmv_usr_CANARY'
const OWN = 'own-CANARY-token-without-a-prefix'

/** All that is returned or thrown, as text. */
async function everything(calls: ((client: Client) => Promise<unknown>)[], client: Client): Promise<string> {
  const said: unknown[] = []
  for (const call of calls) {
    const result = await call(client).catch((error: Error) => [
      error.message,
      error.stack,
      String(error.cause),
      error,
      advise(error),
    ])
    said.push(result)
  }
  return JSON.stringify(said)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

test.each([undefined, OWN])('a token is nowhere but in the credentials file (own token: %s)', async (token) => {
  const logged: unknown[] = []
  const log = (facts: object, message: string) => logged.push([facts, message])
  const { backend, client, another, home, videos } = await rig({
    token,
    log: { debug: log, info: log, warn: log, error: log },
  })
  if (token) backend.tokens.set(token, { userId: 'user_1', expiresAt: Number.POSITIVE_INFINITY })
  const leak = `${CANARY}000001 ${token ?? ''}`
  backend.onChat = (message) =>
    message === 'fail'
      ? { status: 200, body: { code: 777, message: `token ${leak} is odd` } }
      : {
          steps: [
            { partials: [`Your token is ${CANARY.slice(0, 10)}`, `${CANARY.slice(10)}000001, `, token ?? ''] },
            { event: { error: `bad ${leak}` } },
          ],
        }
  const calls: ((client: Client) => Promise<unknown>)[] = [
    (c) => c.createSession({ title: 'Harbour' }),
    async (c) => {
      backend.session().lanes = [{ tt: 0, pieces: [{ ...clip(`clip ${leak}`, 1000), color: leak }] }]
      backend.session().media.push({ filename: `${leak}.mp4`, cdn_url: `https://x.example.test/?t=${leak}` })
      return c.upload({ files: [join(MEDIA, 'larch.jpg')], urls: [`https://m.example.test/${CANARY}000001.mp4`] }, LONG)
    },
    (c) => c.chat({ message: 'hello' }, LONG),
    (c) => c.chat({ message: 'fail' }, LONG),
    (c) => c.state({}),
    (c) => {
      backend.fault('GET', /credits/, { status: 400, body: { detail: `no ${leak}` } })
      return c.credits({})
    },
    (c) => {
      backend.fault('GET', /credits/, {
        status: 302,
        headers: { location: `https://evil.example.test/?t=${CANARY}000001` },
      })
      return c.credits({})
    },
    (c) => c.exportRender({}, LONG),
    (c) => {
      backend.renderMode = 'failed'
      backend.session().lanes = [{ tt: 0, pieces: [clip('b', 1000)] }]
      return c.exportRender({ outputPath: 'b.mp4' }, LONG)
    },
    (c) => c.exportRender({ renderId: `render_${CANARY}` }, LONG),
    (c) => c.sessions(),
  ]
  const said = await everything(calls, client)
  await client.close()
  const later = await everything([(c) => c.sessions()], another())
  expect(said.length).toBeGreaterThan(1000)
  const written = [...filesBelow(home), ...filesBelow(videos)].filter((path) => !path.endsWith('credentials.json'))
  expect(written.length).toBeGreaterThan(6)
  const all = {
    said,
    later,
    logged: JSON.stringify(logged),
    ...Object.fromEntries(written.map((path) => [path, path + readFileSync(path, 'latin1')])),
  }
  for (const [where, text] of Object.entries(all)) expect(text.includes('CANARY') ? where : '').toBe('')
  const others = backend.log.filter((entry) => entry.path.startsWith('cdn:')).map((entry) => JSON.stringify(entry))
  for (const entry of others) expect(entry).not.toContain('CANARY')
})
