import type { EngineChoice, EngineName } from '../protocol/endpoint.ts'
import type { WireMedia } from '../protocol/media.ts'
import type { RenderStatus } from '../protocol/render.ts'
import type { Canvas } from '../protocol/state.ts'
import type { Warning } from '../protocol/warning.ts'
import type { Segment, Timeline, Track } from '../timeline/timeline.ts'

/**
 * What the six tools and the terminal programs stand on. Every method throws NemoError. A method that can take long
 * returns when it is done or when `wait.ms` are over, with the id under which a later call, in any process, goes on.
 */
export interface Client {
  createSession(input: { title?: string; language?: string; engine?: EngineChoice }): Promise<SessionReport>
  upload(input: UploadInput, wait: Wait): Promise<UploadReport>
  /** without a message: goes on waiting for the session's running turn, or delivers the last one again */
  chat(input: ChatInput, wait: Wait): Promise<TurnReport>
  state(input: { sessionId?: string }): Promise<StateReport>
  credits(input: { sessionId?: string }): Promise<CreditsReport>
  exportRender(input: ExportInput, wait: Wait): Promise<RenderReport>
  /** a picture of the timeline, or where its engine makes none, of the film that was exported from it last */
  look(input: LookInput): Promise<LookReport>
  /** a picture of a file of this machine; @param input.path absolute */
  lookAtFile(input: Omit<LookInput, 'sessionId'> & { path: string }): Promise<LookReport>
  /** what is said in the film; undefined where the engine does not tell */
  transcript(input: TranscriptInput): Promise<TranscriptReport | undefined>
  /** known sessions, most recent first */
  sessions(): Promise<SessionSummary[]>
  /** @param seen false: what the last calls returned has reached nobody and is to be told again; by default it has */
  close(seen?: boolean): Promise<void>
}

export interface ChatInput {
  sessionId?: string
  message?: string
  /** in place of a message */
  edits?: WrittenEdits
  /** only say what would be done */
  check?: boolean
}

/** Edits, and how they are said where an engine takes words alone. */
export interface WrittenEdits {
  list: Record<string, unknown>[]
  /**
   * As English sentences.
   * @param timeline what they are made to, on an engine that takes words alone
   * @throws {NemoError} `bad_edit` for what can't be said there
   */
  say(timeline?: Timeline): string
}

export interface UploadInput {
  sessionId?: string
  /** paths or `file:` URLs */
  files?: string[]
  urls?: string[]
  /** folders that the MCP client allows; files must be below one of them, where any are given */
  roots?: string[]
}

export interface Wait {
  /** how long to wait from now, ms, 0-45 000 */
  ms: number
  signal?: AbortSignal
  /** aborts when the caller can wait no longer and wants to hear how things stand */
  handBack?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** never falls within a call */
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
  /** where media goes, and why this engine */
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
  /** none where nothing could be uploaded and no session was used yet */
  sessionId?: string
  status: 'completed' | 'running'
  uploaded: UploadedFile[]
  rejected: { name: string; code: string; reason: string; advice: string }[]
  pending: { name: string; percent: number }[]
  note?: string
}

/** Without its address, which is the service's own business. */
export type UploadedFile = Omit<WireMedia, 'url'>

export interface TurnReport {
  sessionId: string
  turnId: string
  engine: EngineName
  status: 'completed' | 'running' | 'failed' | 'needs_input'
  /** the backend's words as they came, untrusted; tools/wording makes them presentable */
  reply: string
  /** what differs on the timeline between before and after, one line each */
  changes: string[]
  /** timeline summary after the turn (PROTOCOL.md 13.4) */
  timeline: string
  files: { name: string; path: string }[]
  /** only from the local engine, checked against the tool contract */
  next?: { tool: string; arguments: Record<string, unknown> }
  /** what a message was read as, in the form in which edits are given; only from the local engine */
  edits?: Record<string, unknown>[]
  /** number of the version that it made or went to; only from the local engine */
  version?: number
  /** why it failed */
  error?: { code: string; message: string }
  /** how long it has run so far, ms */
  ranMs: number
  /** said beside the result: this is the earlier turn, a recovery, two stages … */
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
  /** where the person sees it in a browser; of the local engine's sessions alone */
  workspaceUrl?: string
  /** exactly as received */
  draft: unknown
  /** the film as a document; from the local engine alone */
  film?: unknown
  /** where texts stand that find their place by themselves, by their ids; from the local engine alone */
  stands: Readonly<Record<string, string>>
  /** what is wrong with it, the worst first; from the local engine alone */
  warnings: Warning[]
  /** there may be more once its sound and its pictures were looked at */
  checking: boolean
  note?: string
}

/** A frame where `atMs` is given, else a sheet of at most twelve moments, of all or of a part. */
export interface LookInput {
  sessionId?: string
  atMs?: number
  fromMs?: number
  toMs?: number
}

export interface LookReport {
  /** in base64 */
  picture: { data: string; mimeType: string }
  /** what is on it, in rows from the left */
  moments: { atMs: number; shows: { id: string; name: string }[] }[]
  /** the exported film that it is taken from; none where it is the timeline as it is */
  file?: string
}

/** Of all of the film, or of a part. */
export interface TranscriptInput {
  sessionId?: string
  fromMs?: number
  toMs?: number
}

export interface TranscriptReport {
  /** sentences, in the order of the film */
  lines: { startMs: number; endMs: number; words: [number, number]; text: string; speaker?: string }[]
  /** what says what is said in each recording */
  sources: {
    recording: string
    file: string
    /** of what is being recognised: how much of it was listened to, 0-1, where that is not all */
    part?: number
    /** that is spoken, where a recogniser says so */
    language?: string
    /** of a script: times are guessed, some sentences are not what is said, or most of it is not */
    doubt?: 'rough' | 'parts' | 'unfit'
    /** sentences of a script that are not what is said */
    unsaid?: string[]
    /** why a recogniser gave up */
    problem?: string
  }[]
  /** what would bring a recogniser, where there is none */
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
  /** what is wrong with the film of the session; from the local engine alone, with a finished export */
  warnings?: Warning[]
}
