import { LYDIAN, MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const BELLS: Style = {
  ...PLAIN,
  scale: LYDIAN,
  progressions: [
    [0, 1, 5, 4],
    [0, 5, 1, 2],
    [0, 4, 1, 5],
  ],
  barsPerChord: 2,
  chordNotes: 5,
  chords: { voice: 'bell', way: 'arpeggio', rhythm: 'o.....o.....o...', level: 0.26, octave: 1 },
  pad: { voice: 'pad', level: 0.72 },
  bass: { voice: 'sub', rhythm: 'R...............', level: 0.54 },
  drums: [],
  melody: { voice: 'bell', level: 0.24, octave: 2, density: 'sparse' },
  air: 0.035,
  reverb: 0.6,
  echo: 0.36,
  darkness: 11_000,
}

const PIANO: Style = {
  ...BELLS,
  scale: MAJOR,
  progressions: [
    [0, 3, 5, 4],
    [3, 0, 1, 4],
  ],
  chords: { voice: 'piano', way: 'arpeggio', rhythm: 'x.....o.....o...', level: 0.42 },
  pad: { voice: 'strings', level: 0.5 },
  melody: { voice: 'piano', level: 0.42, octave: 2, density: 'sparse' },
}

const GUITAR: Style = {
  ...BELLS,
  chords: { voice: 'guitar', way: 'arpeggio', rhythm: 'x...o...o...o...', level: 0.46 },
  second: { voice: 'rhodes', way: 'arpeggio', rhythm: '......o.......o.', level: 0.26, octave: 1 },
  pad: { voice: 'pad', level: 0.6 },
  melody: { voice: 'kalimba', level: 0.3, octave: 2, density: 'sparse' },
}

/** Bells in a wide pad; a far piano; a slow guitar. */
export const AMBIENT: Variations = [BELLS, PIANO, GUITAR]
