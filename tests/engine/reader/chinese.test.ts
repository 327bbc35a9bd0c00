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
    : wishes.filter(({ op }) => op !== 'nothing').map(({ op, params }) => ({ op, ...params }))
}

describe('values', () => {
  test.each<[string, object[]]>([
    ['西湖停留两秒半', [{ op: 'set_duration', clip: 1, duration: 2.5 }]],
    ['第一段改成1分20秒', [{ op: 'set_duration', clip: 1, duration: 80 }]],
    ['视频压到半分钟', [{ op: 'set_total_duration', duration: 30 }]],
    ['去掉第5秒到第8秒', [{ op: 'cut_range', from: 5, to: 8 }]],
    ['剪掉前十五秒', [{ op: 'cut_range', from: 0, to: 15 }]],
    ['0:40以后的都不要', [{ op: 'cut_range', from: 40, to: 64 }]],
    [
      '头尾各剪掉2秒',
      [
        [0, 2],
        [62, 64],
      ].map(([from, to]) => ({ op: 'cut_range', from, to })),
    ],
    ['剪掉第30帧到第90帧', [{ op: 'cut_range', from: 1, to: 3 }]],
    ['第2、3段静音', [2, 3].map((target) => ({ op: 'mute', target }))],
    ['第一段到第三段静音', [1, 2, 3].map((target) => ({ op: 'mute', target }))],
    ['倒数第二段静音', [{ op: 'mute', target: 2 }]],
    ['前两段静音', [1, 2].map((target) => ({ op: 'mute', target }))],
    ['访谈那段静音', [{ op: 'mute', target: 3 }]],
    ['除了第一段，都静音', [2, 3].map((target) => ({ op: 'mute', target }))],
    ['所有片段都调成黑白，除了第二段', [1, 3].map((target) => ({ op: 'apply_filter', name: 'grayscale', target }))],
    ['所有文字放到下三分之一，标题除外', [{ op: 'update_text', match: '第二天', position: 'lower-third' }]],
    ['音乐小一点，大概30%', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
    ['背景音乐调到百分之三十', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
    ['音乐降到两成五', [{ op: 'set_volume', target: 'bgm', level: 0.25 }]],
    ['音乐降低6分贝', [{ op: 'set_volume', target: 'bgm', db: -6 }]],
    ['第一段加速两倍', [{ op: 'set_speed', clip: 1, factor: 2 }]],
    ['第三段放慢到0.5倍', [{ op: 'set_speed', clip: 3, factor: 0.5 }]],
    ['西湖调成一点五倍速', [{ op: 'set_speed', clip: 1, factor: 1.5 }]],
    ['画面左边裁掉五分之一', [{ op: 'crop', clip: 'all', left: 0.2 }]],
    ['标题用金色', [{ op: 'update_text', match: '杭州', color: '#FFD700' }]],
    ['标题放到左上角', [{ op: 'update_text', match: '杭州', position: 'top-left' }]],
    ['把「第二天」改成《第三天》', [{ op: 'update_text', match: '第二天', text: '第三天' }]],
    ['做成3比4', [{ op: 'set_canvas', aspect: '3:4' }]],
    ['给第三段加個復古濾鏡', [{ op: 'apply_filter', name: 'vintage', target: 3 }]],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })
})

describe('operations', () => {
  test.each<[string, object[]]>([
    ['删掉第二段', [{ op: 'delete', clip: 2 }]],
    ['西湖那段最后4秒剪了', [{ op: 'trim', clip: 1, end: -4 }]],
    ['只要访谈的第5秒到第20秒', [{ op: 'trim', clip: 3, keep: [5, 20] }]],
    ['第三段从中间切开', [{ op: 'split', at: 49 }]],
    ['把第三段挪到最前面', [{ op: 'move', clip: 3, to: 1 }]],
    ['断桥和访谈换一下位置', [{ op: 'swap', a: 2, b: 3 }]],
    ['复制一份第二段放到最后', [{ op: 'duplicate', clip: 2, times: 1, to: 4 }]],
    ['恢复第一段的速度', [{ op: 'set_speed', clip: 1, factor: 1 }]],
    ['最后一帧定格2秒', [{ op: 'freeze', clip: 3, edge: 'end', duration: 2 }]],
    ['说话时压低背景音乐', [{ op: 'duck', target: 'bgm', under: 'original' }]],
    ['音乐开头淡入3秒，结尾淡出2秒', [{ op: 'fade_audio', target: 'bgm', in: 3, out: 2 }]],
    ['换一首更燃的音乐', [{ op: 'replace_bgm', mood: 'energetic' }]],
    ['给访谈做个降噪', [{ op: 'denoise_audio', target: 3 }]],
    ['右下角写上“未完待续”', [{ op: 'add_text', text: '未完待续', position: 'bottom-right' }]],
    ['除了标题，其他文字都删掉', [{ op: 'remove_text', match: '第二天' }]],
    ['自动生成字幕', [{ op: 'add_captions', source: 'asr' }]],
    ['西湖和断桥之间加一个闪白转场', [{ op: 'set_transition', type: 'fadewhite', between: [1, 2] }]],
    ['去掉所有转场', [{ op: 'remove_transition', scope: 'all' }]],
    ['改成横屏16:9，两边留黑边', [{ op: 'set_canvas', aspect: '16:9', fit: 'pad' }]],
    ['画面饱和度降低20%', [{ op: 'adjust_color', target: 'all', saturation: -0.2 }]],
    ['第二张照片慢慢放大', [{ op: 'ken_burns', clip: 2, direction: 'in' }]],
    ['第三段顺时针旋转90度', [{ op: 'rotate', clip: 3, degrees: 90 }]],
    ['结尾渐黑2秒', [{ op: 'fade_video', target: 'all', out: 2 }]],
    ['把台标放在右上角，透明度60%', [{ op: 'add_overlay', asset: '台标.png', position: 'top-right', opacity: 0.6 }]],
    ['把超过半秒的停顿剪掉', [{ op: 'remove_silence', target: 'all', min: 0.5 }]],
    ['撤销上两步', [{ op: 'undo', steps: 2 }]],
    ['导出1080P的mp4', [{ op: 'export', resolution: '1080p', format: 'mp4' }]],
    ['第一段静音；第二段也一样', [1, 2].map((target) => ({ op: 'mute', target }))],
    [
      '第一段慢放到半速 第二段静音',
      [
        { op: 'set_speed', clip: 1, factor: 0.5 },
        { op: 'mute', target: 2 },
      ],
    ],
  ])('%s', (message, edits) => {
    expect(done(message).map((edit) => sorted(edit))).toEqual(edits.map((edit) => sorted(edit)))
  })
})

function sorted(edit: object): object {
  return Object.fromEntries(Object.entries(edit).sort(([a], [b]) => (a < b ? -1 : 1)))
}

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
