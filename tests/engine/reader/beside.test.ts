import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Context } from '../../../src/engine/reader/context.ts'
import { read } from '../../../src/engine/reader/index.ts'
import { leavesQuestions } from '../../../src/engine/reader/reading.ts'

/** 880 messages in which a clause stands beside a wish: half of them ask for nothing, the others restrict or ask for something. */

const line = z.object({ lang: z.enum(['en', 'zh']), text: z.string(), clause: z.string(), asks: z.boolean() })
const messages = readFileSync(join(import.meta.dirname, 'corpus/beside.jsonl'), 'utf8')
  .split('\n')
  .filter((each) => each !== '')
  .map((each) => line.parse(JSON.parse(each)))

const LENGTH = 30
const film: Context = {
  uploads: ['beach', 'city', 'sunset', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((name) => ({
    name: `${name}.mp4`,
    type: 'video',
    duration: LENGTH,
  })),
  video: ['beach', 'city', 'sunset', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((name, i) => ({
    clip: i + 1,
    name: `${name}.mp4`,
    start: i * LENGTH,
    end: (i + 1) * LENGTH,
  })),
  audio: [{ role: 'bgm', name: 'music.mp3', start: 0, end: 12 * LENGTH, volume: 0.35 }],
  text: [
    { text: 'Summer Sale', start: 0, end: 3, position: 'top' },
    { text: 'Shop now', start: 26, end: 30, position: 'bottom' },
  ],
  captions: { source: 'talk.srt', cues: 12 },
}

/** Share of the remarks beside which the wish is done; the wishes themselves can't all be done to this film. */
const READ = { en: 0.5, zh: 0.42 }

describe.each(['en', 'zh'] as const)('%s', (lang) => {
  const spoken = messages.filter((each) => each.lang === lang)

  test('what restricts a wish or asks for something is never taken for a remark', () => {
    const taken = spoken.filter(({ asks, text }) => {
      const reading = read(text, film)
      return asks && !leavesQuestions(reading) && reading.remarks.length > 0
    })
    expect(taken.map(({ text }) => text)).toEqual([])
  })

  test('beside most remarks, the wish is done', () => {
    const remarks = spoken.filter(({ asks }) => !asks)
    const done = remarks.filter(({ text }) => !leavesQuestions(read(text, film)))
    expect(done.length / remarks.length).toBeGreaterThan(READ[lang])
  })
})
