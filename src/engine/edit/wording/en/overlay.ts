import type { Layout } from '../../../../edits/overlay/layout.ts'
import { figure, line, percent } from '../figures.ts'
import { list, s } from './phrases.ts'

const LAYOUTS: Record<Layout, string> = {
  side_by_side: 'side by side',
  stacked: 'one above the other',
  grid: 'in a grid',
  main_left: 'with a large one on the left',
  main_right: 'with a large one on the right',
  main_top: 'with a large one at the top',
  main_bottom: 'with a large one at the bottom',
}

/** Overlays, cutaways and layouts. */
export const overlay = {
  overlayAdded: (name: string, position: string, from: number, to: number): string =>
    `Overlay ${line(name)} added at ${figure(from)}-${s(to)}, ${position}`,
  overlayChanged: (name: string, differences: readonly string[]): string =>
    `Overlay ${line(name)}: ${differences.join(', ')}`,
  cutawayAdded: (name: string, who: string, from: number, to: number): string =>
    `${line(name)} shown instead of ${who} at ${figure(from)}-${s(to)}, while the sound goes on`,
  watermarked: (name: string, position: string, length: number): string =>
    `Watermark ${line(name)} added over the whole film (${s(length)}), ${position}`,
  laidOut: (type: Layout, names: readonly string[], length: number): string =>
    `${list(names)} shown ${LAYOUTS[type]} for ${s(length)}`,
  borderLimited: (px: number): string => `border limited to ${figure(px)} px, half of its shorter side`,
  radiusLimited: (px: number): string => `corners limited to ${figure(px)} px, half of its shorter side`,
  gutterLimited: (px: number): string => `gutters limited to ${figure(px)} px`,
  sizeLimited: (share: number): string => `size limited to ${percent(share)} of the canvas’s width`,
  onlyUntil: (end: number, who: string): string => `only until ${s(end)}, the end of ${who}`,
  noLongerCutaway: (): string => 'now an overlay instead of a cutaway',
  taken: (names: readonly string[]): string => `${list(names)} moved out of the sequence`,
  shorterDecides: (name: string): string => `as long as the shorter one, ${line(name)}`,
  cardsFillTheCanvas: (who: string): string =>
    `${who} is a card; cards fill the canvas and cannot be part of a layout.`,
  layoutNeeds: (count: number): string => `That needs at least ${count} pictures. Upload another one.`,
}
