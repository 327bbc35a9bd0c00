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

/** Who asked for something: the person in the studio, or somebody else through the tools. */
export type Author = 'person' | 'assistant'

/** The request of a turn. */
export interface TurnBegun {
  message: string
  /** whether the message is what somebody wrote, not a note about edits */
  words: boolean
  author: Author
}

/** A finished turn in the log of a session. */
export interface TurnLogged {
  id: string
  /** unknown for turns of earlier versions of this program */
  author?: Author
  /** what was written, if known */
  message?: string
  /** `answered`: nothing was done, or it is not known whether */
  outcome: 'done' | 'answered' | 'failed'
  /** what was done, one line per edit, or else the reply */
  lines: string[]
  /** epoch ms */
  startedAt: number
}

/** Chat turns: the running one, and the last reply for a client that lost the stream. */
export interface Turns {
  begin(id: string, sessionId: string, begun: TurnBegun): void
  /** @param asks whether the reply asks a question @param said what was done, one line per edit */
  end(id: string, status: 'completed' | 'failed', reply: string, asks?: boolean, said?: readonly string[]): void
  last(sessionId: string): TurnRecord | undefined
  /** The last turns of a session, oldest first, without those by which an assistant changed nothing. */
  log(sessionId: string, most: number): TurnLogged[]
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
  author: Author | null
  words: number | null
  said: string | null
}

export function createTurns(database: Database, now: () => number): Turns {
  return {
    begin(id, sessionId, { message, words, author }) {
      const sql = "INSERT INTO turns VALUES (?, ?, ?, 'running', NULL, ?, NULL, NULL, ?, ?, NULL)"
      database.run(sql, id, sessionId, message, now(), author, Number(words))
    },
    end(id, status, reply, asks = false, said) {
      const sql = 'UPDATE turns SET status = ?, reply = ?, ended_at = ?, asks = ?, said = ? WHERE id = ?'
      database.run(sql, status, reply, now(), Number(asks), said ? JSON.stringify(said) : null, id)
    },
    last(sessionId) {
      const sql = 'SELECT * FROM turns WHERE session_id = ? ORDER BY started_at DESC, rowid DESC LIMIT 1'
      const row = database.one<Row>(sql, sessionId)
      return row && fromRow(row)
    },
    log(sessionId, most) {
      const sql = `SELECT * FROM turns WHERE session_id = ? AND status <> 'running'
        AND NOT (author IS 'assistant' AND said IS NULL) ORDER BY started_at DESC, rowid DESC LIMIT ?`
      return database.all<Row>(sql, sessionId, most).reverse().map(logged)
    },
    failInterrupted(reply) {
      const sql = "UPDATE turns SET status = 'failed', reply = ?, ended_at = ? WHERE status = 'running'"
      database.run(sql, reply, now())
    },
  }
}

function logged({ id, message, status, reply, started_at, author, words, said }: Row): TurnLogged {
  return {
    id,
    ...(author !== null && { author }),
    ...(words === 1 && { message }),
    outcome: status === 'failed' ? 'failed' : said === null ? 'answered' : 'done',
    // written by this program
    lines: said === null ? [reply ?? ''] : JSON.parse(said),
    startedAt: started_at,
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
