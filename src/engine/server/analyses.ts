import { readFile } from 'node:fs/promises'
import type { AnalysisNeeds } from '../agent/handle.ts'
import type { EditContext } from '../edit/apply.ts'
import type { Media } from '../media/media.ts'
import { parseSubtitles } from '../media/subtitles.ts'
import type { AnalysisKind } from '../store/analyses.ts'
import { TaskError } from '../workers/task.ts'
import type { ServerDeps } from './deps.ts'

/** What a turn knows of its media beyond their names; grows while the agent asks for more. */
export type Known = { [Kind in AnalysisKind]: Map<string, ValueOf<EditContext[Kind]>> }

type ValueOf<M> = M extends ReadonlyMap<string, infer Value> ? Value : never

export const nothingKnown = (): Known => ({ silences: new Map(), beats: new Map(), cues: new Map() })

/** A file that could not be analysed. */
export class AnalysisFailed extends Error {
  override readonly name = 'AnalysisFailed'
  readonly mediaName: string
  constructor(mediaName: string, reason: string) {
    super(reason)
    this.mediaName = mediaName
  }
}

/**
 * Finds out what the agent needs, in workers or from the store, and adds it to `known`.
 * @throws {AnalysisFailed}
 */
export async function analyse(
  needs: AnalysisNeeds,
  media: readonly Media[],
  known: Known,
  deps: Pick<ServerDeps, 'store' | 'tasks'>,
): Promise<void> {
  const one = async (kind: AnalysisKind, id: string): Promise<void> => {
    const file = media.find((m) => m.id === id)
    const subject = file?.hash ?? id
    const cached = deps.store.analyses.get(subject, kind)
    const value = cached ?? (await runAnalysis(kind, id, file, deps.tasks))
    if (cached === undefined)
      deps.store.analyses.set(subject, kind, value)
      // each kind's value is what its own analysis returned
    ;(known[kind] as Map<string, unknown>).set(id, value)
  }
  const all = (['silences', 'beats', 'cues'] as const).flatMap((kind) => needs[kind].map((id) => one(kind, id)))
  await Promise.all(all)
}

async function runAnalysis(
  kind: AnalysisKind,
  id: string,
  file: Media | undefined,
  tasks: ServerDeps['tasks'],
): Promise<unknown> {
  try {
    if (kind === 'beats') return await tasks.run('findBeats', file ?? builtIn(id), { priority: 1 })
    if (!file) throw new AnalysisFailed(id, 'it is not in this session')
    if (kind === 'silences') return await tasks.run('findSilences', file, { priority: 1 })
    const cues = parseSubtitles(await readFile(file.path))
    return cues.map(({ start, end, text }) => ({ startMs: start * 1000, endMs: end * 1000, text }))
  } catch (error) {
    throw error instanceof TaskError ? new AnalysisFailed(file?.name ?? id, error.message) : error
  }
}

/** `mood:lofi:7` → built-in music */
function builtIn(id: string): { mood: string; seed: number } {
  const [prefix, mood = '', seed] = id.split(':')
  if (prefix !== 'mood') throw new AnalysisFailed(id, 'it is not in this session')
  return { mood, seed: Number(seed) }
}
