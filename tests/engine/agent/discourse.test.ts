import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/agent/context.ts'
import { interpret } from '../../../src/engine/agent/index.ts'
import { toRecord } from '../../../src/engine/agent/record.ts'

/** Messages as an assistant relays them: announced, listed, headed, glossed, and with things to leave alone. */
const placed: Context = {
  uploads: [
    { name: 'kitchen.mp4', type: 'video', duration: 10 },
    { name: 'garden.mp4', type: 'video', duration: 8 },
    { name: 'beach.jpg', type: 'image' },
    { name: 'bedroom.mp4', type: 'video', duration: 6 },
    { name: 'porch.mp4', type: 'video', duration: 5 },
    { name: 'jazz.mp3', type: 'audio', duration: 90 },
    { name: 'calm.mp3', type: 'audio', duration: 60 },
    { name: 'logo.png', type: 'image', alpha: true },
    { name: 'subs.srt', type: 'subtitle', cues: 8 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'kitchen.mp4', start: 0, end: 10 },
    { clip: 2, name: 'garden.mp4', start: 10, end: 18 },
    { clip: 3, name: 'beach.jpg', start: 18, end: 22 },
    { clip: 4, name: 'bedroom.mp4', start: 22, end: 28 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: 'calm.mp3', start: 0, end: 28, volume: 0.4 }],
  text: [
    { text: 'Summer Sale', start: 0, end: 4, position: 'top', color: '#FFFFFF' },
    { text: '立即购买', start: 22, end: 28, position: 'bottom' },
  ],
  captions: { source: 'subs.srt', cues: 8 },
  overlays: [],
  history: ['build_sequence'],
}
const uploaded: Context = { uploads: placed.uploads }

/** What a message does, each operation with its parameters in one line. */
function done(message: string, context: Context = placed): string[] {
  const { operations, notUnderstood } = interpret(message, context)
  expect(notUnderstood).toEqual([])
  return operations.map(toRecord).map(({ op, params }) => `${op} ${JSON.stringify(params).replaceAll('"', '')}`)
}

type Row = readonly [message: string, operations: readonly string[]]
const check = (rows: readonly Row[], context?: Context) =>
  test.each(rows)('%s', (message, operations) => expect(done(message, context)).toEqual(operations))

const MUTE_2 = 'mute {target:{clip:2}}'
const DELETE_3 = 'delete {clip:3}'
const EXPORT_720 = 'export {resolution:720p}'
const QUIET = 'set_volume {target:bgm,level:0.2}'

describe('what announces wishes, or keeps manners, asks nothing', () => {
  check([
    ['Please make the following edits:\n1. Mute clip 2\n2. Delete clip 3', [MUTE_2, DELETE_3]],
    ['The user wants the music lowered to 20%. Please also delete clip 3.', [QUIET, DELETE_3]],
    ['User request: mute clip 2 and delete clip 3.', [MUTE_2, DELETE_3]],
    ['On behalf of the user: lower the music to 20% and mute clip 2.', [QUIET, MUTE_2]],
    ['Could you please perform these steps in order: mute clip 2, then export at 720p.', [MUTE_2, EXPORT_720]],
    ['Hi! Sorry to bother you, could you mute clip 2?', [MUTE_2]],
    ['Good morning, hope all is well. When you get a chance, delete clip 3. Thanks in advance!', [DELETE_3]],
    ['User: "please mute clip 2"', [MUTE_2]],
    ['Please mute clip 2. Let me know when it is done.', [MUTE_2]],
    ['完成后请告诉我。把第2段静音。', [MUTE_2]],
    ['用户希望：静音第2段，并删除第3段。', [MUTE_2, DELETE_3]],
    ['请依次完成以下操作：静音第2段；删除第3段。', [MUTE_2, DELETE_3]],
    ['用户要求将音乐音量降到20%，并静音第2段。', [QUIET, MUTE_2]],
    ['您好，不好意思打扰一下，请帮我把第2段静音', [MUTE_2]],
    ['你好，麻烦你帮个忙，把第3段删掉，非常感谢！', [DELETE_3]],
  ])
})

