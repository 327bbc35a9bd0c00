import { type Looks, looksAt, seenIn } from '../../check/looks.ts'
import type { LookInput, MomentOutput } from '../../check/measure/look-at.ts'
import type { Seen } from '../../check/seen.ts'
import type { Draft } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'
import type { SourceFile } from '../../render/plan/segment.ts'
import type { TaskRunner } from '../../workers/task.ts'
import { Kept } from './kept.ts'
import { LAST } from './listening.ts'
import { type Measurement, Measurements } from './measurements.ts'

/** Number of films whose findings are kept. */
const MOST = 20
/** Enough for some long films. */
const MOST_MOMENTS = 4000
/** Moments that a worker analyses at a time, so that it is soon free for a render: about a second. */
const AT_ONCE = 8

/** Analyses the pictures of films; after an edit, only what changed. */
export class Looking {
  readonly #tasks: Pick<TaskRunner, 'run'>
  readonly #moments = new Kept<MomentOutput>(MOST_MOMENTS)
  readonly #films = new Measurements<Seen>(MOST)

  constructor(tasks: Pick<TaskRunner, 'run'>) {
    this.#tasks = tasks
  }

  /**
   * Analyses a film's pictures, ending an earlier analysis for the session. It may fail with a TaskError.
   * @param mediaFor finds the media of the draft
   */
  of(session: string, draft: Draft, mediaFor: () => Promise<Record<string, Media>>): Measurement<Seen> {
    return this.#films.of(session, JSON.stringify(draft), async (signal) => {
      const looks = await looksAt(draft, await mediaFor())
      await this.#look(looks.moments, signal)
      return seenIn(looks, (each) => this.#moments.get(each))
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
