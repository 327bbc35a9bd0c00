/** Why a list of edits is not applied: where, what was expected, and a valid value. */
export interface Fault {
  /** of the edit in its list, from 0; undefined if the list itself is wrong */
  index?: number
  op?: string
  parameter?: string
  /** the problem, as a sentence without the location */
  problem: string
  /** a valid value or name */
  nearest?: string
  /** the available choices, one line */
  known?: string
}

/** The fault as one line for callers. */
export function faultWords({ index, op, parameter, problem, nearest, known }: Fault): string {
  const list = index === undefined ? 'edits' : `edits[${index}]`
  const place = `${list}${op === undefined ? '' : ` (${op})`}${parameter === undefined ? '' : `, ${parameter}`}`
  return [
    `${place}: ${problem}.`,
    ...(nearest === undefined ? [] : [`Nearest: ${nearest}.`]),
    ...(known === undefined ? [] : [`Available: ${known}.`]),
  ].join(' ')
}
