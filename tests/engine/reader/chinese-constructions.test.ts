import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { doneIn } from './support/done.ts'
import { HOLIDAY_WITH_MUSIC, LOOSE_FILES } from './support/films.ts'

/** Chinese constructions that go with any request: how it is written, what it is about, and why it is made. */

const context: Context = {
  ...HOLIDAY_WITH_MUSIC,
  canvas: { width: 1920, height: 1080, fps: 30 },
  uploads: [...HOLIDAY_WITH_MUSIC.uploads, { name: 'logo.png', type: 'image' }],
}

function sorted(edit: object): object {
  return Object.fromEntries(Object.entries(edit).sort(([a], [b]) => a.localeCompare(b)))
}

function done(message: string, of = context): object[] {
  return doneIn(message, of)
    .filter((wish) => !('op' in wish && wish.op === 'nothing'))
    .map(sorted)
}

describe.each<[string, [string, object[]][]]>([
  [
    'a heading names the clip of all the lines below it',
    [
      [
        '请对第一个片段做如下处理：\n1. 防抖\n2. 左侧裁掉 5%\n3. 顺时针旋转 90 度',
        [
          { op: 'stabilize', clip: 1 },
          { op: 'crop', clip: 1, left: 0.05 },
          { op: 'rotate', clip: 1, degrees: 90 },
        ],
      ],
      [
        '请给第二段做以下调整：1. 静音 2. 倒放',
        [
          { op: 'mute', target: 2 },
          { op: 'reverse', clip: 2 },
        ],
      ],
    ],
  ],
  [
    'a file that takes the place of a clip is not laid over the film',
    [['中间那段不要了，用beach.mp4顶上', [{ op: 'replace_clip', clip: 2, asset: 'beach.mp4' }]]],
  ],
  [
    'full-width figures and letters',
    [
      ['把视频第５秒至第８秒之间的内容删除', [{ op: 'cut_range', from: 5, to: 8 }]],
      ['第１段跟第３段砍掉', [{ op: 'delete', clips: [1, 3] }]],
      ['背景音乐降３ｄＢ', [{ op: 'set_volume', target: 'bgm', db: -3 }]],
    ],
  ],
  [
    'traditional characters and terms of other regions',
    [
      ['請將第三段影片倒轉播放', [{ op: 'reverse', clip: 3 }]],
      ['海灘那段快轉兩倍', [{ op: 'set_speed', clip: 1, factor: 2 }]],
      ['匯出成1080p', [{ op: 'export', resolution: '1080p' }]],
    ],
  ],
  [
    'clips and verbs in English',
    [
      ['clip2 delete掉', [{ op: 'delete', clip: 2 }]],
      ['麻烦帮我把 clip 2 去掉', [{ op: 'delete', clip: 2 }]],
      ['第二段 mute 掉', [{ op: 'mute', target: 2 }]],
    ],
  ],
  [
    'reasons and opinions',
    [
      ['讲得太慢了，整体提到1.25倍速', [{ op: 'set_speed', clip: 'all', factor: 1.25 }]],
      ['平台有限制，总时长要刚好40秒', [{ op: 'set_total_duration', duration: 40 }]],
      ['中间那段晃得我头晕，做一下防抖', [{ op: 'stabilize', clip: 2 }]],
      ['第二个片段我不要了，删了吧', [{ op: 'delete', clip: 2 }]],
    ],
  ],
  [
    'what comes last, after a comma or a space',
    [
      [
        '先把第二段剪掉前3秒，再加速1.5倍，最后静音',
        [
          { op: 'trim', clip: 2, start: 3 },
          { op: 'set_speed', clip: 2, factor: 1.5 },
          { op: 'mute', target: 2 },
        ],
      ],
      [
        '音乐从第6秒开始放 最后5秒渐弱到没声',
        [
          { op: 'move_audio', target: 'bgm', start: 6 },
          { op: 'fade_audio', target: 'bgm', out: 5 },
        ],
      ],
    ],
  ],
  [
    'the longest and the shortest, and the same for another',
    [
      ['把最长的那段放第一个', [{ op: 'move', clip: 2, to: 1 }]],
      ['最短的那段删了', [{ op: 'delete', clip: 1 }]],
      ['第一段黑白，第二段也是', [1, 2].map((target) => ({ op: 'apply_filter', name: 'grayscale', target }))],
    ],
  ],
  ['an order said twice is carried out once', [['反着排，最后一段放最前', [{ op: 'sort', by: 'reverse' }]]]],
  [
    'first one clip, then the others: the same clips in that order',
    [['先放日落，再放海滩，最后城市', [{ op: 'move', clip: 3, to: 1 }]]],
  ],
  [
    'values followed by their names in the other language',
    [
      ['请为第一个片段添加 sepia（棕褐色）滤镜。', [{ op: 'apply_filter', name: 'sepia', target: 1 }]],
      [
        '请在第 1 段与第 2 段之间添加 0.5 秒的向左擦除转场（wipeleft）。',
        [{ op: 'set_transition', type: 'wipeleft', duration: 0.5, between: [1, 2] }],
      ],
    ],
  ],
])('%s', (_, messages) => {
  test.each(messages)('%s', (message, edits) => {
    expect(done(message)).toEqual(edits.map(sorted))
  })
})

