import type { Database } from './database.ts'

export interface TurnRecord {
  id: string
  status: 'running' | 'completed' | 'failed'
  /** text for the person; why it failed */
  reply?: string
  /** epoch ms */
  startedAt: number
}

/** Chat turns: what is being worked on, and the last reply for a client that lost the stream. */
export interface Turns {
  begin(id: string, sessionId: string, message: string): void
  end(id: string, status: 'completed' | 'failed', reply: string): void
  last(sessionId: string): TurnRecord | undefined
  /** At start: a turn that the last process left running will never end by itself. */
  failInterrupted(reply: string): void
}

interface Row {
  id: string
  status: TurnRecord['status']
  reply: string | null
  started_at: number
}

export function createTurns(database: Database, now: () => number): Turns {
  return {
    begin(id, sessionId, message) {
      const sql = "INSERT INTO turns VALUES (?, ?, ?, 'running', NULL, ?, NULL)"
      database.run(sql, id, sessionId, message, now())
    },
    end(id, status, reply) {
      database.run('UPDATE turns SET status = ?, reply = ?, ended_at = ? WHERE id = ?', status, reply, now(), id)
    },
    last(sessionId) {
      const sql = 'SELECT * FROM turns WHERE session_id = ? ORDER BY started_at DESC, rowid DESC LIMIT 1'
      const row = database.one<Row>(sql, sessionId)
      return row && fromRow(row)
    },
    failInterrupted(reply) {
      const sql = "UPDATE turns SET status = 'failed', reply = ?, ended_at = ? WHERE status = 'running'"
      database.run(sql, reply, now())
    },
  }
}

function fromRow(row: Row): TurnRecord {
  return {
    id: row.id,
    status: row.status,
    startedAt: row.started_at,
    ...(row.reply === null ? {} : { reply: row.reply }),
  }
}
