import { table } from './table.mjs'

/** docs/environment.md: the variables that the configuration reads, then those of the system that count. */
export function environmentPage({ VARIABLES, flagOf }) {
  return `# Environment

Set these in the \`env\` of the server's entry in your client's settings. None is needed: without any of them everything happens on this
machine, if the local engine is installed. An empty value, and a \`\${…}\` that a client did not fill in, count as unset. A value that can't be used
stops every tool call with an error that names the variable; nothing is guessed.

${table(
  ['variable', 'flag', 'meaning', 'default'],
  VARIABLES.map((rule) => [`\`${rule.variable}\``, flag(rule, flagOf), rule.meaning, rule.unset ?? ownDefault(rule)]),
)}

A flag, such as \`--engine local\`, is added at the end of \`args\` in the server's entry, and overrides the variable. The token has no flag, because
every program on the machine can see flags. \`~\` at the beginning of a path is your home folder.

These are also used:

${table(
  ['variable', 'meaning'],
  [
    ['`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`', 'proxy for the cloud; never used for the local engine'],
    ['`NODE_EXTRA_CA_CERTS`', 'additional certificates, as for any Node program'],
    [
      '`PATH`',
      'where to look for a Node for the local engine, if the client has a Node of its own (Claude Desktop does)',
    ],
    [
      '`HOME`, `XDG_DATA_HOME`, `LOCALAPPDATA`',
      'where the data folder and the videos folder are; without a home folder a temporary one is used',
    ],
  ],
)}

[The doctor](troubleshooting.md) shows which engine and which folders these settings lead to on this machine.`
}

function flag({ variable }, flagOf) {
  return variable === 'NEMO_TOKEN' ? '' : `\`--${flagOf(variable)}\``
}

function ownDefault({ schema }) {
  return `\`${schema.parse(undefined)}\``
}
