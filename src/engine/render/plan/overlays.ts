import { clipIn } from '../../edit/boxed.ts'
import { PLAIN_DECORATION } from '../../edit/draft/defaults.ts'
import type { Canvas, Overlay } from '../../edit/draft.ts'
import { decorationOf, fadeWithin } from './decoration.ts'
import { fileOf, type MediaFiles, maskFile } from './media-files.ts'
import { movesDuring } from './moves.ts'
import type { BoxLayer, Layer, OverlayLayer } from './segment.ts'
import type { Shots } from './shots.ts'
import { microseconds } from './source-times.ts'
import type { Span } from './span.ts'

export interface OverlayScene {
  canvas: Canvas
  files: MediaFiles
  shots: Shots
}

/** Overlays, with the background fill of a layout with gutters. @throws {PlanError} */
export function overlayLayers(overlays: readonly Overlay[], span: Span, scene: OverlayScene): Layer[] {
  const first = overlays.find(({ around }) => around !== null)
  return overlays.flatMap((overlay): Layer[] => {
    const layer = overlayLayer(overlay, span, scene)
    return overlay === first && first.around !== null ? [{ kind: 'fill', color: first.around }, layer] : [layer]
  })
}

function overlayLayer(overlay: Overlay, span: Span, { canvas, files, shots }: OverlayScene): OverlayLayer | BoxLayer {
  const { position, box, scale, opacity, shape, margin } = overlay
  const dress = decorationOf(overlay, overlay.mask && maskFile(files, overlay.mask))
  const fade = fadeWithin(overlay.fade, overlay.frames, span.from - overlay.start, span.to - span.from)
  // a cutaway moves like a clip, within its picture
  const moves = overlay.cutaway ? {} : movesDuring(overlay, span)
  const look = { ...(dress && { dress }), ...(fade && { fade }), ...moves }
  if (box && overlay.clip) {
    const { width, height } = canvas
    const frame = overlay.cutaway ? undefined : { width: width * box.width, height: height * box.height }
    const shot = shots.of(clipIn(overlay), overlay.start, span, frame)
    return { kind: 'box', box, opacity, shape, ...look, ...(overlay.around && { around: overlay.around }), shot }
  }
  const media = fileOf(files, overlay.mediaId, overlay.name)
  const still = media.kind === 'image'
  const step = 1 / canvas.fps
  const time = still ? 0 : overlay.sourceStart + (span.from - overlay.start) * step
  const placement = { position, box, scale, opacity, shape, ...(margin !== PLAIN_DECORATION.margin && { margin }) }
  return {
    kind: 'overlay',
    media: media.hash,
    still,
    time: microseconds(time),
    step: still ? 0 : step,
    placement,
    ...look,
  }
}

/** Whether an overlay hides everything beneath it. */
export function hides(overlay: Overlay, { from, to }: Span): boolean {
  const { cutaway, opacity, shape, blend, mask, box, start, frames, fade } = overlay
  const whole = box?.x === 0 && box.y === 0 && box.width === 1 && box.height === 1
  const plain = shape === 'rectangle' && blend === 'normal' && !mask && !overlay.border && opacity === 1
  return cutaway !== null && whole && plain && !fadeWithin(fade, frames, from - start, to - from)
}
