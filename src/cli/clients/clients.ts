import type { Change } from './edit-config.ts'
import { forWindows, type Launch } from './launch.ts'
import type { Places } from './places.ts'

/** The server's name in clients. */
export const SERVER_NAME = 'video-maker'

const TOKEN_INPUT = {
  type: 'promptString',
  id: 'nemo-token',
  description: 'NemoVideo token for the cloud; leave it empty to work on this machine',
  password: true,
}

export interface ClientProgram {
  title: string
  /** the file that lists the person's servers */
  file(places: Places): string
  /** the path of keys to set in that file, outermost first */
  changes(launch: Launch, platform: NodeJS.Platform): Change[]
  /** the path of the server's entry in that file */
  entryPath: string[]
  /** what the person has to do for the client to load it */
  afterwards: string
}

export const CLIENTS = {
  cursor: {
    title: 'Cursor',
    file: ({ home, join }) => join(home, '.cursor', 'mcp.json'),
    changes: plainEntry,
    entryPath: ['mcpServers', SERVER_NAME],
    afterwards: 'Cursor starts it by itself; it is listed under Settings, MCP.',
  },
  'claude-desktop': {
    title: 'Claude Desktop',
    file: claudeDesktopFile,
    changes: plainEntry,
    entryPath: ['mcpServers', SERVER_NAME],
    afterwards: 'Quit Claude Desktop and start it again.',
  },
  'claude-code': {
    title: 'Claude Code',
    file: ({ home, env, join }) => join(env.CLAUDE_CONFIG_DIR || home, '.claude.json'),
    changes: (launch, platform) => [
      { path: ['mcpServers', SERVER_NAME], value: { type: 'stdio', ...entry(launch, platform) }, merge: true },
    ],
    entryPath: ['mcpServers', SERVER_NAME],
    afterwards: 'Start a new Claude Code session; /mcp lists it.',
  },
  vscode: {
    title: 'VS Code',
    file: ({ settings, join }) => join(settings, 'Code', 'User', 'mcp.json'),
    changes: vsCodeChanges,
    entryPath: ['servers', SERVER_NAME],
    afterwards: 'VS Code starts it when a chat in agent mode needs it; "MCP: List Servers" shows it.',
  },
} satisfies Record<string, ClientProgram>

export type ClientName = keyof typeof CLIENTS

export function isClientName(name: string): name is ClientName {
  return Object.hasOwn(CLIENTS, name)
}

function entry(launch: Launch, platform: NodeJS.Platform): Record<string, unknown> {
  const { command, args, env } = platform === 'win32' ? forWindows(launch) : launch
  return Object.keys(env).length > 0 ? { command, args, env } : { command, args }
}

function plainEntry(launch: Launch, platform: NodeJS.Platform): Change[] {
  return [{ path: ['mcpServers', SERVER_NAME], value: entry(launch, platform), merge: true }]
}

/** Claude Desktop from the Store sees a %APPDATA% of its own on Windows. */
function claudeDesktopFile({ settings, local, platform, join, exists }: Places): string {
  const packaged = join(local, 'Packages', 'Claude_pzs8sxrjxfjjc', 'LocalCache', 'Roaming', 'Claude')
  const folder = platform === 'win32' && exists(packaged) ? packaged : join(settings, 'Claude')
  return join(folder, 'claude_desktop_config.json')
}

/** VS Code asks for the token and keeps it in its secret storage; the local engine needs none. */
export function vsCodeServer(launch: Launch): { server: Record<string, unknown>; inputs: (typeof TOKEN_INPUT)[] } {
  const local = launch.env.NEMO_ENGINE === 'local'
  const env: Record<string, string> = local ? launch.env : { ...launch.env, NEMO_TOKEN: `\${input:${TOKEN_INPUT.id}}` }
  return {
    server: { type: 'stdio', command: launch.command, args: launch.args, env },
    inputs: local ? [] : [TOKEN_INPUT],
  }
}

function vsCodeChanges(launch: Launch): Change[] {
  const { server, inputs } = vsCodeServer(launch)
  const questions = inputs.map((input): Change => ({ path: ['inputs'], value: input, appendBy: 'id' }))
  return [{ path: ['servers', SERVER_NAME], value: server, merge: true }, ...questions]
}
