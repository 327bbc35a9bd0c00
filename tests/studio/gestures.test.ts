import { describe, expect, test } from 'vitest'
import type { WrittenEdit } from '../../src/edits/index.ts'
import { parseEdits } from '../../src/edits/parse.ts'
import * as gestures from '../../src/studio/gestures.ts'
import { FILM } from './film.ts'

const [c1, c2, c3] = FILM.clips
const [title] = FILM.texts
const [music] = FILM.sounds
const [logo] = FILM.overlays
const [caption] = FILM.captions
const [arrow, credits, blur] = FILM.marks
if (!c1 || !c2 || !c3 || !title || !music || !logo || !caption || !arrow || !credits || !blur)
  throw new Error('the film lacks something')

/** What is done on the page, and the edit that it is. */
const CASES: [string, WrittenEdit[], object[]][] = [
  ['the last clip dragged to the front', gestures.moveClip(FILM, 'c3', 0), [{ op: 'move', clip: 'c3', before: 'c1' }]],
  [
    'the first clip dragged between the others',
    gestures.moveClip(FILM, 'c1', 1),
    [{ op: 'move', clip: 'c1', after: 'c2' }],
  ],
  ['a beginning dragged right', gestures.trimClip(c1, 'start', 45, 30), [{ op: 'trim', clip: 'c1', start: 1.5 }]],
  [
    'a beginning dragged left, as far as its file goes',
    gestures.trimClip({ ...c1, room: { before: 20, after: 0 } }, 'start', -45, 30),
    [{ op: 'trim', clip: 'c1', start: -0.6667 }],
  ],
  [
    'the beginning of a photo dragged left',
    gestures.trimClip(c3, 'start', -45, 30),
    [{ op: 'trim', clip: 'c3', start: -1.5 }],
  ],
  ['an end dragged left', gestures.trimClip(c1, 'end', -30, 30), [{ op: 'trim', clip: 'c1', end: 3 }]],
  ['an end dragged right', gestures.trimClip(c1, 'end', 60, 30), [{ op: 'set_duration', clip: 'c1', duration: 6 }]],
  [
    'an end dragged beyond its file',
    gestures.trimClip(c1, 'end', 999, 30),
    [{ op: 'set_duration', clip: 'c1', duration: 10 }],
  ],
  ['a photo drawn out', gestures.trimClip(c3, 'end', 999, 30), [{ op: 'set_duration', clip: 'c3', duration: 37.3 }]],
  ['split at the playhead', gestures.splitAt(FILM, 135), [{ op: 'split', clip: 'c2', at: 0.5 }]],
  [
    'a text dragged in time',
    gestures.timeOf({ kind: 'text', item: title }, { start: 30, frames: 90 }, 30),
    [{ op: 'update_text', match: 't1', start: 1, end: 4 }],
  ],
  [
    'a text dragged on the picture',
    gestures.placeText(title, [0.25, 1.2]),
    [{ op: 'update_text', match: 't1', position: [0.25, 1] }],
  ],
  [
    'a text written anew',
    gestures.write('text', title, 'Hello', 'Bye'),
    [{ op: 'update_text', match: 't1', text: 'Bye' }],
  ],
  ['a text emptied', gestures.write('text', title, 'Hello', ' '), [{ op: 'remove_text', match: 't1' }]],
  [
    'a caption dragged in time',
    gestures.timeOf({ kind: 'caption', item: caption }, { start: 30, frames: 45 }, 30),
    [{ op: 'update_text', match: 'q1', start: 1, end: 2.5 }],
  ],
  [
    'a caption written anew',
    gestures.write('caption', caption, 'Good morning', 'Good evening'),
    [{ op: 'update_text', match: 'q1', text: 'Good evening' }],
  ],
  [
    'an overlay shortened at its beginning',
    gestures.timeOf({ kind: 'overlay', item: logo }, { start: 45, frames: 45 }, 30),
    [{ op: 'update_overlay', match: 'o1', start: 1.5, end: 3 }],
  ],
  [
    'a callout drawn out',
    gestures.timeOf({ kind: 'callout', item: arrow }, { start: 60, frames: 120 }, 30),
    [{ op: 'update_callout', match: 'k1', start: 2, end: 6 }],
  ],
  [
    'a callout written anew',
    gestures.write('callout', arrow, 'Here', 'There'),
    [{ op: 'update_callout', match: 'k1', text: 'There' }],
  ],
  [
    'credits dragged',
    gestures.timeOf({ kind: 'graphic', item: credits }, { start: 210, frames: 60 }, 30),
    [{ op: 'update_graphic', match: 'g1', start: 7, end: 9 }],
  ],
  [
    'a hidden part dragged',
    gestures.timeOf({ kind: 'region', item: blur }, { start: 30, frames: 60 }, 30),
    [{ op: 'update_region', match: 'r1', start: 1, end: 3 }],
  ],
  ['a new text', gestures.addText('Hi', 270, FILM), [{ op: 'add_text', text: 'Hi', start: 9, end: 10 }]],
  [
    'music moved',
    gestures.timeOf({ kind: 'sound', item: music }, { start: 15, frames: 300 }, 30),
    [{ op: 'update_sound', target: 'a1', at: 0.5 }],
  ],
  [
    'music shortened',
    gestures.timeOf({ kind: 'sound', item: music }, { start: 0, frames: 150 }, 30),
    [{ op: 'update_sound', target: 'a1', duration: 5 }],
  ],
  [
    'the beginning of music dragged right, which is heard from later on',
    gestures.timeOf({ kind: 'sound', item: music }, { start: 30, frames: 270 }, 30),
    [{ op: 'update_sound', target: 'a1', at: 1, from: 1, duration: 9 }],
  ],
  ['a volume dragged', gestures.setVolume('a1', 0.35, 0.504), [{ op: 'set_volume', target: 'a1', level: 0.5 }]],
  ['a clip faded in', gestures.setFade('clip', 'c1', 'in', 15, 30), [{ op: 'fade_video', target: 'c1', in: 0.5 }]],
  ['music faded out', gestures.setFade('sound', 'a1', 'out', 90, 30), [{ op: 'fade_audio', target: 'a1', out: 3 }]],
  [
    'the sound of a clip faded out',
    gestures.setFade('clip sound', 'c1', 'out', 15, 30),
    [{ op: 'fade_audio', target: 'c1', out: 0.5 }],
  ],
  [
    'an overlay faded in',
    gestures.setFade('overlay', 'o1', 'in', 15, 30),
    [{ op: 'update_overlay', match: 'o1', fade_in: 0.5 }],
  ],
  ['a clip removed', gestures.remove('clip', 'c2'), [{ op: 'delete', clip: 'c2' }]],
  ['a text removed', gestures.remove('text', 't1'), [{ op: 'remove_text', match: 't1' }]],
  ['a sound removed', gestures.remove('sound', 'a1'), [{ op: 'remove_sound', target: 'a1' }]],
  ['an overlay removed', gestures.remove('overlay', 'o1'), [{ op: 'remove_overlay', match: 'o1' }]],
  ['a caption removed', gestures.remove('caption', 'q1'), [{ op: 'remove_text', match: 'q1' }]],
  ['a callout removed', gestures.remove('callout', 'k1'), [{ op: 'remove_callout', match: 'k1' }]],
  ['credits removed', gestures.remove('graphic', 'g1'), [{ op: 'remove_graphic', match: 'g1' }]],
  ['a hidden part removed', gestures.remove('region', 'r1'), [{ op: 'remove_region', match: 'r1' }]],
  [
    'a photo put in',
    gestures.addFile('elva.jpg', 'image', 'c1', 3, 30),
    [{ op: 'insert', asset: 'elva.jpg', after: 'c1' }],
  ],
  [
    'a photo put at the end',
    gestures.addFile('elva.jpg', 'image', undefined, 3, 30),
    [{ op: 'append', asset: 'elva.jpg' }],
  ],
  [
    'a song put in',
    gestures.addFile('b.mp3', 'audio', 'c1', 45, 30),
    [{ op: 'add_sound', asset: 'b.mp3', role: 'bgm', at: 1.5 }],
  ],
  ['subtitles put in', gestures.addFile('b.srt', 'subtitle', 'c1', 0, 30), [{ op: 'add_captions', source: 'b.srt' }]],
]

