import type { Mood } from '../../../edits/values/look.ts'

export type Voice =
  | 'piano'
  | 'rhodes'
  | 'pad'
  | 'strings'
  | 'staccato'
  | 'pluck'
  | 'guitar'
  | 'marimba'
  | 'bell'
  | 'whistle'
  | 'saws'
  | 'bass'
  | 'synthbass'
  | 'kick'
  | 'snare'
  | 'clap'
  | 'hat'
  | 'openhat'
  | 'shaker'
  | 'rim'
  | 'boom'
  | 'crackle'

/**
 * How a mood sounds. Rhythms are bars of sixteen steps: `x` loud, `o` soft, `.` nothing; in the bass `R` the root, `5`
 * the fifth, `8` the octave.
 */
export interface Style {
  bpm: readonly [low: number, high: number]
  /** steps of the scale in semitones from its root */
  scale: readonly number[]
  /** chords as steps of the scale, four to a round */
  progressions: readonly [readonly number[], ...(readonly number[])[]]
  barsPerChord: 1 | 2
  /** thirds piled up: 3 a triad, 4 with the seventh, 5 with the ninth */
  chordNotes: 3 | 4 | 5
  /** how much later the second of two sixteenths comes, 0-0.33 of it */
  swing: number
  chords: { voice: Voice; style: 'held' | 'arpeggio' | 'strum'; rhythm: string; level: number }
  pad: { voice: Voice; level: number } | null
  bass: { voice: Voice; rhythm: string; level: number } | null
  drums: { voice: Voice; rhythm: string; level: number; pan?: number }[]
  melody: { voice: Voice; level: number; octave: number; density: 'sparse' | 'flowing' | 'busy' } | null
  /** 0-1 */
  reverb: number
  echo: number
  /** how far everything but the drums ducks under the kick, 0-1 */
  pump: number
  /** Hz: nothing above */
  darkness: number
}

const MAJOR = [0, 2, 4, 5, 7, 9, 11]
const MINOR = [0, 2, 3, 5, 7, 8, 10]
const LYDIAN = [0, 2, 4, 6, 7, 9, 11]
const PHRYGIAN = [0, 1, 3, 5, 7, 8, 10]

const PLAIN = { barsPerChord: 1, chordNotes: 3, swing: 0, pump: 0, echo: 0, darkness: 18_000 } as const

