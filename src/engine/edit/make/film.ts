import type { ThemeName } from '../../../edits/values/themes.ts'
import type { Manner } from '../../style/director/manner.ts'
import type { EndCard, Line, Plan, Shot } from '../../style/director/plan.ts'
import { assetById } from '../assets.ts'
import { newCard, newClip, tidy } from '../clip.ts'
import { NO_KEYFRAMES, PLAIN_AUDIO, PLAIN_DUCK } from '../draft/defaults.ts'
import { PLAIN_CARD, TITLE_STYLE, usualTransition } from '../draft/usual.ts'
import type { AudioClip, Clip, Draft, Text } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { fitAudio } from '../follow-audio.ts'
import { UNNAMED } from '../ids.ts'
import { theme as dress } from '../theme/theme.ts'
import { framed } from './directed.ts'
import type { Score } from './music.ts'

/** Converts a director's plan to a draft. */

/** Fade-outs at the end, s: of a song, and of the picture with it. */
const FADE = { music: 2.5, picture: 0.8 }

/** @param theme optional */
export function filmOf(edit: Editing, plan: Plan, score: Score, manner: Manner, theme: ThemeName | undefined): Draft {
  const { draft } = edit
  const { fps } = draft.canvas
  const shown = plan.shots.map((shot) => clipOf(edit, shot, manner, theme))
  const clips = withEnd([...shown, ...(plan.card ? [cardOf(edit, plan.card, theme)] : [])], fps)
  const spoken = shown.filter((_, i) => plan.shots[i]?.spoken).map(({ id }) => id)
  const film: Draft = {
    ...draft,
    theme: null,
    clips,
    texts: plan.texts.map((line) => textOf(edit, line)),
    overlays: draft.overlays
      .filter(({ watermark }) => watermark)
      .map((each) => ({ ...each, start: 0, frames: plan.frames })),
    regions: [],
    callouts: [],
    graphics: [],
    audio: fitAudio(musicOf(edit, plan, score, spoken), plan.frames),
    captions: null,
    master: { lufs: 'auto' },
  }
  return theme === undefined ? film : (dress({ ...edit, draft: film }, { name: theme }).draft ?? film)
}

function clipOf(edit: Editing, shot: Shot, manner: Manner, theme: ThemeName | undefined): Clip {
  const { material, frames, from, nth, part, move, spoken, transition } = shot
  const asset = assetById(edit, material.id)
  if (!asset) throw new Error(`no upload ${material.id}`)
  const motion = move ? { direction: move, amount: manner.move } : null
  const clip = newClip(edit.newId('clip'), asset, frames, motion)
  const volume = spoken ? 1 : manner.ownSound
  // defaults are left to the theme
  const crossing = theme ? usualTransition(edit.draft.canvas.fps) : { type: manner.transition.type, frames: transition }
  const shown = {
    ...clip,
    sourceStart: tidy(from),
    sound: clip.kind === 'video' ? { ...clip.sound, volume } : clip.sound,
    transition: transition > 0 ? { id: UNNAMED, ...crossing } : null,
    onBeat: !spoken,
    showing: clip.kind === 'image' ? nth : null,
  }
  return framed(edit, shown, asset, part, edit.draft.canvas)
}

function cardOf(edit: Editing, { text, frames, ground }: EndCard, theme: ThemeName | undefined): Clip {
  const lines = text === '' ? [] : [{ text, size: null, color: null, weight: null }]
  const at = ground.kind === 'image' ? 0 : tidy(ground.seconds / 2)
  const own = theme ? {} : { ground: { mediaId: ground.id, at } }
  return { ...newCard(edit.newId('clip'), { ...PLAIN_CARD, lines, ...own }, frames), onBeat: true }
}

/** Fades the last picture out with the music. A card stays until the last frame, where players stop. */
function withEnd(clips: readonly Clip[], fps: number): Clip[] {
  return clips.map((clip, i) =>
    i === clips.length - 1 && clip.kind !== 'card'
      ? { ...clip, fade: { ...clip.fade, out: Math.min(clip.frames, Math.round(FADE.picture * fps)) } }
      : clip,
  )
}

function textOf(edit: Editing, { text, start, frames, title }: Line): Text {
  return {
    ...TITLE_STYLE,
    ...(title && { size: 'large' }),
    id: edit.newId('text'),
    text,
    start,
    frames,
    untilEnd: false,
    keyframes: NO_KEYFRAMES,
  }
}

/** Ducked under speech. */
function musicOf(edit: Editing, { frames }: Plan, score: Score, spoken: readonly string[]): AudioClip {
  const { fps } = edit.draft.canvas
  const ends = 'mood' in score.source
  return {
    ...PLAIN_AUDIO,
    id: edit.newId('audio'),
    role: 'bgm',
    name: score.name,
    source: score.source,
    start: 0,
    frames,
    untilEnd: true,
    sourceStart: tidy(score.from),
    loop: true,
    fadeOut: ends ? 0 : Math.min(frames, Math.round(FADE.music * fps)),
    duck: spoken.length > 0 ? { ...PLAIN_DUCK, under: [...spoken] } : null,
  }
}
