import type { EngineChoice, EngineName } from '../protocol/endpoint.ts'
import type { WireMedia } from '../protocol/media.ts'
import type { RenderStatus } from '../protocol/render.ts'
import type { Canvas } from '../protocol/state.ts'
import type { Warning } from '../protocol/warning.ts'
import type { Segment, Timeline, Track } from '../timeline/timeline.ts'

/**
 * The client core for the six tools and the terminal programs. Every method throws NemoError. A method that can take long
 * returns when done or after `wait.ms`, with an id by which a later call, in any process, continues.
 */
export interface Client {
  createSession(input: { title?: string; language?: string; engine?: EngineChoice }): Promise<SessionReport>
  upload(input: UploadInput, wait: Wait): Promise<UploadReport>
  /** without a message: keeps waiting for the session's running turn, or delivers the last one again */
  chat(input: ChatInput, wait: Wait): Promise<TurnReport>
  state(input: { sessionId?: string }): Promise<StateReport>
  credits(input: { sessionId?: string }): Promise<CreditsReport>
  exportRender(input: ExportInput, wait: Wait): Promise<RenderReport>
  /** a picture of the timeline, or of the last exported film if its engine can't make one */
  look(input: LookInput): Promise<LookReport>
  /** a picture of a local file; @param input.path absolute */
  lookAtFile(input: Omit<LookInput, 'sessionId'> & { path: string }): Promise<LookReport>
  /** the film's transcript; undefined if the engine does not support it */
  transcript(input: TranscriptInput): Promise<TranscriptReport | undefined>
  /** known sessions, most recent first */
  sessions(): Promise<SessionSummary[]>
  /** @param seen false if the last results did not reach the caller and should be delivered again */
  close(seen?: boolean): Promise<void>
}

export interface ChatInput {
  sessionId?: string
  message?: string
  /** instead of a message */
  edits?: WrittenEdits
  /** dry run */
  check?: boolean
}

/** Edits, with their wording for engines that only take words. */
export interface WrittenEdits {
  list: Record<string, unknown>[]
  /**
   * As English sentences.
   * @param timeline that they refer to, on an engine that only takes words
   * @throws {NemoError} `bad_edit` for what can't be expressed there
   */
  say(timeline?: Timeline): string
}

export interface UploadInput {
  sessionId?: string
  /** paths or `file:` URLs */
  files?: string[]
  urls?: string[]
  /** folders that the MCP client allows; if any are given, files must be below one of them */
  roots?: string[]
}

export interface Wait {
  /** how long to wait, ms, 0-45 000 */
  ms: number
  signal?: AbortSignal
  /** aborts when the caller can't wait any longer and wants the current status */
  handBack?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** never decreases within a call */
  progress: number
  total?: number
  message: string
}

export interface SessionReport {
  sessionId: string
  taskId: string
  engine: EngineName
  title: string
  language: string
  workspaceUrl?: string
  /** where media are sent, and why this engine was chosen */
  note?: string
}

export interface SessionSummary {
  sessionId: string
  engine: EngineName
  title: string
  /** epoch ms */
  createdAt: number
  lastUsedAt: number
}

export interface UploadReport {
  /** undefined if nothing could be uploaded and no session was used yet */
  sessionId?: string
  status: 'completed' | 'running'
  uploaded: UploadedFile[]
  rejected: { name: string; code: string; reason: string; advice: string }[]
  pending: { name: string; percent: number }[]
  note?: string
}

/** Without its internal URL. */
export type UploadedFile = Omit<WireMedia, 'url'>

export interface TurnReport {
  sessionId: string
  turnId: string
  engine: EngineName
  status: 'completed' | 'running' | 'failed' | 'needs_input'
  /** the backend's text, untrusted; tools/wording sanitises it */
  reply: string
  /** differences between the timelines before and after, one line each */
  changes: string[]
  /** timeline summary after the turn (PROTOCOL.md 13.4) */
  timeline: string
  files: { name: string; path: string }[]
  /** only from the local engine, checked against the tool contract */
  next?: { tool: string; arguments: Record<string, unknown> }
  /** the message's interpretation as edits; only from the local engine */
  edits?: Record<string, unknown>[]
  /** number of the resulting version; only from the local engine */
  version?: number
  /** the reason of a failure */
  error?: { code: string; message: string }
  /** running time so far, ms */
  ranMs: number
  /** a note: it is an earlier turn, a recovery, two stages … */
  note?: string
}

export interface StateReport {
  sessionId: string
  engine: EngineName
  title: string
  timeline: string
  readyToExport: boolean
  durationMs: number
  canvas: Canvas
  tracks: TrackReport[]
  media: UploadedFile[]
  turn?: { turnId: string; status: TurnReport['status']; ranMs: number }
  renders: { renderId: string; status: RenderReport['status']; progress: number; file?: string }[]
  /** a link for the browser; only for sessions of the local engine */
  workspaceUrl?: string
  /** exactly as received */
  draft: unknown
  /** the film as a document; from the local engine alone */
  film?: unknown
  /** positions of automatically placed texts, by id; only from the local engine */
  stands: Readonly<Record<string, string>>
  /** problems of the film, the most severe first; only from the local engine */
  warnings: Warning[]
  /** whether there may be more once its sound and pictures have been analysed */
  checking: boolean
  note?: string
}

/** A frame at `atMs`, or else a sheet of up to twelve moments of the whole or a part. */
export interface LookInput {
  sessionId?: string
  atMs?: number
  fromMs?: number
  toMs?: number
}

export interface LookReport {
  /** base64 */
  picture: { data: string; mimeType: string }
  /** the moments on it, in rows from the left */
  moments: { atMs: number; shows: { id: string; name: string }[] }[]
  /** the exported film that it was taken from; undefined for the current timeline */
  file?: string
}

/** The whole film, or a part. */
export interface TranscriptInput {
  sessionId?: string
  fromMs?: number
  toMs?: number
}

export interface TranscriptReport {
  /** sentences in film order */
  lines: { startMs: number; endMs: number; words: [number, number]; text: string; speaker?: string }[]
  /** the transcript source of each recording */
  sources: {
    recording: string
    file: string
    /** progress of recognition, 0-1, if incomplete */
    part?: number
    /** spoken language, if recognised */
    language?: string
    /** reliability of a script: estimated times, or some or most of it not matching the recording */
    doubt?: 'rough' | 'parts' | 'unfit'
    /** sentences of a script that do not match the recording */
    unsaid?: string[]
    /** reason why recognition failed */
    problem?: string
  }[]
  /** how to install speech recognition, if missing */
  recogniser?: string
}

export interface TrackReport {
  type: Track['type']
  segments: Pick<Segment, 'id' | 'name' | 'startMs' | 'durationMs' | 'volume'>[]
}

export interface CreditsReport {
  engine: EngineName
  available: number
  frozen: number
  total: number
  note?: string
}

export interface ExportInput {
  sessionId?: string
  renderId?: string
  format?: string
  quality?: string
  resolution?: string
  fps?: number
  preset?: string
  fromMs?: number
  toMs?: number
  atMs?: number
  outputPath?: string
  cancel?: boolean
}

export interface RenderReport {
  renderId: string
  sessionId: string
  engine: EngineName
  status: RenderStatus['status']
  /** 0-100 */
  progress: number
  file?: string
  url?: string
  sizeBytes?: number
  durationMs?: number
  width?: number
  height?: number
  workspaceUrl?: string
  error?: string
  /** estimate, ms */
  remainingMs?: number
  note?: string
  /** problems of the session's film; only from the local engine, with a finished export */
  warnings?: Warning[]
}
