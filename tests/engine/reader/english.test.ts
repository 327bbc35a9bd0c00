import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { wishesIn } from './support/done.ts'

const context: Context = {
  uploads: [
    { name: 'rabbit.mp4', type: 'video', duration: 30 },
    { name: 'larch.jpg', type: 'image' },
    { name: 'talk.mp4', type: 'video', duration: 30 },
    { name: 'song.mp3', type: 'audio', duration: 60 },
    { name: 'facecam.mp4', type: 'video', duration: 20 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'rabbit.mp4', start: 0, end: 30 },
    { clip: 2, name: 'larch.jpg', start: 30, end: 34 },
    { clip: 3, name: 'talk.mp4', start: 34, end: 64 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: 'song.mp3', start: 0, end: 64, volume: 0.35 }],
  text: [
    { text: 'A', start: 0, end: 3, position: 'center' },
    { text: 'B', start: 10, end: 13, position: 'top' },
    { text: 'C', start: 20, end: 23, position: 'bottom' },
  ],
  overlays: [{ name: 'facecam.mp4', start: 0, end: 20, position: 'bottom-right', scale: 0.3 }],
  history: ['first', 'second'],
}

const done = (message: string): object[] => wishesIn(message, context)

describe('sentences that were once read wrongly are read right', () => {
  test.each<[string, object[]]>([
    ['call it Summer in the Woods', [{ op: 'rename', title: 'Summer in the Woods' }]],
    ['name the project Spring Promo', [{ op: 'rename', title: 'Spring Promo' }]],
    ['change the name of the video to "Harbour"', [{ op: 'rename', title: 'Harbour' }]],
    ['The film should be called Wild Days', [{ op: 'rename', title: 'Wild Days' }]],
    [
      'call it Wild Days and make it 9:16',
      [
        { op: 'rename', title: 'Wild Days' },
        { op: 'set_canvas', aspect: '9:16' },
      ],
    ],
    // of something else, or not a name
    ['call it a day', []],
    ['call this version "before music"', [{ op: 'save_version', name: 'before music' }]],
    ['change the name to "Harbour"', []],
    ['rename clip 2 to Beach', []],
    ['make three shorts of 20 to 60 seconds from this talk', [{ op: 'shorts', count: 3, length: [20, 60] }]],
    ['cut this into 3 TikToks', [{ op: 'shorts', count: 3 }]],
    [
      'turn this interview into 2 reels, each between 15 and 40 seconds',
      [{ op: 'shorts', count: 2, length: [15, 40] }],
    ],
    ['make shorts from this podcast', [{ op: 'shorts' }]],
    ['make 4 YouTube shorts of 1 to 2 minutes', [{ op: 'shorts', count: 4, length: [60, 120] }]],
    ['make 50 shorts of this talk', []],
    ['make 3 shorts of 20 to 60 seconds about gardens', []],
    ['Make the video 9:16', [{ op: 'set_canvas', aspect: '9:16' }]],
    ['Play it at a quarter of the speed', [{ op: 'set_speed', clip: 'all', factor: 0.25 }]],
    ['Keep clip 1 from 2 s to 6.5 s', [{ op: 'trim', clip: 1, keep: [2, 6.5] }]],
    ['Trim clip 1 so that it runs from 2 s to 6.5 s', [{ op: 'trim', clip: 1, keep: [2, 6.5] }]],
    ['Remove the fade out', [{ op: 'fade_video', target: 'all', out: 0 }]],
    ['Make the overlay half as large', [{ op: 'update_overlay', match: 'facecam.mp4', scale: 0.15 }]],
    ['Remove the texts "A", "B" and "C"', ['A', 'B', 'C'].map((match) => ({ op: 'remove_text', match }))],
    [
      'Make all texts except the first red',
      ['B', 'C'].map((match) => ({ op: 'update_text', match, color: '#FF0000' })),
    ],
    ...['but', 'but not', 'except'].map((but): [string, object[]] => [
      `all texts red ${but} the last`,
      ['A', 'B'].map((match) => ({ op: 'update_text', match, color: '#FF0000' })),
    ]),
    ['each clip exactly 2 seconds', [{ op: 'set_duration', clip: 'all', duration: 2 }]],
    [
      '3 seconds each, with a 0.5 second fade',
      [
        { op: 'set_duration', clip: 'all', duration: 3 },
        { op: 'set_transition', type: 'fade', duration: 0.5, scope: 'all' },
      ],
    ],
    ['Fill the screen instead of the blurred bars', [{ op: 'set_canvas', fit: 'crop' }]],
    ['export 1080p MP4', [{ op: 'export', format: 'mp4', resolution: '1080p' }]],
    ['clip 2 drags on, make it 2 seconds', [{ op: 'set_duration', clip: 2, duration: 2 }]],
    ["the overlay's too big, make it 20% of the width", [{ op: 'update_overlay', match: 'facecam.mp4', scale: 0.2 }]],
    [
      'Play all clips at double speed, but leave clip 2 alone',
      [1, 3].map((clip) => ({ op: 'set_speed', clip, factor: 2 })),
    ],
    [
      'Set all texts to red except for the last one',
      ['A', 'B'].map((match) => ({ op: 'update_text', match, color: '#FF0000' })),
    ],
    ['delete clip 1, no wait, delete clip 2', [{ op: 'delete', clip: 2 }]],
    ['mute clip 1 so you can hear the talk', [{ op: 'mute', target: 1 }]],
    ['delte teh secnod clip pls', [{ op: 'delete', clip: 2 }]],
    ['clip 3 should be muted', [{ op: 'mute', target: 3 }]],
    [
      'Change the font of "A" to Georgia and its color to red',
      [{ op: 'update_text', match: 'A', font: 'Georgia', color: '#FF0000' }],
    ],
    ['remove "A" and the music', [{ op: 'remove_text', match: 'A' }, { op: 'remove_bgm' }]],
    [
      'keep 0:02-0:06 and 0:10-0:12, drop the rest',
      [
        {
          op: 'keep',
          ranges: [
            [2, 6],
            [10, 12],
          ],
        },
      ],
    ],
    [
      'Zoom in on the bottom right of clip 1 from 2 to 5 seconds',
      [{ op: 'zoom_to', clip: 1, box: 'bottom-right', start: 2, end: 5 }],
    ],
    ['add a whoosh at 4 seconds', [{ op: 'add_sound', effect: 'whoosh', at: 4 }]],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })
})

