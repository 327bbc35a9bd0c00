import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { wishesIn } from './support/done.ts'

const context: Context = {
  uploads: [
    { name: 'river.mp4', type: 'video', duration: 20 },
    { name: 'market.mp4', type: 'video', duration: 10 },
    { name: 'subs.srt', type: 'subtitle' },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'river.mp4', start: 0, end: 20 },
    { clip: 2, name: 'market.mp4', start: 20, end: 30 },
  ],
  audio: [{ role: 'bgm', name: 'library:Calm Piano', start: 0, end: 30, volume: 0.5 }],
  text: [
    { text: '小河', start: 0, end: 3, position: 'top' },
    { text: '早市', start: 20, end: 24, position: 'bottom' },
  ],
  history: ['first', 'second'],
}
const captioned: Context = { ...context, captions: { source: 'subs.srt', cues: 9 } }
const silent: Context = { ...context, audio: [] }
const retouched: Context = { ...context, last_edit: { op: 'update_text', match: '早市' } }

const done = (message: string, state: Context = context): object[] =>
  wishesIn(message, state).filter((wish) => !('op' in wish && wish.op === 'nothing'))

test.each([
  '别降噪',
  '别防抖',
  '别把噪音去掉',
  '不要把0到15秒剪掉',
  '不要把0到5秒、8到12秒这两块剪掉',
  '其余片段别保持不变',
])('what is not to be done is not done: %s', (message) => {
  expect(done(message)).toEqual([])
})

test.each<[string, object[]]>([
  [
    '片头短一点，音乐调到35%，改成竖屏',
    [
      { op: 'set_duration', clip: 1, duration: 15 },
      { op: 'set_volume', target: 'bgm', level: 0.35 },
      { op: 'set_canvas', aspect: '9:16' },
    ],
  ],
  ['第二段再长一点', [{ op: 'set_duration', clip: 2, duration: 12.5 }]],
  ['开头加一段旁白“欢迎”', [{ op: 'add_voiceover', text: '欢迎' }]],
  ['加个倒计时', [{ op: 'countdown' }]],
  ['在底部放我们的网址 www.example.com', [{ op: 'add_text', text: 'www.example.com', position: 'bottom' }]],
])('first wishes: %s', (message, edits) => {
  expect(done(message)).toEqual(edits)
})

describe('volumes', () => {
  test.each<[string, object[]]>([
    ['音乐变成现在的一半', [{ op: 'set_volume', target: 'bgm', factor: 0.5 }]],
    ['音乐提升至当前的两倍', [{ op: 'set_volume', target: 'bgm', factor: 2 }]],
    ['音乐50', [{ op: 'set_volume', target: 'bgm', level: 0.5 }]],
    ['第二段自带的声音调到40', [{ op: 'set_volume', target: 2, level: 0.4 }]],
    ['给音乐加5个分贝', [{ op: 'set_volume', target: 'bgm', db: 5 }]],
    ['音乐比现在小20%', [{ op: 'set_volume', target: 'bgm', factor: 0.8 }]],
    ['bgm往下压一点', [{ op: 'set_volume', target: 'bgm', direction: 'down', amount: 'small' }]],
    ['把音乐和原声都降一半', ['bgm', 'original'].map((target) => ({ op: 'set_volume', target, factor: 0.5 }))],
    ['那首钢琴曲小声些', [{ op: 'set_volume', target: 'bgm', direction: 'down', amount: 'small' }]],
    ['音乐声音能再大点儿吗', [{ op: 'set_volume', target: 'bgm', direction: 'up', amount: 'small' }]],
  ])('%s', (message, wanted) => expect(done(message)).toEqual(wanted))

  test.each(['第二段调到40', '音乐2', '音乐调小了吗'])('a question about %s', (message) => {
    expect(done(message)).toEqual([])
  })
})

describe('sound', () => {
  test.each<[string, object[]]>([
    ['音乐首尾各淡2秒', [{ op: 'fade_audio', target: 'bgm', in: 2, out: 2 }]],
    ['最后三秒音乐渐渐消失', [{ op: 'fade_audio', target: 'bgm', out: 3 }]],
    ['他一开口讲话，背景音乐就自动小下去', [{ op: 'duck', target: 'bgm', under: 'original' }]],
    ['音乐给人声让让路', [{ op: 'duck', target: 'bgm', under: 'original' }]],
    ['声音前后不一样大，弄均衡', [{ op: 'normalize_audio' }]],
    ['响度拉到负16', [{ op: 'normalize_audio', lufs: -16 }]],
    ['第二段风声好大，帮我降噪', [{ op: 'denoise_audio', target: 2 }]],
    ['不要钢琴了，换lofi', [{ op: 'replace_bgm', mood: 'lofi' }]],
    ['那首钢琴曲拿掉', [{ op: 'remove_bgm' }]],
    ['音乐等到第二段再响', [{ op: 'move_audio', target: 'bgm', start: 20 }]],
    [
      '音乐换成欢快的，音量40%，结尾淡出2秒',
      [
        { op: 'replace_bgm', mood: 'upbeat' },
        { op: 'set_volume', target: 'bgm', level: 0.4 },
        { op: 'fade_audio', target: 'bgm', out: 2 },
      ],
    ],
  ])('%s', (message, wanted) => expect(done(message)).toEqual(wanted))

  test.each(['音乐最后3秒停掉', '不要旁白了，换个欢快的', '第一段和第二段的音量调到一样大'])(
    'a question about %s',
    (message) => expect(done(message)).toEqual([]),
  )

  test('after one clip, all are muted, after several the reader asks', () => {
    expect(done('先把第二段放最前面，都静音', silent)).toEqual([])
    expect(done('都静音', silent)).toEqual([{ op: 'mute', target: 'original' }])
  })
})

