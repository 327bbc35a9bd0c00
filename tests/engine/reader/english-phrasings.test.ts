import { expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { doneIn } from './support/done.ts'
import { HOLIDAY_WITH_MUSIC, LOOSE_FILES } from './support/films.ts'

/** Different ways of asking for the same edits, passed on in full sentences or typed in passing. */

const film: Context = {
  ...HOLIDAY_WITH_MUSIC,
  text: [{ text: 'Summer Sale', start: 0, end: 3, position: 'top' }],
  captions: { source: 'talk.srt', cues: 3 },
}

const paced: Context = { ...film, last_edit: { op: 'set_speed', clip: 2, factor: 2 } }

const ORDERED = ['photo2.jpg', 'clip1.mp4', 'photo1.jpg']

test.each<[string, object[]]>([
  [
    'Create a video that begins with photo2.jpg, continues with clip1.mp4 and ends on photo1.jpg.',
    [{ op: 'build_sequence', assets: ORDERED }],
  ],
  ['Arrange the images as photo2.jpg, clip1.mp4, photo1.jpg.', [{ op: 'build_sequence', assets: ORDERED }]],
  ['photo order: photo2, clip1, photo1', [{ op: 'build_sequence', assets: ORDERED }]],
  ['make one video of all this stuff', [{ op: 'build_sequence' }]],
  ['clip1 and the photos in one video, photo1 first', [{ op: 'build_sequence' }]],
  [
    'start off with photo2, then the other two',
    [{ op: 'build_sequence', assets: ['photo2.jpg', 'clip1.mp4', 'photo1.jpg'] }],
  ],
  ['video first, photos after', [{ op: 'build_sequence', assets: ['clip1.mp4', 'photo1.jpg', 'photo2.jpg'] }]],
  ['photo2.jpg clip1.mp4 photo1.jpg, like that', [{ op: 'build_sequence', assets: ORDERED }]],
  [
    'stick photo2.jpg first, then clip1.mp4, nothing else',
    [{ op: 'build_sequence', assets: ['photo2.jpg', 'clip1.mp4'] }],
  ],
  [
    'Build the film as photo2.jpg, then clip1.mp4, then photo1.jpg. Hold both photos for 5 seconds.',
    [
      { op: 'build_sequence', assets: ORDERED },
      { op: 'set_duration', clip: 1, duration: 5 },
      { op: 'set_duration', clip: 3, duration: 5 },
    ],
  ],
  ['video then both photos', [{ op: 'build_sequence', assets: ['clip1.mp4', 'photo1.jpg', 'photo2.jpg'] }]],
  [
    'only photo2.jpg and then clip1.mp4. Skip the others',
    [{ op: 'build_sequence', assets: ['photo2.jpg', 'clip1.mp4'] }],
  ],
  // it does not say what follows
  ['make a video that begins with photo2.jpg', []],
])('before there is a film, "%s" is read right', (message, expected) => {
  expect(doneIn(message, LOOSE_FILES)).toMatchObject(expected)
})

test.each<[string, object[]]>([
  // clips and their parts
  [
    'Cut 2 seconds from the start of beach.mp4 and 3 seconds from the end of sunset.mp4.',
    [
      { op: 'trim', clip: 1, start: 2 },
      { op: 'trim', clip: 3, end: -3 },
    ],
  ],
  ['Remove the first and the third clip, so that only city.mp4 remains.', [{ op: 'delete', clips: [1, 3] }]],
  ['Remove the first clip, so that only city.mp4 remains.', []],
  ['Move sunset.mp4 to the beginning, ahead of beach.mp4.', [{ op: 'move', clip: 3, to: 1 }]],
  ['Move sunset.mp4 to the beginning, after beach.mp4.', []],
  ['flip the order so it runs sunset, city, beach', [{ op: 'sort', by: 'reverse' }]],
  ['flip the order so it runs beach, city, sunset', []],
  [
    'chop the city clip up into three equal chunks',
    [
      { op: 'split', at: 18 },
      { op: 'split', at: 24 },
    ],
  ],
  ['Restore the normal speed of city.mp4.', [{ op: 'set_speed', clip: 2, factor: 1 }]],
  ["drop the city and make what's left 20 seconds", []],
  ['Append beach.mp4 once more after the last clip.', [{ op: 'append', asset: 'beach.mp4' }]],
  ['play the beach clip again at the end', [{ op: 'append', asset: 'beach.mp4' }]],
  [
    'Append beach.mp4 again, shown for 6 seconds.',
    [
      { op: 'append', asset: 'beach.mp4' },
      { op: 'set_duration', clip: 4, duration: 6 },
    ],
  ],
  ['Trim city.mp4 so that only its own seconds 4 to 10 remain.', [{ op: 'trim', clip: 2, keep: [4, 10] }]],
  ['Of the city clip, only seconds 5 through 12 are needed.', [{ op: 'trim', clip: 2, keep: [5, 12] }]],
  [
    'Two passages have to go: 0:05 to 0:08 and 0:33 to 0:36.',
    [
      { op: 'cut_range', from: 5, to: 8 },
      { op: 'cut_range', from: 33, to: 36 },
    ],
  ],
  ['Only the beach and the sunset should stay in the film.', [{ op: 'delete', clip: 2 }]],
  ['The city clip is to be removed.', [{ op: 'delete', clip: 2 }]],
  ['turn the order of the clips around, last one first', [{ op: 'sort', by: 'reverse' }]],
  [
    'second clip 6 seconds, third one 4',
    [
      { op: 'set_duration', clip: 2, duration: 6 },
      { op: 'set_duration', clip: 3, duration: 4 },
    ],
  ],
  [
    'Set beach.mp4 to 0.75x speed and city.mp4 to 2x, but leave sunset.mp4 untouched.',
    [
      { op: 'set_speed', clip: 1, factor: 0.75 },
      { op: 'set_speed', clip: 2, factor: 2 },
    ],
  ],
  [
    'Hold the final frame of sunset.mp4 as a still for 2 seconds.',
    [{ op: 'freeze', clip: 3, edge: 'end', duration: 2 }],
  ],
  ['Relocate sunset.mp4 so that it becomes the opening clip', [{ op: 'move', clip: 3, to: 1 }]],
  ['Place the third clip in front of the first.', [{ op: 'move', clip: 3, before: 1 }]],
  ['trade places between clip 1 and clip 2', [{ op: 'swap', a: 1, b: 2 }]],
  ['shuffle the clips, any order will do', [{ op: 'sort', by: 'random' }]],
  [
    'Set the duration of beach.mp4 to 7 s and that of city.mp4 to 9 s.',
    [
      { op: 'set_duration', clip: 1, duration: 7 },
      { op: 'set_duration', clip: 2, duration: 9 },
    ],
  ],
  [
    'Stretch or shrink the clips so that the whole film runs for 24 seconds.',
    [{ op: 'set_total_duration', duration: 24 }],
  ],
  ['he coughs between 5s and 9s, snip that out', [{ op: 'cut_range', from: 5, to: 9 }]],
  [
    'Cut the film at 8 seconds and at 36 seconds without removing anything.',
    [
      { op: 'split', at: 8 },
      { op: 'split', at: 36 },
    ],
  ],
  [
    'Slow the sunset down to half speed and freeze its last frame for 2 seconds.',
    [
      { op: 'set_speed', clip: 3, factor: 0.5 },
      { op: 'freeze', clip: 3, edge: 'end', duration: 2 },
    ],
  ],
  // sound
  ['A corporate-sounding track should take the place of the present music', [{ op: 'replace_bgm', mood: 'corporate' }]],
  ['try something happier', [{ op: 'replace_bgm', mood: 'happy' }]],
  ['30% is loud enough for the music', [{ op: 'set_volume', target: 'bgm', level: 0.3 }]],
  ['mute the music while the city clip is on', [{ op: 'mute', target: 'bgm', from: 12, to: 30 }]],
  ['music should only kick in at 12s when the city starts', [{ op: 'move_audio', target: 'bgm', start: 12 }]],
  // text
  ['take the Summer Sale text down', [{ op: 'remove_text', match: 'Summer Sale' }]],
  ['take every bit of text off the screen', [{ op: 'remove_text' }]],
  [
    'Keep "Spring Collection" at the bottom throughout.',
    [{ op: 'add_text', text: 'Spring Collection', position: 'bottom', start: 0, end: 'end' }],
  ],
  ['captions come up half a second too late, make them earlier', [{ op: 'shift_captions', delta: -0.5 }]],
  ['make their lettering large', [{ op: 'update_captions', size: 'large' }]],
  // looks and transitions
  ['transitions between all clips, a different one each time', [{ op: 'set_transition', type: 'varied' }]],
  ['a slide-left transition between every pair', [{ op: 'set_transition', type: 'slideleft', scope: 'all' }]],
  ["Have the film's opening fade in from white.", [{ op: 'fade_video', in: 1, color: '#FFFFFF' }]],
  ['Brighten the picture slightly', [{ op: 'adjust_color', target: 'all' }]],
  ['less saturation on the sunset, its glowing', [{ op: 'adjust_color', target: 3 }]],
  // the canvas
  ['Change the project resolution to 3840 by 2160.', [{ op: 'set_canvas', width: 3840, height: 2160 }]],
  ['4:5 with white bars around the images', [{ op: 'set_canvas', aspect: '4:5', fit: 'pad', background: '#FFFFFF' }]],
  ["portrait, crop, don't pad", [{ op: 'set_canvas', aspect: '9:16', fit: 'crop' }]],
  // the session
  ['Reset the project so that all edits are discarded and work begins afresh.', [{ op: 'reset' }]],
  ['Export it as an MP4 with the file name clinic_tour.', [{ op: 'export', format: 'mp4', filename: 'clinic_tour' }]],
  ['save this as "v1" before i mess it up', [{ op: 'save_version', name: 'v1' }]],
  ['reset the whole project', [{ op: 'reset' }]],
  ['Export the film once more, this time at 720p.', [{ op: 'export', resolution: '720p' }]],
  ['export the city clip in 720p', [{ op: 'export', from: 12, to: 30 }]],
])('"%s" is read right', (message, expected) => {
  expect(doneIn(message, film)).toMatchObject(expected)
})

test.each<[string, object[]]>([
  ['too fast, try 1.5', [{ op: 'set_speed', clip: 2, factor: 1.5 }]],
  ['too fast. 1.5 is enough', [{ op: 'set_speed', clip: 2, factor: 1.5 }]],
  ['Apply that same speed change to sunset.mp4 as well.', [{ op: 'set_speed', clip: 3, factor: 2 }]],
  // the edit before was another one
  ['Apply the same filter to sunset.mp4', []],
  ['try 30', []],
])('after a change of speed, "%s" is read right', (message, expected) => {
  expect(doneIn(message, paced)).toMatchObject(expected)
})

test.each([
  // the rest of the clip, or of the film
  'beach should only be 6 seconds, cut the rest',
  'only the Summer Sale title should remain',
  'start them two seconds later',
  'music at 12s when the sunset starts',
  'scrap the whole edit',
  'half and half',
  'the slideshow runs too long, bring it to 20 seconds',
  'the beach needs 3 seconds cut',
  'deliver it at 60 fps',
])('"%s" changes nothing', (message) => {
  expect(doneIn(message, film)).toEqual([])
})
