import { addEcho, addReverb, darken, saturate, tighten } from './effects.ts'
import { play } from './instruments.ts'
import { loudness } from './loudness.ts'
import type { Played } from './played.ts'
import type { Note, Score } from './score.ts'
import type { Style } from './styles/types.ts'
import { RATE } from './tones.ts'
import { isDrum, type Voice } from './voices.ts'

/** LUFS of a piece */
const TARGET = -16
/** Mixer buses of instruments. */
type Bus = 'low' | 'tuned' | 'echoing' | 'dry' | 'metal' | 'skins'

/** Reverb send of each bus. */
const WET: Record<Bus, number> = { low: 0, tuned: 0.7, echoing: 0.7, dry: 0, metal: 0.22, skins: 0.4 }
const DRUM_BUSES: readonly Bus[] = ['dry', 'metal', 'skins']

const ECHOING: readonly Voice[] = ['pluck', 'bell', 'glock', 'marimba', 'kalimba', 'piano', 'rhodes', 'whistle', 'stab']

function busOf(voice: Voice): Bus {
  switch (voice) {
    case 'bass':
    case 'synthbass':
    case 'sub':
      return 'low'
    case 'kick':
    case 'softkick':
    case 'crackle':
    case 'air':
      return 'dry'
    case 'hat':
    case 'openhat':
    case 'ride':
    case 'crash':
    case 'swell':
    case 'shaker':
    case 'tambourine':
      return 'metal'
    default:
      if (isDrum(voice)) return 'skins'
      return ECHOING.includes(voice) ? 'echoing' : 'tuned'
  }
}
/** Hz: lower frequencies are removed */
const LOWEST = 34

export interface Music {
  /** 48 kHz, below full scale */
  left: Float32Array
  right: Float32Array
}

/** A part of a piece, s. */
export interface Stretch {
  from: number
  to: number
}

type Sides = [left: Float32Array, right: Float32Array]

/** Renders a part of a score: all notes, then reverb and tone. */
export function performed({ notes, style, grid }: Score, { from, to }: Stretch): Music {
  const samples = Math.round(to * RATE) - Math.round(from * RATE)
  const heard = notes.filter((note) => note.at >= from && note.at < to)
  const buses = played(heard, from, samples)
  const room: Sides = [new Float32Array(samples), new Float32Array(samples)]
  for (const [bus, sides] of buses) for (const side of SIDES) add(room[side], sides[side], 0, WET[bus] * style.reverb)
  const mix: Sides = [new Float32Array(samples), new Float32Array(samples)]
  for (const [bus, sides] of buses)
    if (!DRUM_BUSES.includes(bus)) for (const side of SIDES) add(mix[side], sides[side], 0, 1)
  const [left, right] = mix
  addReverb(left, right, room, style.reverb)
  const echoing = buses.get('echoing')
  if (style.echo > 0 && echoing) addEcho(left, right, echoing[0], (grid.beat * 3) / 4, style.echo)
  if (style.pump > 0) pump(mix, heard, from, style)
  for (const side of SIDES) {
    darken(mix[side], style.darkness)
    for (const bus of DRUM_BUSES) add(mix[side], buses.get(bus)?.[side] ?? NOTHING, 0, 1)
    tighten(mix[side], LOWEST)
  }
  return { left, right }
}

const SIDES = [0, 1] as const
const NOTHING = new Float32Array(0)

/** Renders the notes of each bus. */
function played(notes: readonly Note[], from: number, samples: number): Map<Bus, Sides> {
  const buses = new Map<Bus, Sides>()
  const band = new Band()
  for (const note of notes) {
    const bus = busOf(note.voice)
    const sides = buses.get(bus) ?? [new Float32Array(samples), new Float32Array(samples)]
    buses.set(bus, sides)
    const sounds = band.play(note)
    const gains = panned(note)
    for (const side of SIDES) add(sides[side], sounds[side] ?? sounds[0], note.at - from, note.gain * gains[side])
  }
  return buses
}

/** Renders every distinct note once. */
class Band {
  readonly #played = new Map<string, Played>()

  play({ voice, midi, seconds }: Note): Played {
    const key = `${voice} ${midi} ${Math.round(seconds * 50)}`
    const known = this.#played.get(key) ?? play(voice, midi, seconds)
    this.#played.set(key, known)
    return known
  }
}

function panned({ pan }: Note): [number, number] {
  const angle = ((pan + 1) * Math.PI) / 4
  return [Math.cos(angle) * Math.SQRT2, Math.sin(angle) * Math.SQRT2]
}

function add(out: Float32Array, sound: Float32Array, at: number, gain: number): void {
  if (gain === 0) return
  const start = Math.round(at * RATE)
  const end = Math.min(sound.length, out.length - start)
  const into = out.subarray(start, start + end)
  for (let i = 0; i < end; i++) into[i] = (into[i] ?? 0) + gain * (sound[i] ?? 0)
}

/** Sidechain ducking under the kick drum. */
function pump(sides: Sides, notes: Note[], from: number, { pump: depth }: Style): void {
  const length = Math.round(0.28 * RATE)
  for (const { voice, at } of notes) {
    if (voice !== 'kick') continue
    const start = Math.round((at - from) * RATE)
    for (const side of sides)
      for (let i = 0; i < length && start + i < side.length; i++)
        side[start + i] = (side[start + i] ?? 0) * (1 - depth * (1 - i / length) ** 2)
  }
}

/** Fades the last hit out. @param tail s */
export function dyingAway(music: Music, tail: number): Music {
  const length = Math.min(music.left.length, Math.max(1, Math.round(tail * RATE)))
  for (const side of [music.left, music.right]) {
    const start = side.length - length
    for (let i = 0; i < length; i++)
      side[start + i] = (side[start + i] ?? 0) * Math.cos((Math.PI / 2) * (i / length) ** 1.5) ** 2
  }
  return music
}

/** Successive gains to reach the loudness: saturation costs some, which later gains make up for. */
export function gainsFor(music: Music): number[] {
  const { left, right } = { left: music.left.slice(), right: music.right.slice() }
  const gains: number[] = []
  for (let round = 0; round < 2; round++) {
    const gain = 10 ** ((TARGET - loudness(left, right)) / 20)
    if (!Number.isFinite(gain)) break
    gains.push(gain)
    for (const side of [left, right]) saturate(side, gain)
  }
  return gains
}

export function withGains(music: Music, gains: readonly number[]): Music {
  for (const gain of gains) for (const side of [music.left, music.right]) saturate(side, gain)
  return music
}
