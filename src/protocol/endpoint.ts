import type { Dispatcher } from 'undici'

export type EngineName = 'cloud' | 'local'
export type EngineChoice = EngineName | 'auto'

/** Where the protocol is spoken: the cloud service, or the local engine behind its socket. Both look the same from here. */
export interface Endpoint {
  engine: EngineName
  /** origin without a slash at the end; for the local engine a name that only `dispatcher` can reach */
  baseUrl: string
  /** carries every request to `baseUrl`, and none to another origin */
  dispatcher: Dispatcher
  /** for the person: where media goes, one sentence */
  privacy: string
}

/** Opens endpoints; the local one starts its engine when none runs. */
export interface Endpoints {
  /**
   * @param choice `auto`: with the person's own token the cloud, or local where it can't be reached at all within 5 s; without
   * one local where its parts are there, so that nothing leaves the machine unasked, else the cloud
   * @throws {NemoError} `engine_missing`, `engine_failed`, `unreachable`
   */
  open(choice: EngineChoice): Promise<{ endpoint: Endpoint; note?: string }>
  close(): Promise<void>
}
