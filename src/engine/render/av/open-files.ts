import type { SourceFile } from '../plan/segment.ts'
import { FramePicker } from './picker.ts'

/** How many files stay open, and the total px of their pictures if there are several: a decoder holds a dozen. */
const MOST = 4
const MOST_PIXELS = 20e6
/** ms: a file that is still needed is borrowed again at once */
const IDLE_MS = 5000

interface Kept {
  path: string
  picker: FramePicker
}

/**
 * Keeps files open after reading: the next segment mostly continues where the last one ended, and decoding again from the last
 * key frame would take longer than everything else. The pictures are the same as from newly opened files.
 */
export class OpenFiles {
  /** least recently used first */
  readonly #kept: Kept[] = []
  #timer: NodeJS.Timeout | undefined

  /**
   * Borrows a file to read pictures from. The borrower gives it back.
   * @param moments that will be requested, s
   * @param step s between them
   * @throws {MediaError} when it cannot be opened
   */
  async borrow(file: SourceFile, moments: readonly number[], step: number): Promise<FramePicker> {
    const picker = this.#nearest(file, moments[0] ?? 0, step) ?? (await FramePicker.open(file))
    picker.expect(moments, step)
    return picker
  }

  #nearest(file: SourceFile, time: number, step: number): FramePicker | undefined {
    const fitting = this.#kept.filter(({ path, picker }) => path === file.path && picker.reaches(time, step))
    const [nearest] = fitting.toSorted((a, b) => far(a, time, step) - far(b, time, step))
    if (nearest) this.#kept.splice(this.#kept.indexOf(nearest), 1)
    return nearest?.picker
  }

  giveBack({ path }: SourceFile, picker: FramePicker): void {
    if (picker.lasting) this.#kept.push({ path, picker })
    else picker.close()
    while (this.#kept.length > 1 && (this.#kept.length > MOST || this.#pixels > MOST_PIXELS))
      this.#kept.shift()?.picker.close()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.close(), IDLE_MS).unref()
  }

  get #pixels(): number {
    return this.#kept.reduce((sum, { picker: { stream } }) => sum + stream.codecpar.width * stream.codecpar.height, 0)
  }

  close(): void {
    for (const { picker } of this.#kept.splice(0)) picker.close()
  }
}

function far({ picker }: Kept, time: number, step: number): number {
  return picker.distance(time, step) ?? Number.POSITIVE_INFINITY
}

/** The open files of this worker. */
export const openFiles = new OpenFiles()
