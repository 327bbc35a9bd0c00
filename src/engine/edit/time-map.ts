/**
 * Maps times of an earlier timeline to the current one. Edits describe it as pieces: ranges of the old timeline with their new
 * position. Anything not covered was cut; anything not reached is new.
 */
export interface Piece {
  /** frames before, `from` inclusive, `to` exclusive */
  from: number
  to: number
  /** first frame after */
  at: number
  /** new length; differs from the old one if stretched */
  frames: number
  /** new position of the clip that shows it */
  clip?: { at: number; frames: number }
}

/** Sorted by `from`, without overlap. */
export type Pieces = readonly Piece[]

/** A piece's share of a range. */
export interface Part extends Piece {
  /** the piece it belongs to */
  piece: Piece
}

/** Index of the first range ending after `t`, in sorted ranges without overlap. */
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

/** The new start of something that began at `t`; within a cut, the next remaining picture. */
export function placeStart(pieces: Pieces, t: number): number {
  const piece = pieces[firstEndingAfter(pieces, t)]
  if (piece) return t < piece.from ? piece.at : within(piece, t)
  const last = pieces.at(-1)
  return last ? last.at + last.frames + (t - last.to) : t
}

/** Whether the picture at `t` still exists. */
export function survives(pieces: Pieces, t: number): boolean {
  const piece = pieces[firstEndingAfter(pieces, t)]
  return piece ? t >= piece.from : t >= (pieces.at(-1)?.to ?? 0)
}

/** The remaining parts of a range, in the old order. */
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

/** Composes two mappings. */
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

/** Adds a piece, merged with the last if they are contiguous and unstretched. */
function extend(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const plain = (p: Piece) => p.frames === p.to - p.from
  if (last && last.to === piece.from && last.at + last.frames === piece.at && plain(last) && plain(piece)) {
    last.to = piece.to
    last.frames += piece.frames
  } else if (piece.to > piece.from) pieces.push(piece)
}
