import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import type { Progress, UploadInput, UploadReport, Wait } from '../client.ts'
import type { Deliveries } from '../deliveries.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock, Log } from '../options.ts'
import type { OpenSession, Sessions } from '../sessions.ts'
import { createWork, type Hold } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import { createUploadStore } from './admit.ts'
import { itemsOf } from './items.ts'
import { isUploaded, type UploadRecord } from './record.ts'
import { report } from './report.ts'
import { runUpload } from './run.ts'
import type { Sender } from './send.ts'

/** Uploads: begun once; any call in any process can wait for them. */
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
  log: Log
  secrets: Secrets
  deliveries: Deliveries
}

export function createUploads(needs: Needs): Uploads {
  const { options, sessions, clock, secrets, deliveries } = needs
  const store = createUploadStore(join(options.home, 'uploads'), clock, secrets)
  const work = createWork<UploadRecord>({ ...needs, store, isDone: isUploaded, run: carry })
  /** percentages of uploads in this process, by item */
  const sending = new Map<string, number[]>()
  /** uploads of a session run one after the other, so that media keep their order */
  const queues = new Map<string, Promise<unknown>>()

  async function carry(record: UploadRecord, hold: Hold<UploadRecord>): Promise<void> {
    const { endpoint } = await sessions.reach(record.sessionId)
    const percents: number[] = []
    sending.set(record.id, percents)
    const onPercent = (index: number, percent: number) => {
      percents[index] = percent
    }
    try {
      await runUpload(record, hold, { ...needs, endpoint, onPercent })
    } finally {
      sending.delete(record.id)
    }
  }

  function start({ id, sessionId }: UploadRecord): Promise<void> {
    const before = queues.get(sessionId) ?? Promise.resolve()
    const job = before.catch(() => {}).then(() => work.attend(id))
    queues.set(sessionId, job)
    job.catch(() => {}) // reported to those who wait
    return job
  }

  /** The record with current percentages. */
  function live(record: UploadRecord): UploadRecord {
    const percents = sending.get(record.id) ?? []
    return { ...record, items: record.items.map((item, i) => ({ ...item, percent: percents[i] ?? item.percent })) }
  }

  async function wait(session: OpenSession, ours: UploadRecord[], limits: Wait, notes: string[]) {
    await waitFor(Promise.all(ours.map(start)), limits, clock, () => progressOf(ours.map(live)))
    const latest = await Promise.all(ours.map(async (record) => (await store.get(record.id)) ?? record))
    for (const { id } of limits.signal?.aborted ? [] : latest.filter(isUploaded)) {
      deliveries.add(() => store.update(id, (record) => record && { ...record, delivered: true }))
    }
    return report(session.record.sessionId, latest.map(live), notes)
  }

  async function goOn(sessionId: string | undefined, limits: Wait): Promise<UploadReport> {
    const nothing = new NemoError('bad_argument', NOTHING)
    if (sessionId === undefined && (await sessions.list()).length === 0) throw nothing
    const session = await sessions.get(sessionId)
    const ours = await store.undelivered(session.record.sessionId)
    if (ours.length === 0) throw nothing
    return wait(session, ours, limits, [])
  }

  /** If every file is rejected, no session is opened: an edit after that would land in an empty one. */
  async function refusedAll(input: UploadInput): Promise<UploadReport | undefined> {
    if (input.sessionId !== undefined || (await sessions.current()) !== undefined) return undefined
    // the engine is not known yet; the local one accepts more
    const items = await itemsOf(input, { mediaDirs: options.mediaDirs, roots: input.roots ?? [], local: true })
    const all = items.every(({ status }) => status === 'failed')
    return all ? report(undefined, [{ items }], ['No session was opened.']) : undefined
  }

  return {
    upload: async (input, limits) => {
      if (!input.files?.length && !input.urls?.length) return goOn(input.sessionId, limits)
      const refused = await refusedAll(input)
      if (refused) return refused
      const session = await sessions.getOrCreate(input.sessionId)
      const { sessionId } = session.record
      const notes = session.note ? [session.note] : []
      const rules = { mediaDirs: options.mediaDirs, roots: input.roots ?? [], local: addsToProtocol(session.record) }
      const { record, note } = await store.admit(sessionId, await itemsOf(input, rules))
      return wait(session, [record], limits, note ? [...notes, note] : notes)
    },
    close: work.close,
  }
}

const NOTHING = 'give files or urls; no upload is running in this session'

function progressOf(records: readonly UploadRecord[]): Progress {
  const items = records.flatMap((record) => record.items)
  const progress = items.reduce((sum, item) => sum + item.percent, 0)
  const total = items.length * 100
  return { progress, total, message: `Uploading: ${Math.floor((progress / Math.max(total, 1)) * 100)} %` }
}
