import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { asDataProblem } from './data-problem.ts'

/**
 * Ensures one engine per home. The lock is SQLite's own, on a separate file, so the operating system releases it when the process
 * dies, however that happens: there are no stale locks, and two starting engines can't both get it.
 * @returns a function that releases the lock, or undefined while another process holds it
 */
export function takeEngineLock(home: string): (() => void) | undefined {
  mkdirSync(home, { recursive: true })
  const path = join(home, 'engine.lock')
  const database = openLock(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    // without `code`, it is not a SqliteError: only a busy lock means another engine
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return undefined
    throw asDataProblem(path, MEND, error)
  }
  return () => database.close()
}

const MEND = 'Remove that file; nothing is kept in it.'

function openLock(path: string): Database.Database {
  try {
    return new Database(path, { timeout: 0 })
  } catch (error) {
    throw asDataProblem(path, MEND, error)
  }
}
