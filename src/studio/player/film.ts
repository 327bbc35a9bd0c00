import type { StudioPreview } from '../../protocol/studio.ts'
import { fetchPart, Refused } from '../api.ts'
import { typeOf } from './codec.ts'
import { type Placed, placed, stale, wanted } from './pieces.ts'

/** Events of the player. */
export interface FilmEvents {
  /** for every frame shown */
  frame(frame: number): void
  playing(plays: boolean): void
  /** whether the picture under the playhead is still loading */
  waiting(waits: boolean): void
}

const AT_ONCE = 2
/** s buffered after and before the playhead, and kept around it */
const AHEAD = 60
const BEHIND = 10
const KEPT = 180
/** tolerance between sound and picture, s */
const DRIFT = 0.08

/** Plays the film in a video element, loaded piece by piece, with separate sound. */
export class Film {
  readonly #video: HTMLVideoElement
  readonly #audio: HTMLAudioElement
  readonly #events: FilmEvents
  readonly #source = new MediaSource()
  readonly #stop = new AbortController()
  #buffer: SourceBuffer | undefined
  #type = ''
  #opened: Promise<unknown>
  #work: Promise<unknown> = Promise.resolve()
  #fps = 30
  #pieces: Placed[] = []
  #brought: Placed[] = []
  readonly #bringing = new Map<string, AbortController>()
  #sound: string | null = null
  #rate = 1
  #backwards: ReturnType<typeof setInterval> | undefined
  #shown = -1

