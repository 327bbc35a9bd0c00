import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { read } from '../../../src/engine/reader/index.ts'

const context: Context = {
  uploads: [
    { name: '西湖.mp4', type: 'video', duration: 30 },
    { name: '断桥.jpg', type: 'image' },
    { name: '访谈.mp4', type: 'video', duration: 30 },
    { name: '古筝.mp3', type: 'audio', duration: 60 },
    { name: '台标.png', type: 'image' },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: '西湖.mp4', start: 0, end: 30 },
    { clip: 2, name: '断桥.jpg', start: 30, end: 34 },
    { clip: 3, name: '访谈.mp4', start: 34, end: 64 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: '古筝.mp3', start: 0, end: 64, volume: 0.6 }],
  text: [
    { text: '杭州', start: 0, end: 3, position: 'center' },
    { text: '第二天', start: 10, end: 13, position: 'top' },
  ],
  history: ['first', 'second'],
}

/** What is carried out: nothing, where anything was not read or has to be asked. */
function done(message: string): object[] {
  const { wishes, unread, ambiguous, troubles } = read(message, context)
  return unread.length + ambiguous.length + troubles.length > 0
    ? []
    : wishes.map(({ op, params }) => ({ op, ...params }))
}

describe('Chinese sentences', () => {
  test.each<[string, object[]]>([
    ['删掉第二段', [{ op: 'delete', clip: 2 }]],
    ['音乐小一点，大概30%', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
    ['把背景音乐调到百分之三十', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
    ['访谈那段静音', [{ op: 'mute', target: 3 }]],
    ['剪掉前3秒', [{ op: 'cut_range', from: 0, to: 3 }]],
    ['去掉第5秒到第8秒', [{ op: 'cut_range', from: 5, to: 8 }]],
    ['第一段加速两倍', [{ op: 'set_speed', clip: 1, factor: 2 }]],
    ['第三段放慢到0.5倍', [{ op: 'set_speed', clip: 3, factor: 0.5 }]],
    ['做成9:16竖屏', [{ op: 'set_canvas', aspect: '9:16' }]],
    ['全片变黑白', [{ op: 'apply_filter', target: 'all', name: 'grayscale' }]],
    ['除了第一段，都静音', [2, 3].map((target) => ({ op: 'mute', target }))],
    ['导出1080P的mp4', [{ op: 'export', resolution: '1080p', format: 'mp4' }]],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })
})

describe('what is not read completely, or not in one way, changes nothing', () => {
  test.each([
    '先别删第二段',
    '不要删除第一段',
    '删掉那段',
    '把西湖分成两半，后一半删掉',
    '第九段静音',
    '大概十来秒剪掉',
  ])('%s', (message) => {
    expect(done(message)).toEqual([])
  })
})
