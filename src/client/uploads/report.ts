import type { UploadReport } from '../client.ts'
import type { UploadRecord } from './record.ts'

/** The report of uploads' current status. */
export function report(
  sessionId: string | undefined,
  all: readonly Pick<UploadRecord, 'items'>[],
  notes: readonly string[],
): UploadReport {
  const items = all.flatMap((record) => record.items)
  const pending = items.filter((item) => item.status === 'waiting' || item.status === 'sending')
  const unapplied = items.filter((item) => item.unapplied)
  const names = unapplied.map((item) => item.name).join(', ')
  const hint = `Name these in the next message; they may not be in the session yet: ${names}.`
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
