import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import type { Pcm } from '../../../src/engine/media/sound/pcm.ts'
import { measureLoudness } from '../../../src/engine/render/sound/loudness.ts'
import { makeMedia } from '../media/make.ts'
import { decibels, peak, rms, toneAt } from '../sound/listen.ts'
import { melody, silences } from './hear.ts'
import { operation } from './operation.ts'
import { brightness, difference, origin, story } from './see.ts'
import { openStudio } from './studio.ts'

/** What is heard: by the loudness of the tones that the files are made of. */

const speaker = mkdtempSync(join(tmpdir(), 'speaker-'))
// macOS and Windows speak with voices of their own
const silentMachine = process.platform === 'linux'
// before any worker starts: they look for a synthesiser where this process does
if (silentMachine) vi.stubEnv('PATH', speaker)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(speaker, { recursive: true, force: true })
})

const studio = openStudio('red.mp4', 'green.mp4', 'talk.mp4', 'noisy.mp4', 'gray.png', 'music.wav', 'other.wav')
/** 4 s, of which the first half is a tone of 440 Hz. */
const half = () => studio.timeline(['red.mp4', 'gray.png'])
/** 4 s in silence. */
const silent = () => studio.timeline(['gray.png', 'gray.png'])
const withMusic = async () => studio.edited(await silent(), { op: 'add_bgm', params: { asset: 'music.wav' } })

/** How much louder one sound is than another over a stretch, dB. */
const louder = (a: Pcm, b: Pcm, from: number, to: number) => decibels(rms(a, from, to) / rms(b, from, to))

/** What is left of one sound without another. */
const apart = (a: Pcm, b: Pcm): Pcm => ({
  left: a.left.map((sample, i) => sample - (b.left[i] ?? 0)),
  right: a.right.map((sample, i) => sample - (b.right[i] ?? 0)),
})

async function loudness(sound: Pcm): Promise<number> {
  return measureLoudness(
    (async function* () {
      yield sound
    })(),
    'anull',
  )
}

operation(studio, 'set_volume', (apply) => {
  test.each([
    [{ level: 0.5 }, -6.02],
    [{ db: -10 }, -10],
    [{ factor: 0.25 }, -12.04],
    [{ direction: 'up', amount: 'small' } as const, 1.94],
  ])('%j changes the level by %f dB', async (params, expected) => {
    const { before, after } = await apply(await half(), { target: 'original', ...params })
    expect(louder(after.sound, before.sound, 0.2, 1.8)).toBeCloseTo(expected, 1)
    expect(story(after)[0]).toEqual(story(before)[0])
  })

  test('of one clip alone', async () => {
    const two = await studio.timeline(['red.mp4', 'green.mp4'])
    const { before, after } = await apply(two, { target: 2, level: 0.1 })
    expect(louder(after.sound, before.sound, 0.2, 1.8)).toBeCloseTo(0, 1)
    expect(louder(after.sound, before.sound, 2.2, 3.8)).toBeCloseTo(-20, 1)
  })
  test('over a stretch, and as before outside it', async () => {
    const { before, after } = await apply(await withMusic(), { target: 'bgm', level: 0.25, start: 1, end: 2 })
    for (const [from, to, change] of [
      [0.1, 0.88, 0],
      [1.01, 1.99, -12.04],
      [2.12, 2.4, 0],
    ] as const)
      expect(louder(after.sound, before.sound, from, to), `${from}-${to} s`).toBeCloseTo(change, 1)
  })
  test('from point to point, and on through a cut', async () => {
    const points: [number, number][] = [
      [0, 0],
      [2, 1],
    ]
    const two = await studio.timeline(['red.mp4', 'green.mp4'])
    const { before, after, draft } = await apply(two, { target: 'original', points })
    for (const time of [0.5, 1, 1.5, 2.5, 3.5])
      expect(rms(after.sound, time - 0.02, time + 0.02) / rms(before.sound, time - 0.02, time + 0.02)).toBeCloseTo(
        Math.min(1, time / 2),
        1,
      )
    const split = await studio.film(await studio.edited(draft, { op: 'split', params: { at: 1.3 } }))
    expect(peak(apart(split.sound, after.sound))).toBeLessThan(0.01)
  })
  test('to a loud tone', async () => {
    const { before, after } = await apply(await half(), { target: 'original', level: 1.5 })
    expect(toneAt(before.sound, 440, 0.5, 1.5)).toBeCloseTo(0.5, 2)
    expect(toneAt(after.sound, 440, 0.5, 1.5)).toBeCloseTo(0.75, 2)
  })
})

