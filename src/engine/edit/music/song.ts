/** Beats of a song as it plays in a film, s from where it begins to play. */

/** What is heard of a song's beats that begins to play at a moment of it, s. */
export function beatsFrom(beats: readonly number[], start: number): number[] {
  return beats.filter((beat) => beat >= start).map((beat) => beat - start)
}

/** A round that is shorter, s, is none; and no song goes round more often. */
const SHORTEST_ROUND = 0.1
const MOST_ROUNDS = 1000

/**
 * Beats of a song that is played over and over: it goes back to where it began to play.
 * @param beats of one round
 * @param length of a round, s
 * @param seconds that it plays; beats of its last round may come later
 */
export function repeated(beats: readonly number[], length: number, seconds: number): number[] {
  const rounds = length > SHORTEST_ROUND ? Math.min(MOST_ROUNDS, Math.ceil(seconds / length)) : 1
  return Array.from({ length: rounds }, (_, i) => beats.map((beat) => beat + i * length)).flat()
}
