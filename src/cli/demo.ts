import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { absolute } from '../config.ts'
import { readFlags } from './flags.ts'
import { megabytes, ProgressBar, say, seconds } from './terminal.ts'
import { ToolFailed, type ToolResult, ToolSession } from './tool-session.ts'

const MEDIA = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3']
const WISH = 'Combine these images and the clip into a 30-second promo video with text overlays and transitions'
/** What an assistant makes of that: it chooses the words and the theme. */
export const FILM = {
  op: 'make',
  kind: 'promo',
  duration: 30,
  theme: 'playful',
  title: 'Wild Days',
  texts: ['Into the forest', 'Meet the locals'],
  closing: 'See you out there',
}
/** What the person says next. */
export const REFINED = 'Change the title "Wild Days" to "Wild Days 🐾"'

const USAGE = `video-maker-mcp demo            makes a 30-second promo from sample photos on the local engine, and shows how
  --out DIR     where the video goes
  --media DIR   folder with ${MEDIA.join(', ')}`

/**
 * `video-maker-mcp demo [--out DIR] [--media DIR]`: makes a promo from the sample media, talking to the server over
 * stdio exactly as an assistant does, on the local engine.
 * @returns exit code
 */
export async function run(args: string[]): Promise<number> {
  const flags = readFlags(args, { out: { type: 'string' }, media: { type: 'string' } }, USAGE)
  if (typeof flags === 'number') return flags
  const files = sampleFiles(flags.media)
  if (!files) {
    say(
      'The sample media come with a clone of the repository (tests/media). Name a folder of your own with --media DIR.',
    )
    return 1
  }
  const env: Record<string, string> = { NEMO_ENGINE: 'local' }
  if (flags.out) {
    env.NEMO_OUTPUT_DIR = absolute(flags.out)
    mkdirSync(env.NEMO_OUTPUT_DIR, { recursive: true })
  }
  const session = await ToolSession.open(fileURLToPath(new URL('../main.js', import.meta.url)), env)
  const started = Date.now()
  try {
    return await makePromo(session, files, started)
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error
    say(`\n${error.message}`)
    return 1
  } finally {
    await session.close()
  }
}

async function makePromo(session: ToolSession, files: string[], started: number): Promise<number> {
  say('video-maker-mcp demo: a 30-second promo on this machine, through the six tools\n')
  const opened = await step(session, 'create_session', { title: 'Wild Days', engine: 'local' })
  const sessionId = text(opened, 'session_id')
  say(`  ${text(opened, 'note')}`)
  await step(
    session,
    'upload_media',
    { session_id: sessionId, files },
    'Uploading',
    files.map((f) => basename(f)).join(', '),
  )
  say(`\nThe person: “${WISH}”\n`)
  const made = { session_id: sessionId, edits: [FILM] }
  sayTurn(await step(session, 'chat_edit', made, 'Editing', JSON.stringify(FILM)))
  const refined = { session_id: sessionId, message: REFINED }
  sayTurn(await step(session, 'chat_edit', refined, 'Editing', `“${REFINED}”`))
  const state = await step(session, 'get_state', { session_id: sessionId })
  say(indent(text(state, 'timeline')))
  const exported = await step(session, 'export_render', { session_id: sessionId, resolution: '1080p' }, 'Rendering')
  const took = Math.round((Date.now() - started) / 1000)
  say(`\nDone in ${took} s: ${text(exported, 'file')}`)
  say(
    `  ${number(exported, 'width')}x${number(exported, 'height')}, ${seconds(number(exported, 'duration_ms'))}, ${megabytes(number(exported, 'size_bytes'))}`,
  )
  return 0
}

function sayTurn(turn: ToolResult): void {
  say(indent([text(turn, 'reply'), ...lines(turn, 'changes')].join('\n')))
}

/** Calls a tool until it is done, as a client does that gets ids handed back, and shows what goes on. */
async function step(
  session: ToolSession,
  tool: string,
  args: Record<string, unknown>,
  label?: string,
  detail = '',
): Promise<ToolResult> {
  say(`> ${tool}${detail ? `  ${detail}` : ''}`)
  const bar = new ProgressBar(label ?? tool)
  try {
    return await session.callUntilDone(tool, args, (fraction, message) => {
      if (label) bar.update(fraction, fraction > 0 ? '' : message)
    })
  } finally {
    bar.end()
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

function lines(result: ToolResult, key: string): string[] {
  const value = result[key]
  return Array.isArray(value) ? value.map(String) : []
}

function number(result: ToolResult, key: string): number {
  const value = result[key]
  return typeof value === 'number' ? value : 0
}

function indent(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
