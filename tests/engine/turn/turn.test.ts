import { describe, expect, test } from 'vitest'
import { draftFrames } from '../../../src/engine/edit/draft.ts'
import { asset, session } from './support/session.ts'

const wild = () =>
  session('Wild Days', ['red-panda.jpg', 'larch.jpg', 'IMG_0001.jpg', asset('rabbit.mp4', 8), asset('viper.mp3', 40)])
const PROMO = 'Combine these images and the clip into a 30-second promo video with text overlays and transitions'
const seconds = (s: ReturnType<typeof session>) => draftFrames(s.draft) / s.draft.canvas.fps

describe('the promo of the seed', () => {
  test('texts come from the title and the names that say something, transitions vary, the song plays', () => {
    const s = wild()
    const { reply, needsInput } = s.say(PROMO)
    expect(needsInput).toBe(false)
    expect(seconds(s)).toBe(30)
    expect(s.draft.clips.map((c) => c.name)).toEqual(['red-panda.jpg', 'larch.jpg', 'IMG_0001.jpg', 'rabbit.mp4'])
    expect(s.draft.texts.map((t) => [t.text, t.position])).toEqual([
      ['Wild Days', 'center'],
      ['Red Panda', 'lower-third'],
      ['Larch', 'lower-third'],
    ])
    const types = s.draft.clips.slice(0, -1).map((c) => c.transition?.type ?? '')
    expect(types).toContain('fade')
    expect(types.some((type) => type.startsWith('slide'))).toBe(true)
    expect(s.draft.audio.map((a) => [a.role, a.name])).toEqual([['bgm', 'viper.mp3']])
    expect(reply).toContain('viper.mp3')
  })

  test('quotes in the message are the texts', () => {
    const s = wild()
    s.say('Combine these images into a 20-second promo video with the text "Come and see" and transitions')
    expect(s.draft.texts.map((t) => t.text)).toEqual(['Come and see'])
  })

  test('in Chinese, answered in Chinese', () => {
    const s = wild()
    const { reply } = s.say('把这些图片和视频做成30秒的宣传片，加上文字和转场')
    expect(seconds(s)).toBe(30)
    expect(s.draft.texts.map((t) => t.text)).toContain('Wild Days')
    expect(reply).toMatch(/^完成/)
  })

  test('a refinement changes what it names and nothing else', () => {
    const s = wild()
    s.say(PROMO)
    const first = s.draft.clips[0]?.frames ?? 0
    s.say('Shorter intro, music at 20%, make it 9:16')
    expect(s.draft.clips[0]?.frames).toBeLessThan(first)
    expect(s.draft.audio[0]?.volume).toBe(0.2)
    expect([s.draft.canvas.width, s.draft.canvas.height]).toEqual([1080, 1920])
    expect(s.draft.clips).toHaveLength(4)
    expect(s.draft.texts).toHaveLength(3)
  })

  test('two songs, or none, are not guessed from', () => {
    const two = session('Trip', ['cat.jpg', 'dog.jpg', 'a.mp3', 'b.mp3'])
    two.say('make a promo video of these photos')
    expect(two.draft.audio).toEqual([])
  })
})

describe('history', () => {
  test('undo, redo, versions and reset', () => {
    const s = wild()
    s.say('combine everything')
    s.say('save this version as "rough cut"')
    s.say('delete clip 1')
    expect(s.draft.clips).toHaveLength(3)
    expect(s.say('undo').reply).toMatch(/^Undone/)
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

  test('a correction goes to the clip that was meant', () => {
    const s = wild()
    s.say('combine everything')
    s.say('rotate clip 2 by 90 degrees')
    s.say('not that one, the first clip')
    expect(s.draft.clips.map((c) => c.rotate)).toEqual([90, 0, 0, 0])
  })
})

describe('other tools', () => {
  test('an export after an edit points at the tool with its arguments', () => {
    const s = wild()
    s.say('combine everything')
    const { next, edit } = s.say('make it vertical, then export 720p at 60 fps from 2 to 5 seconds as clip.mov')
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
    expect(s.say('is it done?').reply).toContain('40%')
  })

  test('an empty timeline exports nothing', () => {
    expect(session('x', []).say('export').next).toBeUndefined()
  })

  test('credits, uploads and links to media', () => {
    const s = wild()
    expect(s.say('how many credits are left?').next).toEqual({ tool: 'get_credits', arguments: {} })
    expect(s.say('I want to upload more files').next).toEqual({ tool: 'upload_media', arguments: {} })
    expect(s.say('add https://example.com/a.mp4').next).toEqual({
      tool: 'upload_media',
      arguments: { urls: ['https://example.com/a.mp4'] },
    })
    expect(s.say('use https://www.youtube.com/watch?v=1').next).toBeUndefined()
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

describe('answers', () => {
  test('what was not understood is quoted, with a wording that works', () => {
    const s = wild()
    s.say('combine everything')
    const { reply, edit } = s.say('Mute clip 4 and flibber the gribnak')
    expect(edit?.draft.clips[3]?.sound.volume === 0 || (edit?.draft.clips[3]?.sound.mutes.length ?? 0) > 0).toBe(true)
    expect(reply).toContain('"flibber the gribnak"')
    expect(reply).toContain('for example')
  })

  test('a question instead of a guess', () => {
    const s = wild()
    s.say('combine everything')
    const { needsInput, edit, reply } = s.say('delete that clip')
    expect({ needsInput, edit }).toEqual({ needsInput: true, edit: undefined })
    expect(reply).toContain('?')
  })

  test.each([
    ["what's on the timeline?", /red-panda\.jpg/],
    ['how long is it?', /is 31\.|is \d/],
    ['时间线上有什么', /red-panda\.jpg/],
    ['what music do you have?', /lofi/],
    ['remove the person in the background', /cannot remove people/],
    ['用周杰伦的《晴天》做背景音乐', /内置音乐/],
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
