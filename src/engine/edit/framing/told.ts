import { assetById } from '../assets.ts'
import { clipSpan } from '../clip.ts'
import type { Clip } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { clipLabel } from '../refs.ts'
import { type Framing, framingOf } from './framing.ts'

/** More clips than this are reported by number. */
const MOST_NAMED = 4

/** Notes about automatically framed clips, a sentence for each kind; none for clips without an analysis. */
export function framingNotes(edit: Editing, clips: readonly Clip[]): string[] {
  const { words, context, draft } = edit
  const ways = new Map<Framing['by'] | 'bars', Clip[]>()
  for (const clip of clips) {
    const asset = assetById(edit, clip.mediaId)
    const pictures = asset && context.pictures.get(asset.id)
    const framing = asset && framingOf(clip, { ...asset, pictures }, draft.canvas, clipSpan(clip, draft.canvas.fps))
    if (!framing) continue
    const way = framing.fill === 'crop' ? framing.by : 'bars'
    ways.set(way, [...(ways.get(way) ?? []), clip])
  }
  return [...ways].map(([way, some]) => {
    const names = some.map((clip) => clipLabel(edit, clip)).join(words.comma())
    const who = some.length > MOST_NAMED ? words.someClips(some.length) : names
    return words.framed(who, way)
  })
}
