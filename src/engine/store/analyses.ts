import type { Database } from './database.ts'

export type AnalysisKind = 'silences' | 'beats' | 'shakes' | 'pictures' | 'cues' | 'levels'

/** Beside what edits ask for: what the studio shows, and what was recognised in each window, by model, language and number. */
type StoredKind = AnalysisKind | 'aligned' | 'peaks' | `heard ${string}`

/** What was found out about a content, once: keyed by its hash, so that another session with the same file has it too. */
export interface Analyses {
  get<Value>(subject: string, kind: StoredKind): Value | undefined
  set(subject: string, kind: StoredKind, value: unknown): void
}

export function createAnalyses(database: Database): Analyses {
  return {
    get<Value>(subject: string, kind: StoredKind) {
      const sql = 'SELECT value FROM analyses WHERE subject = ? AND kind = ?'
      const row = database.one<{ value: string }>(sql, subject, kind)
      return row && (JSON.parse(row.value) as Value) // written by set() under the same kind
    },
    set(subject, kind, value) {
      database.run('INSERT OR REPLACE INTO analyses VALUES (?, ?, ?)', subject, kind, JSON.stringify(value))
    },
  }
}
