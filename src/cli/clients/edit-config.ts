import { isDeepStrictEqual } from 'node:util'
import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser'

/** One thing to set in a configuration. */
export type Change =
  /** sets an object; with `merge` what was there stays where the new one says nothing */
  | { path: string[]; value: Record<string, unknown>; merge?: boolean }
  /** adds an item to a list, unless one has the same value under the key `appendBy` */
  | { path: string[]; value: Record<string, unknown>; appendBy: string }

/** The file is not one that can be changed without harm; the message says what is wrong with it. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused'
}

/**
 * Makes changes in a JSON text that may hold comments and trailing commas, touching nothing else: comments, order,
 * indentation, line ends and a byte order mark stay.
 * @returns the new text; the same text when it says all that already
 * @throws {ConfigRefused}
 */
export function editConfig(text: string, changes: Change[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const body = text.slice(mark.length)
  const start = body.trim() === '' ? '{}\n' : body
  const edited = changes.reduce(applyChange, start)
  assertNothingLost(start, edited, changes)
  return edited === start ? text : mark + edited
}

/** What stands at a place in such a text, or undefined. @throws {ConfigRefused} when it is no JSON */
export function readAt(text: string, path: string[]): unknown {
  const node = findNodeAtLocation(root(text.replace(/^\uFEFF/, '')), path)
  return node === undefined ? undefined : getNodeValue(node)
}

function applyChange(text: string, change: Change): string {
  const tree = root(text)
  refuseUnlessObjects(tree, change)
  const node = findNodeAtLocation(tree, change.path)
  const before: unknown = node && getNodeValue(node)
  if ('appendBy' in change) return append(text, change, before)
  const value = change.merge ? merged(before, change.value) : change.value
  return isDeepStrictEqual(before, value) ? text : set(text, change.path, value)
}

function append(text: string, change: Extract<Change, { appendBy: string }>, before: unknown): string {
  if (before === undefined) return set(text, change.path, [change.value])
  if (!Array.isArray(before)) throw new ConfigRefused(`"${change.path.join('.')}" is not a list`)
  const same = (item: unknown) => isObject(item) && item[change.appendBy] === change.value[change.appendBy]
  return before.some(same) ? text : set(text, [...change.path, before.length], change.value, true)
}

function set(text: string, path: (string | number)[], value: unknown, isArrayInsertion = false): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: style(text), isArrayInsertion }))
}

/** One level of merging below the entry keeps the variables that a person has set there. */
function merged(before: unknown, after: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(before)) return after
  const both = Object.entries(after).map(([key, value]) => {
    const old = before[key]
    return [key, isObject(old) && isObject(value) ? { ...old, ...value } : value] as const
  })
  return { ...before, ...Object.fromEntries(both) }
}

function root(text: string): Node {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error)
    throw new ConfigRefused(`it is not valid JSON (${printParseErrorCode(error.error)} in ${place(text, error)})`)
  if (tree?.type !== 'object') throw new ConfigRefused('it does not hold a JSON object')
  return tree
}

function place(text: string, { offset }: ParseError): string {
  const lines = text.slice(0, offset).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}

/** A key that stands twice would hide the change, and a text or a list in its place would be overwritten. */
function refuseUnlessObjects(tree: Node, { path }: Change): void {
  for (let depth = 0; depth < path.length; depth++) {
    const node = findNodeAtLocation(tree, path.slice(0, depth))
    if (node === undefined) return
    if (node.type !== 'object') throw new ConfigRefused(`"${path.slice(0, depth).join('.')}" is not an object`)
    const keys = (node.children ?? []).map((property) => property.children?.[0]?.value)
    if (keys.filter((key) => key === path[depth]).length > 1)
      throw new ConfigRefused(`"${path[depth]}" stands in it twice`)
  }
}

/** Beside what was to be changed, the file must say what it said, with every comment. */
function assertNothingLost(before: string, after: string, changes: Change[]): void {
  const rest = (text: string) => {
    const value: unknown = getNodeValue(root(text))
    for (const { path } of changes) remove(value, path)
    return value
  }
  if (isDeepStrictEqual(rest(before), rest(after)) && isDeepStrictEqual(comments(before), comments(after))) return
  throw new ConfigRefused('the change would lose something that is in it')
}

/** Takes out what stands at a path, and the objects around it that hold nothing else. */
function remove(value: unknown, [key, ...path]: string[]): void {
  if (key === undefined || !isObject(value)) return
  remove(value[key], path)
  const inner = value[key]
  if (path.length === 0 || (isObject(inner) && Object.keys(inner).length === 0)) delete value[key]
}

function comments(text: string): string[] {
  const found: string[] = []
  visit(text, { onComment: (offset, length) => found.push(text.slice(offset, offset + length)) })
  return found
}

function style(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  '
  const eol = /\r\n/.test(text) ? '\r\n' : '\n'
  return indent.startsWith('\t')
    ? { insertSpaces: false, tabSize: 1, eol }
    : { insertSpaces: true, tabSize: indent.length, eol }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
