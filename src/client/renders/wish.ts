import type { EngineName } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import type { RenderOutput } from '../../protocol/render.ts'
import type { ExportInput } from '../client.ts'

/** An export as the engine is asked for it, and what it will not do. */
export interface Wish {
  output: RenderOutput
  /** of the file */
  extension: string
  /** what was asked for and this engine can't do */
  notes: string[]
}

/** The service documents `format` and `quality` alone, and promises MP4 (PROTOCOL.md 8); the local engine takes all. */
export function wishFor(input: ExportInput, engine: EngineName): Wish {
  const format = (
    input.format ??
    formatOfPath(input.outputPath) ??
    (input.atMs === undefined ? 'mp4' : 'png')
  ).toLowerCase()
  if (!/^[a-z0-9]{2,5}$/.test(format)) throw new NemoError('bad_argument', `format "${format}" is not known`)
  if (input.fromMs !== undefined && input.toMs !== undefined && input.toMs <= input.fromMs) {
    throw new NemoError('bad_argument', 'to_ms must be greater than from_ms')
  }
  // PROTOCOL.md 8 says high; what the local engine calls standard looks the same at half the size
  const quality = input.quality ?? (engine === 'local' ? 'standard' : 'high')
  const extras = defined({
    resolution: input.resolution,
    fps: input.fps,
    preset: input.preset,
    from_ms: input.fromMs,
    to_ms: input.toMs,
    at_ms: input.atMs,
  })
  if (engine === 'local')
    return { output: { format, quality, ...extras }, extension: format, notes: loweredNotes(format, input) }
  const refused = [...(format === 'mp4' ? [] : [`format ${format}`]), ...Object.keys(extras)]
  const note = `The cloud can not do this and was not asked for it: ${refused.join(', ')}. It makes a whole MP4; the local engine can do more.`
  return { output: { format: 'mp4', quality }, extension: 'mp4', notes: refused.length > 0 ? [note] : [] }
}

/** Said, because nobody asked for it (the local engine's ANIMATIONS). */
function loweredNotes(format: string, { resolution, fps }: ExportInput): string[] {
  const most = { gif: '480 px wide or high, 12 frames a second', webp: '640 px wide or high, 15 frames a second' }[
    format
  ]
  if (!most || (resolution && fps)) return []
  return [`Animations are kept small enough to send (at most ${most}) unless resolution and fps ask for more.`]
}

function formatOfPath(path: string | undefined): string | undefined {
  return path?.match(/\.(mp4|mov|webm|mkv|gif|mp3|m4a|wav|aac|png|jpe?g|webp)$/i)?.[1]
}

function defined(values: Record<string, string | number | undefined>): RenderOutput {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
