import { type FoundModel, findModel } from '../../protocol/speech/find-model.ts'
import type { SourceCue } from '../edit/context.ts'
import type { Levels } from '../edit/speech/loudness.ts'
import type { Media } from '../media/media.ts'
import { withoutHallucinations } from '../media/recognise/hallucinations.ts'
import { cuesOf, joined } from '../media/recognise/join.ts'
import type { HeardWindow, Listen } from '../media/recognise/recognise.ts'
import { type Window, windowsOf } from '../media/recognise/windows.ts'
import { heardFile } from '../media/sound/heard-file.ts'
import { TaskError } from '../workers/task.ts'
import { AnalysisFailed } from './analyses.ts'
import { Kept } from './checks/kept.ts'
import type { ServerDeps } from './deps.ts'

/** What has been recognised in a recording so far. */
export interface HeardSoFar {
  cues: SourceCue[]
  /** how much of it has been processed, 0-1 */
  part: number
  /** the spoken language, as whisper names it */
  language?: string | undefined
  /** why it was given up */
  problem?: string | undefined
}

/**
 * Runs speech recognition on recordings. The words of each window are stored by content, model and language as soon as they are
 * known, so that a later request continues from there, even after the engine was killed.
 */
export interface Listening {
  /** The speech model in use; undefined if there is none. */
  model(): Promise<FoundModel | undefined>
  /** Waits until a recording is fully recognised. @param language as whisper names it; undefined to detect it @throws {TaskError} */
  hear(file: Media, language: string | undefined): Promise<SourceCue[]>
  /** The complete transcript of a recording, if there is one; does not start recognition. */
  finished(file: Media, language: string | undefined): Promise<SourceCue[] | undefined>
  /** What is known so far, waiting at most for the recording's loudness; recognition continues in the background. */
  soFar(file: Media, language: string | undefined): Promise<HeardSoFar>
  /** Stops the recognition of a recording, keeping what was recognised. False if none is running. */
  stop(file: Media): boolean
}

export type ListeningDeps = Pick<ServerDeps, 'home' | 'installed' | 'store' | 'tasks' | 'log' | 'speechModel'> & {
  activity: Pick<ServerDeps['activity'], 'begin'>
  levels: (file: Media) => Promise<Levels>
}

/** Windows that a worker recognises before other work may have its turn: a few minutes of speech. */
const AT_ONCE = 8
/** Number of recordings whose words are kept in memory. */
const MOST_FINISHED = 20

/** A recording, and how to recognise it. */
interface Wanted {
  file: Media
  model: FoundModel
  /** as requested */
  language: string | undefined
}

/** The same, once the ranges of speech are known. */
interface Job extends Wanted {
  levels: Levels
  windows: readonly Window[]
}

/** What is stored for a window. */
type KeptWindow = Pick<HeardWindow, 'lines' | 'language'>

export function createListening(deps: ListeningDeps): Listening {
  const running = new Map<string, { done: Promise<Job>; stop: AbortController }>()
  const problems = new Map<string, string>()
  const finished = new Kept<HeardSoFar>(MOST_FINISHED)

  const model = () => findModel(deps.installed ?? deps.home, deps.speechModel)

  async function wanted(file: Media, language: string | undefined): Promise<Wanted> {
    const found = await model()
    if (!found) throw new TaskError('failed', 'there is no model here that recognises speech')
    return { file, model: found, language }
  }

  /** Joins a running recognition of the same recording. */
  function listen(asked: Wanted): Promise<Job> {
    const key = keyOf(asked)
    const going = running.get(key)
    if (going) return going.done
    const stop = new AbortController()
    const end = deps.activity.begin()
    problems.delete(key)
    const done = listenTo(asked, deps, stop.signal).finally(() => {
      running.delete(key)
      end()
    })
    running.set(key, { done, stop })
    // those who wait get the failure; otherwise the next who asks does
    done.catch((error: unknown) => {
      const told = error instanceof TaskError || error instanceof AnalysisFailed
      problems.set(key, told ? error.message : 'the local engine failed while it listened')
      if (!told) deps.log.error({ err: error }, 'listening failed')
    })
    return done
  }

  /** Its words so far; all of them are kept in memory from then on. */
  function heard(job: Job): HeardSoFar {
    const now = heardIn(job, deps.store)
    if (now.part === 1) finished.set(keyOf(job), now)
    return now
  }

  return {
    model,
    async hear(file, language) {
      const asked = await wanted(file, language)
      return (finished.get(keyOf(asked)) ?? heard(await listen(asked))).cues
    },
    async finished(file, language) {
      const asked = await wanted(file, language)
      const known = finished.get(keyOf(asked))
      if (known) return known.cues
      const levels = deps.store.analyses.get<number[]>(file.hash, 'levels')
      const now = levels && heard(jobOf(asked, levels))
      return now?.part === 1 ? now.cues : undefined
    },
    async soFar(file, language) {
      const asked = await wanted(file, language)
      const known = finished.get(keyOf(asked))
      if (known) return known
      const problem = problems.get(keyOf(asked))
      const levels = deps.store.analyses.get<number[]>(file.hash, 'levels')
      const now = levels ? heard(jobOf(asked, levels)) : { cues: [], part: 0 }
      if (now.part < 1 && problem === undefined) void listen(asked)
      return { ...now, problem }
    },
    stop(file) {
      const stopped = [...running].filter(([key]) => key.endsWith(file.hash))
      for (const [, { stop }] of stopped) stop.abort(new TaskError('failed', STOPPED))
      return stopped.length > 0
    },
  }
}

