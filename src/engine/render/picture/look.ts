import type { Shot } from '../plan/segment.ts'
import type { Size } from './fit.ts'

/** FFmpeg filters for a shot's colours, at the size it is shown. */
export function lookFilters(_shot: Shot, _size: Size): string[] {
  return []
}
