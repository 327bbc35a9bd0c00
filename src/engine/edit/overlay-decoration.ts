import { fitFades, tidy } from './clip.ts'
import { type Compared, differing } from './differences.ts'
import type { Decoration, Overlay } from './draft.ts'
import type { Editing } from './editing.ts'
import type { Params } from './operation.ts'
import { overlaySize, shorterSide } from './overlay-size.ts'

/** Decoration of overlays: borders, corners, shadows, fades. */

type DecorationParams = Pick<
  Params<'update_overlay'>,
  'border' | 'border_color' | 'radius' | 'shadow' | 'blend' | 'fade_in' | 'fade_out' | 'shape'
>

/** Default width (as a share of the canvas's shorter side) and colour of a border. */
const BORDER = { width: 0.005, color: '#FFFFFF' }
/** Largest corner radius, as a share of the shorter side. */
const ROUNDEST = 0.5

/** Converts a width (px from 1 on) to a share of a side. @param side px */
function partOfSide(extent: number, side: number): number {
  return tidy(extent >= 1 ? extent / side : extent)
}

/** Largest margin of overlays, as a share of the canvas's shorter side. */
const WIDEST_MARGIN = 0.5

/** The margin to the edges. @param before default */
export function marginFor({ draft }: Editing, given: number | undefined, before: number): number {
  return given === undefined ? before : Math.min(WIDEST_MARGIN, partOfSide(given, shorterSide(draft.canvas)))
}

/**
 * Applies decoration to an overlay, limiting values that do not fit, with notes.
 * @param aspect ratio of its file
 */
export function decorate(edit: Editing, overlay: Overlay, set: DecorationParams, aspect: number): [Overlay, string[]] {
  const { canvas } = edit.draft
  const size = overlaySize(overlay, canvas, aspect)
  const [border, borderNotes] = borderFor(edit, overlay.border, set, shorterSide(size))
  const [fade, fadeNotes] = fadeFor(edit, overlay, set)
  const radius = set.radius === undefined ? 0 : partOfSide(set.radius, shorterSide(size))
  const shape = set.shape ?? (set.radius === undefined ? overlay.shape : radius > 0 ? 'rounded' : 'rectangle')
  const radiusNotes = radius > ROUNDEST ? [edit.words.radiusLimited(ROUNDEST * shorterSide(size))] : []
  const decoration = {
    shape,
    radius: radius > 0 ? Math.min(ROUNDEST, radius) : overlay.radius,
    border,
    shadow: set.shadow ?? overlay.shadow,
    blend: set.blend ?? overlay.blend,
    fade,
  }
  return [{ ...overlay, ...decoration }, [...borderNotes, ...radiusNotes, ...fadeNotes]]
}

/** @param side the overlay's shorter side, px; a border can take up half of it */
function borderFor(
  { draft, words }: Editing,
  before: Decoration['border'],
  { border, border_color }: DecorationParams,
  side: number,
): [Decoration['border'], string[]] {
  const short = shorterSide(draft.canvas)
  const usual = before?.width ?? (border_color === undefined ? 0 : BORDER.width)
  const wanted = border === undefined ? usual : partOfSide(border, short)
  if (wanted === 0) return [null, []]
  const most = tidy(side / 2 / short)
  const color = border_color ?? before?.color ?? BORDER.color
  return [{ width: Math.min(most, wanted), color }, wanted > most ? [words.borderLimited(most * short)] : []]
}

function fadeFor(
  { draft, words }: Editing,
  { fade, frames }: Overlay,
  set: DecorationParams,
): [Decoration['fade'], string[]] {
  const { fps } = draft.canvas
  const length = (seconds: number | undefined, before: number) =>
    seconds === undefined ? before : Math.round(seconds * fps)
  const wanted = [length(set.fade_in, fade.in), length(set.fade_out, fade.out)] as const
  const [into, out] = fitFades(...wanted, frames)
  const short = set.fade_in !== undefined || set.fade_out !== undefined ? into < wanted[0] || out < wanted[1] : false
  return [{ in: into, out }, short ? [words.fadesLimited(into / fps, out / fps)] : []]
}

/** Lists changes of an overlay's decoration as `what before → after`. */
export function decorationDifferences({ draft, words }: Editing, before: Overlay, after: Overlay): string[] {
  const { canvas } = draft
  const px = (part: number) => words.pixels(part * shorterSide(canvas))
  const border = ({ border }: Overlay) => (border ? `${px(border.width)} ${border.color}` : words.none())
  const corners = ({ shape, radius }: Overlay) => (shape === 'rounded' ? words.rounded(radius) : shape)
  const fade = ({ fade }: Overlay) => words.fadesOf(fade.in / canvas.fps, fade.out / canvas.fps)
  const rows: Compared[] = [
    [words.property('shape'), corners(before), corners(after)],
    [words.property('border'), border(before), border(after)],
    [words.property('shadow'), String(before.shadow), String(after.shadow)],
    [words.property('blend'), before.blend, after.blend],
    [words.property('fade'), fade(before), fade(after)],
    [words.property('margin'), px(before.margin), px(after.margin)],
  ]
  return differing({ words }, rows)
}
