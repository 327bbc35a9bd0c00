import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probe as task } from '../../../src/engine/media/probe.ts'
import { makeMedia } from './make.ts'

const MEDIA = resolve(import.meta.dirname, '../../media')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probe-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const probe = async (name: string) => task({ path: resolve(folder, name), name }, () => {})
const media = (name: string) => probe(join(MEDIA, name))
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return probe(name)
}

const pictures = (seconds: number, extra = '') => `testsrc2=s=64x48:r=10:d=${seconds}${extra}`
const tone = (extra = '') => `sine=f=440:d=1${extra}`

describe('what a file is', () => {
  test('a photo', async () => {
    expect(await media('elva.jpg')).toEqual({
      kind: 'image',
      demuxer: 'jpeg_pipe',
      width: 3072,
      height: 1780,
      hasAlpha: false,
    })
  })

  test('a clip with sound', async () => {
    expect(await media('rabbit.mp4')).toMatchObject({
      kind: 'video',
      width: 720,
      height: 480,
      fps: 30,
      durationSeconds: 7.8,
      hasAudio: true,
      hasAlpha: false,
    })
  })

  test('music', async () => {
    const music = await media('viper.mp3')
    expect(music).toMatchObject({ kind: 'audio', hasAudio: true })
    expect(music.durationSeconds).toBeCloseTo(41, 0)
  })

  test.each([
    ['a.mp4', 'libx264', 'mov'],
    ['a.mov', 'libx264', 'mov'],
    ['a.mkv', 'libx264', 'matroska'],
    ['a.avi', 'mpeg4', 'avi'],
    ['a.webm', 'libvpx-vp9', 'matroska'],
    ['a.ts', 'libx264', 'mpegts'],
  ])('%s', async (name, encoder, demuxer) => {
    await makeMedia(join(folder, name), { video: { graph: pictures(1, ',format=yuv420p'), encoder } })
    const found = await probe(name)
    expect(found).toMatchObject({ kind: 'video', demuxer, width: 64, height: 48, hasAudio: false, fps: 10 })
    expect(found.durationSeconds).toBeCloseTo(1, 1)
  })

  test.each([
    ['a.wav', 'pcm_s16le', 'aformat=s16', 0],
    ['a.m4a', 'aac', 'aformat=fltp', 0.03],
    ['a.aac', 'aac', 'aformat=fltp', 0.08],
    ['a.mp3', 'libmp3lame', 'aformat=fltp', 0.08],
    ['a.flac', 'flac', 'aformat=s16', 0],
    ['a.ogg', 'libopus', 'aresample=48000,aformat=flt', 0.03],
  ])('%s', async (name, encoder, format, tolerance) => {
    await makeMedia(join(folder, name), { audio: { graph: `${tone()},${format}`, encoder } })
    const found = await probe(name)
    expect(found).toMatchObject({ kind: 'audio', hasAudio: true })
    expect(Math.abs((found.durationSeconds ?? 0) - 1)).toBeLessThanOrEqual(tolerance + 1e-6)
  })

  test.each([
    ['moving.gif', 'gif', 'format=bgr8', 1, 'video'],
    ['still.gif', 'gif', 'format=bgr8', 0.1, 'image'],
    ['moving.webp', 'libwebp_anim', 'format=yuva420p', 1, 'video'],
    ['still.webp', 'libwebp', 'format=yuva420p', 0.1, 'image'],
    ['moving.png', 'apng', 'format=rgb24', 1, 'video'],
  ])('%s', async (name, encoder, format, seconds, kind) => {
    const container = encoder === 'apng' ? 'apng' : undefined
    await makeMedia(join(folder, name), {
      video: { graph: `${pictures(seconds)},${format}`, encoder },
      format: container,
    })
    const found = await probe(name)
    expect(found).toMatchObject({ kind, width: 64, height: 48 })
    if (kind === 'video') expect(found.durationSeconds).toBeCloseTo(1, 1)
  })

  test('content decides, not the name', async () => {
    expect(await write('song.jpg', readFileSync(join(MEDIA, 'viper.mp3')))).toMatchObject({ kind: 'audio' })
    expect(await write('photo.mp4', readFileSync(join(MEDIA, 'larch.jpg')))).toMatchObject({ kind: 'image' })
  })

  test('subtitles', async () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,500\nHello\n\n2\n00:00:03,000 --> 00:00:04,000\nBye\n'
    expect(await write('a.srt', srt)).toEqual({ kind: 'subtitle', cues: 2, encoding: 'UTF-8' })
    expect(await write('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n')).toEqual({
      kind: 'subtitle',
      cues: 1,
      encoding: 'UTF-8',
    })
    const wide = Buffer.from(`\ufeff${srt}`, 'utf16le')
    expect(await write('wide.srt', wide)).toEqual({ kind: 'subtitle', cues: 2, encoding: 'UTF-16' })
  })
})

