import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { bytes } from './text.ts'

/** What a result may take, JSON and all, so that it costs no model more than a page. */
export const RESULT_BYTES = 8000

/**
 * Puts facts and the words for them into a result. Where that is too long, the longest list loses items from its end until it
 * fits, and `omitted` says how many are left of which list.
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
  /** of it without the lists in it */
  own: number
}

/**
 * The list of `facts` that takes most room, not counting the lists in it: of a few tracks with many segments a segment list, of
 * thousands of tracks the tracks. `draft` is whole or absent, and so is each of
 * `edits`, and what fixes a warning.
 */
function longestList(facts: Record<string, unknown>): Found | undefined {
  const found: Found[] = []
  /** @returns the bytes of the lists inside */
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

/** What was dropped inside an item that is gone as a whole is not told apart. */
function tally(dropped: Map<string, number>, kept: Record<string, unknown>): string[] {
  return [...dropped].filter(([name]) => !isGone(name, kept)).map(([name, count]) => `${count} more in ${name}`)
}

/** `tracks[7].segments` where there are 5 tracks left */
function isGone(name: string, kept: Record<string, unknown>): boolean {
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(name) ?? []
  const left = kept[list]
  return Array.isArray(left) && Number(index) >= left.length
}
