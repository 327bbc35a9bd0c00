import type { GraphicDocument } from '../../../edits/film/graphic.ts'
import { usualColor } from '../draft/usual.ts'
import type { Graphic } from '../draft.ts'
import { BAR_HEIGHT, ownColor } from '../graphic.ts'
import { isOwn } from '../theme/own.ts'
import type { Resolver } from './resolver.ts'
import { type Scale, toFrames, toSeconds } from './scale.ts'

/** A graphic in a document. */
export function graphicDocument(graphic: Graphic, scale: Scale): GraphicDocument {
  const { id, color, start, frames, untilEnd } = graphic
  const span = {
    id,
    ...(isOwn(graphic, { color: usualColor(graphic.kind) }, 'color') && { color }),
    start: toSeconds(start, scale),
    duration: toSeconds(frames, scale),
    ...(untilEnd && { until_end: true }),
  }
  switch (graphic.kind) {
    case 'credits':
      return {
        kind: graphic.kind,
        lines: graphic.lines.map(({ role, names }) => ({ ...(role !== null && { role }), names })),
        ...(graphic.shade !== 0 && { shade: graphic.shade }),
        ...span,
      }
    case 'lower_third': {
      const { kind, name, role, side } = graphic
      return { kind, name, ...(role !== null && { role }), ...(side !== 'left' && { side }), ...span }
    }
    case 'countdown': {
      const { kind, from, position } = graphic
      return { kind, from, ...(position !== 'full' && { position }), ...span }
    }
    case 'progress_bar': {
      const { kind, edge, height } = graphic
      return { kind, ...(edge !== 'bottom' && { edge }), ...(height !== BAR_HEIGHT && { height }), ...span }
    }
  }
}

/** The graphic described by a document. @throws {DocumentError} */
export function graphicFrom(document: GraphicDocument, resolver: Resolver): Graphic {
  const span = {
    id: resolver.id('graphic', document.id),
    color: document.color ?? usualColor(document.kind),
    start: toFrames(document.start, resolver),
    frames: Math.max(1, toFrames(document.duration, resolver)),
    untilEnd: document.until_end ?? false,
    ...ownColor(document.kind, document.color),
  }
  switch (document.kind) {
    case 'credits':
      return {
        kind: document.kind,
        lines: document.lines.map(({ role, names }) => ({ role: role ?? null, names })),
        shade: document.shade ?? 0,
        ...span,
      }
    case 'lower_third': {
      const { kind, name, role, side } = document
      return { kind, name, role: role ?? null, side: side ?? 'left', ...span }
    }
    case 'countdown': {
      const { kind, from, position } = document
      return { kind, from, position: position ?? 'full', ...span }
    }
    case 'progress_bar': {
      const { kind, edge, height } = document
      return { kind, edge: edge ?? 'bottom', height: height ?? BAR_HEIGHT, ...span }
    }
  }
}