describe('colour tables', () => {
  const colors = Array.from({ length: 8 }, (_, i) => `${i & 1} ${(i >> 1) & 1} ${(i >> 2) & 1}`).join('\n')

  test('a whole one', async () => {
    const cube = `# made by hand\nTITLE "warm"\nLUT_3D_SIZE 2\nDOMAIN_MIN 0 0 0\n\n${colors}\n`
    expect(await write('warm.cube', cube)).toEqual({ kind: 'lut' })
    expect(await write('windows.cube', cube.replaceAll('\n', '\r\n'))).toEqual({ kind: 'lut' })
  })

  test.each([
    ['for single channels', 'LUT_1D_SIZE 2\n0 0 0\n1 1 1\n', /3D LUT/],
    ['cut short', `LUT_3D_SIZE 3\n${colors}\n`, /8 colours where 27/],
    ['too large', `LUT_3D_SIZE 300\n${colors}\n`, /2 to 65/],
    ['with what is no number', `LUT_3D_SIZE 2\n${colors.replace('1 1 1', '1 nan 1')}\n`, /1 nan 1/],
    ['with a line that is not read', `LUT_3D_SIZE 2\nLUT_3D_INPUT_RANGE 0 1\n${colors}\n`, /LUT_3D_INPUT_RANGE/],
  ])('one %s', async (_, content, reason) => {
    await expect(write('bad.cube', content)).rejects.toThrow(reason)
  })
})

describe('how it is shown', () => {
  test('anamorphic pixels become square', async () => {
    await makeMedia(join(folder, 'wide.mp4'), {
      video: { graph: 'testsrc2=s=720x576:r=10:d=0.3,setsar=64/45,format=yuv420p', encoder: 'libx264' },
    })
    expect(await probe('wide.mp4')).toMatchObject({ width: 1024, height: 576 })
  })

  test('the shape that the container gives to pixels counts, as it does when they are painted', async () => {
    const video = { graph: pictures(1, ',setsar=2,format=yuv420p'), encoder: 'libx264' }
    await makeMedia(join(folder, 'wide.mp4'), { video: { ...video, options: { 'x264-params': 'sar=1/1' } } })
    expect(await probe('wide.mp4')).toMatchObject({ width: 128, height: 48 })
  })

  test('a photo is turned as its EXIF says', async () => {
    const photo = readFileSync(join(MEDIA, 'larch.jpg'))
    expect(await write('turned.jpg', withOrientation(photo, 6))).toMatchObject({ width: 640, height: 960 })
    expect(await write('upright.jpg', withOrientation(photo, 3))).toMatchObject({ width: 960, height: 640 })
  })

  test('alpha is seen in PNG and WebM', async () => {
    const clear = 'color=red@0.5:s=64x48:d=0.3:r=10'
    await makeMedia(join(folder, 'clear.webm'), {
      video: { graph: `${clear},format=yuva420p`, encoder: 'libvpx-vp9' },
    })
    await makeMedia(join(folder, 'clear.png'), {
      video: { graph: `${clear},format=rgba,trim=end_frame=1`, encoder: 'png' },
      format: 'image2',
    })
    expect(await probe('clear.webm')).toMatchObject({ kind: 'video', hasAlpha: true })
    expect(await probe('clear.png')).toMatchObject({ kind: 'image', hasAlpha: true })
  })

  test.each([
    ['shot.png', 'png', 'rgba'],
    ['deep.png', 'png', 'rgba64be'],
    ['grey.png', 'png', 'ya8'],
    ['shot.webp', 'libwebp', 'bgra'],
    ['shot.tif', 'tiff', 'rgba'],
  ])('alpha that nothing is seen through is none, as in screenshots: %s', async (name, encoder, format) => {
    const still = (color: string) => ({
      graph: `color=${color}:s=64x48:d=0.1:r=10,format=rgba,format=${format}`,
      encoder,
    })
    await makeMedia(join(folder, name), { video: still('red'), format: 'image2' })
    expect(await probe(name)).toMatchObject({ kind: 'image', hasAlpha: false })
    await makeMedia(join(folder, name), { video: still('red@0.5'), format: 'image2' })
    expect(await probe(name)).toMatchObject({ kind: 'image', hasAlpha: true })
  })

  test('a file without a length in its header is counted', async () => {
    await makeMedia(join(folder, 'live.mkv'), {
      video: { graph: pictures(2, ',format=yuv420p'), encoder: 'libx264' },
      options: { live: '1' },
    })
    expect((await probe('live.mkv')).durationSeconds).toBeCloseTo(2, 1)
  })

  test('a file that begins at an hour is whole', async () => {
    const hour = ',setpts=PTS+3600/TB'
    const video = { graph: `${pictures(20, ',format=yuv420p')}${hour}`, encoder: 'libx264' }
    await makeMedia(join(folder, 'hour.mkv'), { video })
    const found = await probe('hour.mkv')
    expect(found.durationSeconds).toBeCloseTo(20, 1)
    expect(found.truncated).toBeUndefined()
    const cut = readFileSync(join(folder, 'hour.mkv'))
    expect(await write('cut.mkv', cut.subarray(0, cut.length / 2))).toMatchObject({ truncated: true })
  })

  test('a truncated file is as long as what is left of it, and says so', async () => {
    const whole = readFileSync(join(MEDIA, 'rabbit.mp4'))
    const cut = await write('cut.mp4', whole.subarray(0, whole.length / 2))
    expect(cut).toMatchObject({ kind: 'video', truncated: true })
    expect(cut.durationSeconds).toBeGreaterThan(3)
    expect(cut.durationSeconds).toBeLessThan(5)
  })
})