describe('a gesture is an edit of the language', () => {
  test.each(CASES)('%s', (_, edits, expected) => {
    expect(edits).toEqual(expected)
    expect(parseEdits(edits)).not.toHaveProperty('fault')
  })
})

test.each([
  ['a clip dropped where it was', gestures.moveClip(FILM, 'c2', 1)],
  ['an edge let go where it was', gestures.trimClip(c1, 'end', 0, 30)],
  ['a beginning dragged left that is the beginning of its file', gestures.trimClip(c1, 'start', -10, 30)],
  ['a callout whose words were all taken away', gestures.write('callout', arrow, 'Here', '')],
  [
    'an end dragged beyond a file that is whole',
    gestures.trimClip({ ...c1, room: { before: 0, after: 0 } }, 'end', 10, 30),
  ],
  ['a split on a cut', gestures.splitAt(FILM, 120)],
  ['a text left as it was', gestures.write('text', title, 'Hello', 'Hello')],
  ['a text let go where it was', gestures.timeOf({ kind: 'text', item: title }, title, 30)],
  ['a volume left as it was', gestures.setVolume('a1', 0.35, 0.35)],
  ['a name left as it was', gestures.rename('Wild Days', ' Wild Days ')],
  ['a name taken away', gestures.rename('Wild Days', ' ')],
])('nothing is sent for %s', (_, edits) => {
  expect(edits).toEqual([])
})
