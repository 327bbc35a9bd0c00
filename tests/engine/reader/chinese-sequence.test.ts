import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { doneIn } from './support/done.ts'

/** Chinese requests about the sequence, its pace and the session: formal ones, and as people type them. */

const film: Context = {
  uploads: [
    { name: 'river.mp4', type: 'video', duration: 12 },
    { name: 'market.mp4', type: 'video', duration: 18 },
    { name: 'bridge.mp4', type: 'video', duration: 15 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'river.mp4', start: 0, end: 12 },
    { clip: 2, name: 'market.mp4', start: 12, end: 30 },
    { clip: 3, name: 'bridge.mp4', start: 30, end: 45 },
  ],
  history: ['add_text Spring', 'set_volume bgm 0.4'],
  last_edit: { op: 'set_speed', clip: 2, factor: 2 },
}
const files: Context = {
  uploads: [
    { name: 'river.mp4', type: 'video', duration: 12 },
    { name: 'tea1.jpg', type: 'image' },
    { name: 'tea2.jpg', type: 'image' },
    { name: 'song.mp3', type: 'audio', duration: 90 },
  ],
}

function done(message: string, of = film): object[] {
  return doneIn(message, of).filter((wish) => !('op' in wish && wish.op === 'nothing'))
}

describe('what a film is made of', () => {
  const listed = { op: 'build_sequence', order: 'listed' }
  test.each<[string, object[]]>([
    ['请以 river.mp4 开场，其后接 tea1.jpg。', [{ ...listed, assets: ['river.mp4', 'tea1.jpg'] }]],
    ['先放tea2，后放tea1，将两段连成一条视频', [{ ...listed, assets: ['tea2.jpg', 'tea1.jpg'] }]],
    ['请将 tea1.jpg 置于首位，其余按原顺序排列', [{ ...listed, assets: ['tea1.jpg', 'river.mp4', 'tea2.jpg'] }]],
    ['不要tea2，其余素材做成视频', [{ ...listed, assets: ['river.mp4', 'tea1.jpg'] }]],
    ['只用tea1和tea2，各放5秒，剩下的不要', [{ ...listed, assets: ['tea1.jpg', 'tea2.jpg'], each: 5 }]],
    ['就用tea2和river，river放前头', [{ ...listed, assets: ['river.mp4', 'tea2.jpg'] }]],
    ['tea1.jpg、tea2.jpg 依次排入时间线，每张3秒', [{ ...listed, assets: ['tea1.jpg', 'tea2.jpg'], each: 3 }]],
    ['只需使用 tea2.jpg 和 river.mp4，先放 river.mp4，其余不要用', [{ ...listed, assets: ['river.mp4', 'tea2.jpg'] }]],
    ['把那个视频和两张照片剪一起', [{ ...listed, assets: ['river.mp4', 'tea1.jpg', 'tea2.jpg'] }]],
    ['请剔除 tea1.jpg，用其余素材做成视频', [{ ...listed, assets: ['river.mp4', 'tea2.jpg'] }]],
    ['两张产品图都弄进去，一张3秒', [{ assets: ['tea1.jpg', 'tea2.jpg'], each: 3 }]],
    ['请按 tea2.jpg、river.mp4 的先后顺序将两个素材拼接起来', [{ ...listed, assets: ['tea2.jpg', 'river.mp4'] }]],
    ['用户仅需要 tea2.jpg 和 tea1.jpg 两张图，请按此顺序生成序列', [{ ...listed, assets: ['tea2.jpg', 'tea1.jpg'] }]],
    ['两张图全拼上，每张两秒', [{ assets: ['tea1.jpg', 'tea2.jpg'], each: 2 }]],
    ['全部素材按倒序做成视频', [{ ...listed, assets: ['tea2.jpg', 'tea1.jpg', 'river.mp4'] }]],
    ['river当片头和tea1拼一起', [{ ...listed, assets: ['river.mp4', 'tea1.jpg'] }]],
    ['两张照片做成视频，总长跟这首歌一样长', [{ ...listed, assets: ['tea1.jpg', 'tea2.jpg'], total: 90 }]],
  ])('%s', (message, edits) => {
    const { op, assets, order, ...rest } = done(message, files)[0] as Record<string, unknown>
    expect([{ op, order: order ?? 'listed', assets, ...rest }]).toEqual(
      edits.map((edit) => expect.objectContaining(edit)),
    )
  })
})

