/** Why a list of edits is not carried out: where, what was expected, what would do. */
export interface Fault {
  /** of the edit in its list, from 0; none where the list itself is wrong */
  index?: number
  op?: string
  parameter?: string
  /** what is wrong, in a sentence without the place */
  problem: string
  /** a value or name that would do */
  nearest?: string
  /** what there is to choose from, one line */
  known?: string
}

/** The fault in one line, as callers read it. */
export function faultWords({ index, op, parameter, problem, nearest, known }: Fault): string {
  const list = index === undefined ? 'edits' : `edits[${index}]`
  const place = `${list}${op === undefined ? '' : ` (${op})`}${parameter === undefined ? '' : `, ${parameter}`}`
  return [
    `${place}: ${problem}.`,
    ...(nearest === undefined ? [] : [`Nearest: ${nearest}.`]),
    ...(known === undefined ? [] : [`Available: ${known}.`]),
  ].join(' ')
}
