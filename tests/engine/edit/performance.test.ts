import { expect, test } from 'vitest'
import { type AnyEdit, edited, timeline } from './timeline.ts'

const TWO_HUNDRED = edited(
  timeline(Array.from({ length: 200 }, (_, i) => ['photo1.jpg', 'beach.mp4', 'city.mp4', 'mute.mp4'][i % 4] ?? '')),
  { op: 'set_transition', params: { type: 'varied', scope: 'all' } },
  { op: 'add_bgm', params: { asset: 'song.mp3' } },
  { op: 'add_captions', params: { source: 'beach.srt' } },
  ...Array.from({ length: 100 }, (_, i): AnyEdit => ({ op: 'add_text', params: { text: `${i}`, start: i * 20 } })),
)

test.each<AnyEdit>([
  { op: 'cut_range', params: { from: 100, to: 112 } },
  { op: 'set_total_duration', params: { duration: 600 } },
  { op: 'set_speed', params: { clip: 'all', factor: 1.5 } },
  { op: 'sort', params: { by: 'random' } },
  { op: 'remove_silence', params: {} },
  { op: 'set_canvas', params: { fps: 60 } },
])('$op on 200 clips takes no more than 10 ms', (operation) => {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    edited(TWO_HUNDRED, operation)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(10)
})
