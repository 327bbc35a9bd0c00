import { table } from './table.mjs'

/** What the schemas leave unsaid to stay short, since a model knows it from the words of a result. */
const MEANINGS = {
  task_id: 'the engine’s own id of the project',
  workspace_url: 'where the project can be seen in a browser',
  note: 'what else is worth knowing, such as where media goes',
  omitted: 'what was left out to keep the result short',
  uploaded: 'what was accepted',
  rejected: 'what was not accepted, file by file',
  pending: 'what is still uploading',
  timeline: 'the timeline in one line',
  files: 'other files that were made, such as subtitles',
  next: 'the tool that does the rest of the request, with its arguments',
  ready_to_export: 'whether there is something to render',
  'tracks[].segments[].volume': '1 is as recorded',
  seen: 'with look: what the picture shows',
  turn: 'the last edit',
  renders: 'exports of this session',
  sessions: 'recent sessions, if it is not clear which one is meant',
  draft: 'the timeline as the engine keeps it, if it is short',
  frozen: 'held for running jobs',
  progress: 'percent',
  'renders[].progress': 'percent',
  file: 'the finished file on this machine',
  url: 'a link to it, if the service gives one',
}

/** docs/tools.md: the tools as `tools/list` has them, then prompts and resources. */
export function toolsPage({
  TOOLS,
  listTools,
  listPrompts,
  TEMPLATES,
  CHAT_VIEW,
  SKILL,
  SKILLS_EXTENSION,
  toJSONSchema,
}) {
  const outputs = Object.fromEntries(
    TOOLS.map(({ name, output }) => [name, toJSONSchema(output, { io: 'output', unrepresentable: 'any' })]),
  )
  return `# The tools

What a client gets from \`tools/list\`, for people to read. [SKILL.md](../SKILL.md) says when an assistant uses which tool,
[what you can say](what-you-can-say.md) what \`chat_edit\` understands, and [edits](edits.md) what its \`edits\` take.

- Times are in milliseconds (\`…_ms\`), sizes in bytes. Arguments are never nested, except in \`edits\`.
- Results come twice: in words (\`content\`) and as an object (\`structuredContent\`), at most 8 kB. Longer lists are cut, and \`omitted\`
  says how many items are missing.
- \`get_state\` with \`look\` returns a picture of the timeline, and \`export_render\` one of an exported frame: a JPEG as image content, at
  most 768 px and 112 kB. For \`look\` the local engine renders it; in a cloud session it comes from the film that was exported last.
- \`session_id\` is optional: without it, a tool takes the session that this server process used last. If it has used none,
  \`upload_media\` opens one, \`get_state\` lists recent ones, and \`chat_edit\` and \`export_render\` ask which one is meant; if there has
  never been a session, \`chat_edit\` opens one.
- A call waits for \`wait_seconds\`, by default 40 and at most 45. Work that takes longer continues by itself: a result with status
  \`running\`, \`pending\` or \`processing\` is not a failure. Call the same tool again, without \`message\` or files, or with \`render_id\`.
- A failed call has \`isError\` and says what happened, what to do and what to tell the person: [errors](errors.md).

${listTools()
  .map((tool) => toolSection(tool, outputs[tool.name]))
  .join('\n\n')}

## Prompts

For clients that show them.

${table(['prompt', 'what it is for', 'arguments'], listPrompts().map(promptRow))}

## Resources

${table(
  ['address', 'what it holds'],
  [
    ...TEMPLATES.map(({ uriTemplate, description }) => [`\`${uriTemplate}\``, description]),
    [
      `\`${CHAT_VIEW.uri}\``,
      'a page that clients with MCP Apps show beside get_state and export_render; it loads nothing from the network',
    ],
    [`\`${SKILL.uri}\``, 'the [skill](../SKILL.md): how an assistant works with the tools'],
  ],
)}

The server declares the Skills extension of MCP (\`${SKILLS_EXTENSION}\`): clients that know it call \`skills/list\` and
\`skills/get\`, which give the skill's frontmatter and the SHA-256 of its file.

A finished export comes with a \`resource_link\` to its file, beside the path in words, for clients of MCP 2025-06-18 or later.`
}

/** @param output the whole schema of the results, of which `tools/list` has a shorter one */
function toolSection({ name, title, description, annotations, inputSchema }, output) {
  const given = Object.entries(inputSchema.properties ?? {})
  const required = inputSchema.required ?? []
  return `## ${name}

**${title}.** ${description}

*${hints(annotations)}.*

${table(
  ['takes', 'type', 'meaning'],
  given.map(([key, schema]) => [
    `\`${key}\`${required.includes(key) ? ' (required)' : ''}`,
    typeOf(schema),
    schema.description ?? '',
  ]),
)}

${table(['gives', 'type', 'meaning'], resultRows(output))}`
}

function hints({ readOnlyHint, destructiveHint, idempotentHint }) {
  if (readOnlyHint) return 'Changes nothing'
  const effect = destructiveHint ? 'Can change what exists' : 'Only adds; never changes what exists'
  return `${effect}. ${idempotentHint ? 'Repeating the call has no further effect' : 'Repeating the call does it again'}`
}

/** Nested results as paths: `tracks[].segments[].name`. */
function resultRows({ properties = {}, required = [] }, path = '') {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${path}${key}`
    const shown = required.includes(key) ? `\`${name}\`` : `\`${name}\` (optional)`
    const row = [shown, typeOf(schema), schema.description ?? MEANINGS[name] ?? '']
    if (schema.type === 'array' && schema.items?.properties) return [row, ...resultRows(schema.items, `${name}[].`)]
    return schema.properties ? [row, ...resultRows(schema, `${name}.`)] : [row]
  })
}

function typeOf({ type, enum: values, items, minimum, maximum }) {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (type === 'array') return `list of ${items?.type ?? 'anything'}s`
  const bounds = [
    minimum !== undefined && `from ${minimum}`,
    maximum !== undefined && `${minimum === undefined ? 'up to' : 'to'} ${maximum}`,
  ].filter(Boolean)
  return [type, ...bounds].join(' ')
}

function promptRow({ name, description, arguments: given = [] }) {
  return [`\`${name}\``, description, given.map(({ name, description }) => `\`${name}\`: ${description}`).join('; ')]
}
