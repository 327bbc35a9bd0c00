import { expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'

const names = ['机场出发.mp4', '酒店入住.mp4', '海边日落.mp4', '夜市小吃.mp4', '爬山.mp4', '返程.mp4']
const trip = {
  uploads: names.map((name) => ({ name, type: 'video' as const, duration: 10 })),
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: names.map((name, i) => ({ clip: i + 1, name, start: i * 10, end: i * 10 + 10 })),
}
const said = (text: string) => interpret(text, trip).operations

test.each([
  '不要把第三段删了',
  '我没说要删第二段',
  '爬山那段不要删',
  '这些都不要动',
  '夜市里的人都删不掉',
  '先不删第二段',
])('nothing is taken away: %s', (text) => {
  expect(said(text)).toEqual([])
})

test.each(['后面的都不要', '寺庙那段删掉', '每段都剪短一点', '第二段删一半'])(
  'it is asked which and how much: %s',
  (text) => {
    expect(said(text).map((o) => o.op)).toEqual(['clarify'])
  },
)

test.each([
  ['海边后面那段删掉', { clip: 4 }],
  ['海边后面的都删掉', { clips: [4, 5, 6] }],
  ['从海边开始，前面都不要', { clips: [1, 2] }],
  ['海边那段以外的全删掉', { clips: [1, 2, 4, 5, 6] }],
  ['把第二段到第四段删掉', { clips: [2, 3, 4] }],
  ['删到只剩海边', { clips: [1, 2, 4, 5, 6] }],
  ['能不能把第三段删了', { clip: 3 }],
  ['一、三、五这三段删掉', { clips: [1, 3, 5] }],
])('only what is named goes: %s', (text, params) => {
  expect(said(text)).toEqual([{ op: 'delete', params }])
})

test('a clip of a name that no clip has changes nothing', () => {
  expect(said('寺庙那段三倍速')).toEqual([{ op: 'clarify', params: { about: 'which clip' } }])
})

test('traditional characters say the same, and texts keep them', () => {
  expect(said('刪掉最後一段')).toEqual(said('删掉最后一段'))
  expect(said('在開頭寫上：歡迎來到臺灣')).toMatchObject([{ op: 'add_text', params: { text: '歡迎來到臺灣' } }])
})
