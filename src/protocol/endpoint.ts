import type { Dispatcher } from 'undici'

export type EngineName = 'cloud' | 'local'
/** NemoVideo's own service, which is the cloud unless another address is configured. */
export const VENDOR_URL = 'https://mega-api-prod.nemovideo.ai'

export type EngineChoice = EngineName | 'auto'

/** A server of the protocol: the cloud service, or the local engine behind its socket. Both look the same from here. */
export interface Endpoint {
  engine: EngineName
  /** the person configured its address: it is trusted with more than NemoVideo's service */
  named?: boolean
  /** origin without a trailing slash; for the local engine, a name that only `dispatcher` can reach */
  baseUrl: string
  /** sends all requests to `baseUrl`, and none to other origins */
  dispatcher: Dispatcher
  /** for the person: where media are sent, one sentence */
  privacy: string
}

/** A proxy failed: it is unreachable (`cause`), or refused to connect (`status`). Dispatchers reject with this. */
export class ProxyFailed extends Error {
  override readonly name = 'ProxyFailed'
  /** of the proxy, without credentials */
  readonly host: string
  /** HTTP status of its refusal */
  readonly status?: number
  constructor(host: string, { status, cause }: { status?: number; cause?: unknown }) {
    super(`the proxy ${host} failed`, { cause })
    this.host = host
    this.status = status
  }
}

/** Opens endpoints; the local one starts its engine if none is running. */
export interface Endpoints {
  /**
   * @param choice `auto`: with the person's own token the cloud, or local if the cloud is unreachable within 5 s; without one
   * local if its parts are installed, so that nothing leaves the machine unasked, otherwise the cloud
   * @throws {NemoError} `engine_missing`, `engine_failed`, `unreachable`, `bad_config`
   */
  open(choice: EngineChoice): Promise<{ endpoint: Endpoint; note?: string }>
  /** The local engine, if it was used on this machine before and can be started. */
  openUsed(): Promise<Endpoint | undefined>
  /**
   * A dispatcher for downloads from hosts other than an engine's, through the proxy in the environment.
   * @throws {NemoError} `bad_config`
   */
  elsewhere(): Dispatcher
  close(): Promise<void>
}
