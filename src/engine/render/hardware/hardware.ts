import { hardwareOf, TRY_HARDWARE, type TryHardwareInput, type TryHardwareOutput } from '../../../protocol/hardware.ts'
import type { HardwareEncoder } from '../plan/segment.ts'
import type { Runner } from '../retry.ts'

/** How long to wait for a driver, ms. */
const TIMEOUT_MS = 30_000

export interface HardwareOptions {
  runner: Pick<Runner, 'run'>
  platform: NodeJS.Platform
  log: { info(facts: object, message: string): void }
}

/**
 * The hardware encoder of this machine, if one has passed its test. A driver may crash, so encoders are tested in a worker when
 * a film first needs one. After a failure none is used until the engine restarts.
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

  /** Called when it failed in a film. */
  giveUp(error: unknown): void {
    this.#found = Promise.resolve(undefined)
    this.#options.log.info({ error: String(error) }, 'hardware encoding failed and is left alone')
  }

  async #find(): Promise<HardwareEncoder | undefined> {
    const { runner, platform, log } = this.#options
    for (const name of hardwareOf(platform)) {
      try {
        const input: TryHardwareInput = { name }
        const { sign } = await runner.run<TryHardwareOutput>(TRY_HARDWARE, input, { timeoutMs: TIMEOUT_MS })
        log.info({ name, sign }, 'films are encoded by hardware')
        return { name, sign }
      } catch (error) {
        log.info({ name, error: String(error) }, 'no hardware encoder')
      }
    }
    return undefined
  }
}
