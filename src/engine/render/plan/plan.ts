import { clipIn } from '../../edit/boxed.ts'
import { isOfFile, momentIn } from '../../edit/clip.ts'
import { type Rows, stackCues } from '../../edit/cue-stack.ts'
import { PLAIN_DECORATION } from '../../edit/draft/defaults.ts'
import {
  type Card,
  type Clip,
  type Cue,
  clipStarts,
  type Draft,
  type FileClip,
  type Mask,
  type Overlay,
  type Region,
  type ResolvedStyle,
} from '../../edit/draft.ts'
import { detailOf, fitted, type Seen } from '../../edit/framing/fitting.ts'
import type { Frame } from '../../edit/framing/framing.ts'
import { paceAt } from '../../edit/pace.ts'
import { type Steadying, steadying } from '../../edit/shake.ts'
import { wordsOfCue } from '../../edit/speech/cue-words.ts'
import { type CardPicture, groundAlone } from '../../media/card/picture.ts'
import { inOutFrames } from '../../media/in-out.ts'
import type { Media } from '../../media/media.ts'
import { type DrawnText, drawnText } from '../../media/text/letters.ts'
import { calloutLayer } from './callouts.ts'
import { decorationOf, fadeWithin } from './decoration.ts'
import { focusOn } from './focus.ts'
import { followed } from './following.ts'
import { bottomFirst, graphicLayer, graphicScrim } from './graphics.ts'
import { lateness } from './moment.ts'
import { movesWithin } from './moves.ts'
import { cutPoints } from './pieces.ts'
import { canvasRegion, clipRegions } from './regions.ts'
import type {
  BoxLayer,
  Encoding,
  Layer,
  MaskFile,
  OverlayLayer,
  RegionsLayer,
  ScrimLayer,
  Segment,
  Shot,
  ShotTransition,
  TextLayer,
} from './segment.ts'
import { steadyShifts } from './steady.ts'
import { knownPictures, type ResolvedCaptions, type ResolvedDraft, resolveTexts } from './texts/resolve-texts.ts'
import { comingLetters, type PlacedTransition, placedTransitions } from './transitions.ts'
import { cameraWithin } from './zoom.ts'

/** The input of a plan; the draft already has the output's size and frame rate. */
export interface PlanInput {
  draft: Draft
  media: Record<string, Media>
  encoding: Encoding
  /** part of the timeline, frames, `to` exclusive */
  range: { from: number; to: number }
}

/** The draft refers to something missing. The message is for a person. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
}

/** Cuts a timeline into segments. Pure. @throws {PlanError} */
export function planSegments({ draft: kept, media, encoding, range }: PlanInput): Segment[] {
  const draft = resolveTexts(kept, knownPictures(Object.values(media)))
  const cuts = cutPoints(draft, range)
  const { width, height, fps } = draft.canvas
  const scene = new Scene(draft, media)
  return cuts.slice(0, -1).map((from, i) => {
    const frames = (cuts[i + 1] ?? from) - from
    const span = { from, to: from + frames }
    return {
      frames,
      canvas: { width, height, fps },
      encoding,
      base: scene.base(span),
      layers: scene.layers(span),
    }
  })
}

/** Limits for the size at which a moving picture is painted, relative to the canvas. */
const SMALLEST = 0.1
const LARGEST = 2
type Timing = Pick<Shot, 'still' | 'time' | 'step' | 'moments'>

interface Span {
  from: number
  to: number
}

/** A draft with precomputed look-ups. */
class Scene {
  readonly #draft: ResolvedDraft
  readonly #media: Record<string, Media>
  readonly #starts: number[]
  readonly #transitions: PlacedTransition[]
  readonly #letters: PlacedTransition[]
  readonly #rows: ReadonlyMap<Cue, Rows>
  readonly #steadyings = new Map<string, Steadying>()

  constructor(draft: ResolvedDraft, media: Record<string, Media>) {
    this.#draft = draft
    this.#media = media
    this.#starts = clipStarts(draft)
    this.#transitions = placedTransitions(draft)
    this.#letters = comingLetters(draft)
    this.#rows = draft.captions ? stackCues(draft.captions) : new Map()
  }

  base(span: Span): Shot | ShotTransition {
    const cutaway = this.#covering(span)
    if (cutaway) return this.#shotOf(clipIn(cutaway), cutaway.start, span)
    const within = ({ start, end }: PlacedTransition) => start <= span.from && span.from < end
    const transition = this.#transitions.find(within)
    if (transition) {
      const [before, after] = [this.#shot(transition.before, span), this.#shot(transition.after, span)]
      return transitionOf(transition, span, before, bare(after))
    }
    const shot = this.#shot(this.#clipAt(span.from), span)
    const letters = this.#letters.find(within)
    return letters ? transitionOf(letters, span, bare(shot), shot) : shot
  }

  /** The cutaway that hides everything beneath it, so that nothing else needs painting there. */
  #covering(span: Span): Overlay | undefined {
    return this.#draft.overlays.findLast((overlay) => isWithin(overlay, span) && hides(overlay, span))
  }

