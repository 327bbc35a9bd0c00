/** Sentences that were once carried out wrongly, with what they mean. Each is to be done so, or asked about. */

/** The film that they speak of: a clip of 7.8 s and photos, with texts, music, an overlay and a fade, and a change of the music last. */
export const FILM: readonly object[][] = [
  [
    { op: 'build_sequence', assets: ['rabbit.mp4', 'larch.jpg', 'red-panda.jpg'] },
    { op: 'set_canvas', aspect: '16:9', fit: 'blur' },
    { op: 'add_text', text: 'A', start: 0, end: 2 },
    { op: 'add_text', text: 'B', start: 3, end: 5, position: 'top' },
    { op: 'add_text', text: 'C', start: 6, end: 8, position: 'bottom' },
    { op: 'add_overlay', asset: 'elva.jpg', position: 'top-right', scale: 0.4 },
    { op: 'fade_video', target: 'all', out: 1 },
    { op: 'add_bgm', mood: 'calm' },
  ],
  [{ op: 'set_volume', target: 'bgm', level: 0.5 }],
  [{ op: 'rotate', clip: 3, degrees: 180 }],
]

export const FILES = ['rabbit.mp4', 'larch.jpg', 'red-panda.jpg', 'elva.jpg']

const red = (match: string) => ({ op: 'update_text', match, color: '#FF0000' })
const lower = (match: string) => ({ op: 'update_text', match, position: 'lower-third' })

const sepia = (target: string) => ({ op: 'apply_filter', name: 'sepia', target })
const gray = (target: string) => ({ op: 'apply_filter', name: 'grayscale', target })

