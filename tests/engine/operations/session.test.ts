import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { parseSubtitles } from '../../../src/engine/media/subtitles/parse.ts'
import type { OutputSettings } from '../../../src/engine/render/job.ts'
import { outputSettings } from '../../../src/engine/server/output.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import type { Turn, TurnAnswer, Version } from '../../../src/engine/turn/turn.ts'
import { nothingKnown } from '../edit/nothing-known.ts'
import { listen, rms } from '../sound/listen.ts'
import { at, type Film, picturesOf, watch } from './film.ts'
import { melody, pitch } from './hear.ts'
import { inkOf } from './ink.ts'
import { sessionOperation } from './operation.ts'
import { color, origin, rgb, story } from './see.ts'
import { openStudio } from './studio.ts'

/** Going back and forth between versions, and what a message hands over to an export: by the films and files they give. */

const studio = openStudio('red.mp4', 'green.mp4', 'words.srt')

const FORWARDS = ['red 0-59', 'green 0-59']
const SWAPPED = ['green 0-59', 'red 0-59']
const ALONE = ['green 0-59']

/** A conversation that begins with a timeline of two clips. */
async function conversation(draft?: Draft) {
  const begin = draft ?? (await studio.timeline(['red.mp4', 'green.mp4']))
  let versions: Version[] = [{ n: 0, draft: begin, label: 'start' }]
  let head = 0
  let lastIds = idsIn(begin)
  const present = () => versions[head]?.draft ?? begin
  const about = { title: 'Test', language: 'en', assets: studio.media, jobs: [], exports: [] }
  const known = nothingKnown()
  return {
    say(message: string): TurnAnswer {
      const turn: Turn = { ...about, message, versions, head, lastIds }
      const answer = answerMessage(turn, known)
      if ('needs' in answer) throw new Error(`asks for ${JSON.stringify(answer.needs)}`)
      const version = versions[head]
      if (answer.saveAs !== undefined && version) version.name = answer.saveAs
      lastIds = answer.edit?.lastIds ?? lastIds
      if (answer.edit) versions = [...versions.slice(0, head + 1), { n: versions.length, ...answer.edit }]
      head = answer.edit ? versions.length - 1 : (answer.head ?? head)
      return answer
    },
    film: (): Promise<Film> => studio.film(present()),
    story: async () => story(await studio.film(present())),
    /** @returns the file of the export that an answer points at */
    render({ next }: TurnAnswer): Promise<string> {
      expect(next?.tool).toBe('export_render')
      const output: OutputSettings = outputSettings.parse(next?.arguments ?? {})
      return studio.render(present(), output)
    },
  }
}

/** After `swap the clips` and `delete clip 2`. */
async function twiceEdited() {
  const talk = await conversation()
  talk.say('swap clip 1 and clip 2')
  expect(await talk.story()).toEqual(SWAPPED)
  talk.say('delete clip 2')
  expect(await talk.story()).toEqual(ALONE)
  return talk
}

sessionOperation('undo', () => {
  test('brings the film before back, one step or more', async () => {
    const talk = await twiceEdited()
    talk.say('undo')
    expect(await talk.story()).toEqual(SWAPPED)
    expect(melody((await talk.film()).sound)).toEqual([660, 660, 660, 660, 440, 440, 440, 440])
    talk.say('undo')
    expect(await talk.story()).toEqual(FORWARDS)
    const steps = await twiceEdited()
    steps.say('undo the last two edits')
    expect(await steps.story()).toEqual(FORWARDS)
  })
})

sessionOperation('redo', () => {
  test('brings what was undone back', async () => {
    const talk = await twiceEdited()
    talk.say('undo')
    talk.say('undo')
    talk.say('redo')
    expect(await talk.story()).toEqual(SWAPPED)
    talk.say('redo')
    expect(await talk.story()).toEqual(ALONE)
  })
})

