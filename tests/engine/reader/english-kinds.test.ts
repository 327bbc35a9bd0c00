import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { read } from '../../../src/engine/reader/index.ts'
import { doneIn } from './support/done.ts'
import { HOLIDAY_WITH_MUSIC } from './support/films.ts'

/** Kinds of wording, each by some of its members. */

const film: Context = {
  ...HOLIDAY_WITH_MUSIC,
  uploads: [
    ...HOLIDAY_WITH_MUSIC.uploads,
    { name: 'facecam.mp4', type: 'video', duration: 20 },
    { name: 'extra.jpg', type: 'image' },
  ],
  text: [
    { text: 'Summer Sale', start: 0, end: 3 },
    { text: 'Shop now', start: 40, end: 45 },
  ],
  history: ['first', 'second'],
}

const done = (message: string): object[] => doneIn(message, film)

const quieter = { op: 'set_volume', target: 'bgm', direction: 'down' }
const louder = { op: 'set_volume', target: 'bgm', direction: 'up' }

describe('kinds of wording', () => {
  test.each<[string, object[]]>([
    // figures of speech for loudness
    ...['the music drowns out the voices', "the music's deafening", 'ease off the music'].map(
      (said): [string, object[]] => [said, [quieter]],
    ),
    ...['crank the music', 'the music is barely audible', 'I can barely hear the music'].map(
      (said): [string, object[]] => [said, [louder]],
    ),
    ['music -6 dB', [{ op: 'set_volume', target: 'bgm', db: -6 }]],
    ['-6 dB on the music', [{ op: 'set_volume', target: 'bgm', db: -6 }]],
    ['take 6 dB off the music', [{ op: 'set_volume', target: 'bgm', db: -6 }]],
    // sounds that come and go
    ['let the music come in gently over the first 3 seconds', [{ op: 'fade_audio', target: 'bgm', in: 3 }]],
    ['taper the music off over the final 4 seconds', [{ op: 'fade_audio', target: 'bgm', out: 4 }]],
    ["I'd rather have something cinematic than this piano", [{ op: 'replace_bgm', mood: 'cinematic' }]],
    // what a text should say
    ['Shop now should say Order today instead', [{ op: 'update_text', match: 'Shop now', text: 'Order today' }]],
    ['where it says "Shop now" put "Order today"', [{ op: 'update_text', match: 'Shop now', text: 'Order today' }]],
    ['at 5 seconds put "Hello" up for 3 seconds', [{ op: 'add_text', text: 'Hello', start: 5, duration: 3 }]],
    [
      'Add the text "Hi" at the top, in color #FF8800.',
      [{ op: 'add_text', text: 'Hi', position: 'top', color: '#FF8800' }],
    ],
    // looks by degrees, another song, and words spoken first
    [
      'make the whole thing feel warmer and a bit vintage',
      [
        { op: 'adjust_color', target: 'all', temperature: { direction: 'up', amount: 'small' } },
        { op: 'apply_filter', target: 'all', name: 'vintage', strength: 0.5 },
      ],
    ],
    ['use a different song', [{ op: 'replace_bgm' }]],
    ['add a voiceover saying "Welcome" at the start', [{ op: 'add_voiceover', text: 'Welcome' }]],
    ['add a countdown at the beginning', [{ op: 'countdown', start: 0 }]],
    // what is shown as it is written needs no quotation marks
    [
      'put our website www.example.com at the bottom',
      [{ op: 'add_text', text: 'www.example.com', position: 'bottom' }],
    ],
    ['add @example_shop at 3 s', [{ op: 'add_text', text: '@example_shop', start: 3 }]],
    [
      'write sales@example.com in the lower third',
      [{ op: 'add_text', text: 'sales@example.com', position: 'lower-third' }],
    ],
    ['add #AutumnSale at the top', [{ op: 'add_text', text: '#AutumnSale', position: 'top' }]],
    ['add text Visit us at example.com today', [{ op: 'add_text', text: 'Visit us at example.com today' }]],
    // where a film begins and ends
    ['the video should start at 5 seconds', [{ op: 'cut_range', from: 0, to: 5 }]],
    ['end the video at 0:40', [{ op: 'cut_range', from: 40, to: 45 }]],
    ['lose the opening 3 seconds, it is just me fumbling with the mic', [{ op: 'cut_range', from: 0, to: 3 }]],
    [
      "first 20 seconds off, then speed up what's left 1.5x",
      [
        { op: 'cut_range', from: 0, to: 20 },
        { op: 'set_speed', clip: 'all', factor: 1.5 },
      ],
    ],
    // turns and freezes
    ['quarter turn clockwise on the third clip', [{ op: 'rotate', clip: 3, degrees: 90 }]],
    ['Insert a 3-second freeze frame at 0:20.', [{ op: 'freeze', at: 20, duration: 3 }]],
    ['Please mirror clip 3, left becomes right.', [{ op: 'flip', clip: 3, axis: 'horizontal' }]],
    // one thing in place of another
    ['vertical, with blurry bars instead of black ones', [{ op: 'set_canvas', aspect: '9:16', fit: 'blur' }]],
    ['put my face cam top right', [{ op: 'add_overlay', asset: 'facecam.mp4', position: 'top-right' }]],
    ['city first, then beach, then sunset', [{ op: 'swap', a: 1, b: 2 }]],
    ['sunset should come first', [{ op: 'move', clip: 3, to: 1 }]],
    // a figure that ends a line is no figure of the list
    [
      '1. Mute clip 2.\n2. Mute clip 3.',
      [
        { op: 'mute', target: 2 },
        { op: 'mute', target: 3 },
      ],
    ],
    // what is said further is of the wish before it
    [
      'start the video at 5 seconds, then put facecam.mp4 top left',
      [
        { op: 'cut_range', from: 0, to: 5 },
        { op: 'add_overlay', asset: 'facecam.mp4', position: 'top-left' },
      ],
    ],
    // a complaint is made good by an edit of the same kind alone
    ['the music is too faint, speed up clip 2 2x', [louder, { op: 'set_speed', clip: 2, factor: 2 }]],
    ['Revert the two most recent edits', [{ op: 'undo', steps: 2 }]],
  ])('%s', (message, expected) => {
    const wishes = done(message)
    expect(wishes).toHaveLength(expected.length)
    for (const [i, wish] of expected.entries()) expect(wishes[i]).toMatchObject(wish)
  })

  test.each([
    "I don't want to lose the titles",
    "don't use a blurred background",
    'the music is nice, the vocals sound too loud in the middle',
    'the clips should fade',
    'it should say "Hello"',
    'the beach needs less colour and the city more',
  ])('is asked about: %s', (message) => {
    expect(done(message)).toEqual([])
  })
})

