import { expect, test } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { parseSubtitles } from '../../../src/engine/media/subtitles/parse.ts'
import { subtitleFile } from '../../../src/engine/turn/subtitles.ts'

const texts = ['Hello\nyou two', 'a line\n\nand one after a gap', '1 < 2 & co --> out', '中文 🎬']

function draft() {
  const cues = texts.map((text, i) => ({ id: `q${i + 1}`, start: 30 + 60 * i, frames: 45, text }))
  const empty = emptyDraft('Trip: day 1/2')
  return { ...empty, cues }
}

test.each(['srt', 'vtt', 'ass'] as const)('captions written as %s are read back as they were', (format) => {
  const { name, content } = subtitleFile(draft(), format, 'Trip: day 1/2')
  expect(name).toBe(`Trip  day 1 2.${format}`)
  expect(parseSubtitles(content)).toMatchObject(
    [
      'Hello\nyou two',
      'a line\nand one after a gap',
      `1 < 2 & co ${format === 'ass' ? '-->' : '→'} out`,
      '中文 🎬',
    ].map((text, i) => ({
      start: 1 + 2 * i,
      end: 2.5 + 2 * i,
      text,
    })),
  )
})

test.each(['srt', 'vtt'] as const)('captions written as %s say where they stand', (format) => {
  const place = { anchor: 'top-left', x: null, y: null, width: null } as const
  const cues = [{ id: 'q1', start: 0, frames: 30, text: 'up', place }]
  const { content } = subtitleFile({ ...draft(), cues }, format, 'Trip')
  expect(parseSubtitles(content)[0]?.place?.anchor).toBe('top-left')
})

test('and WebVTT exactly where', () => {
  const place = { anchor: 'bottom-right', x: 0.8, y: 0.6, width: 0.4 } as const
  const cues = [{ id: 'q1', start: 0, frames: 30, text: 'there', place }]
  const { content } = subtitleFile({ ...draft(), cues }, 'vtt', 'Trip')
  expect(parseSubtitles(content)[0]?.place).toEqual(place)
})

test('ASS has the times of words', () => {
  const cue = { id: 'q1', start: 30, frames: 60, text: 'Good morning', said: [3, 12, 18, 30] }
  const { content } = subtitleFile({ ...draft(), cues: [cue] }, 'ass', 'x')
  expect(content).toContain('0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\k10}{\\k40}Good {\\k10}{\\k100}morning')
  expect(parseSubtitles(content)[0]?.words?.map(({ text, start }) => [text, Math.round(start * 10) / 10])).toEqual([
    ['Good', 1.1],
    ['morning', 1.6],
  ])
})