sessionOperation('reset', () => {
  test('shows the film that the session began with, and can be undone', async () => {
    const talk = await twiceEdited()
    talk.say('start over')
    expect(await talk.story()).toEqual(FORWARDS)
    talk.say('undo')
    expect(await talk.story()).toEqual(ALONE)
  })
})

sessionOperation('save_version', () => {
  test('changes nothing that is seen', async () => {
    const talk = await twiceEdited()
    talk.say('save this version as "short"')
    expect(await talk.story()).toEqual(ALONE)
  })
})

sessionOperation('restore_version', () => {
  test('shows the film that was saved under a name', async () => {
    const talk = await conversation()
    talk.say('swap clip 1 and clip 2')
    talk.say('save this version as "swapped"')
    talk.say('delete clip 2')
    expect(await talk.story()).toEqual(ALONE)
    talk.say('go back to the version "swapped"')
    expect(await talk.story()).toEqual(SWAPPED)
  })
})

sessionOperation('export', () => {
  test('of a part, in another rate', async () => {
    const talk = await conversation()
    const film = await watch(await talk.render(talk.say('Export from 1s to 3s at 24 fps')))
    expect([film.fps, film.seconds]).toEqual([24, 2])
    expect(film.pictures).toHaveLength(48)
    expect([origin(film.pictures[0] ?? expect.fail()), origin(film.pictures.at(-1) ?? expect.fail())]).toEqual([
      { clip: 'red', frame: 30 },
      { clip: 'green', frame: 29 },
    ])
    expect(melody(film.sound)).toEqual([440, 440, 660, 660])
  })
})

sessionOperation('preview', () => {
  test('of a moment is its picture', async () => {
    const talk = await conversation()
    const path = await talk.render(talk.say('show me the frame at 2.5s'))
    const { pictures } = await picturesOf({ path, demuxer: 'jpeg_pipe' })
    const [picture = expect.fail()] = pictures
    // JPEG is BT.601 in full range
    const [y, u, v] = color(picture)
    const seen = [y + 1.402 * (v - 128), y - 0.344 * (u - 128) - 0.714 * (v - 128), y + 1.772 * (u - 128)]
    const shown = rgb(at(await talk.film(), 2.5))
    for (const [i, value] of seen.entries()) expect(Math.abs(value - (shown[i] ?? 0))).toBeLessThan(4)
  })
})

sessionOperation('extract_audio', () => {
  test('is the sound of the film, alone', async () => {
    const talk = await conversation()
    const sound = await listen(await talk.render(talk.say('extract the audio as wav')), 'wav')
    const { sound: whole } = await talk.film()
    expect(sound.left.length / 48_000).toBe(4)
    expect([0.5, 1.5, 2.5, 3.5].map((time) => Math.round(pitch(sound, time, time + 0.3)))).toEqual([440, 440, 660, 660])
    expect(rms(sound, 0.2, 3.8) / rms(whole, 0.2, 3.8)).toBeCloseTo(1, 1)
  })
})

sessionOperation('export_captions', () => {
  test.each(['srt', 'vtt'])('as %s says what is seen when', async (format) => {
    const plain = await studio.timeline(['red.mp4', 'green.mp4'])
    const captioned = await studio.edited(plain, { op: 'add_captions', params: { source: 'words.srt' } })
    const shifted = await studio.edited(captioned, { op: 'shift_captions', params: { delta: 1 } })
    const talk = await conversation(shifted)
    const [file] = talk.say(`export the captions as ${format}`).files ?? []
    expect(file?.name).toBe(`Test.${format}`)
    const cues = parseSubtitles(file?.content ?? '')
    expect(cues.map(({ text }) => text)).toEqual(['Good morning', 'and good night'])
    const [film, before] = [await talk.film(), await studio.film(plain)]
    const inked = film.pictures.map((picture, i) => inkOf(picture, before.pictures[i] ?? picture) > 20)
    const told = film.pictures.map((_, i) =>
      cues.some(({ start, end }) => i >= start * 30 - 1e-6 && i < end * 30 - 1e-6),
    )
    expect(inked).toEqual(told)
  })
})