test('files in an order, the first of them said to open the film', () => {
  expect(done('photo2开头 然后clip1 最后photo1 歌用song.mp3', LOOSE_FILES)).toEqual(
    [
      { op: 'build_sequence', assets: ['photo2.jpg', 'clip1.mp4', 'photo1.jpg'], order: 'listed' },
      { op: 'add_bgm', asset: 'song.mp3' },
    ].map(sorted),
  )
})

test('后头 is a place, not the word for what comes next', () => {
  const two: Context = { uploads: ['intro.mp4', 'main.mp4'].map((name) => ({ name, type: 'video', duration: 9 })) }
  expect(done('main放前面 intro放后面', two)).toEqual([
    { op: 'build_sequence', assets: ['main.mp4', 'intro.mp4'], order: 'listed' },
  ])
  expect(done('main放前头 intro放后头', two)).not.toContainEqual(expect.objectContaining({ op: 'insert' }))
})

const photos: Context = {
  uploads: [1, 2, 3].map((n) => ({ name: `product${n}.jpg`, type: 'image' })),
}

describe.each<[string, [string, object[], Context?][]]>([
  [
    'files on lines of their own are a list',
    [
      [
        '请按以下顺序把图片排成视频：\n1. product2.jpg\n2. product3.jpg\n3. product1.jpg\n每张显示 3 秒。',
        [
          {
            op: 'build_sequence',
            assets: ['product2.jpg', 'product3.jpg', 'product1.jpg'],
            order: 'listed',
            each: 3,
          },
        ],
        photos,
      ],
      [
        '請用三張照片製作影片，順序為 product3.jpg、product2.jpg、product1.jpg，每張 2.5 秒。',
        [
          {
            op: 'build_sequence',
            assets: ['product3.jpg', 'product2.jpg', 'product1.jpg'],
            order: 'listed',
            each: 2.5,
          },
        ],
        photos,
      ],
      ['用四张照片做视频，顺序为 product3.jpg、product2.jpg', [], photos],
    ],
  ],
  [
    'a name may be in quotation marks, or be repeated in brackets',
    [
      ['请为整个视频应用“复古”滤镜', [{ op: 'apply_filter', name: 'vintage', target: 'all' }]],
      ['把音乐换成较有活力（energetic）的', [{ op: 'replace_bgm', mood: 'energetic' }]],
      ['把音乐换成较有活力（calm）的', []],
      [
        '请以打字机（typewriter）动画显示文字“再见”，5 秒到 8 秒',
        [{ op: 'add_text', text: '再见', start: 5, end: 8, animation: 'typewriter' }],
      ],
    ],
  ],
  [
    'Cantonese is read in the words of the tables',
    [
      ['第二段左右反轉番佢', [{ op: 'flip', clip: 2, axis: 'horizontal' }]],
      ['啲背景音樂大聲少少', [{ op: 'set_volume', target: 'bgm', direction: 'up', amount: 'small' }]],
      ['唔好剪第二段', []],
    ],
  ],
  [
    'a topic before a list of edits',
    [
      [
        '关于第二段，需要做两件事：一、倒放；二、防抖。',
        [
          { op: 'reverse', clip: 2 },
          { op: 'stabilize', clip: 2 },
        ],
      ],
    ],
  ],
  [
    'what becomes of the spare parts of the picture',
    [
      ['画布改为 1:1，多余的画面直接裁掉', [{ op: 'set_canvas', aspect: '1:1', fit: 'crop' }]],
      ['改成正方形，空出来的地方用白色填满', [{ op: 'set_canvas', aspect: '1:1', fit: 'pad', background: '#FFFFFF' }]],
    ],
  ],
])('%s', (_, messages) => {
  test.each(messages)('%s', (message, edits, of = context) => {
    expect(done(message, of)).toEqual(edits.map(sorted))
  })
})

