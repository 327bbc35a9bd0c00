import type { Asset } from '../../../src/engine/edit/asset.ts'
import { momentIn } from '../../../src/engine/edit/clip.ts'
import {
  type AudioClip,
  type Clip,
  type Draft,
  draftFrames,
  type Range,
  type Region,
  type VolumePoint,
} from '../../../src/engine/edit/draft.ts'
import { type IdKind, kindOf, regionsIn } from '../../../src/engine/edit/ids.ts'
import { extremes } from '../../../src/engine/edit/pace.ts'
import { ducksIn, speakerGone } from '../../../src/engine/edit/speakers.ts'
import { FRAME_RATES } from '../../../src/protocol/frame-rates.ts'

/** What must hold of every draft. @returns one line for each rule that is broken; empty for a sound draft */
export function brokenInvariants(draft: Draft, assets: readonly Asset[] = []): string[] {
  const length = draftFrames(draft)
  return [
    ...canvasRules(draft),
    ...draft.clips.flatMap((clip) => clipRules(clip, draft.canvas.fps, assets)),
    ...transitionRules(draft),
    ...draft.texts.flatMap((text) => spanRules('text', text, length)),
    ...draft.overlays.flatMap((overlay) => spanRules('overlay', overlay, length)),
    ...draft.overlays.flatMap((overlay) => [
      ...range('overlay volume', overlay.volume, 0, 4),
      ...range('overlay scale', overlay.scale, 0.02, 1),
      ...range('overlay opacity', overlay.opacity, 0, 1),
      ...range('overlay radius', overlay.radius, 0, 0.5),
      ...range('overlay margin', overlay.margin, 0, 0.5),
      ...range('overlay border', overlay.border?.width ?? 0, 0, 1),
      ...fadeRules(`${overlay.id} picture`, overlay.fade.in, overlay.fade.out, overlay.frames),
      ...(overlay.watermark && !(overlay.untilEnd && overlay.start === 0)
        ? [`${overlay.id} is not over the whole film`]
        : []),
      ...mutesRules(
        overlay.id,
        [...(overlay.sound?.mutes ?? []), ...(overlay.sound?.duck?.except ?? [])],
        overlay.frames,
      ),
      ...envelopeRules(overlay.id, overlay.sound?.envelope ?? [], overlay.frames),
      ...fadeRules(overlay.id, overlay.sound?.fadeIn ?? 0, overlay.sound?.fadeOut ?? 0, overlay.frames),
    ]),
    ...draft.graphics.flatMap((graphic) => spanRules('graphic', graphic, length)),
    ...draft.callouts.flatMap((callout) => spanRules('callout', callout, length)),
    ...draft.regions.flatMap((region) => [...spanRules('region', region, length), ...pathRules(region)]),
    ...[...draft.clips, ...draft.overlays.flatMap(({ clip }) => clip ?? [])].flatMap(({ regions }) =>
      regions.flatMap((region) => [
        ...pathRules(region),
        ...(region.to !== null && region.to <= (region.from ?? 0) ? [`${region.id} ends before it begins`] : []),
      ]),
    ),
    ...draft.audio.flatMap((clip) => audioRules(clip, length)),
    ...(draft.captions?.cues ?? []).flatMap((cue) => spanRules('cue', { ...cue, id: cue.text }, length)),
    ...[...draft.overlays, ...draft.regions, ...draft.graphics, ...draft.audio].flatMap((thing) =>
      thing.untilEnd && thing.start + thing.frames !== length ? [`${thing.id} does not last to the end`] : [],
    ),
    ...idRules(draft),
    ...duckRules(draft),
  ]
}

function canvasRules({ canvas }: Draft): string[] {
  const sides = [canvas.width, canvas.height].flatMap((side) => [
    ...range('canvas side', side, 16, 3840),
    ...(side % 2 === 0 ? [] : [`canvas side ${side} is odd`]),
  ])
  return FRAME_RATES.includes(canvas.fps) ? sides : [...sides, `${canvas.fps} fps`]
}

function clipRules(clip: Clip, fps: number, assets: readonly Asset[]): string[] {
  const { sound, fade } = clip
  const source = assets.find((asset) => asset.id === clip.mediaId)?.durationSeconds
  const end = momentIn(clip, clip.freeze ? 1 : clip.frames, fps)
  // a frame, or what a change of the frame rate rounds; the renderer holds the last picture that long
  const rounding = Math.max(1.01 / fps, 0.05) * extremes(clip).fastest
  const beyond = clip.kind === 'video' && source !== undefined && end > source + rounding
  return [
    ...whole(clip.id, clip.frames, 1),
    ...(beyond ? [`${clip.id} plays to ${end} s of ${source} s`] : []),
    ...(clip.sourceStart >= 0 ? [] : [`${clip.id} starts at ${clip.sourceStart} s`]),
    ...range(`${clip.id} speed`, clip.speed, 0.1, 10),
    ...range(`${clip.id} volume`, sound.volume, 0, 4),
    ...mutesRules(clip.id, [...sound.mutes, ...(sound.duck?.except ?? [])], clip.frames),
    ...envelopeRules(clip.id, sound.envelope, clip.frames),
    ...fadeRules(clip.id, sound.fadeIn, sound.fadeOut, clip.frames),
    ...fadeRules(clip.id, fade.in, fade.out, clip.frames),
    ...range(`${clip.id} crop`, clip.crop.left + clip.crop.right, 0, 0.9),
    ...range(`${clip.id} crop`, clip.crop.top + clip.crop.bottom, 0, 0.9),
  ]
}

