import { addEcho, addReverb, darken, saturate } from './effects.ts'
import { type Played, play } from './instruments.ts'
import { loudness } from './loudness.ts'
import type { Note, Score } from './score.ts'
import type { Style, Voice } from './style.ts'
import { RATE } from './tones.ts'

const TARGET = -16
/** How much of each instrument goes into the room and the echo. */
const WET: Partial<Record<Voice, number>> = {
  kick: 0.03,
  bass: 0.04,
  synthbass: 0.04,
  hat: 0.25,
  shaker: 0.25,
  crackle: 0,
  boom: 0.35,
}
const ECHOING: readonly Voice[] = ['pluck', 'bell', 'marimba', 'piano', 'rhodes', 'whistle', 'rim']
const DRUMS: readonly Voice[] = ['kick', 'snare', 'clap', 'hat', 'openhat', 'shaker', 'rim', 'boom', 'crackle']

interface Mix {
  left: Float32Array
  right: Float32Array
}

/** Plays a score: every note into its place, then the room, the tone and the level. */
export function perform({ notes, style, form }: Score, seconds: number): Mix {
  const samples = Math.round(seconds * RATE)
  const tuned = { left: new Float32Array(samples), right: new Float32Array(samples) }
  const drums = { left: new Float32Array(samples), right: new Float32Array(samples) }
  const room = new Float32Array(samples)
  const echo = new Float32Array(samples)
  const band = new Band()
  for (const note of notes) {
    const played = band.play(note)
    const wet = (WET[note.voice] ?? 0.7) * style.reverb
    place(DRUMS.includes(note.voice) ? drums : tuned, played, note)
    add(room, played[0], note.at, note.gain * wet)
    if (ECHOING.includes(note.voice)) add(echo, played[0], note.at, note.gain)
  }
  addReverb(tuned.left, tuned.right, room, style.reverb)
  if (style.echo > 0) addEcho(tuned.left, tuned.right, echo, (form.barSeconds * 3) / 16, style.echo)
  if (style.pump > 0) pump(tuned, notes, style)
  for (const side of ['left', 'right'] as const) {
    darken(tuned[side], style.darkness)
    add(tuned[side], drums[side], 0, 1)
  }
  return finished(tuned, Math.min(form.lastSeconds, seconds / 3))
}

/** Every distinct note is played once. */
class Band {
  readonly #played = new Map<string, Played>()

  play({ voice, midi, seconds }: Note): Played {
    const key = `${voice} ${midi} ${Math.round(seconds * 50)}`
    const known = this.#played.get(key) ?? play(voice, midi, seconds)
    this.#played.set(key, known)
    return known
  }
}

function place(mix: Mix, [left, right = left]: Played, { at, gain, pan }: Note): void {
  const angle = ((pan + 1) * Math.PI) / 4
  add(mix.left, left, at, gain * Math.cos(angle) * Math.SQRT2)
  add(mix.right, right, at, gain * Math.sin(angle) * Math.SQRT2)
}

function add(out: Float32Array, sound: Float32Array, at: number, gain: number): void {
  if (gain === 0) return
  const start = Math.round(at * RATE)
  const end = Math.min(sound.length, out.length - start)
  for (let i = 0; i < end; i++) out[start + i] = (out[start + i] ?? 0) + gain * (sound[i] ?? 0)
}

/** Makes room for every stroke of the kick. */
function pump({ left, right }: Mix, notes: Note[], { pump: depth }: Style): void {
  const length = Math.round(0.28 * RATE)
  for (const { voice, at } of notes) {
    if (voice !== 'kick') continue
    const start = Math.round(at * RATE)
    for (let i = 0; i < length && start + i < left.length; i++) {
      const gain = 1 - depth * (1 - i / length) ** 2
      left[start + i] = (left[start + i] ?? 0) * gain
      right[start + i] = (right[start + i] ?? 0) * gain
    }
  }
}

/** Lets the last sound die away and brings the whole to its loudness. */
function finished({ left, right }: Mix, fade: number): Mix {
  const length = Math.max(1, Math.round(fade * RATE))
  const start = left.length - length
  for (const side of [left, right]) {
    for (let i = 0; i < length; i++)
      side[start + i] = (side[start + i] ?? 0) * Math.cos((Math.PI / 2) * (i / length)) ** 2
  }
  // Bending the peaks over costs some loudness; the second round makes up for it.
  for (let round = 0; round < 3; round++) {
    const gain = 10 ** ((TARGET - loudness(left, right)) / 20)
    if (!Number.isFinite(gain)) break
    for (const side of [left, right]) saturate(side, gain)
  }
  return { left, right }
}
