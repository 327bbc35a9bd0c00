import { nearest } from '../../../edits/nearest.ts'
import { SPEAKERS } from '../../../edits/values/ducking.ts'
import { FILTERS } from '../../../edits/values/look.ts'
import { TRANSITIONS } from '../../../edits/values/transitions.ts'
import type { Asset } from '../asset.ts'
import { isStill, momentIn, settle } from '../clip.ts'
import { type Canvas, type Clip, type Draft, draftFrames } from '../draft.ts'
import { fitInside } from '../inside.ts'
import { playingTime } from '../pace.ts'
import { isRole } from '../speakers.ts'
import { DocumentError } from './resolver.ts'
import { toSeconds } from './scale.ts'

/** Rejects documents that can't be shown. Each function throws {@link DocumentError}. */

/** The draft as it can be rendered: elements that last to the end are extended, and fades fit their lengths. */
export function renderable(draft: Draft, assets: readonly Asset[]): Draft {
  checkCanvas(draft.canvas)
  for (const [i, clip] of draft.clips.entries()) checkClip(clip, `clips[${i}]`, draft.canvas.fps, assets)
  const lists = {
    texts: draft.texts,
    overlays: draft.overlays,
    regions: draft.regions,
    callouts: draft.callouts,
    graphics: draft.graphics,
    sounds: draft.audio,
    cues: draft.captions?.cues ?? [],
  }
  for (const [key, list] of Object.entries(lists)) {
    const place = key === 'cues' ? 'captions.cues' : key
    for (const [i, thing] of list.entries()) checkEnd(thing, `${place}[${i}]`, draft)
  }
  checkDucks(draft)
  return fitInside({ ...draft, clips: draft.clips.map(settle) })
}

function checkCanvas({ width, height }: Canvas): void {
  const odd = width % 2 === 1 ? 'width' : height % 2 === 1 ? 'height' : undefined
  if (odd !== undefined)
    throw new DocumentError({
      parameter: `canvas.${odd}`,
      problem: 'a side of the canvas has to be even',
      nearest: String((odd === 'width' ? width : height) + 1),
    })
}

/** The sounds that duck another one must exist. */
function checkDucks(draft: Draft): void {
  const { clips, overlays, audio } = draft
  const there = [...clips, ...overlays, ...audio].map(({ id }) => id)
  const places = [
    ...clips.map(({ sound }, i) => [`clips[${i}].sound`, sound.duck] as const),
    ...overlays.map(({ sound }, i) => [`overlays[${i}].sound`, sound?.duck] as const),
    ...audio.map(({ duck }, i) => [`sounds[${i}]`, duck] as const),
  ]
  for (const [place, duck] of places) {
    for (const name of duck?.under ?? [])
      if (!isRole(name)) checkName(name, [...SPEAKERS, ...there], `${place}.duck.under`, 'sound')
  }
}

function checkClip(clip: Clip, place: string, fps: number, assets: readonly Asset[]): void {
  const { look, crop, transition } = clip
  if (crop.left + crop.right >= 0.95 || crop.top + crop.bottom >= 0.95)
    throw new DocumentError({ parameter: `${place}.crop`, problem: 'the crop leaves nothing of the picture' })
  for (const filter of look.filters) checkName(filter, FILTERS, `${place}.look.filters`, 'filter')
  if (transition) checkName(transition.type, TRANSITIONS, `${place}.transition.type`, 'transition')
  const length = assets.find(({ id }) => id === clip.mediaId)?.durationSeconds
  if (isStill(clip) || length === undefined) return
  const end = momentIn(clip, clip.frames, fps)
  if (playingTime(clip, length, end) <= 1.5 / fps) return
  const left = Math.max(0, playingTime(clip, clip.sourceStart, length))
  throw new DocumentError({
    parameter: `${place}.duration`,
    problem: `${clip.name} is ${Math.round(length * 1000) / 1000} s long, and the clip needs it up to ${Math.round(end * 1000) / 1000} s`,
    nearest: String(Math.floor(left * 1000) / 1000),
  })
}

function checkName(name: string, names: readonly string[], place: string, kind: string): void {
  if (names.includes(name)) return
  const near = nearest(name, names)
  throw new DocumentError({
    parameter: place,
    problem: `there is no ${kind} "${name.slice(0, 60)}"`,
    ...(near === undefined ? { known: names.join(', ') } : { nearest: near }),
  })
}

interface Placed {
  start: number
  frames: number
  untilEnd?: boolean
}

function checkEnd({ start, frames, untilEnd }: Placed, place: string, draft: Draft): void {
  const length = draftFrames(draft)
  if (start < length && (untilEnd || start + frames <= length)) return
  const scale = { fps: draft.canvas.fps, assets: [] }
  const late = start >= length
  throw new DocumentError({
    parameter: `${place}.${late ? 'start' : 'duration'}`,
    problem: `it would last to ${toSeconds(start + frames, scale)} s, and the film is ${toSeconds(length, scale)} s long`,
    ...(!late && { nearest: String(toSeconds(length - start, scale)) }),
  })
}
