import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { isExportable } from '../../timeline/timeline.ts'
import type { Caller } from '../account/caller.ts'
import type { ExportInput, RenderReport, Wait } from '../client.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock } from '../options.ts'
import type { Sessions } from '../sessions.ts'
import { readState, snapshot } from '../state.ts'
import { withLock } from '../store/lock.ts'
import { KEEP_FOR, records, timedId } from '../store/records.ts'
import { createWork } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import { claimLink } from './claim.ts'
import type { Download } from './download.ts'
import type { OutputFolder } from './output-path.ts'
import { isFinished, RenderRecord } from './record.ts'
import { cancelRender, isParked, MAX_POLLS, newJobId, runRender } from './run.ts'
import { wishFor } from './wish.ts'

/** Exports: begun once, waited for by any call in any process. */
export interface Renders {
  exportRender(input: ExportInput, wait: Wait): Promise<RenderReport>
  /** the session's exports, newest first */
  list(sessionId: string): Promise<RenderRecord[]>
  close(): Promise<void>
}

interface Needs {
  options: Pick<ClientOptions, 'home' | 'webUrl'>
  sessions: Sessions
  caller: Caller
  clock: Clock
  download: Download
  output: OutputFolder
  secrets: Secrets
}

const SAME_EXPORT = 'This is the export of the same timeline that an earlier call began; nothing was submitted twice.'
const STILL = `Still rendering after ${MAX_POLLS} looks. It goes on over there: call export_render with this render_id later.`
const NO_CANCEL = 'The service can not cancel this render; it will end by itself and costs nothing.'