describe('each item of a list is a wish of its own', () => {
  check([
    ['1) mute clip 2 2) delete clip 3 3) export at 720p', [MUTE_2, DELETE_3, EXPORT_720]],
    ['Please: (a) mute clip 2; (b) delete clip 3; (c) export as 720p.', [MUTE_2, DELETE_3, EXPORT_720]],
    ['Edits:\n- mute clip 2\n- delete clip 3', [MUTE_2, DELETE_3]],
    ['I need a few changes:\n• mute clip 2\n• delete clip 3', [MUTE_2, DELETE_3]],
    ["I'd like you to: - mute clip 2 - delete clip 3", [MUTE_2, DELETE_3]],
    ['**1. Sound**: mute clip 2\n**2. Clips**: delete clip 3', [MUTE_2, DELETE_3]],
    ['First, mute clip 2. Then delete clip 3. Finally, export at 720p.', [MUTE_2, DELETE_3, EXPORT_720]],
    ['Step 1: mute clip 2. Step 2: delete clip 3.', [MUTE_2, DELETE_3]],
    ['The user requested: (i) mute clip 2, (ii) delete clip 3, (iii) export at 720p.', [MUTE_2, DELETE_3, EXPORT_720]],
    ['1. Delete clip 3. 2. Mute clip 2. 3. Set the music to 20%.', [DELETE_3, MUTE_2, QUIET]],
    ['1、静音第2段；2、删除第3段；3、导出720p。', [MUTE_2, DELETE_3, EXPORT_720]],
    ['（1）静音第2段（2）删除第3段', [MUTE_2, DELETE_3]],
    ['①静音第2段 ②删除第3段', [MUTE_2, DELETE_3]],
    ['第一步：静音第2段。第二步：删除第3段。', [MUTE_2, DELETE_3]],
    ['首先，静音第2段；其次，删除第3段；最后，导出720p。', [MUTE_2, DELETE_3, EXPORT_720]],
    [
      '1. 将“Summer Sale”改为“冬季特卖”\n2. 将“立即购买”改为“马上抢购”',
      ['update_text {match:Summer Sale,set:{text:冬季特卖}}', 'update_text {match:立即购买,set:{text:马上抢购}}'],
    ],
    [
      'Edit request:\n* Clip 1 (kitchen.mp4): trim first 2s, mute\n* Clip 2 (garden.mp4): speed 1.5x',
      ['trim {clip:1,start:2}', 'mute {target:{clip:1}}', 'set_speed {clip:2,factor:1.5}'],
    ],
  ])
})

describe('one item takes nothing over from another', () => {
  check([
    [
      'a) mute the music from 5s to 10s; b) add a 2-second fade to black at the end.',
      ['mute {target:bgm,from:5,to:10}', 'fade_video {target:all,out:2}'],
    ],
  ])
})