describe('texts', () => {
  test.each<[string, object[]]>([
    ['第8秒那里写“涨潮了”，4秒后消失', [{ op: 'add_text', text: '涨潮了', start: 8, duration: 4 }]],
    ['添加文本“清晨”，起始时间 2 秒，时长 5 秒', [{ op: 'add_text', text: '清晨', start: 2, duration: 5 }]],
    ['在第二段（20秒至30秒）全程显示“热闹”', [{ op: 'add_text', text: '热闹', start: 20, end: 30 }]],
    [
      '左上角写“一”，右下角写“二”，都用小字',
      [
        { op: 'add_text', text: '一', position: 'top-left', size: 'small' },
        { op: 'add_text', text: '二', position: 'bottom-right', size: 'small' },
      ],
    ],
  ])('%s', (message, wanted) => expect(done(message)).toEqual(wanted))

  test('a text by its place, its new words and how long it stays', () => {
    expect(done('底下那行字删了')).toEqual([{ op: 'remove_text', match: '早市' }])
    expect(done('标题文字：“清晨”')).toEqual([{ op: 'update_text', match: '小河', text: '清晨' }])
    expect(done('加标题：“清晨”')).toEqual([{ op: 'add_text', text: '清晨' }])
    expect(done('标题多显示2秒')).toEqual([{ op: 'update_text', match: '小河', end: 5 }])
    expect(done('左上角的字删掉')).toEqual([])
  })

  test('a text that was just edited', () => {
    expect(done('文字改为“早安”', retouched)).toEqual([{ op: 'update_text', match: '早市', text: '早安' }])
    expect(done('文字改为“早安”')).toEqual([])
  })

  test('captions', () => {
    expect(done('字幕挡住嘴了，挪到上面去', captioned)).toEqual([{ op: 'update_captions', position: 'top' }])
    expect(done('字幕改成黄色，往后延1秒', captioned)).toEqual([
      { op: 'update_captions', color: '#FFFF00' },
      { op: 'shift_captions', delta: 1 },
    ])
    expect(done('给第二段加上自动字幕')).toEqual([])
  })
})

describe('around the wishes', () => {
  const quieter = { op: 'set_volume', target: 'bgm', level: 0.2 }
  test.each([
    '请对当前项目做如下修改：音乐调到20%',
    '修改清单：\n- 音乐调到20%',
    '请完成以下设置：音乐调到20%',
    '老板说音乐太吵，降到两成',
    '手滑了，音乐调到20%',
    '音乐不太应景，降到20%',
    '用户补充：刚才添加的那首曲子降到 20%',
    '各段的镜头要求：\n- 音乐调到20%（时间均以当前时间线为准）',
    '音乐调到20%，其余文字保持不变',
  ])('%s', (message) => expect(done(message)).toEqual([quieter]))

  test('a list with numbers', () => {
    expect(done('客户反馈：1、音乐调到20%；2、第二段静音')).toEqual([quieter, { op: 'mute', target: 2 }])
    expect(done('一、音乐调到20%；二、第二段静音。')).toEqual([quieter, { op: 'mute', target: 2 }])
    expect(done('第一，音乐调到20%；第二，第二段静音。')).toEqual([quieter, { op: 'mute', target: 2 }])
    const both = [1, 2].map((target) => ({ op: 'mute', target }))
    for (const message of ['1、2两段静音', '一、二段静音', '第一、第二段静音', '第一，第二段静音'])
      expect(done(message)).toEqual(both)
  })

  test('what a list is about', () => {
    expect(done('第二段：静音；1.5倍速')).toEqual([
      { op: 'mute', target: 2 },
      { op: 'set_speed', clip: 2, factor: 1.5 },
    ])
    expect(done('第二段：静音；整体加速到2倍')).toEqual([
      { op: 'mute', target: 2 },
      { op: 'set_speed', clip: 'all', factor: 2 },
    ])
  })
})

