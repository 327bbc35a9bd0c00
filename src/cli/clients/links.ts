import { SERVER_NAME, vsCodeServer } from './clients.ts'
import type { Launch } from './launch.ts'

/** A link that opens Cursor and offers to add the server. */
export function cursorLink(launch: Launch): string {
  const { command, args, env } = launch
  const config = Object.keys(env).length > 0 ? { command, args, env } : { command, args }
  const encoded = Buffer.from(JSON.stringify(config)).toString('base64')
  return `cursor://anysphere.cursor-deeplink/mcp/install?name=${SERVER_NAME}&config=${encodeURIComponent(encoded)}`
}

/** The same as a web address, for pages that do not allow `cursor:` links. */
export function cursorWebLink(launch: Launch): string {
  return cursorLink(launch).replace(
    'cursor://anysphere.cursor-deeplink/mcp/install',
    'https://cursor.com/en/install-mcp',
  )
}

/** A link that opens VS Code and offers to add the server, asking for the token. */
export function vsCodeLink(launch: Launch): string {
  return `vscode:mcp/install?${encodeURIComponent(JSON.stringify(vsCodeInstall(launch)))}`
}

/** The same as a web address, for pages that do not allow `vscode:` links. */
export function vsCodeWebLink(launch: Launch): string {
  const { name, inputs, ...server } = vsCodeInstall(launch)
  const query = { name, inputs: JSON.stringify(inputs), config: JSON.stringify(server) }
  return `https://insiders.vscode.dev/redirect/mcp/install?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`
}

/** The command that adds the server to Claude Code, for all projects of this person. */
export function claudeCodeCommand({ command, args, env }: Launch): string {
  const variables = Object.entries(env).map(([name, value]) => `--env ${quoted(`${name}=${value}`)} `)
  return `claude mcp add ${SERVER_NAME} --scope user ${variables.join('')}-- ${[command, ...args].map(quoted).join(' ')}`
}

function vsCodeInstall(launch: Launch): Record<string, unknown> & { name: string; inputs: unknown[] } {
  const { server, inputs } = vsCodeServer(launch)
  return { name: SERVER_NAME, inputs, ...server }
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)
}
