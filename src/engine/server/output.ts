import * as z from 'zod'
import type { OutputSettings } from '../render/job.ts'

const FORMATS = ['mp4', 'mov', 'webm', 'mkv', 'gif', 'webp', 'mp3', 'wav', 'm4a', 'jpg', 'png'] as const
const RESOLUTIONS = [360, 480, 540, 720, 1080, 1440, 2160]
const NAMED: Record<string, number> = { '2k': 1440, '4k': 2160, uhd: 2160, hd: 720, fullhd: 1080 }

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], aliases: Record<string, Value> = {}) =>
  z
    .string()
    .transform((text) => aliases[text.trim().toLowerCase()] ?? text.trim().toLowerCase())
    .pipe(z.enum(values, `must be one of ${values.join(', ')}`))

/** `720`, `"720p"`, `"4k"`, `"1280x720"` → px of the shorter side; the shape is the canvas's */
const resolution = z
  .union([z.number(), z.string()])
  .transform((value) => (typeof value === 'number' ? value : resolutionOf(value)))
  .refine((px) => RESOLUTIONS.includes(px), `must be one of ${RESOLUTIONS.map((px) => `${px}p`).join(', ')}`)

function resolutionOf(text: string): number {
  const plain = text.trim().toLowerCase()
  const [, width, height] = plain.match(/^(\d+)x(\d+)$/) ?? []
  if (width && height) return Math.min(Number(width), Number(height))
  return NAMED[plain] ?? Number(plain.match(/^(\d+)p?$/)?.[1])
}

const ms = z.number('must be milliseconds').int('must be whole milliseconds').min(0, 'must not be negative')

/**
 * A render request's `output` (PROTOCOL.md section 8, and what the local engine adds). Every message names what is allowed.
 */
export const outputSettings = z
  .object({
    format: oneOf(FORMATS, { jpeg: 'jpg' }).default('mp4'),
    quality: oneOf(['draft', 'standard', 'high']).default('high'),
    resolution: resolution.optional(),
    fps: z.number().int().min(5, 'must be 5 to 60').max(60, 'must be 5 to 60').optional(),
    preset: oneOf(['tiktok', 'reels', 'shorts', 'youtube', 'square', 'whatsapp']).optional(),
    from_ms: ms.optional(),
    to_ms: ms.optional(),
    at_ms: ms.optional(),
  })
  .refine(({ from_ms = 0, to_ms }) => to_ms === undefined || to_ms > from_ms, {
    path: ['to_ms'],
    message: 'must be after from_ms',
  })
  .transform(
    ({ from_ms, to_ms, at_ms, ...rest }): OutputSettings => ({ ...rest, fromMs: from_ms, toMs: to_ms, atMs: at_ms }),
  )
