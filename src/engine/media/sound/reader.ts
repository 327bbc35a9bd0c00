import { Frame } from 'node-av/lib'
import { SoundDecoder } from './decoder.ts'
import { SoundGraph, type SoundShape, sameShape, shapeOf } from './graph.ts'
import { type Pcm, type PcmSource, part, RATE, silence } from './pcm.ts'

/** s decoded before the place wanted, so that codecs that lean on earlier packets have settled */
const PRE_ROLL = 0.3
/** s that time stamps may stray before sound is moved to where they say: less than anyone sees */
const STRAY = 0.02
/** s: a longer gap is no gap but a broken time stamp */
const LONGEST_GAP = 3600

/** A file of which one track is read. */
export interface OneTrack {
  path: string
  demuxer: string
  /** number of its stream; without one that which players choose */
  track?: number
}

/** Samples of one rate and layout without a gap, on their way to 48 kHz stereo. */
interface Run {
  shape: SoundShape
  graph: SoundGraph
  /** s in the source */
  start: number
  samples: number
}

/**
 * A file's sound from one moment to another as 48 kHz stereo, each sample at the place that its time stamp says. Gaps
 * are silent.
 */
export class SoundReader implements PcmSource {
  readonly #decoder: SoundDecoder
  readonly #frame = new Frame()
  readonly #from: number
  readonly #samples: number
  #run: Run | null = null
  /** samples handed out so far */
  #at = 0
  /** silent samples to hand out next, or samples to leave away */
  #gap = 0
  #skip = 0
  readonly #ready: Pcm[] = []

  /**
   * @param from s in the source; what lies before its beginning is silent
   * @param to s in the source
   * @throws {MediaError} when the file has no sound or cannot be opened
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

  /** What has come out of a run's graph, without the beginning that is left away. */
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

  /** Decodes one frame more. False when all has been decoded and handed out. */
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
