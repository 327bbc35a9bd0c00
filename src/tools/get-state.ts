import * as z from 'zod'
import type { Client, SessionSummary, StateReport, TrackReport } from '../client/client.ts'
import { NemoError } from '../protocol/errors.ts'
import { withoutFollowed } from '../protocol/followed.ts'
import { mediaFacts, mediaWords } from './media.ts'
import { engine, type media, note, omitted, sessionId } from './parameters.ts'
import { type Named, recentSessions, sessionWords } from './sessions.ts'
import { bytes, duration, line, paragraphs } from './text.ts'
import { defineTool, Shown } from './tool.ts'
import { shownWarnings, warningSchema, warningWords } from './warnings.ts'
import { factWords, type ShownTrack, shownSchema } from './wording/elements.ts'
import { seenWords } from './wording/seen.ts'
import { transcriptFacts } from './wording/transcript.ts'

/** Largest document, which appears twice in a result. A document is shown completely or not at all. */
const DOCUMENT_BYTES = 3200

interface Render {
  render_id: string
  status: string
  progress: number
  file?: string
}

const output = z.object({
  session_id: z.string().optional(),
  engine: engine.optional(),
  timeline: z.string(),
  ready_to_export: z.boolean(),
  duration_ms: z.number(),
  canvas: z.object({
    width: z.number().optional(),
    height: z.number().optional(),
    aspect_ratio: z.string().optional(),
    fps: z.number().optional(),
  }),
  tracks: z
    .array(z.object({ type: z.string(), segments: z.array(shownSchema) }))
    .describe('only settings that differ from the default'),
  // described once, with upload_media
  media: z.array(z.custom<z.infer<typeof media>>().meta({ type: 'object' })).describe('as in upload_media'),
  turn: z.object({ turn_id: z.string(), status: z.string(), ran_ms: z.number() }).optional(),
  warnings: warningSchema.optional(),
  renders: z.array(z.custom<Render>().meta({ type: 'object' })).describe('as in export_render'),
  seen: z.string().optional(),
  transcript: z.array(z.string()).optional(),
  workspace_url: z.string().optional(),
  sessions: z.array(z.custom<Named>().meta({ type: 'object' })).optional(),
  note,
  omitted,
  draft: z.record(z.string(), z.unknown()).optional(),
})
type State = z.infer<typeof output>
type Input = { include_draft?: boolean; look?: string; transcript?: boolean; from_ms?: number; to_ms?: number }

export const getState = defineTool({
  name: 'get_state',
  title: 'Show the timeline',
  description:
    'Shows the timeline: every element with its id, times and settings; media, the running edit, exports; with look a picture, with transcript what is said. Look at your work before you export it. Without a session it lists recent ones.',
  input: z.object({
    session_id: sessionId,
    include_draft: z.boolean().optional().describe('The film as a document, for the edit compose'),
    look: z
      .string()
      .transform((text) => text.trim().toLowerCase())
      .refine((text) => /^(sheet|\d+(\.\d+)?)$/.test(text), 'must be "sheet" or a time in ms from 0 on, such as 1500')
      .optional()
      .describe('sheet (12 moments in one picture), or a time in ms')
      .meta({ aka: ['picture', 'image', 'screenshot', 'preview', 'frame', 'at_ms', 'thumbnail'] }),
    transcript: z.boolean().optional().describe('What is said'),
    from_ms: z.number().min(0).optional().describe('Only what ends after this'),
    to_ms: z.number().min(0).optional().describe('Only what starts before this'),
  }),
  output,
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  view: true,
  async handle(input, call) {
    const client = await call.client()
    const state = await readState(client, input.session_id)
    if ('sessions' in state) return withoutSession(state.sessions)
    const said = input.transcript
      ? await withTranscript(client, input, facts(state, input, undefined))
      : facts(state, input, await filmOf(state, input))
    if (input.look === undefined) return said
    const seen = await client.look({
      sessionId: state.sessionId,
      ...(input.look === 'sheet' ? { fromMs: input.from_ms, toMs: input.to_ms } : { atMs: Number(input.look) }),
    })
    return new Shown({ ...said, seen: seenWords(seen) }, seen.picture)
  },
  words,
})

/** Replaces the tracks by the transcript. */
async function withTranscript(client: Client, { from_ms, to_ms }: Input, { note, ...state }: State): Promise<State> {
  const report = await client.transcript({ sessionId: state.session_id, fromMs: from_ms, toMs: to_ms })
  const said = transcriptFacts(report)
  const notes = [note, said.note].filter((each) => each !== undefined).join(' ')
  return { ...state, tracks: [], warnings: undefined, ...said, note: notes || undefined }
}

async function readState(client: Client, id?: string): Promise<StateReport | { sessions: SessionSummary[] }> {
  try {
    return await client.state({ sessionId: id })
  } catch (error) {
    if (id === undefined && error instanceof NemoError && error.code === 'no_session') {
      return { sessions: await client.sessions() }
    }
    throw error
  }
}

function withoutSession(sessions: SessionSummary[]): State {
  return {
    timeline:
      sessions.length > 0
        ? 'No session is open here. Name one of the recent ones by session_id, or call create_session.'
        : 'There is no session yet. Call create_session or upload_media.',
    ready_to_export: false,
    duration_ms: 0,
    canvas: {},
    tracks: [],
    media: [],
    renders: [],
    sessions: recentSessions(sessions),
  }
}

/** The requested part of the local engine's document. */
interface Film {
  tracks: ShownTrack[]
  document: unknown
}

