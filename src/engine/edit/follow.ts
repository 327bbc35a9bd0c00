import { clipIn } from './boxed.ts'
import { slice } from './clip.ts'
import type { Callout, Captions, Cue, Graphic, Keyframes, Overlay, Region, Text } from './draft.ts'
import { afterCuts, retimedAll } from './keyframes.ts'
import { overlayPart } from './overlay-part.ts'
import { rising } from './region-path.ts'
import { withoutWords, wordsOfCue } from './speech/cue-words.ts'
import { uncrowded } from './text-place.ts'
import { type Part, type Pieces, partsOf, placeStart } from './time-map.ts'

/** How the timeline moved under the elements on it. */
export interface Ripple {
  pieces: Pieces
  /** frames */
  length: number
  lengthBefore: number
  /** old clip edges, frames */
  edges: ReadonlySet<number>
  /** whether pictures were reordered */
  reordered: boolean
}

interface Span {
  start: number
  frames: number
}

/** A remainder of a text or a cue shorter than this, s, is removed. */
const TEXT_FLASH = 0.4
const CUE_FLASH = 0.1

/** The remaining run of a span: all of it, or the longest one if its pictures were separated. */
function runOf(ripple: Ripple, span: Span): Part[] {
  const parts = partsOf(ripple.pieces, span.start, span.start + span.frames)
  if (!ripple.reordered) return parts
  const runs = touching(parts.sort((a, b) => a.at - b.at))
  if (isInOrder(parts)) return parts
  const length = (run: Part[]) => run.reduce((sum, part) => sum + part.frames, 0)
  return runs.reduce((best, run) => (length(run) > length(best) ? run : best), runs[0] ?? [])
}

/** A run's new start and end, and its old length. */
function extentOf(
  run: readonly Part[],
): { start: number; end: number; natural: number; first: Part; last: Part } | null {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return null
  const natural = run.reduce((sum, part) => sum + part.to - part.from, 0)
  return { start: first.at, end: last.at + last.frames, natural, first, last }
}

/**
 * A span that keeps its length (its reading time) on a possibly stretched picture. One that filled its pictures still does; one
 * that ended with its picture still ends with it.
 */
function keepLength(ripple: Ripple, span: Span): Span | null {
  const extent = extentOf(runOf(ripple, span))
  if (!extent) return null
  const { natural, first, last } = extent
  const fromEdge = ripple.edges.has(span.start)
  const toEdge = ripple.edges.has(span.start + span.frames)
  let { start, end } = extent
  const [before, behind] = [first.piece.clip ?? first.piece, last.piece.clip ?? last.piece]
  if (toEdge && !fromEdge) start = Math.max(before.at, end - natural)
  if (!toEdge) end = Math.min(start + natural, behind.at + behind.frames)
  return whole(start, end, ripple.length)
}

/**
 * Keyframes after their span followed its pictures: cut ranges are removed, and a stretched span slows movement down.
 */
function follow(ripple: Ripple, before: Span, after: Span, keyframes: Keyframes): Keyframes {
  const kept = runOf(ripple, before)
    .map(({ from, to }) => ({ from: from - before.start, to: to - before.start }))
    .sort((a, b) => a.from - b.from)
  const left = kept.reduce((sum, { from, to }) => sum + to - from, 0)
  return retimedAll(keyframes, (at) => (afterCuts(kept, at) * after.frames) / left)
}

/** Rounds a span and clips it to the film; null if nothing is left. */
export function whole(start: number, end: number, length: number): Span | null {
  const from = Math.round(start)
  const frames = Math.min(Math.round(end), length) - from
  return frames >= 1 ? { start: from, frames } : null
}

function unchanged(ripple: Ripple): boolean {
  const [only, another] = ripple.pieces
  const kept = only?.from === 0 && only.to === ripple.lengthBefore && only.frames === ripple.lengthBefore
  return !another && kept && ripple.length === ripple.lengthBefore
}

/** Texts that label clips: each spans a whole clip, all in the same position, and not only on the first and the last. */
function labelsOf(texts: readonly Text[], { edges, lengthBefore }: Ripple): readonly Text[] {
  const filling = texts.filter(({ start, frames }) => edges.has(start) && edges.has(start + frames))
  const alike = filling.every(({ position }) => String(position) === String(filling[0]?.position))
  const between = filling.some(({ start, frames }) => start > 0 && start + frames < lengthBefore)
  return alike && between ? filling : []
}

