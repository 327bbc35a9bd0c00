import { describe, expect, test } from 'vitest'
import { transcriptFacts } from '../../src/tools/wording/transcript.ts'

/** An hour of talk: 1,000 sentences of nine words. */
const LINES = Array.from({ length: 1000 }, (_, i) => ({
  startMs: i * 3600,
  endMs: i * 3600 + 3000,
  words: [i * 9 + 1, i * 9 + 9] as [number, number],
  text: 'This is what somebody says about gardens and water.',
}))
const SOURCES = [{ recording: 'talk.mp4', file: 'talk.srt' }]

describe('what is said, in pieces', () => {
  test('an hour is told completely by going on where each piece ends', () => {
    const told: string[] = []
    let pieces = 0
    for (let from: number | undefined = 0; from !== undefined; pieces++) {
      const start: number = from
      const { transcript, omitted } = transcriptFacts({
        lines: LINES.filter(({ endMs }) => endMs > start),
        sources: SOURCES,
      })
      expect(Buffer.byteLength(JSON.stringify(transcript))).toBeLessThan(3100)
      told.push(...transcript)
      const next: string | undefined = /from_ms: (\d+)/.exec(omitted ?? '')?.[1]
      from = next === undefined ? undefined : Number(next)
    }
    expect(told).toHaveLength(LINES.length)
    expect(told[1]).toBe('3.6-6.6 s, words 10-18: This is what somebody says about gardens and water.')
    expect(pieces).toBeLessThan(40)
  })

  test.each([
    [{ part: 0.237 }, 'talk.mp4 is being listened to: 23 % so far. Ask again for the rest.'],
    [{ language: 'de' }, 'Recognised in talk.mp4, language de: words may be wrong.'],
    [{ part: 0.5, problem: 'it is damaged' }, 'talk.mp4 could not be listened to: it is damaged.'],
  ])('what is recognised is told with how far it is: %j', (heard, note) => {
    const sources = [{ recording: 'talk.mp4', file: 'speech recognition', ...heard }]
    const { transcript, note: told } = transcriptFacts({ lines: LINES.slice(0, 2), sources })
    expect([transcript.length, told]).toEqual([2, note])
  })

  test('where nothing is known, what to do is said', () => {
    expect(transcriptFacts({ lines: [], sources: [] }).note).toContain('talk.srt for talk.mp4')
    expect(transcriptFacts({ lines: [], sources: [], recogniser: 'engine install --speech base' }).note).toContain(
      'run: engine install --speech base.',
    )
  })
})
