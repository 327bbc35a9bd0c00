import type { MusicRequest } from '../../edit/music/beat-grid.ts'
import { dyingAway, gainsFor, type Music, performed, type Stretch, withGains } from './perform.ts'
import { type Score, scoreOf } from './score.ts'
import { RATE } from './tones.ts'

/** s played at once, to bound memory */
const LONGEST = 45
/** s before a part whose notes still sound in it */
const RINGING = 5

/**
 * Composes music of exactly the requested length, part by part: its last hit is 1.5 to 2 s before the end. The same request
 * gives the same music, at -16 LUFS. The samples must not be modified.
 */
export function* composePieces(request: MusicRequest): Generator<Music> {
  const { seconds } = request
  const count = Math.ceil(seconds / LONGEST)
  let piece: Piece | undefined
  for (let i = 0; i < count; i++) {
    const key = JSON.stringify([request, i])
    const known = last?.key === key ? last.music.deref() : undefined
    if (known) {
      yield known
      continue
    }
    piece ??= { score: scoreOf(request) }
    const music = stretchOf(piece, { from: (seconds * i) / count, to: (seconds * (i + 1)) / count }, seconds)
    last = { key, music: new WeakRef(music) }
    yield music
  }
}

/** Cache of the last part, as a mix may be read more than once. */
let last: { key: string; music: WeakRef<Music> } | undefined

interface Piece {
  score: Score
  /** gains of the first part, used for all parts */
  gains?: number[]
}

function stretchOf(piece: Piece, { from, to }: Stretch, seconds: number): Music {
  const { score } = piece
  const begin = Math.max(0, from - RINGING)
  const music = performed(score, { from: begin, to })
  if (to === seconds) dyingAway(music, seconds - score.grid.end)
  const skipped = Math.round(from * RATE) - Math.round(begin * RATE)
  piece.gains ??= gainsFor(
    from === 0 ? music : performed(score, { from: 0, to: seconds / Math.ceil(seconds / LONGEST) }),
  )
  const { left, right } = withGains(music, piece.gains)
  return { left: left.subarray(skipped), right: right.subarray(skipped) }
}
