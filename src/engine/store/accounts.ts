import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'

/** A user who was issued a token by name. */
export interface Account {
  userId: string
  name: string
  /** total seconds of film that may be rendered */
  credits: number
  /** epoch ms */
  createdAt: number
}

export interface Usage {
  sessions: number
  /** of all files in all sessions */
  bytes: number
  /** renders queued or in progress */
  rendering: number
  /** credits reserved for those */
  frozen: number
  /** credits of completed renders */
  spent: number
}

/** The users of a multi-user server: their accounts, what they use, and what their renders cost. */
export interface Accounts {
  /** @returns the account, or undefined if the name is taken */
  add(name: string, credits: number): Account | undefined
  byName(name: string): Account | undefined
  of(userId: string): Account | undefined
  list(): Account[]
  /** The caller should revoke the tokens too. What the user made is kept. */
  remove(userId: string): void
  usage(userId: string): Usage
  /** Reserves a render's cost; the state of the render determines whether that is reserved, spent or returned. */
  charge(userId: string, renderId: string, credits: number): void
}

interface Row {
  user_id: string
  name: string
  credits: number
  created_at: number
}

export function createAccounts(database: Database, now: () => number): Accounts {
  const one = (column: 'name' | 'user_id', value: string): Account | undefined => {
    const row = database.one<Row>(`SELECT * FROM accounts WHERE ${column} = ?`, value)
    return row && fromRow(row)
  }
  return {
    add: (name, credits) =>
      database.together(() => {
        if (one('name', name)) return undefined
        const account = { userId: `user_${randomBytes(6).toString('hex')}`, name, credits, createdAt: now() }
        database.run('INSERT INTO accounts VALUES (?, ?, ?, ?)', account.userId, name, credits, account.createdAt)
        return account
      }),
    byName: (name) => one('name', name),
    of: (userId) => one('user_id', userId),
    list: () => database.all<Row>('SELECT * FROM accounts ORDER BY name').map(fromRow),
    remove: (userId) => database.run('DELETE FROM accounts WHERE user_id = ?', userId),
    usage(userId) {
      const { sessions = 0, bytes = 0 } =
        database.one<{ sessions: number; bytes: number }>(
          `SELECT count(DISTINCT s.id) AS sessions, coalesce(sum(json_extract(m.record, '$.sizeBytes')), 0) AS bytes
           FROM sessions s LEFT JOIN media m ON m.session_id = s.id WHERE s.user_id = ?`,
          userId,
        ) ?? {}
      const charges = database.all<{ state: string; renders: number; credits: number }>(
        `SELECT r.state AS state, count(*) AS renders, sum(c.credits) AS credits
         FROM charges c JOIN renders r ON r.id = c.render_id WHERE c.user_id = ? GROUP BY r.state`,
        userId,
      )
      const open = charges.filter(({ state }) => state === 'pending' || state === 'processing')
      const total = (rows: typeof charges, what: 'renders' | 'credits') => rows.reduce((sum, row) => sum + row[what], 0)
      return {
        sessions,
        bytes,
        rendering: total(open, 'renders'),
        frozen: total(open, 'credits'),
        spent: total(
          charges.filter(({ state }) => state === 'completed'),
          'credits',
        ),
      }
    },
    charge: (userId, renderId, credits) =>
      database.run('INSERT OR REPLACE INTO charges VALUES (?, ?, ?)', renderId, userId, credits),
  }
}

function fromRow({ user_id, name, credits, created_at }: Row): Account {
  return { userId: user_id, name, credits, createdAt: created_at }
}
