import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import type { Caller } from '../account/caller.ts'
import type { UploadInput, UploadReport, Wait } from '../client.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock } from '../options.ts'
import type { OpenSession, Sessions } from '../sessions.ts'
import { withLock } from '../store/lock.ts'
import { KEEP_FOR, records, timedId } from '../store/records.ts'
import { createWork } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import { inspect, type UploadRules } from './inspect.ts'
import { isUploaded, itemKey, type UploadItem, UploadRecord } from './record.ts'
import { failed, nameOfUrl, runUpload } from './run.ts'
import type { Sender } from './send.ts'

export interface Uploads {
  upload(input: UploadInput, wait: Wait): Promise<UploadReport>
  close(): Promise<void>
}

interface Needs {
  options: Pick<ClientOptions, 'home' | 'mediaDirs'>
  sessions: Sessions
  caller: Caller
  sender: Sender
  clock: Clock
  secrets: Secrets
}

export function createUploads({ options, sessions, caller, sender, clock, secrets }: Needs): Uploads {
  const store = records(join(options.home, 'uploads'), UploadRecord, secrets)
  const percents = new Map<string, number>()
  const work = createWork<UploadRecord>({
    store,
    clock,
    isDone: isUploaded,
    run: async (record, hold) => {
      const { endpoint } = await sessions.reach(record.sessionId)
      const onPercent = (index: number, percent: number) => percents.set(`${record.id}/${index}`, percent)
      await runUpload(record, hold, { endpoint, caller, sender, clock, onPercent })
    },
  })
  /** uploads of a session go one after the other, so that media keep the order in which they were given */
  const queues = new Map<string, Promise<unknown>>()

  function start(record: UploadRecord): Promise<void> {
    const before = queues.get(record.sessionId) ?? Promise.resolve()
    const job = before.catch(() => {}).then(() => work.attend(record.id))
    queues.set(record.sessionId, job)
    job.catch(() => {})
    return job
  }

  async function unfinished(sessionId: string): Promise<UploadRecord[]> {
    const all = await Promise.all((await store.ids()).map((id) => store.get(id)))
    return all.filter((record) => record !== undefined).filter((r) => r.sessionId === sessionId && !r.delivered)
  }

  /** A new record, or the one of an earlier call for the same things whose result was never seen. */
  async function begin(sessionId: string, items: UploadItem[]): Promise<{ record: UploadRecord; again: boolean }> {
    const wanted = items.map(itemKey).sort().join('\n')
    return withLock(join(options.home, 'uploads', `session-${sessionId}.lock`), async () => {
      const same = (await unfinished(sessionId)).find((r) => r.items.map(itemKey).sort().join('\n') === wanted)
      if (same) return { record: same, again: true }
      const id = timedId('upload', clock.now())
      const record = { id, sessionId, items, delivered: false, createdAt: clock.now() }
      await store.put(id, record)
      await store.prune(KEEP_FOR)
      return { record, again: false }
    })
  }

  async function wait(session: OpenSession, ours: UploadRecord[], limits: Wait, notes: string[]) {
    const job = Promise.all(ours.map(start))
    const total = ours.reduce((count, record) => count + record.items.length * 100, 0)
    const sum = () =>
      ours.reduce(
        (all, r) => all + r.items.reduce((n, item, i) => n + (percents.get(`${r.id}/${i}`) ?? item.percent), 0),
        0,
      )
    const describe = () => ({
      progress: sum(),
      total,
      message: `Uploading: ${Math.floor((sum() / Math.max(total, 1)) * 100)} %`,
    })
    const ended = await waitFor(job, limits, clock, describe)
    const latest = await Promise.all(ours.map(async (record) => (await store.get(record.id)) ?? record))
    if (ended && !limits.signal?.aborted) {
      await Promise.all(latest.map((r) => store.update(r.id, (last) => last && { ...last, delivered: true })))
    }
    return report(session.record.sessionId, latest, percents, notes)
  }

  return {
    upload: async ({ sessionId, files = [], urls = [], roots = [] }, limits) => {
      const session = await sessions.getOrCreate(sessionId)
      const notes = session.note ? [session.note] : []
      if (files.length + urls.length === 0) {
        const ours = await unfinished(session.record.sessionId)
        if (ours.length === 0)
          throw new NemoError('bad_argument', 'give files or urls; no upload is running in this session')
        return wait(session, ours, limits, notes)
      }
      const rules = { mediaDirs: options.mediaDirs, roots, local: session.record.engine === 'local' }
      const items = distinct([...(await Promise.all(files.map((file) => fileItem(file, rules)))), ...urls.map(urlItem)])
      const { record, again } = await begin(session.record.sessionId, items)
      if (again) notes.push('The same upload was begun by an earlier call; this is its result, nothing was sent twice.')
      return wait(session, [record], limits, notes)
    },
    close: () => work.close(),
  }
}

const WAITING = { status: 'waiting', percent: 0 } as const

async function fileItem(path: string, rules: UploadRules): Promise<UploadItem> {
  try {
    const file = await inspect(path, rules)
    return { name: file.name, file, ...WAITING }
  } catch (error) {
    const name = path.split(/[\\/]/).filter(Boolean).pop() ?? path
    return { name, url: path, ...WAITING, ...failed(error) }
  }
}

function urlItem(url: string): UploadItem {
  const item: UploadItem = { name: nameOfUrl(url), url, ...WAITING }
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return item
  return { ...item, ...failed(new NemoError('bad_argument', 'only http and https addresses can be fetched')) }
}

function distinct(items: UploadItem[]): UploadItem[] {
  return items.filter((item, index) => items.findIndex((other) => itemKey(other) === itemKey(item)) === index)
}

function report(sessionId: string, all: UploadRecord[], percents: Map<string, number>, notes: string[]): UploadReport {
  const items = all.flatMap((record) =>
    record.items.map((item, index) => ({ ...item, percent: percents.get(`${record.id}/${index}`) ?? item.percent })),
  )
  const pending = items.filter((item) => item.status === 'waiting' || item.status === 'sending')
  const unapplied = items.filter((item) => item.unapplied)
  const names = unapplied.map((item) => item.name).join(', ')
  const hint = `Name these in the next message, they may not be in the session yet: ${names}.`
  const note = [...notes, ...(unapplied.length > 0 ? [hint] : [])].join(' ')
  return {
    sessionId,
    status: pending.length > 0 ? 'running' : 'completed',
    uploaded: items.flatMap((item) => (item.status === 'done' && item.media ? [item.media] : [])),
    rejected: items.flatMap((item) =>
      item.status === 'failed' && item.error ? [{ name: item.name, ...item.error }] : [],
    ),
    pending: pending.map(({ name, percent }) => ({ name, percent })),
    ...(note ? { note } : {}),
  }
}
