import type { EngineChoice, EngineName } from '../protocol/endpoint.ts'

/**
 * What the six tools and the terminal programs stand on. Every method throws NemoError. A method that can take long
 * returns when it is done or when `wait.ms` are over, with the id under which a later call, in any process, goes on.
 */
export interface Client {
  createSession(input: { title?: string; language?: string; engine?: EngineChoice }): Promise<SessionReport>
  upload(input: UploadInput, wait: Wait): Promise<UploadReport>
  /** without a message: goes on waiting for the session's running turn, or delivers the last one again */
  chat(input: { sessionId?: string; message?: string }, wait: Wait): Promise<TurnReport>
  state(input: { sessionId?: string }): Promise<StateReport>
  credits(input: { sessionId?: string }): Promise<CreditsReport>
  exportRender(input: ExportInput, wait: Wait): Promise<RenderReport>
  /** known sessions, most recent first */
  sessions(): Promise<SessionSummary[]>
  close(): Promise<void>
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
  sessionId: string
  status: 'completed' | 'running'
  uploaded: UploadedFile[]
  rejected: { name: string; code: string; reason: string; advice: string }[]
  pending: { name: string; percent: number }[]
  note?: string
}

export interface UploadedFile {
  name: string
  kind: 'video' | 'image' | 'audio' | 'subtitle' | 'lut' | 'unknown'
  durationMs?: number
  width?: number
  height?: number
  sizeBytes?: number
  /** it ends before its header says: what is there is used */
  truncated?: boolean
}

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
  canvas: { width?: number; height?: number; aspectRatio?: string; fps?: number }
  tracks: TrackReport[]
  media: UploadedFile[]
  turn?: { turnId: string; status: TurnReport['status']; ranMs: number }
  renders: { renderId: string; status: RenderReport['status']; progress: number; file?: string }[]
  /** exactly as received */
  draft: unknown
}

export interface TrackReport {
  type: 'video' | 'audio' | 'text' | 'other'
  /** `volume`: 0-4, 1 is as recorded */
  segments: { name: string; startMs: number; durationMs: number; volume?: number }[]
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
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled'
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
}
