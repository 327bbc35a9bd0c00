import { table } from './table.mjs'

/** docs/environment.md: the variables that the configuration reads, then those of the system that count. */
export function environmentPage({ VARIABLES, flagOf }) {
  return `# Environment

Clients set these in \`env\` of their entry for the server. Nothing is needed: without any of them a cloud that can be reached is
used, else this machine. An empty value, and a \`\${…}\` that a client left unfilled, count as unset. A value that can't be used stops
every tool call with an error that names the variable; nothing is guessed.

${table(
  ['variable', 'flag', 'meaning', 'default'],
  VARIABLES.map((rule) => [`\`${rule.variable}\``, flag(rule, flagOf), rule.meaning, rule.unset ?? ownDefault(rule)]),
)}

A flag stands behind the command, such as \`video-maker-mcp --engine local\`, and wins over the variable. A token has none: flags
can be seen by every program of the machine. \`~\` at the beginning of a path is your home folder.

Also heeded:

${table(
  ['variable', 'meaning'],
  [
    ['`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`', 'proxy to the cloud; the local engine is never behind one'],
    ['`NODE_EXTRA_CA_CERTS`', "certificates of a company's own, as anywhere in Node"],
    ['`PATH`', 'a Node is looked for here where the client is no Node itself (Claude Desktop’s own is Electron’s)'],
    [
      '`HOME`, `XDG_DATA_HOME`, `LOCALAPPDATA`',
      'where the data folder and the videos folder are; without a home a temporary folder stands in',
    ],
  ],
)}

\`video-maker-mcp doctor\` says what came of them on this machine.`
}

function flag({ variable }, flagOf) {
  return variable === 'NEMO_TOKEN' ? '' : `\`--${flagOf(variable)}\``
}

function ownDefault({ schema }) {
  return `\`${schema.parse(undefined)}\``
}
