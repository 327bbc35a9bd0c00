import { randomBytes } from 'node:crypto'
import { emptyDraft } from '../edit/draft.ts'
import type { Database } from './database.ts'

export interface Session {
  /** 19 digits, too many for a double: always a string */
  id: string
  taskId: string
  title: string
  language: string
  userId: string
}

export interface Sessions {
  /** Opens a session with an empty draft as its first version. */
  create(input: { title: string; language: string; userId: string }): Session
  get(id: string): Session | undefined
  /** @returns the most recently changed ones, latest first; `updatedAt` in epoch ms */
  latest(most: number): (Session & { updatedAt: number })[]
}

interface Row {
  id: string
  task_id: string
  title: string
  language: string
  user_id: string
}

export function createSessions(database: Database, now: () => number): Sessions {
  return {
    create(input) {
      const session: Session = { ...input, id: sessionId(), taskId: taskId() }
      const createdAt = now()
      database.together(() => {
        database.run(
          'INSERT INTO sessions VALUES (?, ?, ?, ?, ?, 0, NULL, ?, NULL)',
          session.id,
          session.taskId,
          session.title,
          session.language,
          session.userId,
          createdAt,
        )
        database.run(
          'INSERT INTO versions VALUES (?, 0, ?, ?, NULL, ?, NULL)',
          session.id,
          JSON.stringify(emptyDraft(session.title)),
          'new session',
          createdAt,
        )
      })
      return session
    },
    get(id) {
      const row = database.one<Row>('SELECT * FROM sessions WHERE id = ?', id)
      return row && fromRow(row)
    },
    latest: (most) =>
      database
        .all<Row & { updated_at: number }>(
          `SELECT s.*, (SELECT max(created_at) FROM versions v WHERE v.session_id = s.id) AS updated_at
           FROM sessions s ORDER BY updated_at DESC, s.rowid DESC LIMIT ?`,
          most,
        )
        .map((row) => ({ ...fromRow(row), updatedAt: row.updated_at })),
  }
}

function fromRow(row: Row): Session {
  return {
    id: row.id,
    taskId: row.task_id,
    title: row.title,
    language: row.language,
    userId: row.user_id,
  }
}

/** 5…8 followed by 18 random digits: fits a signed 64-bit integer, like the service's own ids. */
function sessionId(): string {
  const random = BigInt(`0x${randomBytes(8).toString('hex')}`)
  return String(5n * 10n ** 18n + (random % (4n * 10n ** 18n)))
}

const taskId = () => `task_${randomBytes(6).toString('hex')}`
