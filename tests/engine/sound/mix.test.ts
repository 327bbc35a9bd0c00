import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { slice } from '../../../src/engine/edit/clip.ts'
import { PLAIN_DUCK, PLAIN_SOUND } from '../../../src/engine/edit/draft/defaults.ts'
import { type AudioClip, type Clip, type Draft, draftFrames, type FileClip } from '../../../src/engine/edit/draft.ts'
import { measureLength } from '../../../src/engine/media/length.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { type Pcm, RATE } from '../../../src/engine/media/sound/pcm.ts'
import { measureLoudness } from '../../../src/engine/render/sound/loudness.ts'
import { mixSound } from '../../../src/engine/render/sound/mix.ts'
import { makeMedia } from '../media/make.ts'
import { decibels, listen, onsets, peak, rms, toneAt } from './listen.ts'
import { audio, clip, photo, soundFile, timeline } from './timeline.ts'

/** 2 s of a tone; 2 s of which the first half is 440 and the second 880 Hz; four 5 ms pulses, 0.5 s apart from 0.25 s on; two
 * tones from 0.5 to 0.75 s and a second later. */
const SOURCES: Record<string, string> = {
  low: 'sine=f=440:d=2:r=48000,volume=4',
  high: 'sine=f=880:d=2:r=48000,volume=4',
  step: 'aevalsrc=0.5*sin(2*PI*t*if(lt(t\\,1)\\,440\\,880)):d=2:s=48000',
  pulses: 'aevalsrc=0.8*lt(mod(t+0.25\\,0.5)\\,0.005)*gt(t\\,0.2):d=2:s=48000',
  bursts: 'aevalsrc=0.5*sin(2*PI*700*t)*between(mod(t\\,1)\\,0.5\\,0.75):d=2:s=48000',
  loud: 'sine=f=300:d=2:r=48000,volume=7.9',
  noise: 'anoisesrc=d=6:c=pink:r=48000:a=0.3:seed=7',
}

