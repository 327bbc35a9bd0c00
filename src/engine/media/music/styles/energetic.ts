import { MINOR, PLAIN, type Style, type Variations } from './types.ts'

const SAWS: Style = {
  ...PLAIN,
  scale: MINOR,
  progressions: [
    [0, 5, 2, 6],
    [5, 6, 0, 4],
    [0, 2, 5, 6],
  ],
  chords: { voice: 'saws', way: 'held', rhythm: 'x..x..x...x..x..', level: 0.56 },
  second: { voice: 'pluck', way: 'arpeggio', rhythm: 'x.xx.x.xx.x.xx.x', level: 0.28, octave: 1 },
  pad: { voice: 'pad', level: 0.26 },
  bass: { voice: 'synthbass', rhythm: '..R...R...R...R8', level: 0.99 },
  drums: [
    { voice: 'kick', rhythm: 'x...x...x...x...', level: 1.08, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x...', level: 0.62, layer: 2 },
    { voice: 'openhat', rhythm: '..x...x...x...x.', level: 0.2, pan: 0.15, layer: 2 },
    { voice: 'hat', rhythm: 'oooooooooooooooo', level: 0.15, pan: -0.3, layer: 1 },
    { voice: 'tambourine', rhythm: '..o...o...o...oo', level: 0.2, pan: 0.4, layer: 3 },
  ],
  melody: { voice: 'stab', level: 0.44, octave: 2, density: 'busy' },
  cymbals: 0.4,
  reverb: 0.22,
  echo: 0.22,
  pump: 0.55,
}

const BREAKBEAT: Style = {
  ...SAWS,
  progressions: [
    [0, 6, 5, 6],
    [0, 3, 5, 4],
  ],
  chords: { voice: 'saws', way: 'strum', rhythm: 'x.x.xxx.x.x.xxx.', level: 0.42 },
  second: { voice: 'saws', way: 'held', rhythm: 'x...............', level: 0.26, octave: 1 },
  bass: { voice: 'synthbass', rhythm: 'R.RRR.R.R.RRR.8.', level: 0.85 },
  drums: [
    { voice: 'kick', rhythm: 'x..x..x...x.....', level: 1.03, layer: 2 },
    { voice: 'snare', rhythm: '....x..o.o..x...', level: 0.68, layer: 2 },
    { voice: 'hat', rhythm: 'x.o.x.o.x.o.x.o.', level: 0.22, pan: -0.3, layer: 1 },
    { voice: 'ride', rhythm: 'x...x...x...x...', level: 0.14, pan: 0.35, layer: 3 },
  ],
  melody: { voice: 'pluck', level: 0.44, octave: 1, density: 'busy' },
  pump: 0.2,
}

const HOUSE: Style = {
  ...SAWS,
  progressions: [
    [0, 5, 3, 4],
    [0, 2, 3, 6],
  ],
  chordNotes: 4,
  chords: { voice: 'piano', way: 'held', rhythm: 'x..x..x..x..x.x.', level: 0.6 },
  second: { voice: 'stab', way: 'held', rhythm: '..x...x...x...x.', level: 0.34 },
  bass: { voice: 'bass', rhythm: '..R..R8...R..R8.', level: 0.95 },
  drums: [
    { voice: 'kick', rhythm: 'x...x...x...x...', level: 1.08, layer: 2 },
    { voice: 'clap', rhythm: '....x.......x..o', level: 0.62, layer: 2 },
    { voice: 'openhat', rhythm: '..x...x...x...x.', level: 0.22, pan: 0.15, layer: 2 },
    { voice: 'shaker', rhythm: 'oxoxoxoxoxoxoxox', level: 0.16, pan: -0.4, layer: 1 },
    { voice: 'ride', rhythm: '..x...x...x...x.', level: 0.12, pan: 0.35, layer: 3 },
  ],
  melody: { voice: 'stab', level: 0.36, octave: 2, density: 'flowing' },
  pump: 0.4,
}

/** Wide synthesisers; a broken beat; a house piano. */
export const ENERGETIC: Variations = [SAWS, BREAKBEAT, HOUSE]