test('a wish to mute after one to keep is no second half of it', () => {
  const cuts = [
    { op: 'cut_range', from: 0, to: 3 },
    { op: 'cut_range', from: 15, to: 45 },
  ]
  for (const joint of [', then', ',', ' and'])
    expect(done(`keep 3 to 15 seconds${joint} mute clip 1`)).toEqual([...cuts, { op: 'mute', target: 1 }])
  expect(done('keep clip 2 silent')).toEqual([{ op: 'mute', target: 2 }])
})

test.each(["don't start the music at second 5", 'chop not in 0:05-0:12', 'clip 3 not in slow motion'])(
  'what is not to be done is not done: %s',
  (message) => {
    expect(done(message)).toEqual([])
  },
)

test('decibels without a sign go the way that the verb says, or are asked', () => {
  const changed = (db: number) => [{ op: 'set_volume', target: 'bgm', db }]
  expect(done('drop the music by 6 dB')).toEqual(changed(-6))
  expect(done('bump the music by 3 dB')).toEqual(changed(3))
  expect(done('bring the music by -6 dB')).toEqual(changed(-6))
  expect(done('bring the music by 6 dB')).toEqual([])
})

test('a text without quotation marks ends where another wish begins, and takes what is no wish', () => {
  const mute = { op: 'mute', target: 1 }
  const says = (text: string) => ({ op: 'update_text', match: 'Shop now', text })
  expect(done('change Shop now to Visit us today and mute clip 1')).toEqual([says('Visit us today'), mute])
  expect(done('change Shop now to Visit us today, then mute clip 1')).toEqual([says('Visit us today'), mute])
  expect(done('add a title: Big Sale and mute clip 1')).toEqual([{ op: 'add_text', text: 'Big Sale' }, mute])
  for (const text of ['Cut and Run', 'Stop, Look and Listen', 'Buy one and get one free'])
    expect(done(`change Shop now to ${text}`)).toEqual([says(text)])
  expect(done('add a title saying Fade in and Fade out')).toEqual([{ op: 'add_text', text: 'Fade in and Fade out' }])
})

