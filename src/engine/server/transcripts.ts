import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { speechCommand } from '../../protocol/speech/models.ts'
import type { Transcript, TranscriptLine } from '../../protocol/transcript.ts'
import type { SourceCue } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import { type HeardWord, heardWords } from '../edit/speech/heard.ts'
import { heardBy } from '../edit/speech/recogniser.ts'
import { unsaidIn } from '../edit/speech/script.ts'
import { sentencesOf } from '../edit/speech/sentences.ts'
import { textOf } from '../edit/speech/tokens.ts'
import { spokenFiles, transcriptsOf, unfitScripts } from '../edit/speech/transcripts.ts'
import type { Media } from '../media/media.ts'
import { analyse, nothingKnown } from './analyses.ts'
import { sessionOf } from './auth.ts'
import type { RouteDeps } from './deps.ts'
import { envelope } from './errors.ts'
import type { HeardSoFar } from './listening.ts'

const range = z.object({
  from_ms: z.coerce.number().min(0).default(0),
  to_ms: z.coerce.number().min(0).default(Number.POSITIVE_INFINITY),
})

/** What is said in a session's film; not in the protocol (protocol/transcript.ts). */
export function transcriptRoutes(app: FastifyInstance, deps: RouteDeps): void {
  app.get<{ Params: { sid: string } }>('/api/state/nemo_agent/:user/:sid/transcript', async (request) => {
    const session = sessionOf(deps, request, request.params.sid)
    const { from_ms, to_ms } = range.parse(request.query)
    const [draft, media] = [deps.store.versions.draft(session.id), deps.store.media.list(session.id)]
    const { lines, ...rest } = await transcriptOf(draft, media, deps)
    return envelope({ lines: lines.filter(({ start_ms, end_ms }) => end_ms > from_ms && start_ms < to_ms), ...rest })
  })
}

/**
 * Only waits for the files of words; guessed times are better if the loudness of the recordings is known already. Speech
 * recognition starts in the background, and the result has what is recognised so far.
 */
async function transcriptOf(draft: Draft, media: readonly Media[], deps: RouteDeps): Promise<Transcript> {
  const { store, listening } = deps
  const known = nothingKnown()
  const recognises = (await listening.model()) !== undefined
  const files = spokenFiles(draft, { assets: media, recognises })
  const ids = [...new Set([...files.values()].map(({ id }) => id))]
  const none = { silences: [], beats: [], shakes: [], pictures: [], levels: [], speech: [] }
  await analyse({ ...none, cues: ids.filter((id) => !heardBy(id)) }, media, known, deps)
  const heard = await listenedTo(ids, media, deps)
  for (const [id, { cues }] of heard) known.cues.set(id, cues)
  for (const { id, hash } of media) {
    const levels = files.has(id) ? store.analyses.get<number[]>(hash, 'levels') : undefined
    if (levels) known.levels.set(id, levels)
  }
  const cues: ReadonlyMap<string, readonly SourceCue[]> = known.cues
  const context = { assets: media, cues, levels: known.levels, recognises }
  const transcripts = transcriptsOf(draft, context)
  const { fps } = draft.canvas
  return {
    lines: sentencesOf(heardWords(draft, transcripts), fps).flatMap((sentence) => lineOf(sentence, fps)),
    sources: [
      ...transcripts.map(({ mediaId, name, source, trust }) => {
        const id = files.get(mediaId)?.id ?? ''
        const { part, language, problem } = heard.get(id) ?? {}
        return {
          ...{ recording: name, file: source, language, problem },
          ...(part !== undefined && part < 1 && { part }),
          ...(trust !== 'exact' && { doubt: trust }),
          ...(trust === 'parts' && { unsaid: unsaidIn(cues.get(id) ?? []).slice(0, MOST_UNSAID) }),
        }
      }),
      ...unfitScripts(draft, context).map((unfit) => ({ ...unfit, doubt: 'unfit' as const })),
    ],
    ...(!recognises && { recogniser: speechCommand() }),
  }
}

/** Number of missing sentences that are listed. */
const MOST_UNSAID = 10

/** What has been recognised so far, by id. */
async function listenedTo(
  ids: readonly string[],
  media: readonly Media[],
  { listening }: RouteDeps,
): Promise<Map<string, HeardSoFar>> {
  const heard = new Map<string, HeardSoFar>()
  for (const id of ids) {
    const asked = heardBy(id)
    const file = asked && media.find((each) => each.id === asked.mediaId)
    if (file) heard.set(id, await listening.soFar(file, asked.language))
  }
  return heard
}

function lineOf(sentence: readonly HeardWord[], fps: number): TranscriptLine[] {
  const [first] = sentence
  const last = sentence.at(-1)
  if (!first || !last) return []
  const ms = (frames: number) => Math.round((frames * 1000) / fps)
  const numbers = sentence.map(({ index }) => index)
  return [
    {
      start_ms: ms(first.from),
      end_ms: ms(Math.max(...sentence.map(({ to }) => to))),
      words: [Math.min(...numbers), Math.max(...numbers)],
      text: textOf(sentence.map(({ text }) => text)),
      ...(first.speaker !== undefined && { speaker: first.speaker }),
    },
  ]
}
