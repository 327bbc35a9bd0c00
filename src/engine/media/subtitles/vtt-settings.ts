import { type Across, anchorOf, type Down } from '../../../edits/values/anchor.ts'
import type { CuePlace } from '../../edit/draft.ts'

/** Line height for WebVTT's line numbers, as a share of the picture's height: 5 % type plus line spacing. */
const LINE = 0.0533

const ACROSS: Record<string, Across> = {
  start: 'left',
  left: 'left',
  'line-left': 'left',
  center: 'center',
  middle: 'center',
  end: 'right',
  right: 'right',
  'line-right': 'right',
}

/** Parses a WebVTT cue's settings: `line:0 position:10% align:start`. Undefined without any. */
export function placeOf(settings: string): CuePlace | undefined {
  const given = new Map(
    settings
      .trim()
      .split(/\s+/, 20)
      .map((setting) => setting.split(':', 2) as [string, string | undefined]),
  )
  if (given.has('vertical')) return undefined
  const { across, x } = horizontal(given.get('position'), given.get('align'))
  const { down, y } = vertical(given.get('line'))
  const width = share(given.get('size'))
  const place = { anchor: anchorOf(across, down), x, y, width: width === undefined || width >= 1 ? null : width }
  return place.anchor === 'bottom' && x === null && y === null && place.width === null ? undefined : place
}

/** @param position `10%` or `10%,line-left` */
function horizontal(position: string | undefined, align: string | undefined): { across: Across; x: number | null } {
  const [at, side] = (position ?? '').split(',')
  const across = ACROSS[side ?? ''] ?? ACROSS[align ?? ''] ?? 'center'
  const x = share(at)
  return { across, x: x === undefined || (across === 'center' && x === 0.5) ? null : x }
}

/** @param line `0`, `-1`, `80%`, `80%,end` */
function vertical(line: string | undefined): { down: Down; y: number | null } {
  const [at = '', side] = (line ?? '').split(',')
  const part = share(at)
  if (part !== undefined) return { down: side === 'end' ? 'bottom' : side === 'center' ? 'center' : 'top', y: part }
  const number = /^-?\d{1,3}$/.test(at) ? Number(at) : undefined
  if (number === undefined) return { down: 'bottom', y: null }
  return number < 0
    ? { down: 'bottom', y: Math.max(0, 1 + (number + 1) * LINE) }
    : { down: 'top', y: Math.min(1, number * LINE) }
}

/** `10%` as 0.1 */
function share(percent: string | undefined): number | undefined {
  const number = /^(\d{1,3}(?:\.\d{1,6})?)%$/.exec(percent ?? '')?.[1]
  return number === undefined ? undefined : Math.min(1, Number(number) / 100)
}
