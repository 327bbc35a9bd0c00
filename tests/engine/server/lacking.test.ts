import { expect, test } from 'vitest'
import { NO_KEYFRAMES, PLAIN_LETTERS } from '../../../src/engine/edit/draft/defaults.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import type { ServerDeps } from '../../../src/engine/server/deps.ts'
import { withLacking } from '../../../src/engine/server/lacking.ts'
import type { Turn, TurnAnswer } from '../../../src/engine/turn/turn.ts'
import { text } from '../render/tools/drafts.ts'

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
      run: async (_: string, wanted: { texts: string[]; fonts: string[] }) => {
        asked.push(wanted)
        return {
          scripts: wanted.texts.length > 0 ? ['Thai'] : [],
          fonts: wanted.fonts.map((font) => ({ wanted: font, nearest: 'Inter' })),
        }
      },
    },
  } as unknown as ServerDeps // no more of it is used
  const answer: TurnAnswer = { reply: 'Done.', needsInput: false, edit: { draft, lastIds: {} as never, label: '' } }
  const turn = { versions: [{ n: 0, draft: before, label: '' }], head: 0, language } as unknown as Turn // the same
  return { said: (await withLacking(deps, turn, answer)).reply, asked: asked.length }
}

test('letters that no font here has are told with what brings them, once', async () => {
  const { said } = await reply(saying('สวัสดี'))
  expect(said).toContain('No font here has the letters of Thai')
  expect(said).toContain('npx video-maker-mcp engine install --fonts')
  expect((await reply(saying('สวัสดี'), empty, 'zh')).said).toContain('engine install --fonts')
  expect(await reply(saying('สวัสดี'), saying('สวัสดี'))).toEqual({ said: 'Done.', asked: 0 })
})

test('a font that is not there is told; what is always there is not even looked for', async () => {
  expect((await reply(saying('Hello', 'Futura'))).said).toBe(
    'Done.\nThere is no font "Futura" on this machine: Inter is drawn in its place.',
  )
  expect(await reply(saying('Hello 你好 👩‍🚀', 'inter'))).toEqual({ said: 'Done.', asked: 0 })
})
