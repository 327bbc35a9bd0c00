import type { Segment, Timeline, Track } from './timeline.ts'
import { isTold, percent, span, tidy } from './words.ts'

const LABELS: Record<Track['type'], string> = { video: 'Video', audio: 'BGM', text: 'Title', other: 'Track' }

/** Segments of a track that are listed individually; the others are only counted. */
const NAMED = 6

/**
 * The timeline on one line:
 * `Timeline (3 tracks): 1. Video: harbour sunrise (0-10s) 2. BGM: Soft piano (0-10s, 35%) 3. Title: "Slow Morning" (0-3s)`
 */
export function summarize(timeline: Timeline): string {
  const count = timeline.tracks.length
  const head = `Timeline (${count} ${count === 1 ? 'track' : 'tracks'})`
  if (count === 0) return head
  return `${head}: ${timeline.tracks.map((track, index) => `${index + 1}. ${LABELS[track.type]}: ${segments(track)}`).join(' ')}`
}

function segments(track: Track): string {
  if (track.segments.length === 0) return 'empty'
  const named = track.segments.slice(0, NAMED).map((segment) => describe(segment, track.type))
  const rest = track.segments.length - NAMED
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ')
}

function describe(segment: Segment, type: Track['type']): string {
  const name = type === 'text' ? `"${tidy(segment.name)}"` : tidy(segment.name)
  const volume = isTold(segment.volume, type) ? `, ${percent(segment.volume)}` : ''
  return `${name} (${span(segment.startMs, segment.durationMs)}${volume})`
}
