import { type Format, factsOf, type Kind, noRate, rateOf } from '../../protocol/formats.ts'
import { PRESETS, type Preset, type Quality } from '../../protocol/sizes.ts'
import { type Draft, draftFrames } from '../edit/draft.ts'
import { atRate } from '../edit/frame-rate.ts'
import type { OutputSettings } from './job.ts'
import type { Encoding } from './plan/segment.ts'

/** Resolved output settings: the draft in its size and rate, and how it is encoded. */
export interface Target {
  kind: Kind
  format: Format
  draft: Draft
  encoding: Encoding
  /** frames, `to` exclusive */
  range: { from: number; to: number }
  /** largest size of the file, bytes */
  maxBytes: number | null
}

/** The request can't be carried out. The message is for a person. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** The second field is x264's preset, or libvpx's `cpu-used`. */
const ENCODINGS: Record<Encoding['codec'], Record<Quality, Encoding>> = {
  h264: {
    draft: { codec: 'h264', preset: 'superfast', crf: 27 },
    standard: { codec: 'h264', preset: 'veryfast', crf: 21 },
    high: { codec: 'h264', preset: 'veryfast', crf: 18 },
  },
  vp9: {
    draft: { codec: 'vp9', preset: '8', crf: 40 },
    standard: { codec: 'vp9', preset: '6', crf: 33 },
    high: { codec: 'vp9', preset: '5', crf: 28 },
  },
}

const UNBOUNDED = { side: Number.POSITIVE_INFINITY, fps: Number.POSITIVE_INFINITY }

/** Limits that apply unless the request asks for more. */
function bounds(format: Format): { side: number; fps: number } {
  const facts = factsOf(format)
  return facts.kind === 'animation' ? facts.most : UNBOUNDED
}

/** Resolves output settings for a draft. @throws {OutputError} */
export function resolveOutput(draft: Draft, output: OutputSettings): Target {
  const { kind } = factsOf(output.format)
  const preset: Preset = output.preset ? PRESETS[output.preset] : {}
  const sized = resized(draft, canvasSize(draft, output, preset))
  const fps = fpsOf(draft, output)
  const timed = fps === draft.canvas.fps ? sized : atRate(sized, fps).draft
  return {
    kind,
    format: output.format,
    draft: timed,
    encoding: encodingOf(output),
    range: kind === 'picture' ? oneFrame(timed, output) : rangeOf(timed, output),
    maxBytes: preset.maxBytes ?? null,
  }
}

/** @throws {OutputError} */
function fpsOf({ canvas }: Draft, { format, fps }: OutputSettings): number {
  if (fps === undefined) return Math.min(bounds(format).fps, canvas.fps)
  const rate = rateOf(format, fps)
  if (rate === undefined) throw new OutputError(`fps ${noRate(format, fps)}`)
  const facts = factsOf(format)
  return facts.kind === 'animation' ? Math.min(facts.fastest ?? rate, rate) : rate
}

function encodingOf({ format, quality }: OutputSettings): Encoding {
  const facts = factsOf(format)
  // An animation's pictures are encoded once more, so this intermediate must not limit their quality.
  if (facts.kind === 'animation') return { codec: 'h264', preset: 'veryfast', crf: 12 }
  return ENCODINGS[facts.kind === 'film' ? facts.video : 'h264'][quality]
}

/** Everything is placed in fractions of the canvas, so nothing else changes with its size. */
function resized(draft: Draft, size: { width: number; height: number }): Draft {
  return { ...draft, canvas: { ...draft.canvas, ...size } }
}

function canvasSize({ canvas }: Draft, output: OutputSettings, preset: Preset) {
  const width = preset.width ?? canvas.width
  const height = preset.height ?? canvas.height
  const shorter = Math.min(width, height)
  const limit = Math.min(
    preset.resolution ?? shorter,
    shorter,
    (bounds(output.format).side * shorter) / Math.max(width, height),
  )
  const scale = (output.resolution ?? limit) / shorter
  const even = (px: number) => Math.max(16, 2 * Math.round((px * scale) / 2))
  return { width: even(width), height: even(height) }
}

function rangeOf(draft: Draft, { fromMs, toMs }: OutputSettings): Target['range'] {
  const { fps } = draft.canvas
  const end = draftFrames(draft)
  const from = Math.round(((fromMs ?? 0) * fps) / 1000)
  const to = Math.min(end, toMs === undefined ? end : Math.round((toMs * fps) / 1000))
  if (from >= to)
    throw new OutputError(`the timeline is ${(end / fps).toFixed(1)} s long: there is nothing in that range`)
  return { from, to }
}

function oneFrame(draft: Draft, { atMs = 0 }: OutputSettings): Target['range'] {
  const end = draftFrames(draft)
  const at = Math.floor((atMs * draft.canvas.fps) / 1000)
  if (at >= end && atMs * draft.canvas.fps > end * 1000)
    throw new OutputError(
      `the timeline is ${(end / draft.canvas.fps).toFixed(1)} s long: there is no frame at that time`,
    )
  const from = Math.min(at, end - 1)
  return { from, to: from + 1 }
}

/** x264 halves a file in about six steps of crf. */
const CRF_HALVES = 6
const COARSEST_CRF = 34

/**
 * A target with fewer bytes, after a film that was too large: first a lower quality, then smaller pictures. @throws
 * {OutputError}
 */
export function smaller(target: Target, bytes: number): Target {
  const { encoding, draft, maxBytes } = target
  const wanted = encoding.crf + 1 + Math.ceil(CRF_HALVES * Math.log2(bytes / (maxBytes ?? bytes)))
  if (wanted <= COARSEST_CRF) return { ...target, encoding: { ...encoding, crf: wanted } }
  const { width, height } = draft.canvas
  if (Math.min(width, height) < 240)
    throw new OutputError('the film is too long for the size limit: export a part of it')
  const half = (px: number) => Math.max(16, 2 * Math.round(px * 0.35))
  return {
    ...target,
    encoding: { ...encoding, crf: Math.min(COARSEST_CRF, Math.max(encoding.crf, wanted - CRF_HALVES)) },
    draft: resized(draft, { width: half(width), height: half(height) }),
  }
}
