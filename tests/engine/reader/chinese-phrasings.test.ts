import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { wishesIn } from './support/done.ts'

/** Chinese ways of asking for sound, texts, looks and overlays, as they are typed and as they are relayed. */

const context: Context = {
  uploads: [
    { name: 'game.mp4', type: 'video', duration: 20 },
    { name: 'market.mp4', type: 'video', duration: 10 },
    { name: 'logo.png', type: 'image', alpha: true },
    { name: 'subs.srt', type: 'subtitle' },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'game.mp4', start: 0, end: 20 },
    { clip: 2, name: 'market.mp4', start: 20, end: 30 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: 'library:Calm Piano', start: 0, end: 30, volume: 0.5 }],
  text: [
    { text: '开业', start: 0, end: 3, position: 'top' },
    { text: '早市', start: 20, end: 24, position: 'bottom' },
  ],
}
const captioned: Context = { ...context, text: [], captions: { source: 'subs.srt', cues: 9 } }
const sped: Context = { ...context, last_edit: { op: 'set_speed', clip: 2 } }
const written: Context = { ...context, last_edit: { op: 'add_text', text: '早市' } }
const scored: Context = { ...context, last_edit: { op: 'add_bgm', name: 'library:Calm Piano' } }

const done = (message: string, state: Context = context): object[] =>
  wishesIn(message, state).filter((wish) => !('op' in wish && wish.op === 'nothing'))

describe('words mistyped by their sound', () => {
  test.each<[string, object[]]>([
    ['第二段静因', [{ op: 'mute', target: 2 }]],
    ['第二段到放', [{ op: 'reverse', clip: 2 }]],
    ['吧第二段静音', [{ op: 'mute', target: 2 }]],
    ['转常全去掉', [{ op: 'remove_transition', scope: 'all' }]],
    ['第二段亮度在高一点', [{ op: 'adjust_color', target: 2, brightness: { direction: 'up', amount: 'small' } }]],
    ['加标题“字募”', [{ op: 'add_text', text: '字募' }]],
  ])('%s', (message, wanted) => expect(done(message)).toEqual(wanted))

  test('a word that is one where it stands stays', () => expect(done('把字放在高一点的位置')).toEqual([]))
})

test.each<[string, object[], Context?]>([
  ['在片尾做3秒的音乐淡出', [{ op: 'fade_audio', target: 'bgm', out: 3 }]],
  ['音乐最后5秒渐渐没声', [{ op: 'fade_audio', target: 'bgm', out: 5 }]],
  ['音乐别盖住我讲话，我一开口它就自己降下去', [{ op: 'duck', target: 'bgm', under: 'original' }]],
  ['配乐往后挪，让它从影片第5秒才开始响起', [{ op: 'move_audio', target: 'bgm', start: 5 }]],
  ['刚才加入的那首曲子开头 3 秒逐渐淡入', [{ op: 'fade_audio', target: 'bgm', in: 3 }], scored],
  ['把它降到20%', [{ op: 'set_volume', target: 'bgm', level: 0.2 }], scored],
  ['把它降到20%', [], sped],
  ['音乐换成有活力（calm）的', []],
  ['第二段的声音拆出来，单独放一轨', [{ op: 'detach_audio', clip: 2 }]],
])('sound: %s', (message, wanted, state) => expect(done(message, state)).toEqual(wanted))

test.each<[string, object[], Context?]>([
  ['“开业”延长显示到第5秒', [{ op: 'update_text', match: '开业', end: 5 }]],
  ['画面上的字一个都不留', [{ op: 'remove_text', all: true }]],
  ['把其中一条文字改成红色', []],
  ['刚才那条文字的显示位置改到右下角', [{ op: 'update_text', match: '早市', position: 'bottom-right' }], written],
  ['依据 subs.srt 添加字幕', [{ op: 'add_captions', source: 'subs.srt' }]],
  ['字号调小', [{ op: 'update_captions', size: { direction: 'down', amount: 'small' } }], captioned],
  ['这部影片的字幕另存为一个 VTT 文件', [{ op: 'export_captions', format: 'vtt' }], captioned],
  [
    '添加地点标注，均置于左下角：第4至8秒显示“海滩”，第9至12秒显示“城市”',
    [
      { op: 'add_text', text: '海滩', start: 4, end: 8, position: 'bottom-left' },
      { op: 'add_text', text: '城市', start: 9, end: 12, position: 'bottom-left' },
    ],
  ],
])('texts: %s', (message, wanted, state) => expect(done(message, state)).toEqual(wanted))

test.each<[string, object[], Context?]>([
  ['不要任何转场，请全部移除，直接硬切', [{ op: 'remove_transition', scope: 'all' }]],
  [
    '做成4:5，须保留完整画面不裁切，留边处填充白色',
    [{ op: 'set_canvas', aspect: '4:5', fit: 'pad', background: '#FFFFFF' }],
  ],
  ['改成竖屏，空出的区域用模糊背景填充', [{ op: 'set_canvas', aspect: '9:16', fit: 'blur' }]],
  ['第二段亮度和饱和度都加10%', [{ op: 'adjust_color', target: 2, brightness: 0.1, saturation: 0.1 }]],
  ['第二段色温再往暖里调调', [{ op: 'adjust_color', target: 2, temperature: { direction: 'up', amount: 'small' } }]],
  ['logo.png 以15%的大小放置于左上角', [{ op: 'add_overlay', asset: 'logo.png', position: 'top-left', scale: 0.15 }]],
  ['logo别太大', []],
  [
    '做成左右分屏：左边是 game.mp4，右边是 market.mp4',
    [{ op: 'layout', type: 'side_by_side', left: 'game.mp4', right: 'market.mp4' }],
  ],
  ['刚刚调过速度的那个片段静音', [{ op: 'mute', target: 2 }], sped],
  ['该片段静音', [{ op: 'mute', target: 2 }], sped],
])('looks: %s', (message, wanted, state) => expect(done(message, state)).toEqual(wanted))

