import type { Database } from './database.ts'

export type AnalysisKind = 'silences' | 'beats' | 'shakes' | 'pictures' | 'cues' | 'levels'

/**
 * Besides the analyses that edits need: what the studio shows, and the words recognised in each window, by model, language and
 * number.
 */
type StoredKind = AnalysisKind | 'aligned' | 'peaks' | `heard ${string}`

/** Analyses of content, made only once: keyed by its hash, so that other sessions with the same file have them too. */
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
