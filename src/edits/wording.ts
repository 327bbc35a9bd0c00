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

/** `version 3`, `the version "Draft A"` */
export function versionWords(ref: number | string): string {
  return typeof ref === 'number' ? `version ${ref}` : `the version ${quoted(ref)}`
}
