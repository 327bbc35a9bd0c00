import { type Looks, looksAt, seenIn } from '../../check/looks.ts'
import type { LookInput, MomentOutput } from '../../check/measure/look-at.ts'
import type { Seen } from '../../check/seen.ts'
import type { Draft } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import type { SourceFile } from '../../render/plan/segment.ts'
import type { TaskRunner } from '../../workers/task.ts'
import { Kept } from './kept.ts'
import { Latest } from './latest.ts'
import { LAST } from './listening.ts'

/** Of some long films. */
const MOST_MOMENTS = 4000
/** What a worker looks at in one go, so that a render that begins gets it soon: about a second. */
const AT_ONCE = 8

/** What is seen of films; only what changed is looked at again. */
export class Looking {
  readonly #tasks: Pick<TaskRunner, 'run'>
  readonly #moments = new Kept<MomentOutput>(MOST_MOMENTS)
  readonly #latest = new Latest<Seen | undefined>()
  readonly #seen = new Kept<Seen>(20)

  constructor(tasks: Pick<TaskRunner, 'run'>) {
    this.#tasks = tasks
  }

  known(draft: Draft): Seen | undefined {
    return this.#seen.get(JSON.stringify(draft))
  }

  isUnderWay(session: string, draft: Draft): boolean {
    return this.#latest.isRunning(session, JSON.stringify(draft))
  }

  /**
   * Looks at a film; a later one of the session ends that.
   * @param mediaFor finds the media that it names
   * @returns nothing where it was ended
   * @throws {TaskError}
   */
  async of(session: string, draft: Draft, mediaFor: () => Promise<Record<string, Media>>): Promise<Seen | undefined> {
    const known = this.known(draft)
    if (known) return known
    const name = JSON.stringify(draft)
    return this.#latest.run(session, name, async (signal) => {
      const looks = await looksAt(draft, await mediaFor())
      await this.#look(looks.moments, signal)
      const seen = seenIn(looks, (each) => this.#moments.get(each))
      if (seen) this.#seen.set(name, seen)
      return seen
    })
  }

  async #look(all: Looks['moments'], signal: AbortSignal): Promise<void> {
    const kept = this.#moments
    const missing = [
      ...new Map(all.flatMap((look) => (kept.get(look.name) ? [] : [[look.name, look] as const]))).values(),
    ]
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      signal.throwIfAborted()
      const some = missing.slice(at, at + AT_ONCE)
      const files = Object.assign({}, ...some.map((look) => look.files)) as Record<string, SourceFile> // of all of them
      const input: LookInput = { items: some.map((look) => look.input), files }
      const found = await this.#tasks.run<MomentOutput[]>('lookAt', input, { priority: LAST, needs: 'texts' })
      for (const [i, { name }] of some.entries()) {
        const output = found[i]
        if (output) kept.set(name, output)
      }
    }
  }
}
