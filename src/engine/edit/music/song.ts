/** Beats of a song in a film, s from where it starts playing. */

/** The beats of a song from a start time, s. */
export function beatsFrom(beats: readonly number[], start: number): number[] {
  return beats.filter((beat) => beat >= start).map((beat) => beat - start)
}

/** Shortest loop, s. */
const SHORTEST_ROUND = 0.1
const MOST_ROUNDS = 1000

/**
 * Beats of a looped song, which restarts at its in point.
 * @param beats of one loop
 * @param length of a loop, s
 * @param seconds playing time; beats of the last loop may exceed it
 */
export function repeated(beats: readonly number[], length: number, seconds: number): number[] {
  const rounds = length > SHORTEST_ROUND ? Math.min(MOST_ROUNDS, Math.ceil(seconds / length)) : 1
  return Array.from({ length: rounds }, (_, i) => beats.map((beat) => beat + i * length)).flat()
}
