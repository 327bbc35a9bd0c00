import type { Mood } from '../../../edits/values/look.ts'
import { barSecondsOf, type Form, formOf, type Section } from './form.ts'
import { pitch, voicings } from './harmony.ts'
import { melodyOf } from './melody.ts'
import { type Random, seeded } from './random.ts'
import { STYLES, type Style, type Voice } from './style.ts'

/** One note of the finished piece. Drums have no pitch that matters. */
export interface Note {
  voice: Voice
  /** s */
  at: number
  seconds: number
  midi: number
  /** 0-1 */
  gain: number
  /** -1 left to 1 right */
  pan: number
}

export interface Score {
  form: Form
  style: Style
  notes: Note[]
}

/** Writes the piece down. @param barSeconds its tempo */
export function scoreOf(mood: Mood, seed: number, seconds: number, barSeconds = barSecondsOf(mood, seed)): Score {
  const style = STYLES[mood]
  const form = formOf(barSeconds, seconds)
  const random = seeded(seed * 31 + 7)
  const writer = new Writer(style, form, random)
  for (const [bar, section] of form.sections.entries()) writer.writeBar(bar, section)
  return { form, style, notes: writer.notes.filter((note) => note.at < seconds) }
}

class Writer {
  readonly notes: Note[] = []
  readonly #style: Style
  readonly #form: Form
  readonly #random: Random
  /** lowest note of the key, between F1 and E2 */
  readonly #root: number
  readonly #progression: readonly number[]
  readonly #chords: number[][]
  readonly #melody: ReturnType<typeof melodyOf>

  constructor(style: Style, form: Form, random: Random) {
    this.#style = style
    this.#form = form
    this.#random = random
    this.#root = 29 + Math.floor(random.next() * 12)
    this.#progression = random.pick(style.progressions)
    this.#chords = voicings(style, this.#root, this.#progression)
    this.#melody = melodyOf(style, this.#root + 24, this.#progression, random)
  }

  writeBar(bar: number, section: Section): void {
    if (section.ending) {
      this.#writeEnding(bar)
      return
    }
    const place = Math.floor(bar / this.#style.barsPerChord) % this.#progression.length
    const chord = this.#chords[place] ?? []
    const begins = bar % this.#style.barsPerChord === 0
    if (section.pad && begins) this.#writePad(bar, chord)
    if (section.chords) this.#writeChords(bar, chord)
    if (section.bass) this.#writeBass(bar, this.#progression[place] ?? 0)
    if (section.drums > 0) this.#writeDrums(bar, section)
    if (section.melody) this.#writeMelody(bar)
  }

  #writePad(bar: number, chord: number[]): void {
    const { pad, barsPerChord } = this.#style
    if (!pad) return
    const seconds = this.#form.barSeconds * barsPerChord
    for (const midi of chord) this.#add(pad.voice, bar, 0, seconds, midi, pad.level / chord.length)
  }

