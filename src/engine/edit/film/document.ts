import type { FilmDocument } from '../../../edits/film/document.ts'
import { writtenRate } from '../../../protocol/frame-rates.ts'
import type { Asset } from '../asset.ts'
import type { Draft } from '../draft.ts'
import { calloutDocument } from './callout.ts'
import { clipDocument } from './clip.ts'
import { graphicDocument } from './graphic.ts'
import { overlayDocument } from './overlay.ts'
import { regionDocument } from './region.ts'
import type { Scale } from './scale.ts'
import { soundDocument } from './sound.ts'
import { speechDocument } from './speech.ts'
import { captionsDocument, textDocument } from './text.ts'
import { themeDocument } from './theme.ts'

/** Converts a timeline to a document, from which `compose` makes the same timeline. Empty lists are left out. */
export function filmDocument(draft: Draft, assets: readonly Asset[]): FilmDocument {
  const scale: Scale = { fps: draft.canvas.fps, assets }
  const texts = draft.texts.map((text) => textDocument(text, scale))
  const overlays = draft.overlays.map((overlay) => overlayDocument(overlay, scale))
  const regions = draft.regions.map((region) => regionDocument(region, scale))
  const callouts = draft.callouts.map((callout) => calloutDocument(callout, scale))
  const graphics = draft.graphics.map((graphic) => graphicDocument(graphic, scale))
  const sounds = draft.audio.map((sound) => soundDocument(sound, scale))
  const speech = speechDocument(draft.speech, scale)
  return {
    title: draft.title,
    canvas: { ...draft.canvas, fps: writtenRate(draft.canvas.fps) },
    // if left out, `compose` would keep the current one
    theme: draft.theme && themeDocument(draft.theme),
    clips: draft.clips.map((clip) => clipDocument(clip, scale)),
    ...(texts.length > 0 && { texts }),
    ...(overlays.length > 0 && { overlays }),
    ...(regions.length > 0 && { regions }),
    ...(callouts.length > 0 && { callouts }),
    ...(graphics.length > 0 && { graphics }),
    ...(sounds.length > 0 && { sounds }),
    ...(draft.captions && { captions: captionsDocument(draft.captions, scale) }),
    ...(speech && { speech }),
    // if left out, `compose` would keep the current one
    loudness: draft.master.lufs,
  }
}
