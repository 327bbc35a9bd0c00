import { draft as schema } from '../edit/draft/schema.ts'
import { upgraded } from '../edit/draft/upgrade.ts'
import type { Draft } from '../edit/draft.ts'
import { filmName } from '../edit/film-name.ts'
import { highest, idsIn, type LastIds, NO_IDS } from '../edit/ids.ts'
import type { TurnAnswer, Version } from '../turn/turn.ts'
import type { Database } from './database.ts'

type LastEdit = NonNullable<TurnAnswer['edit']>['lastEdit']

export interface History {
  /** oldest first, never empty */
  versions: Version[]
  /** index of the current draft */
  head: number
  lastIds: LastIds
  lastEdit?: LastEdit
}

/** Every edit makes a version; undo and redo only move the head. */
export interface Versions {
  history(sessionId: string): History
  /** the current draft */
  draft(sessionId: string): Draft
  /**
   * Stores the result of a turn in one transaction: a new version (which deletes undone ones unless they were saved under a
   * name), another head, or a name for the current version; the session is then called what its film is.
   * @param also further writes for the same transaction
   * @returns the number of the version that is then current
   */
  apply(sessionId: string, answer: Pick<TurnAnswer, 'edit' | 'head' | 'saveAs'>, also?: () => void): number
}

/** How far back undo goes. */
const MOST_STEPS = 200

interface Row {
  n: number
  label: string
  name: string | null
  parent: number | null
}

export function createVersions(database: Database, now: () => number): Versions {
  const rows = (sessionId: string) =>
    database.all<Row>('SELECT n, label, name, parent FROM versions WHERE session_id = ? ORDER BY n', sessionId)
  const session = (sessionId: string) => {
    const row = database.one<{ head: number; last_edit: string | null; last_ids: string | null }>(
      'SELECT head, last_edit, last_ids FROM sessions WHERE id = ?',
      sessionId,
    )
    if (!row) throw new Error(`no session ${sessionId}`)
    return row
  }
  function draftOf(sessionId: string, n: number): Draft {
    const sql = 'SELECT draft FROM versions WHERE session_id = ? AND n = ?'
    const row = database.one<{ draft: string }>(sql, sessionId, n)
    if (!row) throw new Error(`no version ${n} of session ${sessionId}`)
    // written by this program, in the current or an earlier format
    return schema.parse(upgraded(JSON.parse(row.draft)))
  }
  /** Its draft is read on demand: a session has hundreds of versions, and a turn looks at one or two. */
  function version(sessionId: string, { n, label, name, parent }: Row): Version {
    let draft: Draft | undefined
    return {
      n,
      label,
      ...(name === null ? {} : { name }),
      ...(parent === null ? {} : { parent }),
      get draft() {
        draft ??= draftOf(sessionId, n)
        return draft
      },
    }
  }
  /** @param index of a version, oldest first; a missing one changes nothing */
  const setHead = (sessionId: string, index: number) =>
    database.run(
      `UPDATE sessions SET head = n FROM (SELECT n FROM versions WHERE session_id = ? ORDER BY n LIMIT 1 OFFSET ?)
       WHERE id = ?`,
      sessionId,
      index,
      sessionId,
    )

  /** For a session from an earlier version of this program, which did not store the ids: those in its drafts. */
  function idsOf(sessionId: string, all: readonly Row[]): LastIds {
    return all.reduce((last, { n }) => highest(last, idsIn(draftOf(sessionId, n))), NO_IDS)
  }

  function append(sessionId: string, edit: NonNullable<TurnAnswer['edit']>): void {
    const { head } = session(sessionId)
    // determined before undone ones are deleted: a number is never reused
    const last = database.one<{ n: number }>('SELECT max(n) AS n FROM versions WHERE session_id = ?', sessionId)
    database.run('DELETE FROM versions WHERE session_id = ? AND n > ? AND name IS NULL', sessionId, head)
    const n = (last?.n ?? 0) + 1
    const draft = JSON.stringify(edit.draft)
    database.run('INSERT INTO versions VALUES (?, ?, ?, ?, NULL, ?, ?)', sessionId, n, draft, edit.label, now(), head)
    const lastEdit = edit.lastEdit ? JSON.stringify(edit.lastEdit) : null
    database.run(
      'UPDATE sessions SET head = ?, last_edit = ?, last_ids = ? WHERE id = ?',
      n,
      lastEdit,
      JSON.stringify(edit.lastIds),
      sessionId,
    )
    dropOldest(sessionId)
  }

  /** The first version and named ones are kept. */
  function dropOldest(sessionId: string): void {
    database.run(
      `DELETE FROM versions WHERE session_id = ? AND n > 0 AND name IS NULL
       AND n <= (SELECT n FROM versions WHERE session_id = ? ORDER BY n DESC LIMIT 1 OFFSET ?)`,
      sessionId,
      sessionId,
      MOST_STEPS,
    )
  }

  return {
    history(sessionId) {
      const { head, last_edit, last_ids } = session(sessionId)
      const all = rows(sessionId)
      return {
        versions: all.map((row) => version(sessionId, row)),
        head: all.findIndex((row) => row.n === head),
        lastIds: last_ids === null ? idsOf(sessionId, all) : { ...NO_IDS, ...JSON.parse(last_ids) },
        ...(last_edit ? { lastEdit: JSON.parse(last_edit) } : {}),
      }
    },
    draft: (sessionId) => draftOf(sessionId, session(sessionId).head),
    apply(sessionId, answer, also) {
      return database.together(() => {
        also?.()
        if (answer.head !== undefined) setHead(sessionId, answer.head)
        if (answer.edit) append(sessionId, answer.edit)
        if (answer.saveAs !== undefined)
          database.run(
            'UPDATE versions SET name = ? WHERE session_id = ? AND n = ?',
            answer.saveAs,
            sessionId,
            session(sessionId).head,
          )
        const { head } = session(sessionId)
        const name = filmName(draftOf(sessionId, head))
        database.run('UPDATE sessions SET title = ? WHERE id = ?', name, sessionId)
        return head
      })
    },
  }
}
