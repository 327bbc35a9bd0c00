import type { Position } from './values/look.ts'

/** Pieces of the English sentences that edits are said in. */

/** `2.5 s` */
export function seconds(value: number): string {
  return `${figure(value)} s`
}

/** `35%` */
export function percent(share: number): string {
  return `${figure(share * 100)}%`
}

/** At most three decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Text that shall appear as it is. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '”')}"`
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  const last = items.at(-1)
  return items.length < 2 || last === undefined ? items.join('') : `${items.slice(0, -1).join(', ')} and ${last}`
}

const PLACES: Record<Position, string> = {
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

/** `at the top left` */
export function atPosition(position: Position): string {
  return PLACES[position]
}

/** A sentence's parts, with what there may be to add. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** `version 3`, `the version "Draft A"` */
export function versionWords(ref: number | string): string {
  return typeof ref === 'number' ? `version ${ref}` : `the version ${quoted(ref)}`
}