describe('a heading holds for its items', () => {
  check([
    [
      'Update the title "Summer Sale":\n- position: center\n- size: large\n- color: red',
      ['update_text {match:Summer Sale,set:{size:large,color:#FF0000,position:center}}'],
    ],
    [
      '更新标题“Summer Sale”：\n- 位置：居中\n- 大小：大\n- 颜色：红色',
      ['update_text {match:Summer Sale,set:{size:large,color:#FF0000,position:center}}'],
    ],
    ['Export with:\n- 1080p\n- 30 fps\n- format: mp4', ['export {format:mp4,resolution:1080p,fps:30}']],
    ['Clip 2:\n- speed: 2x\n- mute it', ['set_speed {clip:2,factor:2}', MUTE_2]],
    ['第2段：\n- 速度：2倍\n- 静音', ['set_speed {clip:2,factor:2}', MUTE_2]],
    [
      'Trim the clips:\n- clip 1: first 2 seconds\n- clip 2: last 3 seconds',
      ['trim {clip:1,start:2}', 'trim {clip:2,end:-3}'],
    ],
    ['调整速度：\n- 第1段：2倍\n- 第2段：0.5倍', ['set_speed {clip:1,factor:2}', 'set_speed {clip:2,factor:0.5}']],
    [
      'Apply to clips 1 and 2: vintage filter, brightness +10%.',
      [
        ...[1, 2].map((n) => `apply_filter {name:vintage,target:${n}}`),
        ...[1, 2].map((n) => `adjust_color {target:${n},brightness:0.1}`),
      ],
    ],
    [
      'Apply the following to clip 2: reverse, mute, 0.5x speed.',
      ['reverse {clip:2}', MUTE_2, 'set_speed {clip:2,factor:0.5}'],
    ],
    ['请对第2段执行以下操作：倒放、静音、0.5倍速。', ['reverse {clip:2}', MUTE_2, 'set_speed {clip:2,factor:0.5}']],
    ['Delete the following clips:\n- kitchen.mp4\n- bedroom.mp4', ['delete {clips:[1,4]}']],
    ['Cut these parts:\n- 0:05 to 0:08\n- 0:12 to 0:14', ['cut_range {from:5,to:8}', 'cut_range {from:12,to:14}']],
    ['Set these volumes: music 20%, original sound 80%.', [QUIET, 'set_volume {target:original,level:0.8}']],
    [
      '转场：\n- 第1段和第2段之间：淡入淡出，1秒\n- 第2段和第3段之间：左擦除',
      ['set_transition {type:fade,duration:1,between:[1,2]}', 'set_transition {type:wipeleft,between:[2,3]}'],
    ],
  ])
})

describe('what stands in brackets belongs to what stands before it', () => {
  check([
    ['Mute clip 2 (garden.mp4) and delete clip 3 (the beach).', [MUTE_2, DELETE_3]],
    ['静音第2段（garden.mp4），删除第3段（beach.jpg）。', [MUTE_2, DELETE_3]],
    [
      'Apply a vintage filter to the videos (clips 1 and 4).',
      ['apply_filter {name:vintage,target:1}', 'apply_filter {name:vintage,target:4}'],
    ],
    [
      '给所有视频（第1、4段）加复古滤镜。',
      ['apply_filter {name:vintage,target:1}', 'apply_filter {name:vintage,target:4}'],
    ],
    [
      'Add logo.png (the watermark) in the bottom-right corner (15% size, 80% opacity).',
      ['add_overlay {asset:logo.png,position:bottom-right,scale:0.15,opacity:0.8}'],
    ],
    ['Add a slow zoom-in (Ken Burns) to clip 3.', ['ken_burns {clip:3,direction:in}']],
    [
      'Add a transition (0.3s, wipeleft) between clips 2 and 3.',
      ['set_transition {type:wipeleft,duration:0.3,between:[2,3]}'],
    ],
    ['在第2段和第3段之间加转场（左擦除，0.3秒）。', ['set_transition {type:wipeleft,duration:0.3,between:[2,3]}']],
    ['Split at 5 s and at 12 s (just split, do not delete anything).', ['split {at:5}', 'split {at:12}']],
    ['在5秒和12秒处分割（只分割，不删除）。', ['split {at:5}', 'split {at:12}']],
    ['Set the canvas to 9:16 with blurred bars (not cropped).', ['set_canvas {aspect:9:16,fit:blur}']],
    [
      'Change "Summer Sale" to #FFD700 (gold) (keep the same size and position).',
      ['update_text {match:Summer Sale,set:{color:#FFD700}}'],
    ],
    ['把音乐（calm.mp3）换成 jazz.mp3，音量保持不变。', ['replace_bgm {asset:jazz.mp3}']],
  ])
})