describe('ways of asking', () => {
  const slower = { op: 'set_speed', clip: 2, factor: 0.5 }
  test.each<[string, object[]]>([
    // arrows
    ['Summer Sale -> "Mega Sale"', [{ op: 'update_text', match: 'Summer Sale', text: 'Mega Sale' }]],
    ['Shop now → Buy now', [{ op: 'update_text', match: 'Shop now', text: 'Buy now' }]],
    ['music → 20%', [{ op: 'set_volume', target: 'bgm', level: 0.2 }]],
    ['music to cinematic', [{ op: 'replace_bgm', mood: 'cinematic' }]],
    // announced and numbered
    [
      '1) mute clip 1 2) delete clip 2 3) music at 20%',
      [{ op: 'mute' }, { op: 'delete', clip: 2 }, { op: 'set_volume' }],
    ],
    [
      'The following changes are needed:\n- Clip 1 muted\n- Music 30%',
      [
        { op: 'mute', target: 1 },
        { op: 'set_volume', level: 0.3 },
      ],
    ],
    ['I need two things done: mute clip 1, slow clip 2 down to 0.5x', [{ op: 'mute', target: 1 }, slower]],
    ['before you export, slow clip 2 down to half speed', [slower]],
    // what is left alone
    ['mute clip one, keep the others', [{ op: 'mute', target: 1 }]],
    ['slow clip 2 down to half speed and keep the rest', [slower]],
    // levels
    ['lower the music to 20 and mute clip 2', [{ op: 'set_volume', level: 0.2 }, { op: 'mute' }]],
    ['lower the music so that it sits at 15%', [{ op: 'set_volume', level: 0.15 }]],
    ['make everything quieter', [{ op: 'set_volume', target: 'all', direction: 'down' }]],
    ['mute everything from 20s to 25s', [{ op: 'mute', target: 'all', from: 20, to: 25 }]],
    ['beach clip muted please', [{ op: 'mute', target: 1 }]],
    ['lower the music until 0:20', [{ ...quieter, end: 20 }]],
    ['the music should be quieter than it is now', [quieter]],
    // between *to* and its verb
    ['I want the music to gently fade out in the last 4 seconds', [{ op: 'fade_audio', target: 'bgm', out: 4 }]],
    ['set the music fade-out to 3 seconds', [{ op: 'fade_audio', target: 'bgm', out: 3 }]],
    ['set the music start time to 7 seconds', [{ op: 'move_audio', target: 'bgm', start: 7 }]],
    ['hold the music back until 0:12', [{ op: 'move_audio', target: 'bgm', start: 12 }]],
    // dislike, with what to do about it
    ["that didn't work, take it back", [{ op: 'undo', steps: 1 }]],
    ['throw it all away and start from scratch', [{ op: 'reset' }]],
    ["I've had enough of this tune, give me something happy instead", [{ op: 'replace_bgm', mood: 'happy' }]],
    ['there is too much background noise, clean it up', [{ op: 'denoise_audio', target: 'original' }]],
    ['keep a snapshot of this, name it "safe"', [{ op: 'save_version', name: 'safe' }]],
    [
      'Change the text "Shop now" so that it appears at 24 seconds, in red, with the wording "Shop today".',
      [{ op: 'update_text', match: 'Shop now', text: 'Shop today', start: 24, color: '#FF0000' }],
    ],
    ['pull the audio out and save it as m4a', [{ op: 'extract_audio', format: 'm4a' }]],
    // a topic, and what is said about it
    ['for clip 2, slow it down to half speed and mute it', [slower, { op: 'mute', target: 2 }]],
    [
      'for the last clip, kill the sound, and for the first one, bump it up to 150%',
      [
        { op: 'mute', target: 3 },
        { op: 'set_volume', target: 1, level: 1.5 },
      ],
    ],
    ['for clip 2, set the volume to 50%', [{ op: 'set_volume', target: 2, level: 0.5 }]],
    // what stays, by what is done to the rest
    [
      'keep clip 1 and mute the rest',
      [
        { op: 'mute', target: 2 },
        { op: 'mute', target: 3 },
      ],
    ],
    // a figure alone, after the step that it refines
    ['the music quieter (20%)', [{ op: 'set_volume', target: 'bgm', level: 0.2 }]],
    [
      'mute clip 2, reverse clip 3, and add a dissolve between them',
      [{ op: 'mute' }, { op: 'reverse' }, { op: 'set_transition', between: [2, 3] }],
    ],
    // courtesy and praise
    ['lovely so far! just two tweaks — clip 2 at half speed, and mute clip 1', [slower, { op: 'mute', target: 1 }]],
    ["I'd be grateful if you could mute clip 1", [{ op: 'mute', target: 1 }]],
  ])('%s', (message, expected) => {
    const wishes = done(message)
    expect(wishes).toHaveLength(expected.length)
    for (const [i, wish] of expected.entries()) expect(wishes[i]).toMatchObject(wish)
  })

  test.each([
    'first text: centre it',
    'export done?',
    'export looks good',
    'for clip 2, remove the music',
    'for clip 2, delete everything',
    'remove all',
    'i did not like that',
  ])('is not edited: %s', (message) => {
    expect(done(message)).toEqual([])
  })
})

