import type { Warning } from '../../protocol/warning.ts'
import type { Box } from '../check/box.ts'
import { warningsOf } from '../check/check.ts'
import { filmOf } from '../check/film.ts'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { languageIn } from '../turn/reply/languages.ts'
import { TaskError } from '../workers/task.ts'
import { Boxes } from './checks/boxes.ts'
import { Listening } from './checks/listening.ts'
import { Looking } from './checks/looking.ts'
import type { RouteDeps } from './deps.ts'
import { mediaFor } from './draft-media.ts'
import { resolveTextsWith } from './resolved-texts.ts'
import { within } from './within.ts'

/** How long to wait for the ranges of speech, ms; without them, ducking follows the loudness. */
const SPOKEN_MS = 200

export interface Checked {
  warnings: Warning[]
  /** whether there may be more once the film has been measured */
  checking: boolean
  /** the boxes of texts on the canvas, by id; empty if they can't be measured */
  boxes: ReadonlyMap<string, Box>
}

/**
 * Finds problems in films. What follows from the draft and the boxes of its texts is known at once. Measuring the sound and the
 * pictures starts on request, with the lowest priority, and results are cached: a later request, or one that waits, gets those,
 * too.
 */
export interface Checks {
  /**
   * @param language of the sentences, BCP 47
   * @param waitMs how long to wait for measurements
   */
  warnings(
    session: string,
    draft: Draft,
    media: readonly Media[],
    how: { language: string; waitMs?: number },
  ): Promise<Checked>
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
    async warnings(session, given, media, { language, waitMs = 0 }) {
      const draft = resolveTextsWith(given, media, pictures)
      const measured = boxes.of(draft).catch(failed('texts could not be measured', new Map<string, Box>()))
      if (draft.clips.length === 0) return { warnings: [], checking: false, boxes: await measured }
      const seen = looking.of(session, draft, () => mediaFor(draft, session, { store, pictures }))
      const seenDone = seen.done.catch(failed('a film could not be looked at', undefined))
      const heard = listening.of(session, draft, await spoken.known(draft, media, media, SPOKEN_MS))
      const done = Promise.all([heard.done.catch(failed('a film could not be listened to', undefined)), seenDone])
      const [placed] = await Promise.all([measured, waitMs > 0 ? within(waitMs, done) : undefined])
      const looked = media.map((file) => ({ ...file, pictures: pictures.known(file) }))
      const film = filmOf(draft, looked, { boxes: placed, heard: heard.known(), seen: seen.known() })
      const checking = heard.isUnderWay() || seen.isUnderWay()
      return { warnings: warningsOf(film, languageIn(language)), checking, boxes: placed }
    },
  }

  /** A film's problems are reported without what could not be measured. */
  function failed<Value>(message: string, instead: Value): (error: unknown) => Value {
    return (error) => {
      // an unreadable file or an ending engine is reported by whoever needs the film
      if (error instanceof TaskError) log.info({ reason: error.message }, message)
      else log.error({ err: error }, message)
      return instead
    }
  }
}
