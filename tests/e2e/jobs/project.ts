import { join } from 'node:path'
import { type MadeStream, makeMedia } from '../../engine/media/make.ts'
import { type Film, watch } from '../../engine/operations/film.ts'
import { exported, type RunningServer, startServer, temporaryFolder, workplace } from '../server.ts'

/** As an assistant would do a job: through the tools alone, and in few lists of edits. */

/** Most lists of edits that a job may take. */
const MOST_LISTS = 3

export interface Project {
  /** Sends a list of edits. @returns what the tool said. @throws where one can't be done */
  edit(...edits: object[]): Promise<string>
  /** Sends words. @returns what the tool said */
  say(message: string): Promise<string>
  /** Exports to a file. @returns the facts of the export */
  render(args?: Record<string, unknown>): Promise<Render>
  /** The exported film as it is seen and heard. */
  film(args?: Record<string, unknown>): Promise<Film>
  state(): Promise<Record<string, unknown>>
}

export interface Render {
  file: string
  width?: number
  height?: number
  size_bytes: number
  duration_ms: number
}

export interface Desk {
  /** a folder for made files */
  folder: string
  /** A new project with these uploads. @param mostLists lists of edits that it may take */
  project(title: string, files: readonly string[], mostLists?: number): Promise<Project>
}

/** A server with a home of its own. */
export async function openDesk(): Promise<Desk> {
  const server = await startServer(workplace().env)
  return { folder: temporaryFolder(), project: (...asked) => openProject(server, ...asked) }
}

async function openProject(
  server: RunningServer,
  title: string,
  files: readonly string[],
  mostLists = MOST_LISTS,
): Promise<Project> {
  const { session_id } = (await succeeded(server, 'create_session', { title, language: 'en' })).facts
  const { facts } = await succeeded(server, 'upload_media', { files })
  if (facts.status !== 'completed') throw new Error(`uploads: ${JSON.stringify(facts)}`)
  let lists = 0
  const chat = async (args: Record<string, unknown>) => {
    const { text, facts } = await succeeded(server, 'chat_edit', { session_id, ...args })
    if (facts.status !== 'completed') throw new Error(text)
    return text
  }
  const render = async (args: Record<string, unknown> = {}) =>
    (await exported(server, { session_id, ...args })) as unknown as Render // checked against the tool's schema
  return {
    edit(...edits) {
      if (++lists > mostLists) throw new Error(`more than ${mostLists} lists of edits`)
      return chat({ edits })
    },
    say: (message) => chat({ message }),
    render,
    film: async (args) => watch((await render(args)).file),
    state: async () => (await succeeded(server, 'get_state', { session_id })).facts,
  }
}

async function succeeded(server: RunningServer, tool: string, args: Record<string, unknown>) {
  const called = await server.call(tool, args)
  if (called.result.isError) throw new Error(called.text)
  return called
}

/** A photo of one colour. @returns its path */
export async function colourPhoto(folder: string, name: string, colour: string): Promise<string> {
  const path = join(folder, name)
  await makeMedia(path, { video: { graph: `color=${colour}:s=640x480:r=25:d=0.04,format=rgb24`, encoder: 'png' } })
  return path
}

/** A clip of one colour, with a tone of its own. @returns its path */
export async function colourClip(folder: string, name: string, colour: string, seconds: number): Promise<string> {
  const path = join(folder, name)
  const video: MadeStream = {
    graph: `color=${colour}:s=320x240:r=30:d=${seconds},format=yuv420p`,
    encoder: 'libx264',
    options: { preset: 'ultrafast' },
  }
  const tone = `sine=f=440:d=${seconds}:r=48000,volume=4,pan=stereo|c0=c0|c1=c0,aformat=fltp`
  await makeMedia(path, { video, audio: { graph: tone, encoder: 'aac' } })
  return path
}

/** A song of clicks, one every `beat` s. @returns its path */
export async function clicks(folder: string, name: string, beat: number, seconds: number): Promise<string> {
  const path = join(folder, name)
  const graph = `aevalsrc=0.7*sin(2*PI*1500*t)*lt(mod(t\\,${beat})\\,0.05):d=${seconds}:s=48000`
  await makeMedia(path, { audio: { graph: `${graph},pan=stereo|c0=c0|c1=c0,aformat=s16`, encoder: 'pcm_s16le' } })
  return path
}
