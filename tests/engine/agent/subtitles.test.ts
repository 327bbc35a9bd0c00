import { expect, test } from 'vitest'
import { subtitleFile } from '../../../src/engine/agent/subtitles.ts'
import { PLAIN_LETTERS } from '../../../src/engine/edit/draft/defaults.ts'
import { emptyDraft, type TextStyle } from '../../../src/engine/edit/draft.ts'
import { parseSubtitles } from '../../../src/engine/media/subtitles.ts'

const texts = ['Hello\nyou two', 'a line\n\nand one after a gap', '1 < 2 & co --> out', '中文 🎬']

const style: TextStyle = {
  ...PLAIN_LETTERS,
  position: 'bottom',
  color: '#FFFFFF',
  size: 'medium',
  font: null,
  weight: 600,
  background: null,
  shadow: true,
  outline: null,
  animation: 'none',
}

function draft() {
  const cues = texts.map((text, i) => ({ id: `q${i + 1}`, start: 30 + 60 * i, frames: 45, text }))
  const empty = emptyDraft('Trip: day 1/2')
  return { ...empty, captions: { source: 'talk.srt', cues, style } }
}

test.each(['srt', 'vtt'] as const)('captions written as %s are read back as they were', (format) => {
  const { name, content } = subtitleFile(draft(), format, 'Trip: day 1/2')
  expect(name).toBe(`Trip  day 1 2.${format}`)
  expect(parseSubtitles(Buffer.from(content))).toEqual(
    ['Hello\nyou two', 'a line\nand one after a gap', '1 < 2 & co → out', '中文 🎬'].map((text, i) => ({
      start: 1 + 2 * i,
      end: 2.5 + 2 * i,
      text,
    })),
  )
})
