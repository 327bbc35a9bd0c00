import { describe, expect, test } from 'vitest'
import { asset, session } from './support/session.ts'

/** A whole film asked for in one message, as people brief an editor: what it is for and what it says have a place in it. */

const FILES = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', asset('rabbit.mp4', 8), asset('viper.mp3', 41)]
const PHOTOS = ['red-panda.jpg', 'larch.jpg', 'elva.jpg']
const TALL = { op: 'set_canvas', aspect: '9:16' }

const made = (message: string) => session('Wild Days', FILES).say(message)

describe('what a film is for, and what it says', () => {
  test.each<[message: string, ...edits: object[]]>([
    [
      'combine these into a 30-second promo for our autumn camp with text overlays and transitions',
      { op: 'make', kind: 'promo', duration: 30 },
    ],
    [
      'combine these into a 30-second promo for our autumn camp with text overlays and transitions, in a cinematic style. Lines: "Autumn Camp 2026", "Family time outdoors", "Book now at camp.example"',
      {
        ...{ op: 'make', kind: 'promo', duration: 30, theme: 'cinematic', title: 'Autumn Camp 2026' },
        texts: ['Family time outdoors'],
        closing: 'Book now at camp.example',
      },
    ],
    [
      'Make a promo. The lines are: Autumn Camp 2026 / Meet the animals / Book now at camp.example. Use the music.',
      {
        ...{ op: 'make', kind: 'promo', title: 'Autumn Camp 2026' },
        ...{ texts: ['Meet the animals'], closing: 'Book now at camp.example', music: 'viper.mp3' },
      },
    ],
    [
      'make a 20 second reel about our trip to Norway, playful',
      { op: 'make', kind: 'reel', duration: 20, theme: 'playful' },
    ],
    ['make me a promo for my bakery', { op: 'make', kind: 'promo' }],
    [
      'create a short instagram reel for our new coffee shop with upbeat music',
      TALL,
      { op: 'make', kind: 'reel', mood: 'upbeat' },
    ],
    ['make a highlight video of our weekend in the mountains', { op: 'make', kind: 'highlights' }],
    [
      'turn these into a 15s tiktok about red pandas with the texts "Meet Ling" and "Only at the zoo"',
      TALL,
      { op: 'make', kind: 'reel', duration: 15, title: 'Meet Ling', texts: ['Only at the zoo'] },
    ],
    ["make a memories video for grandma's 80th birthday", { op: 'make', kind: 'memories' }],
    ['make an elegant promo', { op: 'make', kind: 'promo', theme: 'elegant' }],
    ['make a cinematic trailer', { op: 'make', kind: 'promo', theme: 'cinematic' }],
    ['make a promo that ends with "Book now"', { op: 'make', kind: 'promo', closing: 'Book now' }],
    [
      'make a product video, elegant style, title "Nordic Light"',
      { op: 'make', theme: 'elegant', title: 'Nordic Light' },
    ],
    [
      'Create a 20-second vertical reel for Instagram using all of the uploaded photos, upbeat music, and a title saying "Spring Sale"',
      TALL,
      { op: 'make', kind: 'reel', duration: 20, title: 'Spring Sale', assets: PHOTOS, mood: 'upbeat' },
    ],
    ['make something nice about our dog', { op: 'make' }],
    [
      'make a promo with the music faded out at the end',
      { op: 'make', kind: 'promo' },
      { op: 'fade_audio', target: 'bgm', out: 1 },
    ],
    ['把这些做成一个30秒的宣传片，加文字和转场', { op: 'make', kind: 'promo', duration: 30 }],
    ['用这些素材做一个关于秋令营的30秒宣传片，加文字和转场', { op: 'make', kind: 'promo', duration: 30 }],
    [
      '为我们的秋令营做一个30秒的宣传片，文案：“秋令营2026”、“亲子户外”、“现在报名”',
      { op: 'make', kind: 'promo', duration: 30, title: '秋令营2026', texts: ['亲子户外'], closing: '现在报名' },
    ],
    [
      '帮我做一个小狐狸的抖音视频，15秒，配欢快的音乐',
      TALL,
      { op: 'make', kind: 'reel', duration: 15, mood: 'upbeat' },
    ],
    ['做一个优雅风格的产品视频，标题“北欧之光”', { op: 'make', theme: 'elegant', title: '北欧之光' }],
    ['给妈妈做一个生日回忆视频', { op: 'make', kind: 'memories' }],
    ['做一个宣传片，结尾写“立即预订”', { op: 'make', kind: 'promo', closing: '立即预订' }],
    ['做一支电影感的预告片', { op: 'make', kind: 'promo', theme: 'cinematic' }],
    ['做个咖啡店的竖屏宣传视频，20秒，活泼一点', TALL, { op: 'make', kind: 'promo', duration: 20, theme: 'playful' }],
  ])('%s', (message, ...edits) => {
    const answer = made(message)
    expect(answer.edits).toEqual(edits)
    expect(answer.needsInput).toBe(false)
  })

  test('in place of a film that stands, one edit is offered, and asked about', () => {
    const s = session('Wild Days', FILES)
    s.say('make a 20-second promo of these')
    expect(s.say('make a new video from the photos with the texts "A" and "B"')).toMatchObject({
      needsInput: true,
      edits: [{ op: 'make', title: 'A', texts: ['B'], assets: PHOTOS }],
    })
  })

  test('a film that is built as it is said is not made anew for its words: when they come is asked', () => {
    const answer = made('make a slideshow, 3 seconds each, and add the texts "Meet Ling" and "Only at the zoo"')
    expect(answer).toMatchObject({ needsInput: true, edits: [{ op: 'build_sequence', each: 3 }] })
  })

  test.each(['make a slideshow of our trip, 2 seconds each', 'make a video from these for my shop, 2 seconds each'])(
    '%s: built as it is said',
    (message) => {
      expect(made(message)).toMatchObject({ needsInput: false, edits: [{ op: 'build_sequence', each: 2 }] })
    },
  )

  test.each([
    'make a promo for clip 7',
    'make a promo for 20 seconds and delete the music of the second',
    'make a promo for our camp and frobnicate it',
    'make a promo for our camp and zoomify the second half',
  ])('%s: what is more than a purpose is not passed over', (message) => {
    expect(made(message).needsInput).toBe(true)
  })
})

describe('all but some', () => {
  const film = () => {
    const s = session('Wild Days', PHOTOS)
    s.edit([{ op: 'build_sequence', assets: PHOTOS, each: 3 }])
    return s
  }

  test.each([
    ['make all clips sepia but the last', { op: 'apply_filter', name: 'sepia' }, 'target', ['c1', 'c2']],
    ['zoom in on every clip but not the second', { op: 'ken_burns', direction: 'in' }, 'clip', ['c1', 'c3']],
  ])('%s', (message, edit, name, clips) => {
    expect(film().say(message).edits).toEqual(clips.map((clip) => ({ ...edit, [name]: clip })))
  })

  test('an exception that is not there is asked about, and no edit is offered that does without it', () => {
    expect(film().say('make all clips black and white except for clip 9')).toMatchObject({ needsInput: true })
    expect(film().say('make all clips black and white except for clip 9').edits ?? []).toEqual([])
  })
})
