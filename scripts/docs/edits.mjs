import { table } from './table.mjs'

/** docs/edits.md: every operation of the edit language, by family, as its definition has it. */
export function editsPage(code) {
  const { FAMILIES, operationsOf } = code
  const section = (name) => operationSection(name, code)
  const families = FAMILIES.filter((family) => operationsOf(family).length > 0).map(
    (family) => `## ${capital(family)}\n\n${operationsOf(family).map(section).join('\n\n')}`,
  )
  return `# Edits

What \`chat_edit\` takes as \`edits\`: a list of edits, each a flat object with \`op\` and its parameters. For programs, the same is in
[edits.schema.json](edits.schema.json).

\`\`\`json
[
  {"op": "trim", "clip": "c2", "keep": [2, 6.5]},
  {"op": "add_text", "text": "Summer Sale", "start": 0, "end": 3, "position": "bottom"}
]
\`\`\`

- Edits are carried out in order, each on the result of the one before: either all of them or none. An error names the edit by its index
  in the list, counted from 0, with what was expected and the nearest valid value.
- Clips, texts, overlays, sounds and transitions have ids that never change: \`c2\`, \`t1\`, \`o1\`, \`a1\`, \`x1\`. A clip can also be
  named by its number, counted from 1, or by its file if only one clip shows it.
- Times are seconds, or \`"m:ss.s"\`, on the timeline unless stated otherwise. Fractions and volumes are numbers (1 is the whole, or as recorded) or
  \`"35%"\`. Colours are \`#RRGGBB\` or CSS names. Positions are names, or \`[x, y]\`: the centre, as fractions of the canvas.
- Parameters marked as required must be given. The others have the default that is stated; where none is stated, leaving a
  parameter out changes nothing.
- \`{"op": "help"}\` lists the operations, one on each line; with \`"about": "trim"\` it explains that one in full, and with
  \`"about": "compose.clips"\` one parameter.

${families.join('\n\n')}`
}

function operationSection(name, { definitionOf, parametersOf, parseEdits, sentences, roleWords, BUILT_FIRST }) {
  const { summary, empty, examples } = definitionOf(name)
  const rows = parametersOf(name).map(({ name, within, required, takes, meaning }) => [
    `\`${[...within, name].join('.')}\`${required ? ' (required)' : ''}`,
    takes,
    meaning,
  ])
  const names = { ...NAMES, sound: (ref) => roleWords(ref) ?? NAMES.sound(ref) }
  const said = Object.values(examples)
    .flat()
    .map(([said, params]) => {
      const edit = { op: name, ...params }
      return `- ${said}\\\n  \`${JSON.stringify(edit)}\`\\\n  ${sentences(parseEdits(edit).edits, names)}.`
    })
  return `### ${name}

${capital(summary)}.${empty === 'build first' ? ` If the timeline is empty, ${BUILT_FIRST}.` : ''}

${rows.length > 0 ? table(['takes', 'type', 'meaning'], rows) : 'It takes no parameters.'}

${said.join('\n')}`
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** As an edit names things, so its sentence does here. */
const NAMES = {
  clip: (ref) => (ref === 'all' ? 'all clips' : typeof ref === 'number' ? `clip ${ref}` : `the clip "${ref}"`),
  sound: (ref) => (typeof ref === 'number' ? `the sound of clip ${ref}` : `the sound "${ref}"`),
  text: (ref) => `the text "${ref}"`,
  overlay: (ref) => `the overlay "${ref}"`,
  transition: (ref) => `the transition "${ref}"`,
  region: (ref) => `the region ${ref}`,
  callout: (ref) => `the callout "${ref}"`,
  graphic: (ref) => `the graphic "${ref}"`,
}
