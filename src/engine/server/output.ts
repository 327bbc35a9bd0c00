import * as z from 'zod'
import { FORMAT_NAMES, formatOf, noRate, rateOf } from '../../protocol/formats.ts'
import { PRESET_NAMES, QUALITIES, RESOLUTIONS, resolutionOf } from '../../protocol/sizes.ts'
import type { OutputSettings } from '../render/job.ts'

const oneOf = <Value extends string>(values: readonly Value[], named?: (plain: string) => Value | undefined) =>
  z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .transform((plain) => named?.(plain) ?? plain)
    .pipe(z.enum(values, `must be one of ${values.join(', ')}`))

/** `720`, `"720p"`, `"4k"`, `"1280x720"` → px of the shorter side; the shape is the canvas's */
const resolution = z
  .union([z.number(), z.string()])
  .transform((value) => (typeof value === 'number' ? value : (resolutionOf(value) ?? Number.NaN)))
  .refine((px) => RESOLUTIONS.includes(px), `must be one of ${RESOLUTIONS.map((px) => `${px}p`).join(', ')}`)

const ms = z.number('must be milliseconds').int('must be whole milliseconds').min(0, 'must not be negative')

/** A render request's `output` (PROTOCOL.md section 8, with the local engine's additions). Every message names what is allowed. */
export const outputSettings = z
  .object({
    format: oneOf(FORMAT_NAMES, formatOf).default('mp4'),
    quality: oneOf(QUALITIES).default('high'),
    resolution: resolution.optional(),
    fps: z.number().optional(),
    preset: oneOf(PRESET_NAMES).optional(),
    from_ms: ms.optional(),
    to_ms: ms.optional(),
    at_ms: ms.optional(),
  })
  .refine(({ from_ms = 0, to_ms }) => to_ms === undefined || to_ms > from_ms, {
    path: ['to_ms'],
    message: 'must be after from_ms',
  })
  .superRefine(({ format, fps }, { addIssue }) => {
    if (fps !== undefined && rateOf(format, fps) === undefined)
      addIssue({ code: 'custom', path: ['fps'], message: noRate(format, fps) })
  })
  .transform(
    ({ from_ms, to_ms, at_ms, ...rest }): OutputSettings => ({ ...rest, fromMs: from_ms, toMs: to_ms, atMs: at_ms }),
  )
