import * as z from 'zod'
import type { Client, RenderReport } from '../client/client.ts'
import { advise } from '../client/errors.ts'
import { FORMAT_NAMES, formatsOfKind, isFileOfKind } from '../protocol/formats.ts'
import { FRAME_RATES, writtenRate } from '../protocol/frame-rates.ts'
import { PRESET_NAMES, QUALITIES } from '../protocol/sizes.ts'
import { note, sessionId, waitSeconds } from './parameters.ts'
import { duration, line, paragraphs, size } from './text.ts'
import { defineTool, type Picture, Shown } from './tool.ts'
import { shownWarnings, warningSchema, warningWords } from './warnings.ts'

const RATES = FRAME_RATES.map(writtenRate).join(' ')

const ms = (what: string, aka: string[]) => z.number().min(0).optional().describe(what).meta({ aka })

const output = z.object({
  render_id: z.string(),
  session_id: z.string(),
  status: z.enum(['pending', 'processing', 'completed', 'failed', 'cancelled']),
  progress: z.number(),
  file: z.string().optional(),
  url: z.string().optional(),
  size_bytes: z.number().optional(),
  duration_ms: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  workspace_url: z.string().optional(),
  warnings: warningSchema.optional(),
  note,
})
type Render = z.infer<typeof output>

const SHAPE = 'the canvas decides; first send chat_edit with edits such as [{"op":"set_canvas","aspect":"9:16"}]'
const SIZE = 'choose a smaller quality or resolution, or a preset'
const SOUND = 'first send chat_edit with edits such as [{"op":"set_volume","target":"bgm","level":0.35}]'

export const exportRender = defineTool({
  name: 'export_render',
  title: 'Export the video',
  elsewhere: {
    ...{ aspect: SHAPE, aspectratio: SHAPE, ratio: SHAPE, orientation: SHAPE, crop: SHAPE },
    ...{ maxsize: SIZE, maxsizemb: SIZE, maxmb: SIZE, maxbytes: SIZE, sizelimit: SIZE, bitrate: SIZE },
    ...{ volume: SOUND, musicvolume: SOUND },
  },
  description:
    'Renders the timeline to a file, by default an MP4 in the videos folder. Call it when the person asks for the video.',
  input: z.object({
    session_id: sessionId,
    render_id: z
      .string()
      .optional()
      .describe('Wait for this export, or fetch it')
      .meta({ aka: ['id', 'export_id', 'job_id'] }),
    format: z
      .enum(FORMAT_NAMES)
      .optional()
      .describe(
        `Default mp4; ${formatsOfKind('sound').join(', ')}: sound only; ${formatsOfKind('picture').join(', ')}: one frame`,
      )
      .meta({ aka: ['type', 'container', 'extension', 'codec'] }),
    quality: z.enum(QUALITIES).optional().describe('Default standard; draft is fastest'),
    resolution: z
      .string()
      .regex(/^(\d{3,4}p|\d{2,4}x\d{2,4})$/, 'must be like 720p, 1080p or 1280x720')
      .optional()
      .describe('480p, 720p, 1080p, 1440p, 2160p; default: the canvas')
      .meta({ aka: ['size', 'width', 'height', 'dimensions'] }),
    fps: z.number().min(1).max(60).optional().describe(`${RATES}, gif and webp also 1-50; default: the canvas`),
    preset: z
      .enum(PRESET_NAMES)
      .optional()
      .describe('Settings for a platform')
      .meta({ aka: ['platform'] }),
    from_ms: ms('Start of a part', ['start', 'start_ms', 'start_time', 'begin']),
    to_ms: ms('End of a part', ['to', 'end', 'end_ms', 'end_time', 'stop']),
    at_ms: ms('Time of the frame for jpg or png', ['at', 'time', 'time_ms', 'timestamp', 'frame']),
    output_path: z
      .string()
      .optional()
      .describe('File or folder to save to; never replaces a file')
      .meta({
        aka: ['file', 'filename', 'file_name', 'destination', 'folder', 'directory', 'output', 'output_dir', 'save_to'],
      }),
    cancel: z.boolean().optional().describe('Cancel export render_id'),
    wait_seconds: waitSeconds,
  }),
  output,
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
  view: true,
  async handle(input, call) {
    const client = await call.client()
    const render = await client.exportRender(
      {
        sessionId: input.session_id,
        renderId: input.render_id,
        format: input.format,
        quality: input.quality,
        resolution: input.resolution,
        fps: input.fps,
        preset: input.preset,
        fromMs: input.from_ms,
        toMs: input.to_ms,
        atMs: input.at_ms,
        outputPath: input.output_path,
        cancel: input.cancel,
      },
      call.wait(input.wait_seconds),
    )
    const picture = await pictureOf(render, client)
    const said = facts({ ...render, note: [render.note, picture?.problem].filter(Boolean).join(' ') })
    return picture?.data ? new Shown(said, picture.data) : said
  },
  words,
})

/** The picture of an exported frame, if it can be shown. */
async function pictureOf(
  { status, file }: RenderReport,
  client: Client,
): Promise<{ data?: Picture; problem?: string } | undefined> {
  if (status !== 'completed' || file === undefined || !isFileOfKind('picture', file)) return undefined
  try {
    return { data: (await client.lookAtFile({ path: file, atMs: 0 })).picture }
  } catch (error) {
    return { problem: `It cannot be shown here: ${advise(error).happened}` }
  }
}

function facts(render: RenderReport): Render {
  const notes = [
    render.error && `Error: ${line(render.error, 400)}`,
    render.remainingMs !== undefined && isRunning(render.status) && `About ${duration(render.remainingMs)} left.`,
    render.note && paragraphs(render.note, 500),
  ]
  return {
    render_id: render.renderId,
    session_id: render.sessionId,
    status: render.status,
    progress: render.progress,
    file: render.file,
    url: render.url,
    size_bytes: render.sizeBytes,
    duration_ms: render.durationMs,
    width: render.width,
    height: render.height,
    workspace_url: render.workspaceUrl,
    ...(render.warnings?.length && { warnings: shownWarnings(render.warnings) }),
    note: notes.filter(Boolean).join(' ') || undefined,
  }
}

function isRunning(status: Render['status']): boolean {
  return status === 'pending' || status === 'processing'
}

function words(render: Render): string[] {
  const about = [
    render.width && render.height ? `${render.width}x${render.height}` : undefined,
    render.duration_ms === undefined ? undefined : duration(render.duration_ms),
    render.size_bytes === undefined ? undefined : size(render.size_bytes),
  ].filter(Boolean)
  return [
    ...(isRunning(render.status)
      ? [
          `Still rendering (${render.status}, ${render.progress}%). Call export_render with render_id=${render.render_id} again.`,
        ]
      : [`Export ${render.render_id} of session ${render.session_id}: ${render.status}.`]),
    ...(render.file ? [`File: ${render.file}${about.length > 0 ? ` (${about.join(', ')})` : ''}`] : []),
    ...(render.url ? [`Link: ${render.url}`] : []),
    ...(render.workspace_url ? [`In the browser: ${render.workspace_url}`] : []),
    ...warningWords(render.warnings ?? []),
    ...(render.note ? [render.note] : []),
  ]
}
