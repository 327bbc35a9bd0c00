import { type Node, stripComments } from 'jsonc-parser'

/** The formatting of a JSON text. */
export interface Layout {
  indent: string
  eol: string
}

export function layoutOf(text: string): Layout {
  return { indent: /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ', eol: text.includes('\r\n') ? '\r\n' : '\n' }
}

/** A value as text, to be inserted `depth` levels deep without indenting its first line. */
export function print(value: unknown, depth: number, { indent, eol }: Layout): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', eol + indent.repeat(depth))
}

/**
 * Adds `content` at the end of an object or array, on its own line. Comments stay where they are: the comma goes after the
 * previously last item, and the new line below comments that follow it.
 * @param depth indentation levels of the new line
 */
export function insertLast(
  text: string,
  container: Node,
  depth: number,
  content: string,
  { indent, eol }: Layout,
): string {
  const close = container.offset + container.length - 1
  const last = container.children?.at(-1)
  const from = last === undefined ? container.offset + 1 : last.offset + last.length
  const tail = text.slice(from, close)
  const space = tail.slice(tail.trimEnd().length)
  const separated = last !== undefined && stripComments(tail).includes(',')
  const line = `${eol}${indent.repeat(depth)}${content}${separated ? ',' : ''}`
  const ending = space.includes('\n') ? space : eol + indent.repeat(depth - 1)
  const comma = last === undefined || separated ? '' : ','
  return text.slice(0, from) + comma + tail.trimEnd() + line + ending + text.slice(close)
}

export function replaceNode(text: string, { offset, length }: Node, content: string): string {
  return text.slice(0, offset) + content + text.slice(offset + length)
}
