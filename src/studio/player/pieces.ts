import type { StudioPreview } from '../../protocol/studio.ts'

/** A piece at its place in the film, frames. */
export interface Placed {
  name: string
  start: number
  frames: number
}

export function placed(pieces: StudioPreview['pieces']): Placed[] {
  let start = 0
  return pieces.map(({ name, frames }) => {
    const piece = { name, start, frames }
    start += frames
    return piece
  })
}

/**
 * What to bring next: the piece under the playhead, then those that follow within `ahead`, then those before within
 * `behind`, all in frames; without those that are there.
 */
export function wanted(
  pieces: readonly Placed[],
  there: (piece: Placed) => boolean,
  at: number,
  { ahead, behind }: { ahead: number; behind: number },
): Placed[] {
  const near = pieces.filter(({ start, frames }) => start < at + ahead && start + frames > at - behind)
  const distance = ({ start, frames }: Placed) => (start + frames > at ? Math.max(0, start - at) : at - start + ahead)
  return near.filter((piece) => !there(piece)).sort((a, b) => distance(a) - distance(b))
}

/** Pieces that were brought and are no longer so in the film: another picture is there now. */
export function stale(brought: readonly Placed[], pieces: readonly Placed[]): Placed[] {
  const now = new Map(pieces.map((piece) => [piece.start, piece]))
  return brought.filter((old) => {
    const piece = now.get(old.start)
    return piece?.name !== old.name || piece.frames !== old.frames
  })
}
