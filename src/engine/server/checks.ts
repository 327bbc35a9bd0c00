import type { Warning } from '../../protocol/warning.ts'
import type { Box } from '../check/box.ts'
import { warningsOf } from '../check/check.ts'
import { filmOf } from '../check/film.ts'
import type { LayOutInput } from '../check/measure/lay-out.ts'
import { type Layable, writtenIn } from '../check/written.ts'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import type { ServerDeps } from './deps.ts'

/** What is wrong with films. */
export interface Checks {
  /** What the rules find with what was measured so far. Texts are measured at once. */
  warnings(draft: Draft, media: readonly Media[]): Promise<Warning[]>
}

export function createChecks({ tasks, log }: Pick<ServerDeps, 'tasks' | 'log'>): Checks {
  const boxes = new Boxes(tasks)
  return {
    async warnings(draft, media) {
      if (draft.clips.length === 0) return []
      return warningsOf(filmOf(draft, media, { boxes: await boxes.of(draft).catch(noBoxes) }))
    },
  }

  /** A state is told without them. */
  function noBoxes(error: unknown): ReadonlyMap<string, Box> {
    log.error({ err: error }, 'texts could not be measured')
    return new Map()
  }
}

/** Texts of some long films. */
const MOST_KEPT = 5000

/** Where texts stand, measured once for each text, style and canvas. */
class Boxes {
  readonly #tasks: ServerDeps['tasks']
  readonly #kept = new Map<string, Box>()

  constructor(tasks: ServerDeps['tasks']) {
    this.#tasks = tasks
  }

  /** By the ids of what is written. @throws {TaskError} */
  async of(draft: Draft): Promise<ReadonlyMap<string, Box>> {
    const { width, height } = draft.canvas
    const written = writtenIn(draft).flatMap(({ id, layout }) =>
      layout ? [{ id, layout, key: JSON.stringify([width, height, layout]) }] : [],
    )
    const missing = new Map(written.filter(({ key }) => !this.#kept.has(key)).map(({ key, layout }) => [key, layout]))
    await this.#measure(missing, { width, height })
    return new Map(
      written.flatMap(({ id, key }) => {
        const box = this.#kept.get(key)
        return box ? [[id, box] as const] : []
      }),
    )
  }

  async #measure(missing: ReadonlyMap<string, Layable>, canvas: LayOutInput['canvas']): Promise<void> {
    if (missing.size === 0) return
    const input: LayOutInput = { canvas, layables: [...missing.values()] }
    const found = await this.#tasks.run<Box[]>('layOutWritten', input, { priority: 1, needs: 'texts' })
    for (const [i, key] of [...missing.keys()].entries()) {
      const box = found[i]
      if (box) this.#kept.set(key, box)
    }
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT + missing.size) break
      this.#kept.delete(key)
    }
  }
}