operation(studio, 'mute', (apply) => {
  test('silences a stretch', async () => {
    const { before, after } = await apply(await half(), { target: 'original', from: 0.5, to: 1 })
    expect(silences(before.sound)).toEqual([[2, 4]])
    expect(silences(after.sound)).toEqual([
      [0.5, 1],
      [2, 4],
    ])
    expect(louder(after.sound, before.sound, 1.1, 1.9)).toBeCloseTo(0, 1)
  })

  test('silences all', async () => {
    const { after } = await apply(await half(), { target: 'all' })
    expect(peak(after.sound)).toBe(0)
  })
})

operation(studio, 'fade_audio', (apply) => {
  test('rises and falls evenly', async () => {
    const { before, after } = await apply(await half(), { target: 1, in: 0.8, out: 0.8 })
    for (const [time, part] of [
      [0.2, 0.25],
      [0.4, 0.5],
      [0.6, 0.75],
      [1, 1],
      [1.4, 0.75],
      [1.6, 0.5],
      [1.8, 0.25],
    ] as const) {
      const ratio = rms(after.sound, time - 0.02, time + 0.02) / rms(before.sound, time - 0.02, time + 0.02)
      expect(ratio).toBeCloseTo(part, 1)
    }
  })
  test('of music alone, at both ends of the video', async () => {
    const { before, after } = await apply(await withMusic(), { target: 'bgm', in: 1, out: 2 })
    for (const [time, part] of [
      [0.25, 0.25],
      [0.75, 0.75],
      [1.5, 1],
      [2.6, 0.7],
      [3.6, 0.2],
    ] as const)
      expect(rms(after.sound, time - 0.02, time + 0.02) / rms(before.sound, 1.4, 1.6)).toBeCloseTo(part, 1)
  })
})

operation(studio, 'fade_video', (apply) => {
  test('comes out of white and goes to it in even steps', async () => {
    const { before, after } = await apply(await silent(), { target: 'all', in: 1, out: 0.5, color: '#FFFFFF' })
    const plain = brightness(before.pictures[0] ?? expect.fail())
    const seen = after.pictures.map((picture) => (brightness(picture) - plain) / (235 - plain))
    expect(seen[0]).toBeGreaterThan(0.95)
    for (let i = 1; i < 30; i++) expect((seen[i - 1] ?? 0) - (seen[i] ?? 0)).toBeCloseTo(1 / 31, 1.7)
    for (let i = 31; i < 104; i++) expect(seen[i]).toBeCloseTo(0, 1.7)
    for (let i = 106; i < 120; i++) expect((seen[i] ?? 0) - (seen[i - 1] ?? 0)).toBeCloseTo(1 / 16, 1.5)
    expect(seen.at(-1)).toBeGreaterThan(0.9)
  })
})

operation(studio, 'normalize_audio', (apply) => {
  test.each([[{}, -14] as const, [{ lufs: -20 }, -20] as const])('%j reaches %d LUFS', async (params, lufs) => {
    const { before, after } = await apply(await studio.timeline(['red.mp4']), params)
    expect(Math.abs((await loudness(before.sound)) - lufs)).toBeGreaterThan(2)
    expect(Math.abs((await loudness(after.sound)) - lufs)).toBeLessThan(0.5)
  })
})

