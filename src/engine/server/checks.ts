import type { Warning } from '../../protocol/warning.ts'
import type { Box } from '../check/box.ts'
import { warningsOf } from '../check/check.ts'
import { filmOf } from '../check/film.ts'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { TaskError } from '../workers/task.ts'
import { Boxes } from './checks/boxes.ts'
import { Listening } from './checks/listening.ts'
import { Looking } from './checks/looking.ts'
import type { RouteDeps } from './deps.ts'
import { mediaFor } from './draft-media.ts'
import { resolveTextsWith } from './resolved-texts.ts'
import { within } from './within.ts'

/** How long to wait for the ranges of speech, ms; without them, ducking follows the loudness. */
const SAID_MS = 200

export interface Checked {
  warnings: Warning[]
  /** there may be more once it was listened to and looked at */
  checking: boolean
  /** what texts take of the canvas, by their ids; of none where they can't be measured */
  boxes: ReadonlyMap<string, Box>
}

/**
 * What is wrong with films. What the draft alone says, and where its texts stand, is known at once. Listening to a film and looking at
 * it is begun when somebody asks, behind all other work, and kept by content: who asks again, or waits, is told of that too.
 */
export interface Checks {
  /** @param waitMs for what has not been measured yet */
  warnings(session: string, draft: Draft, media: readonly Media[], waitMs?: number): Promise<Checked>
}

export function createChecks({
  tasks,
  log,
  store,
  pictures,
  spoken,
}: Pick<RouteDeps, 'tasks' | 'log' | 'store' | 'pictures' | 'spoken'>): Checks {
  const boxes = new Boxes(tasks)
  const listening = new Listening(tasks)
  const looking = new Looking(tasks)
  return {
    async warnings(session, given, media, waitMs = 0) {
      const draft = resolveTextsWith(given, media, pictures)
      const measured = boxes.of(draft).catch(failed('texts could not be measured', new Map<string, Box>()))
      if (draft.clips.length === 0) return { warnings: [], checking: false, boxes: await measured }
      const heard = listening.of(session, draft, await spoken.known(draft, media, media, SAID_MS))
      const seen = looking.of(session, draft, () => mediaFor(draft, session, { store, pictures }))
      const done = Promise.all([
        heard.done.catch(failed('a film could not be listened to', undefined)),
        seen.done.catch(failed('a film could not be looked at', undefined)),
      ])
      const [placed] = await Promise.all([measured, waitMs > 0 ? within(waitMs, done) : undefined])
      const looked = media.map((file) => ({ ...file, pictures: pictures.known(file) }))
      const film = filmOf(draft, looked, { boxes: placed, heard: heard.known(), seen: seen.known() })
      const checking = heard.isUnderWay() || seen.isUnderWay()
      return { warnings: warningsOf(film), checking, boxes: placed }
    },
  }

  /** A film is told of without what could not be measured. */
  function failed<Value>(message: string, instead: Value): (error: unknown) => Value {
    return (error) => {
      // a file that can't be read, or an engine that ends, is told by whoever needs the film
      if (error instanceof TaskError) log.info({ reason: error.message }, message)
      else log.error({ err: error }, message)
      return instead
    }
  }
}