  #writeChords(bar: number, chord: number[]): void {
    const { voice, style, rhythm, level } = this.#style.chords
    const steps = stepsOf(rhythm)
    for (const [i, { step, gain }] of steps.entries()) {
      const next = steps[i + 1]?.step ?? 16
      const seconds = ((next - step) / 16) * this.#form.barSeconds
      if (style === 'arpeggio') {
        const midi = arpeggioNote(chord, i)
        this.#add(voice, bar, step, Math.max(seconds, 0.3), midi, level * gain, (i % 2 === 0 ? -1 : 1) * 0.25)
        continue
      }
      // Strings of a strum sound one after the other, downwards on strong beats.
      const order = style === 'strum' && step % 4 !== 0 ? [...chord].reverse() : chord
      for (const [string, midi] of order.entries())
        this.#add(
          voice,
          bar,
          step,
          seconds,
          midi,
          (level * gain) / Math.sqrt(chord.length),
          0,
          style === 'strum' ? string * 0.012 : 0,
        )
    }
  }

  #writeBass(bar: number, degree: number): void {
    const { bass, scale } = this.#style
    if (!bass) return
    const steps = [...bass.rhythm].flatMap((mark, step) => (mark === '.' ? [] : [{ mark, step }]))
    for (const [i, { mark, step }] of steps.entries()) {
      const root = lowered(pitch(this.#root, scale, degree), bass.voice)
      const midi = mark === '5' ? root + 7 : mark === '8' ? root + 12 : root
      const seconds = (((steps[i + 1]?.step ?? 16) - step) / 16) * this.#form.barSeconds
      this.#add(bass.voice, bar, step, seconds, midi, bass.level)
    }
  }

  #writeDrums(bar: number, section: Section): void {
    const drums = section.drums === 1 ? this.#style.drums.slice(0, 1) : this.#style.drums
    for (const { voice, rhythm, level, pan = 0 } of drums) {
      for (const { step, gain } of stepsOf(rhythm)) this.#add(voice, bar, step, 1, 60, level * gain, pan)
    }
    if (!section.fill || section.drums < 2) return
    const last = this.#style.drums.find((drum) => ['snare', 'clap', 'boom', 'rim'].includes(drum.voice))
    if (last)
      for (const step of [13, 14, 15]) this.#add(last.voice, bar, step, 1, 60, last.level * (0.25 + 0.12 * (step - 12)))
  }

  #writeMelody(bar: number): void {
    const { melody, barsPerChord } = this.#style
    if (!melody) return
    const round = bar % (4 * barsPerChord)
    for (const note of this.#melody) {
      const step = note.step * barsPerChord - round * 16
      if (step < 0 || step >= 16) continue
      const seconds = ((note.length * barsPerChord) / 16) * this.#form.barSeconds
      this.#add(melody.voice, bar, step, seconds, note.midi, melody.level * note.accent, 0.08)
    }
  }

  /** The key's own chord, once, ringing until the end. */
  #writeEnding(bar: number): void {
    const { chords, pad, bass, drums, scale, melody } = this.#style
    const home = voicings({ ...this.#style, chordNotes: 3 }, this.#root, [0])[0] ?? []
    const seconds = this.#form.lastSeconds
    for (const [i, midi] of home.entries()) {
      this.#add(chords.voice, bar, 0, seconds, midi, chords.level / 1.5, 0, i * 0.02)
      if (pad) this.#add(pad.voice, bar, 0, seconds, midi, pad.level / 3)
    }
    if (bass) this.#add(bass.voice, bar, 0, seconds, lowered(pitch(this.#root, scale, 0), bass.voice), bass.level)
    const drum = drums.find(({ voice }) => voice === 'kick' || voice === 'boom')
    if (drum) this.#add(drum.voice, bar, 0, 1, 60, drum.level * 0.8)
    if (melody) this.#add(melody.voice, bar, 0, seconds, (home[0] ?? 60) + 12, melody.level * 0.7, 0.08, 0.05)
  }

  /** @param late s behind its step */
  #add(voice: Voice, bar: number, step: number, seconds: number, midi: number, gain: number, pan = 0, late = 0): void {
    const sixteenth = this.#form.barSeconds / 16
    const swung = step % 2 === 1 ? this.#style.swing * 2 * sixteenth : 0
    const human = bar + step === 0 ? 0 : this.#random.between(0, 0.006)
    const at = bar * this.#form.barSeconds + step * sixteenth + swung + late + human
    this.notes.push({ voice, at, seconds, midi, gain: gain * this.#random.between(0.9, 1), pan })
  }
}

/** Up the chord and down again. */
function arpeggioNote(chord: number[], index: number): number {
  const up = [...chord, (chord[0] ?? 60) + 12]
  const around = [...up, ...up.slice(1, -1).reverse()]
  return around[index % around.length] ?? 60
}

/** Into the octave of a bass, E1 to D#2; of other instruments the one above. */
function lowered(midi: number, voice: Voice): number {
  return (voice.endsWith('bass') ? 28 : 40) + ((((midi - 28) % 12) + 12) % 12)
}

function stepsOf(rhythm: string): { step: number; gain: number }[] {
  return [...rhythm].flatMap((mark, step) => (mark === '.' ? [] : [{ step, gain: mark === 'x' ? 1 : 0.55 }]))
}
