import type { Format } from '../../protocol/formats.ts'
import type { PresetName, Quality } from '../../protocol/sizes.ts'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'

/** Output settings of a render. Everything has a default; the server parses them from the request's `output`. */
export interface OutputSettings {
  format: Format
  quality: Quality
  /** px of the shorter side, one of `RESOLUTIONS`; undefined keeps the canvas's own size */
  resolution?: number
  /** as people write it, such as 29.97 */
  fps?: number
  preset?: PresetName
  /** ms, start of the part of the timeline to render */
  fromMs?: number
  toMs?: number
  /** ms, time of the frame for jpg or png */
  atMs?: number
}

export interface RenderJob {
  id: string
  sessionId: string
  draft: Draft
  /** the media that the draft names, by id */
  media: Record<string, Media>
  output: OutputSettings
}

export interface RenderStatus {
  id: string
  sessionId: string
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled'
  /** 0-100, never falls */
  progress: number
  /** absolute path of the finished file */
  file?: string
  sizeBytes?: number
  durationSeconds?: number
  width?: number
  height?: number
  /** reason of a failure, for a person */
  error?: string
  /** estimate, ms */
  remainingMs?: number
  createdAt: number
  completedAt?: number
}

/** Persistence of the queue's jobs, so that an engine that was killed finishes them at its next start. */
export interface RenderStore {
  add(job: RenderJob, status: RenderStatus): void
  update(status: RenderStatus): void
  get(id: string): RenderStatus | undefined
  job(id: string): RenderJob | undefined
  /** pending or processing, oldest first */
  unfinished(): RenderJob[]
}

export interface RenderQueue {
  /** Queues a job. One render at a time per session, and a limit for the machine. @throws if the id exists */
  submit(job: RenderJob): RenderStatus
  status(id: string): RenderStatus | undefined
  /** Cancels within a second. Undefined for an unknown id. */
  cancel(id: string): RenderStatus | undefined
  /** Resumes the jobs that an earlier process left unfinished. */
  resume(): void
  /** Whether nothing is queued or running. */
  readonly idle: boolean
  close(): Promise<void>
}