  constructor(video: HTMLVideoElement, audio: HTMLAudioElement, events: FilmEvents) {
    this.#video = video
    this.#audio = audio
    this.#events = events
    this.#opened = new Promise((resolve) => this.#source.addEventListener('sourceopen', resolve, { once: true }))
    video.src = URL.createObjectURL(this.#source)
    const { signal } = this.#stop
    video.addEventListener('waiting', () => this.#audio.pause(), { signal })
    video.addEventListener('playing', () => this.#withSound(), { signal })
    this.#tick()
  }

  get frames(): number {
    const last = this.#pieces.at(-1)
    return last ? last.start + last.frames : 0
  }

  get plays(): boolean {
    return !this.#video.paused || this.#backwards !== undefined
  }

  /** Loads a film, or the film after an edit: keeps the playhead and loads only new pieces. */
  load({ fps, pieces, sound }: StudioPreview): void {
    const before = this.#frame()
    if (fps !== this.#fps) {
      this.#forget(this.#brought)
      this.#fps = fps
    }
    this.#pieces = placed(pieces)
    const old = stale(this.#brought, this.#pieces)
    // the visible piece stays until its replacement is loaded
    this.#forget(old.filter(({ start, frames }) => before < start || before >= start + frames))
    this.#brought = this.#brought.filter((piece) => !old.includes(piece))
    for (const [name, bringing] of this.#bringing)
      if (!this.#pieces.some((piece) => piece.name === name)) bringing.abort()
    this.#cutTo(this.frames)
    if (before >= this.frames) this.seek(this.frames - 1)
    this.#bring()
    this.#loadSound(sound)
  }

  seek(frame: number): void {
    const to = Math.max(0, Math.min(this.frames - 1, Math.round(frame)))
    // the frame's middle, to avoid rounding to a neighbour
    this.#video.currentTime = (to + 0.5) / this.#fps
    this.#audio.currentTime = this.#video.currentTime
    this.#show(to)
    this.#bring()
  }

  /** @param rate 1, 2, 4; negative backwards */
  play(rate = 1): void {
    clearInterval(this.#backwards)
    this.#backwards = undefined
    this.#rate = rate
    if (rate < 0) this.#playBackwards(rate)
    else this.#playOn(rate)
  }

  #playOn(rate: number): void {
    if (this.#frame() >= this.frames - 1) this.seek(0)
    this.#video.playbackRate = this.#audio.playbackRate = rate
    this.#video.play().catch(() => this.#events.playing(false)) // browsers may require a click first
    this.#events.playing(true)
  }

  pause(): void {
    clearInterval(this.#backwards)
    this.#backwards = undefined
    this.#video.pause()
    this.#audio.pause()
    this.#events.playing(false)
  }

  get rate(): number {
    return this.plays ? this.#rate : 0
  }

  close(): void {
    this.#stop.abort()
    clearInterval(this.#backwards)
    for (const bringing of this.#bringing.values()) bringing.abort()
    URL.revokeObjectURL(this.#video.src)
  }

  #frame(): number {
    return Math.floor(this.#video.currentTime * this.#fps + 1e-3)
  }

  #show(frame: number): void {
    this.#shown = frame
    this.#events.frame(frame)
    this.#events.waiting(this.frames > 0 && !this.#isThere(frame))
  }

  #tick(): void {
    if (this.#stop.signal.aborted) return
    requestAnimationFrame(() => this.#tick())
    if (this.#video.paused) return
    const frame = Math.min(this.#frame(), this.frames - 1)
    if (frame !== this.#shown) this.#show(frame)
    if (frame >= this.frames - 1) {
      this.pause()
      return
    }
    if (!this.#audio.paused && Math.abs(this.#audio.currentTime - this.#video.currentTime) > DRIFT)
      this.#audio.currentTime = this.#video.currentTime
    this.#bring()
  }

  #playBackwards(rate: number): void {
    this.#video.pause()
    this.#audio.pause()
    this.#events.playing(true)
    const step = 100
    this.#backwards = setInterval(() => {
      const to = this.#frame() + (rate * this.#fps * step) / 1000
      this.seek(to)
      if (to <= 0) this.pause()
    }, step)
  }

  #withSound(): void {
    if (!this.#audio.src || this.#video.paused) return
    this.#audio.currentTime = this.#video.currentTime
    this.#audio.play().catch(() => {}) // the picture plays without sound
  }

  #loadSound(name: string | null): void {
    if (name === this.#sound) return
    this.#sound = name
    if (name === null) {
      this.#audio.removeAttribute('src')
      return
    }
    // the old sound plays until the new one is ready
    fetchPart(name, this.#stop.signal).then(
      () => {
        if (this.#sound !== name) return
        this.#audio.src = `studio/parts/${name}`
        this.#withSound()
      },
      () => {
        this.#sound = null
      },
    )
  }

  #isThere(frame: number): boolean {
    return this.#brought.some(({ start, frames }) => start <= frame && frame < start + frames)
  }

  #bring(): void {
    const reach = { ahead: AHEAD * this.#fps, behind: BEHIND * this.#fps }
    const there = (piece: Placed) => this.#brought.some(({ start }) => start === piece.start)
    for (const piece of wanted(this.#pieces, there, this.#frame(), reach)) {
      // the visible piece is loaded first
      const near = piece.start <= this.#frame() && this.#frame() < piece.start + piece.frames
      if (!near && this.#bringing.size >= AT_ONCE) return
      if (!this.#bringing.has(piece.name)) void this.#fetch(piece)
    }
  }

  async #fetch({ name }: Placed): Promise<void> {
    const bringing = new AbortController()
    this.#bringing.set(name, bringing)
    try {
      const bytes = await fetchPart(name, bringing.signal)
      // equal pieces may be in several places, and may have moved
      const places = this.#pieces.filter((piece) => piece.name === name)
      for (const place of places) await this.#append(place, bytes)
      this.#bringing.delete(name)
      this.#bring()
    } catch (error) {
      this.#bringing.delete(name)
      if (bringing.signal.aborted) this.#bring()
      else if (!(error instanceof Refused)) throw error
    }
  }

  #append(piece: Placed, bytes: ArrayBuffer): Promise<unknown> {
    return this.#next(async () => {
      await this.#opened
      const type = typeOf(bytes)
      this.#buffer ??= this.#source.addSourceBuffer(type)
      const buffer = this.#buffer
      if (this.#type !== '' && this.#type !== type) buffer.changeType(type)
      this.#type = type
      if (!this.#pieces.includes(piece)) return
      const [from, to] = [piece.start / this.#fps, (piece.start + piece.frames) / this.#fps]
      await this.#remove(from, to)
      buffer.timestampOffset = from
      buffer.appendBuffer(bytes)
      await updated(buffer)
      this.#brought.push(piece)
      this.#tidy()
      this.#shownAgain(piece)
    })
  }

  /** Seeks to the current time to make the element show the new picture. */
  #shownAgain({ start, frames }: Placed): void {
    const at = this.#frame()
    if (at < start || at >= start + frames) return
    if (this.#video.paused) this.#video.currentTime = (at + 0.5) / this.#fps
    this.#show(at)
  }

  /** Removes pieces far from the playhead. */
  #tidy(): void {
    const [at, kept] = [this.#frame(), KEPT * this.#fps]
    const far = this.#brought.filter(({ start, frames }) => start > at + kept || start + frames < at - kept)
    if (far.length > 0) this.#forget(far)
  }

  #forget(pieces: readonly Placed[]): void {
    this.#brought = this.#brought.filter((piece) => !pieces.includes(piece))
    const fps = this.#fps
    for (const { start, frames } of pieces) void this.#next(() => this.#remove(start / fps, (start + frames) / fps))
  }

  #cutTo(frames: number): void {
    const end = frames / this.#fps
    void this.#next(async () => {
      await this.#opened
      if (this.#buffer) await this.#remove(end, Number.POSITIVE_INFINITY)
      if (this.#source.readyState === 'open' && this.#source.duration !== end && end > 0) this.#source.duration = end
    })
  }

  async #remove(from: number, to: number): Promise<void> {
    const buffer = this.#buffer
    // after the film became shorter, removing beyond its end would throw
    if (!buffer || from >= to || from >= this.#source.duration) return
    // slightly less, so as not to remove the next piece
    buffer.remove(from, to - 1e-3)
    await updated(buffer)
  }

  /** Queues changes of the buffer. */
  #next(change: () => Promise<void>): Promise<unknown> {
    this.#work = this.#work.then(change).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) reportError(error)
    })
    return this.#work
  }
}

function updated(buffer: SourceBuffer): Promise<unknown> {
  if (!buffer.updating) return Promise.resolve()
  return new Promise((resolve) => buffer.addEventListener('updateend', resolve, { once: true }))
}
