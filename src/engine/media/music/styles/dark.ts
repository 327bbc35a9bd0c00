import { MINOR, PHRYGIAN, PLAIN, type Style, type Variations } from './types.ts'

const DRONE: Style = {
  ...PLAIN,
  scale: PHRYGIAN,
  progressions: [
    [0, 1, 0, 6],
    [0, 5, 0, 1],
    [0, 3, 1, 6],
  ],
  barsPerChord: 2,
  chords: { voice: 'rhodes', way: 'arpeggio', rhythm: 'x.....o.....o...', level: 0.34 },
  second: { voice: 'staccato', way: 'arpeggio', rhythm: '..o...o...o...o.', level: 0.2 },
  pad: { voice: 'strings', level: 0.56 },
  bass: { voice: 'synthbass', rhythm: 'R...............', level: 0.71 },
  drums: [
    { voice: 'boom', rhythm: 'x..o............', level: 0.62, layer: 2 },
    { voice: 'rim', rhythm: '............o...', level: 0.14, pan: -0.4, layer: 1 },
    { voice: 'tom', rhythm: '..........x...xo', level: 0.41, pan: 0.3, layer: 3 },
  ],
  melody: { voice: 'bell', level: 0.3, octave: 1, density: 'sparse' },
  cymbals: 0.2,
  air: 0.03,
  reverb: 0.5,
  echo: 0.32,
  darkness: 8000,
}

const HEARTBEAT: Style = {
  ...DRONE,
  scale: MINOR,
  progressions: [
    [0, 5, 0, 4],
    [0, 3, 0, 6],
  ],
  chords: { voice: 'piano', way: 'arpeggio', rhythm: 'x.......o.......', level: 0.46 },
  second: null,
  bass: { voice: 'strings', rhythm: 'R...............', level: 0.78 },
  drums: [
    { voice: 'softkick', rhythm: 'x..o............', level: 0.94, layer: 1 },
    { voice: 'boom', rhythm: '........x.......', level: 0.54, layer: 3 },
    { voice: 'rim', rhythm: '....o.....o...o.', level: 0.12, pan: 0.45, layer: 2 },
  ],
  melody: { voice: 'strings', level: 0.4, octave: 1, density: 'sparse' },
}

const PULSE: Style = {
  ...DRONE,
  scale: MINOR,
  progressions: [
    [0, 5, 6, 4],
    [0, 1, 5, 6],
  ],
  barsPerChord: 1,
  chords: { voice: 'stab', way: 'arpeggio', rhythm: 'x.o.x.o.x.o.x.o.', level: 0.3 },
  pad: { voice: 'strings', level: 0.44 },
  bass: { voice: 'synthbass', rhythm: 'RRR.RRR.RRR.RR8.', level: 0.71 },
  drums: [
    { voice: 'kick', rhythm: 'x.....x...x.....', level: 0.76, layer: 2 },
    { voice: 'snare', rhythm: '........x.......', level: 0.46, layer: 2 },
    { voice: 'hat', rhythm: 'o.o.ooo.o.o.oooo', level: 0.13, pan: -0.35, layer: 2 },
    { voice: 'boom', rhythm: 'x...............', level: 0.49, layer: 3 },
  ],
  melody: { voice: 'bell', level: 0.3, octave: 2, density: 'sparse' },
}

/** A drone with bells; a heartbeat under a piano; a pulse. */
export const DARK: Variations = [DRONE, HEARTBEAT, PULSE]
