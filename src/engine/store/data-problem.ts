/** The engine's stored data can't be used, which only a person can fix. */
export class DataProblem extends Error {
  override readonly name = 'DataProblem'
  /** what the person can do, one sentence */
  readonly fix: string
  /** @param problem one sentence */
  constructor(problem: string, fix: string, cause?: unknown) {
    super(problem, { cause })
    this.fix = fix
  }
}

const DAMAGED = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT'])

/** Turns SQLite's errors about a damaged or inaccessible file into a problem with its remedy; returns other errors unchanged. */
export function asDataProblem(path: string, fix: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (DAMAGED.has(code)) return new DataProblem(`${path} is damaged and no longer a valid database.`, fix, error)
  if (code === 'SQLITE_BUSY') {
    return new DataProblem(`${path} is held by another program.`, 'Close the program that has it open.', error)
  }
  if (error instanceof Error && /unable to open/i.test(error.message)) {
    return new DataProblem(
      `${path} can't be opened.`,
      'Make sure that it is a file that this user may read and write.',
      error,
    )
  }
  return error
}
