import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { asDataProblem } from './data-problem.ts'

/**
 * One engine a home. The lock is SQLite's own on a file of its own, so the operating system drops it when the process
 * dies, however it dies: no stale lock, and two starters can't both win.
 * @returns a function that gives the lock back, or undefined while another process holds it
 */
export function takeEngineLock(home: string): (() => void) | undefined {
  mkdirSync(home, { recursive: true })
  const path = join(home, 'engine.lock')
  const database = openLock(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    // the driver's error is no SqliteError when `code` is missing: only a busy lock means another engine
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