/** A span at the start or end of a video that now begins or ends with another picture. */
function atEnds(ripple: Ripple, { start, frames, untilEnd }: Text): Span | null {
  const { pieces, length, lengthBefore, reordered } = ripple
  if (untilEnd) {
    const from = start === 0 ? 0 : Math.round(placeStart(pieces, start))
    return from < length
      ? { start: from, frames: length - from }
      : { start: Math.max(0, length - frames), frames: Math.min(frames, length) }
  }
  const opens = start === 0 && (reordered || pieces.every((piece) => piece.at > 0))
  const closes = start + frames === lengthBefore && reordered
  if (opens) return { start: 0, frames: closes || frames > length ? length : frames }
  return closes ? { start: Math.max(0, length - frames), frames: Math.min(frames, length) } : null
}

/**
 * Texts keep their length if possible, and follow their pictures; but an opening title stays at the start and a closing text at
 * the end, and texts next to them make room. Labels of single clips follow their clips.
 */
export function followTexts(texts: readonly Text[], ripple: Ripple, fps: number): Text[] {
  if (unchanged(ripple)) return [...texts]
  const labels = labelsOf(texts, ripple)
  const pinned = new Set<Text>()
  const placed = texts.flatMap((text) => {
    const end = labels.includes(text) && !text.untilEnd ? null : atEnds(ripple, text)
    const span = end ?? keepLength(ripple, text)
    const flash = span && span.frames < TEXT_FLASH * fps && span.frames < text.frames
    const keyframes = span && !end ? follow(ripple, text, span, text.keyframes) : text.keyframes
    const moved = span && !flash ? { ...text, ...span, keyframes } : null
    if (moved && end) pinned.add(moved)
    return moved ? [moved] : []
  })
  return placed.map((text) => (pinned.has(text) ? text : { ...text, position: uncrowded([...pinned], text, false) }))
}

/** An overlay follows its pictures, a video in sync with them; one that lasts to the end still does. */
export function followOverlay(overlay: Overlay, ripple: Ripple, fps: number): Overlay[] {
  if (overlay.untilEnd) {
    const start = overlay.start === 0 ? 0 : Math.round(placeStart(ripple.pieces, overlay.start))
    const frames = ripple.length - start
    return frames > 0 ? [overlayPart(overlay, 0, { start, frames })] : []
  }
  const span = keepLength(ripple, overlay)
  if (!span) return []
  const keyframes = follow(ripple, overlay, span, overlay.keyframes)
  if (overlay.kind === 'image') return [overlayPart({ ...overlay, keyframes }, 0, span)]
  const run = runOf(ripple, overlay)
  const from = (run[0]?.from ?? overlay.start) - overlay.start
  const to = (run.at(-1)?.to ?? overlay.start) - overlay.start
  const uncut = from === 0 && to === overlay.frames
  const { sourceStart } = uncut ? overlay : slice(clipIn(overlay), from, to, fps)
  // a box holds its last picture rather than showing what is behind it
  const frames = overlay.clip ? span.frames : Math.min(span.frames, overlay.frames)
  return [overlayPart({ ...overlay, keyframes }, from, { start: span.start, frames, sourceStart })]
}

/** Callouts follow their pictures and keep their length. */
export function followCallouts(callouts: readonly Callout[], ripple: Ripple): Callout[] {
  if (unchanged(ripple)) return [...callouts]
  return callouts.flatMap((callout) => {
    const span = keepLength(ripple, callout)
    return span ? [{ ...callout, ...span }] : []
  })
}

/**
 * Graphics follow their pictures and keep their length; a progress bar is as long as its pictures, and anything that lasts to
 * the end still does.
 */
export function followGraphics(graphics: readonly Graphic[], ripple: Ripple): Graphic[] {
  if (unchanged(ripple)) return [...graphics]
  return graphics.flatMap((graphic) => {
    const span = graphic.untilEnd
      ? toTheEnd(ripple, graphic)
      : graphic.kind === 'progress_bar'
        ? allOf(ripple, graphic)
        : keepLength(ripple, graphic)
    return span ? [{ ...graphic, ...span }] : []
  })
}

