import type { SourceCue } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import { ducksIn } from '../edit/speakers.ts'
import { heardBy } from '../edit/speech/recogniser.ts'
import { stretchesSaid } from '../edit/speech/said.ts'
import { type SpokenSource, spokenFiles, transcriptsOf } from '../edit/speech/transcripts.ts'
import type { Media } from '../media/media.ts'
import { AnalysisFailed, analyse, nothingKnown } from './analyses.ts'
import { Kept } from './checks/kept.ts'
import type { RouteDeps } from './deps.ts'
import { within } from './within.ts'

/** Finds the ranges of speech in the recordings of films with ducking. */
export interface Spoken {
  /**
   * The media of a draft with their ranges of speech, without ranges that are not known in time or that come from rough word times.
   * @param session all media of the session
   * @param ms longest wait
   */
  known(draft: Draft, used: readonly Media[], session: readonly Media[], ms: number): Promise<Media[]>
}

/** Number of recordings whose ranges are kept in memory. */
const MOST = 50
/** How long planning a film waits for them, ms. */
export const SAID_MS = 20_000

export function createSpoken(deps: Pick<RouteDeps, 'store' | 'tasks' | 'pictures' | 'listening'>): Spoken {
  const kept = new Kept<{ said: number[] | undefined }>(MOST)

  async function saidIn(
    recording: Media,
    source: SpokenSource,
    draft: Draft,
    session: readonly Media[],
  ): Promise<number[] | undefined> {
    const key = `${recording.id} ${source.id}`
    const before = kept.get(key)
    if (before) return before.said
    const known = nothingKnown()
    const none = { silences: [], beats: [], shakes: [], pictures: [], speech: [] }
    const heard = heardBy(source.id)
    const recognised = heard && (await deps.listening.finished(recording, heard.language))
    if (heard && !recognised) return undefined
    if (recognised) known.cues.set(source.id, recognised)
    await analyse({ ...none, cues: heard ? [] : [source.id], levels: [recording.id] }, session, known, deps)
    const [cues, levels]: [ReadonlyMap<string, readonly SourceCue[]>, typeof known.levels] = [known.cues, known.levels]
    const context = { assets: session, cues, levels, recognises: heard !== undefined }
    const transcript = transcriptsOf(draft, context).find(({ mediaId }) => mediaId === recording.id)
    const exact = transcript?.trust === 'exact'
    const said = exact ? stretchesSaid(transcript.words, levels.get(recording.id) ?? []) : undefined
    kept.set(key, { said })
    return said
  }

  return {
    async known(draft, used, session, ms) {
      if (ducksIn(draft).length === 0) return [...used]
      const recognises = (await deps.listening.model()) !== undefined
      const files = spokenFiles(draft, { assets: session, recognises })
      return Promise.all(
        used.map(async (file) => {
          const source = files.get(file.id)
          const said = source && (await within(ms, saidIn(file, source, draft, session).catch(unknown)))
          return said ? { ...file, said } : file
        }),
      )
    },
  }
}

/** An unreadable file is reported elsewhere. */
function unknown(error: unknown): undefined {
  if (!(error instanceof AnalysisFailed)) throw error
}