describe('several streams', () => {
  const video = { graph: pictures(2, ',format=yuv420p'), encoder: 'libx264' }
  const sound = (graph: string) => ({ graph: `${graph},aformat=fltp`, encoder: 'aac' })

  test('the picture and the sound that players choose are meant', async () => {
    const large = { graph: 'testsrc2=s=128x96:r=10:d=3,format=yuv420p', encoder: 'libx264', chosen: true }
    await makeMedia(join(folder, 'choice.mkv'), { video: [video, large] })
    expect(await probe('choice.mkv')).toMatchObject({ width: 128, height: 96, durationSeconds: 3 })
  })

  test('the sound of a clip of a single picture is heard, and the picture stands as long', async () => {
    const single = { ...video, graph: 'testsrc2=s=64x48:r=10:d=0.1,format=yuv420p' }
    await makeMedia(join(folder, 'single.mp4'), { video: single, audio: sound('sine=d=2') })
    const found = await probe('single.mp4')
    expect(found).toMatchObject({ kind: 'video', hasAudio: true })
    expect(found.durationSeconds).toBeCloseTo(2, 1)
  })

  test('sound a little longer than the picture does not make the picture longer', async () => {
    await makeMedia(join(folder, 'longer.mp4'), { video, audio: sound('sine=d=2.8') })
    expect(await probe('longer.mp4')).toMatchObject({ hasAudio: true, durationSeconds: 2 })
  })

  test('sound that begins long after the picture is found', async () => {
    const long = { ...video, graph: 'color=s=64x48:r=30:d=40,format=yuv420p', options: { preset: 'ultrafast' } }
    await makeMedia(join(folder, 'late-sound.mkv'), { video: long, audio: sound('sine=d=1,asetpts=PTS+39/TB') })
    expect(await probe('late-sound.mkv')).toMatchObject({ hasAudio: true })
  })

  test.each(['mp4', 'mkv'])('a picture that begins after the sound is whole: %s', async (extension) => {
    const late = { ...video, graph: pictures(2, ',format=yuv420p,setpts=PTS+1.5/TB') }
    await makeMedia(join(folder, `late.${extension}`), { video: late, audio: sound('sine=d=3.5') })
    const found = await probe(`late.${extension}`)
    expect(found.durationSeconds).toBeCloseTo(3.5, 1)
    expect(found.truncated).toBeUndefined()
  })
})

