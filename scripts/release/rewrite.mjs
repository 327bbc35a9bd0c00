import { readFileSync } from 'node:fs'

/**
 * What `npm run release -- --name NAME` writes: the texts of the project with the name of the published package in place of the paths of a
 * clone. Until then nothing that a person or an agent may run names a package that is not there, which anybody could publish.
 */

const settings = JSON.parse(readFileSync(new URL('./settings.json', import.meta.url), 'utf8'))

/** Every file that says how the program is run. */
export const FILES = [
  'package.json',
  'README.md',
  'SKILL.md',
  'server.json',
  '.claude-plugin/plugin.json',
  '.cursor-plugin/plugin.json',
  'llms.txt',
  'docs/architecture.md',
  'docs/errors.md',
  'docs/other-clients.md',
  'docs/privacy.md',
  'docs/service.md',
  'docs/speech.md',
  'docs/studio.md',
  'docs/troubleshooting.md',
  'docs/uninstalling.md',
  '.github/ISSUE_TEMPLATE/fault.yml',
]

/** What is said of a clone alone, in Markdown. */
const UNTIL = /<!-- until it is published -->\n[\s\S]*?<!-- end -->\n+/g
const BUTTON = /<!-- button: (cursor|vscode) -->\n/g
/** `"command": "node", "args": ["/absolute/path/dist/main.js"]`, over lines or in one */
const ENTRY = /"command": "node",(\s+)"args": \["[^"]*dist\/main\.js"\]/g
const IN_A_SHELL = /\bnode (?:\/absolute\/path\/)?dist\/main\.js/g
const IN_ITS_FOLDER = ', run in the folder of the clone,'

/**
 * @param {Record<string, string>} texts by path, {@link FILES}
 * @param {string} name of the package in the npm registry
 * @param {{ cursor: string, vscode: string }} links that add the published server to a client
 * @returns {Record<string, string>}
 */
export function released(texts, name, links) {
  const { version } = JSON.parse(texts['package.json'])
  const own = {
    'package.json': (text) =>
      text.replace(/"name": "[^"]*"/, `"name": "${name}"`).replace(/ {2}"private": true,\n/, ''),
    'server.json': (text) => withPackage(text, name, version),
    'SKILL.md': (text) => withInstall(text, name),
    '.cursor-plugin/plugin.json': (text) => withServer(text, name),
  }
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, (own[path] ?? ((same) => same))(common(text, name, links))]),
  )
}

function common(text, name, links) {
  const badges = {
    cursor: `[![Add to Cursor](https://cursor.com/deeplink/mcp-install-dark.svg)](${links.cursor})`,
    vscode: `[![Install in VS Code](https://img.shields.io/badge/VS_Code-Install-0098FF)](${links.vscode})`,
  }
  return text
    .replace(UNTIL, '')
    .replace(BUTTON, (_, client) => `${badges[client]}\n`)
    .replace(ENTRY, (_, space) => `"command": "npx",${space}"args": ["-y", "${name}"]`)
    .replace(IN_A_SHELL, `npx -y ${name}`)
    .replaceAll(IN_ITS_FOLDER, '')
}

/** The registry of MCP servers names packages alone. */
function withPackage(text, name, version) {
  const entry = { registryType: 'npm', identifier: name, version, runtimeHint: 'npx', transport: { type: 'stdio' } }
  const packages = [{ ...entry, environmentVariables: settings }]
  return `${JSON.stringify({ ...JSON.parse(text), packages }, null, 2)}\n`
}

/** What ClawHub installs for an agent. */
function withInstall(text, name) {
  const install = `    install:
      - id: npm
        kind: node
        package: ${name}
        bins: [video-maker-mcp]
        label: Install the MCP server (npm)
`
  return text.replace(/^( {4}requires:\n {6}bins: \[node\]\n)/m, `$1${install}`)
}

/** Cursor documents no way to name a file of the plugin's own, so its manifest starts no clone. */
function withServer(text, name) {
  const plugin = JSON.parse(text)
  const mcpServers = { 'video-maker': { command: 'npx', args: ['-y', name] } }
  return `${JSON.stringify({ ...plugin, mcpServers }, null, 2)}\n`
}
