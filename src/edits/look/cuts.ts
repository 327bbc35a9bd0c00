import type { Names } from '../define.ts'
import { atMostOne } from '../rule.ts'

/** The cut that a transition is for. */
interface Place {
  between?: readonly [number | string, number | string]
  scope?: 'all'
  transition?: string
}

/** The problem with a cut that is given in two ways. */
export function onePlace(place: Place): string | undefined {
  return atMostOne(place, 'between', 'scope', 'transition')
}

/** `between clip 1 and clip 2`, `at every cut` */
export function cutWords({ between, transition }: Place, names: Names): string {
  if (between) return `between ${names.clip(between[0])} and ${names.clip(between[1])}`
  return transition === undefined ? 'at every cut' : `in place of ${names.transition(transition)}`
}
