import { type ErrorCode, type Facts, NemoError, serviceWords } from '../protocol/errors.ts'
import { programCommand } from '../protocol/program.ts'
import { withoutSecrets } from '../protocol/secrets.ts'

/** The advice that a model gets about an error. */
export interface Advice {
  code: ErrorCode
  /** what happened, one sentence */
  happened: string
  /** what the model should do now */
  now: string
  /** what to tell the person, in words that can be passed on */
  person: string
  retry: Retry
}

/** `after_change`: the same call fails again until the advice has been followed */
export type Retry = 'no' | 'once' | 'later' | 'after_change'

type Row = Omit<Advice, 'code'>

const LOCAL =
  'The local engine works free and offline on this machine: create_session with engine "local", then upload again.'

/**
 * The only table of PROTOCOL.md 14; a code without advice does not compile. `{fact}` is filled in; a part in `[…]` is omitted if
 * its fact is unknown, or, with `{?case}`, unless the fact is true, with `{!case}` if it is. docs/errors.md is generated from it.
 */
const ADVICE: Readonly<Record<ErrorCode, Row>> = {
  '1001': {
    happened: 'The service rejected the access token[ ({detail})].',
    now: `[{?supplied}The token in NEMO_TOKEN is the person's own: ask them to unset or replace it. An anonymous token would mean a different account with different credits. ][{?minted}Each installation gets a new free token only once every 7 days: set NEMO_TOKEN, or use the local engine (create_session with engine "local"). ]Do not repeat the call unchanged.`,
    person: 'The service does not accept the access token; it may be wrong or older than 7 days.',
    retry: 'after_change',
  },
  '1002': {
    happened:
      'There is no session {session}[{!rounded}: the id is wrong, or the session is gone, together with its timeline][{?rounded}: its last digits were probably lost, as it was sent as a number].',
    now: '[{?rounded}Send session_id again as a string, in quotes.][{!rounded}{!sessions}Call create_session to open a new project, then upload the media again.][{!rounded}If it is one of these, call again with its id: {sessions}. If not, call create_session and upload the media again.][{?rounded} These are known here: {sessions}.]',
    person:
      '[{?rounded}The project was not found, as its id was not passed on whole; it is being sent again.][{!rounded}That project was not found. If it is gone, a new one can be opened, and the media uploaded again.]',
    retry: 'after_change',
  },
  '2001': {
    happened: 'The account has no credits left for generation[ ({detail})].',
    now: `Do not send the request again.[{!seconds} The film as it is can still be exported: exports cost no credits.][{?seconds} On this server a credit is a second of exported film: offer a shorter part (from_ms, to_ms).][{!local} ${LOCAL}]`,
    person:
      '[{!seconds}The credits are used up; exporting is still free. ][{?seconds}There are too few credits for this film; the people who run the server can give you more. ][Register to get more: {register_url}][{?registered}Top up credits in your account.]',
    retry: 'after_change',
  },
  '4001': {
    happened:
      '[{!local}The service does not accept this type of file][{?local}The engine cannot use this file][: {name}][{?local} ({detail})].',
    now: '[{!local}Ask for the file in one of these formats: mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac.][{?local}Say what is wrong with it, and ask for another copy or another file.]',
    person:
      '[{!local}This file type is not supported. Please convert it, for example to MP4, JPG or MP3.][{?local}The file cannot be used: {detail}.]',
    retry: 'after_change',
  },
  '4002': {
    happened:
      'The file is too large[{?megabytes}, more than 500 MB][{?status} for the service][{?foreign}, or for a gateway or proxy in front of it (HTTP {status})][: {name}].',
    now: 'Ask for a shorter or more compressed version; the service takes at most 500 MB. Do not send the same file again.',
    person: 'The file is too large. Please compress or trim it[{?megabytes} to less than 500 MB].',
    retry: 'after_change',
  },
  '400': {
    happened: 'The service refused the request as malformed[: {detail}].',
    now: 'Check the arguments; if they are right, this is a bug in this server. Do not keep trying.',
    person: 'The service did not understand the request.',
    retry: 'no',
  },
  '402': {
    happened:
      "Export is blocked by the account's plan[ ({detail})]. The headers that attribute the call to the skill were all sent.",
    now: `This is a matter of the plan, not of credits: do not suggest topping up.[{!local} ${LOCAL}]`,
    person:
      '[{!seconds}Register or upgrade your plan to unlock export.][{?seconds}The people who run the server have to allow exports.][ {register_url}]',
    retry: 'after_change',
  },
  '422': {
    happened: 'The service could not validate the request[: {detail}].',
    now: 'Check the arguments; if they are right, this is a bug in this server. Do not keep trying.',
    person: 'The service did not accept the request.',
    retry: 'no',
  },
  '429': {
    happened:
      'The service limits how often this can be done[ ({detail})].[{?again} Another try after a pause was refused, too.]',
    now: `[{?token}Each installation gets a free token only once every 7 days; set NEMO_TOKEN to use an account of your own. ]Wait[ {wait}] before you make the same call again.[{!local} ${LOCAL}]`,
    person:
      'The service is limiting requests at the moment[; try again in {wait}].[{?token} A free account can be opened from here only once every 7 days.]',
    retry: 'later',
  },
  '5xx': {
    happened: 'The service is unavailable[ ({host}: HTTP {status})][; the answer was {looks}][ titled "{title}"].',
    now: `Try once more in a minute. As far as is known, nothing was charged.[{!local} ${LOCAL}]`,
    person: 'The video service is not available right now.',
    retry: 'later',
  },
  backend: {
    happened: 'The service reported a problem[ with code {backend_code}][: {detail}].',
    now: 'This code is not documented. Tell the person what the service says; do not repeat the call.',
    person: 'The video service reported a problem: [{detail} ](code {backend_code}).',
    retry: 'no',
  },
  unreachable: {
    happened: '[{!local}No connection to {host}][{?local}The local engine does not answer][: {detail}].',
    now: `[{!local}Check the network or the proxy settings (HTTPS_PROXY), then try again. ${LOCAL}][{?local}The machine may be busy: wait a moment and make the same call again. If it fails again, ask the person to run: {program} doctor.]`,
    person:
      '[{!local}The video service cannot be reached from this machine.][{?local}The local video engine does not answer at the moment.]',
    retry: 'later',
  },
  not_the_service: {
    happened:
      'Something other than the video service answered at {host}: [HTTP {status} with ]{looks}[ titled "{title}"].',
    now: `It may be the network’s sign-in page, a firewall or a proxy, or another server if NEMO_API_URL is wrong. The session is not lost: once the person has looked into it, make the same call again.[{?sent} Call get_state first: the message may have arrived after all.][{!local} ${LOCAL}]`,
    person:
      'Something else on the network answers instead of the video service ({host}). Please open any web page in a browser: you may have to sign in to the network first, or a firewall may block the service.',
    retry: 'after_change',
  },
  bad_answer: {
    happened: 'The service gave an answer that cannot be used[: {detail}].',
    now: 'Call get_state to see what is there before you try again.',
    person: 'The video service answered in an unexpected way.',
    retry: 'once',
  },
  engine_missing: {
    happened: "[{detail}][{!detail}The local engine's parts are not installed.]",
    now: 'Ask the person to run: {program} engine install. Or use the cloud: create_session with engine "cloud".',
    person: 'The local video engine is not installed yet. Run: {program} engine install',
    retry: 'after_change',
  },
  engine_failed: {
    happened: '[{detail}][{!detail}The local engine did not start, or it stopped.]',
    now: 'Try once more. If it fails again, ask the person to run: {program} doctor.',
    person: 'The local video engine has a problem. `{program} doctor` says more.',
    retry: 'once',
  },
  engine_data: {
    happened: 'The local engine cannot use its data: {detail}',
    now: 'Nothing was changed, and another try would fail the same way. Ask the person to do this: {fix} Then make the same call again.',
    person: 'The local video engine cannot use its data: {detail} {fix}',
    retry: 'after_change',
  },
  bad_edit: {
    happened: 'No edit was made, and the timeline is unchanged: {detail}',
    now: 'Correct that edit and send the whole list again. An edit with op "help" and "about" explains an operation in full; get_state shows what is on the timeline, with ids.',
    person: 'That edit could not be made. Nothing was changed.',
    retry: 'after_change',
  },
  bad_argument: {
    happened: 'The arguments are not valid: {detail}.',
    now: 'Correct the arguments and call again.',
    person: 'The request was not valid; it is being corrected.',
    retry: 'after_change',
  },
  bad_config: {
    happened: 'A setting of this server cannot be used: {detail}. Nothing was done.',
    now: 'Ask the person to correct that environment variable in the settings of their MCP client and to restart the server. Do not guess a value.',
    person: 'A setting of the video server is not valid: {detail}.',
    retry: 'after_change',
  },
  not_found_file: {
    happened: 'There is no file {name}[: {detail}].',
    now: 'Ask for the full path of the file, or for a link to it.',
    person: 'The file was not found. Please give its full path.',
    retry: 'after_change',
  },
  cannot_read: {
    happened: '{name} cannot be read[: {detail}].',
    now: 'Ask the person to check the file’s permissions and the disk or network drive that it is on, or to copy it somewhere else. Then call again.',
    person: 'The file cannot be read[: {detail}]. Please copy it somewhere else and give me the new path.',
    retry: 'after_change',
  },
  not_media: {
    happened: '"{name}" cannot be uploaded: {detail}.',
    now: 'Ask for a video, an image or an audio file; the local engine also takes subtitles, scripts (.txt) and colour tables (.cube).',
    person: 'This file cannot be used: {detail}.',
    retry: 'after_change',
  },
  bad_link: {
    happened: 'The link {name} cannot be used[: {detail}].',
    now: 'Ask for a direct, public link to the media file itself, not to a page that shows it; or for the path of the file on this machine.',
    person: 'That link does not lead to a media file. Please give a direct link, or the file itself.',
    retry: 'after_change',
  },
  not_allowed_path: {
    happened: '{name} may not be used: {detail}.',
    now: 'Use a path that is allowed; NEMO_MEDIA_DIRS and NEMO_OUTPUT_DIR say which ones are. Do not try other spellings of the path.',
    person: 'That place on the disk cannot be used: {detail}.',
    retry: 'after_change',
  },
  cannot_write: {
    happened: 'The file cannot be written to {name}[: {detail}].',
    now: 'Give another output_path, or leave it out to use the videos folder.[ The finished render is kept: pass render_id {render} with it.]',
    person: 'The video cannot be saved there. Please choose another folder or free some space on the disk.',
    retry: 'after_change',
  },
  disk_full: {
    happened: 'There is no room left on the disk of the local engine.',
    now: 'Nothing is lost. Ask the person to free some space on the disk that holds NEMO_HOME (its folder `cache` may be emptied), or to set NEMO_HOME to a folder on another disk; then make the same call again.',
    person: 'The disk is full. Please free some space; nothing is lost.',
    retry: 'after_change',
  },
  no_session: {
    happened: 'It is not clear which session is meant[: {detail}].',
    now: '[Call again with a session_id: {sessions}. If it is not clear which one is meant, ask the person. ]For a new project call create_session.',
    person: 'Which project do you mean?',
    retry: 'after_change',
  },
  turn_running: {
    happened: 'Another message has been running in this session for {seconds} s: "{running}".',
    now: 'Wait for it: call chat_edit without a message. Send the new message when it is done.',
    person: 'The previous request is still running; the next one has to wait until it is done.',
    retry: 'later',
  },
  unknown_render: {
    happened: 'There is no render {render}.',
    now: '[Known renders: {renders}. ]Call export_render with session_id to start one.',
    person: 'That export is not known here.',
    retry: 'after_change',
  },
  empty_timeline: {
    happened: 'The timeline is empty: there is nothing to see or to export yet.',
    now: 'Upload media with upload_media or ask for a video with chat_edit first.',
    person: 'There is nothing to export yet. Please add media or describe a video first.',
    retry: 'after_change',
  },
  no_picture: {
    happened:
      'The cloud makes no pictures of a timeline, and no film of this session has been exported to this machine yet.',
    now: 'Call export_render with quality "draft", then look again: the picture is taken from that film. Or work from what get_state says without look.',
    person: 'There is no picture of this project yet. An export would give one.',
    retry: 'after_change',
  },
  render_failed: {
    happened: 'The render failed[{?twice} again on a second try][: {detail}].',
    now: 'Offer to simplify the video or to export again; the timeline is unchanged.',
    person: 'The video could not be rendered[: {detail}].',
    retry: 'once',
  },
  stream_lost: {
    happened:
      'The connection was lost while the service worked on the message, and the timeline has not changed since.',
    now: 'Call get_state once to be sure. Offer to send the message again; do not send it without asking, since it could be charged twice.',
    person: 'The connection was lost and nothing has changed so far. Shall I try again?',
    retry: 'after_change',
  },
  internal: {
    happened: 'This is a bug in video-maker-mcp itself, not a problem with the arguments or the network[: {detail}].',
    now: '[{?sent}The message was sent: call get_state to see what it did, and do not send it again without asking. ]Do not make the same call again; it would fail the same way. Tell the person; the log of this server (on stderr) has the details for a report.',
    person: 'The video server has a bug. Its log has the details; please report it.',
    retry: 'no',
  },
}

