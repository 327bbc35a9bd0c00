import { UNSEEN } from '../../../protocol/unseen.ts'
/** Figures and quoted text as every language shows them. */

/** Up to two decimals, none where there are none to show. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function percent(value: number): string {
  return `${Math.round(value * 1000) / 10} %`
}

export function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${figure(value * 100)} %`
}

/** By how much less a share of a volume is. */
export function decibels(share: number): number {
  return Math.round(-200 * Math.log10(share)) / 10
}

const LONGEST = 40

/** Names and texts come from outside: one line, no control characters, not too long. */
export function line(text: string): string {
  const flat = [...text.slice(0, 400).replace(UNSEEN, ' ').trim()]
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1).join('')}…` : flat.join('')
}

const LONGEST_SAID = 160

/** What is said, of which more has to be seen than of a name. */
export function said(text: string): string {
  const flat = [...text.slice(0, 1000).replace(UNSEEN, ' ').trim()]
  return flat.length > LONGEST_SAID ? `${flat.slice(0, LONGEST_SAID - 1).join('')}…` : flat.join('')
}

/** A list that stays short: the first few, and how many more. */
export function listed(items: readonly string[], separator: string, more: (count: number) => string): string {
  const shown = items.slice(0, 8).map(line)
  return items.length > shown.length
    ? `${shown.join(separator)}${more(items.length - shown.length)}`
    : shown.join(separator)
}