describe('what is to be left alone', () => {
  check([
    ['Mute clip 2. Leave the music and the title untouched.', [MUTE_2]],
    ["Mute clip 2; don't touch anything else.", [MUTE_2]],
    ['Lower the music to 20%. Keep the volume of the clips as it is, and keep both texts.', [QUIET]],
    ['Delete clip 3; everything else should remain unchanged.', [DELETE_3]],
    ['Mute clip 2, no other changes.', [MUTE_2]],
    ['I want clip 2 muted, clip 3 deleted, and the rest left untouched.', [MUTE_2, DELETE_3]],
    ["Don't add captions; mute clip 2.", [MUTE_2]],
    ['不要加字幕，静音第2段。', [MUTE_2]],
    ['Speed clip 1 up 2x, without changing the pitch.', ['set_speed {clip:1,factor:2}']],
    ['静音第2段。音乐和标题保持不变。', [MUTE_2]],
    ['删除第3段，其余不变。', [DELETE_3]],
    ['不要修改其他片段，只把第2段静音。', [MUTE_2]],
    ['任务：把第2段静音。注意：不要改动其他内容。', [MUTE_2]],
  ])

  const gray = [1, 2, 4].map((n) => `apply_filter {name:grayscale,target:${n}}`)
  check([
    ['Make all clips black and white but leave clip 3 untouched.', gray],
    ['所有片段变成黑白，第3段不要动。', gray],
    ['所有片段变成黑白，第3段除外。', gray],
    ['Make clip 1 black and white (but not clip 2).', gray.slice(0, 1)],
    ["Don't add captions.", []],
  ])

  const three = 'build_sequence {assets:[kitchen.mp4,garden.mp4,beach.jpg],order:listed,total:30}'
  check(
    [
      ['Create a 30-second video from kitchen.mp4, garden.mp4 and beach.jpg (in this order), no music.', [three]],
      ['用户上传了几个素材，请用 kitchen.mp4、garden.mp4、beach.jpg（按此顺序）制作30秒视频。', [three]],
    ],
    uploaded,
  )

  const videos = 'build_sequence {assets:[kitchen.mp4,garden.mp4,bedroom.mp4]}'
  check(
    [
      ["Make a video from the clips. Don't use porch.mp4.", [videos]],
      ['用这些视频做一个视频，不要用porch.mp4。', [videos]],
    ],
    uploaded,
  )
})

describe('a problem and its remedy are one wish, and what follows refers to it', () => {
  check([
    [
      'Subtitles appear 1.2 seconds too early; please delay all captions by 1.2 seconds. Also change their colour to yellow.',
      ['shift_captions {delta:1.2}', 'update_captions {set:{color:#FFFF00}}'],
    ],
    [
      '字幕早了1.2秒，请整体延后1.2秒，并把颜色改成黄色。',
      ['shift_captions {delta:1.2}', 'update_captions {set:{color:#FFFF00}}'],
    ],
    ['The title stays too short (4 s): extend it to 8 seconds.', ['update_text {match:Summer Sale,set:{duration:8}}']],
    ['Clip 1 is too dark; raise its brightness by 15%.', ['adjust_color {target:1,brightness:0.15}']],
    ['标题有错别字，把“Summer Sale”改成“Summer Sales”。', ['update_text {match:Summer Sale,set:{text:Summer Sales}}']],
    ['The music is too loud, so please lower the music to 20%.', [QUIET]],
    [
      'Move the captions to the top and change the color to red.',
      ['update_captions {set:{position:top,color:#FF0000}}'],
    ],
    [
      'The text "Summer Sale" disappears too soon; keep it on screen until 8 seconds.',
      ['update_text {match:Summer Sale,set:{start:0,end:8}}'],
    ],
  ])
})

