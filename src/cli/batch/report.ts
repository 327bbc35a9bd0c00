import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Entry = z.object({
  /** of the row, starting at 1 */
  row: z.number(),
  status: z.enum(['completed', 'failed']),
  /** its name in the films' folder */
  file: z.string().optional(),
  seconds: z.number().optional(),
  bytes: z.number().optional(),
  error: z.string().optional(),
  /** of everything that the film is made from */
  key: z.string(),
})
export type Entry = z.infer<typeof Entry>

/** The result of each row, in a file that is readable and lets the next run continue. */
export class Report {
  readonly #folder: string
  readonly #path: string
  readonly #entries: Map<number, Entry>

  /** @param folder of the films; created if missing */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    this.#path = join(folder, 'report.json')
    const known = existsSync(this.#path) ? z.array(Entry).parse(JSON.parse(readFileSync(this.#path, 'utf8'))) : []
    this.#entries = new Map(known.map((entry) => [entry.row, entry]))
  }

  /** Whether a row's film was made from the same inputs and still exists. */
  isDone(row: number, key: string): boolean {
    const entry = this.#entries.get(row)
    if (entry?.status !== 'completed' || entry.key !== key || entry.file === undefined) return false
    return existsSync(join(this.#folder, entry.file))
  }

  add(entry: Entry): void {
    this.#entries.set(entry.row, entry)
    const unfinished = `${this.#path}.part`
    const entries = [...this.#entries.values()].sort((a, b) => a.row - b.row)
    writeFileSync(unfinished, `${JSON.stringify(entries, null, 2)}\n`)
    renameSync(unfinished, this.#path)
  }
}

/** A hash of everything that a film is made from. */
export function keyOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
