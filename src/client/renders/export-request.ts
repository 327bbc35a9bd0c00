import { NemoError } from '../../protocol/errors.ts'
import { FORMAT_NAMES, type Format, factsOf, formatOf, noRate, rateOf } from '../../protocol/formats.ts'
import type { RenderOutput } from '../../protocol/render.ts'
import { addsToProtocol } from '../additions.ts'
import type { ExportInput } from '../client.ts'
import type { SessionRecord } from '../sessions.ts'

/** The export request for an engine, and what the engine can't do. */
export interface ExportRequest {
  output: RenderOutput
  /** of the file */
  format: Format
  /** requested settings that this engine does not support */
  notes: string[]
}

/** The service documents only `format` and `quality`, and promises MP4 (PROTOCOL.md 8); our own engines support everything. */
export function exportRequest(input: ExportInput, session: Pick<SessionRecord, 'engine' | 'additions'>): ExportRequest {
  const takesAll = addsToProtocol(session)
  const format = formatFor(input)
  if (input.fromMs !== undefined && input.toMs !== undefined && input.toMs <= input.fromMs) {
    throw new NemoError('bad_argument', 'to_ms must be greater than from_ms')
  }
  // PROTOCOL.md 8 says high; our own `standard` looks the same at half the size
  const quality = input.quality ?? (takesAll ? 'standard' : 'high')
  const extras = defined({
    resolution: input.resolution,
    fps: input.fps,
    preset: input.preset,
    from_ms: input.fromMs,
    to_ms: input.toMs,
    at_ms: input.atMs,
  })
  if (takesAll) {
    if (input.fps !== undefined && rateOf(format, input.fps) === undefined)
      throw new NemoError('bad_argument', `fps ${noRate(format, input.fps)}`)
    return { output: { format, quality, ...extras }, format, notes: loweredNotes(format, input) }
  }
  const made = factsOf(format).cloud ? format : 'mp4'
  const refused = [...(made === format ? [] : [`format ${format}`]), ...Object.keys(extras)]
  const note = `The cloud cannot do this, so it was left out: ${refused.join(', ')}. It exports only whole films, as MP4; the local engine can do more.`
  return { output: { format: made, quality }, format: made, notes: refused.length > 0 ? [note] : [] }
}

/** @throws {NemoError} `bad_argument` */
function formatFor({ format, outputPath, atMs }: ExportInput): Format {
  if (format === undefined) return formatOfPath(outputPath) ?? (atMs === undefined ? 'mp4' : 'png')
  const known = formatOf(format)
  if (known) return known
  throw new NemoError('bad_argument', `format "${format.slice(0, 40)}" is none of ${FORMAT_NAMES.join(', ')}`)
}

function formatOfPath(path: string | undefined): Format | undefined {
  const ending = path?.match(/\.([a-z0-9]+)$/i)?.[1]
  return ending === undefined ? undefined : formatOf(ending)
}

/** Notes about defaults that were lowered. */
function loweredNotes(format: Format, { resolution, fps }: ExportInput): string[] {
  const facts = factsOf(format)
  if (facts.kind !== 'animation' || (resolution && fps)) return []
  const most = `${facts.most.side} px wide or high, ${facts.most.fps} frames a second`
  return [`Animations are kept small enough to send (at most ${most}) unless resolution and fps ask for more.`]
}

function defined(values: Record<string, string | number | undefined>): RenderOutput {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
