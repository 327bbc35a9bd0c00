import type { EditContext, SourceCue } from '../edit/context.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import { LONGEST_SHAKE } from '../edit/shake.ts'
import { heardBy } from '../edit/speech/recogniser.ts'
import { alignedBy } from '../edit/speech/script.ts'
import { type Saying, type Spoken, sayingOf } from '../edit/speech/voice-over.ts'
import type { Aligned } from '../media/align/align-script.ts'
import type { Media } from '../media/media.ts'
import { heardFile } from '../media/sound/heard-file.ts'
import type { AnalysisKind } from '../store/analyses.ts'
import { TaskError } from '../workers/task.ts'
import type { RouteDeps, ServerDeps } from './deps.ts'

/** What a turn knows about its media besides their names; grows as the turn asks for more. */
export type Known = { [Kind in keyof AnalysisNeeds]: Map<string, ValueOf<EditContext[Kind]>> }

type ValueOf<M> = M extends ReadonlyMap<string, infer Value> ? Value : never

export const nothingKnown = (): Known => ({
  silences: new Map(),
  beats: new Map(),
  shakes: new Map(),
  pictures: new Map(),
  cues: new Map(),
  levels: new Map(),
  speech: new Map(),
})

type AnalysisDeps = Pick<RouteDeps, 'store' | 'tasks' | 'pictures' | 'listening'>

/** A file that could not be analysed, or a text that could not be spoken. */
export class AnalysisFailed extends Error {
  override readonly name = 'AnalysisFailed'
  readonly mediaName: string
  constructor(mediaName: string, reason: string) {
    super(reason)
    this.mediaName = mediaName
  }
}

/**
 * Gets the analyses that a turn needs, from workers or the store, and adds them to `known`.
 * @throws {AnalysisFailed}
 */
export async function analyse(
  needs: AnalysisNeeds,
  media: readonly Media[],
  known: Known,
  deps: AnalysisDeps,
): Promise<void> {
  const one = async (kind: AnalysisKind, id: string): Promise<void> => {
    const aligned = kind === 'cues' ? alignedBy(id) : undefined
    if (aligned) return void known.cues.set(id, await ofScript(aligned, media, deps))
    const heard = kind === 'cues' ? heardBy(id) : undefined
    const file = media.find((m) => m.id === (heard?.mediaId ?? id))
    if (!file) throw new AnalysisFailed(id, 'it is not in this session')
    const value = await (heard
      ? named(file.name, () => deps.listening.hear(file, heard.language))
      : ofFile(kind, file, deps))
    // each kind's value is what its own analysis returned
    ;(known[kind] as Map<string, unknown>).set(id, value)
  }
  const all = (['silences', 'beats', 'shakes', 'pictures', 'cues', 'levels'] as const).flatMap((kind) =>
    needs[kind].map((id) => one(kind, id)),
  )
  const spoken = needs.speech.map(async (key) => known.speech.set(key, await ofSpeech(sayingOf(key), deps.tasks)))
  await Promise.all([...all, ...spoken])
}

/** The result of speaking a text. Not cached: a synthesiser may be installed later, and speaking is fast. */
async function ofSpeech(saying: Saying, tasks: ServerDeps['tasks']): Promise<Spoken | null> {
  return named(saying.text.slice(0, 40), () => tasks.run<Spoken | null>('timeSpeech', saying, { priority: 1 }))
}

/** The loudness of a recording, measured unless it is known. @throws {AnalysisFailed} */
export async function levelsOf(
  file: Media,
  deps: Pick<AnalysisDeps, 'store' | 'tasks' | 'pictures'>,
): Promise<number[]> {
  // what measureLevels returned
  return (await ofFile('levels', file, deps)) as number[]
}

async function ofFile(
  kind: AnalysisKind,
  file: Media,
  deps: Pick<AnalysisDeps, 'store' | 'tasks' | 'pictures'>,
): Promise<unknown> {
  if (kind === 'pictures') return deps.pictures.of(file)
  const cached = deps.store.analyses.get(file.hash, kind)
  if (cached !== undefined) return cached
  const value = await named(file.name, () => runAnalysis(kind, file, deps.tasks))
  deps.store.analyses.set(file.hash, kind, value)
  return value
}

/** Adds to a task's failure what it failed on. */
async function named<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof TaskError ? new AnalysisFailed(name, error.message) : error
  }
}

/** When the words of a script are spoken. Guesses are not stored: a voice to compare with may become available later. */
async function ofScript(
  ids: { recording: string; script: string },
  media: readonly Media[],
  deps: Pick<AnalysisDeps, 'store' | 'tasks'>,
): Promise<SourceCue[]> {
  const [recording, script] = [ids.recording, ids.script].map((id) => media.find((each) => each.id === id))
  if (!recording || !script) throw new AnalysisFailed(ids.script, 'it is not in this session')
  const subject = `${recording.hash}:${script.hash}`
  const cached = deps.store.analyses.get<SourceCue[]>(subject, 'aligned')
  if (cached) return cached
  const input = { recording: heardFile(recording), script: script.path }
  const { cues, voice } = await named(script.name, () => deps.tasks.run<Aligned>('alignScript', input, { priority: 1 }))
  if (voice !== null) deps.store.analyses.set(subject, 'aligned', cues)
  return cues
}

async function runAnalysis(
  kind: Exclude<AnalysisKind, 'pictures'>,
  file: Media,
  tasks: ServerDeps['tasks'],
): Promise<unknown> {
  const { path, demuxer } = file
  if (kind === 'silences') return tasks.run('findSilences', heardFile(file), { priority: 1 })
  if (kind === 'levels') return tasks.run('measureLevels', heardFile(file), { priority: 1 })
  if (kind === 'beats') return tasks.run('findBeats', heardFile(file), { priority: 1 })
  if (kind === 'shakes') return tasks.run('findShake', { path, demuxer, seconds: LONGEST_SHAKE }, { priority: 1 })
  return tasks.run('readCues', { path }, { priority: 2 })
}
