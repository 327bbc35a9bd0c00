/** Balances lines, preferring breaks where a reader would pause. Pure. */

/** Penalties of bad line ends, in units of squared relative deviation from the even width. */
const AFTER_SMALL_WORD = 0.13
const AFTER_PAUSE = -0.17
/** A last line of one word shorter than this share of the even width looks like an orphan. */
const LEFT_OVER = 0.62
const ONE_LEFT = 0.5
/** Penalty of a line that does not fit. */
const TOO_WIDE = 1e6

/** Words that belong to the next word. */
const SMALL_WORDS =
  /^(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|but|nor|as|is|my|your|our|his|her|its|de|la|el|los|las|le|les|un|una|une|et|y|o|en|con|por|para|du|des|der|die|das|den|dem|ein|eine|und|oder|zu|im|am|di|il|lo|e)$/i
const PAUSE = /[,.;:!?…–—、。，！？；：]["'”’」』)]?\s*$/u

/**
 * @param pieces after which a line may end, with trailing spaces
 * @param count of lines
 * @param width largest line width
 */
export function evenLines(
  pieces: readonly string[],
  count: number,
  width: number,
  measure: (text: string) => number,
): string[] {
  const whole = pieces.map((piece) => measure(piece))
  const trimmed = pieces.map((piece) => measure(piece.trimEnd()))
  const even = whole.reduce((sum, each) => sum + each, 0) / count
  const sums = [0]
  for (const each of whole) sums.push((sums.at(-1) ?? 0) + each)

  /** Cost of a line from one piece to before another. */
  const costOf = (from: number, to: number): number => {
    const long = (sums[to - 1] ?? 0) - (sums[from] ?? 0) + (trimmed[to - 1] ?? 0)
    const off = ((long - even) / even) ** 2
    if (long > width) return off + TOO_WIDE
    if (to === pieces.length) return to - from === 1 && long < LEFT_OVER * even ? off + ONE_LEFT : off
    const end = pieces[to - 1] ?? ''
    const small = SMALL_WORDS.test(end.trim()) ? AFTER_SMALL_WORD : 0
    return off + small + (PAUSE.test(end) ? AFTER_PAUSE : 0)
  }

  // the best way to break the pieces from each one on into the remaining lines
  let best: Way[] = pieces.map((_, from) => ({ cost: costOf(from, pieces.length), ends: [pieces.length] }))
  for (let lines = 2; lines <= count; lines++)
    best = pieces.map((_, from) => {
      let found: Way = { cost: Number.POSITIVE_INFINITY, ends: [] }
      for (let to = from + 1; to < pieces.length; to++) {
        const rest = best[to]
        const cost = rest ? costOf(from, to) + rest.cost : Number.POSITIVE_INFINITY
        if (rest && cost < found.cost) found = { cost, ends: [to, ...rest.ends] }
      }
      return found
    })
  let from = 0
  return (best[0]?.ends ?? []).map((to) => {
    const line = pieces.slice(from, to).join('').trim()
    from = to
    return line
  })
}

interface Way {
  cost: number
  ends: number[]
}
