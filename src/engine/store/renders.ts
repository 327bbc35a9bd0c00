import type { OutputSettings, RenderJob, RenderStatus, RenderStore } from '../render/job.ts'
import type { Database } from './database.ts'
import { mediaNow, pathNow } from './moved.ts'

export interface Renders extends RenderStore {
  /** outputs and states of a session's renders, oldest first, without their drafts */
  ofSession(sessionId: string): { output: OutputSettings; status: RenderStatus }[]
  /**
   * Deletes renders that ended before a time and have no file any more, and the drafts of those that have a file or that were
   * charged for.
   * @param before epoch ms
   * @param isThere whether a finished file still exists
   * @returns how many were deleted
   */
  prune(before: number, isThere: (file: string) => boolean): number
}

/** @param home the engine's, which may have moved since */
export function createRenders(database: Database, home: string): Renders {
  const status = (row: { status: string } | undefined): RenderStatus | undefined => {
    const read: RenderStatus | undefined = row && JSON.parse(row.status)
    return read?.file ? { ...read, file: pathNow(home, 'finished', read.file) } : read
  }
  const job = (row: { job: string } | undefined): RenderJob | undefined => {
    const read: RenderJob | undefined = row && JSON.parse(row.job)
    // a render that ended long ago only has its output
    if (!read?.media) return read
    const media = Object.entries(read.media).map(([id, file]) => [id, mediaNow(home, file)])
    return { ...read, media: Object.fromEntries(media) }
  }
  return {
    add(job, status) {
      const [jobJson, statusJson] = [JSON.stringify(job), JSON.stringify(status)]
      const sql = 'INSERT INTO renders VALUES (?, ?, ?, ?, ?, ?)'
      database.run(sql, job.id, job.sessionId, jobJson, statusJson, status.status, status.createdAt)
    },
    update(status) {
      const sql = 'UPDATE renders SET status = ?, state = ? WHERE id = ?'
      database.run(sql, JSON.stringify(status), status.status, status.id)
    },
    get: (id) => status(database.one('SELECT status FROM renders WHERE id = ?', id)),
    job: (id) => job(database.one('SELECT job FROM renders WHERE id = ?', id)),
    unfinished: () =>
      database
        .all<{ job: string }>(
          "SELECT job FROM renders WHERE state IN ('pending', 'processing') ORDER BY created_at, rowid",
        )
        .flatMap((row) => job(row) ?? []),
    ofSession: (sessionId) =>
      database
        .all<{ output: string; status: string }>(
          "SELECT json_extract(job, '$.output') AS output, status FROM renders WHERE session_id = ? ORDER BY created_at, rowid",
          sessionId,
        )
        .map((row) => ({ output: JSON.parse(row.output), status: JSON.parse(row.status) })),
    prune: (before, isThere) =>
      database.together(() => {
        const sql =
          "SELECT status FROM renders WHERE state NOT IN ('pending', 'processing') AND json_extract(status, '$.completedAt') < ? AND id NOT IN (SELECT render_id FROM charges)"
        const old = database.all<{ status: string }>(sql, before).flatMap((row) => status(row) ?? [])
        const gone = old.filter(({ file }) => !file || !isThere(file))
        for (const { id } of gone) database.run('DELETE FROM renders WHERE id = ?', id)
        database.run(
          `UPDATE renders SET job = json_object('output', json_extract(job, '$.output'))
           WHERE state NOT IN ('pending', 'processing') AND json_extract(status, '$.completedAt') < ?`,
          before,
        )
        return gone.length
      }),
  }
}
