import { hardwareOf, TRY_HARDWARE, type TryHardwareInput, type TryHardwareOutput } from '../../../protocol/hardware.ts'
import type { HardwareEncoder } from '../plan/segment.ts'
import type { Runner } from '../retry.ts'

/** A driver that answers no sooner is no help, ms. */
const PATIENCE_MS = 30_000

export interface HardwareOptions {
  runner: Pick<Runner, 'run'>
  platform: NodeJS.Platform
  log: { info(facts: object, message: string): void }
}

/**
 * The encoder of this machine's hardware that films are made with, where one has shown that it can. A driver may crash: each is
 * tried in a worker, when a film first wants it. After its first failure none is used until the engine starts anew.
 */
export class Hardware {
  readonly #options: HardwareOptions
  #found: Promise<HardwareEncoder | undefined> | undefined

  constructor(options: HardwareOptions) {
    this.#options = options
  }

  encoder(): Promise<HardwareEncoder | undefined> {
    this.#found ??= this.#find()
    return this.#found
  }

  /** It failed in a film. */
  giveUp(error: unknown): void {
    this.#found = Promise.resolve(undefined)
    this.#options.log.info({ error: String(error) }, 'hardware encoding failed and is left alone')
  }

  async #find(): Promise<HardwareEncoder | undefined> {
    const { runner, platform, log } = this.#options
    for (const name of hardwareOf(platform)) {
      try {
        const input: TryHardwareInput = { name }
        const { sign } = await runner.run<TryHardwareOutput>(TRY_HARDWARE, input, { timeoutMs: PATIENCE_MS })
        log.info({ name, sign }, 'films are encoded by hardware')
        return { name, sign }
      } catch (error) {
        log.info({ name, error: String(error) }, 'no hardware encoder')
      }
    }
    return undefined
  }
}