export function createRenders({ options, sessions, caller, clock, download, output, secrets }: Needs): Renders {
  const folder = join(options.home, 'renders')
  const store = records(folder, RenderRecord, secrets)
  /** drafts of the exports that this process began; another one reads the state again */
  const drafts = new Map<string, unknown>()
  const live = new Map<string, Partial<RenderRecord>>()
  const wanted = new Map<string, number>()
  const work = createWork<RenderRecord>({ store, clock, isDone: isOver, run: carry })

  /** A parked render counts as done until someone wants it. */
  function isOver(record: RenderRecord): boolean {
    return isFinished(record) || (isParked(record) && !wanted.get(record.id))
  }

  async function carry(record: RenderRecord, hold: Parameters<typeof runRender>[1]): Promise<void> {
    const { endpoint, record: session } = await sessions.reach(record.sessionId)
    try {
      await runRender(record, hold, {
        workspaceUrl: () => claimLink(caller, endpoint, session, options.webUrl),
        endpoint,
        caller,
        clock,
        download,
        draft: async () => drafts.get(record.id) ?? (await readState(caller, endpoint, record.sessionId)).draft,
        isWanted: () => (wanted.get(record.id) ?? 0) > 0,
        onStatus: (status) => live.set(record.id, { ...live.get(record.id), ...status }),
      })
    } finally {
      live.delete(record.id)
      drafts.delete(record.id)
    }
  }

  async function list(sessionId: string): Promise<RenderRecord[]> {
    const all = await Promise.all((await store.ids()).map((id) => store.get(id)))
    return all
      .filter((record) => record !== undefined)
      .filter((record) => record.sessionId === sessionId)
      .reverse()
  }

  async function begin(input: ExportInput): Promise<{ record: RenderRecord; notes: string[] }> {
    const { record: session, endpoint } = await sessions.get(input.sessionId)
    const { output: wished, extension, notes } = wishFor(input, endpoint.engine)
    const state = await readState(caller, endpoint, session.sessionId)
    if (!isExportable(state.draft)) throw new NemoError('empty_timeline', '', { session: session.sessionId })
    const title = session.title === 'Untitled' ? (state.title ?? session.title) : session.title
    const target = await output.plan(title, extension, input.outputPath)
    const { hash } = await snapshot(state)
    const wish = JSON.stringify([wished, input.outputPath ?? ''])
    return withLock(join(folder, `session-${session.sessionId}.lock`), async () => {
      const same = (await list(session.sessionId)).find((r) => r.draftHash === hash && r.wish === wish && !r.delivered)
      if (same && same.status !== 'failed' && same.status !== 'cancelled') return { record: same, notes: [SAME_EXPORT] }
      const now = clock.now()
      const record: RenderRecord = {
        ...{ id: timedId('render', now), jobId: newJobId(), sessionId: session.sessionId, engine: endpoint.engine },
        ...{ title, output: wished, draftHash: hash, wish, target, status: 'prepared', attempts: 0, progress: 0 },
        ...{ polls: 0, urlless: 0, notes, createdAt: now, delivered: false },
      }
      drafts.set(record.id, state.draft)
      await store.put(record.id, record)
      await store.prune(KEEP_FOR)
      return { record, notes: [] }
    })
  }

  async function find(renderId: string): Promise<RenderRecord> {
    const record = await store.get(renderId)
    if (record) return record
    const recent = (await Promise.all((await store.ids()).slice(-5).map((id) => store.get(id)))).filter(
      (r) => r !== undefined,
    )
    const renders = recent.map((r) => `${r.id} ("${r.title}", ${r.status})`).join(', ')
    throw new NemoError('unknown_render', '', { render: renderId.slice(0, 80), ...(renders ? { renders } : {}) })
  }

  async function wait(record: RenderRecord, limits: Wait, notes: string[]): Promise<RenderReport> {
    wanted.set(record.id, (wanted.get(record.id) ?? 0) + 1)
    const describe = () => {
      const { progress, status } = { ...record, ...live.get(record.id) }
      return { progress, total: 100, message: status === 'downloading' ? 'Downloading' : `⏳ Rendering: ${progress} %` }
    }
    try {
      const tick = record.engine === 'local' ? 500 : undefined
      const ended = await waitFor(work.attend(record.id), limits, clock, describe, tick)
      const latest = { ...((await store.get(record.id)) ?? record), ...(ended ? {} : { ...live.get(record.id) }) }
      if (isFinished(latest) && !limits.signal?.aborted) {
        await store.update(record.id, (render) => render && { ...render, delivered: true })
      }
      if (latest.problem && latest.status === 'failed') throw await problemOf(latest)
      return report(latest, notes)
    } finally {
      wanted.set(record.id, (wanted.get(record.id) ?? 1) - 1)
    }
  }

  async function problemOf(record: RenderRecord): Promise<NemoError> {
    const { code, message } = record.problem ?? { code: 'render_failed' as const, message: '' }
    const { record: session, endpoint } = await sessions.reach(record.sessionId)
    const asksToRegister = code === '402' || code === '2001'
    const register = asksToRegister
      ? await caller.registerUrl(endpoint, session.bindId).catch(() => undefined)
      : undefined
    const facts = { render: record.id, session: record.sessionId, host: new URL(endpoint.baseUrl).host }
    return new NemoError(code, message, { ...facts, ...(register ? { register_url: register } : {}) })
  }

  async function cancel(record: RenderRecord, limits: Wait): Promise<RenderReport> {
    if (isFinished(record)) return report(record, [`It is ${record.status} already; there is nothing to cancel.`])
    const { endpoint } = await sessions.reach(record.sessionId)
    const asked = (await store.update(record.id, (render) => render && { ...render, cancelAsked: true })) ?? record
    const possible = await cancelRender(asked, { caller, endpoint })
    return wait(asked, { ...limits, ms: Math.min(limits.ms, 10_000) }, possible ? [] : [NO_CANCEL])
  }

  return {
    exportRender: async (input, limits) => {
      if (input.renderId !== undefined) {
        const record = await find(input.renderId)
        if (input.cancel) return cancel(record, limits)
        return wait(record, limits, [])
      }
      if (input.cancel) throw new NemoError('bad_argument', 'cancel needs the render_id of the export to cancel')
      const { record, notes } = await begin(input)
      return wait(record, limits, notes)
    },
    list,
    close: () => work.close(),
  }
}

export function report(record: RenderRecord, notes: string[] = []): RenderReport {
  const note = [...notes, ...record.notes, ...(isParked(record) ? [STILL] : [])].join(' ')
  return {
    renderId: record.id,
    sessionId: record.sessionId,
    engine: record.engine,
    status: statusOf(record),
    progress: record.progress,
    file: record.file,
    url: record.engine === 'cloud' ? record.url : undefined,
    sizeBytes: record.sizeBytes,
    durationMs: record.durationMs,
    width: record.width,
    height: record.height,
    remainingMs: record.remainingMs,
    workspaceUrl: record.workspaceUrl,
    ...(record.problem ? { error: record.problem.message || record.problem.code } : {}),
    ...(note ? { note } : {}),
  }
}

export function statusOf({ status }: RenderRecord): RenderReport['status'] {
  if (status === 'prepared' || status === 'submitting') return 'pending'
  return status === 'rendering' || status === 'downloading' ? 'processing' : status
}
