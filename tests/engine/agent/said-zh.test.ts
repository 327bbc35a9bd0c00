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
  overlays: [{ name: 'logo.png', position: 'top-right' }],
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
