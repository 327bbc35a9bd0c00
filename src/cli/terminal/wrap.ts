import wrapAnsi from 'wrap-ansi'

/** Below this width, lines are easier to read as the terminal wraps them. */
const LEAST = 24

/**
 * Wraps lines between words. Continuation lines keep the indentation; words longer than a line, such as paths, are not split, so
 * that they can be copied.
 * @param columns the terminal's width in characters; undefined: a file or a pipe, for which lines are not wrapped
 */
export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined) return text
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n')
}

function wrapLine(line: string, columns: number): string {
  const words = line.trimStart()
  const indent = line.slice(0, line.length - words.length)
  const room = columns - indent.length
  return room < LEAST ? line : wrapAnsi(words, room).replace(/^/gm, indent)
}
