import { describe, expect, test } from 'vitest'
import { exportRender } from '../../src/tools/export-render.ts'
import { asset, session } from '../engine/turn/support/session.ts'
import { blocks, codes, read } from './markdown.ts'

/** Each recipe in a session of its own, its blocks in the order of the page. */
const recipes = read('docs/recipes.md')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ title: text.split('\n')[0] ?? '', text }))

test('there are ten', () => {
  expect(recipes).toHaveLength(10)
})

describe.each(recipes)('$title', ({ text }) => {
  const files = codes(/^Files: .*$/m.exec(text)?.[0] ?? '')

  test('is carried out as it is written', () => {
    const s = session(
      'Recipe',
      files.map((name) => asset(name, 40)),
    )
    s.known.silences.set('m-talk.mp4', [{ from: 4, to: 6 }])
    s.known.cues.set('m-words.srt', [{ startMs: 2500, endMs: 4500, text: 'Out of bed before dawn' }])
    const sent = [...text.matchAll(/^```(json|text)\n([\s\S]*?)^```$/gm)].filter(([, , body = '']) => !/^\{/.test(body))
    expect(sent.length).toBeGreaterThan(0)
    for (const [, language, body = ''] of sent) {
      const answer = language === 'text' ? s.say(body.trim()) : s.edit(JSON.parse(body))
      expect(answer).toMatchObject({ needsInput: false, edit: expect.anything() })
    }
  })

  test('its exports are ones that the tool takes', () => {
    const exports = blocks(text, 'json').filter((block) => block.startsWith('{'))
    for (const line of exports.flatMap((block) => block.trim().split('\n'))) {
      expect(exportRender.input.safeParse(JSON.parse(line)).error?.issues ?? []).toEqual([])
    }
  })
})
