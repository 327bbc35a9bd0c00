import type { OverlayDocument } from '../../../edits/film/overlay.ts'
import { clipIn, soundIn, withSound } from '../boxed.ts'
import { tidy } from '../clip.ts'
import { PLAIN_DECORATION, PLAIN_SOUND } from '../draft/defaults.ts'
import type { Decoration, Overlay } from '../draft.ts'
import { heardDocument, heardFrom } from './heard.ts'
import { keyframesDocument, keyframesFrom } from './keyframes.ts'
import { maskDocument, maskFrom } from './mask.ts'
import { rampDocument, rampedView } from './ramp.ts'
import { replacedDocument, replacedFrom } from './replaced.ts'
import { DocumentError, type Resolver } from './resolver.ts'
import { nameOf, type Scale, toFrames, toSeconds } from './scale.ts'
import { type Full, filled, sparse } from './sparse.ts'
import { viewDocument, viewFrom } from './view.ts'

type Effects = Full<Omit<OverlayDocument, 'id' | 'file' | 'start' | 'duration' | 'view' | 'keyframes'>>

function effectsOf(overlay: Overlay, scale: Scale): Effects {
  return {
    until_end: overlay.untilEnd,
    from: overlay.sourceStart,
    position: overlay.position,
    scale: overlay.scale,
    box: overlay.box,
    cutaway: overlay.cutaway && (overlay.cutaway.fit ?? 'canvas'),
    opacity: overlay.opacity,
    shape: overlay.shape,
    watermark: overlay.watermark,
    volume: overlay.volume,
    ...decorationDocument(overlay, scale),
    sound: { ...heardDocument(soundIn(overlay), scale), replaced: replacedDocument(soundIn(overlay), scale) },
  }
}

function decorationDocument({ radius, border, shadow, blend, fade, margin, around, mask }: Decoration, scale: Scale) {
  return {
    radius,
    border,
    shadow,
    blend,
    fade: { in: toSeconds(fade.in, scale), out: toSeconds(fade.out, scale) },
    margin,
    around,
    mask: maskDocument(mask, scale),
  }
}

/** The defaults of a document, by kind of file: a logo in one corner, a small video in another. */
const PLAIN: Record<Overlay['kind'], Effects> = { image: plain('top-right', 0.15), video: plain('bottom-right', 0.3) }

function plain(position: Overlay['position'], scale: number): Effects {
  return {
    until_end: false,
    from: 0,
    position,
    scale,
    box: null,
    cutaway: null,
    opacity: 1,
    shape: 'rectangle',
    watermark: false,
    volume: 1,
    ...decorationDocument(PLAIN_DECORATION, { fps: 1, assets: [] }),
    sound: { ...heardDocument(PLAIN_SOUND, { fps: 1, assets: [] }), replaced: null },
  }
}

const WHOLE = { x: 0, y: 0, width: 1, height: 1 }

/** An overlay in a document. */
export function overlayDocument(overlay: Overlay, scale: Scale): OverlayDocument {
  return {
    id: overlay.id,
    file: nameOf(overlay.mediaId, scale),
    start: toSeconds(overlay.start, scale),
    duration: toSeconds(overlay.frames, scale),
    ...sparse<Omit<OverlayDocument, 'id' | 'file' | 'start' | 'duration'>>(
      effectsOf(overlay, scale),
      PLAIN[overlay.kind],
    ),
    ...(overlay.clip === null
      ? {}
      : { view: { ...viewDocument(overlay.clip, overlay.mediaId, scale), ...rampDocument(clipIn(overlay), scale) } }),
    ...keyframesDocument(overlay.keyframes, scale),
  }
}

/** The overlay described by a document. @throws {DocumentError} */
export function overlayFrom(document: OverlayDocument, resolver: Resolver): Overlay {
  const asset = resolver.picture(document.file)
  const kind = asset.kind === 'image' ? 'image' : 'video'
  const { sound, ...rest } = filled<Effects>(document, PLAIN[kind])
  const cutaway = rest.cutaway && { fit: rest.cutaway === 'canvas' ? null : rest.cutaway }
  const view = document.view ?? (cutaway ? {} : null)
  if (rest.watermark && !(kind === 'image' && document.start === 0 && rest.until_end))
    throw new DocumentError({
      parameter: 'watermark',
      problem: 'a watermark is a photo from 0 s that lasts to the end (until_end)',
    })
  if (cutaway && rest.until_end)
    throw new DocumentError({
      parameter: 'until_end',
      problem: 'a cutaway ends with what it covers; leave out until_end',
    })
  const frames = Math.max(1, toFrames(document.duration, resolver))
  const sourceStart = tidy(rest.from)
  const overlay: Overlay = {
    id: resolver.id('overlay', document.id),
    mediaId: asset.id,
    name: asset.name,
    kind,
    start: toFrames(document.start, resolver),
    frames,
    untilEnd: rest.until_end,
    sourceStart,
    position: rest.position,
    box: cutaway ? (rest.box ?? WHOLE) : rest.box,
    cutaway,
    scale: rest.scale,
    opacity: rest.opacity,
    shape: rest.shape,
    watermark: rest.watermark,
    volume: rest.volume,
    radius: rest.radius,
    border:
      rest.border && rest.border.width > 0 ? { width: rest.border.width, color: rest.border.color ?? '#FFFFFF' } : null,
    shadow: rest.shadow,
    blend: rest.blend,
    fade: { in: toFrames(rest.fade.in, resolver), out: toFrames(rest.fade.out, resolver) },
    margin: rest.margin,
    around: rest.around,
    mask: maskFrom(rest.mask, resolver),
    clip: view ? rampedView(viewFrom(view, asset, resolver), view, { sourceStart, frames }, resolver) : null,
    keyframes: keyframesFrom(document.keyframes, resolver),
  }
  return withSound(overlay, {
    volume: rest.volume,
    ...heardFrom(sound, resolver),
    replaced: replacedFrom(sound.replaced, resolver),
  })
}