const STOPPED = 'listening was stopped; what was heard is kept'

const keyOf = (wanted: Wanted) => `${kindOf(wanted, 'all')} ${wanted.file.hash}`

function jobOf(wanted: Wanted, levels: Levels): Job {
  return { ...wanted, levels, windows: windowsOf(levels) }
}

/** @throws {TaskError} @throws {AnalysisFailed} */
async function listenTo(wanted: Wanted, deps: ListeningDeps, signal: AbortSignal): Promise<Job> {
  const job = jobOf(wanted, await deps.levels(wanted.file))
  await goOn(job, deps, signal)
  return job
}

/** Recognises the remaining windows. @throws {TaskError} */
async function goOn(job: Job, { store, tasks }: ListeningDeps, signal: AbortSignal): Promise<void> {
  const { file, model, windows } = job
  for (;;) {
    signal.throwIfAborted()
    const kept = keptOf(job, store)
    const rest = windows.slice(kept.length, kept.length + AT_ONCE)
    if (rest.length === 0) return
    const language = job.language ?? kept.find((window) => window.language !== undefined)?.language
    const input: Listen = { file: heardFile(file), model, language, windows: rest }
    await tasks.run<null>('recognise', input, {
      signal,
      needs: 'recogniser',
      onProgress: (progress) => {
        // the task's progress report
        const { window, lines, language } = progress as HeardWindow
        store.analyses.set(file.hash, kindOf(job, kept.length + window), { lines, language } satisfies KeptWindow)
      },
    })
    if (keptOf(job, store).length === kept.length) throw new TaskError('failed', 'the recogniser heard nothing')
  }
}

function heardIn(job: Job, store: ListeningDeps['store']): HeardSoFar {
  const { windows, levels } = job
  const kept = keptOf(job, store)
  const heard = kept.map(({ lines }, i) => ({ from: windows[i]?.[0]?.start ?? 0, lines }))
  const lengths = windows.map((window) => window.reduce((sum, { start, end }) => sum + end - start, 0))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    cues: cuesOf(withoutHallucinations(joined(heard), levels)),
    part: kept.length >= windows.length ? 1 : sum(lengths.slice(0, kept.length)) / sum(lengths),
    language: job.language ?? kept.find(({ language }) => language !== undefined)?.language,
  }
}

/** Recognised windows, from the first without a gap. */
function keptOf(job: Job, store: ListeningDeps['store']): KeptWindow[] {
  const kept: KeptWindow[] = []
  while (kept.length < job.windows.length) {
    const next = store.analyses.get<KeptWindow>(job.file.hash, kindOf(job, kept.length))
    if (!next) break
    kept.push(next)
  }
  return kept
}

function kindOf({ model, language }: Pick<Wanted, 'model' | 'language'>, window: number | 'all'): `heard ${string}` {
  return `heard ${model.name} ${model.bytes} ${language ?? 'auto'} ${window}`
}
