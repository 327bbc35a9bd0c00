import type { OutputSettings, RenderJob, RenderStatus, RenderStore } from '../render/job.ts'
import type { Database } from './database.ts'

export interface Renders extends RenderStore {
  /** what a session's renders make, oldest first, without their drafts */
  ofSession(sessionId: string): { output: OutputSettings; status: RenderStatus }[]
}

export function createRenders(database: Database): Renders {
  const status = (row: { status: string } | undefined): RenderStatus | undefined => row && JSON.parse(row.status)
  const job = (row: { job: string } | undefined): RenderJob | undefined => row && JSON.parse(row.job)
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
        .map((row) => JSON.parse(row.job)),
    ofSession: (sessionId) =>
      database
        .all<{ output: string; status: string }>(
          "SELECT json_extract(job, '$.output') AS output, status FROM renders WHERE session_id = ? ORDER BY created_at, rowid",
          sessionId,
        )
        .map((row) => ({ output: JSON.parse(row.output), status: JSON.parse(row.status) })),
  }
}
