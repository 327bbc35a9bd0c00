/** Keeps track of what the engine is doing, to know when it may end. */
export interface Activity {
  /** Marks something as running until the returned function is called. */
  begin(): () => void
  /** whether nothing is running */
  readonly idle: boolean
  /** Another version wants to take over: end as soon as nothing is running, without waiting. */
  retire(): void
  stop(): void
}

export interface ActivityOptions {
  /** how long the engine must be idle before it ends, ms */
  idleMs: number
  /** work counted elsewhere: the render queue */
  busy: () => boolean
  onIdle: () => void
}

/** How often a retiring engine checks; a render that ends is no request, so nothing else would notice. */
const RETIRE_CHECK_MS = 200
/** Longer delays overflow Node's timers, which then fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

export function createActivity({ idleMs, busy, onIdle }: ActivityOptions): Activity {
  let going = 0
  let retiring = false
  let timer: NodeJS.Timeout | undefined
  const idle = () => going === 0 && !busy()
  const watch = (): void => {
    clearTimeout(timer)
    const wait = Math.min(idleMs, retiring ? RETIRE_CHECK_MS : LONGEST_TIMER_MS)
    timer = setTimeout(() => (idle() ? onIdle() : watch()), wait)
  }
  watch()
  return {
    begin() {
      going++
      let ended = false
      return () => {
        if (ended) return
        ended = true
        going--
        watch()
      }
    },
    get idle() {
      return idle()
    },
    retire() {
      retiring = true
      watch()
    },
    stop: () => clearTimeout(timer),
  }
}