describe('names, measures and steps', () => {
  test.each<[string, object[]]>([
    ['第二段应用 vintage 滤镜', [{ op: 'apply_filter', name: 'vintage', target: 2 }]],
    ['换成 energetic 风格的音乐', [{ op: 'replace_bgm', mood: 'energetic' }]],
    ['“小河”用 typewriter 动画', [{ op: 'update_text', match: '小河', animation: 'typewriter' }]],
    ['在第一段后面再放一次 market.mp4', [{ op: 'insert', asset: 'market.mp4', after: 1 }]],
    ['第二段对比度往下压一压', [{ op: 'adjust_color', target: 2, contrast: { direction: 'down', amount: 'small' } }]],
    ['音乐往上提一提', [{ op: 'set_volume', target: 'bgm', direction: 'up' }]],
    ['最后三秒画面慢慢变白', [{ op: 'fade_video', target: 'all', out: 3, color: '#FFFFFF' }]],
    ['小河片段把声音关掉', [{ op: 'mute', target: 1 }]],
    ['第10秒定住三秒再继续播放', [{ op: 'freeze', at: 10, duration: 3 }]],
    ['第一段复制两次，使其总共播放三遍', [{ op: 'duplicate', clip: 1, times: 2 }]],
    ['来句真人配音“马上下单”', [{ op: 'add_voiceover', text: '马上下单' }]],
    ['没声音的冷场全剪掉', [{ op: 'remove_silence', target: 'all' }]],
    ['整条片子出张缩略图总览', [{ op: 'preview', contact_sheet: true }]],
    ['转场都有哪几种可以用', [{ op: 'query', what: 'transitions' }]],
    ['你都会些啥功能', [{ op: 'query', what: 'capabilities' }]],
    ['导一版 4k 的', [{ op: 'export', resolution: '4k' }]],
    ['用周杰伦的《晴天》做背景音乐', [{ op: 'refuse', reason: 'copyright_or_not_available' }]],
  ])('%s', (message, wanted) => expect(done(message)).toEqual(wanted))

  test.each(['第二段 fade 转场', '第一段复制三次，使其总共播放两遍', 'clean 一点'])('a question about %s', (message) =>
    expect(done(message)).toEqual([]),
  )
})

describe('places, sizes and what is asked', () => {
  const empty: Context = { uploads: context.uploads }
  test.each<[string, object[]]>([
    ['开头的小河素材换成 market.mp4', [{ op: 'replace_clip', asset: 'market.mp4', clip: 1 }]],
    ['画面高1920宽1080', [{ op: 'set_canvas', width: 1080, height: 1920 }]],
    ['音乐推迟到第12秒才开始响', [{ op: 'move_audio', target: 'bgm', start: 12 }]],
    [
      '音乐换成欢快的，音量30',
      [
        { op: 'replace_bgm', mood: 'upbeat' },
        { op: 'set_volume', target: 'bgm', level: 0.3 },
      ],
    ],
    ['背景音乐静音时间段为 5 到 8 秒', [{ op: 'mute', target: 'bgm', from: 5, to: 8 }]],
    ['开头那句改成“再见”', [{ op: 'update_text', match: '小河', text: '再见' }]],
    ['最后三秒打出“谢谢”两个字', [{ op: 'add_text', text: '谢谢', start: 27, end: 30 }]],
    ['有srt 用那个加字幕 别自动识别', [{ op: 'add_captions', source: 'subs.srt' }]],
    ['转场每个都不一样', [{ op: 'set_transition', type: 'varied', scope: 'all' }]],
    [
      '导出 16:9 和 1:1 两个版本',
      [
        { op: 'export', aspect: '16:9' },
        { op: 'export', aspect: '1:1' },
      ],
    ],
    ['第二段做个 90 度旋转', [{ op: 'rotate', clip: 2, degrees: 90 }]],
    ['第二段饱和度收一收', [{ op: 'adjust_color', target: 2, saturation: { direction: 'down', amount: 'small' } }]],
    ['来张第 5 秒的截图', [{ op: 'preview', at: 5 }]],
    ['现在的画幅是多少', [{ op: 'query', what: 'canvas' }]],
    ['删一段', [{ op: 'clarify', about: 'which clip' }]],
    ['加一段旁白，文案还没想好', [{ op: 'clarify', about: 'voiceover text' }]],
  ])('%s', (message, wanted) => expect(done(message)).toEqual(wanted))

  test('a film that is to be made', () => {
    const built = { op: 'build_sequence', order: 'listed' }
    expect(done('两段接一块儿，market在前', empty)).toEqual([{ ...built, assets: ['market.mp4', 'river.mp4'] }])
    expect(done('两段视频一共15秒', empty)).toEqual([
      { op: 'build_sequence', assets: ['river.mp4', 'market.mp4'], total: 15 },
    ])
    expect(done('先播放 market.mp4，再展示 river.mp4', empty)).toEqual([
      { ...built, assets: ['market.mp4', 'river.mp4'] },
    ])
  })

  test.each(['结尾的小河素材静音', '加一首轻松的音乐，音量2', '加字幕，不要自动识别'])(
    'a question about %s',
    (message) => {
      expect(done(message)).toEqual([])
    },
  )
})
