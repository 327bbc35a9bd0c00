import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FarmProblem } from '../problem.ts'
import type { Storage } from './storage.ts'

/** Writes a file and reads it back. @throws {FarmProblem} if that fails */
export async function checkStorage(storage: Storage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nemo-check-'))
  const name = `check/${randomUUID()}`
  try {
    const [sent, fetched] = [join(folder, 'sent'), join(folder, 'fetched')]
    await writeFile(sent, name)
    await storage.put(name, sent)
    if (!(await storage.get(name, fetched))) throw new Error('it does not return what was stored in it')
    await storage.delete(name)
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error)
    throw new FarmProblem(`The storage of NEMO_STORAGE can't be used: ${reason}.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
