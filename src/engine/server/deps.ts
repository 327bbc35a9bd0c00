import { MAX_UPLOAD_BYTES } from '../../protocol/routes.ts'
import type { FetchRules } from '../media/fetch.ts'
import type { MediaLibrary } from '../media/library.ts'
import type { RenderQueue, RenderStatus } from '../render/job.ts'
import type { Preview } from '../render/preview.ts'
import type { FilmStills } from '../render/stills/film-stills.ts'
import type { Store } from '../store/store.ts'
import type { HandleTurn } from '../turn/turn.ts'
import type { TaskRunner } from '../workers/task.ts'
import type { Activity } from './activity.ts'
import type { Changes } from './changes.ts'
import type { Checks } from './checks.ts'
import type { Listening } from './listening.ts'
import type { Pictures } from './pictures.ts'
import type { Policy } from './policy.ts'
import type { Spoken } from './spoken.ts'
import type { TurnRunner } from './turns.ts'

/** The dependencies of the routes. */
export interface ServerDeps {
  home: string
  version: string
  store: Store
  tasks: TaskRunner
  /** the folder in which `engine install` puts speech models; default: its home */
  installed?: string
  /** file of a speech model to use instead of the installed one */
  speechModel?: string
  library: MediaLibrary
  queue: RenderQueue
  stills: FilmStills
  handleTurn: HandleTurn
  activity: Activity
  log: ServerLog
  /** default: that of a single person's own machine */
  policy?: Policy
  limits?: Partial<Limits>
  fetchRules?: FetchRules
  /** a link that lets anybody download a finished film for a while; by default only token holders can. @param origin of this server */
  filmLink?: (status: RenderStatus, origin: string) => Promise<string>
}

/** What the studio needs in addition. */
export interface StudioParts {
  preview: Preview
  /** folder of the studio's built page */
  studioDir: string
}

/** What the routes share. */
export interface RouteDeps extends ServerDeps {
  policy: Policy
  changes: Changes
  turns: TurnRunner
  checks: Checks
  pictures: Pictures
  listening: Listening
  spoken: Spoken
}

export type StudioDeps = RouteDeps & StudioParts

export interface ServerLog {
  error(facts: object, message: string): void
  info(facts: object, message: string): void
}

export interface Limits {
  /** largest uploaded or downloaded file */
  fileBytes: number
  filesPerUpload: number
  /** time between heartbeats while a turn runs, ms */
  heartbeatMs: number
}

export const LIMITS: Limits = { fileBytes: MAX_UPLOAD_BYTES, filesPerUpload: 100, heartbeatMs: 4000 }
