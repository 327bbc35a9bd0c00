import { add, BlockReader, type Pcm, type PcmSource, silence } from '../../media/sound/pcm.ts'
import { blame } from '../failure.ts'
import { Ducker, HOP, LOOK_AHEAD, speaking } from './duck.ts'
import { applyEnvelope, ramp } from './envelope.ts'
import type { SoundPart, SoundPlan } from './plan.ts'

/** Samples mixed in one go, 0.1 s. */
export const BLOCK = 10 * HOP

/** Whom a sound makes way for. */
type Speakers = NonNullable<SoundPart['duck']>

/** One block of everything, kept apart until it is known how far the music has to go down. */
interface Buses {
  plain: Pcm
  ducked: Map<Speakers, { bus: Pcm; ducker: Ducker }>
}

type Open = (part: SoundPart, offset: number) => Promise<PcmSource>
type Duckers = Map<Speakers, Ducker>

/**
 * Mixes a stretch of the timeline, block by block; the last is shorter. Files are open only while they sound.
 * @param from,to samples on the timeline
 */
export async function* mix(plan: SoundPlan, from: number, to: number, open: Open): AsyncGenerator<Pcm> {
  const heard = plan.parts.filter((part) => part.start < to && part.start + part.samples > from)
  const players = heard.map((part) => new Player(part, Math.max(from, part.start), open))
  const duckers: Duckers = new Map(heard.flatMap(({ duck }) => (duck ? [[duck, new Ducker()]] : [])))
  const lookAhead = duckers.size > 0 ? LOOK_AHEAD : 0
  const ahead: Buses[] = []
  try {
    for (let at = from; at < to || ahead.length > 0; at += BLOCK) {
      if (at < to) ahead.push(await mixBlock(players, at, Math.min(BLOCK, to - at), duckers))
      if (ahead.length * (BLOCK / HOP) > lookAhead || at >= to) {
        const ready = ahead.shift()
        if (ready) yield settle(ready)
      }
    }
  } finally {
    for (const player of players) player.close()
  }
}

async function mixBlock(players: Player[], at: number, samples: number, duckers: Duckers): Promise<Buses> {
  const plain = silence(samples)
  const ducked = new Map([...duckers].map(([speakers, ducker]) => [speakers, { bus: silence(samples), ducker }]))
  const nobody = duckers.size === 0
  const speech = { voice: nobody ? plain : silence(samples), original: nobody ? plain : silence(samples) }
  for (const player of players) {
    const { role, duck } = player.part
    await player.mixInto(
      (duck && ducked.get(duck)?.bus) || (role === 'voice' || role === 'original' ? speech[role] : plain),
      at,
    )
  }
  if (!nobody) {
    hear(duckers, speech)
    add(plain, speech.voice)
    add(plain, speech.original)
  }
  return { plain, ducked }
}

function hear(duckers: Duckers, speech: Record<'voice' | 'original', Pcm>): void {
  const voice = speaking(speech.voice)
  const original = speaking(speech.original)
  duckers.get('voice')?.hear(voice)
  duckers.get('original')?.hear(original)
  duckers.get('all')?.hear(voice.map((speaks, i) => speaks || original[i] === true))
}

/** Turns the ducked sounds down and adds all up. */
function settle({ plain, ducked }: Buses): Pcm {
  for (const { bus, ducker } of ducked.values()) {
    for (let from = 0; from < bus.left.length; from += HOP) {
      const [gain, next] = ducker.next()
      ramp(bus, from, Math.min(bus.left.length, from + HOP), gain, (next - gain) / HOP)
    }
    add(plain, bus)
  }
  return plain
}

/** A part on its way through the mix. */
class Player {
  readonly part: SoundPart
  /** first sample on the timeline that is heard of it */
  readonly #first: number
  readonly #open: Open
  #reader: BlockReader | null = null

  constructor(part: SoundPart, first: number, open: Open) {
    this.part = part
    this.#first = first
    this.#open = open
  }

  async mixInto(bus: Pcm, at: number): Promise<void> {
    const { start, samples, envelopes } = this.part
    const from = Math.max(at, this.#first)
    const to = Math.min(at + bus.left.length, start + samples)
    if (to <= from) {
      if (start + samples <= at) this.close()
      return
    }
    const block = await this.#read(from - start, to - from)
    for (const envelope of envelopes) applyEnvelope(block, from - start, envelope)
    add(bus, block, from - at)
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