describe('what is refused, with the reason', () => {
  test.each([
    ['empty.mp4', '', /empty/],
    ['figures.mp4', '1;2;3\n4;5;6\n', /text file/],
    ['hls.mp4', '#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile:///etc/passwd\n', /playlist/],
    ['concat.mp4', "ffconcat version 1.0\nfile '/etc/passwd'\n", /playlist/],
    ['dash.mp4', '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>', /playlist/],
    ['asx.mp4', '<ASX version="3.0"><Entry><Ref href="file:///etc/passwd"/></Entry></ASX>', /playlist/],
    ['marked.mp4', '\ufeff#EXTM3U\n#EXTINF:5,\nhttp://127.0.0.1/a.ts\n', /playlist/],
    ['smooth.mp4', '<?xml version="1.0"?>\n<SmoothStreamingMedia MajorVersion="2"></SmoothStreamingMedia>', /playlist/],
    [
      'xspf.mp4',
      '<?xml version="1.0"?>\n<playlist version="1"><location>file:///etc/passwd</location></playlist>',
      /playlist/,
    ],
    ['smil.mp4', '<smil><body><video src="file:///etc/passwd"/></body></smil>', /playlist/],
    ['pls.mp4', '[playlist]\nFile1=/etc/passwd\n', /playlist/],
    ['asf.mp4', '[Reference]\nRef1=http://127.0.0.1/a.asf\n', /text file/],
    ['session.mp4', 'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nm=video 5004 RTP/AVP 96\n', /text file/],
    ['vobsub.mp4', '# VobSub index file, v7 (do not modify this line!)\nid: en, index: 0\n', /text file/],
    ['meta.mp4', ';FFMETADATA1\ntitle=x\n', /text file/],
    ['drawing.png', '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', /vector/],
    ['drawing.jpg', 'push graphic-context\nimage over 0,0 0,0 "/etc/passwd"\npop graphic-context', /vector/],
    ['page.webm', '<!DOCTYPE html><html></html>', /web page/],
    ['document.mp4', '%PDF-1.7\n%âãÏÓ\n', /PDF/],
    ['empty.srt', 'WEBVTT\n\n', /subtitle/],
  ])('%s', async (name, content, reason) => {
    const failure = await write(name, content).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'MediaError', reason: expect.stringMatching(reason) })
  })

  test('sound of more channels than can be mixed', async () => {
    await makeMedia(join(folder, 'mono.wav'), { audio: { graph: tone(',aformat=s16'), encoder: 'pcm_s16le' } })
    const wave = readFileSync(join(folder, 'mono.wav'))
    wave.writeUInt16LE(100, 22)
    wave.writeUInt16LE(200, 32)
    await expect(write('many.wav', wave)).rejects.toMatchObject({ reason: 'its sound cannot be decoded' })
  })

  test.each([1, 900, 2_000_000_000])('sound of %i samples a second', async (rate) => {
    await makeMedia(join(folder, 'mono.wav'), { audio: { graph: tone(',aformat=s16'), encoder: 'pcm_s16le' } })
    const wave = readFileSync(join(folder, 'mono.wav'))
    wave.writeUInt32LE(rate, 24)
    wave.writeUInt32LE(2 * rate > 2 ** 32 ? rate : 2 * rate, 28)
    await expect(write('rate.wav', wave)).rejects.toMatchObject({
      reason: expect.stringMatching(`it has ${rate} samples`),
    })
  })

  test('a picture with more notes than FFmpeg looks through in time, before it does', async () => {
    const notes = (count: number) => Array.from({ length: count }, (_, i) => Buffer.from(`note${i}\0text`))
    const many = write('notes.png', blackPng(64, 64, notes(100_000)))
    await expect(many).rejects.toMatchObject({ reason: expect.stringMatching(/more than 2000 text chunks/) })
    expect(await write('few.png', blackPng(64, 64, notes(2000)))).toMatchObject({ kind: 'image' })
  })

  test('a moving picture each of whose frames would be as much as a photo', async () => {
    await expect(write('large.gif', blankGif(7000, 7000, 2))).rejects.toMatchObject({
      reason: expect.stringMatching(/moving picture has 49 megapixels, more than 40/),
    })
    expect(await write('still.gif', blankGif(7000, 7000, 1))).toMatchObject({ kind: 'image', width: 7000 })
  })

  test('a picture that would fill the memory, before there is room for it', async () => {
    const huge = write('huge.png', blackPng(12_000, 12_000))
    await expect(huge).rejects.toMatchObject({ reason: expect.stringContaining('144 megapixels, more than 120:') })
    expect(await write('fair.png', blackPng(12_000, 400))).toMatchObject({ kind: 'image', width: 12_000, height: 400 })
  })

  test('noise, a bare header and a broken picture', async () => {
    const noise = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 2654435761) >>> 13)
    const photo = readFileSync(join(MEDIA, 'larch.jpg'))
    for (const content of [noise, readFileSync(join(MEDIA, 'rabbit.mp4')).subarray(0, 200), photo.subarray(0, 300)]) {
      await expect(write('broken.mp4', content)).rejects.toMatchObject({ name: 'MediaError' })
    }
  })
})

/** A GIF of so many frames, of which each says no more than its first pixel. */
function blankGif(width: number, height: number, frames: number): Buffer {
  const sides = (...values: number[]) => Buffer.concat(values.map((value) => Buffer.from([value & 255, value >> 8])))
  const frame = Buffer.concat([
    Buffer.from([0x21, 0xf9, 4, 0, 5, 0, 0, 0, 0x2c]),
    sides(0, 0, width, height),
    Buffer.from([0, 2, 2, 0x4c, 1, 0]),
  ])
  const head = [Buffer.from('GIF89a'), sides(width, height), Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])]
  return Buffer.concat([...head, ...Array.from({ length: frames }, () => frame), Buffer.from(';')])
}

/** A PNG of a bit a pixel. @param notes that it carries */
function blackPng(width: number, height: number, notes: Buffer[] = []): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height))
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...notes.map((note) => chunk('tEXt', note)),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Puts an EXIF block that holds nothing but the orientation behind a JPEG's first marker. */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const header = Buffer.from([0xff, 0xe1, 0, payload.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), header, payload, jpeg.subarray(2)])
}