/** From its first picture's new position to the end of the video; at least the last part. */
function toTheEnd({ pieces, length }: Ripple, { start, frames }: Span): Span | null {
  const from = start === 0 ? 0 : Math.round(placeStart(pieces, start))
  if (length === 0) return null
  return from < length ? { start: from, frames: length - from } : whole(Math.max(0, length - frames), length, length)
}

/** The whole span of its pictures. */
function allOf(ripple: Ripple, span: Span): Span | null {
  const extent = extentOf(runOf(ripple, span))
  return extent && whole(extent.start, extent.end, ripple.length)
}

/**
 * Regions of the canvas stretch with what is under them, and are split to cover all of it if its pictures were separated.
 */
export function followRegions(regions: readonly Region[], ripple: Ripple, newId: () => string): Region[] {
  if (unchanged(ripple)) return [...regions]
  return regions.flatMap((region) => {
    const end = region.untilEnd ? ripple.lengthBefore : region.start + region.frames
    const parts = partsOf(ripple.pieces, region.start, end).sort((a, b) => a.at - b.at)
    const covers = region.untilEnd && region.start === 0
    const runs = covers || region.untilEnd || isInOrder(parts) ? [parts] : touching(parts)
    return runs.flatMap((run, i): Region[] => {
      const extent = extentOf(run)
      const last = region.untilEnd ? ripple.length : extent?.end
      const span = last === undefined ? null : whole(covers ? 0 : (extent?.start ?? ripple.length), last, ripple.length)
      if (!span) return []
      const path = region.path.map((point) => ({
        ...point,
        at: Math.round(movedTo(run, region.start + point.at)) - span.start,
      }))
      const still = path.length === 1
      return [{ ...region, id: i === 0 ? region.id : newId(), ...span, path: still ? region.path : rising(path) }]
    })
  })
}

function isInOrder(parts: readonly Part[]): boolean {
  return parts.every((part, i) => i === 0 || part.from >= (parts[i - 1]?.from ?? 0))
}

/** Groups parts by new position into contiguous runs. */
export function touching(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last.at + last.frames === part.at) run.push(part)
    else runs.push([part])
  }
  return runs
}

/** Maps an old time through a run, extrapolated beyond its ends. */
export function movedTo(run: readonly Part[], time: number): number {
  const next = run.find(({ to }) => time < to)
  const last = run.at(-1)
  if (!next) return last ? last.at + last.frames + (time - last.to) : time
  if (time >= next.from) return next.at + ((time - next.from) * next.frames) / (next.to - next.from)
  return next === run[0] ? next.at + (time - next.from) : next.at
}

/** Word timings of a caption follow their sound. @returns null if no word is left */
function followSaid(before: Cue, after: Cue, ripple: Ripple): Cue | null {
  const gone = new Set<number>()
  const said = wordsOfCue(before).flatMap(({ at, frames }, i) => {
    const run = runOf(ripple, { start: before.start + at, frames })
    const left = run.reduce((sum, { from, to }) => sum + to - from, 0)
    if (left * 2 < frames) gone.add(i)
    const extent = extentOf(run)
    const start = extent ? Math.round(extent.start) - after.start : 0
    const end = extent ? Math.round(extent.end) - after.start : 0
    const from = Math.min(Math.max(0, start), after.frames)
    return [from, Math.max(1, Math.min(end, after.frames) - from)]
  })
  if (said.length === 0) return after
  return gone.size > 0 ? withoutWords({ ...after, said }, gone) : { ...after, said }
}

/** Captions belong to speech in the picture, and stretch with it. */
export function followCaptions(captions: Captions | null, ripple: Ripple, fps: number): Captions | null {
  if (!captions || unchanged(ripple)) return captions
  const cues = captions.cues.flatMap((cue): Cue[] => {
    const extent = extentOf(runOf(ripple, cue))
    const span = extent && whole(extent.start, extent.end, ripple.length)
    if (!span || (span.frames < CUE_FLASH * fps && span.frames < cue.frames)) return []
    const followed = followSaid(cue, { ...cue, ...span }, ripple)
    return followed ? [followed] : []
  })
  return cues.length > 0 ? { ...captions, cues: cues.sort((a, b) => a.start - b.start) } : null
}
