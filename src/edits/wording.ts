import type { Relative } from './values/look.ts'
import type { PositionName } from './values/position.ts'

/** Parts of the English sentences for edits. */

/** `2.5 s` */
export function seconds(value: number): string {
  return `${figure(value)} s`
}

/** `35%` */
export function percent(share: number): string {
  return `${figure(share * 100)}%`
}

/** `+20%`, `-5%` */
export function signedPercent(share: number): string {
  return `${share > 0 ? '+' : ''}${percent(share)}`
}

/** At most three decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Text that should appear verbatim. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '”')}"`
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  const last = items.at(-1)
  return items.length < 2 || last === undefined ? items.join('') : `${items.slice(0, -1).join(', ')} and ${last}`
}

const PLACES: Record<PositionName, string> = {
  top: 'at the top',
  'top-left': 'at the top left',
  'top-right': 'at the top right',
  left: 'on the left',
  center: 'in the center',
  right: 'on the right',
  bottom: 'at the bottom',
  'bottom-left': 'at the bottom left',
  'bottom-right': 'at the bottom right',
  'lower-third': 'in the lower third',
}

/** `at the top left`, `at 30% from the left and 20% from the top` */
export function atPosition(position: PositionName | 'auto' | readonly (number | string)[]): string {
  if (position === 'auto') return 'where the picture is calm'
  if (typeof position === 'string') return PLACES[position]
  const [x, y] = position.map((each) => (typeof each === 'number' ? percent(each) : each))
  return `at ${x} from the left and ${y} from the top`
}

/** The parts of a sentence, without missing ones. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** `version 3`, `the version "Draft A"` */
export function versionWords(ref: number | string): string {
  return typeof ref === 'number' ? `version ${ref}` : `the version ${quoted(ref)}`
}

/** Several actions as one sentence. */
export function sentence(orders: readonly string[]): string {
  const all = listed(orders)
  return all.charAt(0).toUpperCase() + all.slice(1)
}

/** `up a little` */
export function step({ direction, amount }: Relative): string {
  return `${direction} a ${amount === 'large' ? 'lot' : 'little'}`
}

/** Fades of an element; 1 s at both ends if neither is given. @param color of the fade of a picture */
export function fades(what: string, given: { in?: number; out?: number }, color?: string): string {
  const both = given.in === undefined && given.out === undefined ? 1 : undefined
  const ends = [
    { end: 'in', from: color === undefined ? '' : ` from ${color}`, length: given.in ?? both },
    { end: 'out', from: color === undefined ? '' : ` to ${color}`, length: given.out ?? both },
  ]
  const made = ends.flatMap(({ end, from, length }) => (length ? [`${end}${from} over ${seconds(length)}`] : []))
  const gone = ends.flatMap(({ end, length }) => (length === 0 ? [`the fade-${end}`] : []))
  return sentence([
    ...(made.length > 0 ? [`fade ${what} ${listed(made)}`] : []),
    ...(gone.length > 0 ? [`remove ${listed(gone)} from ${what}`] : []),
  ])
}
