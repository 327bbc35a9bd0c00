import { join } from 'node:path'
import type { Secrets } from '../net/secrets.ts'
import type { Clock } from '../options.ts'
import { withLock } from '../store/lock.ts'
import { KEEP_FOR, type Records, records, timedId } from '../store/records.ts'
import { itemKey, type UploadItem, UploadRecord } from './record.ts'

/** All uploads on disk. */
export interface UploadStore extends Records<UploadRecord> {
  /** the session's uploads whose result was never delivered, oldest first */
  undelivered(sessionId: string): Promise<UploadRecord[]>
  /** the upload for a call: a new one, or an earlier one of the same items whose result was never delivered */
  admit(sessionId: string, items: UploadItem[]): Promise<{ record: UploadRecord; note?: string }>
}

const SAME_UPLOAD = 'An earlier call began the same upload; this is its result, and nothing was sent twice.'

export function createUploadStore(folder: string, clock: Clock, secrets: Secrets): UploadStore {
  const store = records(folder, UploadRecord, secrets)

  async function undelivered(sessionId: string): Promise<UploadRecord[]> {
    return (await store.all()).filter((record) => record.sessionId === sessionId && !record.delivered)
  }

  return {
    ...store,
    undelivered,
    admit: (sessionId, items) =>
      withLock(join(folder, `session-${sessionId}.lock`), async () => {
        const same = (await undelivered(sessionId)).find((record) => isSame(record.items, items))
        if (same) return { record: same, note: SAME_UPLOAD }
        const now = clock.now()
        const record = { id: timedId('upload', now), sessionId, items, delivered: false, createdAt: now }
        await store.put(record.id, record)
        await store.prune(KEEP_FOR)
        return { record }
      }),
  }
}

/** Whether the items are the same; items rejected before sending may have been fixed and are checked again. */
function isSame(earlier: readonly UploadItem[], wanted: readonly UploadItem[]): boolean {
  const keys = (items: readonly UploadItem[]) => items.map(itemKey).sort().join('\n')
  return keys(earlier) === keys(wanted) && earlier.some((item) => item.status !== 'failed')
}