describe('clips, their order and their look', () => {
  test.each<[string, object[]]>([
    // a clip by its neighbours or its length
    ['delete the clip between the beach and the sunset', [{ op: 'delete', clip: 2 }]],
    ['remove the shortest clip', [{ op: 'delete', clip: 1 }]],
    // places relative to the present one, and in words
    ['move the sunset up one spot', [{ op: 'move', clip: 3, to: 2 }]],
    ['the last clip should become the first', [{ op: 'move', clip: 3, to: 1 }]],
    ['new order: sunset, beach, city', [{ op: 'move', clip: 3, to: 1 }]],
    ['reverse the order of clips 1 and 2', [{ op: 'swap', a: 1, b: 2 }]],
    // one clip for another
    ['take out the city and put beach.mp4 in its place', [{ op: 'replace_clip', clip: 2, asset: 'beach.mp4' }]],
    ['the second clip gets replaced by extra.jpg', [{ op: 'replace_clip', clip: 2, asset: 'extra.jpg' }]],
    // where a clip starts and ends
    ['trim clip 2 so it starts at 3 seconds', [{ op: 'trim', clip: 2, start: 3 }]],
    ['shorten the city from the front by 3 seconds', [{ op: 'trim', clip: 2, start: 3 }]],
    ['set the in point of clip 2 to 3 s and the out point to 12 s', [{ op: 'trim', clip: 2, keep: [3, 12] }]],
    [
      'cut off the first 3 seconds and the last 4',
      [
        { op: 'cut_range', from: 0, to: 3 },
        { op: 'cut_range', from: 41, to: 45 },
      ],
    ],
    ["the first 12 seconds aren't needed", [{ op: 'cut_range', from: 0, to: 12 }]],
    ['drop everything up to 0:18', [{ op: 'cut_range', from: 0, to: 18 }]],
    // names of properties
    ['set the rotation of clip 2 to 90 degrees', [{ op: 'rotate', clip: 2, degrees: 90 }]],
    ['rotate clip 3 clockwise by a quarter turn', [{ op: 'rotate', clip: 3, degrees: 90 }]],
    ['horizontal flip on clip 2', [{ op: 'flip', clip: 2, axis: 'horizontal' }]],
    ['image stabilisation for clip 2', [{ op: 'stabilize', clip: 2 }]],
    ['halve the speed of clip 2', [{ op: 'set_speed', clip: 2, factor: 0.5 }]],
    // logos at a share
    [
      'facecam.mp4 bottom left at 25%',
      [{ op: 'add_overlay', asset: 'facecam.mp4', position: 'bottom-left', scale: 0.25 }],
    ],
    ['every silence that lasts more than a second should be cut', [{ op: 'remove_silence', min: 1, target: 'all' }]],
    // what was done to a clip, by its place alone
    [
      'reverse the first clip and mirror the last',
      [
        { op: 'reverse', clip: 1 },
        { op: 'flip', clip: 3, axis: 'horizontal' },
      ],
    ],
    // a participle after "that … be"
    ['the user requests that clip 1 be trimmed to its first 4 seconds', [{ op: 'trim', clip: 1, keep: [0, 4] }]],
    ['the last 3 seconds of the city drag, cut them', [{ op: 'trim', clip: 2, end: -3 }]],
    ['transition 1→2: wipe left', [{ op: 'set_transition', type: 'wipeleft', between: [1, 2] }]],
    ['slow-mo on clip 1, like 40% speed', [{ op: 'set_speed', clip: 1, factor: 0.4 }]],
    [
      'cut the first and last second of the sunset',
      [
        { op: 'trim', clip: 3, start: 1 },
        { op: 'trim', clip: 3, end: -1 },
      ],
    ],
    ['brightness up 15% for clip 3', [{ op: 'adjust_color', target: 3, brightness: 0.15 }]],
    ['move the sunset to the middle', [{ op: 'move', clip: 3, to: 2 }]],
    ['use wipes in place of the crossfades', [{ op: 'set_transition', type: 'wipeleft', scope: 'all' }]],
    [
      'zoom in on 1, out on 2',
      [
        { op: 'ken_burns', clip: 1, direction: 'in' },
        { op: 'ken_burns', clip: 2, direction: 'out' },
      ],
    ],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })

  test.each([
    'clip 2 should be sunset.mp4',
    'the city is too dark, bring it up',
    'delete the last',
    'reverse the first and mirror the last',
    'put the beach in the middle of the screen',
    'facecam.mp4 in the middle',
    'halve clip 2',
    'facecam.mp4 top right at 80%',
    'put beach.mp4 and city.mp4 on the timeline',
    'start clip 2 at 20 seconds',
    'the city should end with a fade',
    'move clip 3 up',
    'wipe clip 1 into clip 2',
  ])('is asked about: %s', (message) => {
    expect(done(message)).toEqual([])
  })
})

