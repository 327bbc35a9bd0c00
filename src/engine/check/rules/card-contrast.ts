import type { CardClip } from '../../edit/draft.ts'
import { contrast, contrasting, luminanceOf } from '../../media/contrast.ts'
import type { Film } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** Cards on which letters in a colour chosen by somebody are hardly legible. @param least contrast */
export function cardContrast(film: Film, least: number): FindingOf<'low_contrast'>[] {
  return film.draft.clips.flatMap((clip, i): FindingOf<'low_contrast'>[] => {
    if (clip.kind !== 'card' || !('colors' in clip.card.ground)) return []
    const { colors } = clip.card.ground
    const lowest = Math.min(...inksOf(clip).map((ink) => seenOn(ink, colors)))
    if (lowest >= least) return []
    const facts = { contrast: Math.round(lowest * 10) / 10 }
    const from = film.starts[i] ?? 0
    const edits: [Fix] = [recolored(clip, contrasting(colors), (ink) => seenOn(ink, colors) < least)]
    return [{ rule: 'low_contrast', facts, ids: [clip.id], from, to: from + clip.frames, edits }]
  })
}

/** The explicitly chosen colours of its lines; others are chosen to suit the background. */
function inksOf({ card: { lines, color } }: CardClip): string[] {
  return lines.flatMap((line) => line.color ?? color ?? [])
}

/** For gradients, the colour in the middle counts. */
function seenOn(ink: string, ground: readonly string[]): number {
  const mean = ground.reduce((sum, color) => sum + luminanceOf(color), 0) / Math.max(1, ground.length)
  return contrast(luminanceOf(ink), mean)
}

function recolored({ id, card }: CardClip, color: string, isLost: (ink: string) => boolean): Fix {
  const lost = (ink: string | null) => ink !== null && isLost(ink)
  const lines = card.lines.map(({ text, ...look }) => {
    const said = Object.entries(look).filter(([, value]) => value !== null)
    return { text, ...Object.fromEntries(said), ...(lost(look.color) && { color }) }
  })
  return {
    op: 'update_card',
    clip: id,
    ...(lost(card.color) && { color }),
    ...(card.lines.some((line) => lost(line.color)) && { lines }),
  }
}
