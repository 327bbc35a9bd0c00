import { describe, expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import { draftFrames } from '../../../src/engine/edit/draft.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { asset, session } from './support/session.ts'

const wild = () =>
  session('Wild Days', ['red-panda.jpg', 'larch.jpg', 'IMG_0001.jpg', asset('rabbit.mp4', 8), asset('viper.mp3', 40)])
const PROMO = 'Combine these images and the clip into a 30-second promo video with text overlays and transitions'
const seconds = (s: ReturnType<typeof session>) => draftFrames(s.draft) / s.draft.canvas.fps

describe('a remark beside a wish', () => {
  test.each([
    ['rotate the rabbit by 90 degrees, my dad was filming', 'I took "my dad was filming" as a remark, not as an edit.'],
    ['整个视频变成黑白，裁判骂人了', '“裁判骂人了”我当作说明，没有当作修改要求。'],
  ])('is told in the answer to: %s', (message, line) => {
    const s = session('Wild Days', [asset('rabbit.mp4', 8)])
    s.say('make a video of everything in order')
    const { reply, needsInput } = s.say(message)
    expect(needsInput).toBe(false)
    expect(reply.split('\n').at(-1)).toBe(line)
  })
})

describe('the promo of the seed', () => {
  test('is made whole: as long as asked, with the title of the project, to the only song, and says how to change it', () => {
    const s = wild()
    const { reply, needsInput, edits } = s.say(PROMO)
    expect(needsInput).toBe(false)
    expect(edits).toMatchObject([{ op: 'make', kind: 'promo', duration: 30 }])
    expect(seconds(s)).toBe(30)
    expect(new Set(s.draft.clips.map((c) => c.name))).toEqual(
      new Set(['red-panda.jpg', 'larch.jpg', 'IMG_0001.jpg', 'rabbit.mp4']),
    )
    // what files are called is proposed, never shown
    expect(s.draft.texts.map((t) => t.text)).toEqual(['Wild Days'])
    expect(reply.split('\n')).toHaveLength(5)
    expect(reply).toContain('"texts":["Red Panda","Larch"')
    expect(s.draft.audio.map((a) => [a.role, a.name])).toEqual([['bgm', 'viper.mp3']])
  })

  test('quotes in the message are the title', () => {
    const s = wild()
    s.say('Combine these images into a 20-second promo video with the text "Come and see" and transitions')
    expect(s.draft.texts.map((t) => t.text)).toEqual(['Come and see'])
  })

  test.each([
    ['make a 20-second highlight reel of everything', { kind: 'highlights', duration: 20 }],
    ['turn these photos into a memory video', { kind: 'memories' }],
    ['把这些图片做成30秒的宣传视频，加文字和转场', { kind: 'promo', duration: 30 }],
    ['make a 15-second promo of these photos with calm music at 40%', { kind: 'promo', duration: 15, mood: 'calm' }],
  ])('%s', (message, params) => {
    const s = wild()
    expect(s.say(message).edits?.[0]).toMatchObject({ op: 'make', ...params })
  })

  test('what is exact stays as it is said', () => {
    const s = wild()
    s.say('combine these images into a promo, 3 seconds each')
    expect(s.draft.clips.map((c) => c.frames)).toEqual([90, 90, 90])
  })

  test('a refinement changes what it names and nothing else', () => {
    const s = wild()
    s.say(PROMO)
    const { clips, texts } = s.draft
    s.say('Make clip 1 2 seconds long, music at 20%, make it 9:16')
    expect(s.draft.clips[0]?.frames).toBe(60)
    expect(s.draft.audio[0]?.volume).toBe(0.2)
    expect([s.draft.canvas.width, s.draft.canvas.height]).toEqual([1080, 1920])
    expect(s.draft.clips).toHaveLength(clips.length)
    expect(s.draft.texts).toHaveLength(texts.length)
  })

  test('without a title no text is made up', () => {
    const s = session('', ['cat.jpg', 'dog.jpg'])
    const { reply } = s.say('make a 10-second promo video of these photos with text overlays')
    expect(s.draft.texts).toEqual([])
    expect(reply).toContain('"texts":["Cat","Dog"]')
  })
})

describe('history', () => {
  test('undo, redo, versions and reset', () => {
    const s = wild()
    s.say('combine everything')
    s.say('save this version as "rough cut"')
    s.say('delete clip 1')
    expect(s.draft.clips).toHaveLength(3)
    expect(s.say('undo').changes).toEqual([expect.stringContaining('Undone')])
    expect(s.draft.clips).toHaveLength(4)
    s.say('redo')
    expect(s.draft.clips).toHaveLength(3)
    s.say('go back to "rough cut"')
    expect(s.draft.clips).toHaveLength(4)
    s.say('start over')
    expect(s.draft.clips).toHaveLength(0)
    s.say('undo')
    expect(s.draft.clips).toHaveLength(4)
  })

  test('nothing to undo changes nothing and says so', () => {
    const answer = wild().say('undo')
    expect(answer).toMatchObject({ reply: 'There is nothing to undo.', needsInput: false })
    expect(answer.edit).toBeUndefined()
    expect(answer.head).toBeUndefined()
  })
})

describe('other tools', () => {
  test('an export after an edit points at the tool with its arguments', () => {
    const s = wild()
    s.say('combine everything')
    const { next, edit } = s.say('make it vertical, then export 720p at 60 fps from 2 s to 5 s as clip.mov')
    expect(edit?.draft.canvas.height).toBe(1920)
    expect(next).toEqual({
      tool: 'export_render',
      arguments: { format: 'mov', resolution: '720p', fps: 60, from_ms: 2000, to_ms: 5000, output_path: 'clip.mov' },
    })
  })

  test('a frame, a draft, and the sound alone', () => {
    const s = wild()
    s.say('combine everything')
    expect(s.say('show me the frame at 3 s').next?.arguments).toEqual({ format: 'jpg', at_ms: 3000 })
    expect(s.say('a quick low-res preview').next?.arguments).toEqual({ quality: 'draft', resolution: '480p' })
    expect(s.say('extract the audio as wav').next?.arguments).toEqual({ format: 'wav' })
  })

  test('cancelling names the running job', () => {
    const s = wild()
    expect(s.say('cancel the export').next).toBeUndefined()
    s.jobs.push({ id: 'r-1', status: 'processing', progress: 40 })
    expect(s.say('cancel the export').next).toEqual({
      tool: 'export_render',
      arguments: { render_id: 'r-1', cancel: true },
    })
    expect(s.say('is the export done?').reply).toContain('40%')
  })

  test('an empty timeline exports nothing', () => {
    expect(session('x', []).say('export').next).toBeUndefined()
  })

  test('credits', () => {
    expect(wild().say('how many credits are left?').next).toEqual({ tool: 'get_credits', arguments: {} })
  })
})

test('names and roles of rolling credits, as they are written', () => {
  const { edits } = wild().say('Rolling credits at the end: Camera - Joe Park, Music - Nina Roth')
  expect(edits?.at(-1)).toMatchObject({
    op: 'credits',
    lines: [
      ['Camera', 'Joe Park'],
      ['Music', 'Nina Roth'],
    ],
  })
})

describe('analyses', () => {
  test('captions need their cues, are written out again, and say their time', () => {
    const s = session('Talk', [asset('talk.mp4', 60), 'talk.srt'])
    expect(s.needs('add captions').cues).toEqual(['m-talk.srt'])
    s.known.cues.set('m-talk.srt', [{ startMs: 1000, endMs: 2500, text: 'Hello\nthere' }])
    s.say('add captions')
    const { files } = s.say('export the captions as srt')
    expect(files).toEqual([{ name: 'Talk.srt', content: '1\n00:00:01,000 --> 00:00:02,500\nHello\nthere\n' }])
    expect(s.say('export the captions as vtt').files?.[0]?.content).toMatch(
      /^WEBVTT\n\n00:00:01\.000 --> 00:00:02\.500\n/,
    )
  })

  test('cutting silences and to the beat ask for what they need first', () => {
    const s = session('Talk', [asset('talk.mp4', 60), 'song.mp3'])
    s.say('combine everything')
    expect(s.needs('remove the silences')).toMatchObject({ silences: ['m-talk.mp4'], beats: [] })
    s.say('add my song')
    expect(s.needs('cut to the beat').beats).toEqual(['m-song.mp3'])
  })
})

describe('what is not read completely changes nothing', () => {
  const built = () => {
    const s = wild()
    s.say('combine everything')
    return s
  }

  test('it is quoted, with the rest as edits ready to send and the nearest operation', () => {
    const s = built()
    const answer = s.say('Mute clip 4 and flibber the volume of the gribnak')
    expect(answer).toMatchObject({ needsInput: true, edits: [{ op: 'mute', target: 'c4' }] })
    expect(answer.edit).toBeUndefined()
    expect(answer.reply).toContain('"flibber the volume of the gribnak"')
    expect(answer.reply).toContain('set_volume{target: sound')
  })

  test.each(['gribnak the title, small', 'Gribnak the title. Make it small.', 'gribnak the music, a bit louder'])(
    'what may depend on the part that was not read is not offered: %s',
    (message) => {
      const s = built()
      s.say('add the text "Wild Days" at the start and calm music')
      const { needsInput, edits = [] } = s.say(message)
      expect({ needsInput, edits }).toEqual({ needsInput: true, edits: [] })
    },
  )

  test('what can be meant in two ways is asked, and either can be chosen', () => {
    const s = built()
    s.say('add calm music')
    const { ways = [], reply, needsInput } = s.say('turn off the music')
    expect(needsInput).toBe(true)
    expect(ways.map((way) => way.map(({ op }) => op))).toEqual([['mute'], ['remove_bgm']])
    for (const way of ways) expect(reply).toContain(JSON.stringify(way))
    expect(s.draft.audio).toHaveLength(1)
    s.say('the second one')
    expect(s.draft.audio).toEqual([])
  })

  test('a figure out of range is asked, with what the operation takes', () => {
    const { needsInput, reply } = built().say('play clip 2 at 40x')
    expect(needsInput).toBe(true)
    expect(reply).toContain('factor: 0.1-10')
  })

  test('what cannot be done of a message keeps the rest of it from being done', () => {
    const s = built()
    const { needsInput, edit, edits } = s.say('delete clip 2, then mute clip 2')
    expect({ needsInput, edit }).toEqual({ needsInput: true, edit: undefined })
    expect(edits).toEqual([{ op: 'delete', clip: 'c2' }])
  })

  test('a question instead of a guess', () => {
    const { needsInput, edit, reply } = built().say('delete that clip')
    expect({ needsInput, edit }).toEqual({ needsInput: true, edit: undefined })
    expect(reply).toContain('?')
  })
})

describe('times and numbers of a message are those of the timeline before it', () => {
  test('whatever its first edits move', () => {
    const s = wild()
    s.say('combine everything')
    const { edits } = s.say(
      'cut from 0:02 to 0:05, make clip 2 black and white and add the title "Hi" from 10 to 12 seconds',
    )
    expect(edits).toEqual([
      { op: 'cut_range', from: 2, to: 5 },
      { op: 'apply_filter', name: 'grayscale', target: 'c2' },
      { op: 'add_text', text: 'Hi', start: 7, end: 9 },
    ])
  })

  test('a clip that the message parts is meant with all that is left of it', () => {
    const s = wild()
    s.say('combine everything')
    s.say('cut from 0:14 to 0:15 and make clip 4 black and white')
    const filtered = s.draft.clips.filter(({ look }) => look.filters.includes('grayscale'))
    expect(filtered.map(({ name }) => name)).toEqual(['rabbit.mp4', 'rabbit.mp4'])
  })

  test('edits that are shown do the same when they are sent', () => {
    const s = wild()
    s.say('combine everything')
    const before = s.draft
    const { edits = [] } = s.say('keep 3 to 15 seconds, then mute clip 4 and add the title "Hi" from 4 s to 6 s')
    const parsed = parseEdits(edits)
    if ('fault' in parsed) throw new Error(parsed.fault.problem)
    const outcome = applyEdits(before, parsed.edits as never, { assets: s.assets, ...s.known }, 'en', idsIn(before))
    expect(outcome).toMatchObject({ kind: 'done', draft: s.draft })
  })
})

describe('what takes away more than the words say is asked first', () => {
  test.each([
    ['a clip found by a word of its name', 'delete the larch clip', /"larch\.jpg"/],
    ['a film half as long', 'make the whole video 8 seconds long', /8 s long instead of 20 s/],
    ['a film twice as long', 'make the whole video 50 seconds long', /50 s long instead of 20 s/],
    ['another song', 'add upbeat music', /calm/],
    [
      'a film built anew',
      'make a video of larch.jpg',
      /replace the current video \(4 clips\); undo would bring it back/,
    ],
  ])('%s: %s', (_, message, reply) => {
    const s = wild()
    s.say('combine everything')
    s.say('add calm music')
    const before = s.draft
    const answer = s.say(message)
    expect(answer).toMatchObject({ needsInput: true, edits: [expect.anything()] })
    expect(answer.reply).toMatch(reply)
    expect(s.draft).toBe(before)
    s.say('yes')
    expect(s.draft).not.toBe(before)
  })

  test('no leaves all as it is, and is remembered no longer', () => {
    const s = wild()
    s.say('combine everything')
    s.say('delete the larch clip')
    expect(s.say('no').edit).toBeUndefined()
    expect(s.say('yes').edit).toBeUndefined()
    expect(s.draft.clips).toHaveLength(4)
  })

  test.each(['delete clip 2', 'delete larch.jpg', 'cut from 0:02 to 0:18', 'start over'])('%s is done', (message) => {
    const s = wild()
    s.say('combine everything')
    expect(s.say(message).needsInput).toBe(false)
  })
})

describe('answers', () => {
  test.each([
    ["what's on the timeline?", /red-panda\.jpg/],
    ['how long is it?', /is 31\.|is \d/],
    ['what music do you have?', /lofi/],
    ['remove the person in the background', /cannot remove people/],
    ['post it on youtube', /cannot post/],
  ])('%s', (message, reply) => {
    const s = wild()
    s.say('combine everything')
    const answer = s.say(message)
    expect(answer.reply).toMatch(reply)
    expect(answer.edit).toBeUndefined()
  })
})

describe('pictures with alpha', () => {
  const clear = (name: string) => ({ ...asset(name), hasAlpha: true })

  test('stand on the timeline like others', () => {
    const s = session('Trip', [clear('shot.png'), 'beach.jpg', clear('lower.mov')])
    s.say('Make a slideshow of all of it')
    expect(s.draft.clips.map((c) => c.name)).toEqual(['shot.png', 'beach.jpg', 'lower.mov'])
  })

  test.each(['acme_logo.png', 'brand.png', '校徽.png'])('but the logo is laid over the film: %s', (name) => {
    const s = session('Trip', ['beach.jpg', 'hill.jpg', clear(name)])
    s.say('Make a slideshow of all of it')
    expect(s.draft.clips.map((c) => c.name)).toEqual(['beach.jpg', 'hill.jpg'])
  })
})

describe('the nearest operation', () => {
  test.each([
    ['make a slideshow of them sideways somehow', 'build_sequence{'],
    ['show beach.jpg for 3 seconds in the middle while the sound goes on', 'cutaway{'],
    ['flibber the volume of the gribnak', 'set_volume{'],
  ])('of "%s" is named', (message, signature) => {
    const { reply, needsInput } = wild().say(message)
    expect(needsInput).toBe(true)
    expect(reply).toContain(signature)
  })

  test('none is named where nothing tells what is meant', () => {
    expect(wild().say('improve the video').reply).not.toContain('{')
  })
})
