import { ANALYSIS_VERSION, NOTHING_SEEN, type PictureAnalysis } from '../edit/picture-analysis.ts'
import type { Media } from '../media/media.ts'
import type { AnalyseInput } from '../render/picture/analyse-picture.ts'
import { TaskError } from '../workers/task.ts'
import { Kept } from './checks/kept.ts'
import { LAST } from './checks/listening.ts'
import type { ServerDeps } from './deps.ts'

/** Longer than any file within the limits takes. */
const TIMEOUT_MS = 60_000
/** Number of files whose analyses are kept in memory. */
const MOST_KEPT = 200

/**
 * Analyses photos and clips. It starts when a file is uploaded, with the lowest priority, and results are stored by content; if
 * one is needed earlier, it is done at once. A file that can't be analysed counts as having nothing in it: it may still be
 * usable.
 */
export interface Pictures {
  /** Starts in the background. */
  begin(media: Media): void
  known(media: Media): PictureAnalysis | undefined
  of(media: Media): Promise<PictureAnalysis>
}

interface Look {
  done: Promise<PictureAnalysis>
  stop: AbortController
  /** whether it can't be had sooner: it has started, or has priority; otherwise it waits until the workers are idle */
  soon: boolean
}

export function createPictures({ store, tasks, log }: Pick<ServerDeps, 'store' | 'tasks' | 'log'>): Pictures {
  const kept = new Kept<PictureAnalysis>(MOST_KEPT)
  const looks = new Map<string, Look>()

  function known(media: Media): PictureAnalysis | undefined {
    if (media.kind !== 'image' && media.kind !== 'video') return NOTHING_SEEN
    const seen = kept.get(media.hash) ?? store.analyses.get<PictureAnalysis>(media.hash, 'pictures')
    if (seen?.version !== ANALYSIS_VERSION) return undefined
    kept.set(media.hash, seen)
    return seen
  }

  function begin(media: Media, priority = LAST): Promise<PictureAnalysis> {
    const stop = new AbortController()
    const look: Look = { stop, soon: priority > LAST, done: Promise.resolve(NOTHING_SEEN) }
    look.done = run(media, priority, look).finally(() => {
      if (looks.get(media.hash) === look) looks.delete(media.hash)
    })
    looks.set(media.hash, look)
    return look.done
  }

  async function run(media: Media, priority: number, look: Look): Promise<PictureAnalysis> {
    const { path, demuxer = '', kind, durationSeconds, hash } = media
    const seconds = kind === 'video' ? durationSeconds : undefined
    const input: AnalyseInput = { file: { path, demuxer }, seconds }
    const onProgress = () => {
      look.soon = true
    }
    try {
      const signal = look.stop.signal
      const seen = await tasks.run<PictureAnalysis>('analysePicture', input, {
        priority,
        signal,
        timeoutMs: TIMEOUT_MS,
        onProgress,
      })
      store.analyses.set(hash, 'pictures', seen)
      kept.set(hash, seen)
      return seen
    } catch (error) {
      if (error === SOONER) return NOTHING_SEEN
      if (!(error instanceof TaskError)) throw error
      log.info({ content: hash.slice(0, 12), reason: error.message }, 'a file could not be looked at')
      // it would fail again
      kept.set(hash, NOTHING_SEEN)
      return NOTHING_SEEN
    }
  }

  return {
    known,
    begin(media) {
      if (known(media) || looks.has(media.hash)) return
      begin(media).catch((error: unknown) => log.error({ err: error }, 'a file could not be looked at'))
    },
    async of(media) {
      const seen = known(media)
      if (seen) return seen
      const look = looks.get(media.hash)
      if (look?.soon) return look.done
      const done = begin(media, 1)
      look?.stop.abort(SOONER)
      return done
    },
  }
}

const SOONER = new Error('it is needed sooner')
