/**
 * Where an earlier timeline's time stands now. An edit that moves time says it as pieces: stretches of the timeline
 * before, and their place after. What no piece covers was cut; what no piece leads to is new.
 */
export interface Piece {
  /** frames before, `from` inclusive, `to` exclusive */
  from: number
  to: number
  /** first frame after */
  at: number
  /** length after; another one than before where the picture was stretched */
  frames: number
  /** the clip that shows it, where it stands after */
  clip?: { at: number; frames: number }
}

/** Sorted by `from`, without overlap. */
export type Pieces = readonly Piece[]

/** A piece's share of a range. */
export interface Part extends Piece {
  /** the piece it belongs to */
  piece: Piece
}

/** First index whose range ends after `t`, of ranges in order without overlap. */
export function firstEndingAfter(ranges: readonly { to: number }[], t: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) > t) high = middle
    else low = middle + 1
  }
  return low
}

function within(piece: Piece, t: number): number {
  return piece.at + ((t - piece.from) * piece.frames) / (piece.to - piece.from)
}

/** Where something that begins at `t` begins now: inside a cut, at the next picture that is left. */
export function placeStart(pieces: Pieces, t: number): number {
  const piece = pieces[firstEndingAfter(pieces, t)]
  if (piece) return t < piece.from ? piece.at : within(piece, t)
  const last = pieces.at(-1)
  return last ? last.at + last.frames + (t - last.to) : t
}

/** Whether the picture at `t` is still there. */
export function survives(pieces: Pieces, t: number): boolean {
  const piece = pieces[firstEndingAfter(pieces, t)]
  return piece ? t >= piece.from : t >= (pieces.at(-1)?.to ?? 0)
}

/** What is left of a range, in the order of the time before. */
export function partsOf(pieces: Pieces, from: number, to: number): Part[] {
  const parts: Part[] = []
  for (let i = firstEndingAfter(pieces, from); i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || piece.from >= to) break
    const start = Math.max(from, piece.from)
    const end = Math.min(to, piece.to)
    const at = within(piece, start)
    if (end > start) parts.push({ from: start, to: end, at, frames: within(piece, end) - at, piece })
  }
  return parts
}

/** One edit after another, as one. */
export function compose(first: Pieces, second: Pieces): Pieces {
  const joined: Piece[] = []
  for (const piece of first) {
    const scale = (piece.to - piece.from) / piece.frames
    for (const part of partsOf(second, piece.at, piece.at + piece.frames)) {
      const from = piece.from + (part.from - piece.at) * scale
      extend(joined, { from, to: from + (part.to - part.from) * scale, at: part.at, frames: part.frames })
    }
  }
  return joined
}

/** Adds a piece, as one with the last where they continue each other unstretched. */
function extend(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const plain = (p: Piece) => p.frames === p.to - p.from
  if (last && last.to === piece.from && last.at + last.frames === piece.at && plain(last) && plain(piece)) {
    last.to = piece.to
    last.frames += piece.frames
  } else if (piece.to > piece.from) pieces.push(piece)
}
