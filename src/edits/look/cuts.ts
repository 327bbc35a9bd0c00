import type { Names } from '../define.ts'

/** Where on the timeline a transition is meant. */
interface Place {
  between?: readonly [number | string, number | string]
  scope?: 'all'
  transition?: string
}

/** What is wrong with a place that is given twice. */
export function onePlace({ between, scope, transition }: Place): string | undefined {
  const places = [between, scope, transition].filter((place) => place !== undefined)
  return places.length > 1 ? 'give one of between, scope and transition, or none of them for every cut' : undefined
}

/** `between clip 1 and clip 2`, `at every cut` */
export function cutWords({ between, transition }: Place, names: Names): string {
  if (between) return `between ${names.clip(between[0])} and ${names.clip(between[1])}`
  return transition === undefined ? 'at every cut' : `in place of ${names.transition(transition)}`
}
