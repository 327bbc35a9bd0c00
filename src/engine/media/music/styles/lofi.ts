import { MAJOR, PLAIN, type Style, type Variations } from './types.ts'

const RHODES: Style = {
  ...PLAIN,
  scale: MAJOR,
  progressions: [
    [3, 2, 1, 4],
    [0, 5, 1, 4],
    [1, 4, 5, 4],
  ],
  chordNotes: 5,
  swing: 0.24,
  chords: { voice: 'rhodes', way: 'held', rhythm: 'x.....o.x.......', level: 0.62 },
  pad: { voice: 'pad', level: 0.2 },
  bass: { voice: 'bass', rhythm: 'R.......R.....5.', level: 0.88 },
  drums: [
    { voice: 'softkick', rhythm: 'x......o..x.....', level: 1.05, layer: 2 },
    { voice: 'snare', rhythm: '....x.......x...', level: 0.43, layer: 2 },
    { voice: 'hat', rhythm: 'x.o.x.o.x.o.x.oo', level: 0.1, pan: 0.3, layer: 2 },
    { voice: 'shaker', rhythm: '..o...o...o...o.', level: 0.08, pan: -0.4, layer: 3 },
    { voice: 'crackle', rhythm: 'x...............', level: 0.23, layer: 1 },
  ],
  melody: { voice: 'pluck', level: 0.36, octave: 1, density: 'sparse' },
  reverb: 0.22,
  echo: 0.22,
  pump: 0.2,
  darkness: 6000,
}

const PIANO: Style = {
  ...RHODES,
  progressions: [
    [1, 4, 0, 4],
    [5, 3, 0, 4],
  ],
  chordNotes: 4,
  chords: { voice: 'piano', way: 'held', rhythm: 'x..o....o.x.....', level: 0.62 },
  pad: { voice: 'strings', level: 0.22 },
  bass: { voice: 'sub', rhythm: 'R.....R...R.....', level: 0.71 },
  drums: [
    { voice: 'softkick', rhythm: 'x.........xo....', level: 1.08, layer: 2 },
    { voice: 'brush', rhythm: '....x..o....x...', level: 0.34, layer: 2 },
    { voice: 'hat', rhythm: '..o.o.o...o.o.o.', level: 0.1, pan: -0.3, layer: 2 },
    { voice: 'snap', rhythm: '............x...', level: 0.27, pan: 0.3, layer: 3 },
    { voice: 'crackle', rhythm: 'x...............', level: 0.2, layer: 1 },
  ],
  melody: { voice: 'kalimba', level: 0.4, octave: 2, density: 'sparse' },
}

const GUITAR: Style = {
  ...RHODES,
  progressions: [
    [0, 2, 3, 4],
    [3, 4, 2, 4],
  ],
  swing: 0.18,
  chords: { voice: 'guitar', way: 'strum', rhythm: 'x.....o.o.....o.', level: 0.66 },
  second: { voice: 'rhodes', way: 'held', rhythm: '........x.......', level: 0.34 },
  bass: { voice: 'bass', rhythm: 'R..R....5..R....', level: 0.88 },
  drums: [
    { voice: 'softkick', rhythm: 'x..o......xo....', level: 1.05, layer: 2 },
    { voice: 'snap', rhythm: '....x.......x...', level: 0.41, layer: 2 },
    { voice: 'hat', rhythm: 'x.ooo.o.x.ooo.oo', level: 0.09, pan: 0.3, layer: 2 },
    { voice: 'crackle', rhythm: 'x...............', level: 0.2, layer: 1 },
  ],
  melody: { voice: 'rhodes', level: 0.36, octave: 2, density: 'flowing' },
  darkness: 7000,
}

/** An electric piano; a felt piano over brushes; a guitar. */
export const LOFI: Variations = [RHODES, PIANO, GUITAR]
