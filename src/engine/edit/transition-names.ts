import { TRANSITIONS } from '../../edits/values/transitions.ts'

/** The names most similar to an unknown one. */
export function nearestTransitions(said: string): string[] {
  const plain = said
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40)
  return TRANSITIONS.map((name, place) => ({ name, place, likeness: likeness(plain, name) }))
    .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
    .slice(0, 4)
    .map(({ name }) => name)
}

/** Dice similarity of letter pairs. */
function likeness(a: string, b: string): number {
  const pairs = (word: string) => new Set([...word].slice(1).map((letter, i) => word.charAt(i) + letter))
  const [left, right] = [pairs(a), pairs(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return shared / Math.max(1, left.size + right.size)
}