test.each(['clip 2 is boring', 'mute clip 1, I mean clip 2'])('%s is asked about, and nothing is done', (message) => {
  expect(done(message).map((wish) => ('op' in wish ? wish.op : wish))).toEqual(['clarify'])
})

describe('what is not read completely, or not in one way, changes nothing', () => {
  test.each([
    'Split clip 3 at 20s and delete the second part',
    'Zoom in on the Export button',
    'Put the text 20 % from the top',
    'Undo only the music change',
    'Not so yellow, more like gold',
    '0:00-0:04 rabbit.mp4 / 0:04-0:07 larch.jpg',
    "Don't delete clip 2",
    'please do not mute clip 1',
    'delete it',
    'delete clip 7',
    'mute clip 2 from 1 to 2 seconds',
    'play clip 2 at 40x',
    'delete clip 2 and wibble the frobs',
    'keep everything but the last 5 seconds',
    'Set all texts to red except for the last clip',
  ])('%s', (message) => {
    expect(done(message)).toEqual([])
  })
})

describe('clips, cutaways, sounds and graphics in plain words', () => {
  test.each<[string, object[]]>([
    ['shorter intro', [{ op: 'set_duration', clip: 1, duration: 22.5 }]],
    ['make the second clip a bit longer', [{ op: 'set_duration', clip: 2, duration: 5 }]],
    ['the second clip is way too long', [{ op: 'set_duration', clip: 2, duration: 2 }]],
    ['make it shorter', [{ op: 'clarify', about: 'target duration' }]],
    ['make it 16:9 again', [{ op: 'set_canvas', aspect: '16:9' }]],
    [
      'cut away to larch.jpg over clip 1 from 2 s to 5 s, while the sound goes on',
      [{ op: 'cutaway', asset: 'larch.jpg', clip: 1, start: 2, end: 5 }],
    ],
    ['replace the sound of clip 3 with song.mp3', [{ op: 'replace_audio', clip: 3, asset: 'song.mp3' }]],
    ['play the left channel of the sound of clip 1 on both sides', [{ op: 'set_channels', target: 1, use: 'left' }]],
    ['make the music mono', [{ op: 'set_channels', target: 'bgm', use: 'mono' }]],
    [
      'add a name tag for "Anna Berg" with the role "Founder" from 12 s for 4 s',
      [{ op: 'lower_third', name: 'Anna Berg', role: 'Founder', start: 12, duration: 4 }],
    ],
    ['add a red progress bar along the top edge', [{ op: 'progress_bar', edge: 'top', color: '#FF0000' }]],
    ['count down from 10 at the top right from 5 s', [{ op: 'countdown', from: 10, position: 'top-right', start: 5 }]],
  ])('%s', (message, edits) => {
    const byName = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b))
    expect(done(message).sort(byName)).toEqual(edits.sort(byName))
  })
})

