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
  /** whether the file may still go where it was meant to; @throws {NemoError} `not_allowed_path` */
  checkTarget(path: string): Promise<void>
  /** a link to the project on the web site, where there is one */
  workspaceUrl(): Promise<string | undefined>
  /** someone waits for this render; polls beyond the tenth are made for them alone */
  isWanted(): boolean
  /** live progress, for those who wait in this process */
  onStatus(status: Partial<RenderRecord>): void
}

/** Takes an export one step on; gives its record as it then is. */
export type Step = (record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds) => Promise<RenderRecord>
