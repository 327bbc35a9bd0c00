import { UNSEEN } from '../../../protocol/unseen.ts'
/** Numbers and quoted text, shown alike in all languages. */

/** Up to two decimals, without trailing zeros. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function percent(value: number): string {
  return `${Math.round(value * 1000) / 10} %`
}

export function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${figure(value * 100)} %`
}

/** By how much a share of a volume is lower. */
export function decibels(share: number): number {
  return Math.round(-200 * Math.log10(share)) / 10
}

const LONGEST = 40

/** Names and texts are untrusted: shown on one line, without control characters, shortened. */
export function line(text: string): string {
  const flat = [...text.slice(0, 400).replace(UNSEEN, ' ').trim()]
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1).join('')}…` : flat.join('')
}

const LONGEST_SAID = 160

/** Spoken text, of which more is shown than of a name. */
export function said(text: string): string {
  const flat = [...text.slice(0, 1000).replace(UNSEEN, ' ').trim()]
  return flat.length > LONGEST_SAID ? `${flat.slice(0, LONGEST_SAID - 1).join('')}…` : flat.join('')
}

/** A short list: the first few, and the number of others. */
export function listed(items: readonly string[], separator: string, more: (count: number) => string): string {
  const shown = items.slice(0, 8).map(line)
  return items.length > shown.length
    ? `${shown.join(separator)}${more(items.length - shown.length)}`
    : shown.join(separator)
}