let folder: string
const media: Record<string, Media> = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mix-'))
  for (const [id, graph] of Object.entries(SOURCES)) {
    const path = join(folder, `${id}.wav`)
    await makeMedia(path, { audio: { graph: `${graph},pan=stereo|c0=c0|c1=c0,aformat=s16`, encoder: 'pcm_s16le' } })
    media[id] = soundFile(id, path, 'wav', id === 'noise' ? 6 : 2)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
async function mixed(draft: Draft, fromFrame = 0, toFrame = draftFrames(draft)): Promise<Pcm> {
  const file = join(folder, `mix${++count}.wav`)
  await mixSound({ draft, media, fromFrame, toFrame, output: { file, codec: 'wav' } }, () => {})
  return listen(file)
}

const level = (id: string) => listen(media[id]?.path ?? '').then((pcm) => rms(pcm, 0.2, 0.8))

test('tracks of one file that are heard together are mixed', async () => {
  const path = join(folder, 'two.mkv')
  const tone = (hertz: number) => ({ graph: `sine=f=${hertz}:d=2:r=48000,volume=4,aformat=s16`, encoder: 'pcm_s16le' })
  await makeMedia(path, { audio: [tone(440), tone(880)] })
  const two = soundFile('two', path, 'matroska', 2)
  const heard = async (soundTracks: Media['soundTracks']) => {
    media.two = { ...two, soundTracks }
    const pcm = await mixed(timeline([clip('two')]))
    return [440, 880].map((hertz) => toneAt(pcm, hertz, 0.2, 0.8) > 0.1)
  }
  expect(await heard({ count: 2, heard: [0, 1] })).toEqual([true, true])
  expect(await heard({ count: 2, heard: [0] })).toEqual([true, false])
})

describe('length', () => {
  test.each([24, 25, 30, 50, 60])('is that of the frames to the sample, at %i fps', async (fps) => {
    const draft = timeline([photo(7), clip('low', { frames: 10 })])
    const pcm = await mixed({ ...draft, canvas: { ...draft.canvas, fps } })
    expect(pcm.left.length).toBe((17 * RATE) / fps)
  })

  test.each([24_000 / 1001, 30_000 / 1001, 60_000 / 1001])('is that to the nearest sample, at %d fps', async (fps) => {
    const draft = timeline([photo(7), clip('low', { frames: 10 })])
    const pcm = await mixed({ ...draft, canvas: { ...draft.canvas, fps } }, 3)
    expect(pcm.left.length).toBe(Math.round((17 * RATE) / fps) - Math.round((3 * RATE) / fps))
  })

  test('a timeline without sound is silent', async () => {
    const pcm = await mixed(timeline([photo(45)]))
    expect(pcm.left.length).toBe(1.5 * RATE)
    expect(peak(pcm)).toBe(0)
  })

  test.each([
    ['m4a', 'aac', 'mov'],
    ['mp3', 'mp3', 'mp3'],
    ['ogg', 'opus', 'ogg'],
    ['webm', 'opus', 'matroska'],
  ] as const)('%s starts and ends where it should', async (extension, codec, demuxer) => {
    const file = join(folder, `out.${extension}`)
    const draft = timeline([clip('pulses', { frames: 59 })])
    await mixSound({ draft, media, fromFrame: 0, toFrame: 59, output: { file, codec } }, () => {})
    const [first, second] = onsets(await listen(file, demuxer), 0.2)
    expect(first).toBeCloseTo(0.25, 2)
    expect(second).toBeCloseTo(0.75, 2)
    const { durationSeconds } = await measureLength(file, demuxer, 0)
    if (codec === 'aac') expect(durationSeconds).toBeCloseTo(59 / 30, 4)
    else expect(Math.abs(durationSeconds - 59 / 30)).toBeLessThan(0.08)
  })

  test('a range is the same stretch of the whole', async () => {
    const draft = timeline([clip('low', { frames: 20 }), clip('pulses', { frames: 40 })], {
      audio: [audio('high', { frames: 60, volume: 0.3, loop: true, sourceStart: 1.5 })],
    })
    const whole = await mixed(draft)
    const range = await mixed(draft, 13, 47)
    const expected = whole.left.subarray((13 * RATE) / 30, (47 * RATE) / 30)
    expect(range.left.length).toBe(expected.length)
    expect(Math.max(...range.left.map((sample, i) => Math.abs(sample - (expected[i] ?? 0))))).toBeLessThan(0.002)
  })

  test('the same draft gives the same bytes', async () => {
    const draft = timeline([clip('pulses', { frames: 40, speed: 1.3 }), clip('noise', { frames: 20 })])
    const bytes = await Promise.all(
      ['a.m4a', 'b.m4a'].map(async (name) => {
        const file = join(folder, name)
        await mixSound({ draft, media, fromFrame: 0, toFrame: 60, output: { file, codec: 'aac' } }, () => {})
        return readFileSync(file)
      }),
    )
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true)
  })
})