/** A sentence and the edits that it means; none where only a question is right. */
export const SENTENCES: readonly (readonly [said: string, ...edits: object[]])[] = [
  ['Make the video 9:16', { op: 'set_canvas', aspect: '9:16' }],
  ['Play it at a quarter of the speed', { op: 'set_speed', clip: 'all', factor: 0.25 }],
  ['Keep clip 1 from 2 s to 6.5 s', { op: 'trim', clip: 'c1', keep: [2, 6.5] }],
  ['Trim clip 1 so that it runs from 2 s to 6.5 s', { op: 'trim', clip: 'c1', keep: [2, 6.5] }],
  [
    'Fade in (1 second) at the start and fade out (1 second) at the end',
    { op: 'fade_video', target: 'all', in: 1, out: 1 },
  ],
  ['Remove the fade out', { op: 'fade_video', target: 'all', out: 0 }],
  ['Make the overlay half as large', { op: 'update_overlay', match: 'elva.jpg', scale: 0.2 }],
  ['Remove the texts "A", "B" and "C"', ...['A', 'B', 'C'].map((match) => ({ op: 'remove_text', match }))],
  ['Make all texts except the first red', red('B'), red('C')],
  ['All texts except the first in red', red('B'), red('C')],
  ['each clip exactly 2 seconds', { op: 'set_duration', clip: 'all', duration: 2 }],
  ['0:00-0:04 rabbit.mp4 / 0:04-0:07 larch.jpg'],
  [
    '3 seconds each, with a 0.5 second fade',
    { op: 'set_duration', clip: 'all', duration: 3 },
    { op: 'set_transition', type: 'fade', duration: 0.5, scope: 'all' },
  ],
  ['Split clip 3 at 20s and delete the second part'],
  ['reverse the last 3 seconds of clip 1', { op: 'reverse', clip: 'c1', from: 4.8, to: 7.8 }],
  ['Zoom in on the Export button'],
  ['Put the text 20 % from the top'],
  ['Fill the screen instead of the blurred bars', { op: 'set_canvas', fit: 'crop' }],
  ['Undo only the music change', { op: 'undo', version: 2 }],
  ['Not so yellow, more like gold'],
  ['音乐小一点，大概30%', { op: 'set_volume', target: 'bgm', level: 0.3 }],
  ['所有文字放到下三分之一，标题除外', lower('B'), lower('C')],
  ['所有文字放到下三分之一，第一条除外', lower('B'), lower('C')],
  ['Should I delete clip 2?'],
  ['Apply sepia to clips 1 and 3 but no others', sepia('c1'), sepia('c3')],
  ['Make clip 1 at least 3 seconds long'],
  ['Make each clip at most 5 seconds', { op: 'set_duration', clip: 'c1', duration: 5 }],
  ['Undo the last two changes but keep the music'],
  ['Put the overlay in the top left and in the bottom right'],
  ['Make it vertical but keep the landscape version'],
  ["Save this as draft 2 but don't export"],
  ['Put back clip 2'],
  ['Clip 2 is too dark, though that is fine'],
  ['Cut clip 2 down by half'],
  ['Make the video 8 seconds long by cutting the end', { op: 'cut_range', from: 8, to: 15.8 }],
  ['Delete everything after clip 1', { op: 'delete', clips: ['c2', 'c3'] }],
  ['Clear all texts, all of it'],
  ['clip 2 to the end', { op: 'move', clip: 'c2', to: 3 }],
  ['The user would like clip 2 moved to the very end', { op: 'move', clip: 'c2', to: 3 }],
  ['第一段之后的都删掉', { op: 'delete', clips: ['c2', 'c3'] }],
  ['所有片段变黑白，但最后一段不要', gray('c1'), gray('c2')],
  ['有人说话的时候才降低音乐', { op: 'duck', target: 'bgm', under: 'original' }],
  ['撤销，但保留标题'],
  // threw
  [
    'Rolling credits at the end: Camera - Joe Park, Music - Nina Roth',
    {
      op: 'credits',
      lines: [
        ['Camera', 'Joe Park'],
        ['Music', 'Nina Roth'],
      ],
    },
  ],
  ['Delete all texts but keep the title', ...['B', 'C'].map((match) => ({ op: 'remove_text', match }))],
  ['删掉所有文字，标题留着', ...['B', 'C'].map((match) => ({ op: 'remove_text', match }))],
  ['Delete everything but keep the first clip'],
  ['A hard cut between 1 and 2, no crossfade there', { op: 'remove_transition', between: ['c1', 'c2'] }],
  ['No crossfade there'],
  ['Turn the order of the clips around, so that the last one comes first', { op: 'sort', by: 'reverse' }],
  ['From clip 1 keep only seconds 3 to 6, the rest is shaky'],
  ['Delete clip 3, it is too dark', { op: 'delete', clip: 'c3' }],
  ['Mute clip 1, and the second one until 0:05'],
  ['Set clip 1 to 50 % volume, the third to 100 %'],
  ['Cut 2 seconds off its end', { op: 'trim', clip: 'c3', end: -2 }],
  ['Slow clip 1 down, but only the last 3 seconds'],
  ['A bit less'],
  ['Put clip 3 where clip 1 is'],
  ['Write "Hello" for 2 seconds at the start, then "World" for 2 seconds'],
  ['Freeze the last frame of clip 2 for 2 seconds and put "Wow" on it'],
  ['Add a text that says wait for it at the bottom', { op: 'add_text', text: 'wait for it', position: 'bottom' }],
  ['Delete clip 2. Actually no, keep it.'],
  ['Delete clip 1 and keep clip 2'],
  ['Sort the clips longest first and cut the last one'],
  ['Less contrast on all but the last, and that one brighter'],
  ['Copy clip 2 to the start and shorten it to 2 seconds'],
  ['From each clip only the best 5 seconds'],
  ['Shorten text A to 1 s, then fade out'],
  ['把文字A缩短到1秒，然后淡出'],
  [
    '音乐开头淡入2秒，画面结尾淡出2秒',
    { op: 'fade_audio', target: 'bgm', in: 2 },
    { op: 'fade_video', target: 'all', out: 2 },
  ],
  [
    '音乐20%，画面结尾淡出',
    { op: 'set_volume', target: 'bgm', level: 0.2 },
    { op: 'fade_video', target: 'all', out: 1 },
  ],
  [
    '音乐调到30%，并在影片结尾处淡出2秒',
    { op: 'set_volume', target: 'bgm', level: 0.3 },
    { op: 'fade_audio', target: 'bgm', out: 2 },
  ],
  ['第1段加0.5秒淡入，在影片结尾处淡出2秒'],
  ['在第3秒定格2秒，同时打上“重点”'],
  ['前5秒去掉，剩下的前2秒静音'],
  ['只要前5秒，加一行字“早安”', { op: 'cut_range', from: 5, to: 15.8 }, { op: 'add_text', text: '早安' }],
  ['larch.jpg放左上角，前3秒显示，之后移到右下角'],
]