function transitionRules({ clips }: Draft): string[] {
  const half = (i: number) => (i < clips.length - 1 ? (clips[i]?.transition?.frames ?? 0) / 2 : 0)
  const fits = (i: number, frames: number) => Math.max(half(i - 1), half(i)) <= Math.floor(frames / 2)
  return clips.flatMap((clip, i) => {
    const frames = clip.transition?.frames ?? 2
    return [
      ...(frames >= 2 && frames % 2 === 0 ? [] : [`${clip.id} has a transition of ${frames} frames`]),
      ...(fits(i, clip.frames) ? [] : [`a transition takes more than half of ${clip.id}`]),
    ]
  })
}

function audioRules(clip: AudioClip, length: number): string[] {
  return [
    ...spanRules('audio', clip, length),
    ...range(`${clip.id} volume`, clip.volume, 0, 4),
    ...mutesRules(clip.id, [...clip.mutes, ...(clip.duck?.except ?? [])], clip.frames),
    ...envelopeRules(clip.id, clip.envelope, clip.frames),
    ...fadeRules(clip.id, clip.fadeIn, clip.fadeOut, clip.frames),
    ...(clip.sourceStart >= 0 ? [] : [`${clip.id} starts at ${clip.sourceStart} s`]),
  ]
}

function spanRules(kind: string, thing: { id: string; start: number; frames: number }, length: number): string[] {
  const name = `${kind} ${thing.id}`
  const beyond =
    thing.start + thing.frames > length ? [`${name} ends at ${thing.start + thing.frames} of ${length}`] : []
  return [...whole(name, thing.frames, 1), ...whole(name, thing.start, 0), ...beyond]
}

function pathRules({ id, path }: Pick<Region, 'id' | 'path'>): string[] {
  const rises = path.every(({ at }, i) => i === 0 || at > (path[i - 1]?.at ?? at))
  const sized = path.every(({ width, height }) => width > 0 && height > 0)
  const alone = path.length > 1 || path[0]?.at === 0
  return rises && sized && alone ? [] : [`${id} has the path ${JSON.stringify(path)}`]
}

function mutesRules(name: string, mutes: readonly Range[], frames: number): string[] {
  return mutes.flatMap((mute) =>
    Number.isInteger(mute.from) &&
    Number.isInteger(mute.to) &&
    mute.from >= 0 &&
    mute.to > mute.from &&
    mute.to <= frames
      ? []
      : [`${name} is muted ${mute.from}-${mute.to} of ${frames}`],
  )
}

function envelopeRules(name: string, points: readonly VolumePoint[], frames: number): string[] {
  return points.flatMap(({ at, volume }, i) => [
    ...range(`${name} envelope`, volume, 0, 4),
    ...whole(`${name} envelope`, at, (points[i - 1]?.at ?? -1) + 1),
    ...(at <= frames ? [] : [`${name} has a volume at ${at} of ${frames}`]),
    ...(points.length > 1 ? [] : [`${name} has an envelope of one point`]),
  ])
}

function fadeRules(name: string, into: number, out: number, frames: number): string[] {
  return [
    ...whole(`${name} fade`, into, 0),
    ...whole(`${name} fade`, out, 0),
    ...(into + out <= frames ? [] : [`${name} fades ${into} + ${out} of ${frames}`]),
  ]
}

function whole(name: string, frames: number, least: number): string[] {
  return Number.isInteger(frames) && frames >= least ? [] : [`${name}: ${frames} frames`]
}

function range(name: string, value: number, low: number, high: number): string[] {
  return value >= low && value <= high ? [] : [`${name}: ${value}`]
}

/** What a sound makes way for is there. */
function duckRules(draft: Draft): string[] {
  const gone = speakerGone(draft)
  return [
    ...(gone === undefined ? [] : [`a sound makes way for "${gone}"`]),
    ...(ducksIn(draft).every(({ under }) => under.length > 0) ? [] : ['a sound makes way for nothing']),
  ]
}

/** Every element has an id of its kind, which no other has. */
function idRules(draft: Draft): string[] {
  const lists: Record<IdKind, readonly { id: string }[]> = {
    clip: draft.clips,
    text: draft.texts,
    overlay: draft.overlays,
    audio: draft.audio,
    cue: draft.captions?.cues ?? [],
    transition: draft.clips.flatMap(({ transition }) => transition ?? []),
    callout: draft.callouts,
    graphic: draft.graphics,
    // the parts of a split clip have theirs in common
    region: [...new Map(regionsIn(draft).map((region) => [region.id, region])).values()],
  }
  const ids = Object.values(lists).flatMap((list) => list.map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [
    ...[...counts].flatMap(([id, count]) => (count > 1 ? [`${id} is there ${count} times`] : [])),
    ...Object.entries(lists).flatMap(([kind, list]) =>
      list.flatMap(({ id }) => (kindOf(id) === kind ? [] : [`a ${kind} has the id "${id}"`])),
    ),
    ...draft.clips.flatMap(({ id, origin }) =>
      origin === null || (kindOf(origin) === 'clip' && origin !== id) ? [] : [`${id} is a part of "${origin}"`],
    ),
  ]
}
