import { acts, filler, holds, QUANTITIES, THINGS } from './heads.ts'
import { isProperty } from './label.ts'
import { is, type Token, valued } from './token.ts'

const OBJECTS: readonly Token['value']['kind'][] = ['clips', 'file', 'literal', 'range', 'span']

const object = (token: Token): boolean =>
  OBJECTS.includes(token.value.kind) || (token.value.kind === 'term' && is(token, ...THINGS))

/** What the heading speaks of, without its verb. */
const objects = (heading: readonly Token[]): Token[] => heading.filter(object)

/** `clip 1: first 2 seconds`, `"Intro" on clip 1`: a thing of its own, and what the heading's verb does to it. */
function repeats(item: readonly Token[]): boolean {
  const names = item.filter((t) => ['clips', 'file', 'literal'].includes(t.value.kind))
  const told = item.some(
    (t) =>
      QUANTITIES.includes(t.value.kind) ||
      ['degrees', 'colour', 'aspect', 'ordinal'].includes(t.value.kind) ||
      (t.values !== undefined && t.values.size > 0 && !filler(t)),
  )
  return names.length > 1 ? names.some((t) => t.value.kind === 'literal') : names.length === 1 && told
}

const video = (token: Token): boolean => is(token, 'slideshow', 'promo')

/** `Make a 30-second promo:`, a wish of its own. */
const asksForVideo = (heading: readonly Token[]): boolean =>
  heading.some((t) => is(t, 'make', 'merge')) && heading.some(video) && objects(heading).every(video)

/** A text, music or look: not the video's own length or shape. */
/** `Build it in this order:` */
const ordersFiles = (heading: readonly Token[]): boolean =>
  heading.some((t) => is(t, 'order', 'slideshow', 'merge', 'sequenceFirst')) &&
  !heading.some((t) => is(t, 'sort') && !is(t, 'order'))

/** `b.jpg (4 seconds)`: a file, and no more of it than how long it shows. */
export const onlyFile = (item: readonly Token[]): boolean =>
  item.some((t) => t.value.kind === 'file') && item.every((t) => ['file', 'time'].includes(t.value.kind) || filler(t))

const isFurther = (item: readonly Token[]): boolean =>
  item.some((t) => t.value.kind === 'literal' || (t.value.kind === 'term' && is(t, ...THINGS) && !video(t)))

/**
 * The items of a list under its heading, one by one: `part` of the heading's wish (`position: center`), or a clause of
 * its own, with what the heading says to all of them.
 */
export function underHeading(heading: readonly Token[], item: readonly Token[]): 'part' | Token[] {
  if (asksForVideo(heading) && isFurther(item)) return [...item]
  const own = item.some((t) => object(t) && !['range', 'span'].includes(t.value.kind))
  if (acts(item) && !isProperty(item[0])) return own ? [...item] : [...objects(heading), ...item]
  if (ordersFiles(heading) && onlyFile(item)) return 'part'
  const kind = item.some((t) => valued(t, 'transition') !== undefined) && holds(item, ['clips', 'range', 'ordinal'])
  return repeats(item) || kind ? [...heading, ...item] : 'part'
}