test.each<[string, object[]]>([
  ['对于 bridge.mp4，请只保留该素材自身的第2秒到第9.5秒', [{ op: 'trim', clip: 3, keep: [2, 9.5] }]],
  ['请把三个片段的顺序整个倒过来排列，画面本身不要倒放', [{ op: 'sort', by: 'reverse' }]],
  ['请根据时长重新排列片段，最短的放在最前', [{ op: 'sort', by: 'duration_asc' }]],
  [
    'market删掉，剩下的按时长升序排列',
    [
      { op: 'delete', clip: 2 },
      { op: 'sort', by: 'duration_asc' },
    ],
  ],
  ['请将第一个片段 river.mp4 原地复制一份', [{ op: 'duplicate', clip: 1, times: 1 }]],
  ['中间那段只留前8秒', [{ op: 'trim', clip: 2, keep: [0, 8] }]],
  ['bridge放慢到三分之二', [{ op: 'set_speed', clip: 3, factor: 2 / 3 }]],
  ['bridge那段能倒放吗', [{ op: 'reverse', clip: 3 }]],
  ['请从片中移除 market.mp4', [{ op: 'delete', clip: 2 }]],
  ['20秒到23秒那里我打喷嚏了，剪了吧', [{ op: 'cut_range', from: 20, to: 23 }]],
  ['第二段停留太久，请缩短为4秒', [{ op: 'set_duration', clip: 2, duration: 4 }]],
  ['请仅把第10秒到第25秒这一区间导出为 GIF', [{ op: 'export', format: 'gif', from: 10, to: 25 }]],
  ['720p 的版本已经有了，请再以4K导出一份', [{ op: 'export', resolution: '4k' }]],
  ['导到哪了？还要多久', [{ op: 'query', what: 'export_status' }]],
  ['请列出用户目前已上传的素材', [{ op: 'query', what: 'uploads' }]],
  ['抓重点，剪成20秒', [{ op: 'highlight', duration: 20 }]],
  ['bridge放中间', [{ op: 'move', clip: 3, to: 2 }]],
  ['bridge提前，放在market前头', [{ op: 'move', clip: 3, before: 2 }]],
  ['请移除 market.mp4 这一片段', [{ op: 'delete', clip: 2 }]],
  ['从第14秒劈开，后半截扔掉', [{ op: 'cut_range', from: 14, to: 45 }]],
  ['请在第40秒处切分为两段，两段都保留', [{ op: 'split', at: 40 }]],
  ['第三段慢到0.8倍', [{ op: 'set_speed', clip: 3, factor: 0.8 }]],
  ['market别那么快，0.8倍', [{ op: 'set_speed', clip: 2, factor: 0.8 }]],
  ['river也来个一样的', [{ op: 'set_speed', clip: 1, factor: 2 }]],
  ['最后一段删了，那款已经断货', [{ op: 'delete', clip: 3 }]],
  [
    '横屏和方版各导一份',
    [
      { op: 'export', aspect: '16:9' },
      { op: 'export', aspect: '1:1' },
    ],
  ],
  ['只要前15秒，导成gif，我做表情包', [{ op: 'export', format: 'gif', from: 0, to: 15 }]],
  ['4比3的老电视画幅', [{ op: 'set_canvas', aspect: '4:3' }]],
  ['改成9:16，空的地方留白底', [{ op: 'set_canvas', aspect: '9:16', fit: 'pad', background: '#FFFFFF' }]],
  ['导出720p，要快', [{ op: 'export', resolution: '720p' }]],
  [
    '导竖版和方版',
    [
      { op: 'export', aspect: '9:16' },
      { op: 'export', aspect: '1:1' },
    ],
  ],
  ['改错了，退回上一步', [{ op: 'undo', steps: 1 }]],
  ['请去除 market.mp4 自身的前 4 秒', [{ op: 'trim', clip: 2, start: 4 }]],
  ['market前5秒以外的部分都剪掉', [{ op: 'trim', clip: 2, keep: [0, 5] }]],
  ['market从第3秒用到第12秒', [{ op: 'trim', clip: 2, keep: [3, 12] }]],
  [
    '10秒到20秒试音，30秒到40秒黑屏，都剪了',
    [
      { op: 'cut_range', from: 10, to: 20 },
      { op: 'cut_range', from: 30, to: 40 },
    ],
  ],
  ['请在时间线第20秒处把影片切开，分成前后两段', [{ op: 'split', at: 20 }]],
  ['请仅保留 market.mp4，删除其余片段', [{ op: 'delete', clips: [1, 3] }]],
  ['使 bridge.mp4 成为第一个片段', [{ op: 'move', clip: 3, to: 1 }]],
  ['bridge提前，排到第二个', [{ op: 'move', clip: 3, to: 2 }]],
  ['顺序换成3、1、2', [{ op: 'move', clip: 3, to: 1 }]],
  ['请依照片段时长由短到长重新排列时间线', [{ op: 'sort', by: 'duration_asc' }]],
  [
    '请在 market.mp4 之后再插入一次 river.mp4，使它出现在 bridge.mp4 之前',
    [{ op: 'insert', asset: 'river.mp4', after: 2 }],
  ],
  ['请调整整部影片，使其总时长变为24秒', [{ op: 'set_total_duration', duration: 24 }]],
  [
    '1号片段倒着放，3号用两倍速',
    [
      { op: 'reverse', clip: 1 },
      { op: 'set_speed', clip: 3, factor: 2 },
    ],
  ],
  ['请把刚刚调过速度的那个片段恢复为原速', [{ op: 'set_speed', clip: 2, factor: 1 }]],
  ['全片播放速度改为原来的两倍', [{ op: 'set_speed', clip: 'all', factor: 2 }]],
  ['最后一段到放', [{ op: 'reverse', clip: 3 }]],
  ['整个视屏调成1.5倍速', [{ op: 'set_speed', clip: 'all', factor: 1.5 }]],
  ['视频放到8秒的时候画面定住1.5秒', [{ op: 'freeze', at: 8, duration: 1.5 }]],
  ['market.mp4 的画面左右两侧请各裁掉10%', [{ op: 'crop', clip: 2, left: 0.1, right: 0.1 }]],
  ['开头4秒掐了吧，镜头晃得厉害', [{ op: 'cut_range', from: 0, to: 4 }]],
  ['请撤销最近做的两项修改', [{ op: 'undo', steps: 2 }]],
  ['撤销刚才对音乐音量的调整', [{ op: 'undo', steps: 1 }]],
  ['请把目前的剪辑保存为一个版本，命名为“初剪版”', [{ op: 'save_version', name: '初剪版' }]],
  [
    '请以720p、每秒24帧导出，文件名定为 spring.mp4',
    [{ op: 'export', resolution: '720p', fps: 24, filename: 'spring.mp4' }],
  ],
  ['请再导出一份 9:16 的竖版', [{ op: 'export', aspect: '9:16' }]],
  ['停停停，先别导了', [{ op: 'cancel_export' }]],
  ['请告知导出任务目前进行到百分之多少', [{ op: 'query', what: 'export_status' }]],
  ['请展示影片第28秒处的画面，用户想先确认一下', [{ op: 'preview', at: 28 }]],
])('%s', (message, edits) => {
  expect(done(message)).toEqual(edits)
})

describe('what may mean something else', () => {
  test.each([
    '前10秒不要，从第10秒开始',
    '撤销刚才对字幕的修改',
    '请在结尾追加 river.mp4，显示 4 秒',
    '请于影片开头处插入 river.mp4，时长 3 秒',
    '标题显示时长跟视频一样',
  ])('%s', (message) => {
    const changed = done(message).map((wish) => ('op' in wish ? wish.op : ''))
    for (const op of ['set_total_duration', 'preview', 'undo']) expect(changed).not.toContain(op)
    expect(changed.filter((op) => op === 'cut_range').length).toBeLessThan(2)
  })
})
