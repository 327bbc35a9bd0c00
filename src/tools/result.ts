import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { bytes } from './text.ts'

/** Largest result including JSON, to limit its tokens. */
export const RESULT_BYTES = 8000

/**
 * Builds a result from facts and their wording. If it is too long, the longest list is shortened until it fits, and `omitted`
 * names the lists and numbers.
 */
export function resultOf(
  facts: Record<string, unknown>,
  words: (facts: Record<string, unknown>) => string[],
): CallToolResult & { structuredContent: Record<string, unknown> } {
  const dropped = new Map<string, number>()
  let kept = structuredClone(facts)
  for (;;) {
    const result = { content: [{ type: 'text' as const, text: words(kept).join('\n') }], structuredContent: kept }
    const excess = bytes(result) - RESULT_BYTES
    const longest = excess > 0 ? longestList(kept) : undefined
    if (!longest) return result
    const count = Math.max(
      1,
      Math.min(longest.list.length, Math.ceil((longest.list.length * excess) / 2 / longest.bytes)),
    )
    longest.list.splice(-count)
    dropped.set(longest.name, (dropped.get(longest.name) ?? 0) + count)
    kept = { ...kept, omitted: [facts.omitted, ...tally(dropped, kept)].filter(Boolean).join('; ') }
  }
}

interface Found {
  name: string
  list: unknown[]
  bytes: number
  /** bytes without nested lists */
  own: number
}

/**
 * The largest list in `facts`, without nested lists: with few tracks and many segments a segment list, with thousands of tracks
 * the tracks. `draft`, each of `edits` and a warning's fixes are never shortened.
 */
function longestList(facts: Record<string, unknown>): Found | undefined {
  const found: Found[] = []
  /** @returns bytes of nested lists */
  const visit = (value: unknown, name: string): number => {
    if (typeof value !== 'object' || value === null) return 0
    const entries = Array.isArray(value)
      ? name === 'edits'
        ? []
        : value.map((each, index) => [`${name}[${index}]`, each] as const)
      : Object.entries(value).flatMap(([key, each]) =>
          key === 'draft' || (key === 'edits' && name) ? [] : [[name ? `${name}.${key}` : key, each] as const],
        )
    const inside = entries.reduce((sum, [key, each]) => sum + visit(each, key), 0)
    if (!Array.isArray(value)) return inside
    const all = bytes(value)
    if (value.length > 0) found.push({ name, list: value, bytes: all, own: all - inside })
    return all
  }
  visit(facts, '')
  return found.sort((a, b) => b.own - a.own)[0]
}

/** Ignores lists inside items that were dropped themselves. */
function tally(dropped: Map<string, number>, kept: Record<string, unknown>): string[] {
  return [...dropped].filter(([name]) => !isGone(name, kept)).map(([name, count]) => `${count} more in ${name}`)
}

/** `tracks[7].segments` if only 5 tracks are left */
function isGone(name: string, kept: Record<string, unknown>): boolean {
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(name) ?? []
  const left = kept[list]
  return Array.isArray(left) && Number(index) >= left.length
}