test.each<[string, object[]]>([
  ['我的积分还剩多少', [{ op: 'reply', kind: 'no_credits_local' }]],
  ['帮我写篇500字的工作总结', [{ op: 'refuse', reason: 'out_of_scope' }]],
  ['有一行字不想要了，去掉', [{ op: 'clarify', about: 'which text' }]],
  ['音乐调到20%，没说什么时候', [{ op: 'clarify', about: 'goal' }]],
  ['bgm给我配邓紫棋的《光年之外》', [{ op: 'refuse', reason: 'copyright_or_not_available' }]],
])('what is no edit: %s', (message, wanted) => expect(done(message)).toEqual(wanted))

test.each<[string, object[], Context?]>([
  ['音乐渐入渐出，头尾各2秒', [{ op: 'fade_audio', target: 'bgm', in: 2, out: 2 }]],
  ['给画面加开头1秒、结尾2秒的淡入淡出', [{ op: 'fade_video', target: 'all', in: 1, out: 2 }]],
  ['在全片结尾用2秒时间淡出至黑场', [{ op: 'fade_video', target: 'all', out: 2, color: '#000000' }]],
  ['请在结尾加3秒音乐淡出', [{ op: 'fade_audio', target: 'bgm', out: 3 }]],
  ['音乐声音偏大，把它降到25%', [{ op: 'set_volume', target: 'bgm', level: 0.25 }]],
  ['这首再轻一些，都盖过叫卖了', [{ op: 'set_volume', target: 'bgm', direction: 'down', amount: 'small' }], scored],
  ['关掉背景音乐', [{ op: 'remove_bgm' }]],
  ['换成内置曲库里轻快（upbeat）的音乐', [{ op: 'replace_bgm', mood: 'upbeat' }]],
  ['5到8秒有句脏话，把那几秒消音', [{ op: 'mute', target: 'original', from: 5, to: 8 }]],
  ['空调嗡嗡响，降个噪', [{ op: 'denoise_audio', target: 'original' }]],
  ['启用自动闪避', [{ op: 'duck', target: 'bgm', under: 'original' }]],
  ['停顿太多，剪紧凑点', [{ op: 'remove_silence', target: 'all' }]],
])('sound and fades: %s', (message, wanted, state) => expect(done(message, state)).toEqual(wanted))

test.each<[string, object[], Context?]>([
  ['“早市”早点出来，从18秒就开始', [{ op: 'update_text', match: '早市', start: 18 }]],
  ['删除内容为“早市”的文字', [{ op: 'remove_text', match: '早市' }]],
  ['画面上的字统统删光', [{ op: 'remove_text', all: true }]],
  ['在 market.mp4 起始处显示“夜市”，3秒就消失', [{ op: 'add_text', text: '夜市', start: 20, duration: 3 }]],
  ['我传了srt，用那个当字幕', [{ op: 'add_captions', source: 'subs.srt' }]],
  ['通过语音识别为该视频自动生成字幕', [{ op: 'add_captions', source: 'asr' }]],
  ['字幕挪到上面去，底下挡着货架了', [{ op: 'update_captions', position: 'top' }], captioned],
  ['字幕出现得比声音晚，提前0.8秒', [{ op: 'shift_captions', delta: -0.8 }], captioned],
  ['字幕加上黑色背景 #000000', [{ op: 'clarify', about: 'which' }], captioned],
  ['取消第1段与第2段之间的转场，第一处转场保持不变', []],
  ['市场和游戏之间渐变一秒', []],
  ['来个复古滤镜，要老电影那种味儿', [{ op: 'apply_filter', name: 'vintage', target: 'all' }]],
  [
    'logo.png 放左上，头10秒有就行',
    [{ op: 'add_overlay', asset: 'logo.png', position: 'top-left', start: 0, end: 10 }],
  ],
])('texts, captions and looks: %s', (message, wanted, state) => expect(done(message, state)).toEqual(wanted))

test.each<[string, object[], Context?]>([
  ['转场和音乐都删', [], scored],
  ['去掉音乐和转场', [{ op: 'remove_bgm' }, { op: 'remove_transition', scope: 'all' }], scored],
  ['标题，删掉转场', []],
  ['转场慢一点，拖到1.5秒', [{ op: 'set_transition', duration: 1.5, scope: 'all' }]],
  [
    '画面偏蓝，往暖的方向拉一拉',
    [{ op: 'adjust_color', target: 'all', temperature: { direction: 'up', amount: 'small' } }],
  ],
  [
    '饱和度调高、对比度降低，应用于全部片段',
    [
      {
        op: 'adjust_color',
        target: 'all',
        saturation: { direction: 'up', amount: 'small' },
        contrast: { direction: 'down', amount: 'small' },
      },
    ],
  ],
  ['原声整体静音', [{ op: 'mute', target: 'original' }]],
  ['音乐也跟着淡出2秒', [{ op: 'fade_audio', target: 'bgm', out: 2 }], scored],
  ['主讲人一开口就把音乐压到两成，说完恢复', [{ op: 'duck', target: 'bgm', under: 'original', level: 0.2 }], scored],
  ['这个音乐不喜欢，拿掉', [{ op: 'remove_bgm' }], scored],
  ['自动识别个字幕', [{ op: 'add_captions', source: 'asr' }]],
  ['关闭字幕显示，将其全部移除', [{ op: 'remove_captions' }], captioned],
  ['语气词删一删', [{ op: 'clean_speech', fillers: true }]],
])('removals, transitions and sound: %s', (message, wanted, state) => expect(done(message, state)).toEqual(wanted))
