import type { ClipDocument } from '../../../edits/film/clip.ts'
import { droppedTransition } from '../../../edits/values/transitions.ts'
import type { Asset } from '../asset.ts'
import { PHOTO_SECONDS } from '../build.ts'
import { isOfFile, newCard, newClip, sourceFrames, tidy } from '../clip.ts'
import type { ClipEffects } from '../draft/clip.ts'
import { PLAIN_CLIP } from '../draft/defaults.ts'
import { TRANSITION_OWN } from '../draft/own-style.ts'
import { usualTransition } from '../draft/usual.ts'
import type { Clip, ClipSound, Transition } from '../draft.ts'
import { isOwn, ownAfter } from '../theme/own.ts'
import { cardDocument, cardFrom } from './card.ts'
import { heardDocument, heardFrom } from './heard.ts'
import { keyframesDocument, keyframesFrom } from './keyframes.ts'
import { playingSeconds, rampDocument, rampedView } from './ramp.ts'
import { replacedDocument, replacedFrom } from './replaced.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale, toFrames, toSeconds } from './scale.ts'
import { type Full, filled, sparse } from './sparse.ts'
import { viewDocument, viewFrom } from './view.ts'

/** A clip's properties apart from its view. */
type Effects = Full<Pick<ClipDocument, 'fit' | 'sound' | 'fade'>>

function effectsOf({ fit, sound, fade }: Pick<Clip, 'fit' | 'sound' | 'fade'>, scale: Scale): Effects {
  return {
    fit,
    sound: soundDocument(sound, scale),
    fade: { in: toSeconds(fade.in, scale), out: toSeconds(fade.out, scale), color: fade.color },
  }
}

/** Leaves out properties that nobody set, so that they remain the theme's. */
function transitionDocument(transition: Transition, scale: Scale): NonNullable<ClipDocument['transition']> {
  const usual = usualTransition(scale.fps)
  return {
    id: transition.id,
    ...(isOwn(transition, usual, 'type') && { type: transition.type }),
    ...(isOwn(transition, usual, 'frames') && { duration: toSeconds(transition.frames, scale) }),
  }
}

function transitionFrom(
  { id, type, duration }: NonNullable<ClipDocument['transition']>,
  resolver: Resolver,
): Transition {
  const usual = usualTransition(resolver.fps)
  const made = {
    type: type === undefined ? usual.type : (droppedTransition(type) ?? type),
    frames: duration === undefined ? usual.frames : 2 * Math.max(1, Math.round((duration * resolver.fps) / 2)),
  }
  const given = [...(type === undefined ? [] : ['type']), ...(duration === undefined ? [] : ['frames'])]
  return { id: resolver.id('transition', id), ...made, ...ownAfter({}, made, usual, TRANSITION_OWN, given) }
}

function soundDocument(sound: ClipSound, scale: Scale): Effects['sound'] {
  return {
    volume: sound.volume,
    ...heardDocument(sound, scale),
    replaced: replacedDocument(sound, scale),
    detached: sound.detached,
  }
}

const NO_SCALE: Scale = { fps: 1, assets: [] }
const PLAIN: Effects = effectsOf(PLAIN_CLIP, NO_SCALE)

/** A clip in a document. */
export function clipDocument(clip: Clip, scale: Scale): ClipDocument {
  return {
    id: clip.id,
    ...(isOfFile(clip) ? { file: nameOf(clip.mediaId, scale) } : { card: cardDocument(clip.card, scale) }),
    duration: toSeconds(clip.frames, scale),
    ...(clip.sourceStart === 0 ? {} : { from: clip.sourceStart }),
    ...viewDocument(clip, clip.mediaId, scale),
    ...rampDocument(clip, scale),
    ...sparse<Omit<ClipDocument, 'id' | 'file' | 'card' | 'duration'>>(effectsOf(clip, scale), PLAIN),
    ...keyframesDocument(clip.keyframes, scale),
    ...(clip.transition && { transition: transitionDocument(clip.transition, scale) }),
    ...(clip.origin === null ? {} : { origin: clip.origin }),
    ...(clip.onBeat && { beat: true }),
    ...(clip.showing !== null && { showing: clip.showing }),
  }
}

/** The clip described by a document. @throws {DocumentError} */
export function clipFrom(document: ClipDocument, resolver: Resolver): Clip {
  const { card, duration } = document
  if (card !== undefined) {
    const frames = Math.max(1, toFrames(duration ?? PHOTO_SECONDS, resolver))
    const made = newCard(resolver.id('clip', document.id), cardFrom(card, resolver), frames)
    return { ...made, ...doneTo(document, undefined, { sourceStart: 0, frames }, resolver) }
  }
  const asset = resolver.picture(document.file ?? '')
  const from = asset.kind === 'image' ? 0 : tidy(document.from ?? 0)
  const still = asset.kind === 'image' || document.freeze === true
  const there = sourceFrames(asset, resolver.fps) / resolver.fps - from
  const seconds = duration ?? (still ? PHOTO_SECONDS : playingSeconds(document, there))
  const frames = Math.max(1, toFrames(seconds, resolver))
  const made = newClip(resolver.id('clip', document.id), asset, frames)
  return { ...made, sourceStart: from, ...doneTo(document, asset, { sourceStart: from, frames }, resolver) }
}

/** The properties that a document gives to a clip. */
function doneTo(
  document: ClipDocument,
  asset: Asset | undefined,
  shown: { sourceStart: number; frames: number },
  resolver: Resolver,
): ClipEffects & Pick<Clip, 'origin' | 'onBeat' | 'showing'> {
  const { fit, sound, fade } = filled<Effects>(document, PLAIN)
  return {
    ...rampedView(viewFrom(document, asset, resolver), document, shown, resolver),
    fit,
    sound: {
      volume: sound.volume,
      ...heardFrom(sound, resolver),
      replaced: replacedFrom(sound.replaced, resolver),
      detached: sound.detached,
    },
    fade: { in: toFrames(fade.in, resolver), out: toFrames(fade.out, resolver), color: fade.color },
    keyframes: keyframesFrom(document.keyframes, resolver),
    transition: document.transition ? transitionFrom(document.transition, resolver) : null,
    origin: document.origin ? resolver.givenBefore('clip', document.origin, 'origin') : null,
    onBeat: document.beat === true,
    showing: document.showing ?? null,
  }
}