describe('an edit and a complaint', () => {
  const level = { op: 'set_volume', target: 'bgm', level: 0.2 }

  test.each(['music down to 20%, way too loud rn', "music to 20%, it's too loud"])(
    'about the same thing are one: %s',
    (message) => {
      expect(done(message)).toEqual([level])
    },
  )

  test('that contradict each other are asked', () => {
    expect(done("music up to 90%, it's too loud")).toEqual([])
  })
})

test('each end of a fade keeps its own length', () => {
  const fade = { op: 'fade_audio', target: 'bgm', in: 2, out: 5 }
  for (const message of [
    'music: fade in 2s, fade out 5s',
    'fade the music in 2s, out 5s',
    'music: fade in 2s and out 5s',
  ])
    expect(done(message)).toEqual([fade])
})

test('how much goes of a film that is one video is asked', () => {
  const talk: Context = {
    uploads: [{ name: 'interview.mp4', type: 'video', duration: 180 }],
    video: [{ clip: 1, name: 'interview.mp4', start: 0, end: 180 }],
  }
  for (const message of ['shorten the interview', 'make clip 1 a bit shorter', 'the interview is too long'])
    expect(read(message, talk).wishes.map(({ op }) => op)).toEqual(['clarify'])
  expect(done('shorten clip 2')).toEqual([{ op: 'set_duration', clip: 2, duration: 13.5 }])
})

test('nothing is no wish about transitions, but between clips', () => {
  expect(done('one more thing: nothing')).toEqual([])
})

test('there is nothing to redo if nothing was undone', () => {
  const redo = (given: Partial<Context>) => read('redo', { ...film, ...given }).wishes.map(({ op }) => op)
  expect(redo({ redo: [] })).toEqual(['reply'])
  expect(redo({ redo: ['first'] })).toEqual(['redo'])
})

