import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Sqlite from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CAPTION_STYLE, TITLE_STYLE } from '../../../src/engine/edit/draft/usual.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import type { RenderJob, RenderStatus } from '../../../src/engine/render/job.ts'
import { takeEngineLock } from '../../../src/engine/store/lock.ts'
import { MIGRATIONS } from '../../../src/engine/store/schema.ts'
import { openStore, type Store } from '../../../src/engine/store/store.ts'

let home: string
let store: Store
let now = 1_795_338_000_000

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nemo-store-'))
  store = openStore(home, () => now)
})
afterEach(() => {
  store.close()
  rmSync(home, { recursive: true, force: true })
})

const newSession = () => store.sessions.create({ title: 'Wild Days', language: 'en', userId: 'anon_1' })
const edit = (title: string) => ({ edit: { draft: emptyDraft(title), lastIds: NO_IDS, label: title } })
const labels = (id: string) => store.versions.history(id).versions.map((v) => v.label)

describe('tokens', () => {
  test('are good for seven days; a second one of the same client leaves the first alone', () => {
    const first = store.tokens.issue('client-a')
    const second = store.tokens.issue('client-a')
    expect(second.userId).toBe(first.userId)
    expect(first.token).toMatch(/^nmv_usr_[\w-]{43}$/)
    expect(store.tokens.user(first.token)).toBe(first.userId)
    now += 7 * 24 * 3600_000 + 1
    expect(store.tokens.user(first.token)).toBeUndefined()
    expect(store.tokens.user('nmv_usr_made_up')).toBeUndefined()
  })
})

describe('sessions and versions', () => {
  test('an id has 19 digits that a double cannot hold', () => {
    const { id } = newSession()
    expect(id).toMatch(/^[5-8]\d{18}$/)
    expect(BigInt(id) < 2n ** 63n).toBe(true)
    expect(store.sessions.get(id)?.title).toBe('Wild Days')
    expect(store.sessions.get('1')).toBeUndefined()
  })

  test('undo moves the head, an edit after it drops what was undone', () => {
    const { id } = newSession()
    store.versions.apply(id, edit('a'))
    store.versions.apply(id, edit('b'))
    expect(store.versions.draft(id).title).toBe('b')
    store.versions.apply(id, { head: 1 })
    expect(store.versions.draft(id).title).toBe('a')
    expect(store.versions.history(id)).toMatchObject({ head: 1 })
    expect(labels(id)).toEqual(['new session', 'a', 'b'])
    store.versions.apply(id, edit('c'))
    expect(labels(id)).toEqual(['new session', 'a', 'c'])
    expect(store.versions.history(id).head).toBe(2)
  })

  test('a named version outlives the edit that drops its neighbours', () => {
    const { id } = newSession()
    store.versions.apply(id, { ...edit('a'), saveAs: 'draft one' })
    store.versions.apply(id, edit('b'))
    store.versions.apply(id, { head: 0 })
    store.versions.apply(id, edit('c'))
    const { versions, head } = store.versions.history(id)
    expect(versions.map((v) => [v.label, v.name])).toEqual([
      ['new session', undefined],
      ['a', 'draft one'],
      ['c', undefined],
    ])
    expect(head).toBe(2)
  })

  test('200 steps can be undone; the first version and the named ones never go', () => {
    const { id } = newSession()
    store.versions.apply(id, { ...edit('1'), saveAs: 'first cut' })
    for (let i = 2; i <= 300; i++) store.versions.apply(id, edit(String(i)))
    const { versions, head } = store.versions.history(id)
    expect(labels(id).slice(0, 4)).toEqual(['new session', '1', '101', '102'])
    expect([versions.length, head, versions[head]?.label]).toEqual([202, 201, '300'])
  })

  test('ids that were given stay given when their version is undone and dropped, and after a restart', () => {
    const { id } = newSession()
    expect(store.versions.history(id).lastIds).toEqual(NO_IDS)
    const lastIds = { ...NO_IDS, clip: 7, transition: 2 }
    store.versions.apply(id, { edit: { ...edit('a').edit, lastIds } })
    store.versions.apply(id, { head: 0 })
    store.close()
    store = openStore(home, () => now)
    expect(store.versions.history(id)).toMatchObject({ head: 0, lastIds })
  })

  test('a number is never given twice, and a version knows what it was made from', () => {
    const { id } = newSession()
    const numbers = () => store.versions.history(id).versions.map(({ n, parent }) => [n, parent])
    expect(store.versions.apply(id, edit('a'))).toBe(1)
    expect(store.versions.apply(id, edit('b'))).toBe(2)
    expect(store.versions.apply(id, { head: 1 })).toBe(1)
    expect(store.versions.apply(id, edit('c'))).toBe(3)
    expect(store.versions.apply(id, { head: 0 })).toBe(0)
    expect(store.versions.apply(id, { ...edit('d'), saveAs: 'D' })).toBe(4)
    store.close()
    store = openStore(home, () => now)
    expect(store.versions.apply(id, { head: 0 })).toBe(0)
    expect(store.versions.apply(id, edit('e'))).toBe(5)
    expect(numbers()).toEqual([
      [0, undefined],
      [4, 0],
      [5, 0],
    ])
  })

  test('the last edit is kept for what "it" refers to', () => {
    const { id } = newSession()
    const lastEdit = { op: 'add_text', text: 'Hello' }
    store.versions.apply(id, { edit: { ...edit('a').edit, lastEdit } })
    expect(store.versions.history(id).lastEdit).toEqual(lastEdit)
  })
})

