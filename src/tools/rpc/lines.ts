/** Longest message, bytes; the same as the MCP SDK's, and far more than any tool needs. */
export const LONGEST = 10 * 1024 * 1024
/** Bytes kept of the beginning and the end of a longer message. */
const KEPT = 1024

/** A line without its terminator; only beginning and end if it is too long. */
export type Line = { text: string } | { head: string; tail: string; bytes: number }

const NEWLINE = 0x0a

/** Splits a stream of bytes into lines with bounded memory. */
export class Lines {
  #parts: Buffer[] = []
  #bytes = 0

  /** The lines completed by `chunk`. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = []
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.#keep(chunk.subarray(from, at))
      lines.push(this.#take())
      from = at + 1
    }
    this.#keep(chunk.subarray(from))
    return lines
  }

  /** The rest after the last line. */
  end(): Line[] {
    return this.#bytes > 0 ? [this.#take()] : []
  }

  #keep(part: Buffer): void {
    this.#bytes += part.length
    this.#parts.push(part)
    if (this.#bytes <= LONGEST) return
    const all = Buffer.concat(this.#parts)
    // copies, since a slice keeps the whole buffer in memory
    this.#parts = [Buffer.from(all.subarray(0, KEPT)), Buffer.from(all.subarray(-KEPT))]
  }

  #take(): Line {
    const bytes = this.#bytes
    const text = Buffer.concat(this.#parts).toString('utf8')
    this.#parts = []
    this.#bytes = 0
    // Windows programs may add a byte order mark and carriage returns
    if (bytes <= LONGEST) return { text: text.replace(/^\uFEFF/, '').replace(/\r$/, '') }
    return { head: text.slice(0, KEPT), tail: text.slice(-KEPT).replace(/\r$/, ''), bytes }
  }
}