describe('clips', () => {
  test('follow one another, with a fade at the cut', async () => {
    const pcm = await mixed(timeline([clip('low'), clip('high')]))
    expect(toneAt(pcm, 440, 0.2, 0.9)).toBeGreaterThan(0.3)
    expect(toneAt(pcm, 880, 0.2, 0.9)).toBeLessThan(0.01)
    expect(toneAt(pcm, 880, 1.1, 1.9)).toBeGreaterThan(0.3)
    expect(toneAt(pcm, 440, 1.1, 1.9)).toBeLessThan(0.01)
    const steady = rms(pcm, 0.2, 0.8)
    expect(rms(pcm, 0.999, 1.001)).toBeLessThan(steady * 0.1)
    expect(rms(pcm, 0.96, 0.969)).toBeGreaterThan(steady * 0.9)
    expect(rms(pcm, 1.031, 1.04)).toBeGreaterThan(steady * 0.9)
  })

  test('a split without a cut is not heard', async () => {
    const whole = await mixed(timeline([clip('low', { frames: 60 })]))
    const split = await mixed(timeline([clip('low'), clip('low', { sourceStart: 1 })]))
    expect(split.left).toEqual(whole.left)
  })

  test('a transition takes sound from beyond the cut and keeps the level', async () => {
    const fade = { id: 'x1', type: 'fade', frames: 20 }
    const pcm = await mixed(timeline([clip('low', { transition: fade }), clip('high', { sourceStart: 0.5 })]))
    const steady = toneAt(pcm, 440, 0.1, 0.6)
    expect(toneAt(pcm, 440, 0.95, 1.05) / steady).toBeCloseTo(Math.SQRT1_2, 1)
    expect(toneAt(pcm, 880, 0.95, 1.05) / steady).toBeCloseTo(Math.SQRT1_2, 1)
    expect(toneAt(pcm, 440, 1.34, 1.44)).toBeLessThan(0.01)
    expect(toneAt(pcm, 880, 0.55, 0.65)).toBeLessThan(0.01)
  })

  test.each([0.1, 0.5, 1.5, 2, 4, 10])('at %f times the speed keep their pitch and their timing', async (speed) => {
    const pcm = await mixed(timeline([clip('step', { frames: Math.round((2 / speed) * 30), speed })]))
    const half = 1 / speed
    expect(toneAt(pcm, 440, half * 0.4, half * 0.5)).toBeGreaterThan(0.3)
    expect(toneAt(pcm, 880, half * 0.2, half * 0.8)).toBeLessThan(0.1)
    expect(toneAt(pcm, 880, half * 1.4, half * 1.5)).toBeGreaterThan(0.3)
    expect(toneAt(pcm, 440, half * 1.2, half * 1.8)).toBeLessThan(0.1)
  })

  test.each([
    [0.1, false],
    [0.25, false],
    [0.5, false],
    [2, false],
    [4, false],
    [1, true],
    [0.5, true],
  ])('at %f times the speed, denoised: %s, a tone is within 20 ms of its place', async (speed, denoise) => {
    const sound = { ...PLAIN_SOUND, denoise }
    const frames = Math.round((0.75 / speed) * 30)
    const pcm = await mixed(timeline([clip('bursts', { frames, speed, sound, sourceStart: 1.25 })]))
    expect(Math.abs(middleOf(pcm) - 0.375 / speed)).toBeLessThan(0.02)
    const back = await mixed(timeline([clip('bursts', { frames, speed, sound, sourceStart: 1.25, reverse: true })]))
    expect(Math.abs(middleOf(back) - frames / 30 + 0.375 / speed)).toBeLessThan(0.02)
  })

  test.each([1.25, 1.5, 2, 3, 4])(
    'at %f times the speed, every pulse is heard within 8 ms of its place',
    async (speed) => {
      const pcm = await mixed(timeline([clip('pulses', { frames: Math.round(60 / speed), speed })]))
      const expected = [0.25, 0.75, 1.25, 1.75].map((time) => time / speed)
      const found = onsets(pcm, 0.1)
      expect(found).toHaveLength(4)
      for (const [i, time] of found.entries()) expect(Math.abs(time - (expected[i] ?? 0))).toBeLessThan(0.008)
    },
  )

  test('run backwards', async () => {
    const pcm = await mixed(timeline([clip('step', { frames: 45, reverse: true, sourceStart: 0.25 })]))
    expect(toneAt(pcm, 880, 0.1, 0.7)).toBeGreaterThan(0.4)
    expect(toneAt(pcm, 440, 0.8, 1.4)).toBeGreaterThan(0.4)
    const pulses = await mixed(timeline([clip('pulses', { frames: 60, reverse: true })]))
    expect(onsets(pulses).map((time) => Math.round(time * 1000))).toEqual([245, 745, 1245, 1745])
  })

  test('frozen, detached and muted ones are silent', async () => {
    const pcm = await mixed(
      timeline([
        clip('low', { freeze: true }),
        clip('low', { sound: { ...PLAIN_SOUND, detached: true } }),
        clip('low', { sound: { ...PLAIN_SOUND, volume: 0 } }),
        photo(30),
      ]),
    )
    expect(peak(pcm)).toBe(0)
  })

  test('volume, mutes and fades', async () => {
    const sound = { ...PLAIN_SOUND, volume: 0.5, mutes: [{ from: 24, to: 30 }], fadeIn: 15, fadeOut: 15 }
    const pcm = await mixed(timeline([clip('low', { frames: 60, sound })]))
    const full = await level('low')
    expect(rms(pcm, 0.6, 0.75) / full).toBeCloseTo(0.5, 2)
    expect(rms(pcm, 0.8, 1)).toBe(0)
    expect(rms(pcm, 1.1, 1.4) / full).toBeCloseTo(0.5, 2)
    expect(rms(pcm, 0.24, 0.26) / full).toBeCloseTo(0.25, 1)
    expect(rms(pcm, 1.74, 1.76) / full).toBeCloseTo(0.25, 1)
  })

  test('stay in step over fifty cuts', async () => {
    const cuts = Array.from({ length: 50 }, (_, i) => clip('pulses', { frames: 7, sourceStart: 0.2 + (i % 3) * 0.5 }))
    const found = onsets(await mixed(timeline(cuts)), 0.1)
    expect(found).toHaveLength(50)
    for (const [i, time] of found.entries()) expect(Math.abs(time - (i * 7) / 30 - 0.05)).toBeLessThan(0.002)
  })

  test('cut where a frame is no whole number of samples, a sound goes on as it was', async () => {
    const fps = 30_000 / 1001
    const noise = clip('noise', { frames: 100, sourceStart: 1.23457 })
    const ends = [1, 3, 8, 21, 22, 50, 97, 100]
    const pieces = ends.map((to, i) => slice(noise, ends[i - 1] ?? 0, to, fps))
    const played = (...clips: Clip[]) => {
      const draft = timeline([photo(7), ...clips])
      return mixed({ ...draft, canvas: { ...draft.canvas, fps } })
    }
    const [whole, cut] = [await played(noise), await played(...pieces)]
    expect(cut.left.length).toBe(whole.left.length)
    const apart = whole.left.map((sample, i) => Math.abs(sample - (cut.left[i] ?? Number.NaN)))
    expect(apart.reduce((most, each) => Math.max(most, each))).toBeLessThan(1e-3)
  })

  test('a file that cannot be read is named by its content', async () => {
    const path = join(folder, 'broken.wav')
    writeFileSync(path, 'no sound at all')
    media.broken = soundFile('broken', path, 'wav', 1)
    await expect(mixed(timeline([clip('broken')]))).rejects.toThrow(/^media:broken: the file is damaged/)
  })

  test('a missing file is named', async () => {
    await expect(mixed(timeline([clip('lost', { name: 'Lost clip.mp4' })]))).rejects.toThrow(/Lost clip\.mp4/)
  })
})

