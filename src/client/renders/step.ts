import type { Endpoint } from '../../protocol/endpoint.ts'
import type { Caller } from '../account/caller.ts'
import type { Clock } from '../options.ts'
import type { Hold } from '../store/work.ts'
import type { Download } from './download.ts'
import type { RenderRecord } from './record.ts'

export interface RenderNeeds {
  endpoint: Endpoint
  caller: Caller
  clock: Clock
  download: Download
  draft(): Promise<unknown>
  /** checks again that the target path is allowed; @throws {NemoError} `not_allowed_path` */
  checkTarget(path: string): Promise<void>
  /** a link to the project on the web site, if there is one */
  workspaceUrl(): Promise<string | undefined>
  /** whether a call waits for this render; otherwise there are at most ten polls */
  isWanted(): boolean
  /** live progress, for callers waiting in this process */
  onStatus(status: Partial<RenderRecord>): void
}

/** Advances an export by one step; returns its new record. */
export type Step = (record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds) => Promise<RenderRecord>
