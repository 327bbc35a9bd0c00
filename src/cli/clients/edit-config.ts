import { isDeepStrictEqual } from 'node:util'
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser'
import { insertLast, layoutOf, print, replaceNode } from './json-text.ts'

/** A single change to a configuration. */
export type Change =
  /** sets an object; `merge` keeps existing keys that the new one does not have */
  | { path: string[]; value: Record<string, unknown>; merge?: boolean }
  /** adds an item to a list, unless one has the same value for the key `appendBy` */
  | { path: string[]; value: Record<string, unknown>; appendBy: string }

type Appending = Extract<Change, { appendBy: string }>

/** The file can't be changed safely; the message says why. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused'
}

/**
 * Changes a JSON text that may have comments and trailing commas, preserving everything else: comments, order, indentation, line
 * endings and a byte order mark.
 * @returns the new text; the same text if nothing has to change
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

/** The value at a path of such a text, or undefined. @throws {ConfigRefused} if it is not JSON */
export function readAt(text: string, path: string[]): unknown {
  const node = findNodeAtLocation(root(text.replace(/^\uFEFF/, '')), path)
  return node === undefined ? undefined : getNodeValue(node)
}

function applyChange(text: string, change: Change): string {
  const tree = root(text)
  refuseUnlessObjects(tree, change)
  const node = findNodeAtLocation(tree, change.path)
  const before: unknown = node && getNodeValue(node)
  if ('appendBy' in change) return append(text, tree, change, node)
  const value = change.merge ? merged(before, change.value) : change.value
  return isDeepStrictEqual(before, value) ? text : set(text, tree, change.path, value)
}

function append(text: string, tree: Node, change: Appending, list: Node | undefined): string {
  if (list === undefined) return set(text, tree, change.path, [change.value])
  const items: unknown = getNodeValue(list)
  if (!Array.isArray(items)) throw new ConfigRefused(`"${change.path.join('.')}" is not a list`)
  if (items.some((item) => isSameItem(item, change))) return text
  const layout = layoutOf(text)
  const depth = change.path.length + 1
  return insertLast(text, list, depth, print(change.value, depth, layout), layout)
}

/** Sets the value at a path, creating missing objects on the way. */
function set(text: string, tree: Node, path: string[], value: unknown): string {
  const layout = layoutOf(text)
  const there = findNodeAtLocation(tree, path)
  if (there) return replaceNode(text, there, print(value, path.length, layout))
  const [key = '', ...missing] = path.slice(deepest(tree, path))
  const depth = path.length - missing.length
  const inner = missing.reduceRight((content: unknown, name) => ({ [name]: content }), value)
  const parent = findNodeAtLocation(tree, path.slice(0, depth - 1)) ?? tree
  return insertLast(text, parent, depth, `${JSON.stringify(key)}: ${print(inner, depth, layout)}`, layout)
}

/** How many steps of a path exist. */
function deepest(tree: Node, path: string[]): number {
  const missing = path.findIndex((_, index) => findNodeAtLocation(tree, path.slice(0, index + 1)) === undefined)
  return missing === -1 ? path.length : missing
}

/** Merging one level below the entry keeps environment variables that the person has set there. */
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

/** A duplicate key would hide the change, and a string or an array in the way would be overwritten. */
function refuseUnlessObjects(tree: Node, { path }: Change): void {
  for (let depth = 0; depth < path.length; depth++) {
    const node = findNodeAtLocation(tree, path.slice(0, depth))
    if (node === undefined) return
    if (node.type !== 'object') throw new ConfigRefused(`"${path.slice(0, depth).join('.')}" is not an object`)
    const keys = (node.children ?? []).map((property) => property.children?.[0]?.value)
    if (keys.filter((key) => key === path[depth]).length > 1) throw new ConfigRefused(`"${path[depth]}" is in it twice`)
  }
}

/** Apart from the change, the file must have the same content, with every comment. */
function assertNothingLost(before: string, after: string, changes: Change[]): void {
  const rest = (text: string) => {
    const value: unknown = getNodeValue(root(text))
    for (const change of changes) remove(value, change.path, change)
    return value
  }
  if (isDeepStrictEqual(rest(before), rest(after)) && isDeepStrictEqual(comments(before), comments(after))) return
  throw new ConfigRefused('the change would lose some of its content')
}

/** Removes the target of a change, and enclosing objects and arrays that are otherwise empty. */
function remove(value: unknown, [key, ...path]: string[], change: Change): void {
  if (key === undefined || !isObject(value)) return
  const inner = value[key]
  if (path.length > 0) remove(inner, path, change)
  else if ('appendBy' in change && Array.isArray(inner)) value[key] = inner.filter((item) => !isSameItem(item, change))
  else delete value[key]
  if (isEmpty(value[key])) delete value[key]
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

function isSameItem(item: unknown, { appendBy, value }: Appending): boolean {
  return isObject(item) && item[appendBy] === value[appendBy]
}

function comments(text: string): string[] {
  const found: string[] = []
  visit(text, { onComment: (offset, length) => found.push(text.slice(offset, offset + length)) })
  return found
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