describe('music and voices', () => {
  test('start, offset, volume and end', async () => {
    const pcm = await mixed(
      timeline([photo(90)], { audio: [audio('step', { start: 30, frames: 30, sourceStart: 1, volume: 0.5 })] }),
    )
    expect(rms(pcm, 0, 0.99)).toBe(0)
    expect(toneAt(pcm, 880, 1.1, 1.9)).toBeCloseTo(0.25, 2)
    expect(rms(pcm, 2, 3)).toBe(0)
  })

  test.each<[string, Partial<FileClip>, Partial<FileClip>]>([
    ['at another pace', { speed: 1.5 }, { speed: 1.5, sourceStart: 1.5 }],
    ['backwards', { reverse: true, sourceStart: 1 }, { reverse: true }],
    ['at the recorded pace', {}, { sourceStart: 1 }],
  ])('split where nothing else is another, a sound goes on as it was: %s', async (_, first, second) => {
    const whole = { ...first, sourceStart: Math.min(first.sourceStart ?? 0, second.sourceStart ?? 0) }
    const one = await mixed(timeline([clip('low', { ...whole, frames: 60 })]))
    const two = await mixed(timeline([clip('low', { ...first, frames: 30 }), clip('low', { ...second, frames: 30 })]))
    expect(rms(one, 0.5, 1.5)).toBeGreaterThan(0.1)
    expect(two.left).toEqual(one.left)
  })

  test('split, and the second half softer, it is cut there', async () => {
    const soft = { speed: 1.5, sourceStart: 1.5, sound: { ...PLAIN_SOUND, volume: 0.5 } }
    const two = await mixed(timeline([clip('low', { speed: 1.5 }), clip('low', soft)]))
    expect(rms(two, 1.05, 1.3) / rms(two, 0.5, 0.9)).toBeCloseTo(0.5, 1)
  })

  test('a loop goes on without a hole, also when it lasts until the end', async () => {
    const pcm = await mixed(timeline([photo(150)], { audio: [audio('low', { loop: true, untilEnd: true })] }))
    const steady = await level('low')
    for (let at = 0.1; at < 4.9; at += 0.1) expect(rms(pcm, at, at + 0.05) / steady).toBeGreaterThan(0.7)
  })

  test('a fade-out ends with the sound: of the timeline, or of a shorter source', async () => {
    const music = audio('low', { frames: 300, fadeOut: 30 })
    const cut = await mixed(timeline([photo(45)], { audio: [music] }))
    const short = await mixed(timeline([photo(90)], { audio: [music] }))
    const steady = await level('low')
    expect(rms(cut, 0.98, 1.02) / steady).toBeCloseTo(0.5, 1)
    expect(rms(short, 1.48, 1.52) / steady).toBeCloseTo(0.5, 1)
    expect(rms(short, 2, 3)).toBe(0)
  })

  test('music makes way for a voice before it begins, and comes back', async () => {
    const pcm = await mixed(
      timeline([photo(180)], {
        audio: [
          audio('low', { frames: 180, loop: true, volume: 0.3, duck: { ...PLAIN_DUCK, under: ['voice'] } }),
          audio('high', { role: 'voice', start: 60, frames: 45 }),
        ],
      }),
    )
    const before = toneAt(pcm, 440, 0.5, 1.5)
    expect(decibels(toneAt(pcm, 440, 2, 3.4) / before)).toBeCloseTo(-20, 0)
    expect(toneAt(pcm, 440, 1, 1.7) / before).toBeCloseTo(1, 1)
    expect(toneAt(pcm, 440, 5.2, 6) / before).toBeCloseTo(1, 1)
  })

  test('ducking under the clips leaves music alone while they are silent', async () => {
    const clips = [photo(60), clip('high', { frames: 60 })]
    const pcm = await mixed(
      timeline(clips, {
        audio: [audio('low', { frames: 120, loop: true, volume: 0.3, duck: { ...PLAIN_DUCK, under: ['original'] } })],
      }),
    )
    expect(decibels(toneAt(pcm, 440, 2.2, 3.8) / toneAt(pcm, 440, 0.2, 1.6))).toBeCloseTo(-20, 0)
  })

  test('where the words are known, music makes way for them alone, however loud anything else is', async () => {
    const bursts = media.bursts ?? expect.fail()
    const clips = [clip('bursts', { frames: 60 }), photo(30)]
    const duck = { ...PLAIN_DUCK, attack: 0.1, release: 0.1, under: ['original'] }
    const film = timeline(clips, { audio: [audio('low', { frames: 90, loop: true, volume: 0.3, duck })] })
    const music = (pcm: Pcm, from: number, to: number) =>
      decibels(toneAt(pcm, 440, from, to) / toneAt(pcm, 440, 2.7, 3))
    const byLoudness = await mixed(film)
    expect(music(byLoudness, 0.5, 0.75)).toBeCloseTo(-20, 0)
    // nothing is loud from 0.75 s on, where the only word is said
    media.bursts = { ...bursts, said: [0.85, 1.1] }
    const byWords = await mixed(film)
    const sped = await mixed({ ...film, clips: [clip('bursts', { frames: 30, speed: 2 }), photo(60)] })
    media.bursts = bursts
    expect(music(byWords, 0.3, 0.7)).toBeCloseTo(0, 0)
    expect(music(byWords, 0.85, 1.4)).toBeCloseTo(-20, 0)
    expect(music(byWords, 1.65, 1.95)).toBeCloseTo(0, 0)
    expect(music(sped, 0.05, 0.3)).toBeCloseTo(0, 0)
    expect(music(sped, 0.45, 0.7)).toBeCloseTo(-20, 0)
  })

  test('built-in music fills its place, also when it is read for its loudness first', async () => {
    const music = audio('music', { source: { mood: 'calm', seed: 1 }, start: 30, frames: 1, untilEnd: true })
    const draft = timeline([photo(300)], { audio: [music], master: { lufs: -18 } })
    const [pcm, again] = [await mixed(draft), await mixed(draft)]
    expect(rms(pcm, 0, 0.99)).toBe(0)
    expect(rms(pcm, 2, 8)).toBeGreaterThan(0.03)
    expect(rms(pcm, 9.95, 10)).toBeLessThan(0.01)
    expect(Math.abs((await measureLoudness(once(pcm), 'anull')) + 18)).toBeLessThan(0.5)
    expect(again.left).toEqual(pcm.left)
  })

  test.skipIf(process.platform === 'win32')('a spoken text that takes longer than thought is said faster', async () => {
    const program = join(folder, 'espeak-ng')
    const wav = JSON.stringify(media.step?.path)
    const script = `require('node:fs').copyFileSync(${wav}, process.argv[process.argv.indexOf('-w') + 1])`
    writeFileSync(program, `#!${process.execPath}\nprocess.stdin.resume().on('end', () => ${script})`)
    chmodSync(program, 0o755)
    vi.stubEnv('PATH', folder)
    const voice = audio('said', { role: 'voice', source: { speech: 'hello' }, start: 15, frames: 48 })
    const pcm = await mixed(timeline([photo(90)], { audio: [voice] }))
    vi.unstubAllEnvs()
    expect(toneAt(pcm, 440, 0.6, 1.2)).toBeGreaterThan(0.4)
    expect(toneAt(pcm, 880, 1.4, 2)).toBeGreaterThan(0.4)
    expect(rms(pcm, 2.11, 3)).toBe(0)
    expect(readdirSync(folder).filter((name) => /-.*-.*\.wav$/.test(name))).toEqual([])
  })

  test('nothing clips, and quiet mixes are left alone', async () => {
    const both = await mixed(
      timeline([clip('loud', { frames: 60 })], {
        audio: [audio('low', { frames: 60 }), audio('high', { frames: 60 })],
      }),
    )
    expect(peak(both)).toBeLessThan(0.9)
    expect(peak(both)).toBeGreaterThan(0.8)
    const alone = await mixed(timeline([clip('low', { frames: 60 })]))
    expect(rms(alone, 0.2, 0.8)).toBeCloseTo(await level('low'), 3)
  })

  test('denoise lowers steady noise', async () => {
    const plain = await mixed(timeline([photo(150)], { audio: [audio('noise', { frames: 150, volume: 0.2 })] }))
    const clean = await mixed(
      timeline([photo(150)], { audio: [audio('noise', { frames: 150, volume: 0.2, denoise: true })] }),
    )
    expect(decibels(rms(clean, 2, 4) / rms(plain, 2, 4))).toBeLessThan(-6)
  })
})

