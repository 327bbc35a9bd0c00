import { MINOR, PLAIN, type Style, type Variations } from './types.ts'

const OSTINATO: Style = {
  ...PLAIN,
  scale: MINOR,
  progressions: [
    [0, 5, 2, 6],
    [0, 3, 5, 6],
    [5, 6, 0, 4],
  ],
  chords: { voice: 'staccato', way: 'arpeggio', rhythm: 'x.oox.oox.oox.oo', level: 0.55 },
  second: { voice: 'piano', way: 'held', rhythm: 'x...............', level: 0.34 },
  pad: { voice: 'strings', level: 0.6 },
  bass: { voice: 'strings', rhythm: 'R...............', level: 0.78 },
  drums: [
    { voice: 'boom', rhythm: 'x.........x.....', level: 0.68, layer: 2 },
    { voice: 'rim', rhythm: '......o.....o.oo', level: 0.14, pan: 0.4, layer: 2 },
    { voice: 'tom', rhythm: 'x..x..x...x.x.xo', level: 0.49, pan: -0.3, layer: 3 },
  ],
  melody: { voice: 'strings', level: 0.5, octave: 1, density: 'sparse' },
  cymbals: 0.36,
  air: 0.03,
  reverb: 0.46,
  darkness: 14_000,
}

const SLOW: Style = {
  ...OSTINATO,
  progressions: [
    [0, 5, 3, 4],
    [5, 2, 6, 4],
  ],
  chords: { voice: 'piano', way: 'arpeggio', rhythm: 'x...o...o...o...', level: 0.5 },
  second: { voice: 'staccato', way: 'arpeggio', rhythm: 'x.o.x.o.x.o.x.o.', level: 0.26, octave: 1 },
  pad: { voice: 'strings', level: 0.66 },
  drums: [
    { voice: 'boom', rhythm: 'x...............', level: 0.68, layer: 2 },
    { voice: 'boom', rhythm: '..........o...o.', level: 0.54, layer: 3 },
  ],
  melody: { voice: 'strings', level: 0.55, octave: 2, density: 'sparse' },
}

const DRIVING: Style = {
  ...OSTINATO,
  progressions: [
    [0, 0, 5, 6],
    [0, 2, 5, 6],
  ],
  chords: { voice: 'staccato', way: 'arpeggio', rhythm: 'xoxoxoxoxoxoxoxo', level: 0.46 },
  second: { voice: 'saws', way: 'held', rhythm: 'x...............', level: 0.2 },
  bass: { voice: 'synthbass', rhythm: 'R.R.R.R.R.R.R.R.', level: 0.61 },
  drums: [
    { voice: 'tom', rhythm: 'x.oox.oox.oox.xo', level: 0.54, pan: -0.2, layer: 2 },
    { voice: 'boom', rhythm: 'x.......x.......', level: 0.62, layer: 2 },
    { voice: 'snare', rhythm: '....x.......x...', level: 0.35, layer: 3 },
    { voice: 'hat', rhythm: '..o...o...o...o.', level: 0.12, pan: 0.4, layer: 3 },
  ],
}

/** Strings in motion; a slow piano with strings; a driving pulse with drums. */
export const CINEMATIC: Variations = [OSTINATO, SLOW, DRIVING]