test('transitions before the music are not cuts on its beat', () => {
  const ops = (message: string) => read(message, { ...film, video: [] }).wishes.map(({ op }) => op)
  const flagship = 'Combine these images and the clips into a 6-second promo video with text overlays and transitions'
  expect(ops(`${flagship}, with the music`)).not.toContain('beat_sync')
  expect(done('have the cuts fall with the music').map((wish) => 'op' in wish && wish.op)).toEqual(['beat_sync'])
})

test('a shape and an export are two wishes', () => {
  expect(done('9:16, export').map((wish) => 'op' in wish && wish.op)).toEqual(['set_canvas', 'export'])
})

test('one clip that is not said to be any is asked for', () => {
  for (const message of ['speed that clip up a bit', 'reverse that clip', '那段调快一点', '那段倒放'])
    expect(done(message)).toEqual([])
  expect(done('clip 2 is dark, brighten that clip')).toMatchObject([{ op: 'adjust_color', target: 2 }])
})

test('a file with a place of its own in a layout leaves the other place to the other file', () => {
  for (const message of ['beach and facecam side by side, facecam on the left', 'facecam and beach side by side'])
    expect(done(message)).toMatchObject([{ op: 'layout', left: 'facecam.mp4', right: 'beach.mp4' }])
})

test('a share of its own size is a factor, a share of the width a scale', () => {
  const logo: Context = {
    ...film,
    uploads: [...film.uploads, { name: 'logo.png', type: 'image', alpha: true }],
    overlays: [{ name: 'logo.png', start: 0, end: 45, position: 'top-right', scale: 0.2 }],
  }
  expect(doneIn('show the logo at 30% of its size', logo)).toEqual([
    { op: 'update_overlay', match: 'logo.png', factor: 0.3 },
  ])
  expect(doneIn('show the logo at 30% of the width', logo)).toEqual([
    { op: 'update_overlay', match: 'logo.png', scale: 0.3 },
  ])
})

test('the sound is the sound of the clips or all that sounds, if there is more', () => {
  for (const message of ['kill the sound', 'turn off the audio'])
    expect(
      read(message, film).ambiguous[0]?.readings.map((wishes) => wishes.map(({ params }) => params.target)),
    ).toEqual([['original'], ['original', 'bgm']])
  expect(doneIn('kill the sound', { ...film, audio: [] })).toEqual([{ op: 'mute', target: 'original' }])
  expect(done('for clip 2, kill the sound')).toEqual([{ op: 'mute', target: 2 }])
})

test('music of the kind that plays already is not added', () => {
  expect(done('add some piano music')).toEqual([])
})

test('clips by their numbers alone are put in that order', () => {
  const reversed = [
    { op: 'move', clip: 3, to: 1 },
    { op: 'move', clip: 2, to: 2 },
  ]
  for (const message of ['put them 3 2 1', 'the order should be 3, 2, 1', 'reorder the clips 3-2-1'])
    expect(done(message)).toEqual(reversed)
  for (const message of ['put them 3 2 2', 'put them 3 1 2 4']) expect(done(message)).toEqual([])
})

test('the place of added music belongs to it', () => {
  const added = doneIn('add some calm music, start it at 5s', { ...film, audio: [] })
  expect(added).toEqual([{ op: 'add_bgm', mood: 'calm', start: 5 }])
})

test('the sign of a figure is its own, whatever was said of another tone', () => {
  const [wish] = done('adjust the colours of clip 3: brightness down a lot and temperature to +70%')
  expect(wish).toMatchObject({ op: 'adjust_color', temperature: 0.7 })
})

test.each<[string, string]>([
  ['add another song', 'which music'],
  ['the music is too loud at the end', 'when'],
  ['delete the part where he coughs', 'when it happens'],
  ['转场柔和一点', 'which transition'],
])('%s: asks %s', (message, ask) => {
  expect(read(message, film).troubles).toEqual([{ ask }])
})

test('a figure that replaces another one is asked about', () => {
  for (const message of ['delete clip 1, no, 2', 'delete clip 1, I mean 2'])
    expect(read(message, film).wishes).toEqual([{ op: 'clarify', params: { about: 'which' } }])
})

test('made ready for an upright platform, a film is upright', () => {
  for (const message of ['make it ready for TikTok', '做成抖音能发的', '改成能发抖音的'])
    expect(done(message)).toEqual([{ op: 'set_canvas', aspect: '9:16' }])
})
