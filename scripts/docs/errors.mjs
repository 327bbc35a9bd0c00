/** docs/errors.md: for each code what the model reads, in the very words of the code, with example facts. */
export function errorsPage(code) {
  const examples = examplesOf(code)
  const sections = code.ERROR_CODES.map((each) => {
    const own = examples.filter(({ error }) => error.code === each)
    if (own.length === 0) throw new Error(`docs/errors.md has no example of ${each}`)
    return `## ${each}\n\n${own.map((example) => exampleText(example, code)).join('\n\n')}`
  })
  return `# Errors

A failed call has \`isError\`, and its text says four things: what happened, what the model should do now, what to tell the person, and
whether to try again. Below is that text for every code as the model reads it, with example facts; it is made from the
table in [src/client/errors.ts](../src/client/errors.ts). \`_meta.advice\` has the same as an object: \`code\`,
\`happened\`, \`now\`, \`person\`, \`retry\` (\`no\`, \`once\`, \`later\`, \`after_change\`).

Numbers are codes of the service, words are codes of this server. An upload of several files does not fail because of one of them: that
file is in \`rejected\`, with its code, reason and advice. A chat turn that fails after it changed something is not a failed call
either: its result has \`status: "failed"\`, the changes, and the code in \`note\`.

${sections.join('\n\n')}`
}

function exampleText({ when, error }, { failure }) {
  const [{ text }] = failure(error).content
  return `${when}:\n\n\`\`\`text\n${text}\n\`\`\``
}

/** Details are those that the code gives, or what a service may say. */
function examplesOf({ NemoError, parseArguments, readConfig, TOOLS }) {
  const example = (when, ...error) => ({ when, error: new NemoError(...error) })
  const session = '5529798706024416000'
  const register_url = 'https://nemovideo.com/register?bind=anon_1a2b3c'
  return [
    example('A token of the person’s own (`NEMO_TOKEN`) is refused', '1001', 'invalid or expired token', {
      supplied: true,
    }),
    example('An anonymous token is refused, and no new one is available yet', '1001', 'invalid or expired token', {
      minted: true,
    }),
    example(
      'An edit names a clip that is not there',
      'bad_edit',
      'edits[1] (rotate), clip: there is no clip "c7". Nearest: c2. Available: c1 (beach.mp4), c2 (larch.jpg).',
    ),
    example('A session that the service has forgotten', '1002', 'Session not found', { session }),
    example('A session id that is not known here', '1002', 'Session not found', {
      session: '42',
      sessions: `${session} ("Summer", 3 h ago)`,
    }),
    example('No credits left, on an anonymous account', '2001', 'Insufficient credits', { register_url }),
    example('The same on an account of the person’s own', '2001', 'Insufficient credits', { registered: true }),
    example('A type of video or sound that is not supported', '4001', '', { name: 'concert.flv (flv)' }),
    example('A file over the limit', '4002', '', { name: 'holiday.mov', megabytes: 812 }),
    example('A file that is too large for the service, or for something in front of it', '4002', '', {
      name: 'holiday.mov',
      status: 413,
      foreign: true,
    }),
    example('A request that the service calls malformed', '400', 'app_name is required'),
    example('An export that the account’s plan does not include', '402', 'Export is not in your plan', {
      register_url,
    }),
    example('A request that does not fit the service’s schema', '422', 'field required: new_message'),
    example('Too many requests', '429', 'Too many requests', { wait: '60 s' }),
    example('A second anonymous token within seven days', '429', 'one token per client in 7 days', {
      token: true,
      again: true,
    }),
    example('The service is down', '5xx', '', {
      status: 503,
      host: 'mega-api-prod.nemovideo.ai',
    }),
    example('Any other code', 'backend', 'Template is locked', { backend_code: 7301 }),
    example('No connection', 'unreachable', 'the name cannot be resolved (DNS)', {
      host: 'mega-api-prod.nemovideo.ai',
    }),
    example('A proxy that requires a login', 'unreachable', 'the proxy requires a login (HTTP 407)', {
      host: 'proxy.example.com:3128',
    }),
    example('A sign-in page of the network instead of the service', 'not_the_service', '', {
      host: 'mega-api-prod.nemovideo.ai',
      status: 200,
      looks: 'a web page',
      title: 'Welcome to Hotel Wi-Fi',
    }),
    example('An answer that cannot be understood', 'bad_answer', 'a required field is missing'),
    example('The local engine without its native parts', 'engine_missing', 'The local engine lacks its native parts.'),
    example(
      "The local engine's database is damaged",
      'engine_data',
      'engine.db is damaged and no longer a valid database.',
      {
        fix: 'Move engine.db, and the files next to it whose names begin the same way, somewhere else: a new database is then made.',
      },
    ),
    example(
      'The disk of the local engine is full',
      'disk_full',
      'There is no room left on the disk of the local engine.',
      {
        local: true,
      },
    ),
    example(
      'The local engine does not start',
      'engine_failed',
      'The local engine did not start: it exited with code 1.',
    ),
    { when: 'An argument that a tool does not have', error: thrown(() => misspelt(parseArguments, TOOLS)) },
    example(
      'A variable whose value can’t be used',
      'bad_config',
      readConfig({ NEMO_ENGINE: 'moon' }).problems[0].problem,
    ),
    example('A file that is not there', 'not_found_file', '', { name: '/home/you/beach.jpg' }),
    example('A file that cannot be read from its disk', 'cannot_read', 'the disk reports an error', {
      name: 'beach.jpg',
    }),
    example('A link that leads nowhere', 'bad_link', 'the address could not be reached, or the download broke off', {
      name: 'https://example.com/clip.mp4',
    }),
    example('Something other than media', 'not_media', 'it is a folder; give the files in it', { name: 'Photos' }),
    example('A folder that uploads may not come from', 'not_allowed_path', HIDDEN, { name: 'id_rsa.png' }),
    example('A disk that is full', 'cannot_write', 'the disk is full', {
      name: '/home/you/Videos/Summer.mp4',
      render: 'render-7',
    }),
    example('No session, and none used yet', 'no_session', 'none has been used yet in this conversation'),
    example('The same when there are recent sessions', 'no_session', 'none has been used yet in this conversation', {
      sessions: `${session} ("Summer", 3 h ago)`,
    }),
    example('A message while another is being worked on', 'turn_running', '', { seconds: 95, running: 'Add a title' }),
    example('A render id that is not known', 'unknown_render', '', {
      render: 'render-9',
      renders: 'render-7 ("Summer", completed)',
    }),
    example('Looking at an empty timeline, or exporting it', 'empty_timeline'),
    example('Looking at a cloud session that has not been exported yet', 'no_picture'),
    example('A render that failed', 'render_failed', 'the encoded parts do not fit together'),
    example('A render that failed again with a new id', 'render_failed', 'composition failed', { twice: true }),
    example('A lost connection, and nothing changed since', 'stream_lost', 'the connection was reset'),
    example('A bug in this program', 'internal'),
    example('The same after a message was sent', 'internal', '', { sent: true }),
  ]
}

const HIDDEN = 'hidden files and files in hidden folders are not uploaded'

function misspelt(parseArguments, tools) {
  const { name, input } = tools.find((tool) => tool.name === 'export_render')
  return parseArguments(name, input, { resolutoin: '720p' })
}

function thrown(act) {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
