import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/engine/check/finding.ts'
import { sentenceOf } from '../../../src/engine/check/wording.ts'

const OF = { from: 30, to: 75, edits: [{ op: 'undo' }] } satisfies Partial<Finding>
const two = { ids: ['t1', 't2'] }

/** At least one for each rule, and each way of saying it. */
const FOUND: readonly Finding[] = [
  { ...OF, ...two, rule: 'text_too_short', facts: { characters: 40, needed: 3 } },
  { ...OF, ...two, rule: 'captions_too_quick', facts: { count: 1, pace: 30 } },
  { ...OF, ...two, rule: 'captions_too_quick', facts: { count: 5, pace: 30 } },
  { ...OF, ...two, rule: 'texts_overlap', facts: {} },
  { ...OF, ...two, rule: 'text_outside_safe_area', facts: { side: 'left', apps: false } },
  { ...OF, ...two, rule: 'text_outside_safe_area', facts: { side: 'bottom', apps: true } },
  { ...OF, ...two, rule: 'enlarged', facts: { times: 2.5, name: '海.jpg' } },
  { ...OF, ...two, rule: 'flash', facts: { name: '海.jpg', beside: null } },
  { ...OF, ...two, rule: 'flash', facts: { name: '海.jpg', beside: 'c2' } },
  { ...OF, ...two, rule: 'silence', facts: { ended: null, stretches: [{ from: 0, to: 5 }] } },
  {
    ...OF,
    ...two,
    rule: 'silence',
    facts: { ended: 'a1', stretches: [0, 10, 20].map((from) => ({ from, to: from + 5 })) },
  },
  { ...OF, ...two, rule: 'overdriven', facts: { over: 3 } },
  { ...OF, ...two, rule: 'music_over_speech', facts: { below: 4 } },
  { ...OF, ...two, rule: 'music_over_speech', facts: { below: -4 } },
  { ...OF, ...two, rule: 'loudness_jump', facts: { by: 9, louder: 'c2' } },
  ...(['black', 'flat', 'frozen'] as const).map(
    (how): Finding => ({ ...OF, ...two, rule: 'dead_picture', facts: { how, name: '海.jpg' } }),
  ),
  { ...OF, ...two, rule: 'low_contrast', facts: { contrast: 2.1 } },
  { ...OF, ...two, rule: 'double_bars', facts: { name: '海.jpg' } },
  { ...OF, ...two, rule: 'text_over_face', facts: { name: '海.jpg' } },
  { ...OF, ...two, rule: 'head_cut', facts: { name: '海.jpg' } },
]

/** Ids, units and names, which are alike in all languages. */
const ALIKE = /\b(?:[act]\d|dB|jpg|TikTok|Reels|Shorts)\b/g

describe('the sentence of a finding', () => {
  test.each(FOUND)('$rule $facts', (finding) => {
    const zh = sentenceOf(finding, 30, 'zh')
    expect(zh.replace(ALIKE, '')).not.toMatch(/[a-z]{2}/i)
    expect(zh).toMatch(/\p{Script=Han}/u)
    const figures = (sentence: string) => (sentence.match(/\d+(?:\.\d+)?/g) ?? []).sort()
    expect(figures(zh)).toEqual(figures(sentenceOf(finding, 30, 'en')))
  })

  test('reads naturally in Chinese', () => {
    const finding: Finding = { ...OF, ...two, rule: 'texts_overlap', facts: {} }
    expect(sentenceOf(finding, 30, 'zh')).toBe('t1 和 t2 在 1-2.5 秒重叠')
  })
})