operation(studio, 'denoise_audio', (apply) => {
  test('takes noise away and leaves the tone', async () => {
    const { before, after } = await apply(await studio.timeline(['noisy.mp4']), { target: 'original' })
    expect(louder(after.sound, before.sound, 0.5, 1.3)).toBeLessThan(-8)
    expect(Math.abs(louder(after.sound, before.sound, 1.8, 2.8))).toBeLessThan(1)
  })
})

operation(studio, 'add_bgm', (apply) => {
  test('plays over all of the video, from the start again where it is shorter', async () => {
    const { before, after } = await apply(await silent(), { asset: 'music.wav' })
    expect(peak(before.sound)).toBe(0)
    expect(melody(after.sound)).toEqual(Array(8).fill(300))
    expect(toneAt(after.sound, 300, 0.5, 2)).toBeCloseTo(0.5, 2)
    expect(toneAt(after.sound, 300, 3.45, 3.55) / 0.5).toBeCloseTo(0.5, 1)
    expect(toneAt(after.sound, 300, 3.95, 4)).toBeLessThan(0.03)
  })

  test('from a moment on, lower, once', async () => {
    const { after } = await apply(await silent(), {
      asset: 'music.wav',
      start: 1,
      offset: 1.5,
      volume: 0.5,
      loop: false,
    })
    const [before, behind] = silences(after.sound)
    expect(before).toEqual([0, 1])
    expect(behind?.[0]).toBeCloseTo(2.5, 1)
    expect(toneAt(after.sound, 300, 1.05, 1.15)).toBeCloseTo(0.25, 1.7)
  })

  test('built-in music of a mood fills the video and ends with it', async () => {
    const { after } = await apply(await silent(), { mood: 'upbeat' })
    expect(rms(after.sound, 0.5, 3)).toBeGreaterThan(0.02)
    expect(rms(after.sound, 3.97, 4)).toBeLessThan(0.01)
  })

  test('keeps below what the clips say', async () => {
    const { after } = await apply(await half(), { asset: 'music.wav' })
    const [music, speech] = [300, 440].map((hertz) => toneAt(after.sound, hertz, 0.5, 1.5))
    expect((music ?? 0) / (speech ?? 1)).toBeCloseTo(0.35, 1)
  })
})

operation(studio, 'replace_bgm', (apply) => {
  test('plays the other music in its place', async () => {
    const { before, after } = await apply(await withMusic(), { asset: 'other.wav' })
    expect(melody(before.sound)).toEqual(Array(8).fill(300))
    expect(melody(after.sound)).toEqual(Array(8).fill(500))
  })
})

operation(studio, 'remove_bgm', (apply) => {
  test('leaves silence', async () => {
    const { before, after } = await apply(await withMusic(), {})
    expect(peak(before.sound)).toBeGreaterThan(0.4)
    expect(peak(after.sound)).toBe(0)
  })
})

operation(studio, 'move_audio', (apply) => {
  test('music begins later', async () => {
    const { before, after } = await apply(await withMusic(), { target: 'bgm', start: 1.5 })
    expect(silences(before.sound)).toEqual([])
    expect(silences(after.sound)).toEqual([[0, 1.5]])
    expect(melody(after.sound)).toEqual([0, 0, 0, 300, 300, 300, 300, 300])
  })
})

operation(studio, 'detach_audio', (apply) => {
  test('sounds the same, and can be moved away from its pictures', async () => {
    const { before, after, draft } = await apply(await half(), { clip: 1 })
    expect(melody(after.sound)).toEqual([440, 440, 440, 440, 0, 0, 0, 0])
    expect(louder(after.sound, before.sound, 0.1, 1.9)).toBeCloseTo(0, 1)
    const moved = await studio.film(
      await studio.edited(draft, { op: 'move_audio', params: { target: 'original', start: 1 } }),
    )
    expect(melody(moved.sound)).toEqual([0, 0, 440, 440, 440, 440, 0, 0])
    expect(Math.max(...moved.pictures.map((p, i) => difference(p, before.pictures[i] ?? p)))).toBeLessThan(1)
    expect(origin(moved.pictures[30] ?? expect.fail())).toEqual({ clip: 'red', frame: 30 })
  })
})

