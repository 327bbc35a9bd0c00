import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { MediaError } from '../../../../src/engine/media/media.ts'
import { probe } from '../../../../src/engine/media/probe.ts'
import { heardFile } from '../../../../src/engine/media/sound/heard-file.ts'
import { openSound } from '../../../../src/engine/media/sound/open.ts'
import { joined, type Pcm } from '../../../../src/engine/media/sound/pcm.ts'
import { SoundReader } from '../../../../src/engine/media/sound/reader.ts'
import { rms, toneAt } from '../../sound/listen.ts'
import { type MadeStream, makeMedia } from '../make.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracks-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const track = (sound: string, change: Partial<MadeStream> = {}): MadeStream => ({
  graph: `aevalsrc='${sound}|${sound}':d=1:s=48000,aformat=fltp:channel_layouts=stereo`,
  encoder: 'aac',
  ...change,
})
const tone = (hertz: number) => `0.2*sin(2*PI*${hertz}*t)`
const [GAME, VOICE] = [tone(880), tone(1760)]

/** What is heard of a file with these tracks: how many of them, and how loud the two tones are. */
async function heard(name: string, ...audio: MadeStream[]) {
  const path = join(folder, name)
  const video = { graph: 'color=black:s=64x48:r=10:d=1,format=yuv420p', encoder: 'libx264' }
  await makeMedia(path, { video, audio })
  const found = await probe({ path, name }, () => {})
  const sound = await openSound(heardFile({ path, ...found }), 0)
  const pieces: Pcm[] = []
  for (let pcm = sound.read(); pcm; pcm = sound.read()) pieces.push(pcm)
  sound.close()
  const pcm = joined(pieces)
  const loudness = (hertz: number) => Math.round(10 * toneAt(pcm, hertz, 0.2, 0.8)) / 10
  expect(rms(pcm, 0.2, 0.8)).toBeGreaterThan(0)
  return {
    tracks: found.soundTracks?.heard.length,
    of: found.soundTracks?.count,
    game: loudness(880),
    voice: loudness(1760),
  }
}

test('the tracks of a screen recorder are heard together', async () => {
  const recorded = [track(GAME, { chosen: true }), track(VOICE)]
  expect(await heard('obs.mkv', ...recorded)).toEqual({ tracks: 2, of: 2, game: 0.2, voice: 0.2 })
  expect(await heard('obs.mp4', ...recorded)).toEqual({ tracks: 2, of: 2, game: 0.2, voice: 0.2 })
  expect(await heard('one.mkv', track(GAME))).toEqual({ tracks: undefined, of: undefined, game: 0.2, voice: 0 })
})

test('nothing is heard twice where the first track has the others in it', async () => {
  const recorded = [track(`${GAME}+${VOICE}`, { chosen: true }), track(GAME), track(VOICE)]
  expect(await heard('mixed.mkv', ...recorded)).toEqual({ tracks: 1, of: 3, game: 0.2, voice: 0.2 })
})

test('of languages, comments and copies in another codec that is heard which players choose', async () => {
  const spoken = (language: string) => ({ metadata: { language } })
  const chosen = { tracks: 1, of: 2, game: 0.2, voice: 0 }
  const languages = [track(VOICE, spoken('ger')), track(GAME, { ...spoken('eng'), chosen: true })]
  expect(await heard('film.mkv', ...languages)).toEqual(chosen)
  const comment = track(VOICE, { metadata: { title: 'Commentary by the director' } })
  expect(await heard('comment.mkv', track(GAME, { chosen: true }), comment)).toEqual(chosen)
  const copy = track(VOICE, {
    encoder: 'flac',
    graph: `aevalsrc='${VOICE}|${VOICE}':d=1:s=48000,aformat=s16:channel_layouts=stereo`,
  })
  expect(await heard('copy.mkv', track(GAME, { chosen: true }), copy)).toEqual(chosen)
})

test('a track that cannot be decoded is left out; any other error is none of the file', async () => {
  const { open } = SoundReader
  const failing = async (error: Error) => {
    const spy = vi.spyOn(SoundReader, 'open').mockImplementation((file, ...times) => {
      return file.track === 2 ? Promise.reject(error) : open(file, ...times)
    })
    const recorded = [track(GAME, { chosen: true }), track(VOICE)]
    return heard('odd.mkv', ...recorded).finally(() => spy.mockRestore())
  }
  expect(await failing(new MediaError('its codec cannot be read here'))).toMatchObject({
    tracks: 1,
    of: 2,
  })
  await expect(failing(new Error('no room'))).rejects.toThrow('no room')
})
