import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { AV_LOG_DEBUG, AV_SAMPLE_FMT_FLT } from 'node-av/constants'
import { avChannelLayoutDefault, Filter, type FilterContext, FilterGraph, Frame, Log } from 'node-av/lib'
import { check, gave, silenceFFmpeg } from '../ffmpeg.ts'
import { MediaError } from '../media.ts'
import { linesIn, type RecognisedLine } from './whisper-output.ts'
import { LONGEST } from './windows.ts'

/** Its sample rate. */
export const HEARD_RATE = 16_000
/** s: it ignores shorter audio */
const SHORTEST = 1.2
/** s that the filter buffers: it transcribes when the next samples would not fit */
const HELD = LONGEST + 2
/** s between windows on the filter's clock: the times of lines tell which window they belong to. */
const APART = 100
const MOST_THREADS = 8
const FOUND = /auto-detected language: ([a-z]{2,3})\b/

/** FFmpeg's whisper filter with a loaded model. Windows are transcribed one by one; the lines of each come with the next. */
export class Recogniser {
  readonly #graph = new FilterGraph()
  readonly #frame = new Frame()
  readonly #source: FilterContext
  readonly #sink: FilterContext
  readonly #folder: string
  #given = 0
  #before = 0
  #read = 0
  /** whisper's name of the detected language */
  language: string | undefined

  /**
   * @param language whisper's name, undefined to detect it
   * @throws {MediaError} if the model can't be loaded
   */
  static async open(model: string, language: string | undefined): Promise<Recogniser> {
    const folder = await mkdtemp(join(tmpdir(), 'heard-'))
    try {
      return new Recogniser(model, language, folder)
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  private constructor(model: string, language: string | undefined, folder: string) {
    this.#folder = folder
    this.language = language
    this.#frame.alloc()
    // whisper reports the detected language only in its log
    Log.setCallback(
      (_, message) => {
        this.language ??= FOUND.exec(message)?.[1]
      },
      { maxLevel: AV_LOG_DEBUG },
    )
    const graph = this.#graph
    graph.alloc()
    graph.nbThreads = threads()
    const shape = `sample_rate=${HEARD_RATE}:sample_fmt=flt:channel_layout=mono:time_base=1/${HEARD_RATE}`
    this.#source = there(graph.createFilter(filter('abuffer'), 'in', shape))
    const whisper = there(graph.allocFilter(filter('whisper'), 'whisper'))
    this.#sink = there(graph.createFilter(filter('abuffersink'), 'out'))
    const options = {
      model,
      language: language ?? 'auto',
      queue: String(HELD),
      use_gpu: '0',
      format: 'json',
      destination: this.#file,
    }
    for (const [name, value] of Object.entries(options)) check(whisper.setOption(name, value), `setting ${name}`)
    if (whisper.init() < 0) throw new MediaError('the model can’t be loaded')
    check(this.#source.link(0, whisper, 0), 'linking filters')
    check(whisper.link(0, this.#sink, 0), 'linking filters')
    check(graph.configSync(), 'making filters')
  }

  get #file(): string {
    return join(this.#folder, 'lines')
  }

  /**
   * Transcribes a window.
   * @param samples -1 to 1, 16 kHz, no longer than a window
   * @returns lines of earlier windows, by index from 0, with times from the window's beginning
   */
  async hear(samples: Float32Array): Promise<Map<number, RecognisedLine[]>> {
    const least = Math.max(SHORTEST, this.#given === 0 ? 0 : HELD - this.#before + 0.01)
    const length = Math.max(samples.length, Math.ceil(least * HEARD_RATE))
    const frame = this.#frame
    frame.format = AV_SAMPLE_FMT_FLT
    frame.sampleRate = HEARD_RATE
    frame.channelLayout = avChannelLayoutDefault(1)
    frame.nbSamples = length
    check(frame.getBuffer(), 'making room for sound')
    const plane = frame.data?.[0]
    plane?.fill(0)
    plane?.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
    frame.pts = BigInt(this.#given * APART * HEARD_RATE)
    this.#given++
    this.#before = length / HEARD_RATE
    await this.#run(frame)
    frame.unref()
    return this.#lines()
  }

  /** Lines of the last window. */
  async end(): Promise<Map<number, RecognisedLine[]>> {
    await this.#run(null)
    return this.#lines()
  }

  /** Asynchronously, so that the worker notices when the engine is gone. */
  async #run(frame: Frame | null): Promise<void> {
    const out = new Frame()
    out.alloc()
    Log.setLevel(AV_LOG_DEBUG)
    try {
      check(await this.#source.buffersrcAddFrame(frame), 'recognising')
      while (gave(await this.#sink.buffersinkGetFrame(out), 'recognising')) out.unref()
    } finally {
      silenceFFmpeg()
      out.free()
    }
  }

  async #lines(): Promise<Map<number, RecognisedLine[]>> {
    const written = await readFile(this.#file, 'utf8')
    const fresh = linesIn(written.slice(this.#read))
    this.#read = written.length
    const windows = new Map<number, RecognisedLine[]>()
    for (const { start, end, text } of fresh) {
      const window = Math.floor(start / APART)
      const begin = window * APART
      windows.set(window, [...(windows.get(window) ?? []), { start: start - begin, end: end - begin, text }])
    }
    return windows
  }

  async close(): Promise<void> {
    Log.resetCallback()
    this.#graph.free()
    this.#frame.free()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

/** Leaves one core free: its threads busy-wait for each other, so a thread without a core holds up all. */
function threads(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))
}

function filter(name: string): Filter {
  const found = Filter.getByName(name)
  if (!found) throw new MediaError(`FFmpeg has no filter ${name} here`)
  return found
}

function there(context: FilterContext | null): FilterContext {
  if (!context) throw new Error('a filter could not be made')
  return context
}
