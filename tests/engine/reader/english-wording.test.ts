import { expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { doneIn } from './support/done.ts'
import { HOLIDAY_WITH_MUSIC } from './support/films.ts'

/** How people word edits of sounds, texts and looks. */

const film: Context = {
  ...HOLIDAY_WITH_MUSIC,
  text: [{ text: 'Summer Sale', start: 0, end: 3, position: 'top' }],
  captions: { source: 'talk.srt', cues: 3 },
}

test.each<[string, object[]]>([
  // where and how long
  ['add text "the end" on the last 2 seconds of city.mp4', [{ op: 'add_text', text: 'the end', start: 28, end: 30 }]],
  ['show "Hello" for the whole video', [{ op: 'add_text', text: 'Hello', start: 0, end: 'end' }]],
  ['have the title linger 2 seconds longer', [{ op: 'update_text', match: 'Summer Sale', end: 5 }]],
  ['the crossfades are too quick, make em 2 seconds', [{ op: 'set_transition', duration: 2, scope: 'all' }]],
  ["mix up the transitions so they're all different", [{ op: 'set_transition', type: 'varied', scope: 'all' }]],
  ['wipe right between 1 and 2, the rest leave as is', [{ op: 'set_transition', type: 'wiperight', between: [1, 2] }]],
  ['take the vintage filter off the beach', [{ op: 'remove_filter', target: 1, name: 'vintage' }]],
  // sound
  ['too sleepy, try something more upbeat', [{ op: 'replace_bgm', mood: 'upbeat' }]],
  ['music off during the city clip', [{ op: 'mute', target: 'bgm', from: 12, to: 30 }]],
  ['get rid of the hum in the background of the recording', [{ op: 'denoise_audio', target: 'original' }]],
  ['set the music to a fifth of its current volume', [{ op: 'set_volume', target: 'bgm', factor: 0.2 }]],
  ["the music's too loud, knock it down to 20", [{ op: 'set_volume', target: 'bgm', level: 0.2 }]],
  [
    'Raise the original sound of sunset.mp4 to 150% and reduce that of beach.mp4 to 40%.',
    [
      { op: 'set_volume', target: 3, level: 1.5 },
      { op: 'set_volume', target: 1, level: 0.4 },
    ],
  ],
  ['Mute the sound of beach.mp4 only; leave the other two clips as they are.', [{ op: 'mute', target: 1 }]],
  ['kill the clip audio, just leave the music', [{ op: 'mute', target: 'original' }]],
  [
    'music fades in at the start, 2 secs, and fades out at the end, 4 secs',
    [{ op: 'fade_audio', target: 'bgm', in: 2, out: 4 }],
  ],
  ['music should kick in at 10s not right away', [{ op: 'move_audio', target: 'bgm', start: 10 }]],
  ['this lofi stuff makes me sleepy, something happy instead', [{ op: 'replace_bgm', mood: 'happy' }]],
  ['clean up the audio hiss', [{ op: 'denoise_audio' }]],
  ['remove the silent pauses from city.mp4', [{ op: 'remove_silence', target: 2 }]],
  // texts
  [
    'text "Lisbon" at 12s for 4 seconds bottom right, then "Day 2" at 30s for 4 seconds same corner',
    [
      { op: 'add_text', text: 'Lisbon', start: 12, position: 'bottom-right' },
      { op: 'add_text', text: 'Day 2', start: 30, position: 'bottom-right' },
    ],
  ],
  [
    'Show "A" at the top from 2 to 7 seconds, and "B" at the bottom over the same period.',
    [
      { op: 'add_text', text: 'A', start: 2, end: 7 },
      { op: 'add_text', text: 'B', start: 2, end: 7 },
    ],
  ],
  ['have "The End" appear in the center from 42 to 45 seconds', [{ op: 'add_text', start: 42, end: 45 }]],
  ['Enlarge the "Summer Sale" text to the large size', [{ op: 'update_text', size: 'large' }]],
  ['captions lag behind by half a sec, pull them earlier', [{ op: 'shift_captions', delta: -0.5 }]],
  ['The captions appear too early. Delay all of them by 0.8 seconds.', [{ op: 'shift_captions', delta: 0.8 }]],
  ['Remove the captions and the background noise', [{ op: 'remove_captions' }, { op: 'denoise_audio' }]],
  // looks
  ['put the beach through a sepia filter', [{ op: 'apply_filter', name: 'sepia', target: 1 }]],
  ['apply a cool color filter to the whole film', [{ op: 'apply_filter', name: 'cool', target: 'all' }]],
  ['more saturated colours on the sunset, a lot more', [{ op: 'adjust_color', target: 3 }]],
  ['change every transition to a circle-open effect', [{ op: 'set_transition', type: 'circleopen', scope: 'all' }]],
  ['a wipe up at the second cut, 0.7s', [{ op: 'set_transition', type: 'wipeup', duration: 0.7, between: [2, 3] }]],
  ['a dissolve where the beach meets the city', [{ op: 'set_transition', type: 'fade', between: [1, 2] }]],
  ['fade to black at the finish', [{ op: 'fade_video', out: 1 }]],
  ['i filmed the second one sideways, turn it 90 degrees to the right', [{ op: 'rotate', clip: 2, degrees: 90 }]],
  ['my handheld shot of the city wobbles like mad, steady it', [{ op: 'stabilize', clip: 2 }]],
  ['the sign reads backwards, mirror clip 2', [{ op: 'flip', clip: 2 }]],
])('"%s" is read right', (message, expected) => {
  expect(doneIn(message, film)).toMatchObject(expected)
})

test.each([
  // of which clip, and where
  'the sign reads backwards, mirror it',
  'raise the brightness of the sunset by 15% and reduce that of the beach by 40%',
  'a wipe between 1 and 2 - dissolve, 1 second',
  'put the captions at the top and 20% bigger',
  'put "B" in the same corner',
  // a cut has no length; captions can be turned off, too
  'the first cut should be at 5 seconds',
  'turn them off',
  // part of each clip, or only something said of it
  'show "Hello" in the first 3 seconds of each clip',
  'keep the volume the same',
])('"%s" changes nothing', (message) => {
  expect(doneIn(message, film)).toEqual([])
})
