import type { Box } from '../../check/box.ts'
import type { LayOutInput } from '../../check/measure/lay-out.ts'
import { writtenIn } from '../../check/written.ts'
import type { Draft } from '../../edit/draft.ts'
import type { TaskRunner } from '../../workers/task.ts'
import { Kept } from './kept.ts'

/** Enough for some long films. */
const MOST = 5000

/** The boxes of texts, measured once for each text, style and canvas. */
export class Boxes {
  readonly #tasks: Pick<TaskRunner, 'run'>
  readonly #kept = new Kept<Box>(MOST)

  constructor(tasks: Pick<TaskRunner, 'run'>) {
    this.#tasks = tasks
  }

  /** By the ids of the texts. @throws {TaskError} */
  async of(draft: Draft): Promise<ReadonlyMap<string, Box>> {
    const { width, height } = draft.canvas
    const written = writtenIn(draft).flatMap(({ id, layout }) =>
      layout ? [{ id, layout, name: JSON.stringify([width, height, layout]) }] : [],
    )
    const known = new Map(written.map(({ name }) => [name, this.#kept.get(name)]))
    const missing = [...new Map(written.flatMap((each) => (known.get(each.name) ? [] : [[each.name, each.layout]])))]
    if (missing.length > 0) {
      const input: LayOutInput = { canvas: { width, height }, layables: missing.map(([, layout]) => layout) }
      const found = await this.#tasks.run<Box[]>('layOutWritten', input, { priority: 1, needs: 'texts' })
      for (const [i, [name]] of missing.entries()) {
        const box = found[i]
        if (!box) continue
        known.set(name, box)
        this.#kept.set(name, box)
      }
    }
    return new Map(
      written.flatMap(({ id, name }) => {
        const box = known.get(name)
        return box ? [[id, box] as const] : []
      }),
    )
  }
}
