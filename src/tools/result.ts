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
    kept = { ...kept, omitted: [facts.omitted, ...tally(dropped)].filter(Boolean).join('; ') }
  }
}

interface Found {
  name: string
  list: unknown[]
  bytes: number
}

/** The list of `facts` that takes most room; `draft` is whole or absent, and so is each of `edits`. */
function longestList(facts: Record<string, unknown>): Found | undefined {
  const found: Found[] = []
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      const nested = found.length
      if (name !== 'edits') for (const [index, each] of value.entries()) visit(each, `${name}[${index}]`)
      // a list of lists is cut inside before it loses a whole list
      if (found.length === nested && value.length > 0) found.push({ name, list: value, bytes: bytes(value) })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (key !== 'draft') visit(each, name ? `${name}.${key}` : key)
    }
  }
  visit(facts, '')
  return found.sort((a, b) => b.bytes - a.bytes)[0]
}

function tally(dropped: Map<string, number>): string[] {
  return [...dropped].map(([name, count]) => `${count} more in ${name}`)
}
