/** A longer message is not read: nothing that a tool takes comes near it. The same as the MCP SDK's, bytes. */
export const LONGEST = 10 * 1024 * 1024
/** Of a longer one, what is kept of its beginning and of its end, bytes. */
const KEPT = 1024

/** A line, without its end; of one that is too long only how it begins and ends. */
export type Line = { text: string } | { head: string; tail: string; bytes: number }

const NEWLINE = 0x0a

/** Cuts a stream of bytes into lines, without ever holding more than the longest that is read. */
export class Lines {
  #parts: Buffer[] = []
  #bytes = 0

  /** The lines that `chunk` ends. */
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

  /** What came after the last line's end. */
  end(): Line[] {
    return this.#bytes > 0 ? [this.#take()] : []
  }

  #keep(part: Buffer): void {
    this.#bytes += part.length
    this.#parts.push(part)
    if (this.#bytes <= LONGEST) return
    const all = Buffer.concat(this.#parts)
    // copies, since a part of a buffer keeps all of it
    this.#parts = [Buffer.from(all.subarray(0, KEPT)), Buffer.from(all.subarray(-KEPT))]
  }

  #take(): Line {
    const bytes = this.#bytes
    const text = Buffer.concat(this.#parts).toString('utf8')
    this.#parts = []
    this.#bytes = 0
    // a mark of the byte order before, and a carriage return behind, are Windows' ways of writing
    if (bytes <= LONGEST) return { text: text.replace(/^\uFEFF/, '').replace(/\r$/, '') }
    return { head: text.slice(0, KEPT), tail: text.slice(-KEPT).replace(/\r$/, ''), bytes }
  }
}
