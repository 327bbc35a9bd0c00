import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { formatOfFile } from '../../protocol/formats.ts'
import { isExportable, readTimeline } from '../../timeline/timeline.ts'
import type { Caller } from '../account/caller.ts'
import type { ExportInput } from '../client.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Clock } from '../options.ts'
import { type Sessions, UNTITLED } from '../sessions.ts'
import { readState, snapshot } from '../state.ts'
import { withLock } from '../store/lock.ts'
import { KEEP_FOR, type Records, records, timedId } from '../store/records.ts'
import { isFree } from '../store/work.ts'
import { exportRequest } from './export-request.ts'
import type { OutputFolder } from './output-path.ts'
import { isFinished, RenderRecord } from './record.ts'
import { newJobId } from './run.ts'
import { titleOf } from './title.ts'

/** All exports on disk, and the checks before an export is submitted. */
export interface RenderStore extends Records<RenderRecord> {
  /** the session's exports, newest first */
  ofSession(sessionId: string): Promise<RenderRecord[]>
  /** @throws {NemoError} `unknown_render` */
  find(renderId: string): Promise<RenderRecord>
  /**
   * The export for a call: a new one, or an earlier one of the same timeline whose result was never delivered.
   * @throws {NemoError} `no_session`, `empty_timeline`, `not_allowed_path`, `cannot_write`
   */
  admit(input: ExportInput): Promise<Admitted>
  /**
   * Changes the target path of an export, for example if the first one could not be written.
   * @throws {NemoError} `not_allowed_path`, `cannot_write`
   */
  moveTo(outputPath: string, record: RenderRecord): Promise<Admitted>
}

export interface Admitted {
  record: RenderRecord
  /** the draft from the state, if the export is new */
  draft?: unknown
  notes: string[]
}

interface Needs {
  folder: string
  sessions: Sessions
  caller: Caller
  clock: Clock
  output: OutputFolder
  secrets: Secrets
}

const STAYS = 'It is too late to change where its file goes; output_path was ignored.'
const SAME_EXPORT = 'An earlier call began an export of the same timeline; this is it, and nothing was submitted twice.'

export function createRenderStore({ folder, sessions, caller, clock, output, secrets }: Needs): RenderStore {
  const store = records(folder, RenderRecord, secrets)
  const ofSession = async (sessionId: string) =>
    (await store.all()).filter((record) => record.sessionId === sessionId).reverse()

  async function find(renderId: string): Promise<RenderRecord> {
    const record = await store.get(renderId)
    if (record) return record
    const recent = (await store.all()).slice(-5)
    const renders = recent.map(({ id, title, status }) => `${id} ("${title}", ${status})`).join(', ')
    throw new NemoError('unknown_render', '', { render: renderId.slice(0, 80), renders })
  }

  async function prepare(input: ExportInput): Promise<{ record: RenderRecord; draft: unknown }> {
    const { record: session, endpoint } = await sessions.getOrCreateFirst(input.sessionId)
    const { sessionId, engine, additions } = session
    const { output: wished, format, notes } = exportRequest(input, session)
    const state = await readState(caller, endpoint, sessionId)
    if (!isExportable(readTimeline(state.draft))) throw new NemoError('empty_timeline', '', { session: sessionId })
    // on the local engine it can be renamed
    const known = engine === 'local' || session.title === UNTITLED ? state.title : session.title
    const title = known ?? titleOf(state.draft)
    const target = await output.plan(title, format, input.outputPath)
    const { hash: draftHash } = await snapshot(state)
    const wish = JSON.stringify([wished, input.outputPath ?? ''])
    const now = clock.now()
    const start = { status: 'prepared' as const, attempts: 0, progress: 0, polls: 0, urlless: 0, delivered: false }
    const ids = { id: timedId('render', now), jobId: newJobId(), sessionId, engine, additions }
    return {
      record: { ...ids, title, output: wished, draftHash, wish, target, notes, createdAt: now, ...start },
      draft: state.draft,
    }
  }

  async function moveTo(outputPath: string, record: RenderRecord): Promise<Admitted> {
    const target = await output.plan(record.title, formatOfFile(record.target), outputPath)
    const moved = await store.update(record.id, (now) => {
      if (!now || isFinished(now) || now.placing || !isFree(now.lease, clock.now())) return undefined
      return { ...now, target, temporary: undefined, etag: undefined }
    })
    if (moved?.target !== target) return { record, notes: [STAYS] }
    if (record.temporary) await rm(record.temporary, { force: true }).catch(() => {})
    return { record: moved, notes: [] }
  }

  return {
    ...store,
    ofSession,
    find,
    moveTo,
    admit: async (input) => {
      const { record, draft } = await prepare(input)
      return withLock(join(folder, `session-${record.sessionId}.lock`), async () => {
        const same = (await ofSession(record.sessionId)).find((other) => isSame(other, record))
        if (same) return { record: same, notes: [SAME_EXPORT] }
        await store.put(record.id, record)
        await store.prune(KEEP_FOR)
        return { record, draft, notes: [] }
      })
    },
  }
}

function isSame(earlier: RenderRecord, wanted: RenderRecord): boolean {
  if (earlier.delivered || earlier.status === 'failed' || earlier.status === 'cancelled') return false
  return earlier.draftHash === wanted.draftHash && earlier.wish === wanted.wish
}
