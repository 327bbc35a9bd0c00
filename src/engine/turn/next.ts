import * as z from 'zod'
import { isFormat } from '../../protocol/formats.ts'
import { PRESET_NAMES, type PresetName, type Quality, RESOLUTIONS, resolutionOf } from '../../protocol/sizes.ts'
import type { Draft } from '../edit/draft.ts'
import type { Words } from './reply/words.ts'
import type { TurnAnswer } from './turn.ts'

type Next = NonNullable<TurnAnswer['next']>

/** What a message says about an export, times in s. */
const exportWanted = z.object({
  format: z.string().optional(),
  resolution: z.string().optional(),
  fps: z.number().optional(),
  quality: z.string().optional(),
  preset: z.enum(PRESET_NAMES).optional(),
  aspect: z.string().optional(),
  width: z.number().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  filename: z.string().optional(),
})

/** What a message says about a preview, times in s. */
const previewWanted = z.object({
  at: z.number().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  contact_sheet: z.boolean().optional(),
})

export interface Pointed {
  next: Next
  /** requests that the tool can't fulfil, for the person */
  notes: string[]
}

const LARGEST = Math.max(...RESOLUTIONS)
const QUALITIES: Record<string, Quality> = {
  low: 'draft',
  draft: 'draft',
  standard: 'standard',
  medium: 'standard',
  high: 'high',
}
/** Presets for a shape. */
const SHAPES: Record<string, PresetName> = { '9:16': 'reels', '1:1': 'square', '16:9': 'youtube' }

const ms = (seconds: number) => Math.max(0, Math.round(seconds * 1000))

/** `4k` as `2160p`; the largest one for anything larger than available. */
function resolutionFor(said: string): string {
  return `${said === '8k' ? LARGEST : (resolutionOf(said) ?? LARGEST)}p`
}

/** A width in px as the nearest available resolution, for the canvas's shape. */
function byWidth(width: number, { canvas }: Draft): string {
  const shorter = canvas.width >= canvas.height ? (width * canvas.height) / canvas.width : width
  const nearest = RESOLUTIONS.reduce((best, n) => (Math.abs(n - shorter) < Math.abs(best - shorter) ? n : best))
  return `${nearest}p`
}

function sameShape(aspect: string, { canvas }: Draft): boolean {
  const [a = 1, b = 1] = aspect.split(':').map(Number)
  return Math.abs(a / b - canvas.width / canvas.height) < 0.02
}

/** Arguments of `export_render` for a request. */
export function exportArguments(said: object, draft: Draft, words: Words): Pointed {
  const params = exportWanted.parse(said)
  const notes: string[] = []
  const named = params.format ?? /\.(\w+)$/.exec(params.filename ?? '')?.[1]?.toLowerCase()
  const format = named === undefined || isFormat(named) ? named : undefined
  if (named !== undefined && format === undefined) notes.push(words.noFormat(named))
  const resolution = params.resolution === undefined ? undefined : resolutionFor(params.resolution)
  if (params.width !== undefined && resolution === undefined)
    notes.push(words.widthAs(params.width, byWidth(params.width, draft)))
  const shape = params.aspect !== undefined && !sameShape(params.aspect, draft) ? SHAPES[params.aspect] : undefined
  if (
    params.aspect !== undefined &&
    !sameShape(params.aspect, draft) &&
    shape === undefined &&
    params.preset === undefined
  )
    notes.push(words.noShape(params.aspect))
  const chosen = {
    format,
    quality: params.quality === undefined ? undefined : QUALITIES[params.quality],
    resolution: resolution ?? (params.width === undefined ? undefined : byWidth(params.width, draft)),
    fps: params.fps,
    preset: params.preset ?? shape,
    from_ms: params.from === undefined ? undefined : ms(params.from),
    to_ms: params.to === undefined ? undefined : ms(params.to),
    output_path: params.filename,
  }
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
  return { next: { tool: 'export_render', arguments: given }, notes }
}

/** A preview of one frame, or of a part in draft quality. */
export function previewArguments(said: object, words: Words): Pointed {
  const params = previewWanted.parse(said)
  if (params.at !== undefined)
    return { next: { tool: 'export_render', arguments: { format: 'jpg', at_ms: ms(params.at) } }, notes: [] }
  const part =
    params.from === undefined || params.to === undefined ? {} : { from_ms: ms(params.from), to_ms: ms(params.to) }
  return {
    next: { tool: 'export_render', arguments: { quality: 'draft', resolution: '480p', ...part } },
    notes: params.contact_sheet ? [words.noSheet()] : [],
  }
}