describe('several places in one message', () => {
  check([
    [
      'At 5 seconds, split the video. At 12 seconds, add a freeze frame of 2 seconds.',
      ['split {at:5}', 'freeze {at:12,duration:2}'],
    ],
    ['在5秒处分割；在12秒处加2秒定格。', ['split {at:5}', 'freeze {at:12,duration:2}']],
    [
      'Set clip 1 to 2x, clip 2 to 0.5x, and clip 4 to 1.5x speed.',
      ['set_speed {clip:1,factor:2}', 'set_speed {clip:2,factor:0.5}', 'set_speed {clip:4,factor:1.5}'],
    ],
    [
      'Add a fade between clips 1 and 2, a wipeleft between clips 2 and 3, and a dissolve between clips 3 and 4.',
      ['fade', 'wipeleft', 'dissolve'].map((type, i) => `set_transition {type:${type},between:[${i + 1},${i + 2}]}`),
    ],
    [
      '在第1段和第2段之间加淡入淡出，第2段和第3段之间加左擦除，第3段和第4段之间加溶解。',
      ['fade', 'wipeleft', 'dissolve'].map((type, i) => `set_transition {type:${type},between:[${i + 1},${i + 2}]}`),
    ],
  ])
})

describe('a video and what belongs into it', () => {
  const shots: Context = {
    uploads: [
      { name: 'panda.jpg', type: 'image' },
      { name: 'larch.jpg', type: 'image' },
      { name: 'elva.jpg', type: 'image' },
      { name: 'rabbit.mp4', type: 'video', duration: 8 },
      { name: 'viper.mp3', type: 'audio', duration: 41 },
    ],
  }
  const built: Context = {
    ...shots,
    video: shots.uploads.slice(0, 4).map(({ name }, i) => ({ clip: i + 1, name, start: 4 * i, end: 4 * i + 4 })),
  }

  check(
    [
      [
        'Please make a 20-second promo:\n1. Use panda.jpg, larch.jpg, elva.jpg (in that order), then rabbit.mp4\n' +
          '2. Add the title "Wild" for the first 3 seconds\n3. Put a lower third "Alps" over elva.jpg\n' +
          '4. Use viper.mp3 as background music at 40%, fading out over the last 2 seconds\n5. Crossfade of 0.8s between all clips',
        [
          'build_sequence {assets:[panda.jpg,larch.jpg,elva.jpg,rabbit.mp4],total:20,order:listed}',
          'add_text {text:Wild,start:0,end:3}',
          'add_text {text:Alps,start:8,end:12,position:lower-third}',
          'add_bgm {asset:viper.mp3,volume:0.4}',
          'fade_audio {target:bgm,out:2}',
          'set_transition {type:crossfade,duration:0.8,scope:all}',
        ],
      ],
      [
        'Make a 12-second promo:\n- use elva.jpg and larch.jpg\n- title "Hi"\n- upbeat music at 30%',
        [
          'build_sequence {assets:[elva.jpg,larch.jpg],total:12,order:listed}',
          'add_text {text:Hi}',
          'add_bgm {mood:upbeat,volume:0.3}',
        ],
      ],
      [
        'Make a slideshow of the photos, 4 s each; label elva.jpg "A" and larch.jpg "B"',
        [
          'build_sequence {assets:[panda.jpg,larch.jpg,elva.jpg],each:4}',
          'add_text {text:A,start:8,end:12,position:bottom}',
          'add_text {text:B,start:4,end:8,position:bottom}',
        ],
      ],
    ],
    shots,
  )

  check(
    [
      ['Zoom in slowly on the photos (not the video)', [1, 2, 3].map((n) => `ken_burns {clip:${n},direction:in}`)],
      ['给照片加黑白滤镜', [1, 2, 3].map((n) => `apply_filter {name:grayscale,target:${n}}`)],
      [
        'label the first photo "A" and the second "B"',
        ['add_text {text:A,start:0,end:4,position:bottom}', 'add_text {text:B,start:4,end:8,position:bottom}'],
      ],
    ],
    built,
  )
})
