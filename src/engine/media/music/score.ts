import { type BeatGrid, barStart, gridOf, type MusicRequest } from '../../edit/music/beat-grid.ts'
import { formOf, type Part, type PartName } from '../../edit/music/form.ts'
import { pitch, voicings } from './harmony.ts'
import { type MelodyNote, melodyOf } from './melody.ts'
import { type Random, seeded } from './random.ts'
import { styleOf } from './style.ts'
import type { Comping, Style } from './styles/types.ts'
import type { DrumVoice, Voice } from './voices.ts'

/** A note of the finished piece. The pitch of drums is irrelevant. */
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
  grid: BeatGrid
  style: Style
  /** in order */
  notes: Note[]
}

/** Writes the score. */
export function scoreOf(request: MusicRequest): Score {
  const { mood, seed, seconds } = request
  const style = styleOf(mood, seed)
  const grid = gridOf(request)
  const writer = new Writer(style, grid, seeded(seed * 31 + 7))
  for (const part of formOf(grid)) writer.writePart(part)
  writer.writeEnding(seconds - grid.end)
  const notes = writer.notes.filter((note) => note.at < seconds).sort((a, b) => a.at - b.at)
  return { grid, style, notes }
}

/** The layers of drums in a part; 0 for none. */
const DRUMS: Record<PartName, 0 | 1 | 2 | 3> = { pickup: 0, intro: 1, groove: 2, theme: 2, break: 1, full: 3 }
const TUNEFUL: readonly PartName[] = ['theme', 'break', 'full']
const WITH_SECOND: readonly PartName[] = ['theme', 'full']

class Writer {
  readonly notes: Note[] = []
  readonly #style: Style
  readonly #grid: BeatGrid
  readonly #random: Random
  /** lowest note of the key, between F1 and E2 */
  readonly #root: number
  readonly #progression: readonly number[]
  readonly #chords: number[][]
  /** two melodies that alternate */
  readonly #melodies: readonly MelodyNote[][]

  constructor(style: Style, grid: BeatGrid, random: Random) {
    this.#style = style
    this.#grid = grid
    this.#random = random
    this.#root = 29 + Math.floor(random.next() * 12)
    this.#progression = random.pick(style.progressions)
    this.#chords = voicings(style, this.#root, this.#progression)
    this.#melodies = [0, 1].map(() => melodyOf(style, this.#root + 24, this.#progression, random))
  }

  writePart(part: Part): void {
    if (part.name === 'pickup') this.#writePickup()
    else for (let bar = part.from; bar < part.from + part.bars; bar++) this.#writeBar(bar, part)
  }

