import * as z from 'zod'
import type { UploadedFile, UploadReport } from '../client/client.ts'
import { mediaFacts, mediaWords } from './media.ts'
import { media, note, omitted, sessionId, waitSeconds } from './parameters.ts'
import { duration, line, paragraphs } from './text.ts'
import { defineTool } from './tool.ts'

export const uploadMedia = defineTool({
  name: 'upload_media',
  title: 'Upload media',
  description:
    'Adds photos, clips and music to the project. Formats: mp4 mov avi webm mkv, jpg png gif webp, mp3 wav m4a aac; up to 500 MB each. Without files and urls it waits for a running upload.',
  input: z.object({
    session_id: sessionId,
    files: z
      .array(z.string())
      .max(100)
      .optional()
      .describe('Absolute paths on this machine, or file: URLs')
      .meta({ aka: ['path', 'paths', 'file_path', 'file_paths', 'media', 'images', 'photos', 'videos', 'audio'] }),
    urls: z
      .array(z.string())
      .max(100)
      .optional()
      .describe('Direct links to media files; not pages such as YouTube')
      .meta({ aka: ['link', 'links', 'uri', 'uris'] }),
    wait_seconds: waitSeconds,
  }),
  output: z.object({
    session_id: z.string().optional(),
    status: z.enum(['completed', 'running']),
    uploaded: z.array(media),
    rejected: z.array(z.object({ name: z.string(), code: z.string(), reason: z.string(), advice: z.string() })),
    pending: z.array(z.object({ name: z.string(), percent: z.number() })),
    note,
    omitted,
  }),
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  async handle(input, call) {
    const client = await call.client()
    const roots = input.files?.length ? await call.roots() : []
    const report = await client.upload(
      { sessionId: input.session_id, files: input.files, urls: input.urls, roots },
      call.wait(input.wait_seconds),
    )
    return {
      session_id: report.sessionId,
      status: report.status,
      uploaded: report.uploaded.map(mediaFacts),
      rejected: report.rejected.map((file) => ({
        name: line(file.name),
        code: file.code,
        reason: line(file.reason, 300),
        advice: line(file.advice, 400),
      })),
      pending: report.pending.map((file) => ({ name: line(file.name), percent: Math.round(file.percent) })),
      note: noted(report),
    }
  },
  words: (facts) => [
    ...(facts.session_id ? [`Session ${facts.session_id}: ${outcome(facts)}.`] : []),
    ...facts.uploaded.map((file) => `Uploaded: ${mediaWords(file)}`),
    ...facts.rejected.map((file) => `Rejected: ${file.name} (${file.code}): ${file.reason} ${file.advice}`),
    ...facts.pending.map((file) => `Still uploading: ${file.name} (${file.percent}%)`),
    ...(facts.omitted ? [`Not listed here: ${facts.omitted}.`] : []),
    ...(facts.note ? [facts.note] : []),
    ...afterwards(facts),
  ],
})

interface Outcome {
  session_id?: string | undefined
  status: string
  uploaded: readonly unknown[]
}

function outcome({ status, uploaded }: Outcome): string {
  return status !== 'running' && uploaded.length === 0 ? 'nothing was uploaded' : `upload ${status}`
}

function afterwards({ session_id: session, status, uploaded }: Outcome): string[] {
  if (status === 'running')
    return ['The upload is still running. Call upload_media without files or urls to wait for it.']
  if (uploaded.length > 0) return ['Next: chat_edit with what the person wants to make of these.']
  return session ? [] : ['Nothing was uploaded.']
}

/** Notes: from the client, about truncated files, text encodings, and audio tracks. */
function noted({ note, uploaded }: UploadReport): string | undefined {
  const cut = uploaded.filter(({ truncated }) => truncated)
  const said = cut.map(cutSaid)
  const old = uploaded.flatMap(({ name, encoding = '' }) =>
    encoding === '' || encoding.startsWith('UTF')
      ? []
      : [
          `${line(name)} was read as ${line(encoding, 30)}: if its words look wrong, save it as UTF-8 and upload it again.`,
        ],
  )
  const lost = uploaded.flatMap(({ name, lost = [] }) => lost.flatMap((each) => lostSaid(name, each)))
  const tracks = uploaded.flatMap(({ name, soundTracks }) => (soundTracks ? [tracksSaid(name, soundTracks)] : []))
  const all = [note, ...said, ...old, ...lost, ...tracks].filter(Boolean)
  return all.length > 0 ? paragraphs(all.join('\n'), 1500) : undefined
}

function cutSaid({ name, kind, durationMs = 0, missing = 0 }: UploadedFile): string {
  if (kind !== 'image') return `${line(name)} is cut short: only its first ${duration(durationMs)} can be used.`
  const what = missing > 0 ? `the lower ${percent(missing)} of its picture is missing` : 'its picture may be coarse'
  return `${line(name)} is incomplete: ${what}. Ask for the whole file.`
}

/** Losses of a subtitle file, in words. */
const LOST: Record<string, string> = {
  colors: 'colours of single words are not kept: each caption has one colour, that of most of its letters',
  length: 'captions of more than 400 characters are shortened, and end in an ellipsis',
  count: 'only its first 20,000 captions are read',
}

function lostSaid(name: string, what: string): string[] {
  return LOST[what] === undefined ? [] : [`${line(name)}: ${LOST[what]}.`]
}

/** At least 1 %. */
function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`
}

function tracksSaid(name: string, { count, heard }: { count: number; heard: number }): string {
  const which =
    heard === count
      ? 'they are all heard together'
      : heard === 1
        ? 'the one that players choose by default is heard'
        : `${heard} of them are heard together`
  return `${line(name)} has ${count} sound tracks: ${which}.`
}
