import { coloured, type Painted } from './colour.ts'

/** What a bar needs from stdout. */
export interface BarOutput extends Painted {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const BAR = 32
const CLEAR_LINE = '\r\x1b[K'
/** Earlier, an estimate would be far off. */
const GUESS_AFTER_MS = 2000
const GUESS_FROM = 0.05

/**
 * Progress of a task: a bar on a terminal, otherwise a line for every tenth. It shows the percentage, and the remaining time once
 * it can be estimated. A bar ends at 100 % or disappears.
 */
export class ProgressBar {
  readonly #label: string
  readonly #output: BarOutput
  readonly #now: () => number
  readonly #began: number
  #shownTenth = 0
  #share = 0
  #drawn = ''

  /** @param now ms, of any monotonic clock */
  constructor(label: string, output: BarOutput = process.stdout, now: () => number = () => performance.now()) {
    this.#label = label
    this.#output = output
    this.#now = now
    this.#began = now()
  }

  /** @param fraction 0-1; nothing is shown at 0, and a bar never goes back */
  update(fraction: number): void {
    const share = Math.min(1, fraction)
    if (!(share > this.#share)) return
    this.#share = share
    if (this.#output.isTTY) this.#draw(this.#line(this.#left()))
    else this.#sayTenth()
  }

  /** Shows the bar complete. */
  done(): void {
    if (this.#share === 0) return
    this.update(1)
    if (this.#output.isTTY) this.#output.write(`${CLEAR_LINE}${this.#line()}\n`)
  }

  /** Removes the bar after a failure. */
  drop(): void {
    if (this.#output.isTTY && this.#share > 0) this.#output.write(CLEAR_LINE)
  }

  /** Progress may be reported even if it changed too little to be visible. */
  #draw(line: string): void {
    if (line !== this.#drawn) this.#output.write(`${CLEAR_LINE}${line}`)
    this.#drawn = line
  }

  #line(left = ''): string {
    const filled = Math.round(this.#share * BAR)
    const figures = `${this.#percent()}${left && `  ${left}`}`
    const room = (this.#output.columns ?? 80) - this.#label.length - figures.length - 6
    if (room < BAR) return `  ${this.#label} ${figures}`.slice(0, (this.#output.columns ?? 80) - 1)
    const bar =
      coloured('cyan', '█'.repeat(filled), this.#output) + coloured('dim', '░'.repeat(BAR - filled), this.#output)
    return `  ${this.#label} ${bar} ${figures}`
  }

  #sayTenth(): void {
    const tenth = Math.floor(this.#share * 10)
    if (tenth === this.#shownTenth) return
    this.#shownTenth = tenth
    this.#output.write(`  ${this.#label} ${this.#percent()}  ${this.#left()}`.trimEnd().concat('\n'))
  }

  #percent(): string {
    return `${Math.floor(this.#share * 100)} %`.padStart(5)
  }

  #left(): string {
    const spent = this.#now() - this.#began
    if (spent < GUESS_AFTER_MS || this.#share < GUESS_FROM || this.#share === 1) return ''
    return `about ${timeLeft((spent / this.#share) * (1 - this.#share))} left`
  }
}

/** @param ms shown like `12 s` or `3 min` */
function timeLeft(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
