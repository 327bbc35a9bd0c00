import { Frame } from 'node-av/lib'
import { SoundDecoder } from './decoder.ts'
import { SoundGraph, type SoundShape, sameShape, shapeOf } from './graph.ts'
import { type Pcm, type PcmSource, part, RATE, silence } from './pcm.ts'

/** s decoded before the requested time, so that codecs that depend on earlier packets have settled */
const PRE_ROLL = 0.3
/** s: tolerance of time stamps; smaller differences are invisible */
const STRAY = 0.02
/** s: a longer gap is a broken time stamp */
const LONGEST_GAP = 3600

/** One audio track of a file. */
export interface OneTrack {
  path: string
  demuxer: string
  /** index of its stream; by default the one that players choose */
  track?: number
}

/** A continuous run of samples of one rate and layout, being converted to 48 kHz stereo. */
interface Run {
  shape: SoundShape
  graph: SoundGraph
  /** s in the source */
  start: number
  samples: number
}

/**
 * A file's sound between two times as 48 kHz stereo, each sample at its time stamp. Gaps are silent.
 */
export class SoundReader implements PcmSource {
  readonly #decoder: SoundDecoder
  readonly #frame = new Frame()
  readonly #from: number
  readonly #samples: number
  #run: Run | null = null
  /** samples returned so far */
  #at = 0
  /** silent samples to return next, or if negative, samples to drop */
  #gap = 0
  #skip = 0
  readonly #ready: Pcm[] = []

  /**
   * @param from s in the source; silent before its beginning
   * @param to s in the source
   * @throws {MediaError} if the file has no sound or can't be opened
   */
  static async open(file: OneTrack, from: number, to = Number.POSITIVE_INFINITY): Promise<SoundReader> {
    return new SoundReader(await SoundDecoder.open(file), from, to)
  }

  private constructor(decoder: SoundDecoder, from: number, to: number) {
    this.#decoder = decoder
    this.#from = from
    this.#samples = Math.round((to - from) * RATE)
    this.#frame.alloc()
    if (from > PRE_ROLL) decoder.seek(from - PRE_ROLL)
  }

  read(): Pcm | null {
    while (this.#at < this.#samples) {
      const next = this.#ready.shift() ?? this.#silence() ?? this.#pull(this.#run)
      if (next) {
        const fresh = part(next, 0, this.#samples - this.#at)
        this.#at += fresh.left.length
        if (fresh.left.length > 0) return fresh
      } else if (!this.#advance()) return null
    }
    return null
  }

  /** Output of a run's graph, without dropped samples. */
  #pull(run: Run | null): Pcm | null {
    const pcm = run?.graph.pullPcm()
    if (!pcm) return null
    const skipped = Math.min(this.#skip, pcm.left.length)
    this.#skip -= skipped
    return part(pcm, skipped)
  }

  #silence(): Pcm | undefined {
    if (this.#gap === 0) return undefined
    const block = silence(Math.min(this.#gap, RATE))
    this.#gap -= block.left.length
    return block
  }

  /** Decodes another frame. False when everything has been decoded and returned. */
  #advance(): boolean {
    if (!this.#decoder.next(this.#frame)) return this.#endRun()
    const frame = this.#frame
    if (frame.nbSamples > 0 && frame.sampleRate > 0 && frame.channels > 0) this.#take(frame)
    frame.unref()
    return true
  }

  #take(frame: Frame): void {
    const shape = shapeOf(frame)
    const run = this.#run
    const expected = run ? run.start + run.samples / run.shape.rate : Math.max(0, this.#from)
    const stated = this.#decoder.timeOf(frame) ?? expected
    const time = Math.abs(stated - expected) > LONGEST_GAP ? expected : stated
    if (run && sameShape(run.shape, shape) && Math.abs(time - expected) < STRAY) {
      run.samples += frame.nbSamples
      run.graph.push(frame)
      return
    }
    this.#endRun()
    const graph = new SoundGraph(shape)
    this.#run = { shape, graph, start: time, samples: frame.nbSamples }
    const pending = this.#ready.reduce((sum, pcm) => sum + pcm.left.length, 0)
    const ahead = Math.round((time - this.#from) * RATE) - this.#at - pending
    this.#gap = Math.max(0, ahead)
    this.#skip = Math.max(0, -ahead)
    graph.push(frame)
  }

  /** False when there was none. */
  #endRun(): boolean {
    const run = this.#run
    if (!run) return false
    run.graph.push(null)
    for (let pcm = this.#pull(run); pcm; pcm = this.#pull(run)) this.#ready.push(pcm)
    run.graph.close()
    this.#run = null
    return true
  }

  close(): void {
    this.#run?.graph.close()
    this.#frame.free()
    this.#decoder.close()
  }
}
