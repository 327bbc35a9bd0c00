import type { Style } from './styles/types.ts'

/** A step of a scale as a MIDI note; steps continue beyond the octave in both directions. */
export function pitch(root: number, scale: readonly number[], step: number): number {
  const octave = Math.floor(step / scale.length)
  return root + 12 * octave + (scale[step - octave * scale.length] ?? 0)
}

/**
 * The chords of a round as MIDI notes, each voiced as close to the previous one as possible, between the F below and the A above
 * middle C.
 */
export function voicings(style: Style, root: number, progression: readonly number[]): number[][] {
  let previous: number[] = []
  return progression.map((degree) => {
    const classes = Array.from({ length: style.chordNotes }, (_, i) => pitch(root, style.scale, degree + 2 * i) % 12)
    // A ninth chord needs no root here: the bass has it.
    const notes = style.chordNotes === 5 ? classes.slice(1) : classes
    previous = nearest(notes, previous)
    return previous
  })
}

const LOW = 53
const HIGH = 69

function nearest(classes: number[], previous: number[]): number[] {
  const inversions = classes.flatMap((_, turn) => {
    const order = [...classes.slice(turn), ...classes.slice(0, turn)]
    return [48, 60].map((octave) => stacked(order, octave))
  })
  const fitting = inversions.filter((notes) => (notes[0] ?? 0) >= LOW - 3 && (notes.at(-1) ?? 0) <= HIGH + 5)
  const choices = fitting.length > 0 ? fitting : inversions
  return choices.reduce((best, notes) => (distance(notes, previous) < distance(best, previous) ? notes : best))
}

/** Pitch classes as notes, each above the previous one. */
function stacked(classes: number[], octave: number): number[] {
  let last = octave - 1
  return classes.map((pitchClass) => {
    last += 1 + ((((pitchClass - last - 1) % 12) + 12) % 12)
    return last
  })
}

/** How far the voices move; without a previous chord, how far they are from the middle of the range. */
function distance(notes: number[], previous: number[]): number {
  const middle = (LOW + HIGH) / 2
  return notes.reduce((sum, note, i) => sum + Math.abs(note - (previous[i] ?? middle)), 0)
}
