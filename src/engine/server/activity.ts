/** What the engine is doing, to know when it may end. */
export interface Activity {
  /** Marks something as going on until the returned function is called. */
  begin(): () => void
  /** nothing going on */
  readonly idle: boolean
  /** Another version wants to take over: end as soon as nothing is going on, without the wait. */
  retire(): void
  stop(): void
}

export interface ActivityOptions {
  /** how long nothing may go on before the engine ends, ms */
  idleMs: number
  /** work that is counted elsewhere: the render queue */
  busy: () => boolean
  onIdle: () => void
}

/** A retiring engine looks this often; a render that ends is no request, so nothing else would notice. */
const RETIRE_CHECK_MS = 200
/** Node's timers hold no more, and go off at once. */
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
