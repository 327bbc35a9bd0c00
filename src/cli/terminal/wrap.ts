import wrapAnsi from 'wrap-ansi'

/** Narrower than this, lines are easier to read as the terminal breaks them. */
const LEAST = 24

/**
 * Breaks lines between words. What follows is indented like its line; a word that is longer than a line, such as a path,
 * stays whole, so that it can be copied.
 * @param columns the terminal's width in characters; undefined: a file or a pipe, where lines stay as they are
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
