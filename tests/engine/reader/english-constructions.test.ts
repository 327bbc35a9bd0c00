import { expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { doneIn } from './support/done.ts'
import { HOLIDAY_WITH_MUSIC } from './support/films.ts'

/** Constructions that serve many edits, each with some of them. */

const film: Context = {
  ...HOLIDAY_WITH_MUSIC,
  uploads: [...HOLIDAY_WITH_MUSIC.uploads, { name: 'logo.png', type: 'image' }],
  text: [{ text: 'Summer Sale', start: 0, end: 3 }],
  captions: { source: 'talk.srt', cues: 3 },
}

const done = (message: string): object[] => doneIn(message, film)

const muted = { op: 'mute', target: 'bgm' }

test.each<[string, object[]]>([
  // what a clip or the film loses
  ['clip 3 should lose its opening 4 secs', [{ op: 'trim', clip: 3, start: 4 }]],
  ['the film should lose its last 5 seconds', [{ op: 'cut_range', from: 40, to: 45 }]],
  // what becomes what: the thing comes first
  ['make the first shot the last one', [{ op: 'move', clip: 1, to: 3 }]],
  // as long as something lasts
  ['show "Hi" for as long as the city plays', [{ op: 'add_text', text: 'Hi', start: 12, end: 30 }]],
  ['show "Hi" the whole time the city is on screen', [{ op: 'add_text', text: 'Hi', start: 12, end: 30 }]],
  // how the film opens and closes
  ['open by fading up from white for 1.5 sec', [{ op: 'fade_video', target: 'all', in: 1.5, color: '#FFFFFF' }]],
  ['end the film by fading to white over 2s', [{ op: 'fade_video', target: 'all', out: 2, color: '#FFFFFF' }]],
  // the thing itself, and precise figures
  ['the city itself down to 40%', [{ op: 'set_volume', target: 2, level: 0.4 }]],
  ['the film must run to precisely 40 seconds', [{ op: 'set_total_duration', duration: 40 }]],
  // abbreviations and emoji
  ['no transition btwn 1 & 2', [{ op: 'remove_transition', between: [1, 2] }]],
  ['mute the music 🙏🏽', [muted]],
  ['thanks 👍', [{ op: 'reply', kind: 'ack' }]],
  // to drop something that is there, and to drop in something new
  ['drop the crossfade between the last two clips', [{ op: 'remove_transition', between: [2, 3] }]],
  ['drop a crossfade between the last two clips', [{ op: 'set_transition', type: 'fade', between: [2, 3] }]],
  // wishes that are passed on, and a remark before one
  ['The user would then like the music muted', [muted]],
  ['mute the music, and would then like to see a contact sheet', [muted, { op: 'preview', contact_sheet: true }]],
  ['The captions are out of sync: move the captions 1 s later', [{ op: 'shift_captions', delta: 1 }]],
  // questions
  ['what songs u got?', [{ op: 'query', what: 'bgm_library' }]],
  ['Which kinds of edits are you able to carry out?', [{ op: 'query', what: 'capabilities' }]],
  ['preview the range from 0 to 10 seconds', [{ op: 'preview', from: 0, to: 10 }]],
  // words without meaning, inside a phrase as well
  ['turn the current music, please, down to 20%', [{ op: 'set_volume', target: 'bgm', level: 0.2 }]],
  ['Remove the existing subtitles entirely', [{ op: 'remove_captions' }]],
  ['mute only clip 2', [{ op: 'mute', target: 2 }]],
  ['make only the city sepia', [{ op: 'apply_filter', target: 2, name: 'sepia' }]],
  ['b&w for the city only', [{ op: 'apply_filter', target: 2, name: 'grayscale' }]],
  // a figure that it is not
  ['the city should be on screen for 6 s, not ten', [{ op: 'set_duration', clip: 2, duration: 6 }]],
  // a time before the verb
  ['At 0:12, add "Rush hour" at the bottom', [{ op: 'add_text', text: 'Rush hour', start: 12, position: 'bottom' }]],
  // numbers without points
  ['1 mute clip 2\n2 remove the music', [{ op: 'mute', target: 2 }, { op: 'remove_bgm' }]],
  ['1 photo for 3 s\n2 photos for 5 s', []],
  // a heading says nothing that its lines say
  [
    'Camera movement for the clips:\n- beach: zoom out\n- city: zoom in',
    [
      { op: 'ken_burns', clip: 1, direction: 'out' },
      { op: 'ken_burns', clip: 2, direction: 'in' },
    ],
  ],
  // each picture, not each transition
  [
    'crossfades everywhere, 3 secs per clip',
    [
      { op: 'set_transition', type: 'fade', scope: 'all' },
      { op: 'set_duration', clip: 'all', duration: 3 },
    ],
  ],
  // around is not about
  ['toss the city around', []],
  ['toss the clips around', []],
  // people who speak
  ['whenever he speaks, the music should dip underneath', [{ op: 'duck', target: 'bgm', under: 'original' }]],
  ['duck the music when shes talking', [{ op: 'duck', target: 'bgm', under: 'original' }]],
  // is, shortened, and complaints without a verb
  [
    "the sunset's too long, and the beach too short",
    [
      { op: 'set_duration', clip: 3, duration: 11.25 },
      { op: 'set_duration', clip: 1, duration: 15 },
    ],
  ],
  ['title too small', [{ op: 'update_text', match: 'Summer Sale', size: { direction: 'up', amount: 'small' } }]],
  // the particle after the thing
  ['zoom the beach in by 20%', [{ op: 'ken_burns', clip: 1, direction: 'in', amount: 0.2 }]],
  // letters that count
  ['a) mute the music b) delete clip 2', [muted, { op: 'delete', clip: 2 }]],
  // what goes and what goes somewhere
  ['put the city last', [{ op: 'move', clip: 2, to: 3 }]],
  ['swap the first clip with the last', [{ op: 'swap', a: 1, b: 3 }]],
  ['remove clip no. 2', [{ op: 'delete', clip: 2 }]],
  // a transition and its kind after a colon
  [
    'transition from the city to the sunset: fade through black',
    [{ op: 'set_transition', type: 'fadeblack', between: [2, 3] }],
  ],
  // a speed, not the end of a range
  ['speed the city up to 1.5', [{ op: 'set_speed', clip: 2, factor: 1.5 }]],
  ['speed the city up to 150', []],
  // music after music that was removed
  ['remove the music and add lofi instead', [{ op: 'remove_bgm' }, { op: 'add_bgm', mood: 'lofi' }]],
  // others
  ["I don't want any wording on screen", [{ op: 'remove_text', all: true }]],
  ['use the first 9 seconds of clip 2 only', [{ op: 'trim', clip: 2, keep: [0, 9] }]],
  ['reverse the order of the three clips', [{ op: 'sort', by: 'reverse' }]],
  ['insert logo.png at position 1', [{ op: 'insert', asset: 'logo.png', index: 1 }]],
  // times of the clip itself
  ['trim clip 2 so that it runs from 4 s to 11.5 s of its own footage', [{ op: 'trim', clip: 2, keep: [4, 11.5] }]],
  // verbs before the length of something
  ['raise the display time of clip 2 to 20 s', [{ op: 'set_duration', clip: 2, duration: 20 }]],
  // what was done to something else
  [
    'make the city twice as fast, and do the sunset like that too',
    [
      { op: 'set_speed', clip: 2, factor: 2 },
      { op: 'set_speed', clip: 3, factor: 2 },
    ],
  ],
  // what was just said, once more in brackets
  ['mirror clip 3 left to right (horizontal flip)', [{ op: 'flip', clip: 3, axis: 'horizontal' }]],
  [
    'apply a circle-open transition ("circleopen") between clips 2 and 3, lasting 1.2 seconds',
    [{ op: 'set_transition', type: 'circleopen', between: [2, 3], duration: 1.2 }],
  ],
  ['put the logo (logo.png) in the top left corner', [{ op: 'add_overlay', asset: 'logo.png', position: 'top-left' }]],
  ['save the result as "trip.mp4" (export)', [{ op: 'export', filename: 'trip.mp4' }]],
  // a place said twice
  [
    'change the second transition, between clips 2 and 3, to a slide to the right',
    [{ op: 'set_transition', type: 'slideright', between: [2, 3] }],
  ],
  ['change the first transition, between clips 2 and 3, to a wipe', []],
  ['use beach.mp4 instead of the city for the second clip', [{ op: 'replace_clip', clip: 2, asset: 'beach.mp4' }]],
  // filler words
  ['fade the music out over like the last 5 seconds', [{ op: 'fade_audio', target: 'bgm', out: 5 }]],
  ['undo undo', [{ op: 'reply', kind: 'nothing_to_undo' }]],
  // a length before what it belongs to
  [
    'make the title fade in, from 1s to 5s',
    [{ op: 'update_text', match: 'Summer Sale', animation: 'fade', start: 1, end: 5 }],
  ],
  ['reduce the volume of the music to one quarter', [{ op: 'set_volume', target: 'bgm', level: 0.25 }]],
  ['write "Hi", 1s to 5s', [{ op: 'add_text', text: 'Hi', start: 1, end: 5 }]],
  // a voice, with and without a voiceover
  ['turn my voice up to 120%', [{ op: 'set_volume', target: 'original', level: 1.2 }]],
  // clips that need no sound
  ["the city doesn't need any sound", [{ op: 'mute', target: 2 }]],
  // relative clauses
  ['render the section from 0:10 to 0:25 only, in 720p', [{ op: 'export', from: 10, to: 25, resolution: '720p' }]],
  // what two people ask for in one sentence
  [
    'The user requests that clip 1 be muted and that the music be lowered to 20 %.',
    [
      { op: 'mute', target: 1 },
      { op: 'set_volume', target: 'bgm', level: 0.2 },
    ],
  ],
  ['the clips in random order', [{ op: 'sort', by: 'random' }]],
  ['is it 30 fps?', []],
  // a share of what there is, and of the full volume
  ['half the music volume', [{ op: 'set_volume', target: 'bgm', factor: 0.5 }]],
  ['a quarter of the volume of the music', [{ op: 'set_volume', target: 'bgm', factor: 0.25 }]],
  ['twice the music volume', [{ op: 'set_volume', target: 'bgm', factor: 2 }]],
  ['music at half volume', [{ op: 'set_volume', target: 'bgm', level: 0.5 }]],
  // the same step, but larger
  ['music louder. MUCH louder', [{ op: 'set_volume', target: 'bgm', direction: 'up', amount: 'large' }]],
  ['slower. way slower', [{ op: 'set_speed', clip: 'all', factor: { direction: 'down', amount: 'large' } }]],
  // headings of what follows
  ['clip 2: mute it', [{ op: 'mute', target: 2 }]],
  [
    'Apply the following:\n- clip 1: speed 1.5x\n- clip 2: make it sepia',
    [
      { op: 'set_speed', clip: 1, factor: 1.5 },
      { op: 'apply_filter', target: 2, name: 'sepia' },
    ],
  ],
  // the last text: there is only an opening title
  ['the last text "Open from 7"', [{ op: 'add_text', text: 'Open from 7', start: 42, end: 45 }]],
  ['half the clip', []],
  // a name, and the reason for it
  ['save this version as draft two so I can come back to it', [{ op: 'save_version', name: 'draft two' }]],
  ['save this as final_v2 so i can come back to it', [{ op: 'save_version', name: 'final_v2' }]],
  // the last picture of a clip, not the first one of the next
  ['insert a freeze frame of 2 s at the end of clip 1', [{ op: 'freeze', clip: 1, edge: 'end', duration: 2 }]],
  // a result that says the same as the wish
  ['Reverse clip 1 so that it plays backwards', [{ op: 'reverse', clip: 1 }]],
  ['Detach the audio of clip 1 so that it becomes a separate track', [{ op: 'detach_audio', clip: 1 }]],
  [
    'trim clip 2 so that only the part from 0:04 to 0:11 of that clip remains',
    [{ op: 'trim', clip: 2, keep: [4, 11] }],
  ],
  [
    'Trim city.mp4 by removing the first 2 s and the last 3 s',
    [
      { op: 'trim', clip: 2, start: 2 },
      { op: 'trim', clip: 2, end: -3 },
    ],
  ],
  // lengths of fades without a preposition
  ['fade out music last 3 sec', [{ op: 'fade_audio', target: 'bgm', out: 3 }]],
  ['let the music fade in 2 sec and fade out 4', [{ op: 'fade_audio', target: 'bgm', in: 2, out: 4 }]],
  // when music begins, and what it should be instead
  ['delay the start of the music until 0:06', [{ op: 'move_audio', target: 'bgm', start: 6 }]],
  ['something more upbeat would fit better', [{ op: 'replace_bgm', mood: 'upbeat' }]],
  ['have the music dip under the voice whenever she talks', [{ op: 'duck', target: 'bgm', under: 'original' }]],
  // normal again, by name or place
  ['Restore the normal speed (1x) for clip 2', [{ op: 'set_speed', clip: 2, factor: 1 }]],
  ['mute the clip in position 2', [{ op: 'mute', target: 2 }]],
  // announced
  ['Set the audio balance as follows: music 20%', [{ op: 'set_volume', target: 'bgm', level: 0.2 }]],
  [
    'Export a new file named "a.mp4" that contains only 0 s – 10 s',
    [{ op: 'export', filename: 'a.mp4', from: 0, to: 10 }],
  ],
  ['send the video to my client on whatsapp', [{ op: 'refuse', reason: 'no_publishing' }]],
  ['Set the canvas to portrait format 9:16', [{ op: 'set_canvas', aspect: '9:16' }]],
  ['make it vertical, fill the whole screen no bars', [{ op: 'set_canvas', aspect: '9:16', fit: 'crop' }]],
  ['the clips in backwards order', [{ op: 'sort', by: 'reverse' }]],
])('%s', (message, edits) => {
  expect(done(message)).toEqual(edits)
})

test.each(['the city should lose its sound and its', 'what songs u got rid of?', 'the film should lose 5 seconds'])(
  'is asked: %s',
  (message) => {
    expect(done(message)).toEqual([])
  },
)

/** A film of one clip, whose name means the film. */
const talk: Context = {
  uploads: [{ name: 'talk.mp4', type: 'video', duration: 95 }],
  video: [{ clip: 1, name: 'talk.mp4', start: 0, end: 95 }],
  history: ['first'],
}

test.each<[string, object[]]>([
  ['lay some ambient music beneath the talk at 20%', [{ op: 'add_bgm', mood: 'ambient', volume: 0.2 }]],
  ['Please extract the soundtrack of the talk as a WAV file', [{ op: 'extract_audio', format: 'wav' }]],
  ['lose everything past 1 min 30', [{ op: 'cut_range', from: 90, to: 95 }]],
  ['undo only the most recent edit', [{ op: 'undo', steps: 1 }]],
  // after "that's wrong", what is wanted instead is asked for
  ["that's wrong", [{ op: 'undo', steps: 1 }]],
  ["that's wrong: it's red", []],
  ["that's wrong, it's too dark", []],
])('in a film of one clip, "%s" is read right', (message, expected) => {
  expect(doneIn(message, talk)).toEqual(expected)
})

test('files with their places in words are in that order, and are asked for in another', () => {
  const upload = (name: string) => ({ name, type: 'image' as const })
  const photos: Context = { uploads: ['a.jpg', 'b.jpg', 'c.jpg'].map(upload) }
  const first = 'make a video with b.jpg first, c.jpg second and a.jpg third, 6 s each'
  expect(doneIn(first, photos)).toMatchObject([{ op: 'build_sequence', assets: ['b.jpg', 'c.jpg', 'a.jpg'] }])
  expect(doneIn('make a video with b.jpg second, c.jpg first and a.jpg third', photos)).toEqual([])
})

/** Photos and a song before there is a film. */
const uploads: Context = {
  uploads: [
    { name: 'IMG_01.jpg', type: 'image' },
    { name: 'IMG_02.jpg', type: 'image' },
    { name: 'IMG_03.jpg', type: 'image' },
    { name: 'song.mp3', type: 'audio', duration: 90 },
    { name: 'talk.srt', type: 'subtitle' },
  ],
}

test.each<[string, object[]]>([
  ['only img 1 and 3, 2 secs each', [{ op: 'build_sequence', assets: ['IMG_01.jpg', 'IMG_03.jpg'], each: 2 }]],
  ['one pic after another', [{ op: 'build_sequence' }]],
  ['just take IMG_02.jpg', [{ op: 'build_sequence', assets: ['IMG_02.jpg'] }]],
  [
    'a film from IMG_03 and IMG_01 only, in that order',
    [{ op: 'build_sequence', assets: ['IMG_03.jpg', 'IMG_01.jpg'] }],
  ],
  [
    'all pics plus song.mp3 really quiet at 15%',
    [{ op: 'build_sequence' }, { op: 'add_bgm', asset: 'song.mp3', volume: 0.15 }],
  ],
  [
    'make a film of all pics. Add the soundtrack song.mp3 at 60 %',
    [{ op: 'build_sequence' }, { op: 'add_bgm', asset: 'song.mp3', volume: 0.6 }],
  ],
  [
    'make a film of all pics with a frame size of 1080x1350 pixels',
    [{ op: 'build_sequence' }, { op: 'set_canvas', width: 1080, height: 1350 }],
  ],
  // places in the film that the message makes
  [
    'make a film of IMG_03 and IMG_01, and make IMG_01.jpg sepia',
    [{ op: 'build_sequence' }, { op: 'apply_filter', name: 'sepia', target: 2 }],
  ],
  [
    'join IMG_03.jpg and IMG_01.jpg, with IMG_01.jpg opening the film',
    [{ op: 'build_sequence', assets: ['IMG_01.jpg', 'IMG_03.jpg'] }],
  ],
  [
    'generate automatic subtitles from the speech itself. Do not use the SRT file',
    [{}, { op: 'add_captions', source: 'asr' }],
  ],
])('before there is a film, "%s" is read right', (message, expected) => {
  expect(doneIn(message, uploads)).toMatchObject(expected)
})

test('the last text is the one that is there, besides the opening title', () => {
  const titled: Context = { ...film, text: [...(film.text ?? []), { text: 'Shop now', start: 40, end: 45 }] }
  expect(doneIn('the last text "Open from 7"', titled)).toEqual([
    { op: 'update_text', match: 'Shop now', text: 'Open from 7' },
  ])
})

test('what was just changed is the clip of the edit before', () => {
  const edited: Context = { ...film, history: ['a', 'b'], last_edit: { op: 'set_speed', clip: 2, factor: 2 } }
  expect(doneIn('mute the clip that was just changed', edited)).toEqual([{ op: 'mute', target: 2 }])
  expect(doneIn('revert the change that was just made', edited)).toEqual([{ op: 'undo', steps: 1 }])
  expect(doneIn('go two steps back in the history', edited)).toEqual([{ op: 'undo', steps: 2 }])
})
