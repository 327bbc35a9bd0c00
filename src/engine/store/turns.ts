import type { Database } from './database.ts'

export interface TurnRecord {
  id: string
  /** the message, if the reply asks a question */
  asked?: string
  status: 'running' | 'completed' | 'failed'
  /** text for the person; the reason for a failure */
  reply?: string
  /** epoch ms */
  startedAt: number
}

/** Chat turns: the running one, and the last reply for a client that lost the stream. */
export interface Turns {
  begin(id: string, sessionId: string, message: string): void
  /** @param asks whether the reply asks a question */
  end(id: string, status: 'completed' | 'failed', reply: string, asks?: boolean): void
  last(sessionId: string): TurnRecord | undefined
  /** Called at start: turns left running by the previous process will never end by themselves. */
  failInterrupted(reply: string): void
}

interface Row {
  id: string
  message: string
  status: TurnRecord['status']
  reply: string | null
  asks: number | null
  started_at: number
}

export function createTurns(database: Database, now: () => number): Turns {
  return {
    begin(id, sessionId, message) {
      const sql = "INSERT INTO turns VALUES (?, ?, ?, 'running', NULL, ?, NULL, NULL)"
      database.run(sql, id, sessionId, message, now())
    },
    end(id, status, reply, asks = false) {
      const sql = 'UPDATE turns SET status = ?, reply = ?, ended_at = ?, asks = ? WHERE id = ?'
      database.run(sql, status, reply, now(), Number(asks), id)
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
    ...(row.asks === 1 ? { asked: row.message } : {}),
    status: row.status,
    startedAt: row.started_at,
    ...(row.reply === null ? {} : { reply: row.reply }),
  }
}
