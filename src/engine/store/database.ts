import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { ENGINE_DATABASE } from '../../protocol/engine-data.ts'
import { asDataProblem, DataProblem } from './data-problem.ts'
import { MIGRATIONS } from './schema.ts'

type Value = string | number | null

/** The statements that the store needs, using libsql. */
export interface Database {
  /** Rows follow the schema in schema.ts and are only written by this process, so `Row` is not validated. */
  all<Row>(sql: string, ...values: Value[]): Row[]
  one<Row>(sql: string, ...values: Value[]): Row | undefined
  run(sql: string, ...values: Value[]): void
  /** A transaction. */
  together<Result>(work: () => Result): Result
  close(): void
}

/** Opens the engine's database in `home` and migrates its schema. */
export function openDatabase(home: string): Database {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const path = join(home, ENGINE_DATABASE)
  try {
    const sqlite = new Sqlite(path, { timeout: 5000 })
    // A committed write survives the death of the process; only a power failure can lose the latest ones.
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
    const database = wrap(sqlite)
    migrate(sqlite, database)
    return database
  } catch (error) {
    throw asDataProblem(
      path,
      `Move ${path}, and the files next to it whose names begin the same way, somewhere else: ${LOSS}`,
      error,
    )
  }
}

const LOSS =
  'a new database is then made. The sessions in the old one are lost; media and finished films stay on the disk.'

function wrap(sqlite: Sqlite.Database): Database {
  const prepared = new Map<string, Sqlite.Statement>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? sqlite.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  // all() instead of get(), whose rows have a `_metadata` key. Rows are not validated, as explained above.
  const all = <Row>(sql: string, values: Value[]) => statement(sql).all(...values) as Row[]
  return {
    all: (sql, ...values) => all(sql, values),
    one: <Row>(sql: string, ...values: Value[]) => all<Row>(sql, values)[0],
    run: (sql, ...values) => void statement(sql).run(...values),
    together: (work) => sqlite.transaction(work).immediate(),
    close: () => {
      prepared.clear()
      sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      sqlite.close()
    },
  }
}

function migrate(sqlite: Sqlite.Database, database: Database): void {
  const version = database.one<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (version > MIGRATIONS.length) {
    throw new DataProblem(
      'The database was written by a newer version of video-maker-mcp.',
      'Use that version, or set NEMO_HOME to another folder for this one.',
    )
  }
  MIGRATIONS.slice(version).forEach((sql, i) => {
    database.together(() => sqlite.exec(`${sql}; PRAGMA user_version = ${version + i + 1}`))
  })
}
