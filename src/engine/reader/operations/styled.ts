import type { Given } from './plain.ts'

/** The look of texts and captions. */

const HALF = '80'

/** Steps and boxes in the form of edits. */
export function styled({ grow, amount, by, plate, veil, family, ...given }: Given): Given {
  return {
    ...given,
    ...(grow === undefined || by !== undefined ? {} : { size: { direction: grow, amount: amount ?? 'small' } }),
    ...(plate === undefined ? {} : { background: plate }),
    ...(veil === undefined ? {} : { background: `${String(veil)}${HALF}` }),
    ...(family === undefined ? {} : { font: family }),
  }
}
