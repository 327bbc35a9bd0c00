import type { BeatGrid } from './beat-grid.ts'

/**
 * Parts of a piece: `pickup`: a few beats before the first bar, `intro`: chords and a light beat, `groove`: the band without a
 * tune, `theme`: with it, `break`: chords and tune without drums, `full`: everything.
 */
export type PartName = 'pickup' | 'intro' | 'groove' | 'theme' | 'break' | 'full'

export interface Part {
  name: PartName
  /** first bar; -1 for the pickup */
  from: number
  bars: number
}

/** Repeated in the middle of a long piece. */
const ROUND: readonly PartName[] = ['groove', 'theme', 'full', 'theme', 'break', 'full']

/**
 * Arranges a piece for its length: no long intro in a short film, a new part each phrase, the fullest one before the last hit.
 */
export function formOf(grid: BeatGrid): Part[] {
  const { bars, pickup, end } = grid
  const intro = introBars(bars, end)
  const body = bars - intro
  const phrase = end >= 90 ? 8 : 4
  const count = Math.max(1, Math.floor(body / phrase))
  const first = body - (count - 1) * phrase
  const parts: Part[] = []
  if (pickup > 0) parts.push({ name: 'pickup', from: -1, bars: 1 })
  if (intro > 0) parts.push({ name: 'intro', from: 0, bars: intro })
  for (let i = 0; i < count && body > 0; i++)
    parts.push(
      i === 0
        ? { name: nameOf(i, count), from: intro, bars: first }
        : { name: nameOf(i, count), from: intro + first + (i - 1) * phrase, bars: phrase },
    )
  return parts
}

function introBars(bars: number, end: number): number {
  if (end >= 90) return 4
  if (end >= 30) return 2
  return bars >= 6 ? 1 : 0
}

function nameOf(place: number, count: number): PartName {
  if (place === count - 1) return 'full'
  if (place === count - 2 && count >= 4) return 'break'
  return ROUND[place % ROUND.length] ?? 'theme'
}
