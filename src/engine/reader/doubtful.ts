import type { Wish } from './wish.ts'

/** Whether wishes are a combination that is hardly meant, or may be meant in two ways. */
export function areDoubtful(wishes: readonly Wish[]): boolean {
  return wishes.some(isUnreadable) || areOneLookOrTwo(wishes) || areToneOrLook(wishes) || areFadesOfTwoColors(wishes)
}

/** `a black box, #000000`, without saying what the colour is of: letters in the colour of their box. */
function isUnreadable({ params: { set, ...given } }: Wish): boolean {
  const { color, background } = { ...given, ...(set as object) } // an object, if there is one
  return color !== undefined && color === background
}

/** Looks of which one may only describe the other. */
const ALIKE = [
  ['grayscale', 'noir'],
  ['vintage', 'sepia'],
] as const

/** `black and white, very noir` may be one look or two. */
function areOneLookOrTwo(wishes: readonly Wish[]): boolean {
  const looks = wishes.filter(({ op }) => op === 'apply_filter').map(({ params }) => params)
  const has = (name: string, target: unknown) => looks.some((each) => each.name === name && each.target === target)
  return ALIKE.some(([one, other]) => looks.some(({ name, target }) => name === one && has(other, target)))
}

/** Changes of tone that looks make. */
const TONED = [
  { name: 'warm', tone: 'temperature', direction: 'up' },
  { name: 'cool', tone: 'temperature', direction: 'down' },
  { name: 'vivid', tone: 'saturation', direction: 'up' },
] as const

/** `it needs to be warmer, put the warm filter on it`: the filter may be how. */
function areToneOrLook(wishes: readonly Wish[]): boolean {
  return wishes.some(({ op, params }, i) => {
    const next = wishes[i + 1]
    if (op !== 'adjust_color' || next?.op !== 'apply_filter' || next.params.target !== params.target) return false
    const toned = TONED.find(({ name }) => name === next.params.name)
    const change = toned && params[toned.tone]
    return (
      typeof change === 'object' && change !== null && 'direction' in change && change.direction === toned?.direction
    )
  })
}

/** `fade in from white and out to black`: the fades of a clip have one colour. */
function areFadesOfTwoColors(wishes: readonly Wish[]): boolean {
  const fades = wishes.filter(({ op, params }) => op === 'fade_video' && params.color !== undefined)
  return new Set(fades.map(({ params }) => params.color)).size > 1
}
