import { randomBytes } from 'node:crypto'
import { NO_TITLE } from '../../protocol/account.ts'
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
  create(input: NewSession): Session
  get(id: string): Session | undefined
  /** The user's session without a title in which nothing has been done yet, in that language from now on; or else a new one. */
  begin(input: Omit<NewSession, 'title'>): Session
  /**
   * @param user whose sessions without a title are left out as long as nothing has been done in them
   * @returns the most recently changed ones, latest first
   */
  latest(most: number, user: string): ListedSession[]
}

interface NewSession {
  title: string
  language: string
  userId: string
}

/** A session with its times, epoch ms. */
export interface ListedSession extends Session {
  createdAt: number
  updatedAt: number
}

interface Row {
  id: string
  task_id: string
  title: string
  language: string
  user_id: string
}

/** Condition for a session `s` without a title in which nothing has been done. */
const UNTOUCHED = `s.title = '${NO_TITLE}' AND NOT EXISTS (SELECT 1 FROM versions v WHERE v.session_id = s.id AND v.n > 0)
  AND NOT EXISTS (SELECT 1 FROM media m WHERE m.session_id = s.id)
  AND NOT EXISTS (SELECT 1 FROM turns t WHERE t.session_id = s.id)`

export function createSessions(database: Database, now: () => number): Sessions {
  function create(input: NewSession): Session {
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
  }

  return {
    create,
    begin({ userId, language }) {
      const sql = `SELECT * FROM sessions s WHERE user_id = ? AND ${UNTOUCHED} ORDER BY rowid DESC LIMIT 1`
      const row = database.one<Row>(sql, userId)
      if (!row) return create({ title: NO_TITLE, language, userId })
      database.run('UPDATE sessions SET language = ? WHERE id = ?', language, row.id)
      return { ...fromRow(row), language }
    },
    get(id) {
      const row = database.one<Row>('SELECT * FROM sessions WHERE id = ?', id)
      return row && fromRow(row)
    },
    latest: (most, user) =>
      database
        .all<Row & { created_at: number; updated_at: number }>(
          `SELECT s.*, (SELECT max(created_at) FROM versions v WHERE v.session_id = s.id) AS updated_at
           FROM sessions s WHERE NOT (s.user_id = ? AND ${UNTOUCHED}) ORDER BY updated_at DESC, s.rowid DESC LIMIT ?`,
          user,
          most,
        )
        .map((row) => ({ ...fromRow(row), createdAt: row.created_at, updatedAt: row.updated_at })),
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