/** After an edit of the music, and of a clip. */
const music: Context = { ...context, last_edit: { op: 'add_bgm', name: 'library:Calm Piano' } }
const clip: Context = { ...context, last_edit: { op: 'set_speed', clip: 2, factor: 2 } }
const parts: Context = {
  uploads: ['intro.mp4', 'main.mp4', 'facecam.mp4'].map((name) => ({ name, type: 'video', duration: 64 })),
}

describe.each<[string, [string, object[], Context?][]]>([
  [
    'how something is, before how it should be',
    [
      ['背景音乐目前为 50%，请下调至 25%', [{ op: 'set_volume', target: 'bgm', level: 0.25 }]],
      ['背景音乐现在是50%，调到30%', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
      ['背景音乐目前为 50%', []],
      ['现在把第二段静音', [{ op: 'mute', target: 2 }]],
    ],
  ],
  [
    'a time from which and one until which something is shown',
    [
      [
        'logo.png放右上角，从 0:05 显示到 0:20',
        [{ op: 'add_overlay', asset: 'logo.png', position: 'top-right', start: 5, end: 20 }],
      ],
      [
        'logo.png放左上角，从第3秒显示到第9秒',
        [{ op: 'add_overlay', asset: 'logo.png', position: 'top-left', start: 3, end: 9 }],
      ],
    ],
  ],
  [
    'the edit before says what is meant',
    [
      ['淡入2秒', [{ op: 'fade_audio', target: 'bgm', in: 2 }], music],
      ['淡出3秒', [{ op: 'fade_video', target: 'all', out: 3 }], clip],
      ['音量砍半', [{ op: 'set_volume', target: 'bgm', factor: 0.5 }], music],
      ['刚调整过的那个片段移到末尾', [{ op: 'move', clip: 2, to: 3 }], clip],
      ['请对第一个片段应用同样的加速设置', [{ op: 'set_speed', clip: 1, factor: 2 }], clip],
    ],
  ],
  [
    'a file by its Chinese name, with its own in brackets',
    [
      [
        '摄像头(facecam)开头 然后main',
        [{ op: 'build_sequence', assets: ['facecam.mp4', 'main.mp4'], order: 'listed' }],
        parts,
      ],
    ],
  ],
  [
    'what is said in passing',
    [
      ['宝宝睡着了不能开声音看😂 直接把前面15秒删了就行', [{ op: 'cut_range', from: 0, to: 15 }]],
      ['城市那段跟整体不搭 拿掉吧', [{ op: 'delete', clip: 2 }]],
      ['这歌有版权 平台会限流 背景音乐去掉', [{ op: 'remove_bgm' }]],
      ['第二段静音👍', [{ op: 'mute', target: 2 }]],
      ['别导了别导了 我字打错了', [{ op: 'cancel_export' }]],
      ['第 2 段顺时针旋转 90 度，原素材是横着拍的', [{ op: 'rotate', clip: 2, degrees: 90 }]],
    ],
  ],
  [
    'the same again for the other side',
    [['请把第一段左侧裁掉 10%，右侧也裁掉 10%', [{ op: 'crop', clip: 1, left: 0.1, right: 0.1 }]]],
  ],
  [
    'what a cut part shows',
    [
      ['请切除 0:10 至 0:22 的口误部分', [{ op: 'cut_range', from: 10, to: 22 }]],
      ['前10秒加载画面砍掉', [{ op: 'cut_range', from: 0, to: 10 }]],
    ],
  ],
  [
    'more traditional characters',
    [
      ['轉場全部給我上疊化，半秒', [{ op: 'set_transition', type: 'fade', duration: 0.5, scope: 'all' }]],
      ['請查詢時間軸上有哪些素材及其順序', [{ op: 'query', what: 'timeline' }]],
    ],
  ],
])('%s', (_, messages) => {
  test.each(messages)('%s', (message, edits, of = context) => {
    expect(done(message, of)).toEqual(edits.map(sorted))
  })
})

test('what comes after a file is not put at the end', () => {
  expect(done('main开头4秒掐掉再接到intro后面', parts)).not.toContainEqual(expect.objectContaining({ op: 'append' }))
})

test('a voice-over without quotation marks keeps its last word', () => {
  const text = '大海的早晨从一阵风开始'
  expect(done(`配一句旁白：${text}`)).toEqual([{ op: 'add_voiceover', text }])
})

describe('what is not asked for', () => {
  test.each(['我字打错了', '没必要加转场', '第三段加速到和第二段一样', '海滩打头，然后日落'])('%s', (message) => {
    expect(done(message)).toEqual([])
  })
})

describe('a remark about something else than the edit, or alone, is asked about', () => {
  test.each(['第二段我看着碍事，音乐调小', '颜色太寡淡', '第一段是绿幕拍的'])('%s', (message) => {
    expect(done(message)).toEqual([])
  })
})
