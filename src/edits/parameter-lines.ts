import type { OperationName } from './index.ts'
import { type Parameter, parametersOf } from './parameters.ts'

/** An operation's parameters as lines of help, each before its own entries. Entries that two of them share are described once. */
export function parameterLines(name: OperationName): string[] {
  return linesOf(parametersOf(name))
}

/** The same without descriptions of a parameter's entries: only their types. */
export function outlineLines(name: OperationName): string[] {
  return linesOf(parametersOf(name).map((each) => (each.within.length === 0 ? each : { ...each, meaning: '' })))
}

/** A parameter and its entries, each with type and description; empty if the operation has no such parameter. */
export function entryLines(name: OperationName, parameter: string): string[] {
  return linesOf(parametersOf(name).filter((each) => (each.within[0] ?? each.name) === parameter))
}

function linesOf(parameters: readonly Parameter[]): string[] {
  const told = new Map<string, string>()
  return treeOf(parameters).flatMap((node) => lines(node, told))
}

interface Node {
  parameter: Parameter
  inner: Node[]
}

function treeOf(parameters: readonly Parameter[], within: readonly string[] = []): Node[] {
  const depth = within.length
  return parameters
    .filter((each) => each.within.length === depth && within.every((key, i) => each.within[i] === key))
    .map((parameter) => ({ parameter, inner: treeOf(parameters, [...within, parameter.name]) }))
}

/** @param told where each entry was first described, by its description */
function lines({ parameter, inner }: Node, told: Map<string, string>): string[] {
  const indent = ' '.repeat(parameter.within.length)
  const own = pathOf(parameter)
  const alike = new Map<string, string[]>()
  const entries = together(inner).flatMap((node) => {
    const before = told.get(contentOf(node))
    if (before === undefined) {
      told.set(contentOf(node), own)
      return lines(node, told)
    }
    alike.set(before, [...(alike.get(before) ?? []), node.parameter.name])
    return []
  })
  const others = [...alike].map(([place, names]) => `${indent} - ${names.join(', ')}: as in ${place}`)
  return [`${indent}- ${facts(parameter)}`, ...entries, ...others]
}

/** Merges neighbours that have no entries and take the same: `left, right`. */
function together(nodes: readonly Node[]): Node[] {
  const kept: Node[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    const plain = last && last.inner.length === 0 && node.inner.length === 0
    if (!plain || !sameFacts(last.parameter, node.parameter)) kept.push(node)
    else kept[kept.length - 1] = named(node, `${last.parameter.name}, ${node.parameter.name}`)
  }
  return kept
}

function named(node: Node, name: string): Node {
  return { ...node, parameter: { ...node.parameter, name } }
}

function sameFacts(a: Parameter, b: Parameter): boolean {
  return a.required === b.required && a.takes === b.takes && a.meaning === b.meaning
}

function facts({ name, required, takes, meaning }: Parameter): string {
  return `${name}${required ? ' (required)' : ''}: ${takes}${meaning === '' ? '' : `; ${meaning}`}`
}

/** `clips.look` */
function pathOf({ name, within }: Parameter): string {
  return [...within, name].join('.')
}

function contentOf({ parameter, inner }: Node): string {
  return JSON.stringify([facts(parameter), inner.map(contentOf)])
}
