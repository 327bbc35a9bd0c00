import { clipIn } from '../../edit/boxed.ts'
import { clipStarts, type Draft, type Overlay, type Region } from '../../edit/draft.ts'
import { groundAlone } from '../../media/card/picture.ts'
import type { Media } from '../../media/media.ts'
import { calloutLayer } from './callouts.ts'
import { bottomFirst, graphicLayer, graphicScrim } from './graphics.ts'
import { PlanError } from './media-files.ts'
import { hides, type OverlayScene, overlayLayers } from './overlays.ts'
import { cutPoints } from './pieces.ts'
import { canvasRegion } from './regions.ts'
import type { Encoding, Layer, RegionsLayer, Segment, Shot, ShotTransition } from './segment.ts'
import { Shots } from './shots.ts'
import { isWithin, type Shown, type Span } from './span.ts'
import { TextLayers } from './text-layers.ts'
import { knownPictures, type ResolvedDraft, resolveTexts } from './texts/resolve-texts.ts'
import { comingLetters, type PlacedTransition, placedTransitions } from './transitions.ts'

/** The input of a plan; the draft already has the output's size and frame rate. */
export interface PlanInput {
  draft: Draft
  media: Record<string, Media>
  encoding: Encoding
  /** part of the timeline, frames, `to` exclusive */
  range: { from: number; to: number }
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

/** A draft with precomputed look-ups. */
class Scene {
  readonly #draft: ResolvedDraft
  readonly #starts: number[]
  readonly #transitions: PlacedTransition[]
  readonly #letters: PlacedTransition[]
  readonly #shots: Shots
  readonly #overlays: OverlayScene
  readonly #texts: TextLayers

  constructor(draft: ResolvedDraft, files: Record<string, Media>) {
    const { canvas, captions } = draft
    this.#draft = draft
    this.#starts = clipStarts(draft)
    this.#transitions = placedTransitions(draft)
    this.#letters = comingLetters(draft)
    this.#shots = new Shots(canvas, files)
    this.#overlays = { canvas, files, shots: this.#shots }
    this.#texts = new TextLayers(canvas.fps, files, captions)
  }

  base(span: Span): Shot | ShotTransition {
    const cutaway = this.#covering(span)
    if (cutaway) return this.#shots.of(clipIn(cutaway), cutaway.start, span)
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
    const { overlays, regions, callouts, graphics, texts, canvas } = this.#draft
    const covering = this.#covering(span)
    const seen = overlays.slice(covering ? overlays.indexOf(covering) + 1 : 0)
    const within = (at: Shown) => isWithin(at, span)
    const over = (some: readonly Overlay[]) => overlayLayers(some.filter(within), span, this.#overlays)
    return [
      ...over(seen.filter(({ watermark }) => !watermark)),
      ...regionsLayer(regions.filter(within), span),
      ...callouts.filter(within).map((callout) => calloutLayer(callout, span, canvas.fps)),
      ...texts.filter(within).flatMap((text) => this.#texts.ofText(text, span)),
      ...this.#texts.ofCaptions(span),
      ...bottomFirst(graphics.filter(within)).flatMap((graphic): Layer[] => [
        ...graphicScrim(graphic, span, canvas.fps),
        graphicLayer(graphic, span, canvas.fps),
      ]),
      ...over(overlays.filter(({ watermark }) => watermark)),
    ]
  }

  #clipAt(frame: number): number {
    const after = this.#starts.findIndex((start) => start > frame)
    return (after < 0 ? this.#starts.length : after) - 1
  }

  #shot(index: number, span: Span): Shot {
    const clip = this.#draft.clips[index]
    const start = this.#starts[index]
    if (!clip || start === undefined) throw new PlanError('the timeline is empty')
    return this.#shots.of(clip, start, span)
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

function regionsLayer(regions: readonly Region[], { from, to }: Span): RegionsLayer[] {
  if (regions.length === 0) return []
  return [{ kind: 'regions', regions: regions.map((region) => canvasRegion(region, from - region.start, to - from)) }]
}
