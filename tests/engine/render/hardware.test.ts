import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hardwareFinding } from '../../../src/cli/doctor/hardware.ts'
import { SegmentEncoder } from '../../../src/engine/render/av/encoder.ts'
import { Hardware } from '../../../src/engine/render/hardware/hardware.ts'
import { TEST_CANVAS, verifyEncoder } from '../../../src/engine/render/hardware/verify.ts'
import type { RenderSegmentInput } from '../../../src/engine/render/picture/render-segment.ts'
import type { TaskOptions, TaskPool } from '../../../src/engine/workers/task.ts'
import { TaskError } from '../../../src/engine/workers/task.ts'
import { TRY_HARDWARE } from '../../../src/protocol/hardware.ts'
import { readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine, WORKER } from './tools/engine.ts'

const dir = mkdtempSync(join(tmpdir(), 'hardware-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const photo = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
const moving = { motion: { direction: 'right', amount: 0.2 } } as const
const CANVAS = { width: 320, height: 180 }
function draft() {
  const film = draftOf([clip(photo, 20, moving), clip(photo, 20, { ...moving, flipHorizontal: true })])
  return { ...film, canvas: { ...film.canvas, ...CANVAS } }
}
const hashes = async (file: string) => (await readMedia(file)).frames.map(({ hash }) => hash)

let plain: string[]
beforeAll(async () => {
  const engine = testEngine({ size: 1 })
  plain = await hashes(await engine.film(draft(), library(photo)))
  await engine.close()
  expect(plain).toHaveLength(40)
})

/** What a machine's hardware does: segments that ask for it, by the number of the attempt. */
type Device = (segment: RenderSegmentInput, attempt: number) => RenderSegmentInput

/** A device that makes the test clip well. What else it does is the caller's. */
function machineWith(device: Device, said: string[] = []) {
  let attempt = 0
  const names = new Set<string>()
  const engine = testEngine({
    size: 2,
    hardware: (runner: TaskPool) => {
      const { run } = runner
      runner.run = async <Output>(task: string, input: unknown, options?: TaskOptions): Promise<Output> => {
        if (task === TRY_HARDWARE) return { sign: 'a1' } as Output // what the task gives
        const given = input as RenderSegmentInput
        if (task !== 'renderSegment' || !given.segment.encoding.hardware) return run(task, input, options)
        names.add(given.file)
        return run(task, device(given, ++attempt), options)
      }
      const log = { info: (_: object, message: string) => void said.push(message) }
      return new Hardware({ runner, platform: 'linux', log })
    },
  })
  return { ...engine, names, attempts: () => attempt }
}

/** The same segment by x264, as a device would make it. */
function byX264(given: RenderSegmentInput): RenderSegmentInput {
  const { hardware: _, ...encoding } = given.segment.encoding
  return { ...given, segment: { ...given.segment, encoding } }
}

test('a device that works makes the film, under names of its own', async () => {
  const machine = machineWith(byX264)
  expect(await hashes(await machine.film(draft(), library(photo)))).toEqual(plain)
  const made = machine.attempts()
  expect(made).toBeGreaterThan(0)
  // another one with another sign shares none of them
  await machine.film(draft(), library(photo))
  expect(machine.attempts()).toBe(made)
  const [name = ''] = machine.names
  const engine = testEngine({ size: 1, dir: machine.dir })
  await engine.film(draft(), library(photo))
  expect(engine.runner.tasks.filter((task) => task === 'renderSegment')).toHaveLength(machine.names.size)
  expect(name).not.toBe('')
  await engine.close()
  await machine.close()
})

test.each([
  // no device is here: the worker can't open its encoder
  ['fails at once', (given: RenderSegmentInput) => given],
  ['fails in the middle', (given: RenderSegmentInput, attempt: number) => (attempt > 1 ? given : byX264(given))],
  [
    'takes its process along',
    () => {
      throw new TaskError('died', 'the worker process ended (SIGSEGV)')
    },
  ],
] as [string, Device][])('one that %s leaves the film to x264, and is asked no more', async (_, device) => {
  const said: string[] = []
  const machine = machineWith(device, said)
  expect(await hashes(await machine.film(draft(), library(photo)))).toEqual(plain)
  const made = machine.attempts()
  expect(made).toBeGreaterThan(0)
  await machine.film({ ...draft(), clips: draft().clips.slice(1) }, library(photo))
  expect(machine.attempts()).toBe(made)
  expect(said).toContain('hardware encoding failed and is left alone')
  await machine.close()
})

test('where no device can be opened, each is tried once, in a worker, and x264 does the work', async () => {
  const said: string[] = []
  const log = { info: (facts: object) => void said.push(JSON.stringify(facts)) }
  const engine = testEngine({ size: 1, hardware: (runner) => new Hardware({ runner, platform: 'linux', log }) })
  expect(await hashes(await engine.film(draft(), library(photo)))).toEqual(plain)
  await engine.film(draft(), library(photo))
  expect(engine.runner.tasks.filter((task) => task === TRY_HARDWARE)).toHaveLength(3)
  expect(said.map((line) => /nvenc|qsv|vaapi/.exec(line)?.[0])).toEqual(['nvenc', 'qsv', 'vaapi'])
  await engine.close()
})

test('the doctor says what is used and why', async () => {
  expect((await hardwareFinding('off', process.execPath, WORKER)).detail).toContain('NEMO_HW=auto')
  const { verdict, detail } = await hardwareFinding('auto', process.execPath, WORKER, ['nvenc', 'vaapi'])
  expect(verdict).toBe('note')
  expect(detail).toMatch(/none works here \(nvenc: .*; vaapi: .*\); films are encoded by x264/)
})

describe('a test clip', () => {
  const X264 = { codec: 'h264', preset: 'veryfast', crf: 21 } as const
  const open = (file: string, crf = 21) =>
    SegmentEncoder.open(file, { canvas: TEST_CANVAS, encoding: { ...X264, crf } })
  const file = join(dir, 'clip.mp4')

  test('that is made well gives a sign, the same each time, and another for another encoder', async () => {
    const signs = [await verifyEncoder(open, file), await verifyEncoder(open, file)]
    expect(signs[0]).toBe(signs[1])
    expect(await verifyEncoder((path) => open(path, 24), file)).not.toBe(signs[0])
  })

  const faulty = (
    encode: (encoder: SegmentEncoder, frame: Parameters<SegmentEncoder['encode']>[0], i: number) => void,
  ) => {
    return async (path: string) => {
      const encoder = await open(path)
      let count = 0
      return {
        encode: (frame: Parameters<SegmentEncoder['encode']>[0]) => encode(encoder, frame, count++),
        finish: () => encoder.finish(),
        close: () => encoder.close(),
      }
    }
  }

  test.each([
    ['loses a picture', faulty((encoder, frame, i) => i !== 5 && encoder.encode(frame)), /picture 6 is off/],
    ['ends early', faulty((encoder, frame, i) => i < 10 && encoder.encode(frame)), /10 of 12 pictures/],
    [
      'makes one that is green',
      faulty((encoder, frame, i) => {
        if (i === 5) for (const plane of (frame.data ?? []).slice(1)) plane.fill(0)
        encoder.encode(frame)
      }),
      /picture 6 is off/,
    ],
  ])('of an encoder that %s is refused', async (_, encoder, reason) => {
    await expect(verifyEncoder(encoder, file)).rejects.toThrow(reason)
  })

  test('of an encoder whose clips begin unlike each other is refused', async () => {
    let count = 0
    const other = async (path: string) =>
      SegmentEncoder.open(path, {
        canvas: TEST_CANVAS,
        encoding: { ...X264, ...(count++ > 0 && { fragmented: true as const }) },
      })
    await expect(verifyEncoder(other, file)).rejects.toThrow('do not fit together')
  })
})
