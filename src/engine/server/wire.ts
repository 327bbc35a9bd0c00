import * as z from 'zod'
import { frameRate, writtenRate } from '../../protocol/frame-rates.ts'
import { type Draft, draft as schema } from '../edit/draft/schema.ts'
import { upgraded } from '../edit/draft/upgrade.ts'

/**
 * Converts the engine's Draft to the protocol's short keys and back (PROTOCOL.md 13.1, 13.3): `t` tracks, `tt` type, `sg`
 * segments, `d` length in ms; everything else is inside `m`. A segment's length and start are only in `d` and `m.start_ms`; the
 * other lengths in its `m` (fades, transition, mutes) are frames at the draft's `m.fps`, where 29.97 means 30000/1001. Whole
 * frames survive the conversion to whole ms and back, as a frame is never shorter than 16 ms.
 */
export interface WireDraft {
  d: number
  m: Record<string, unknown>
  t: WireTrack[]
}

export interface WireTrack {
  tt: number
  d: number
  m: { kind: TrackKind; [key: string]: unknown }
  sg: WireSegment[]
}

export interface WireSegment {
  d: number
  m: { start_ms: number; [key: string]: unknown }
}

type TrackKind = 'clips' | 'overlays' | 'regions' | 'callouts' | 'graphics' | 'audio' | 'texts' | 'captions'

const TYPE: Record<TrackKind, number> = {
  clips: 0,
  overlays: 0,
  regions: 8,
  callouts: 8,
  graphics: 8,
  audio: 1,
  texts: 7,
  captions: 7,
}

export function toWire(draft: Draft): WireDraft {
  const { fps } = draft.canvas
  const segment = <Item extends { frames: number }>({ frames, ...m }: Item, start: number): WireSegment => ({
    d: toMs(frames, fps),
    m: { start_ms: toMs(start, fps), ...m },
  })
  const placed = <Item extends { start: number; frames: number }>({ start, ...item }: Item) => segment(item, start)
  const t: WireTrack[] = []
  const add = (kind: TrackKind, sg: WireSegment[], m = {}) =>
    t.push({ tt: TYPE[kind], d: Math.max(0, ...sg.map((s) => s.m.start_ms + s.d)), m: { kind, ...m }, sg })

  let start = 0
  const clips = draft.clips.map((clip) => {
    const sg = segment({ ...clip, volume: clip.sound.volume }, start) // a clip's volume where readers look for it
    start += clip.frames
    return sg
  })
  if (clips.length) add('clips', clips)
  if (draft.overlays.length) add('overlays', draft.overlays.map(placed))
  if (draft.regions.length)
    add(
      'regions',
      draft.regions.map((region) => placed({ name: region.effect, ...region })),
    )
  if (draft.callouts.length)
    add(
      'callouts',
      draft.callouts.map((callout) => placed({ name: callout.text ?? callout.type, ...callout })),
    )
  if (draft.graphics.length)
    add(
      'graphics',
      draft.graphics.map((graphic) =>
        // a lower third's name is its text here, too
        placed(graphic.kind === 'lower_third' ? graphic : { name: graphic.kind, ...graphic }),
      ),
    )
  for (const audio of draft.audio) add('audio', [placed(audio)])
  if (draft.texts.length) add('texts', draft.texts.map(placed))
  if (draft.captions) {
    const { source, style, cues } = draft.captions
    add('captions', cues.map(placed), { source, style })
  }
  const d = toMs(start, fps)
  return {
    d,
    m: {
      title: draft.title,
      ...draft.canvas,
      fps: writtenRate(fps),
      lufs: draft.master.lufs,
      ...(draft.theme && { theme: draft.theme }),
      ...(isPlain(draft) ? {} : { speech: draft.speech }),
    },
    t,
  }
}

/** Whether nothing is known about the speech in its recordings. */
function isPlain({ speech }: Draft): boolean {
  return speech.sources.length + speech.corrections.length === 0
}

const toMs = (frames: number, fps: number) => Math.round((frames * 1000) / fps)

const bag = z.record(z.string(), z.unknown())
const wireSegment = z.object({ d: z.number(), m: bag })
const wireTrack = z.object({ sg: z.array(wireSegment), m: bag.and(z.object({ kind: z.enum(Object.keys(TYPE)) })) })
const wireDraft = z.object({ m: bag.and(z.object({ fps: z.number() })), t: z.array(wireTrack) })

/**
 * Reads a draft written by this engine: the current one, or an older version that the client kept.
 * @throws {z.ZodError} for anything else
 */
export function fromWire(value: unknown): Draft {
  const { m, t } = wireDraft.parse(value)
  const fps = frameRate(m.fps) ?? m.fps
  const frames = (ms: unknown) => (typeof ms === 'number' ? Math.round((ms * fps) / 1000) : undefined)
  const items = (kind: string) =>
    t
      .filter((track) => track.m.kind === kind)
      .flatMap((track) => track.sg.map((s) => ({ ...s.m, start: frames(s.m.start_ms), frames: frames(s.d) })))
  const captions = t.find((track) => track.m.kind === 'captions')
  const draft = {
    title: m.title,
    canvas: m,
    theme: m.theme ?? null,
    clips: items('clips'),
    texts: items('texts'),
    overlays: items('overlays'),
    regions: items('regions'),
    callouts: items('callouts'),
    graphics: items('graphics'),
    audio: items('audio'),
    captions: captions ? { ...captions.m, cues: items('captions') } : null,
    master: m,
    ...(m.speech === undefined ? {} : { speech: m.speech }),
  }
  return schema.parse(upgraded(draft))
}
