import type { Database } from './database.ts'

export type AnalysisKind = 'silences' | 'beats' | 'shakes' | 'cues'

/** What was found out about a content, once: keyed by its hash, so that another session with the same file has it too. */
export interface Analyses {
  get<Value>(subject: string, kind: AnalysisKind): Value | undefined
  set(subject: string, kind: AnalysisKind, value: unknown): void
}

export function createAnalyses(database: Database): Analyses {
  return {
    get<Value>(subject: string, kind: AnalysisKind) {
      const sql = 'SELECT value FROM analyses WHERE subject = ? AND kind = ?'
      const row = database.one<{ value: string }>(sql, subject, kind)
      return row && (JSON.parse(row.value) as Value) // written by set() under the same kind
    },
    set(subject, kind, value) {
      database.run('INSERT OR REPLACE INTO analyses VALUES (?, ?, ?)', subject, kind, JSON.stringify(value))
    },
  }
}
