import { describe, expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { draftFrames } from '../../../src/engine/edit/draft.ts'
import { asset, session } from './support/session.ts'

type Session = ReturnType<typeof session>

/** Two photos on the timeline, a clip and a song uploaded beside them. */
function photos(): Session {
  const s = session('Farm', ['barn.jpg', 'larch.jpg', asset('ride.mp4', 9), asset('folk.mp3', 60)])
  s.say('combine barn.jpg and larch.jpg, 4 seconds each')
  return s
}
const names = (s: Session) => s.draft.clips.map((clip) => clip.name)
const lengths = (s: Session) => s.draft.clips.map((clip) => clip.frames / s.draft.canvas.fps)
const whole = (s: Session) => draftFrames(s.draft) / s.draft.canvas.fps

describe('the only file of a kind that is not on the timeline', () => {
  test.each([
    ['add the clip at the end', ['barn.jpg', 'larch.jpg', 'ride.mp4']],
    ['add the clip at the beginning too', ['ride.mp4', 'barn.jpg', 'larch.jpg']],
    ['remove the second photo and add the clip at the end', ['barn.jpg', 'ride.mp4']],
    ['把视频加到最后', ['barn.jpg', 'larch.jpg', 'ride.mp4']],
  ])('%s', (message, order) => {
    const s = photos()
    s.say(message)
    expect(names(s)).toEqual(order)
  })

  test('a photo that was removed is not put back by giving it a length', () => {
    const s = photos()
    s.say('delete the larch photo')
    const { edit, reply } = s.say('make the larch photo 3 seconds')
    expect(edit).toBeUndefined()
    expect(reply).toContain('not on the timeline')
    expect(names(s)).toEqual(['barn.jpg'])
    s.say('add the larch photo at the end')
    expect(names(s)).toEqual(['barn.jpg', 'larch.jpg'])
  })
})

describe('music', () => {
  test('other music keeps the level said with it', () => {
    const s = photos()
    s.say('add folk.mp3 as music')
    s.say('replace the music with something upbeat at 40%')
    expect(s.draft.audio.map((a) => [a.role, a.volume])).toEqual([['bgm', 0.4]])
    expect(s.draft.audio[0]?.source).toMatchObject({ mood: 'upbeat' })
  })

  test('music that plays is looped, and stays what it was', () => {
    const s = photos()
    s.say('add folk.mp3 as music at 30%')
    const { needsInput } = s.say('loop the music')
    expect(needsInput).toBe(false)
    expect(s.draft.audio.map((a) => [a.name, a.loop, a.volume])).toEqual([['folk.mp3', true, 0.3]])
  })
})

describe('several steps back', () => {
  test.each(['undo 2', 'undo the last two changes', 'undo two steps', '撤销两步'])('%s', (message) => {
    const s = photos()
    s.say('add the title "Hello"')
    s.say('add the title "Goodbye"')
    s.say(message)
    expect(s.draft.texts).toEqual([])
    expect(s.draft.clips).toHaveLength(2)
  })
})

describe('a video of an upload is no generated footage', () => {
  test('with a length and a title', () => {
    const s = session('x', ['barn.jpg'])
    s.say('make a 3 second video of the photo with the title "Hi"')
    expect(whole(s)).toBe(3)
    expect(s.draft.texts.map((t) => t.text)).toEqual(['Hi'])
  })

  test.each(['Make a 1 second video of the photo', 'make a 1 second video of the barn'])('%s', (message) => {
    const s = session('x', ['barn.jpg'])
    s.say(message)
    expect(whole(s)).toBe(1)
  })

  test('a thing that was not uploaded still is', () => {
    const { edit, reply } = session('x', ['barn.jpg']).say('make a 5 second video of a dragon')
    expect(edit).toBeUndefined()
    expect(reply).toContain('cannot generate')
  })
})

describe('lengths and cuts', () => {
  test.each(['same length for all clips', 'make all clips the same length', '所有片段一样长'])('%s', (message) => {
    const s = photos()
    s.say('make clip 1 6 seconds')
    s.say(message)
    expect(lengths(s)).toEqual([5, 5])
  })

  test.each(['every 3 seconds a cut', 'cut it every 3 seconds', '每3秒切一刀'])('%s', (message) => {
    const s = session('x', [asset('ride.mp4', 9)])
    s.say('use ride.mp4')
    s.say(message)
    expect(lengths(s)).toEqual([3, 3, 3])
  })

  test('a photo is made longer', () => {
    const s = photos()
    s.say('把第二张照片延长到10秒')
    expect(lengths(s)).toEqual([4, 10])
  })
})

test('a LUT file is applied by its name', () => {
  const s = session('x', ['barn.jpg', { id: 'm-teal', name: 'teal.cube', kind: 'lut' }])
  s.say('combine everything')
  s.say('apply teal.cube')
  expect(s.draft.clips.map((clip) => clip.look.lut)).toEqual(['m-teal'])
})

test('a question about the trim does not lose the export', () => {
  const s = photos()
  const { next, needsInput } = s.say('Trim the end, then export 720p')
  expect({ next, needsInput }).toEqual({
    next: { tool: 'export_render', arguments: { resolution: '720p' } },
    needsInput: true,
  })
})

test('in a promo no name stands on screen together with the opening title', () => {
  const s = session('Wild Days', ['red-panda.jpg', 'larch.jpg', asset('viper.mp3', 40)])
  s.say('make a 20 second promo of these photos with text overlays')
  const [title, ...others] = s.draft.texts
  expect(title?.text).toBe('Wild Days')
  expect(others.map((t) => t.text)).toEqual(['Red Panda', 'Larch'])
  for (const text of others) expect(text.start).toBeGreaterThanOrEqual((title?.start ?? 0) + (title?.frames ?? 0))
})

test('a first picture too short for both has the title alone', () => {
  const s = session('Wild Days', ['red-panda.jpg', 'larch.jpg'])
  s.say('make a 7 second promo of these photos with text overlays')
  expect(s.draft.texts.map((t) => t.text)).toEqual(['Wild Days', 'Larch'])
})

describe('what a second part of the message means', () => {
  const trip = () => {
    const s = session('Trip', [asset('trail.mp4', 14), asset('waterfall.mp4', 22), 'map.png'])
    s.say('use trail.mp4, then waterfall.mp4')
    return s
  }

  test.each([
    ['cut waterfall in half and delete the second half', [14, 11]],
    ['the bit from 0:20 to 0:25 is blurry, get rid of it', [14, 6, 11]],
    ['the waterfall clip drags on, keep only its first 10 seconds', [14, 10]],
    ['keep only the first 8 seconds of every clip', [8, 8]],
    ['每段只保留前8秒', [8, 8]],
    ['jump to 0:10 and cut the next 4 seconds', [10, 22]],
    ['remove from 1s up to 3s in the first clip', [1, 11, 22]],
    ['add map.png at the end, for 5 seconds', [14, 22, 5]],
    ['map.png放到最后，停5秒', [14, 22, 5]],
  ])('%s', (message, expected) => {
    const s = trip()
    s.say(message)
    expect(lengths(s)).toEqual(expected)
  })
})

describe('the part that is meant', () => {
  const trip = {
    uploads: [
      { name: 'trail.mp4', type: 'video' as const, duration: 14 },
      { name: 'camp.mp4', type: 'video' as const, duration: 18 },
      { name: 'folk.mp3', type: 'audio' as const, duration: 60 },
    ],
    canvas: { width: 1920, height: 1080, fps: 30 },
    video: [
      { clip: 1, name: 'trail.mp4', start: 0, end: 14 },
      { clip: 2, name: 'camp.mp4', start: 14, end: 32 },
    ],
    audio: [{ role: 'bgm' as const, name: 'folk.mp3', start: 0, end: 32, volume: 0.6 }],
  }

  test.each([
    ['not the trail, delete the camp', [{ op: 'delete', params: { clip: 2 } }]],
    ['make the video longer, 40 seconds', [{ op: 'set_total_duration', params: { duration: 40 } }]],
    ['start the music at second 3', [{ op: 'move_audio', params: { target: 'bgm', start: 3 } }]],
    ['make it 9x16', [{ op: 'set_canvas', params: { aspect: '9:16' } }]],
    ['the music is too loud, bring it down to 20%', [{ op: 'set_volume', params: { target: 'bgm', level: 0.2 } }]],
    ['ease the music out over 4 seconds', [{ op: 'fade_audio', params: { target: 'bgm', out: 4 } }]],
    ["I'm going to post this on TikTok, so make it vertical", [{ op: 'set_canvas', params: { aspect: '9:16' } }]],
  ])('%s', (message, expected) => {
    expect(interpret(message, trip).operations).toEqual(expected)
  })

  test('an edit of a file that is not on the timeline touches no other clip', () => {
    const away = { ...trip, uploads: [...trip.uploads, { name: 'map.png', type: 'image' as const }] }
    for (const message of ['rotate the map photo', 'speed up map.png', 'make the map photo 3 seconds'])
      expect(interpret(message, away).operations, message).toEqual([
        { op: 'refuse', params: { reason: 'not_on_timeline' } },
      ])
  })
})

describe('what of several wishes for a text changes nothing is told', () => {
  test.each([
    ['add the title "Wild Days" in large', 'the title should be gold and bigger', 'size is at its limit already'],
    ['add the title "Wild Days" in gold', 'make the title gold and put it at the top', 'colour is that way already'],
    ['add the title "Wild Days" in large', '标题改成金色，再大一点', '大小'],
  ])('%s, %s', (first, message, told) => {
    const s = photos()
    s.say(first)
    const { edit, reply } = s.say(message)
    expect(edit).toBeDefined()
    expect(reply.toLowerCase()).toContain(told)
  })
})

test.each([
  ['zoom in on the second photo', /photo 2|clip 2|larch/i],
  ['make clip 2 sepia', /clip 2|larch/i],
  ['第二段放大推近', /larch|第 ?2/],
])('what is that way already is told of its clip: %s', (message, clip) => {
  const s = photos()
  s.say(message)
  expect(s.say(message).reply).toMatch(clip)
})

test('a length said for each after a pause is that of the clip as well', () => {
  const s = session('x', ['barn.jpg', 'larch.jpg', asset('ride.mp4', 9)])
  s.say('Combine all photos and the clip, 2 seconds each')
  expect(lengths(s)).toEqual([2, 2, 2])
})

test('what is put in shows for the time said with it, and a copy stands where it is put', () => {
  const s = photos()
  s.say('insert ride.mp4 between clip 1 and 2 for 3 seconds')
  expect(lengths(s)).toEqual([4, 3, 4])
  s.say('duplicate clip 2 and put it at the start')
  expect(names(s)).toEqual(['ride.mp4', 'barn.jpg', 'ride.mp4', 'larch.jpg'])
})

test('a clip that lies over the picture is muted by its name', () => {
  const s = photos()
  s.say('show ride.mp4 as picture in picture top left, a circle')
  s.say('mute ride.mp4')
  expect(s.draft.overlays.map((o) => [o.name, o.shape, o.volume])).toEqual([['ride.mp4', 'circle', 0]])
})

test('a photo is cropped to a square of its own', () => {
  const s = photos()
  s.say('crop the second photo to a square')
  expect(s.draft.clips[1]?.crop).toEqual({ left: 0.2188, right: 0.2188, top: 0, bottom: 0 })
  expect(s.draft.canvas.width).toBe(1920)
})