export const STYLES: Record<Mood, Style> = {
  calm: {
    ...PLAIN,
    bpm: [72, 80],
    scale: MAJOR,
    progressions: [
      [0, 5, 3, 4],
      [0, 2, 3, 4],
      [3, 0, 5, 4],
    ],
    chordNotes: 4,
    chords: { voice: 'piano', style: 'arpeggio', rhythm: 'x.o.o.o.x.o.o.o.', level: 0.5 },
    pad: { voice: 'pad', level: 0.5 },
    bass: { voice: 'bass', rhythm: 'R.......5.......', level: 0.5 },
    drums: [{ voice: 'shaker', rhythm: '....o.......o...', level: 0.25, pan: 0.3 }],
    melody: { voice: 'bell', level: 0.42, octave: 2, density: 'sparse' },
    reverb: 0.45,
    echo: 0.25,
    darkness: 9000,
  },
  upbeat: {
    ...PLAIN,
    bpm: [112, 120],
    scale: MAJOR,
    progressions: [
      [0, 4, 5, 3],
      [5, 3, 0, 4],
      [0, 3, 5, 4],
    ],
    chords: { voice: 'guitar', style: 'strum', rhythm: 'x..ox.o...o.x.o.', level: 0.5 },
    pad: { voice: 'pad', level: 0.38 },
    bass: { voice: 'bass', rhythm: 'R..R..R.R..R..5.', level: 0.75 },
    drums: [
      { voice: 'kick', rhythm: 'x.....o.x.......', level: 0.85 },
      { voice: 'clap', rhythm: '....x.......x...', level: 0.5 },
      { voice: 'shaker', rhythm: 'o.x.o.x.o.x.o.x.', level: 0.3, pan: 0.35 },
      { voice: 'hat', rhythm: '..o...o...o...oo', level: 0.22, pan: -0.25 },
    ],
    melody: { voice: 'marimba', level: 0.55, octave: 2, density: 'flowing' },
    reverb: 0.2,
    echo: 0.12,
  },
  lofi: {
    ...PLAIN,
    bpm: [74, 84],
    scale: MAJOR,
    progressions: [
      [1, 4, 0, 5],
      [3, 2, 1, 0],
      [0, 5, 1, 4],
    ],
    chordNotes: 5,
    swing: 0.24,
    chords: { voice: 'rhodes', style: 'held', rhythm: 'x.....o.x.......', level: 0.6 },
    pad: null,
    bass: { voice: 'bass', rhythm: 'R.......R.....5.', level: 0.75 },
    drums: [
      { voice: 'kick', rhythm: 'x......o..x.....', level: 0.8 },
      { voice: 'snare', rhythm: '....x.......x...', level: 0.45 },
      { voice: 'hat', rhythm: 'x.o.x.o.x.o.x.oo', level: 0.17, pan: 0.2 },
      { voice: 'crackle', rhythm: 'x...............', level: 0.5 },
    ],
    melody: { voice: 'pluck', level: 0.42, octave: 1, density: 'sparse' },
    reverb: 0.22,
    echo: 0.22,
    pump: 0.2,
    darkness: 5200,
  },
  cinematic: {
    ...PLAIN,
    bpm: [78, 88],
    scale: MINOR,
    progressions: [
      [0, 5, 2, 6],
      [0, 3, 5, 4],
      [5, 6, 0, 2],
    ],
    chords: { voice: 'staccato', style: 'arpeggio', rhythm: 'x.oox.oox.oox.oo', level: 0.65 },
    pad: { voice: 'strings', level: 0.7 },
    bass: { voice: 'strings', rhythm: 'R...............', level: 0.8 },
    drums: [
      { voice: 'boom', rhythm: 'x.........x.....', level: 0.9 },
      { voice: 'rim', rhythm: '......o.....o.oo', level: 0.16, pan: 0.4 },
    ],
    melody: { voice: 'strings', level: 0.6, octave: 1, density: 'sparse' },
    reverb: 0.5,
    darkness: 11_000,
  },
  piano: {
    ...PLAIN,
    bpm: [66, 76],
    scale: MAJOR,
    progressions: [
      [0, 4, 5, 3],
      [5, 3, 0, 4],
      [0, 2, 5, 3],
    ],
    chords: { voice: 'piano', style: 'arpeggio', rhythm: 'x.o.o.o.o.o.o.o.', level: 0.6 },
    pad: null,
    bass: { voice: 'piano', rhythm: 'R.......8.......', level: 0.6 },
    drums: [],
    melody: { voice: 'piano', level: 0.85, octave: 1, density: 'flowing' },
    reverb: 0.4,
    darkness: 10_000,
  },
  energetic: {
    ...PLAIN,
    bpm: [124, 128],
    scale: MINOR,
    progressions: [
      [0, 5, 2, 6],
      [5, 6, 0, 0],
      [0, 2, 6, 5],
    ],
    chords: { voice: 'saws', style: 'held', rhythm: 'x..x..x...x..x..', level: 0.5 },
    pad: { voice: 'pad', level: 0.25 },
    bass: { voice: 'synthbass', rhythm: '..R...R...R...R8', level: 0.8 },
    drums: [
      { voice: 'kick', rhythm: 'x...x...x...x...', level: 1 },
      { voice: 'clap', rhythm: '....x.......x...', level: 0.55 },
      { voice: 'openhat', rhythm: '..x...x...x...x.', level: 0.28, pan: 0.15 },
      { voice: 'hat', rhythm: 'oooooooooooooooo', level: 0.16, pan: -0.25 },
    ],
    melody: { voice: 'pluck', level: 0.5, octave: 1, density: 'busy' },
    reverb: 0.22,
    echo: 0.25,
    pump: 0.6,
  },
  dark: {
    ...PLAIN,
    bpm: [66, 76],
    scale: PHRYGIAN,
    progressions: [
      [0, 1, 0, 6],
      [0, 5, 0, 1],
      [0, 3, 1, 0],
    ],
    barsPerChord: 2,
    chords: { voice: 'rhodes', style: 'arpeggio', rhythm: 'x.....o.....o...', level: 0.3 },
    pad: { voice: 'strings', level: 0.6 },
    bass: { voice: 'synthbass', rhythm: 'R...............', level: 0.7 },
    drums: [
      { voice: 'boom', rhythm: 'x..o............', level: 0.7 },
      { voice: 'rim', rhythm: '............o...', level: 0.14, pan: -0.4 },
    ],
    melody: { voice: 'bell', level: 0.3, octave: 1, density: 'sparse' },
    reverb: 0.55,
    echo: 0.35,
    darkness: 5500,
  },
  happy: {
    ...PLAIN,
    bpm: [120, 130],
    scale: MAJOR,
    progressions: [
      [0, 3, 4, 0],
      [0, 5, 3, 4],
      [0, 3, 0, 4],
    ],
    swing: 0.12,
    chords: { voice: 'guitar', style: 'strum', rhythm: 'x.oo.ox.x.oo.ox.', level: 0.5 },
    pad: null,
    bass: { voice: 'bass', rhythm: 'R...5...R...5...', level: 0.75 },
    drums: [
      { voice: 'kick', rhythm: 'x.......x.......', level: 0.75 },
      { voice: 'clap', rhythm: '....x.......x...', level: 0.5 },
      { voice: 'shaker', rhythm: 'o.o.o.o.o.o.o.o.', level: 0.26, pan: 0.35 },
    ],
    melody: { voice: 'whistle', level: 0.5, octave: 2, density: 'flowing' },
    reverb: 0.2,
    echo: 0.1,
  },
  corporate: {
    ...PLAIN,
    bpm: [108, 116],
    scale: MAJOR,
    progressions: [
      [0, 4, 5, 3],
      [3, 0, 4, 5],
      [0, 5, 3, 4],
    ],
    chords: { voice: 'pluck', style: 'arpeggio', rhythm: 'x.o.x.o.x.o.x.o.', level: 0.38 },
    pad: { voice: 'pad', level: 0.5 },
    bass: { voice: 'bass', rhythm: 'R.R.R.R.R.R.R.R.', level: 0.55 },
    drums: [
      { voice: 'kick', rhythm: 'x...x...x...x...', level: 0.65 },
      { voice: 'clap', rhythm: '....o.......o...', level: 0.4 },
      { voice: 'hat', rhythm: '..o...o...o...o.', level: 0.22, pan: 0.2 },
    ],
    melody: { voice: 'piano', level: 0.55, octave: 1, density: 'flowing' },
    reverb: 0.26,
    echo: 0.28,
    pump: 0.25,
  },
  ambient: {
    ...PLAIN,
    bpm: [56, 64],
    scale: LYDIAN,
    progressions: [
      [0, 1, 5, 4],
      [0, 5, 1, 2],
      [0, 4, 1, 5],
    ],
    barsPerChord: 2,
    chordNotes: 5,
    chords: { voice: 'bell', style: 'arpeggio', rhythm: 'o.....o.....o...', level: 0.22 },
    pad: { voice: 'pad', level: 0.9 },
    bass: { voice: 'bass', rhythm: 'R...............', level: 0.45 },
    drums: [],
    melody: { voice: 'bell', level: 0.26, octave: 2, density: 'sparse' },
    reverb: 0.65,
    echo: 0.4,
    darkness: 7000,
  },
}
