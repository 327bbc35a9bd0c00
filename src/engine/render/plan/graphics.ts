import type { Graphic } from '../../edit/draft.ts'
import { lowerThirdEnds } from '../../media/graphic/ends.ts'
import type { GraphicLayer, ScrimLayer } from './segment.ts'

/** Graphics in the order in which they are laid: credits first, which make the picture darker but nothing that lies over it. */
export function bottomFirst(graphics: readonly Graphic[]): Graphic[] {
  return [...graphics].sort((a, b) => Number(b.kind === 'credits') - Number(a.kind === 'credits'))
}

/** A graphic in a stretch of the timeline that it shows in all along; while it stands still, its time does not matter. */
export function graphicLayer(graphic: Graphic, span: { from: number; to: number }, fps: number): GraphicLayer {
  const { id: _, start, frames, untilEnd: __, own: ___, scrim: ____, ...look } = { scrim: null, ...graphic }
  const [from, to] = [span.from - start, span.to - start]
  const still = look.kind === 'lower_third' && stands(from, to, frames, fps)
  return { kind: 'graphic', look, from: still ? 0 : from, length: still ? 0 : frames }
}

/** The shade behind letters without plates, which comes and goes as they do. */
export function graphicScrim(graphic: Graphic, span: { from: number; to: number }, fps: number): ScrimLayer[] {
  if (graphic.kind !== 'lower_third' || !graphic.scrim) return []
  const { scrim, start, frames } = graphic
  const [from, to] = [span.from - start, span.to - start]
  const still = stands(from, to, frames, fps)
  const ends = lowerThirdEnds(frames, fps)
  return [{ kind: 'scrim', scrim, from: still ? 0 : from, length: still ? 0 : frames, ends }]
}

function stands(from: number, to: number, frames: number, fps: number): boolean {
  const ends = lowerThirdEnds(frames, fps)
  return from >= ends.in && to <= frames - ends.out - 1
}