async function filmOf({ film, stands }: StateReport, { from_ms = 0, to_ms }: Input): Promise<Film | undefined> {
  if (film === undefined) return undefined
  const { partOf, readFilm, tracksOf } = await import('./wording/film.ts')
  const whole = readFilm(film)
  if (!whole) return undefined
  const part = from_ms > 0 || to_ms !== undefined
  const document = part ? partOf(whole, from_ms / 1000, (to_ms ?? Number.POSITIVE_INFINITY) / 1000) : whole
  return { tracks: tracksOf(whole, stands), document }
}

function facts(state: StateReport, input: Input, film: Film | undefined): State {
  const range: Range = { fromMs: input.from_ms ?? 0, toMs: input.to_ms ?? Number.POSITIVE_INFINITY }
  const document = input.include_draft ? documentFacts(film?.document ?? state.draft) : {}
  return {
    session_id: state.sessionId,
    engine: state.engine,
    timeline: paragraphs(state.timeline, 800),
    ready_to_export: state.readyToExport,
    duration_ms: state.durationMs,
    canvas: {
      width: state.canvas.width,
      height: state.canvas.height,
      aspect_ratio: state.canvas.aspectRatio && line(state.canvas.aspectRatio, 20),
      fps: state.canvas.fps,
    },
    // a document includes the tracks
    tracks: document.draft ? [] : inRange(film?.tracks ?? state.tracks.map(trackFacts), range),
    media: state.media.map(mediaFacts),
    ...(state.warnings.length > 0 && { warnings: shownWarnings(state.warnings) }),
    turn: state.turn && { turn_id: state.turn.turnId, status: state.turn.status, ran_ms: state.turn.ranMs },
    renders: state.renders.map((render) => ({
      render_id: render.renderId,
      status: render.status,
      progress: render.progress,
      file: render.file,
    })),
    note:
      [...(state.checking ? [CHECKING] : []), ...(state.note ? [paragraphs(state.note, 600)] : [])].join(' ') ||
      undefined,
    workspace_url: state.workspaceUrl,
    ...document,
  }
}

const CHECKING = 'Sound and pictures are still being checked: a later call may show more warnings.'

interface Range {
  fromMs: number
  toMs: number
}

/** Id letters for elements of other engines, by kind and position. */
const LETTERS: Record<TrackReport['type'], string> = { video: 'c', audio: 'a', text: 't', other: 'e' }

function trackFacts({ type, segments }: TrackReport): ShownTrack {
  return {
    type,
    segments: segments.map(({ id, name, startMs, durationMs, volume }, i) => ({
      id: line(id ?? `${LETTERS[type]}${i + 1}`, 60),
      name: line(name),
      start_ms: startMs,
      duration_ms: durationMs,
      ...(volume === undefined ? {} : { volume }),
    })),
  }
}

function inRange(tracks: ShownTrack[], { fromMs, toMs }: Range): ShownTrack[] {
  return tracks.map(({ type, segments }) => ({
    type,
    segments: segments.filter(({ start_ms, duration_ms }) => start_ms < toMs && start_ms + duration_ms > fromMs),
  }))
}

/** @param draft a film document, or another engine's raw draft */
function documentFacts(draft: unknown): Pick<State, 'draft' | 'omitted'> {
  // integers beyond 2^53 are bigints, which JSON can't write
  const json = JSON.stringify(draft ?? null, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  const size = bytes(json)
  if (size > DOCUMENT_BYTES) return { omitted: `the draft (${size} bytes; too long to show in full)` }
  const plain: unknown = JSON.parse(json)
  // a draft is an object; anything else from a backend does not fit the schema
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? { draft: { ...plain } } : {}
}

function words(state: State): string[] {
  const noted = state.note ? [state.note] : []
  if (!state.session_id) return [...noted, state.timeline, ...(state.sessions ?? []).map(sessionWords)]
  return [
    `Session ${state.session_id} on the ${state.engine} engine: ${duration(state.duration_ms)}${canvasWords(state.canvas)}; ${state.ready_to_export ? 'ready to export' : 'nothing to export yet'}.`,
    state.timeline,
    ...state.tracks.map(trackWords),
    ...(state.transcript ?? []),
    ...(state.seen ? [state.seen] : []),
    ...(state.media.length > 0 ? [`Media: ${state.media.map(mediaWords).join(', ')}`] : []),
    ...warningWords(state.warnings ?? []),
    ...(state.turn ? [`Edit ${state.turn.turn_id}: ${state.turn.status}, ran ${duration(state.turn.ran_ms)}.`] : []),
    ...state.renders.map(
      (render) =>
        `Export ${render.render_id}: ${render.status}${render.status === 'completed' ? '' : `, ${render.progress}%`}${render.file ? `, ${render.file}` : ''}.`,
    ),
    ...(state.workspace_url ? [`In the browser: ${state.workspace_url}`] : []),
    ...(state.omitted ? [`Not shown: ${state.omitted}. Use from_ms and to_ms to see a part.`] : []),
    ...noted,
    ...(state.draft === undefined ? [] : [`Draft: ${JSON.stringify(state.draft)}`]),
  ]
}

function canvasWords(canvas: State['canvas']): string {
  const size = canvas.width && canvas.height ? `${canvas.width}x${canvas.height}` : undefined
  const facts = [size, canvas.aspect_ratio, canvas.fps && `${canvas.fps} fps`].filter(Boolean)
  return facts.length > 0 ? `, ${facts.join(', ')}` : ''
}

function trackWords(track: State['tracks'][number], index: number): string {
  const segments = track.segments.map(({ id, name, start_ms, duration_ms, ...facts }) => {
    const times = `${seconds(start_ms)}-${seconds(start_ms + duration_ms)} s`
    return [[id, name, times].filter(Boolean).join(' '), ...factWords(withoutFollowed(facts))].join(', ')
  })
  return `Track ${index + 1} (${track.type}): ${segments.join('; ') || 'nothing in this range'}`
}

const seconds = (ms: number) => Math.round(ms) / 1000