  layers(span: Span): Layer[] {
    const { overlays, regions, callouts, graphics, texts, captions, canvas } = this.#draft
    const covering = this.#covering(span)
    const seen = overlays.slice(covering ? overlays.indexOf(covering) + 1 : 0)
    const within = (at: { start: number; frames: number }) => isWithin(at, span)
    return [
      ...this.#overlays(
        seen.filter((overlay) => within(overlay) && !overlay.watermark),
        span,
      ),
      ...regionsLayer(regions.filter(within), span),
      ...callouts.filter(within).map((callout) => calloutLayer(callout, span, canvas.fps)),
      ...texts.filter(within).flatMap((text): Layer[] => [
        ...scrimLayer(text, text, span, canvas.fps),
        {
          ...textLayer(this.#drawn(text.text, text), text, span),
          ...(text.entered && { entered: true }),
          ...movesOf(text, span),
        },
      ]),
      ...(captions ? this.#captions(captions, span) : []),
      ...bottomFirst(graphics.filter(within)).flatMap((graphic): Layer[] => [
        ...graphicScrim(graphic, span, canvas.fps),
        graphicLayer(graphic, span, canvas.fps),
      ]),
      ...this.#overlays(
        overlays.filter((overlay) => within(overlay) && overlay.watermark),
        span,
      ),
    ]
  }

