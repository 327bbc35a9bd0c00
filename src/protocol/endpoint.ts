import type { Dispatcher } from 'undici'

export type EngineName = 'cloud' | 'local'
/** NemoVideo's own service, which is the cloud unless another address is named. */
export const VENDOR_URL = 'https://mega-api-prod.nemovideo.ai'

export type EngineChoice = EngineName | 'auto'

/** Where the protocol is spoken: the cloud service, or the local engine behind its socket. Both look the same from here. */
export interface Endpoint {
  engine: EngineName
  /** the person named its address: it is believed what NemoVideo's service would not be */
  named?: boolean
  /** origin without a slash at the end; for the local engine a name that only `dispatcher` can reach */
  baseUrl: string
  /** carries every request to `baseUrl`, and none to another origin */
  dispatcher: Dispatcher
  /** for the person: where media goes, one sentence */
  privacy: string
}

/** A proxy on the way failed: it could not be reached (`cause`), or refused to connect (`status`). What dispatchers reject with. */
export class ProxyFailed extends Error {
  override readonly name = 'ProxyFailed'
  /** of the proxy, without its login */
  readonly host: string
  /** HTTP status of its refusal */
  readonly status?: number
  constructor(host: string, { status, cause }: { status?: number; cause?: unknown }) {
    super(`the proxy ${host} failed`, { cause })
    this.host = host
    this.status = status
  }
}

/** Opens endpoints; the local one starts its engine when none runs. */
export interface Endpoints {
  /**
   * @param choice `auto`: with the person's own token the cloud, or local where it can't be reached at all within 5 s; without
   * one local where its parts are there, so that nothing leaves the machine unasked, else the cloud
   * @throws {NemoError} `engine_missing`, `engine_failed`, `unreachable`, `bad_config`
   */
  open(choice: EngineChoice): Promise<{ endpoint: Endpoint; note?: string }>
  /**
   * Carries downloads from hosts other than an engine's, through the proxy that the environment names.
   * @throws {NemoError} `bad_config`
   */
  elsewhere(): Dispatcher
  close(): Promise<void>
}