describe('loudness', () => {
  test.each([
    [0.15, -14],
    [2, -14],
    [0.5, -23],
  ])('noise at volume %f reaches %i LUFS with a true peak below -1 dB', async (volume, lufs) => {
    const file = join(folder, `loud${volume}.m4a`)
    const draft = timeline([photo(150)], { audio: [audio('noise', { frames: 150, volume })], master: { lufs } })
    await mixSound({ draft, media, fromFrame: 0, toFrame: 150, output: { file, codec: 'aac' } }, () => {})
    const pcm = await listen(file, 'mov')
    expect(Math.abs((await measureLoudness(once(pcm), 'anull')) - lufs)).toBeLessThan(0.5)
    const oversampled = await measureTruePeak(file)
    expect(decibels(oversampled)).toBeLessThan(-1)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  test('a film that nobody set a loudness for: music and voices at -14 LUFS, less where all is turned down, clips as recorded', async () => {
    const auto = { master: { lufs: 'auto' as const } }
    const noise = (role: AudioClip['role'], volume: number) => ({
      ...auto,
      audio: [audio('noise', { role, frames: 150, volume })],
    })
    const loudnessOf = async (draft: Draft) => measureLoudness(once(await mixed(draft)), 'anull')
    expect(Math.abs((await loudnessOf(timeline([photo(150)], noise('bgm', 1)))) + 14)).toBeLessThan(0.5)
    expect(Math.abs((await loudnessOf(timeline([photo(150)], noise('voice', 0.5)))) + 20)).toBeLessThan(0.5)
    for (const draft of [timeline([photo(150)], noise('effect', 0.1)), timeline([clip('low', { frames: 60 })], auto)])
      expect(await mixed(draft)).toEqual(await mixed({ ...draft, master: { lufs: null } }))
  })

  test('silence stays silent', async () => {
    expect(peak(await mixed(timeline([photo(30)], { master: { lufs: -14 } })))).toBe(0)
  })
})

async function* once(pcm: Pcm) {
  yield pcm
}

async function measureTruePeak(file: string): Promise<number> {
  const { SoundGraph } = await import('../../../src/engine/media/sound/graph.ts')
  const graph = SoundGraph.ofPcm('anull', 'aresample=192000')
  graph.pushPcm(await listen(file, 'mov'))
  graph.push(null)
  let most = 0
  for (let pcm = graph.pullPcm(); pcm; pcm = graph.pullPcm()) most = Math.max(most, peak(pcm))
  graph.close()
  return most
}

/** s: the middle of all that is heard */
function middleOf({ left }: Pcm): number {
  let sum = 0
  let moment = 0
  for (const [i, sample] of left.entries()) {
    sum += sample * sample
    moment += i * sample * sample
  }
  return moment / sum / RATE
}
