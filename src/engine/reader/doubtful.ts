import type { Wish } from './wish.ts'

/** Whether wishes are a combination that is hardly meant, or may be meant in two ways. */
export function areDoubtful(wishes: readonly Wish[]): boolean {
  return wishes.some(isUnreadable) || areOneLookOrTwo(wishes) || areFadesOfTwoColors(wishes)
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

/** `fade in from white and out to black`: the fades of a clip have one colour. */
function areFadesOfTwoColors(wishes: readonly Wish[]): boolean {
  const colors = wishes.flatMap(({ op, params }) => (op === 'fade_video' ? [params.color ?? []].flat() : []))
  return new Set(colors).size > 1
}