operation(studio, 'add_voiceover', (apply) => {
  test.runIf(silentMachine)('is heard, and music makes way for it', async () => {
    const voice = join(speaker, 'voice.wav')
    // 700 Hz, and for its last 0.6 s 1100 Hz
    const tone = 'aevalsrc=0.5*sin(2*PI*t*if(lt(t\\,0.9)\\,700\\,1100)):d=1.5:s=48000'
    const graph = `${tone},aformat=s16:channel_layouts=mono`
    await makeMedia(voice, { audio: { graph, encoder: 'pcm_s16le' } })
    const copy = `require('node:fs').copyFileSync('${voice}', process.argv[process.argv.indexOf('-w') + 1])`
    const program = join(speaker, 'espeak-ng')
    writeFileSync(program, `#!${process.execPath}\nprocess.stdin.resume().on('end', () => ${copy})`)
    chmodSync(program, 0o755)
    const { before, after, draft } = await apply(await withMusic(), { text: 'Welcome to the woods' })
    expect(toneAt(before.sound, 700, 0.2, 0.8)).toBeLessThan(0.01)
    expect(toneAt(after.sound, 700, 0.2, 0.8)).toBeGreaterThan(0.3)
    expect(toneAt(after.sound, 700, 1.6, 2.4)).toBeLessThan(0.01)
    const music = (from: number, to: number) =>
      decibels(toneAt(after.sound, 300, from, to) / toneAt(before.sound, 300, from, to))
    expect(music(0.4, 1.4)).toBeCloseTo(-20, 0)
    // what is left of it plays on from where it was, as fast as it was
    const cut = await studio.film(await studio.edited(draft, { op: 'cut_range', params: { from: 0.3, to: 0.9 } }))
    expect(toneAt(cut.sound, 700, 0.05, 0.25)).toBeGreaterThan(0.3)
    expect(toneAt(cut.sound, 1100, 0.35, 0.85)).toBeGreaterThan(0.3)
    expect(toneAt(cut.sound, 700, 0.35, 0.85)).toBeLessThan(0.02)
  })

  test.runIf(silentMachine)('is silent for as long as its text says', async () => {
    const voice = join(speaker, 'short.wav')
    // silent for 0.2 s on both sides, which makes no pause longer
    const graph = 'aevalsrc=0.5*sin(2*PI*700*t)*between(t\\,0.2\\,0.8):d=1:s=22050,aformat=s16:channel_layouts=mono'
    await makeMedia(voice, { audio: { graph, encoder: 'pcm_s16le' } })
    const copy = `require('node:fs').copyFileSync('${voice}', process.argv[process.argv.indexOf('-w') + 1])`
    const program = join(speaker, 'espeak-ng')
    writeFileSync(program, `#!${process.execPath}\nprocess.stdin.resume().on('end', () => ${copy})`)
    chmodSync(program, 0o755)
    const { after } = await apply(await silent(), { text: 'One. [pause 0.5s] Two. [pause 0.7 s] Three.' })
    const quiet = (from: number, to: number) => expect(toneAt(after.sound, 700, from, to)).toBeLessThan(0.01)
    const loud = (from: number, to: number) => expect(toneAt(after.sound, 700, from, to)).toBeGreaterThan(0.3)
    loud(0.22, 0.78)
    quiet(0.82, 1.28)
    loud(1.32, 1.88)
    quiet(1.92, 2.58)
    loud(2.62, 3.18)
    quiet(3.25, 3.9)
  })
})
