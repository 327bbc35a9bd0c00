/**
 * Parameters that few films need, by their names: a list of all operations leaves them out and writes `…` in their place,
 * since it has to be short; an operation in full has them like any other.
 */
export const RARE: ReadonlySet<string> = new Set([
  'attack',
  'blend',
  'border_color',
  'case',
  'closing',
  'every',
  'except',
  'fill',
  'invert',
  'letter_spacing',
  'line_height',
  'loudness',
  'music',
  'order',
  'padding',
  'ramp',
  'release',
  'sections',
  'variation',
  'weight',
])
