import { describe, expect, test } from 'vitest'
import { namesOperation, nearestOperations } from '../../../src/engine/turn/nearest-operation.ts'

describe('the edits that are nearest to words that were not understood', () => {
  test('a length alone is the film’s', () => {
    for (const words of ['16 seconds', '90s', '2 min', '16秒'])
      expect(nearestOperations(words), words).toEqual(['set_total_duration'])
  })

  test('which of several is meant tells nothing of the edit', () => {
    for (const words of ['last', 'the first two', 'before the second']) expect(namesOperation(words), words).toBe(false)
  })

  test('one word among several that mean nothing is not enough', () => {
    expect(nearestOperations('people should smell it lol')).toEqual([])
  })

  test('texts that start and end are texts', () => {
    expect(nearestOperations('each text starts one second after its photo')[0]).toMatch(/_text$/)
  })

  test.each([
    ['hush the game audio for a while', 'mute'],
    ['subtitles generated out of the speech', 'add_captions'],
    ['have the tune swell up gently over the opening', 'fade_audio'],
    ['the picture is terribly wobbly, steady it', 'stabilize'],
    ['剩下的自动识别生成字幕', 'add_captions'],
    ['这首曲子推迟到十二秒才响起来', 'move_audio'],
    ['画面晃得厉害，想办法稳住', 'stabilize'],
    ['show beach.jpg for 3 seconds in the middle while the sound goes on', 'cutaway'],
    ['这两段的位置互换一下才顺', 'swap'],
  ])('%s: %s is among them', (words, operation) => {
    const nearest = nearestOperations(words)
    expect(nearest).toContain(operation)
    expect(nearest.length).toBeLessThanOrEqual(2)
  })
})
