/** Writing to a person's terminal. Only the terminal programs use it: in the MCP server stdout belongs to the protocol. */

// `| head` closes the pipe when it has seen enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
})

export function say(text = ''): void {
  process.stdout.write(`${text}\n`)
}

/** Says on stderr why a program can't go on. @returns its exit code */
export function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

const BAR = 32

/** A progress bar that redraws its line on a terminal, and prints a line a tenth elsewhere. */
export class ProgressBar {
  readonly #label: string
  #shownTenth = -1
  #open = false

  constructor(label: string) {
    this.#label = label
  }

  /** @param fraction 0-1 */
  update(fraction: number, message = ''): void {
    const share = Math.min(1, Math.max(0, fraction))
    const percent = `${Math.round(share * 100)} %`.padStart(5)
    if (process.stdout.isTTY) {
      const filled = Math.round(share * BAR)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
      const width = process.stdout.columns ?? 80
      process.stdout.write(`\r\x1b[K${`  ${this.#label} ${bar} ${percent}  ${message}`.slice(0, width - 1)}`)
      this.#open = true
      return
    }
    const tenth = Math.floor(share * 10)
    if (tenth === this.#shownTenth) return
    this.#shownTenth = tenth
    say(`  ${this.#label} ${percent}  ${message}`.trimEnd())
  }

  /** Leaves the line as it stands and begins a new one. */
  end(): void {
    if (this.#open) process.stdout.write('\n')
    this.#open = false
  }
}

/** @param bytes whole bytes; shown in MB of 10^6 */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** @param ms shown as seconds with two digits */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
