import { FOLLOWED } from '../protocol/followed.ts'
import { first, id, type Loose, list, number, record, text } from '../protocol/loose.ts'
import { nameInUrl } from '../protocol/media.ts'

/** A draft, as far as it can be interpreted (PROTOCOL.md 13). Read-only: drafts are never written from here. */
export interface Timeline {
  tracks: Track[]
  durationMs: number
}

export interface Track {
  type: 'video' | 'audio' | 'text' | 'other'
  segments: Segment[]
}

export interface Segment {
  /** unchanged by edits, if the editor provides one */
  id?: string
  name: string
  startMs: number
  durationMs: number
  /** 0-4; 1 is as recorded */
  volume?: number
  /** whether the start was not given, but computed */
  guessed?: boolean
  /** what distinguishes segments besides their time: colour, position, speed … */
  traits: Readonly<Record<string, string>>
}

/** Reads any draft, even from an unknown editor: missing numbers are 0, missing names are generated. */
export function readTimeline(draft: unknown): Timeline {
  const root = record(draft)
  const tracks = list(root?.t ?? root?.tracks).map(readTrack)
  const ends = tracks.flatMap((track) => track.segments.map((segment) => segment.startMs + segment.durationMs))
  return { tracks, durationMs: Math.max(0, number(root?.d) ?? 0, ...ends) }
}

/** Whether there is something to render: a track with a segment (PROTOCOL.md 13.1). */
export function isExportable({ tracks }: Timeline): boolean {
  return tracks.some((track) => track.segments.length > 0)
}

const TYPES: Record<string, Track['type']> = {
  0: 'video',
  1: 'audio',
  7: 'text',
  video: 'video',
  audio: 'audio',
  bgm: 'audio',
  text: 'text',
  title: 'text',
}

function readTrack(value: unknown): Track {
  const track = record(value)
  const type = TYPES[(id(track?.tt) ?? id(track?.type) ?? '').toLowerCase()] ?? 'other'
  let end = 0
  const segments = list(track?.sg ?? track?.segments).map((entry, index) => {
    const segment = readSegment(record(entry) ?? {}, type, end, index)
    end += segment.durationMs
    return segment
  })
  return { type, segments }
}

function readSegment(segment: Loose, type: Track['type'], after: number, index: number): Segment {
  const meta = record(segment.m) ?? {}
  const start = number(meta.start_ms) ?? first(segment, ['start_ms', 'start'], number)
  const volume = number(meta.volume) ?? number(segment.volume)
  const own = id(meta.id) ?? id(segment.id)
  return {
    ...(own === undefined ? {} : { id: own }),
    name: nameOf(segment, meta, type) ?? `${type === 'text' ? 'text' : 'clip'} ${index + 1}`,
    startMs: Math.max(0, start ?? after),
    durationMs: Math.max(0, first(segment, ['d', 'duration_ms', 'duration'], number) ?? 0),
    ...(volume === undefined ? {} : { volume: share(volume) }),
    ...(start === undefined ? { guessed: true } : {}),
    traits: traitsOf(meta),
  }
}

/** The highest volume of a recording; a larger number is a percentage (PROTOCOL.md 13.3.4). */
const LOUDEST = 4

function share(volume: number): number {
  return Math.max(0, volume > LOUDEST ? Math.min(volume / 100, LOUDEST) : volume)
}

function nameOf(segment: Loose, meta: Loose, type: Track['type']): string | undefined {
  return (
    (type === 'text' ? text(meta.text) : undefined) ??
    first(meta, ['name', 'title'], text) ??
    first(segment, ['name', 'text'], text) ??
    text(meta.text) ??
    nameInUrl([...Object.values(meta), ...Object.values(segment)].find(isUrl))
  )
}

function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^(https?:\/\/|\/)\S+\.\w+/.test(value)
}

/** Keys with their own fields above, and names that mean nothing to a person. */
const NO_TRAITS = new Set([
  'start_ms',
  'volume',
  'name',
  'title',
  'text',
  'id',
  'mediaId',
  'media_id',
  'origin',
  ...FOLLOWED.draft,
])

/** Internal properties of a segment without a meaning of their own: a clip in a box is a clip like any other. */
const PLAIN = new Set(['clip'])

/** Most levels of nested properties (`crop.left`). */
const DEEPEST = 3

function traitsOf(meta: Loose): Record<string, string> {
  return Object.fromEntries(traitsBelow(meta, []))
}

function traitsBelow(meta: Loose, path: readonly string[]): [string, string][] {
  return Object.entries(meta).flatMap(([key, value]): [string, string][] => {
    if (NO_TRAITS.has(key) || value === null || value === undefined) return []
    const at = PLAIN.has(key) ? path : [...path, key]
    const inner = record(value)
    if (inner && at.length < DEEPEST) return traitsBelow(inner, at)
    return [[at.join('.'), written(value)]]
  })
}

/** Joins a list of strings; other values are written as JSON. */
function written(value: unknown): string {
  if (typeof value === 'string') return value
  const words = Array.isArray(value) && value.every((each) => typeof each === 'string')
  return words ? value.join(', ') || 'none' : JSON.stringify(value)
}
