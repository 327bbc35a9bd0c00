import { rm, stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { NemoError, nothing } from '../../protocol/errors.ts'
import { type Format, formatOfFile } from '../../protocol/formats.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Hold } from '../store/work.ts'
import { Broken, Gone } from './download.ts'
import { looksLike } from './looks-like.ts'
import { cannotWrite, place } from './place.ts'
import type { RenderRecord } from './record.ts'
import type { RenderNeeds, Step } from './step.ts'
import { poll } from './submit.ts'

const DOWNLOAD_TRIES = 5

/** Downloads a finished render to a temporary file, checks its length and content, and renames it. */
export const deliver: Step = async (record, hold, needs) => {
  const temporary = record.temporary ?? join(dirname(record.target), `.${record.id}${extname(record.target)}.part`)
  const placed = await placedBefore(record, temporary)
  if (placed) return finished(record, placed, hold, needs)
  let current = record.temporary ? record : await hold.save({ temporary })
  const format = formatOfFile(record.target)
  for (let attempt = 1; ; attempt++) {
    try {
      current = await fetchTemporary(current, temporary, hold, needs)
      await checkContent(temporary, format)
      break
    } catch (error) {
      hold.signal.throwIfAborted()
      if (!(error instanceof Broken || error instanceof Gone)) throw error
      if (attempt >= DOWNLOAD_TRIES) throw error.told
      if (error instanceof Gone) current = await otherAddress(current, hold, needs)
      await needs.clock.sleep(1_000 * attempt, hold.signal)
    }
  }
  await needs.checkTarget(current.target)
  const path = await place(temporary, current.target, (placing) => hold.save({ placing }))
  return finished(current, path, hold, needs)
}

/** @throws {Gone} if it is of another type, after removing it */
async function checkContent(temporary: string, format: Format): Promise<void> {
  try {
    if (await looksLike(temporary, format)) return
    await rm(temporary, { force: true })
  } catch (error) {
    throw cannotWrite(temporary, error)
  }
  throw new Gone(new NemoError('bad_answer', 'the download is not a media file of the format asked for'))
}

async function fetchTemporary(record: RenderRecord, temporary: string, hold: Hold<RenderRecord>, needs: RenderNeeds) {
  const { endpoint, caller, download, onStatus } = needs
  let current = record
  const bytes = await caller.withToken(endpoint, (token) =>
    download.fetchInto({
      endpoint,
      url: record.url ?? ROUTES.renderDownload(record.jobId),
      token,
      temporary,
      etag: record.etag,
      signal: hold.signal,
      onStart: async (etag) => {
        current = await hold.save({ etag })
      },
      onBytes: (have, total) => onStatus({ sizeBytes: total, progress: total ? Math.floor((have / total) * 100) : 0 }),
    }),
  )
  return { ...current, sizeBytes: bytes }
}

/** If the URL fails, requests a fresh one, then uses the download path (PROTOCOL.md 9). */
async function otherAddress(record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<RenderRecord> {
  const status = await poll(needs.caller, needs.endpoint, record.jobId, hold.signal).catch(nothing)
  const fresh = status?.url && status.url !== record.url ? status.url : ROUTES.renderDownload(record.jobId)
  return hold.save({ url: fresh, etag: undefined })
}

/** After a crash between renaming and recording it: both names refer to the same file. */
async function placedBefore(record: RenderRecord, temporary: string): Promise<string | undefined> {
  if (!record.placing) return undefined
  const [placed, left] = await Promise.all([record.placing, temporary].map((path) => stat(path).catch(() => undefined)))
  if (!placed || (left && left.ino !== placed.ino)) return undefined
  if (!left && record.sizeBytes !== undefined && placed.size !== record.sizeBytes) return undefined
  await rm(temporary, { force: true })
  return record.placing
}

async function finished(record: RenderRecord, file: string, hold: Hold<RenderRecord>, needs: RenderNeeds) {
  const { size } = await stat(file)
  const [endedAt, workspaceUrl] = [needs.clock.now(), await needs.workspaceUrl()]
  return hold.save({ ...record, status: 'completed', progress: 100, file, sizeBytes: size, workspaceUrl, endedAt })
}
