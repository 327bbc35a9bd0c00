import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { absolute } from '../config.ts'
import { programCommand } from '../protocol/program.ts'
import { FILM, MEDIA, REFINED, WISH } from './demo/film.ts'
import { type Reached, sayStopped } from './demo/stopped.ts'
import { readFlags } from './flags.ts'
import { coloured } from './terminal/colour.ts'
import { ProgressBar } from './terminal/progress-bar.ts'
import { fail, megabytes, say, seconds } from './terminal/say.ts'
import { ToolFailed, type ToolResult, ToolSession } from './tool-session.ts'

const USAGE = [
  ['video-maker-mcp demo', 'makes a 30-second promo from sample photos on the local engine, and shows how'],
  ['  --out DIR', 'where the video goes'],
  ['  --media DIR', `a folder with ${MEDIA.join(', ')}`],
] as const

/**
 * `video-maker-mcp demo [--out DIR] [--media DIR]`: makes a promo from the sample media on the local engine, talking to the
 * server over stdio exactly like an assistant. Ctrl-C cancels the render.
 * @returns exit code
 */
export async function run(args: string[]): Promise<number> {
  const flags = readFlags(args, { out: { type: 'string' }, media: { type: 'string' } }, USAGE)
  if (typeof flags === 'number') return flags
  const files = sampleFiles(flags.media)
  if (!files) {
    return fail(
      'The sample media come with a clone of the repository (tests/media). To use your own, name their folder with --media DIR.',
    )
  }
  const env: Record<string, string> = { NEMO_ENGINE: 'local' }
  if (flags.out) {
    env.NEMO_OUTPUT_DIR = absolute(flags.out)
    mkdirSync(env.NEMO_OUTPUT_DIR, { recursive: true })
  }
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return show(files, env, stop.signal)
}

async function show(files: string[], env: Record<string, string>, stop: AbortSignal): Promise<number> {
  const server = fileURLToPath(new URL('../main.js', import.meta.url))
  const reached: Reached = {}
  let session: ToolSession | undefined
  try {
    session = await ToolSession.open(server, env, stop)
    await makePromo(session, files, reached)
    return 0
  } catch (error) {
    if (stop.aborted) return sayStopped(reached, () => ToolSession.open(server, env))
    if (error instanceof ToolFailed) return fail(error.message)
    throw error
  } finally {
    await session?.close()
  }
}

async function makePromo(session: ToolSession, files: string[], reached: Reached): Promise<void> {
  const began = performance.now()
  say('A 30-second promo, made on this machine with the tools that an assistant uses\n')
  const opened = await step(session, 'create_session', { title: 'Wild Days', engine: 'local' })
  const id = text(opened, 'session_id')
  reached.sessionId = id
  say(`  ${text(opened, 'note')}`)
  await step(session, 'upload_media', { session_id: id, files }, 'Uploading', files.map((f) => basename(f)).join(', '))
  say(`\n${coloured('bold', 'The person:')} “${WISH}”\n`)
  sayTurn(await step(session, 'chat_edit', { session_id: id, edits: [FILM] }, 'Editing', JSON.stringify(FILM)))
  say(`\n${coloured('bold', 'The person:')} “${REFINED}”\n`)
  sayTurn(await step(session, 'chat_edit', { session_id: id, message: REFINED }, 'Editing', `“${REFINED}”`))
  const state = await step(session, 'get_state', { session_id: id })
  say(`  ${text(state, 'timeline')}`)
  // returns at once, so that the render's id is known if it has to be cancelled
  const wish = { session_id: id, resolution: '1080p', wait_seconds: 0 }
  const exported = await step(session, 'export_render', wish, 'Rendering', '', (answer) => {
    reached.renderId = text(answer, 'render_id')
  })
  sayDone(exported, id, performance.now() - began)
}

function sayDone(exported: ToolResult, sessionId: string, tookMs: number): void {
  const about = [
    `${number(exported, 'width')}x${number(exported, 'height')}`,
    seconds(number(exported, 'duration_ms')),
    megabytes(number(exported, 'size_bytes')),
  ]
  say(`\n${coloured('green', 'Done')} in ${Math.round(tookMs / 1000)} s: ${text(exported, 'file')}`)
  say(`  ${about.join(', ')}\n\nNext:`)
  say(`  ${programCommand(`studio --session ${sessionId}`)}\n    changes this film in the browser`)
  say(`  ${programCommand('install')}\n    adds the server to your assistant`)
}

/** The rest of a reply is meant for the assistant. */
const LINES = 3
const LENGTH = 160

function sayTurn(turn: ToolResult): void {
  for (const line of text(turn, 'reply').split('\n').slice(0, LINES)) {
    say(`  ${line.length > LENGTH ? `${line.slice(0, LENGTH)}…` : line}`)
  }
}

/** Calls a tool until it is done, like an assistant, and shows the progress. */
async function step(
  session: ToolSession,
  tool: string,
  args: Record<string, unknown>,
  label?: string,
  detail = '',
  onAnswer?: (answer: ToolResult) => void,
): Promise<ToolResult> {
  say(`${coloured('cyan', `> ${tool}`)}${detail && `  ${detail}`}`)
  const bar = label === undefined ? undefined : new ProgressBar(label)
  try {
    const result = await session.callUntilDone(tool, args, (fraction) => bar?.update(fraction), onAnswer)
    bar?.done()
    return result
  } catch (error) {
    bar?.drop()
    throw error
  }
}

function sampleFiles(folder: string | undefined): string[] | undefined {
  const found = folder ? absolute(folder) : fileURLToPath(new URL('../../tests/media', import.meta.url))
  const files = MEDIA.map((name) => join(found, name))
  return files.every((file) => existsSync(file)) ? files : undefined
}

function text(result: ToolResult, key: string): string {
  const value = result[key]
  return typeof value === 'string' ? value : ''
}

function number(result: ToolResult, key: string): number {
  const value = result[key]
  return typeof value === 'number' ? value : 0
}
