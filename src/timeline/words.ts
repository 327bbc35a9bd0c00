import { UNSEEN } from '../protocol/unseen.ts'
import type { Track } from './timeline.ts'

/** Times, volumes and names as written for people (PROTOCOL.md 13.4). */

/** Milliseconds as seconds: whole, or with one decimal when needed. */
export function seconds(ms: number): string {
  return String(Math.round(ms / 100) / 10)
}

/** `0-10s` */
export function span(startMs: number, durationMs: number): string {
  return `${seconds(startMs)}-${seconds(startMs + durationMs)}s`
}

/** 0.35 → `35%` */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** Whether to mention a volume: always for sound, for pictures only if it was changed. */
export function isTold(volume: number | undefined, type: Track['type']): volume is number {
  return volume !== undefined && (type === 'audio' || volume !== 1)
}

/** A name from a draft on one line, without control characters, at most 80 characters. */
export function tidy(name: string): string {
  const line = name.replace(UNSEEN, ' ').trim()
  const letters = [...line]
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line
}

/** How long ago: just now, 5 min ago, 3 h ago, 2 days ago. */
export function age(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`
}
