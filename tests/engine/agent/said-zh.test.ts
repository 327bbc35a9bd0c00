import { expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { toRecord } from '../../../src/engine/agent/record.ts'

const names = ['beach.mp4', 'drone.mp4', 'map.png', 'food.mp4']
const context = {
  uploads: [
    ...names.map((name) => ({
      name,
      type: name.endsWith('png') ? ('image' as const) : ('video' as const),
      duration: 5,
    })),
    { name: 'flag.png', type: 'image' as const },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: names.map((name, i) => ({ clip: i + 1, name, start: i * 5, end: i * 5 + 5 })),
  text: [
    { text: '你好', start: 0, end: 3, position: 'top' },
    { text: '再见', start: 15, end: 20, position: 'top' },
  ],
  overlays: [{ name: 'logo.png', start: 0, end: 20, position: 'top-right' }],
}
const said = (text: string) => interpret(text, context).operations.map(toRecord)
const canvas = { op: 'set_canvas', params: { aspect: '9:16' } }

test.each([
  '改成竖屏，视频本身不需要修改',
  '改成竖屏，时间线本身不做任何修改',
  '改成竖屏，其余片段的颜色不要调整',
  '改成竖屏，其他片段不要加字',
  '改成竖屏，标题文字保留',
  '改成竖屏，第一段和第三段保持原速',
  '改成竖屏；暂时不需要导出',
])('what stays as it is is no wish: %s', (text) => {
  expect(said(text)).toEqual([canvas])
})

test.each([
  ['第4段移到第2位', { op: 'move', params: { clip: 4, to: 2 } }],
  ['第4段移到第二位', { op: 'move', params: { clip: 4, to: 2 } }],
  ['地图放到航拍前面', { op: 'move', params: { clip: 3, before: 2 } }],
  ['用flag.png替换第四段', { op: 'replace_clip', params: { clip: 4, asset: 'flag.png' } }],
])('a clip goes where it is said to go: %s', (text, operation) => {
  expect(said(text)).toEqual([operation])
})

test.each([
  ['打开模糊背景', { op: 'blur_background', params: {} }],
  ['恢复到之前保存的版本“初剪”', { op: 'restore_version', params: { name: '初剪' } }],
  ['把当前状态存成一个名为“初剪”的版本', { op: 'save_version', params: { name: '初剪' } }],
])('a version is what was named one: %s', (text, operation) => {
  expect(said(text)).toEqual([operation])
})

test('a clip that keeps its speed is not slowed down with the one before it', () => {
  expect(said('请将第二段（drone.mp4）放慢到0.5倍速，第一段和第三段保持原速。')).toEqual([
    { op: 'set_speed', params: { clip: 2, factor: 0.5 } },
  ])
})

test('silence that is to go is no sound that is to be off', () => {
  expect(said('去掉静音')).toMatchObject([{ op: 'remove_silence' }])
  expect(said('去除超过1秒的静音')).toMatchObject([{ op: 'remove_silence', params: { min: 1 } }])
})

test.each(['透明度调到一半', 'logo透明度调到一半'])('half of the opacity is no half of the size: %s', (text) => {
  expect(said(text)).toEqual([{ op: 'update_overlay', params: { match: 'logo.png', set: { opacity: 0.5 } } }])
})

test.each(['竖屏，不要裁到人', '竖屏，别裁到头'])('nothing of the picture is lost: %s', (text) => {
  expect(said(text)).toEqual([{ op: 'set_canvas', params: { aspect: '9:16', fit: 'pad' } }])
})

test('a length behind a transition is its own', () => {
  expect(said('转场换成圆形展开，时长0.5秒')).toMatchObject([
    { op: 'set_transition', params: { type: 'circleopen', duration: 0.5 } },
  ])
  expect(said('转场时间统一成一秒半')).toMatchObject([{ op: 'set_transition', params: { duration: 1.5 } }])
})

test('a heading is no text', () => {
  expect(said('标题修改需求：1）“你好”移到画面正中；2）“再见”改成红色。')).toEqual([
    { op: 'update_text', params: { match: '你好', set: { position: 'center' } } },
    { op: 'update_text', params: { match: '再见', set: { color: '#FF0000' } } },
  ])
})

test.each([
  ['片头加1秒淡入片尾加2秒淡出', { target: 'all', in: 1, out: 2 }],
  ['片头来个2秒淡入效果', { target: 'all', in: 2 }],
])('each fade has its own length: %s', (text, params) => {
  expect(said(text)).toEqual([{ op: 'fade_video', params }])
})

test('what is seen somewhere is why, and no wish', () => {
  expect(said('把logo放到左上角，底下有ppt文字')).toEqual([
    { op: 'update_overlay', params: { match: 'logo.png', set: { position: 'top-left' } } },
  ])
})

test('the place of new texts is not that of the old ones', () => {
  expect(said('加两行字“早安”和“晚安”，都放在底部')).toEqual([
    { op: 'add_text', params: { text: '早安', position: 'bottom' } },
    { op: 'add_text', params: { text: '晚安', position: 'bottom' } },
  ])
})

test.each(['顺序整个倒过来', '把照片顺序完全倒过来'])('an order is turned, and no picture: %s', (text) => {
  expect(said(text)).toEqual([{ op: 'sort', params: { by: 'reverse' } }])
})

test('the size of an overlay is no zoom of the clips', () => {
  expect(said('flag.png作为水印放左下角，缩放15%，不透明度60%')).toEqual([
    { op: 'add_overlay', params: { asset: 'flag.png', position: 'bottom-left', scale: 0.15, opacity: 0.6 } },
  ])
})

test('an overlay that stays is no exception to another', () => {
  expect(said('①flag.png放左上角，只在前8秒出现；②logo小窗不动。')).toMatchObject([
    { op: 'add_overlay', params: { asset: 'flag.png', position: 'top-left', start: 0, end: 8 } },
  ])
})

const fresh = {
  uploads: ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => ({ name, type: 'image' as const })),
}

test.each(['依次使用b.jpg、a.jpg生成一段18秒的视频', '三张照片里只用b.jpg和a.jpg（按这个顺序），总时长18秒'])(
  'a video is made of the files that are named: %s',
  (text) => {
    expect(interpret(text, fresh).operations.map(toRecord)).toMatchObject([
      { op: 'build_sequence', params: { assets: ['b.jpg', 'a.jpg'], total: 18 } },
    ])
  },
)

test.each([
  ['改成1:1，空出来的地方用模糊填充，不要裁切主体', { aspect: '1:1', fit: 'blur' }],
  ['横屏16:9，不要裁，空的地方补黑', { aspect: '16:9', fit: 'pad' }],
])('what fills the sides is what was named: %s', (text, params) => {
  expect(said(text)).toMatchObject([{ op: 'set_canvas', params }])
})

test('the size of a logo is said of it', () => {
  expect(said('logo移到右下角，大小调整为画面的30%，第一段不要动')).toEqual([
    { op: 'update_overlay', params: { match: 'logo.png', set: { position: 'bottom-right', scale: 0.3 } } },
  ])
})

test('a text that comes last stands at the end', () => {
  expect(said('最后加一句“点赞”停3秒')).toMatchObject([{ op: 'add_text', params: { start: 17, end: 20 } }])
})

test.each(['第二段不要裁', '字幕不动', '先不加字幕', '不需要导出'])('nothing is done: %s', (text) => {
  expect(said(text)).toEqual([])
})

test('the rest is not sped up, and not slowed down either', () => {
  expect(said('第二段加速一倍，其余片段不要加速')).toEqual([{ op: 'set_speed', params: { clip: 2, factor: 2 } }])
})

test.each([
  ['把第2段往后移一位', { clip: 2, to: 3 }],
  ['第1段往后移两位', { clip: 1, to: 3 }],
])('a clip moves as many places as are said: %s', (text, params) => {
  expect(said(text)).toEqual([{ op: 'move', params }])
})

test.each([
  ['加一行字“谢谢”，时长改为5秒', { op: 'add_text', params: { text: '谢谢', duration: 5 } }],
  ['标题“你好”字号加大，时长改为5秒', { op: 'update_text', params: { match: '你好', set: { duration: 5 } } }],
  ['logo移到左上角，时长5秒', { op: 'update_overlay', params: { match: 'logo.png', set: { end: 5 } } }],
  ['转场换成闪白，时间改成1秒', { op: 'set_transition', params: { type: 'fadewhite', duration: 1 } }],
])('a length is of what was spoken of, and not of the video: %s', (text, operation) => {
  expect(said(text)).toMatchObject([operation])
})

test.each(['上面有水印，裁掉', '下面有黑边，去掉'])('what is seen is neither moved nor added: %s', (text) => {
  expect(interpret(text, context)).toMatchObject({ operations: [], notUnderstood: [text.split('，')[1]] })
})