describe('a database of an earlier version of this program', () => {
  /** As the first schema had it: ids by kind, none on cues and transitions. */
  const old = (name: string, clips: number) => {
    const draft = emptyDraft(name)
    const clip = { mediaId: 'm1', name, kind: 'image', frames: 90, sourceStart: 0 }
    const transition = { type: 'fade', frames: 10 }
    return {
      ...draft,
      clips: Array.from({ length: clips }, (_, i) => ({
        ...clip,
        id: `clip-${i + 1}`,
        ...(i === 0 ? { transition } : {}),
      })),
      texts: [{ ...TITLE_STYLE, id: 'text-3', text: 'Hi', start: 0, frames: 30 }],
      captions: { source: 'a.srt', cues: [{ start: 0, frames: 30, text: 'one' }], style: CAPTION_STYLE },
    }
  }

  test('is read with ids of today, and edited on without giving one of them again', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'nemo-old-')), 'data')
    mkdirSync(path)
    const before = new Sqlite(join(path, 'engine.db'))
    before.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`)
    before.prepare("INSERT INTO sessions VALUES ('7', 't', 'Old', 'en', 'u', 1, NULL, 1)").run()
    const insert = before.prepare("INSERT INTO versions VALUES ('7', ?, ?, ?, NULL, 1)")
    for (const [n, clips] of [0, 2, 5].entries())
      insert.run(n, JSON.stringify(n === 0 ? emptyDraft('Old') : old(`v${n}`, clips)), `v${n}`)
    before.close()
    const opened = openStore(path, () => now)
    const history = opened.versions.history('7')
    expect([history.head, history.versions.map(({ n }) => n)]).toEqual([1, [0, 1, 2]])
    expect(history.lastIds).toEqual({
      clip: 5,
      text: 3,
      overlay: 0,
      audio: 0,
      cue: 1,
      transition: 1,
      region: 0,
      callout: 0,
      graphic: 0,
    })
    const draft = opened.versions.draft('7')
    expect([draft.clips.map(({ id }) => id), draft.clips[0]?.transition?.id]).toEqual([['c1', 'c2'], 'x1'])
    expect([draft.texts[0]?.id, draft.captions?.cues[0]?.id]).toEqual(['t3', 'q1'])
    expect(opened.versions.apply('7', edit('new'))).toBe(3)
    expect(opened.versions.history('7').versions.at(-1)).toMatchObject({ n: 3, parent: 1, label: 'new' })
    opened.close()
    rmSync(path, { recursive: true, force: true })
  })
})

describe('media', () => {
  const photo = (name: string, hash: string) => ({
    name,
    hash,
    kind: 'image' as const,
    path: `/m/${hash}.jpg`,
    sizeBytes: 9,
  })

  test('a name in use gets a number, the same content under the same name is one file', () => {
    const { id } = newSession()
    const first = store.media.add(id, photo('elva.jpg', 'aa'))
    expect(store.media.add(id, photo('elva.jpg', 'aa'))).toEqual(first)
    expect(store.media.add(id, photo('Elva.jpg', 'bb')).name).toBe('Elva (2).jpg')
    expect(store.media.add(id, photo('elva.jpg', 'bb')).name).toBe('Elva (2).jpg')
    expect(store.media.add(id, photo('elva.jpg', 'cc')).name).toBe('elva (3).jpg')
    expect(store.media.add(id, photo('other.jpg', 'aa')).name).toBe('other.jpg')
    expect(store.media.add(id, photo('other (2).jpg', 'aa')).name).toBe('other (2).jpg')
    expect(store.media.list(id).map((m) => m.name)).toEqual([
      'elva.jpg',
      'Elva (2).jpg',
      'elva (3).jpg',
      'other.jpg',
      'other (2).jpg',
    ])
    expect(store.media.list(newSession().id)).toEqual([])
    store.media.add(id, { ...photo('elva.jpg', 'aa'), path: '/m/aa.jpeg' })
    expect(store.media.list(id)[0]).toEqual({ ...first, path: '/m/aa.jpeg' })
  })
})

describe('what a death leaves', () => {
  const job = (id: string): RenderJob => ({
    id,
    sessionId: '1',
    draft: emptyDraft('a'),
    media: {},
    output: { format: 'mp4', quality: 'high' },
  })
  const status = (id: string, status: RenderStatus['status']): RenderStatus => ({
    id,
    sessionId: '1',
    status,
    progress: 0,
    createdAt: now,
  })

  test('unfinished renders are found again, oldest first', () => {
    store.renders.add(job('a'), status('a', 'pending'))
    now += 1
    store.renders.add(job('b'), status('b', 'pending'))
    store.renders.add(job('c'), status('c', 'pending'))
    store.renders.update(status('a', 'processing'))
    store.renders.update({ ...status('b', 'completed'), file: '/o/b.mp4' })
    store.close()
    store = openStore(home, () => now)
    expect(store.renders.unfinished().map((j) => j.id)).toEqual(['a', 'c'])
    expect(store.renders.get('b')).toMatchObject({ status: 'completed', file: '/o/b.mp4' })
    expect(store.renders.job('b')).toEqual(job('b'))
    expect(store.renders.get('z')).toBeUndefined()
    expect(store.renders.ofSession('1').map((r) => [r.status.id, r.output.format])).toEqual([
      ['a', 'mp4'],
      ['b', 'mp4'],
      ['c', 'mp4'],
    ])
    expect(() => store.renders.add(job('a'), status('a', 'pending'))).toThrow()
  })

  test('renders that ended long ago are forgotten, but for those that run and those whose file is there', () => {
    const ended = (id: string, state: RenderStatus['status'], completedAt: number, file?: string) => {
      store.renders.add(job(id), status(id, 'pending'))
      store.renders.update({ ...status(id, state), completedAt, ...(file ? { file } : {}) })
    }
    store.renders.add(job('waiting'), status('waiting', 'pending'))
    ended('fetched', 'completed', now - 10, '/o/there.mp4')
    ended('swept', 'completed', now - 10, '/o/gone.mp4')
    ended('failed', 'failed', now - 10)
    ended('cancelled', 'cancelled', now - 10)
    ended('lately', 'failed', now)
    expect(store.renders.prune(now, (file) => file === '/o/there.mp4')).toBe(3)
    expect(store.renders.ofSession('1').map((r) => [r.status.id, r.output.format])).toEqual([
      ['waiting', 'mp4'],
      ['fetched', 'mp4'],
      ['lately', 'mp4'],
    ])
    expect(store.renders.get('fetched')).toMatchObject({ status: 'completed', file: '/o/there.mp4' })
    expect(store.renders.job('fetched')).toEqual({ output: job('fetched').output })
    expect(store.renders.job('lately')).toEqual(job('lately'))
    expect(store.renders.unfinished()).toEqual([job('waiting')])
  })

  test('a turn that was running is failed at the next start', () => {
    const { id } = newSession()
    store.turns.begin('e-1', id, { message: 'hello', words: true, author: 'person' })
    expect(store.turns.last(id)).toMatchObject({ status: 'running' })
    store.turns.failInterrupted('cut off')
    expect(store.turns.last(id)).toMatchObject({ id: 'e-1', status: 'failed', reply: 'cut off' })
  })

  test('the log of a session has what was done, answered and failed, and nothing by which an assistant changed nothing', () => {
    const { id } = newSession()
    const begun = (turn: string, author: 'person' | 'assistant', words = true) =>
      store.turns.begin(turn, id, { message: `message ${turn}`, words, author })
    begun('e-1', 'assistant', false)
    store.turns.end('e-1', 'completed', 'Done.', false, ['Text added'])
    begun('e-2', 'assistant')
    store.turns.end('e-2', 'completed', 'Two clips.')
    begun('e-3', 'person')
    store.turns.end('e-3', 'completed', 'Which one?', true)
    begun('e-4', 'person', false)
    store.turns.end('e-4', 'failed', 'It does not fit.')
    begun('e-5', 'person')
    expect(store.turns.log(id, 9).map(({ startedAt: _, ...turn }) => turn)).toEqual([
      { id: 'e-1', author: 'assistant', outcome: 'done', lines: ['Text added'] },
      { id: 'e-3', author: 'person', message: 'message e-3', outcome: 'answered', lines: ['Which one?'] },
      { id: 'e-4', author: 'person', outcome: 'failed', lines: ['It does not fit.'] },
    ])
    expect(store.turns.log(id, 1).map((turn) => turn.id)).toEqual(['e-4'])
  })

  test('a commit survives SIGKILL right after it', () => {
    const script = `
      const Database = require(${JSON.stringify(resolve('node_modules/libsql'))})
      const db = new Database(${JSON.stringify(join(home, 'engine.db'))}, { timeout: 5000 })
      db.exec("INSERT INTO tokens VALUES ('h', 'anon_kill', ${now + 1e9})")
      process.kill(process.pid, 'SIGKILL')`
    const { signal, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect(signal, stderr).toBe('SIGKILL')
    expect(readUser()).toBe('anon_kill')
  })

  function readUser(): unknown {
    const script = `
      const Database = require(${JSON.stringify(resolve('node_modules/libsql'))})
      const db = new Database(${JSON.stringify(join(home, 'engine.db'))})
      console.log(db.prepare('SELECT user_id FROM tokens').all()[0].user_id)`
    return spawnSync(process.execPath, ['-e', script]).stdout.toString().trim()
  }
})

describe('the engine lock', () => {
  test('one at a time; a killed holder leaves it free', () => {
    const give = takeEngineLock(home)
    expect(give).toBeDefined()
    expect(takeEngineLock(home)).toBeUndefined()
    give?.()
    const script = `
      const Database = require(${JSON.stringify(resolve('node_modules/libsql'))})
      const db = new Database(${JSON.stringify(join(home, 'engine.lock'))})
      db.exec('BEGIN EXCLUSIVE')
      process.kill(process.pid, 'SIGKILL')`
    const { signal, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect(signal, stderr).toBe('SIGKILL')
    const again = takeEngineLock(home)
    expect(again).toBeDefined()
    again?.()
  })
})