  /** Overlays, with the background fill of a layout with gutters. */
  #overlays(overlays: readonly Overlay[], span: Span): Layer[] {
    const first = overlays.find(({ around }) => around !== null)
    return overlays.flatMap((overlay): Layer[] => {
      const layer = this.#overlay(overlay, span)
      return overlay === first && first.around !== null ? [{ kind: 'fill', color: first.around }, layer] : [layer]
    })
  }

  #captions({ cues, style }: ResolvedCaptions, span: Span): Layer[] {
    const drawn = ({ text, place, look }: Cue) => ({ ...this.#drawn(text, style), ...look, ...(place && { place }) })
    return cues.flatMap((cue) => {
      const rows = isIn(cue, span) ? this.#rows.get(cue) : undefined
      const beneath = rows?.map((row) => row.map(drawn)) ?? []
      if (!rows) return []
      const layer = textLayer({ ...drawn(cue), ...(beneath.length > 0 && { beneath }) }, cue, span)
      return [...scrimLayer(style, cue, span, this.#draft.canvas.fps), { ...layer, ...saidIn(cue, style) }]
    })
  }

  #drawn(text: string, style: ResolvedStyle): DrawnText {
    return drawnText(text, style, (mediaId) => this.#file(mediaId, 'the filling of the letters').hash)
  }

  #overlay(overlay: Overlay, span: Span): OverlayLayer | BoxLayer {
    const { position, box, scale, opacity, shape, margin } = overlay
    const dress = decorationOf(overlay, overlay.mask && this.#mask(overlay.mask))
    const fade = fadeWithin(overlay.fade, overlay.frames, span.from - overlay.start, span.to - span.from)
    // a cutaway moves like a clip, within its picture
    const moves = overlay.cutaway ? {} : movesOf(overlay, span)
    const look = { ...(dress && { dress }), ...(fade && { fade }), ...moves }
    if (box && overlay.clip) {
      const { width, height } = this.#draft.canvas
      const frame = overlay.cutaway ? undefined : { width: width * box.width, height: height * box.height }
      const shot = this.#shotOf(clipIn(overlay), overlay.start, span, frame)
      return { kind: 'box', box, opacity, shape, ...look, ...(overlay.around && { around: overlay.around }), shot }
    }
    const media = this.#file(overlay.mediaId, overlay.name)
    const still = media.kind === 'image'
    const step = 1 / this.#draft.canvas.fps
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

  #clipAt(frame: number): number {
    const after = this.#starts.findIndex((start) => start > frame)
    return (after < 0 ? this.#starts.length : after) - 1
  }

  #shot(index: number, span: Span): Shot {
    const clip = this.#draft.clips[index]
    const start = this.#starts[index]
    if (!clip || start === undefined) throw new PlanError('the timeline is empty')
    return this.#shotOf(clip, start, span)
  }

  /** @param frame of a layout in which it is shown */
  #shotOf(given: Clip, start: number, span: Span, frame?: Frame): Shot {
    const { media, seen } = this.#source(given)
    const from = span.from - start
    const { canvas } = this.#draft
    const times = timing(given, from, span.to - span.from, canvas.fps)
    const { fill, crop, framing } = fitted(given, seen, canvas, frame)
    const following = framing ? followed(framing, given, times, span.to - span.from) : { crop }
    const clip = { ...given, fit: fill, crop: following.crop }
    const focus = framing && focusOn(framing, clip, seen, frame ?? canvas)
    const camera = cameraWithin(clip, seen, canvas, from, span.to - span.from, focus)
    const regions = clipRegions(clip, from, span.to - span.from, this.#draft.canvas.fps)
    return {
      kind: 'shot',
      media,
      ...times,
      fit: fill,
      background: this.#draft.canvas.background,
      rotate: clip.rotate,
      flipHorizontal: clip.flipHorizontal,
      flipVertical: clip.flipVertical,
      crop: clip.crop,
      look: { ...clip.look, lut: clip.look.lut && this.#file(clip.look.lut, 'the LUT').hash },
      chromaKey: this.#chromaKey(clip, from),
      ...(clip.mask && { mask: this.#mask(clip.mask) }),
      motion: camera ? null : clip.motion && { ...clip.motion, from, length: clip.frames, ...(focus && { focus }) },
      ...(following.windows && { follow: following.windows }),
      ...(camera && { camera }),
      fade: clipFade(clip, from, span.to - span.from),
      steady: clip.stabilize && isOfFile(clip) ? this.#steady(clip, from, span.to - span.from) : null,
      ...this.#moves(clip, seen, from, span.to - span.from),
      // left out if there are none, so that the segment's name stays the same
      ...(regions.length > 0 && { regions }),
    }
  }

  /** A card is drawn at the size needed, up to twice the canvas. */
  #source(clip: Clip): { media: Shot['media']; seen: Seen } {
    const { width, height } = this.#draft.canvas
    if (!isOfFile(clip))
      return { media: this.#card(clip.card), seen: { width: LARGEST * width, height: LARGEST * height } }
    const file = this.#file(clip.mediaId, clip.name)
    return { media: file.hash, seen: file }
  }

  #card({ ground, own: _, ...card }: Card): CardPicture {
    if ('colors' in ground) return { ...card, ground }
    const { hash, kind } = this.#file(ground.mediaId, 'the picture behind the card')
    const still = kind === 'image'
    return { ...card, ground: { media: hash, still, time: still ? 0 : microseconds(ground.at) } }
  }

  /** The picture is painted at its largest scale, limited by its file's size and by what can be resampled in one step. */
  #moves(clip: Clip, seen: Seen, from: number, frames: number): Pick<Shot, 'moves'> {
    const { moves } = movesWithin(clip.keyframes, from, frames)
    if (!moves) return {}
    const most = Math.min(LARGEST, Math.max(1, detailOf(clip, seen, this.#draft.canvas)))
    return { moves: { ...moves, largest: Math.min(most, Math.max(SMALLEST, moves.largest)) } }
  }

  #steady(clip: FileClip, from: number, frames: number): Shot['steady'] {
    const media = this.#file(clip.mediaId, clip.name)
    if (!media.shake) throw new PlanError(`“${clip.name}” has not been analysed yet: ask once more to steady it`)
    const shot = timing(clip, from, frames, this.#draft.canvas.fps)
    const path = this.#steadyings.get(media.id) ?? steadying(media.shake)
    this.#steadyings.set(media.id, path)
    return steadyShifts(path, shot, frames)
  }

  #chromaKey(clip: Clip, from: number): Shot['chromaKey'] {
    if (!clip.chromaKey) return null
    const { background, color, similarity } = clip.chromaKey
    if (background.startsWith('#')) return { color, similarity, background, behind: null }
    const { hash, kind } = this.#file(background, 'the background')
    const still = kind === 'image'
    const step = still ? 0 : 1 / this.#draft.canvas.fps
    return {
      color,
      similarity,
      background: '#000000',
      behind: { media: hash, still, time: microseconds(from * step), step },
    }
  }

  #mask({ mediaId, by, invert }: Mask): MaskFile {
    const { hash } = this.#file(mediaId, 'the mask')
    return { media: hash, ...(by !== 'auto' && { by }), ...(invert && { invert }) }
  }

  #file(id: string, name: string): Media {
    const media = this.#media[id]
    if (!media) throw new PlanError(`the file of “${name}” is missing`)
    return media
  }
}

function transitionOf(
  { type, start, end }: PlacedTransition,
  { from }: Span,
  before: Shot,
  after: Shot,
): ShotTransition {
  return { kind: 'crossing', type, from: from - start, length: end - start, before, after }
}

/** For a card, only its background. */
function bare(shot: Shot): Shot {
  return typeof shot.media === 'string' ? shot : { ...shot, media: groundAlone(shot.media) }
}

/** Whether an overlay hides everything beneath it. */
function hides(overlay: Overlay, { from, to }: Span): boolean {
  const { cutaway, opacity, shape, blend, mask, box, start, frames, fade } = overlay
  const whole = box?.x === 0 && box.y === 0 && box.width === 1 && box.height === 1
  const plain = shape === 'rectangle' && blend === 'normal' && !mask && !overlay.border && opacity === 1
  return cutaway !== null && whole && plain && !fadeWithin(fade, frames, from - start, to - from)
}

/** The source times that a clip shows from a frame on, counted from its start. */
function timing(clip: Clip, from: number, frames: number, fps: number): Timing {
  if (clip.kind !== 'video') return { still: true, time: 0, step: 0 }
  if (clip.freeze) return { still: true, time: microseconds(clip.sourceStart), step: 0 }
  if (clip.ramp) return rampTiming(clip, from, frames, fps)
  const step = clip.speed / fps
  if (!clip.reverse) return { still: false, time: microseconds(clip.sourceStart + from * step), step }
  return { still: false, time: microseconds(clip.sourceStart + (clip.frames - 1 - from) * step), step: -step }
}

function movesOf({ start, keyframes }: Pick<Overlay, 'start' | 'keyframes'>, { from, to }: Span) {
  return movesWithin(keyframes, from - start, to - from)
}

/** On a speed ramp each frame has its own source time, and the tolerance for later pictures follows the speed. */
function rampTiming(clip: Clip, from: number, frames: number, fps: number): Timing {
  const moments = Array.from({ length: frames }, (_, i) => {
    const frame = from + i
    const moment = momentIn(clip, clip.reverse ? clip.frames - 1 - frame : frame, fps)
    return microseconds(moment + lateness(paceAt(clip, moment) / fps))
  })
  return { still: false, time: moments[0] ?? 0, step: clip.reverse ? -LEAST_STEP : LEAST_STEP, moments }
}

/** s: shorter than any distance between pictures */
const LEAST_STEP = 1e-6

/** Rounds to microseconds, so that equal times are equal numbers however they were computed. */
function microseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6
}

function clipFade({ fade, frames: length }: Clip, from: number, frames: number): Shot['fade'] {
  const fading = fadeWithin(fade, length, from, frames)
  return fading ? { ...fading, color: fade.color } : null
}

function regionsLayer(regions: readonly Region[], { from, to }: Span): RegionsLayer[] {
  if (regions.length === 0) return []
  return [{ kind: 'regions', regions: regions.map((region) => canvasRegion(region, from - region.start, to - from)) }]
}

/** Spans are cut at every edge except those of captions, so anything else that covers a span's first frame covers all of it. */
function isWithin({ start, frames }: { start: number; frames: number }, span: Span): boolean {
  return start <= span.from && span.from < start + frames
}

/** Captions may begin and end within spans. */
function isIn({ start, frames }: { start: number; frames: number }, { from, to }: Span): boolean {
  return start < to && from < start + frames
}

/** The scrim beneath a text, with the same fades. */
function scrimLayer(
  { background, animation }: ResolvedStyle,
  at: { start: number; frames: number; entered?: true },
  span: Span,
  fps: number,
): ScrimLayer[] {
  if (typeof background !== 'object' || background === null) return []
  const still = animation === 'none'
  const ends = still
    ? { in: 0, out: 0 }
    : inOutFrames(at.frames, fps, at.entered ? { ...SCRIM_SECONDS, in: 0 } : SCRIM_SECONDS)
  return [{ kind: 'scrim', scrim: background, ...partShown(at, span, still), ends }]
}

/** fade-in and fade-out of a scrim, s */
const SCRIM_SECONDS = { in: 0.4, out: 0.35 }

/** Word timings of a caption, if known and if its animation uses them. */
function saidIn(cue: Cue, { animation }: ResolvedStyle): Pick<TextLayer, 'said'> {
  if (animation !== 'karaoke') return {}
  const said = wordsOfCue(cue).map(({ from, to, at, frames }) => [from, to, at, frames] as const)
  return said.length > 0 ? { said } : {}
}

function textLayer(text: DrawnText, at: { start: number; frames: number }, span: Span): TextLayer {
  return { kind: 'text', text, ...partShown(at, span, text.animation === 'none') }
}

/** The part of an element's time within a span, and the frames in which it shows there. */
function partShown(
  at: { start: number; frames: number },
  span: Span,
  still: boolean,
): Pick<TextLayer, 'from' | 'length' | 'frames'> {
  const shown: [number, number] = [Math.max(span.from, at.start), Math.min(span.to, at.start + at.frames)]
  const whole = shown[0] === span.from && shown[1] === span.to
  return {
    from: still ? 0 : span.from - at.start,
    length: still ? 0 : at.frames,
    ...(!whole && { frames: [shown[0] - span.from, shown[1] - span.from] }),
  }
}