  /** A bar's position in the round of chords, counted from the last hit, so that the round always resolves. */
  #placeOf(bar: number): { chord: number; begins: boolean; round: number; inRound: number } {
    const { barsPerChord } = this.#style
    const length = this.#progression.length * barsPerChord
    const back = this.#grid.bars - bar
    const inRound = (length - (back % length)) % length
    return {
      chord: Math.floor(inRound / barsPerChord),
      begins: bar === 0 || inRound % barsPerChord === 0,
      round: Math.ceil(back / length),
      inRound,
    }
  }

  #writeBar(bar: number, { name, from, bars }: Part): void {
    const style = this.#style
    const { chord: place, begins, round, inRound } = this.#placeOf(bar)
    const chord = this.#chords[place] ?? []
    const last = bar === from + bars - 1
    if (style.pad && begins) this.#writePad(bar, chord, style.barsPerChord - (inRound % style.barsPerChord))
    this.#writeComping(bar, chord, style.chords, name === 'intro' || name === 'break' ? 0.85 : 1)
    if (style.second && WITH_SECOND.includes(name)) this.#writeComping(bar, chord, style.second, 1)
    if (name !== 'intro' || bar > from) this.#writeBass(bar, this.#progression[place] ?? 0)
    this.#writeDrums(bar, DRUMS[name], last)
    if (TUNEFUL.includes(name)) this.#writeMelody(bar, round, inRound, name)
    if (style.air > 0) this.#add('air', bar, 0, 4 * this.#grid.beat, 60, style.air)
    if (style.cymbals > 0) this.#writeCymbals(bar, name, bar === from, last)
  }

  /** The round's last chord, arpeggiated, up to the first bar; with drums, a stroke or two. */
  #writePickup(): void {
    const { pickup, bars } = this.#grid
    const { chord } = this.#placeOf(bars > 0 ? -1 : 0)
    const notes = this.#chords[chord] ?? []
    const { voice, level, octave = 0 } = this.#style.chords
    for (let step = 16 - 4 * pickup, i = 0; step < 16; step += 2, i++)
      this.#add(voice, -1, step, this.#grid.beat, arpeggioNote(notes, i) + 12 * octave, level * 0.8, i % 2 ? 0.2 : -0.2)
    const fill = this.#fillDrum()
    if (fill) for (const step of [14, 15]) this.#add(fill.voice, -1, step, 1, 50, fill.level * 0.6, fill.pan)
  }

  #writePad(bar: number, chord: readonly number[], bars: number): void {
    const { pad } = this.#style
    if (!pad) return
    const seconds = 4 * this.#grid.beat * Math.min(bars, this.#grid.bars - bar)
    for (const midi of chord) this.#add(pad.voice, bar, 0, seconds, midi, pad.level / Math.sqrt(chord.length))
  }

  #writeComping(bar: number, chord: number[], comping: Comping, share: number): void {
    const { voice, way, rhythm, octave = 0, pan = 0 } = comping
    const level = comping.level * share
    const steps = stepsOf(rhythm)
    for (const [i, { step, gain }] of steps.entries()) {
      const next = steps[i + 1]?.step ?? 16
      const seconds = ((next - step) / 4) * this.#grid.beat
      if (way === 'arpeggio') {
        const midi = arpeggioNote(chord, i) + 12 * octave
        this.#add(voice, bar, step, Math.max(seconds, 0.3), midi, level * gain, pan + (i % 2 === 0 ? -1 : 1) * 0.35)
        continue
      }
      // the strings of a strum sound one after the other, downwards on strong beats
      const order = way === 'strum' && step % 4 !== 0 ? [...chord].reverse() : chord
      for (const [string, midi] of order.entries()) {
        const each = (level * gain) / Math.sqrt(chord.length)
        this.#add(voice, bar, step, seconds, midi + 12 * octave, each, pan, way === 'strum' ? string * 0.011 : 0)
      }
    }
  }

  #writeBass(bar: number, degree: number): void {
    const { bass, scale } = this.#style
    if (!bass) return
    const steps = [...bass.rhythm].flatMap((mark, step) => (mark === '.' ? [] : [{ mark, step }]))
    for (const [i, { mark, step }] of steps.entries()) {
      const root = lowered(pitch(this.#root, scale, degree), bass.voice)
      const midi = mark === '5' ? root + 7 : mark === '8' ? root + 12 : root
      const seconds = (((steps[i + 1]?.step ?? 16) - step) / 4) * this.#grid.beat
      this.#add(bass.voice, bar, step, seconds, midi, bass.level)
    }
  }

  #writeDrums(bar: number, layers: number, last: boolean): void {
    for (const { voice, rhythm, level, layer, pan = 0 } of this.#style.drums) {
      if (layer > layers) continue
      for (const { step, gain } of stepsOf(rhythm))
        this.#add(voice, bar, step, 1, voice === 'tom' ? 45 + (step % 3) * 4 : 60, level * gain, pan)
    }
    const fill = last && layers >= 2 ? this.#fillDrum() : undefined
    if (fill)
      for (const step of [12, 14, 15])
        this.#add(fill.voice, bar, step, 1, 57 - step, fill.level * (step / 22), fill.pan)
  }

  #fillDrum(): { voice: DrumVoice; level: number; pan: number } | undefined {
    const drum = this.#style.drums.find(({ voice }) => ['snare', 'clap', 'tom', 'snap', 'brush'].includes(voice))
    return drum && { voice: drum.voice, level: drum.level, pan: drum.pan ?? 0 }
  }

  #writeMelody(bar: number, round: number, inRound: number, name: PartName): void {
    const { melody, barsPerChord } = this.#style
    if (!melody) return
    const level = melody.level * (name === 'break' ? 0.8 : 1)
    for (const note of this.#melodies[round % 2] ?? []) {
      const step = note.step * barsPerChord - inRound * 16
      if (step < 0 || step >= 16) continue
      const seconds = ((note.length * barsPerChord) / 4) * this.#grid.beat
      this.#add(melody.voice, bar, step, seconds, note.midi, level * note.accent, 0.06)
      // in the fullest parts, strong notes are doubled at the octave
      if (name === 'full' && note.accent === 1 && note.midi < 84)
        this.#add(melody.voice, bar, step, seconds, note.midi + 12, level * 0.3, -0.3)
    }
  }

  /** A cymbal where the band starts and where the fullest part does; before that, a reversed one. */
  #writeCymbals(bar: number, name: PartName, first: boolean, last: boolean): void {
    const { cymbals } = this.#style
    if (first && name !== 'intro' && name !== 'break') this.#add('crash', bar, 0, 2, 60, cymbals, 0.15)
    if (last && name !== 'intro') this.#add('swell', bar, 8, 2 * this.#grid.beat, 60, cymbals * 0.8, -0.1)
  }

  /** The last hit: the tonic chord, once, by all instruments, ringing until the end. @param seconds how long */
  writeEnding(seconds: number): void {
    const { bars } = this.#grid
    const { chords, second, pad, bass, drums, scale, melody, cymbals } = this.#style
    const home = voicings({ ...this.#style, chordNotes: 3 }, this.#root, [0])[0] ?? []
    const strummed = chords.way === 'held' ? 0 : 0.014
    for (const [i, midi] of home.entries()) {
      const each = 1 / Math.sqrt(home.length)
      this.#add(chords.voice, bars, 0, seconds, midi + 12 * (chords.octave ?? 0), chords.level * each, 0, i * strummed)
      if (second) this.#add(second.voice, bars, 0, seconds, midi, second.level * each, 0, i * strummed)
      if (pad) this.#add(pad.voice, bars, 0, seconds, midi, (pad.level / 2) * each)
    }
    if (bass) this.#add(bass.voice, bars, 0, seconds, lowered(pitch(this.#root, scale, 0), bass.voice), bass.level)
    const low = drums.find(({ voice }) => ['kick', 'softkick', 'boom'].includes(voice))
    if (low) this.#add(low.voice, bars, 0, 1, 60, low.level)
    if (cymbals > 0) this.#add('crash', bars, 0, 2, 60, cymbals, 0.1)
    if (melody) this.#add(melody.voice, bars, 0, seconds, (home[0] ?? 60) + 12, melody.level * 0.7, 0.06)
  }

  /** @param late delay after its step, s */
  #add(voice: Voice, bar: number, step: number, seconds: number, midi: number, gain: number, pan = 0, late = 0): void {
    const sixteenth = this.#grid.beat / 4
    const swung = step % 2 === 1 ? this.#style.swing * 2 * sixteenth : 0
    // the last hit is together
    const human = step === 0 ? 0 : this.#random.between(0, 0.005)
    const at = barStart(this.#grid, bar) + step * sixteenth + swung + late + human
    this.notes.push({ voice, at: Math.max(0, at), seconds, midi, gain: gain * this.#random.between(0.9, 1), pan })
  }
}

/** Up and down the chord. */
function arpeggioNote(chord: number[], index: number): number {
  const up = [...chord, (chord[0] ?? 60) + 12]
  const around = [...up, ...up.slice(1, -1).reverse()]
  return around[index % around.length] ?? 60
}

/** Moves a note into the octave of a bass, E1 to D#2; for other instruments the one above. */
function lowered(midi: number, voice: Voice): number {
  const low = voice === 'bass' || voice === 'synthbass' || voice === 'sub'
  return (low ? 28 : 40) + ((((midi - 28) % 12) + 12) % 12)
}

function stepsOf(rhythm: string): { step: number; gain: number }[] {
  return [...rhythm].flatMap((mark, step) => (mark === '.' ? [] : [{ step, gain: mark === 'x' ? 1 : 0.55 }]))
}
