import { nearestFrameRate } from '../../../protocol/frame-rates.ts'
import { type Canvas, type Draft, draftFrames } from '../draft.ts'
import { type Editing, type Outcome, refuse } from '../editing.ts'
import { fitTransitions, shortenedNotes } from '../fit-transitions.ts'
import type { Params } from '../operation.ts'
import { secondsOf } from '../times.ts'
import { calloutFrom } from './callout.ts'
import { clipFrom } from './clip.ts'
import { renderable } from './fit.ts'
import { graphicFrom } from './graphic.ts'
import { overlayFrom } from './overlay.ts'
import { regionFrom } from './region.ts'
import { DocumentError, type Resolver, resolverOf } from './resolver.ts'
import { soundFrom } from './sound.ts'
import { speechFrom } from './speech.ts'
import { captionsFrom, textFrom } from './text.ts'
import { themeFrom } from './theme.ts'

/** compose: replaces the timeline by a film document. */
export function compose(edit: Editing, document: Params<'compose'>): Outcome {
  try {
    const composed = renderable(draftFrom(edit, document), edit.context.assets)
    const { clips, shortened } = fitTransitions(composed.clips)
    const draft = { ...composed, clips }
    return {
      draft,
      renumber: true,
      change: edit.words.built(clips.length, secondsOf({ ...edit, draft }, draftFrames(draft))),
      notes: shortenedNotes(edit, shortened, draft.canvas.fps),
    }
  } catch (error) {
    if (error instanceof DocumentError) return { ...refuse(error.fault.problem), fault: error.fault }
    throw error
  }
}

function draftFrom({ draft, context, ids }: Editing, document: Params<'compose'>): Draft {
  const fps = nearestFrameRate(document.canvas?.fps ?? draft.canvas.fps)
  const canvas: Canvas = { ...draft.canvas, ...document.canvas, fps }
  const title = document.title ?? draft.title
  const resolver: Resolver = resolverOf({ fps: canvas.fps, assets: context.assets }, ids, canvas.background)
  const of = <Item, Made>(list: readonly Item[] | undefined, key: string, make: (item: Item) => Made): Made[] =>
    (list ?? []).map((item, i) => located(`${key}[${i}]`, () => make(item)))
  return {
    title,
    canvas,
    theme: document.theme === undefined ? draft.theme : document.theme && themeFrom(document.theme),
    clips: of(document.clips, 'clips', (clip) => clipFrom(clip, resolver)),
    texts: of(document.texts, 'texts', (text) => textFrom(text, resolver)),
    overlays: of(document.overlays, 'overlays', (overlay) => overlayFrom(overlay, resolver)),
    regions: of(document.regions, 'regions', (region) => regionFrom(region, resolver)),
    callouts: of(document.callouts, 'callouts', (callout) => calloutFrom(callout, resolver)),
    graphics: of(document.graphics, 'graphics', (graphic) => graphicFrom(graphic, resolver)),
    audio: of(document.sounds, 'sounds', (sound) => soundFrom(sound, title, resolver)),
    captions: document.captions
      ? located('captions', () => captionsFrom(document.captions ?? { cues: [] }, resolver))
      : null,
    speech: located('speech', () => speechFrom(document.speech, resolver)),
    master: { lufs: document.loudness === undefined ? draft.master.lufs : document.loudness },
  }
}

/** Adds the element's location to a fault. */
function located<Made>(place: string, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const { parameter } = error.fault
    throw new DocumentError({ ...error.fault, parameter: parameter === undefined ? place : `${place}.${parameter}` })
  }
}
