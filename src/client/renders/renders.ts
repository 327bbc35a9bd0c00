import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import type { Warning } from '../../protocol/warning.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import type { ExportInput, RenderReport, Wait } from '../client.ts'
import type { Deliveries } from '../deliveries.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock, Log } from '../options.ts'
import type { Sessions } from '../sessions.ts'
import { readState, readWarnings } from '../state.ts'
import { createWork, type Hold } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import { workspaceLink } from '../workspace.ts'
import { createRenderStore } from './admit.ts'
import type { Download } from './download.ts'
import type { OutputFolder } from './output-path.ts'
import { isFinished, type RenderRecord } from './record.ts'
import { problemAsError, report } from './report.ts'
import { cancelRender, isParked, runRender } from './run.ts'
import { warningsOfExport } from './warnings-of-export.ts'

/** Exports: begun once; any call in any process can wait for them. */
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
  log: Log
  download: Download
  output: OutputFolder
  secrets: Secrets
  deliveries: Deliveries
}

const NO_CANCEL = 'The service cannot cancel this render; it will end by itself and costs nothing.'
/** How long to wait for a cancelled job to end at the next poll, ms. */
const CANCEL_WAIT = 10_000

/** How long a finished export waits for the film's warnings, ms. */
const CHECK_WAIT = 2000

export function createRenders(needs: Needs): Renders {
  const { options, sessions, caller, clock, output, deliveries, log } = needs
  const store = createRenderStore({ ...needs, folder: join(options.home, 'renders') })
  /** drafts of exports begun in this process; other processes read the state again */
  const drafts = new Map<string, unknown>()
  /** current status of exports in this process */
  const live = new Map<string, Partial<RenderRecord>>()
  /** number of calls waiting for an export */
  const waiting = new Map<string, number>()
  const work = createWork<RenderRecord>({ ...needs, store, isDone: isOver, run: carry })

  const isWanted = (id: string) => (waiting.get(id) ?? 0) > 0

  /** A parked render counts as done until requested again. */
  function isOver(record: RenderRecord): boolean {
    return isFinished(record) || (isParked(record) && !isWanted(record.id))
  }

  async function carry(record: RenderRecord, hold: Hold<RenderRecord>): Promise<void> {
    const { id, sessionId } = record
    const { endpoint, record: session } = await sessions.reach(sessionId)
    try {
      await runRender(record, hold, {
        ...needs,
        endpoint,
        checkTarget: output.check,
        workspaceUrl: () => workspaceLink(caller, endpoint, session, options.webUrl),
        draft: async () => drafts.get(id) ?? (await readState(caller, endpoint, sessionId)).draft,
        isWanted: () => isWanted(id),
        onStatus: (status) => live.set(id, { ...live.get(id), ...status }),
      })
    } finally {
      live.delete(id)
      drafts.delete(id)
    }
  }

  async function wait(record: RenderRecord, limits: Wait, notes: string[] = []): Promise<RenderReport> {
    const { id } = record
    const describe = () => {
      const { progress, status } = { ...record, ...live.get(id) }
      return { progress, total: 100, message: status === 'downloading' ? 'Downloading' : `⏳ Rendering: ${progress} %` }
    }
    waiting.set(id, (waiting.get(id) ?? 0) + 1)
    try {
      await waitFor(work.attend(id), limits, clock, describe, record.engine === 'local' ? 500 : undefined)
    } catch (error) {
      throw error instanceof NemoError
        ? new NemoError(error.code, error.message, { render: id, ...error.facts }, error)
        : error
    } finally {
      waiting.set(id, (waiting.get(id) ?? 1) - 1)
    }
    const latest = (await store.get(id)) ?? record
    if (!isFinished(latest)) return report({ ...latest, ...live.get(id) }, notes)
    const seen = (render: RenderRecord | undefined) => render && { ...render, delivered: true }
    if (!limits.signal?.aborted) deliveries.add(() => store.update(id, seen))
    if (latest.problem) throw await problemAsError(latest, await sessions.reach(latest.sessionId), caller)
    return { ...report(latest, notes), warnings: await warningsFor(latest) }
  }

  /** Warnings of a finished export; empty if the engine has none. */
  async function warningsFor(record: RenderRecord): Promise<Warning[]> {
    const { sessionId, status, output } = record
    if (!addsToProtocol(record) || status !== 'completed') return []
    try {
      const { endpoint } = await sessions.reach(sessionId)
      return warningsOfExport(await readWarnings(caller, endpoint, sessionId, CHECK_WAIT), output)
    } catch (error) {
      log.debug({ err: error }, 'warnings could not be read')
      return []
    }
  }

  async function cancel(record: RenderRecord, limits: Wait): Promise<RenderReport> {
    if (isFinished(record)) return report(record, [`It is ${record.status} already; there is nothing to cancel.`])
    const { endpoint } = await sessions.reach(record.sessionId)
    const asked = (await store.update(record.id, (render) => render && { ...render, cancelAsked: true })) ?? record
    const possible = await cancelRender(asked, { caller, endpoint })
    return wait(asked, { ...limits, ms: Math.min(limits.ms, CANCEL_WAIT) }, possible ? [] : [NO_CANCEL])
  }

  return {
    exportRender: async (input, limits) => {
      if (input.renderId !== undefined) {
        const record = await store.find(input.renderId)
        if (input.cancel) return cancel(record, limits)
        if (input.outputPath === undefined) return wait(record, limits)
        const moved = await store.moveTo(input.outputPath, record)
        return wait(moved.record, limits, moved.notes)
      }
      if (input.cancel) throw new NemoError('bad_argument', 'cancel needs the render_id of the export to cancel')
      const { record, draft, notes } = await store.admit(input)
      if (draft !== undefined) drafts.set(record.id, draft)
      return wait(record, limits, notes)
    },
    list: store.ofSession,
    close: () => work.close(),
  }
}
