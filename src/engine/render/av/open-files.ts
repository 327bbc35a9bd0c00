import type { SourceFile } from '../plan/segment.ts'
import { FramePicker } from './picker.ts'

/** Files that stay open at most, and px that the pictures of all come to where there are several: a decoder holds a dozen. */
const MOST = 4
const MOST_PIXELS = 20e6
/** ms: what goes on does so at once */
const PATIENCE = 5000

interface Kept {
  path: string
  picker: FramePicker
}

/**
 * Files that were read from and stay open: the next segment mostly goes on where the one before ended, and decoding from the
 * last key picture on would take longer than all the rest of it. Each segment shows what it would with files of its own.
 */
export class OpenFiles {
  /** used longest ago first */
  readonly #kept: Kept[] = []
  #timer: NodeJS.Timeout | undefined

  /**
   * A file to read from, from about a moment on. Whoever borrows it gives it back.
   * @param time s in it
   * @param step s between the moments that will be asked for
   * @throws {MediaError} when it cannot be opened
   */
  async borrow(file: SourceFile, time: number, step: number): Promise<FramePicker> {
    const fitting = this.#kept.filter(({ path, picker }) => path === file.path && picker.reaches(time, step))
    const [nearest] = fitting.toSorted((a, b) => far(a, time, step) - far(b, time, step))
    if (!nearest) return FramePicker.open(file)
    this.#kept.splice(this.#kept.indexOf(nearest), 1)
    return nearest.picker
  }

  giveBack({ path }: SourceFile, picker: FramePicker): void {
    if (picker.lasting) this.#kept.push({ path, picker })
    else picker.close()
    while (this.#kept.length > 1 && (this.#kept.length > MOST || this.#pixels > MOST_PIXELS))
      this.#kept.shift()?.picker.close()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.close(), PATIENCE).unref()
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

/** Those of this worker. */
export const openFiles = new OpenFiles()
