import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Media } from '../../../src/engine/media/media.ts'
import type { HeardWindow, Listen } from '../../../src/engine/media/recognise/recognise.ts'
import { createListening, type ListeningDeps } from '../../../src/engine/server/listening.ts'
import { openStore, type Store } from '../../../src/engine/store/store.ts'
import { TaskError, type TaskOptions } from '../../../src/engine/workers/task.ts'

/** What is kept of what a recogniser hears, while the recogniser itself is played. */

let home: string
let store: Store
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'listening-'))
  store = openStore(home)
})
afterEach(() => {
  store.close()
  rmSync(home, { recursive: true, force: true })
})

const talk: Media = { id: 'm1', name: 'talk.mp4', kind: 'video', path: '/talk', hash: 'abc', sizeBytes: 1 }
/** Somebody speaks for 7 s of 9: three pieces a window. */
const levels = (minutes: number) => Array.from({ length: minutes * 6000 }, (_, i) => (i % 900 < 700 ? -20 : -65))

/** A recogniser that says where each window begins. @param most windows that it hears before it dies */
function played(most = Number.POSITIVE_INFINITY) {
  const listens: Listen[] = []
  let left = most
  const run = async (_: string, given: unknown, { onProgress, signal }: TaskOptions = {}) => {
    const listen = given as Listen
    listens.push(listen)
    for (const [window, pieces] of listen.windows.entries()) {
      await new Promise(setImmediate)
      signal?.throwIfAborted()
      if (left-- <= 0) throw new TaskError('died', 'the worker process ended (SIGKILL)')
      const start = pieces[0]?.start ?? 0
      onProgress?.({
        window,
        lines: [{ start, end: start + 2, text: `at ${start}` }],
        language: 'en',
      } satisfies HeardWindow)
    }
    return null
  }
  return { listens, run }
}

function listeningTo(minutes: number, run: ReturnType<typeof played>['run'], model = '/models/tiny.bin') {
  const begun = { count: 0, ended: 0 }
  const deps: ListeningDeps = {
    home,
    store,
    tasks: { run: run as ListeningDeps['tasks']['run'], close: async () => {} },
    activity: {
      begin() {
        begun.count++
        return () => begun.ended++
      },
    },
    log: { error: (facts, message) => expect.fail(`${message} ${JSON.stringify(facts)}`), info: () => {} },
    speechModel: model,
    levels: async ({ hash }) => {
      store.analyses.set(hash, 'levels', levels(minutes))
      return levels(minutes)
    },
  }
  return { begun, listening: createListening(deps) }
}

describe('listening', () => {
  test('hears all windows, a few at once, in the language that it found in the first', async () => {
    const { run, listens } = played()
    const { listening, begun } = listeningTo(9, run)
    const cues = await listening.hear(talk, undefined)
    expect(cues.length).toBe(20)
    expect(cues[1]).toEqual({ startMs: 26_800, endMs: 28_800, text: 'at 26.8' })
    expect(listens.map(({ windows, language }) => [windows.length, language])).toEqual([
      [8, undefined],
      [8, 'en'],
      [4, 'en'],
    ])
    expect(begun).toEqual({ count: 1, ended: 1 })
    expect(await listening.soFar(talk, undefined)).toEqual({ cues, part: 1, language: 'en', problem: undefined })
  })

  test('goes on behind what is kept, whoever listened to it', async () => {
    const first = listeningTo(3, played(2).run).listening
    await expect(first.hear(talk, undefined)).rejects.toThrow('SIGKILL')
    const { run, listens } = played()
    const { listening } = listeningTo(3, run)
    expect((await listening.hear({ ...talk, id: 'm7', name: 'copy.mp4' }, undefined)).length).toBe(7)
    expect(listens.map(({ windows }) => windows.length)).toEqual([5])
    await listening.hear(talk, undefined)
    expect(listens.length).toBe(1)
  })

  test('hears once for all who ask at once, and tells them how far it is', async () => {
    const { run, listens } = played()
    const { listening } = listeningTo(3, run)
    expect(await listening.soFar(talk, undefined)).toEqual({ cues: [], part: 0, problem: undefined })
    const all = await Promise.all([listening.hear(talk, undefined), listening.hear(talk, undefined)])
    expect(all.map((cues) => cues.length)).toEqual([7, 7])
    expect(listens.length).toBe(1)
  })

  test('hears anew in another language, and with another model', async () => {
    const { run, listens } = played()
    await listeningTo(1, run).listening.hear(talk, undefined)
    await listeningTo(1, run).listening.hear(talk, 'de')
    await listeningTo(1, run, '/models/base.bin').listening.hear(talk, 'de')
    expect(listens.map(({ language, model }) => [language, model.name])).toEqual([
      [undefined, 'tiny.bin'],
      ['de', 'tiny.bin'],
      ['de', 'base.bin'],
    ])
  })

  test('is stopped, keeps what it heard, and goes on when it is asked again', async () => {
    const { run, listens } = played()
    const { listening } = listeningTo(9, run)
    const heard = listening.hear(talk, undefined)
    const failed = expect(heard).rejects.toThrow('listening was stopped; what was heard is kept')
    while (!store.analyses.get('abc', 'heard tiny.bin 0 auto 2')) await new Promise(setImmediate)
    expect(listening.stop(talk)).toBe(true)
    await failed
    expect(listening.stop(talk)).toBe(false)
    const { part, problem } = await listening.soFar(talk, undefined)
    expect([part > 0 && part < 0.5, problem]).toEqual([true, 'listening was stopped; what was heard is kept'])
    expect(listens.length).toBe(1)
    expect((await listening.hear(talk, undefined)).length).toBe(20)
  })

  test('has nothing to listen to in silence', async () => {
    const { run, listens } = played()
    const { listening } = listeningTo(0, run)
    expect(await listening.hear(talk, undefined)).toEqual([])
    expect(listens).toEqual([])
  })
})

describe('the model', () => {
  test('is the one that is named, else the best that is installed, else none', async () => {
    const model = async (speechModel?: string) => {
      const deps = { home, store, speechModel } as ListeningDeps
      return (await createListening(deps).model())?.name
    }
    expect(await model()).toBeUndefined()
    await mkdir(join(home, 'speech'))
    for (const name of ['ggml-small.bin', 'ggml-base.bin', 'ggml-turbo.bin.part'])
      await writeFile(join(home, 'speech', name), 'x')
    expect(await model()).toBe('ggml-small.bin')
    expect(await model('/elsewhere/mine.bin')).toBe('mine.bin')
  })
})