describe('kinds of language that are ordinary', () => {
  test.each<[string, string, object[]]>([
    [
      'an edit that begins with the thing',
      'talk last, larch first',
      [
        { op: 'move', clip: 3, to: 3 },
        { op: 'move', clip: 2, to: 1 },
      ],
    ],
    [
      'several looks at once',
      'apply a soft vignette and film grain to clip 1',
      [
        { op: 'apply_filter', target: 1, name: 'vignette' },
        { op: 'apply_filter', target: 1, name: 'grain' },
      ],
    ],
    ['a look, said by how it looks', 'make it look neon', [{ op: 'apply_filter', name: 'neon', target: 'all' }]],
    ['a theme, never music', 'use the playful theme', [{ op: 'theme', name: 'playful' }]],
    ['a theme without a verb', 'neon theme with a pink accent', [{ op: 'theme', name: 'neon', accent: '#FFC0CB' }]],
    [
      'the way that a transition goes',
      'slide transitions to the right between all clips',
      [{ op: 'set_transition', type: 'slideright', scope: 'all' }],
    ],
    [
      'a cut that gets another transition',
      'change the transition between clip 1 and clip 2 to a wipe',
      [{ op: 'set_transition', type: 'wipeleft', between: [1, 2] }],
    ],
    [
      'cuts on both sides',
      'use a dissolve on both sides of the larch',
      [
        { op: 'set_transition', type: 'fade', between: [1, 2] },
        { op: 'set_transition', type: 'fade', between: [2, 3] },
      ],
    ],
    [
      'odd clips',
      'zoom in on the odd clips',
      [
        { op: 'ken_burns', clip: 1, direction: 'in' },
        { op: 'ken_burns', clip: 3, direction: 'in' },
      ],
    ],
    [
      'bars of a colour',
      'make the video square with black bars',
      [{ op: 'set_canvas', aspect: '1:1', fit: 'pad', background: '#000000' }],
    ],
    [
      'backwards at a pace',
      'reverse clip 1 at half speed',
      [
        { op: 'reverse', clip: 1 },
        { op: 'set_speed', clip: 1, factor: 0.5 },
      ],
    ],
    [
      'how an overlay comes',
      'fade the facecam in over 2 seconds',
      [{ op: 'update_overlay', match: 'facecam.mp4', fade_in: 2 }],
    ],
    [
      'a text on a clip',
      'add the caption "Larch" to clip 2 in red, sliding in',
      [{ op: 'add_text', text: 'Larch', color: '#FF0000', animation: 'slide', start: 30, end: 34 }],
    ],
    [
      'a text of what was just spoken of',
      'mute clip 2 and write "Shh" over it',
      [
        { op: 'mute', target: 2 },
        { op: 'add_text', text: 'Shh', start: 30, end: 34 },
      ],
    ],
    [
      'how loud beside a clip',
      'lower the music to 15% during clip 2',
      [{ op: 'set_volume', target: 'bgm', level: 0.15, start: 30, end: 34 }],
    ],
    [
      'a sound at every cut',
      'whoosh sound on every cut',
      [
        { op: 'add_sound', effect: 'whoosh', at: 30 },
        { op: 'add_sound', effect: 'whoosh', at: 34 },
      ],
    ],
    ['what goes first and last', 'let the video end with the rabbit', [{ op: 'move', clip: 1, to: 3 }]],
    [
      'part of a clip',
      'from 0:10 to 0:20 play the rabbit at double speed',
      [{ op: 'set_speed', clip: 1, factor: 2, from: 10, to: 20 }],
    ],
  ])('%s: %s', (_, message, edits) => {
    expect(done(message)).toEqual(edits)
  })

  test.each(['remove the music and the first text, and keep the rest unchanged'])('%s takes both away', (message) => {
    expect(done(message)).toEqual([{ op: 'remove_bgm' }, { op: 'remove_text', match: 'A' }])
  })

  test.each([
    ['a verb of another edit', 'reverse and mute clip 2'],
    ['a clip that has no place yet', 'put facecam.mp4 between clip 1 and clip 2 and make it 3 seconds'],
    ['a copy or the clip itself', 'loop clip 1 twice and put it at the end as well'],
    ['what the shorter film is to be made of', 'reduce the total length to a minute without touching the photos'],
    ['a version or a file', 'save the video as "clean"'],
    ['a place that was not spoken of', 'let the song play at full volume there'],
  ])('%s is asked about: %s', (_, message) => {
    expect(done(message).every((wish) => 'op' in wish && wish.op === 'clarify')).toBe(true)
  })
})

