import type { StudioPreview } from '../../protocol/studio.ts'

/** A piece with its position in the film, frames. */
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
 * What to load next: the piece under the playhead, then those after it within `ahead`, then those before it within `behind`, in
 * frames; without loaded ones.
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

/** Loaded pieces that changed in the film. */
export function stale(brought: readonly Placed[], pieces: readonly Placed[]): Placed[] {
  const now = new Map(pieces.map((piece) => [piece.start, piece]))
  return brought.filter((old) => {
    const piece = now.get(old.start)
    return piece?.name !== old.name || piece.frames !== old.frames
  })
}
