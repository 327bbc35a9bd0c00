import type { Graphic } from '../../edit/draft.ts'
import { lowerThirdInOut } from '../../media/graphic/lower-third-in-out.ts'
import type { GraphicLayer, ScrimLayer } from './segment.ts'

/** Graphics in drawing order: credits first, which darken the picture but nothing above it. */
export function bottomFirst(graphics: readonly Graphic[]): Graphic[] {
  return [...graphics].sort((a, b) => Number(b.kind === 'credits') - Number(a.kind === 'credits'))
}

/** The layer of a graphic in a span that it covers completely; while it is static, its time is left out. */
export function graphicLayer(graphic: Graphic, span: { from: number; to: number }, fps: number): GraphicLayer {
  const { id: _, start, frames, untilEnd: __, own: ___, scrim: ____, ...look } = { scrim: null, ...graphic }
  const [from, to] = [span.from - start, span.to - start]
  const still = look.kind === 'lower_third' && stands(from, to, frames, fps)
  return { kind: 'graphic', look, from: still ? 0 : from, length: still ? 0 : frames }
}

/** The scrim behind letters without plates, with the same fades. */
export function graphicScrim(graphic: Graphic, span: { from: number; to: number }, fps: number): ScrimLayer[] {
  if (graphic.kind !== 'lower_third' || !graphic.scrim) return []
  const { scrim, start, frames } = graphic
  const [from, to] = [span.from - start, span.to - start]
  const still = stands(from, to, frames, fps)
  const ends = lowerThirdInOut(frames, fps)
  return [{ kind: 'scrim', scrim, from: still ? 0 : from, length: still ? 0 : frames, ends }]
}

function stands(from: number, to: number, frames: number, fps: number): boolean {
  const ends = lowerThirdInOut(frames, fps)
  return from >= ends.in && to <= frames - ends.out - 1
}