/** Any thrown value as advice; anything but a NemoError is `internal`, without its details. */
export function advise(error: unknown): Advice {
  return error instanceof NemoError
    ? adviceFor(error.code, { detail: problemWords(error), ...error.facts })
    : adviceFor('internal')
}

/** A row of the table with its facts filled in. */
export function adviceFor(code: ErrorCode, facts: Facts = {}): Advice {
  const row = ADVICE[code]
  // its detail is our own, and lists the choices
  const longest = code === 'bad_edit' ? 2000 : LONGEST_FACT
  return {
    code,
    happened: fill(row.happened, facts, longest),
    now: fill(row.now, facts, longest),
    person: fill(row.person, facts, longest),
    retry: row.retry,
  }
}

/** The detail of an error, or of one in a record; a service's own words are quoted. */
export function problemWords({ code, message, facts }: Pick<NemoError, 'code' | 'message' | 'facts'>): string {
  if (message === '' || message === code) return ''
  return facts.said ? serviceWords(message) : message
}

function fill(template: string, facts: Facts, longest: number): string {
  const known = (name: string) =>
    name === 'program' || (facts[name] !== undefined && facts[name] !== '' && facts[name] !== false)
  const value = (name: string) => (known(name) ? printable(String(facts[name]), longest) : '(not known)')
  const put = (text: string) =>
    text.replace(/\{([?!]?)(\w+)\}/g, (_, asked, name) =>
      asked ? '' : name === 'program' ? programCommand() : value(name),
    )
  const parts = template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const facts = [...part.matchAll(/\{([?!]?)(\w+)\}/g)]
    return facts.every(([, asked, name = '']) => known(name) === (asked !== '!')) ? part : ''
  })
  // a fact may be a sentence with its own full stop
  return put(parts)
    .replace(/(?<!\.)\.\.(?=\s|$)/g, '.')
    .trim()
}

/** Longest fact, characters: some contain a backend's words. */
const LONGEST_FACT = 300

/** One line, without control characters and tokens, shortened. */
function printable(fact: string, longest: number): string {
  const line = withoutSecrets(fact.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' '))
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
