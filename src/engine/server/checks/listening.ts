import { type Heard, joinHeard, STEP } from '../../check/heard.ts'
import type { HearInput } from '../../check/measure/hear-film.ts'
import { type Draft, draftFrames } from '../../edit/draft.ts'
import { type Media, MediaError } from '../../media/media.ts'
import { soundName } from '../../render/sound-name.ts'
import type { TaskRunner } from '../../workers/task.ts'
import { type Measurement, Measurements, NOT_MEASURED } from './measurements.ts'

/** Number of films whose measurements are kept. */
const MOST = 20
/** Steps that a worker measures at a time, so that it is soon free for a render: two minutes. */
const AT_ONCE = 120 / STEP
/** Runs after all work that somebody is waiting for. */
export const LAST = -1e9

/** The loudness of films. Edits that only change pictures do not affect it. */
export class Listening {
  readonly #tasks: Pick<TaskRunner, 'run'>
  readonly #films = new Measurements<Heard>(MOST)

  constructor(tasks: Pick<TaskRunner, 'run'>) {
    this.#tasks = tasks
  }

  /** Measures a film's loudness, ending an earlier measurement for the session. It may fail with a TaskError. */
  of(session: string, draft: Draft, media: readonly Media[]): Measurement<Heard> {
    const name = nameOf(draft, media)
    if (name === undefined) return NOT_MEASURED
    return this.#films.of(session, name, async (signal) => {
      const steps = Math.ceil(draftFrames(draft) / draft.canvas.fps / STEP)
      const pieces: Heard[] = []
      for (let from = 0; from < steps; from += AT_ONCE) {
        signal.throwIfAborted()
        const input: HearInput = { draft, media: byId(media), from, to: Math.min(steps, from + AT_ONCE) }
        pieces.push(await this.#tasks.run<Heard>('hearFilm', input, { priority: LAST }))
      }
      return joinHeard(pieces)
    })
  }
}

const byId = (media: readonly Media[]): Record<string, Media> =>
  Object.fromEntries(media.map((file) => [file.id, file]))

/** @returns undefined if a file is missing, which is reported elsewhere */
function nameOf(draft: Draft, media: readonly Media[]): string | undefined {
  try {
    return soundName(draft, byId(media), { from: 0, to: draftFrames(draft) }, 'levels')
  } catch (error) {
    if (error instanceof MediaError) return undefined
    throw error
  }
}