describe('what is said around an edit is read as part of it', () => {
  test.each<[string, object[]]>([
    [
      '(1) mute clip 1 (2) delete clip 2',
      [
        { op: 'mute', target: 1 },
        { op: 'delete', clip: 2 },
      ],
    ],
    ['Make it 1m30s long', [{ op: 'set_total_duration', duration: 90 }]],
    ['Show clip 2 for eight seconds', [{ op: 'set_duration', clip: 2, duration: 8 }]],
    ['mute clips 1-2', [1, 2].map((target) => ({ op: 'mute', target }))],
    [
      'Record a voice-over saying “Welcome.” Mute clip 2.',
      [
        { op: 'add_voiceover', text: 'Welcome.' },
        { op: 'mute', target: 2 },
      ],
    ],
    ['I want talk.mp4 to run backwards', [{ op: 'reverse', clip: 3 }]],
    ['rotate the slow forest footage (rabbit.mp4) by 90 degrees', [{ op: 'rotate', clip: 1, degrees: 90 }]],
    ['Delete everything from talk.mp4 on', [{ op: 'delete', clip: 3 }]],
    ['delete the photo right after clip 1', [{ op: 'delete', clip: 2 }]],
    ['Update the text "A": make it red', [{ op: 'update_text', match: 'A', color: '#FF0000' }]],
    ['tighten up clip 1: cut the first 5 seconds', [{ op: 'trim', clip: 1, start: 5 }]],
    ['make clip 1 a bit faster, 1.3x', [{ op: 'set_speed', clip: 1, factor: 1.3 }]],
    ['turn the music down a bit, to 20%', [{ op: 'set_volume', target: 'bgm', level: 0.2 }]],
    ['Crop talk.mp4 by 10 % on the left and right', [{ op: 'crop', clip: 3, left: 0.1, right: 0.1 }]],
    ['Insert facecam.mp4 between clips 1 and 2', [{ op: 'insert', asset: 'facecam.mp4', after: 1 }]],
    ['clip 3 is boring, cut the first 5 seconds', [{ op: 'trim', clip: 3, start: 5 }]],
    [
      'Mute clip 2. Please leave the texts, music and canvas unmodified. Nothing else needs to change.',
      [{ op: 'mute', target: 2 }],
    ],
    [
      'Set all transitions to wipe left. Leave the transition between clips 1 and 2 exactly as it is.',
      [{ op: 'set_transition', type: 'wipeleft', between: [2, 3] }],
    ],
    [
      '"Rise" on clip 1, "Shine" on clip 2, all in the top left corner',
      [
        { op: 'add_text', text: 'Rise', start: 0, end: 30, position: 'top-left' },
        { op: 'add_text', text: 'Shine', start: 30, end: 34, position: 'top-left' },
      ],
    ],
    [
      'slow down and mute clip 3',
      [
        { op: 'set_speed', clip: 3, factor: { direction: 'down', amount: 'small' } },
        { op: 'mute', target: 3 },
      ],
    ],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })

  test.each([
    'Update the captions. Mute clip 2.',
    'leave the first speaker untouched, mute all clips',
    'put Shake It Off by Taylor Swift behind it',
    'Speed up clip 1 so it becomes half as long',
    'I want to hear the voice better',
    'Keep the first clip as it is, mute everything else and all clips',
  ])('%s is asked about', (message) => {
    expect(done(message).filter(({ op }: { op?: string }) => op !== 'clarify')).toEqual([])
  })
})
