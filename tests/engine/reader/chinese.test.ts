import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { read } from '../../../src/engine/reader/index.ts'
import { wishesIn } from './support/done.ts'

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

const done = (message: string): object[] =>
  wishesIn(message, context).filter((wish) => !('op' in wish && wish.op === 'nothing'))

describe('values', () => {
  test.each<[string, object[]]>([
    ['把影片命名为“夏天”', [{ op: 'rename', title: '夏天' }]],
    ['给这个视频改名为海边的一天', [{ op: 'rename', title: '海边的一天' }]],
    ['影片名字改成《秋天》', [{ op: 'rename', title: '秋天' }]],
    ['剪成三条短视频，每条20到60秒', [{ op: 'shorts', count: 3, length: [20, 60] }]],
    ['把这段演讲做成3条短视频', [{ op: 'shorts', count: 3 }]],
    ['剪出2条15到40秒的短视频', [{ op: 'shorts', count: 2, length: [15, 40] }]],
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
    ['结尾渐黑2秒', [{ op: 'fade_video', target: 'all', out: 2, color: '#000000' }]],
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

describe('several wishes in one message', () => {
  const fade = (target: string | number, ends: object) => ({ op: 'fade_video', target, ...ends })
  test.each<[string, object[]]>([
    ['第一段剪掉前3秒把音乐调到两成', [{ op: 'trim', clip: 1, start: 3 }, music({ level: 0.2 })]],
    ['第二段删了音乐调小', [{ op: 'delete', clip: 2 }, music({ direction: 'down' })]],
    ['把 西湖.mp4 静音 其他不动', [{ op: 'mute', target: 1 }]],
    [
      '断桥那张停6秒 标题改成红色',
      [
        { op: 'set_duration', clip: 2, duration: 6 },
        { op: 'update_text', match: '杭州', color: '#FF0000' },
      ],
    ],
    [
      '标题“杭州”移到画面底部，字体颜色改为白色',
      [{ op: 'update_text', match: '杭州', position: 'bottom', color: '#FFFFFF' }],
    ],
    ['片头黑场淡入1秒，片尾淡出2秒', [fade('all', { in: 1, out: 2, color: '#000000' })]],
    [
      '访谈的噪音去掉，人声大一点',
      [
        { op: 'denoise_audio', target: 3 },
        { op: 'set_volume', target: 3, direction: 'up', amount: 'small' },
      ],
    ],
    ['访谈那段人声大一点', [{ op: 'set_volume', target: 3, direction: 'up', amount: 'small' }]],
    [
      '把第二段删掉，在第一段和第三段之间加一秒叠化',
      [
        { op: 'delete', clip: 2 },
        { op: 'set_transition', type: 'fade', duration: 1, between: [1, 3] },
      ],
    ],
    [
      '第二段静音，并移至视频开头',
      [
        { op: 'mute', target: 2 },
        { op: 'move', clip: 2, to: 1 },
      ],
    ],
    ['西湖加慢动作，0.5倍', [{ op: 'set_speed', clip: 1, factor: 0.5 }]],
    ['音乐换首欢快的，音量30%', [{ op: 'replace_bgm', mood: 'upbeat' }, music({ level: 0.3 })]],
    [
      '第三段音量开到150%，第一段降到一半',
      [
        { op: 'set_volume', target: 3, level: 1.5 },
        { op: 'set_volume', target: 1, level: 0.5 },
      ],
    ],
    [
      '第一段和第二段各缩短一秒',
      [
        { op: 'set_duration', clip: 1, duration: 29 },
        { op: 'set_duration', clip: 2, duration: 3 },
      ],
    ],
    ['第三段从第20秒处切开，后半段删掉', [{ op: 'trim', clip: 3, end: -10 }]],
    [
      '请将第1段的时长设为5秒，第2段设为6秒，并在两者之间添加1秒的黑场转场',
      [
        { op: 'set_duration', clip: 1, duration: 5 },
        { op: 'set_duration', clip: 2, duration: 6 },
        { op: 'set_transition', type: 'fadeblack', duration: 1, between: [1, 2] },
      ],
    ],
  ])('%s', (message, edits) => {
    expect(done(message).map((edit) => sorted(edit))).toEqual(edits.map((edit) => sorted(edit)))
  })

  function music(how: object): object {
    return { op: 'set_volume', target: 'bgm', ...how }
  }
})

describe('kinds of phrase', () => {
  test.each<[string, object[]]>([
    ['在结尾加一句“再会”，居中', [{ op: 'add_text', text: '再会', position: 'center', start: 61, end: 64 }]],
    ['西湖后面那个转场删掉', [{ op: 'remove_transition', between: [1, 2] }]],
    ['第2段后面的转场改成1秒', [{ op: 'set_transition', duration: 1, between: [2, 3] }]],
    [
      '请将台标.png作为水印放置在左上角，透明度50%',
      [{ op: 'watermark', asset: '台标.png', position: 'top-left', opacity: 0.5 }],
    ],
    ['每次切换的时候都加嗖的一声', [30, 34].map((at) => ({ op: 'add_sound', effect: 'whoosh', at }))],
    ['请为视频添加字幕，字幕内容由语音识别生成，黄色', [{ op: 'add_captions', source: 'asr', color: '#FFFF00' }]],
    ['整体风格换成霓虹那种', [{ op: 'theme', name: 'neon' }]],
    ['给前10秒加复古滤镜', [{ op: 'apply_filter', name: 'vintage', target: 'all', from: 0, to: 10 }]],
    ['照片每张放3秒', [{ op: 'set_duration', clip: 2, duration: 3 }]],
    ['请让画面切换与音乐节拍同步', [{ op: 'beat_sync', asset: '古筝.mp3' }]],
    ['剪个30秒的精华版出来', [{ op: 'highlight', duration: 30 }]],
    ['断桥从左移到右', [{ op: 'ken_burns', clip: 2, direction: 'right' }]],
    ['访谈里停顿太多了，超过1秒的都剪掉', [{ op: 'remove_silence', target: 3, min: 1 }]],
    [
      '请倒放西湖.mp4，并在其结尾定格1秒',
      [
        { op: 'reverse', clip: 1 },
        { op: 'freeze', clip: 1, edge: 'end', duration: 1 },
      ],
    ],
    ['用故障风转场连接第1段和第2段', [{ op: 'set_transition', type: 'glitch', between: [1, 2] }]],
    ['把访谈的声音单独分离出来', [{ op: 'detach_audio', clip: 3 }]],
    ['导出720p的gif，截取前5秒', [{ op: 'export', format: 'gif', resolution: '720p', from: 0, to: 5 }]],
    ['前5秒先预览看看', [{ op: 'preview', from: 0, to: 5 }]],
    ['刚才那两步都不要了，退回去', [{ op: 'undo', steps: 2 }]],
  ])('%s', (message, edits) => {
    expect(done(message).map((edit) => sorted(edit))).toEqual(edits.map((edit) => sorted(edit)))
  })
})

function sorted(edit: object): object {
  return Object.fromEntries(Object.entries(edit).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('the short ways of speech', () => {
  test.each<[string, object[]]>([
    [
      '西湖静音，片尾3秒渐黑',
      [
        { op: 'mute', target: 1 },
        { op: 'fade_video', target: 'all', out: 3, color: '#000000' },
      ],
    ],
    ['删掉“断桥.jpg”', [{ op: 'delete', clip: 2 }]],
    ['中间那段静音', [{ op: 'mute', target: 2 }]],
    ['第奇数段静音', [1, 3].map((target) => ({ op: 'mute', target }))],
    ['一二两段中间来个向左擦除', [{ op: 'set_transition', type: 'wipeleft', between: [1, 2] }]],
    ['第一个转场换成闪白', [{ op: 'set_transition', type: 'fadewhite', between: [1, 2] }]],
    ['第三段往前挪一位', [{ op: 'move', clip: 3, to: 2 }]],
    ['断桥压轴', [{ op: 'move', clip: 2, to: 3 }]],
    ['音乐整体往后推5秒再响', [{ op: 'move_audio', target: 'bgm', start: 5 }]],
    ['把两段视频的声音都关了', [{ op: 'mute', target: 'original' }]],
    ['每隔20秒切一刀', [20, 40, 60].map((at) => ({ op: 'split', at }))],
    ['断桥停留时间翻倍', [{ op: 'set_duration', clip: 2, duration: 8 }]],
    ['断桥打个马赛克', [{ op: 'apply_filter', target: 2, name: 'pixelate' }]],
    ['最后那个字改成红的', [{ op: 'update_text', match: '第二天', color: '#FF0000' }]],
    ['西湖换成台标', [{ op: 'replace_clip', clip: 1, asset: '台标.png' }]],
    ['5到8秒人在抖，剪了', [{ op: 'cut_range', from: 5, to: 8 }]],
    ['访谈从第3秒开始用，前面的去掉', [{ op: 'trim', clip: 3, start: 3 }]],
    ['三段总共40秒', [{ op: 'set_total_duration', duration: 40 }]],
    ['饱和度降一成', [{ op: 'adjust_color', target: 'all', saturation: -0.1 }]],
    ['导出mp4，文件名叫杭州一日.mp4', [{ op: 'export', format: 'mp4', filename: '杭州一日.mp4' }]],
    ['导出gif，就要断桥那段', [{ op: 'export', format: 'gif', from: 30, to: 34 }]],
    ['把成片发布到我的抖音账号上', [{ op: 'refuse', reason: 'no_publishing' }]],
    ['把杭州挪到正中间，换成黄字', [{ op: 'update_text', match: '杭州', position: 'center', color: '#FFFF00' }]],
    ['图片之间切得太硬，统一加0.5秒叠化', [{ op: 'set_transition', type: 'fade', duration: 0.5, scope: 'all' }]],
    ['老师声音有点小，放大到150%', [{ op: 'set_volume', target: 'original', level: 1.5 }]],
    ['改成竖屏的 9:16，空的地方用模糊背景填上', [{ op: 'set_canvas', aspect: '9:16', fit: 'blur' }]],
    ['结尾打上 未完待续，居中', [{ op: 'add_text', text: '未完待续', position: 'center', start: 61, end: 64 }]],
    ['开头加个标题 西湖一日 打字机效果', [{ op: 'add_text', text: '西湖一日', animation: 'typewriter', start: 0 }]],
    [
      '视频前后都有点废，各去五秒',
      [
        [0, 5],
        [59, 64],
      ].map(([from, to]) => ({ op: 'cut_range', from, to })),
    ],
    ['请将背景音乐在結尾處淡出，時長 3 秒', [{ op: 'fade_audio', target: 'bgm', out: 3 }]],
    ['字幕比声音早出现了0.6秒，请据此修正字幕时间', [{ op: 'shift_captions', delta: 0.6 }]],
    ['整体音量提高3分贝', [{ op: 'set_volume', target: 'all', db: 3 }]],
    ['背景音乐的音量降低30%', [{ op: 'set_volume', target: 'bgm', factor: 0.7 }]],
    ['第一个转场去掉', [{ op: 'remove_transition', between: [1, 2] }]],
    ['把“断桥.jpg”放到最后，其他顺序不变', [{ op: 'move', clip: 2, to: 3 }]],
    ['给第二段加字“出发啦”，停3秒', [{ op: 'add_text', text: '出发啦', start: 30, duration: 3 }]],
    ['请为第二段添加“烟火”字样，置于底部', [{ op: 'add_text', text: '烟火', position: 'bottom', start: 30, end: 34 }]],
    ['标题缩短到2秒', [{ op: 'update_text', match: '杭州', duration: 2 }]],
    [
      '所有片段加0.5秒的叠化，音乐降到三成',
      [
        { op: 'set_transition', type: 'fade', duration: 0.5, scope: 'all' },
        { op: 'set_volume', target: 'bgm', level: 0.3 },
      ],
    ],
    ['西湖换成0.75倍速，音乐不变', [{ op: 'set_speed', clip: 1, factor: 0.75 }]],
    ['西湖多留两秒', [{ op: 'set_duration', clip: 1, duration: 32 }]],
    ['给访谈加个慢动作，0.4倍', [{ op: 'set_speed', clip: 3, factor: 0.4 }]],
    ['音乐开头2秒渐入，结尾3秒渐出', [{ op: 'fade_audio', target: 'bgm', in: 2, out: 3 }]],
    ['访谈定格最后一帧，停2秒', [{ op: 'freeze', clip: 3, edge: 'end', duration: 2 }]],
    ['请在第 12 秒处将视频分割成两部分', [{ op: 'split', at: 12 }]],
    ['噪音太大了，降降噪', [{ op: 'denoise_audio', target: 'original' }]],
    [
      '除了中间，其他地方都变暗',
      [{ op: 'region', effect: 'spotlight', shape: 'ellipse', box: { x: 0.3, y: 0.25, width: 0.4, height: 0.5 } }],
    ],
    ['第一段后面加一张字卡，写“过桥”', [{ op: 'card', lines: '过桥', after: 1 }]],
    ['红色箭头指着右下角', [{ op: 'callout', type: 'arrow', color: '#FF0000', box: { x: 0.85, y: 0.875 } }]],
    ['画面里一直有嗡嗡声，处理一下', [{ op: 'denoise_audio', target: 'original' }]],
    [
      '请做两处修改：\n1. 西湖.mp4 只保留前 10 秒；\n2. 音乐音量改为 50%。',
      [
        { op: 'trim', clip: 1, keep: [0, 10] },
        { op: 'set_volume', target: 'bgm', level: 0.5 },
      ],
    ],
  ])('%s', (message, edits) => {
    expect(done(message).map((edit) => sorted(edit))).toEqual(edits.map((edit) => sorted(edit)))
  })
})

describe('how assistants relay wishes', () => {
  const fade = (ends: object) => ({ op: 'fade_audio', target: 'bgm', ...ends })
  test.each<[string, object[]]>([
    ['在背景音乐结尾处添加 2 秒淡出效果。', [fade({ out: 2 })]],
    ['将背景音乐设置为 2 秒淡入、3 秒淡出。', [fade({ in: 2, out: 3 })]],
    ['将 2 号片段的显示时长调整为 6 秒。', [{ op: 'set_duration', clip: 2, duration: 6 }]],
    ['在人声出现时自动压低背景音乐。', [{ op: 'duck', target: 'bgm', under: 'original' }]],
    [
      '将片段3的对比度提高、亮度降低。',
      [{ op: 'adjust_color', target: 3, ...tones({ contrast: 'up', brightness: 'down' }) }],
    ],
    ['将画布设置为 1080x1920，填充方式为裁剪。', [{ op: 'set_canvas', width: 1080, height: 1920, fit: 'crop' }]],
    ['为第三个片段的最后一帧添加 2 秒定格。', [{ op: 'freeze', clip: 3, edge: 'end', duration: 2 }]],
    [
      '将标题替换为“苏州”，字体颜色为黄色，位于画面中央。',
      [{ op: 'update_text', match: '杭州', text: '苏州', color: '#FFFF00', position: 'center' }],
    ],
    ['移除长度超过 1 秒的静音片段。', [{ op: 'remove_silence', target: 'all', min: 1 }]],
    ['从时间线中移除片段 2。', [{ op: 'delete', clip: 2 }]],
    ['为整个视频的画面设置 1 秒淡入和 1 秒淡出。', [{ op: 'fade_video', target: 'all', in: 1, out: 1 }]],
    [
      '在 0–4 秒于画面顶部显示文字“出发”，样式为大号白色字体，黑色描边。',
      [
        {
          op: 'add_text',
          text: '出发',
          start: 0,
          end: 4,
          position: 'top',
          size: 'large',
          color: '#FFFFFF',
          outline: '#000000',
        },
      ],
    ],
    ['查询当前画布的分辨率和帧率。', [{ op: 'query', what: 'canvas' }]],
    ['请移除时间轴上 00:10 至 00:15 的内容。', [{ op: 'cut_range', from: 10, to: 15 }]],
    ['请将片段 1 设为黑白。', [{ op: 'apply_filter', name: 'grayscale', target: 1 }]],
    ['请为片段 1 添加由近及远的缩放效果。', [{ op: 'ken_burns', clip: 1, direction: 'out' }]],
    ['将画布设为 1:1，并以模糊方式填充空白区域。', [{ op: 'set_canvas', aspect: '1:1', fit: 'blur' }]],
    ['在第一个片段之后插入台标.png。', [{ op: 'insert', asset: '台标.png', after: 1 }]],
    ['将背景音乐的音量由 60% 调整为 30%。', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
    ['取消片段 1 的动态效果。', [{ op: 'ken_burns', clip: 1, direction: 'none' }]],
  ])('%s', (message, edits) => {
    expect(done(message).map((edit) => sorted(edit))).toEqual(edits.map((edit) => sorted(edit)))
  })

  function tones(ways: Readonly<Record<string, string>>): object {
    return Object.fromEntries(Object.entries(ways).map(([tone, direction]) => [tone, { direction, amount: 'small' }]))
  }
})

describe('what is said along the way', () => {
  test.each<[string, object[]]>([
    ['呃那个音乐嘛就是把它调到百分之十五吧', [{ op: 'set_volume', target: 'bgm', level: 0.15 }]],
    ['这bgm太丧了，换首欢快的', [{ op: 'replace_bgm', mood: 'upbeat' }]],
    ['文字全删了吧，看着太乱', [{ op: 'remove_text', all: true }]],
    ['断桥拍歪了，顺时针转90度', [{ op: 'rotate', clip: 2, degrees: 90 }]],
    ['音乐别突然停，慢慢淡出', [{ op: 'fade_audio', target: 'bgm', out: 1 }]],
    ['第三段的原声不要了，给我静音', [{ op: 'mute', target: 3 }]],
    ['断桥那条不要了，删', [{ op: 'delete', clip: 2 }]],
    ['前面8秒都在调机位，不要了', [{ op: 'cut_range', from: 0, to: 8 }]],
    ['西湖那一段尾巴多了三秒，掐掉', [{ op: 'trim', clip: 1, end: -3 }]],
    ['把几段按长短排一下，短的在前', [{ op: 'sort', by: 'duration_asc' }]],
    ['背景音乐现在音量多少来着', [{ op: 'query', what: 'bgm_volume' }]],
  ])('%s', (message, edits) => {
    expect(done(message).map((edit) => sorted(edit))).toEqual(edits.map((edit) => sorted(edit)))
  })
})

describe('the order of things, and what is cut from them', () => {
  test.each<[string, object[]]>([
    ['把1和3对调', [{ op: 'swap', a: 1, b: 3 }]],
    ['西湖和访谈先后换过来', [{ op: 'swap', a: 1, b: 3 }]],
    ['整个顺序颠倒过来', [{ op: 'sort', by: 'reverse' }]],
    ['最短的先放，最长的最后', [{ op: 'sort', by: 'duration_asc' }]],
    ['第一段排到第二的位置', [{ op: 'move', clip: 1, to: 2 }]],
    ['西湖放完之后再放断桥.jpg', []],
    ['删除除西湖以外的片段', [{ op: 'delete', clips: [2, 3] }]],
    ['开头有8秒废话，删掉', [{ op: 'cut_range', from: 0, to: 8 }]],
    ['10秒前的内容都不要', [{ op: 'cut_range', from: 0, to: 10 }]],
    ['50秒之后的所有内容删除', [{ op: 'cut_range', from: 50, to: 64 }]],
    ['转场换成从左往右擦', [{ op: 'set_transition', type: 'wiperight', scope: 'all' }]],
    ['横版转竖版', [{ op: 'set_canvas', aspect: '9:16' }]],
    ['10秒前加个标题', []],
    ['访谈往前挪两位', [{ op: 'move', clip: 3, to: 1 }]],
    ['片段3移动到位置1', [{ op: 'move', clip: 3, to: 1 }]],
    ['西湖和访谈互相换位置', [{ op: 'swap', a: 1, b: 3 }]],
    ['将片段 3 复制一份并放到时间线开头', [{ op: 'duplicate', clip: 3, times: 1, to: 1 }]],
    ['复制第三段，再放到开头', [{ op: 'duplicate', clip: 3, times: 1, to: 1 }]],
    ['请删除名为 断桥.jpg 的片段', [{ op: 'delete', clip: 2 }]],
    ['在 0:20 和 0:40 各分割一次', [20, 40].map((at) => ({ op: 'split', at }))],
    ['结尾2秒画面逐渐变白', [{ op: 'fade_video', target: 'all', out: 2, color: '#FFFFFF' }]],
    ['头尾两段都删', [{ op: 'delete', clips: [1, 3] }]],
    ['第一段截到8秒为止', [{ op: 'trim', clip: 1, keep: [0, 8] }]],
    ['第一段放到结尾', [{ op: 'move', clip: 1, to: 3 }]],
    ['片段1：2倍速', [{ op: 'set_speed', clip: 1, factor: 2 }]],
    ['访谈的速度降到一半', [{ op: 'set_speed', clip: 3, factor: 0.5 }]],
    ['第三段从第6秒开始用', [{ op: 'trim', clip: 3, keep: [6, 30] }]],
    ['从第40秒开始剪掉8秒', [{ op: 'cut_range', from: 40, to: 48 }]],
    ['35秒起的5秒钟删掉', [{ op: 'cut_range', from: 35, to: 40 }]],
    ['访谈尾部减去6秒', [{ op: 'trim', clip: 3, end: -6 }]],
    ['我在10秒到12秒之间一直在咳嗽，剪了吧', [{ op: 'cut_range', from: 10, to: 12 }]],
    ['在其第4秒处分割第一段', [{ op: 'split', at: 4 }]],
    ['访谈不要了，换西湖.mp4上去', [{ op: 'replace_clip', clip: 3, asset: '西湖.mp4' }]],
    ['断桥太丑，换成西湖.mp4', [{ op: 'replace_clip', clip: 2, asset: '西湖.mp4' }]],
    ['第一段重复一次', [{ op: 'duplicate', clip: 1, times: 1 }]],
    ['成片要刚好一分钟', [{ op: 'set_total_duration', duration: 60 }]],
    ['第一段速度调成原来的80%', [{ op: 'set_speed', clip: 1, factor: 0.8 }]],
    ['语速有点慢，访谈调到1.2倍速', [{ op: 'set_speed', clip: 3, factor: 1.2 }]],
    ['在访谈结尾处将最后一帧定格2.5秒', [{ op: 'freeze', clip: 3, edge: 'end', duration: 2.5 }]],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })

  test('photos by their numbers', () => {
    const photos = { uploads: [1, 2, 3, 4].map((n) => ({ name: `IMG_0${n}.jpg`, type: 'image' as const })) }
    const names = (message: string) => read(message, photos).wishes.map(({ params }) => params.assets)
    expect(names('img01到03做相册')).toEqual([['IMG_01.jpg', 'IMG_02.jpg', 'IMG_03.jpg']])
    expect(names('照片按3、2、1的顺序拼')).toEqual([['IMG_03.jpg', 'IMG_02.jpg', 'IMG_01.jpg']])
    expect(names('照片按3、2、9的顺序拼')).toEqual([])
  })

  test('what a film is made of', () => {
    const uploads = { uploads: context.uploads }
    const built = (message: string) => {
      const { wishes, unread, ambiguous, troubles } = read(message, uploads)
      return unread.length + ambiguous.length + troubles.length > 0 ? [] : wishes.map(({ params }) => params)
    }
    const all = ['西湖.mp4', '断桥.jpg', '访谈.mp4', '台标.png']
    expect(built('我刚上传的全部素材做个30秒的小视频')).toEqual([{ assets: all, total: 30 }])
    expect(built('两个视频首尾相连')).toEqual([{ assets: ['西湖.mp4', '访谈.mp4'], order: 'listed' }])
    expect(built('访谈放第一个，然后是西湖，断桥收尾，拼成一条')).toEqual([
      { assets: ['访谈.mp4', '西湖.mp4', '断桥.jpg'], order: 'listed' },
    ])
    expect(built('先放访谈.mp4，再放断桥.jpg，断桥显示4秒')).toEqual([
      { assets: ['访谈.mp4', '断桥.jpg'], order: 'listed' },
      { clip: 2, duration: 4 },
    ])
    expect(built('视频先放，后面跟照片，照片各停4秒')).toEqual([
      { assets: ['西湖.mp4', '访谈.mp4', '断桥.jpg', '台标.png'], order: 'listed' },
      { clip: 3, duration: 4 },
      { clip: 4, duration: 4 },
    ])
    expect(built('两个视频凑个20秒')).toEqual([{ assets: ['西湖.mp4', '访谈.mp4'], order: 'listed', total: 20 }])
  })
})

describe('pauses, beats and the best of a film', () => {
  test.each<[string, object[]]>([
    ['去掉静音部分，超过0.8秒的', [{ op: 'remove_silence', target: 'all', min: 0.8 }]],
    ['自动删除所有停顿超过1秒的片段', [{ op: 'remove_silence', target: 'all', min: 1 }]],
    ['没人讲话的地方都剪了', [{ op: 'remove_silence', target: 'all' }]],
    ['清理沉默片段，阈值半秒', [{ op: 'remove_silence', target: 'all', min: 0.5 }]],
    ['画面切换跟着古筝.mp3的节拍走', [{ op: 'beat_sync', asset: '古筝.mp3' }]],
    ['做个卡点视频，音乐用古筝.mp3', [{ op: 'beat_sync', asset: '古筝.mp3' }]],
    ['让照片切换跟音乐合拍', [{ op: 'beat_sync', asset: '古筝.mp3' }]],
    ['帮我挑45秒精华出来', [{ op: 'highlight', duration: 45 }]],
    ['把最有料的半分钟剪出来', [{ op: 'highlight', duration: 30 }]],
    ['精彩部分30秒后剪掉', []],
    ['停顿的地方加个转场', []],
    ['字幕跟着节奏走', []],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })
})

describe('looks', () => {
  test.each<[string, object[]]>([
    ['第一段画面歪了，顺时针转90度正过来', [{ op: 'rotate', clip: 1, degrees: 90 }]],
    ['访谈左右反了，翻回来', [{ op: 'flip', clip: 3, axis: 'horizontal' }]],
    ['第三段四边各裁5%', [{ op: 'crop', clip: 3, left: 0.05, right: 0.05, top: 0.05, bottom: 0.05 }]],
    ['断桥由近到远', [{ op: 'ken_burns', clip: 2, direction: 'out' }]],
    ['断桥从右边摇到左边', [{ op: 'ken_burns', clip: 2, direction: 'left' }]],
    ['为片段2添加缓慢拉远的镜头运动', [{ op: 'ken_burns', clip: 2, direction: 'out' }]],
    ['西湖切访谈的时候闪个白', []],
    ['西湖切断桥的时候闪个白', [{ op: 'set_transition', type: 'fadewhite', between: [1, 2] }]],
    ['第一段滤镜撤了，恢复原色', [{ op: 'remove_filter', target: 1 }]],
    ['第三段调暖', [{ op: 'adjust_color', target: 3, temperature: { direction: 'up', amount: 'small' } }]],
    ['整体提亮10%', [{ op: 'adjust_color', target: 'all', brightness: 0.1 }]],
    ['第三段去绿幕', [{ op: 'chroma_key', clip: 3, color: '#00FF00' }]],
    ['两边黑边换成模糊背景', [{ op: 'blur_background' }]],
    ['访谈画面老在抖，稳住', [{ op: 'stabilize', clip: 3 }]],
    ['一开始从黑屏淡入2秒', [{ op: 'fade_video', target: 'all', in: 2, color: '#000000' }]],
    ['左边放西湖，右边放访谈', [{ op: 'layout', type: 'side_by_side', left: '西湖.mp4', right: '访谈.mp4' }]],
    ['左边放台标，右边放访谈', []],
    ['西湖左边剪掉10秒', []],
    ['第一段由近到远剪掉', []],
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
    // what is only now put in has no place yet
    '把台标.png插到第一段后面 只取它前2秒',
    '台标.png接在最后，用2倍速',
    // a part to export, or to keep?
    '导出1080p，只留前5秒',
    // of which two?
    '西湖和访谈换一下，中间加个闪白',
    // the film's end, or the clip's?
    '第三段前5秒删掉，后3秒也删掉',
    // the film's length, or that of the clip?
    '第二段慢慢放大，时长为4秒',
    // one alone is meant, and not said which
    '背景音乐古筝.mp3从第10秒开始播放',
    // the second transition, or the second clip?
    '第一个转场换成闪白，第二个去掉',
    // words to show, or how they look?
    '加个标题 放左上',
    // over the clip, or at its top?
    '在西湖上面写“到此一游”',
    // shapes to export, or of the canvas?
    // until 5 s of the film, or for 5 s?
    '第二天延长到5秒',
    // between the clips, or at both ends of each?
    '所有片段加淡入淡出',
    // an order is no filter, and no other clip
    '顺序调成访谈、断桥、西湖的黑白',
    // a title to add, not the one that stands there
    '加个标题，放右下',
    // music for some clips is not music for all
    '给剩下的片段配个欢快的音乐',
    // a sound that stays, not pauses that go
    '第二段不要静音',
    // a clip that is named after another, not a look
    '断桥先放，然后日落',
    // how long all of it is, or each?
    '所有片段慢慢放大，时长统一为3秒',
    // an instruction is no remark
    '音乐在结尾处淡一点，时长3秒',
    // only a clip that exists
    '交换1和5',
    // a cut to undo, or a time to show something?
    '从第10秒起5秒的文字删掉',
  ])('%s', (message) => {
    expect(done(message)).toEqual([])
  })
})

test('what is said after a colon goes on after its comma', () => {
  expect(done('给我配音：大家好，这里是青岛')).toEqual([{ op: 'add_voiceover', text: '大家好，这里是青岛' }])
})
