import { expect, test } from 'vitest'
import { newCard } from '../../../src/engine/edit/clip.ts'
import { NO_KEYFRAMES, PLAIN_LETTERS } from '../../../src/engine/edit/draft/defaults.ts'
import { PLAIN_CARD } from '../../../src/engine/edit/draft/usual.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import type { Wanted } from '../../../src/engine/media/text/missing-glyphs.ts'
import type { ServerDeps } from '../../../src/engine/server/deps.ts'
import { withMissingGlyphs } from '../../../src/engine/server/missing-glyphs.ts'
import { toWire } from '../../../src/engine/server/wire.ts'
import type { Turn, TurnAnswer } from '../../../src/engine/turn/turn.ts'
import { text } from '../render/tools/drafts.ts'
import { startServer } from './harness.ts'

const empty = emptyDraft('Test')
const saying = (words: string, font: string | null = null) => ({
  ...empty,
  texts: [text(words, 0, 30, { ...PLAIN_LETTERS, keyframes: NO_KEYFRAMES, font })],
})

/** The reply to a turn that made one draft of another, on a machine without these. */
async function reply(draft: typeof empty, before = empty, language = 'en') {
  const asked: unknown[] = []
  const deps = {
    tasks: {
      run: async (_: string, wanted: { letters: string[]; fonts: string[] }) => {
        asked.push(wanted)
        return {
          letters: wanted.letters,
          fonts: wanted.fonts.map((font) => ({ wanted: font, nearest: 'Inter' })),
        }
      },
    },
  } as unknown as ServerDeps // no more of it is used
  const answer: TurnAnswer = { reply: 'Done.', needsInput: false, edit: { draft, lastIds: {} as never, label: '' } }
  const turn = { versions: [{ n: 0, draft: before, label: '' }], head: 0, language } as unknown as Turn // the same
  return { said: (await withMissingGlyphs(deps, turn, answer)).reply, asked: asked.length }
}

test('letters that no font here has are told with what brings them, once', async () => {
  const { said } = await reply(saying('สวัสดี'))
  expect(said).toContain('No font here has the letters of Thai')
  expect(said).toContain('node dist/main.js engine install --fonts')
  expect((await reply(saying('สวัสดี'), empty, 'zh')).said).toContain('engine install --fonts')
  expect(await reply(saying('สวัสดี'), saying('สวัสดี'))).toEqual({ said: 'Done.', asked: 0 })
})

test('a font that is not there is told; what is always there is not even looked for', async () => {
  expect((await reply(saying('Hello', 'Futura'))).said).toBe(
    'Done.\nThere is no font "Futura" on this machine, so Inter is used instead.',
  )
  expect(await reply(saying('Hello 你好 👩‍🚀', 'inter'))).toEqual({ said: 'Done.', asked: 0 })
})

test('what no font has is told again by the state and by a render, while it stands in the film', async () => {
  const server = await startServer({
    runTask: async (_, wanted) => ({ letters: (wanted as Wanted).letters, fonts: [] }) as never,
  })
  const sid = await server.newSession()
  const film = (words: string) => ({ ...saying(words), clips: [newCard('c1', PLAIN_CARD, 30)] })
  const show = async (words: string) => {
    const draft = film(words)
    server.store.versions.apply(sid, { edit: { draft, lastIds: {} as never, label: '' } })
    const state = await server.request(`/api/state/nemo_agent/me/${sid}/latest?film=1`)
    const json = { id: `r${words.length}`, sessionId: sid, draft: toWire(draft) }
    const render = await server.request('/api/render/proxy/lambda', {
      method: 'POST',
      body: JSON.stringify(json),
      headers: { 'content-type': 'application/json' },
    })
    return [state.body.data.state.lacking, render.body.lacking]
  }
  const said = [expect.stringContaining('No font here has the letters of Cherokee')]
  expect(await show('ᏣᎳᎩ')).toEqual([said, said])
  expect(await show('Hello')).toEqual([[], []])
  await server.close()
})
