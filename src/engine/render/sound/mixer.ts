import { add, BlockReader, type Pcm, type PcmSource, silence } from '../../media/sound/pcm.ts'
import { blame } from '../failure.ts'
import { Ducker, HOP, speaking } from './duck.ts'
import { applyEnvelope, ramp } from './envelope.ts'
import type { SoundPart } from './part.ts'
import type { SoundPlan } from './plan.ts'

/** Samples mixed at once, 0.1 s. */
export const BLOCK = 10 * HOP

/** A ducker, and the parts that control it. */
interface Way {
  ducker: Ducker
  /** indices of the parts that it is ducked under */
  heard: ReadonlySet<number>
}

/** One block, with ducked sounds kept apart until their gain is known. */
interface Buses {
  plain: Pcm
  ducked: { bus: Pcm; ducker: Ducker }[]
}

/** Observes the parts of a mix. */
export interface MixMeter {
  /** A part's sound in a block, before ducking. @param place index of the part @param at first sample of the block */
  part(place: number, at: number, pcm: Pcm): void
  /** The gain of a ducker for the next hop, 0-1. */
  ducked(ducker: number, gain: number): void
}

type Open = (part: SoundPart, offset: number) => Promise<PcmSource>

/**
 * Mixes a part of the timeline, block by block; the last may be shorter. Files are open only while they are audible.
 * @param from,to timeline samples
 */
export async function* mix(
  plan: SoundPlan,
  from: number,
  to: number,
  open: Open,
  meter?: MixMeter,
): AsyncGenerator<Pcm> {
  const players = plan.parts.flatMap((part, place) =>
    part.start < to && part.start + part.samples > from
      ? [new Player(part, place, Math.max(from, part.start), open)]
      : [],
  )
  const ways = plan.duckers.map(
    (ducking): Way => ({ ducker: new Ducker(ducking, from), heard: new Set(ducking.heard) }),
  )
  const lookAhead = Math.max(0, ...ways.map(({ ducker }) => ducker.lookAhead))
  const ahead: Buses[] = []
  try {
    for (let at = from; at < to || ahead.length > 0; at += BLOCK) {
      if (at < to) ahead.push(await mixBlock(players, at, Math.min(BLOCK, to - at), ways, meter))
      if ((ahead.length - 1) * (BLOCK / HOP) >= lookAhead || at >= to) {
        const ready = ahead.shift()
        if (ready) yield settle(ready, meter)
      }
    }
  } finally {
    for (const player of players) player.close()
  }
}

async function mixBlock(
  players: Player[],
  at: number,
  samples: number,
  ways: readonly Way[],
  meter?: MixMeter,
): Promise<Buses> {
  const plain = silence(samples)
  const buses = ways.map(({ ducker, heard }) => ({
    ducker,
    heard,
    bus: silence(samples),
    others: silence(samples),
  }))
  for (const player of players) {
    const block = await player.block(at, samples)
    if (!block) continue
    meter?.part(player.place, at, block.pcm)
    const { duck } = player.part
    add((duck === null ? undefined : buses[duck]?.bus) ?? plain, block.pcm, block.at)
    for (const { heard, others } of buses) if (heard.has(player.place)) add(others, block.pcm, block.at)
  }
  for (const { ducker, others } of buses) ducker.hear(speaking(others))
  return { plain, ducked: buses }
}

/** Applies ducking and sums up. */
function settle({ plain, ducked }: Buses, meter?: MixMeter): Pcm {
  for (const [place, { bus, ducker }] of ducked.entries()) {
    for (let from = 0; from < bus.left.length; from += HOP) {
      const [gain, next] = ducker.next()
      meter?.ducked(place, next)
      ramp(bus, from, Math.min(bus.left.length, from + HOP), gain, (next - gain) / HOP)
    }
    add(plain, bus)
  }
  return plain
}

/** Plays a part into the mix. */
class Player {
  readonly part: SoundPart
  /** index among the parts of the plan */
  readonly place: number
  /** first audible timeline sample */
  readonly #first: number
  readonly #open: Open
  #reader: BlockReader | null = null

  constructor(part: SoundPart, place: number, first: number, open: Open) {
    this.part = part
    this.place = place
    this.#first = first
    this.#open = open
  }

  /** Its sound in a block of the timeline, with the offset in the block. */
  async block(at: number, length: number): Promise<{ pcm: Pcm; at: number } | undefined> {
    const { start, samples, envelopes } = this.part
    const from = Math.max(at, this.#first)
    const to = Math.min(at + length, start + samples)
    if (to <= from) {
      if (start + samples <= at) this.close()
      return undefined
    }
    const pcm = await this.#read(from - start, to - from)
    for (const envelope of envelopes) applyEnvelope(pcm, from - start, envelope)
    return { pcm, at: from - at }
  }

  async #read(offset: number, samples: number): Promise<Pcm> {
    const { source } = this.part
    try {
      this.#reader ??= new BlockReader(await this.#open(this.part, offset))
      return await this.#reader.read(samples)
    } catch (error) {
      throw source.kind === 'file' ? blame(source.hash, error) : error
    }
  }

  close(): void {
    this.#reader?.close()
    this.#reader = null
  }
}
