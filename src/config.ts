import { homedir, tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { VENDOR_URL } from './protocol/endpoint.ts'

/** The settings in the environment. Defaults of optional ones are up to their users. */
export interface Config {
  /** the person's own token; never replaced by an anonymous one */
  token?: string
  clientId?: string
  apiUrl: string
  webUrl: string
  engine: 'auto' | 'cloud' | 'local'
  /** data folder, if NEMO_HOME is set; `homeFolder` has the default */
  home?: string
  /** folders that uploads must be in; empty: any folder */
  mediaDirs: string[]
  /** default folder of exports, which is always allowed */
  outputDir?: string
  /** folder of the SKILL.md to which calls are attributed */
  skillDir?: string
  /** overrides the detected platform for attribution (PROTOCOL.md section 16) */
  skillSource?: string
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  /** file of the speech recognition model, instead of the one installed by `engine install --speech` */
  speechModel?: string
  /** whether the local engine may encode films on the machine's graphics hardware */
  hardware: 'auto' | 'off'
  /** the local engine ends after being idle this long, ms */
  engineIdleMs: number
}

/** A variable with an unusable value. The value is shown only if it can't be a secret. */
export interface ConfigProblem {
  variable: string
  problem: string
}

const flag = (...values: [string, ...string[]]) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(values, `must be one of ${values.join(', ')}`))

const origin = z
  .string()
  .refine((value) => /^https?:$/.test(protocolOf(value)), 'must be an http or https address')
  .refine(isPlain, 'must be an address without user name, password, query or fragment')
  .transform((value) => value.replace(/\/+$/, ''))

const printable = z
  .string()
  .transform((value) => value.replace(/^Bearer\s+/i, ''))
  .refine((value) => /^[\x21-\x7e]+$/.test(value), 'must be one word of plain characters')

const folder = z.string().transform(absolute)

const folders = z.string().transform((value) =>
  value
    .split(delimiter)
    .map((path) => path.trim())
    .filter(Boolean)
    .map(absolute),
)

const milliseconds = (least: number) => {
  const problem = `must be a whole number of milliseconds, at least ${least}`
  return z.string().regex(/^\d+$/, problem).transform(Number).pipe(z.number(problem).min(least, problem))
}

interface Rule {
  variable: string
  schema: z.ZodType
  meaning: string
  /** the effect of leaving it unset, if the schema has no default that says it */
  unset?: string
}

const RULES = {
  engine: {
    variable: 'NEMO_ENGINE',
    schema: flag('auto', 'cloud', 'local').default('auto'),
    meaning:
      '`cloud`, `local`, or `auto`: with a NEMO_TOKEN the cloud, or this machine if the cloud can’t be reached; without one this machine, or the cloud if the local engine’s parts are not installed',
  },
  token: {
    variable: 'NEMO_TOKEN',
    schema: printable.optional(),
    meaning: 'token of a NemoVideo account, or of a user of your own server',
    unset: 'an anonymous one is made when the cloud is first used',
  },
  outputDir: {
    variable: 'NEMO_OUTPUT_DIR',
    schema: folder.optional(),
    meaning: 'folder for finished videos',
    unset: 'the videos folder (`Movies` on macOS, else `Videos`)',
  },
  mediaDirs: {
    variable: 'NEMO_MEDIA_DIRS',
    schema: folders.default([]),
    meaning: 'folders that uploads may come from, separated as in `PATH`',
    unset: 'everywhere except hidden files and folders',
  },
  home: {
    variable: 'NEMO_HOME',
    schema: folder.optional(),
    meaning: 'where sessions, media, caches and the parts of the local engine are kept',
    unset: 'the platform’s data folder',
  },
  apiUrl: {
    variable: 'NEMO_API_URL',
    schema: origin.default(VENDOR_URL),
    meaning: 'address of the cloud service, or of a server of your own (`engine serve`)',
  },
  webUrl: {
    variable: 'NEMO_WEB_URL',
    schema: origin.default('https://nemovideo.com'),
    meaning: 'address of the cloud service’s website, for links to the page where people register',
  },
  clientId: {
    variable: 'NEMO_CLIENT_ID',
    schema: printable.refine((id) => id.length <= 64, 'must be at most 64 characters').optional(),
    meaning: 'client id used to ask for the anonymous token, at most 64 characters',
    unset: 'a random one, which is kept',
  },
  skillDir: {
    variable: 'NEMO_SKILL_DIR',
    schema: folder.optional(),
    meaning: 'folder of the SKILL.md whose name and version are sent with every request to the cloud',
    unset: 'looked for in the program’s folder, then in those above it',
  },
  skillSource: {
    variable: 'SKILL_SOURCE',
    schema: z.string().optional(),
    meaning: 'name of the platform, which is sent with every request to the cloud',
    unset: 'derived from where the server is installed',
  },
  speechModel: {
    variable: 'NEMO_SPEECH_MODEL',
    schema: folder.optional(),
    meaning:
      'file of a Whisper model in ggml’s format (`ggml-base.bin`), with which the local engine recognises speech',
    unset: 'what `engine install --speech` installed',
  },
  logLevel: {
    variable: 'NEMO_LOG_LEVEL',
    schema: flag('silent', 'error', 'warn', 'info', 'debug').default('warn'),
    meaning: '`silent`, `error`, `warn`, `info` or `debug`; the log goes to stderr, without tokens',
  },
  hardware: {
    variable: 'NEMO_HW',
    schema: flag('auto', 'off').default('off'),
    meaning:
      '`off`: the local engine encodes with x264: files are smaller at the same quality, and a film always gives the same file on this machine; `auto`: it encodes MP4, MOV and MKV with this machine’s graphics hardware (VideoToolbox, NVENC, QSV, VAAPI) if a test clip comes out well, and goes back to x264 after any failure',
  },
  engineIdleMs: {
    variable: 'NEMO_ENGINE_IDLE_MS',
    schema: milliseconds(1000).default(600_000),
    meaning: 'how many milliseconds the local engine keeps running without work, at least 1000',
  },
} as const satisfies Record<keyof Config, Rule>

/** The variables that `readConfig` reads, in the order of the documentation. */
export const VARIABLES: readonly Rule[] = Object.values(RULES)

/** `--output-dir` for NEMO_OUTPUT_DIR, and so on; tokens have no flag, since everyone on a machine can read command lines. */
const FLAGS = new Map(
  VARIABLES.filter(({ variable }) => variable !== 'NEMO_TOKEN').map(({ variable }) => [flagOf(variable), variable]),
)

/** The server's flags, without dashes. */
export const FLAG_NAMES: readonly string[] = [...FLAGS.keys()]

/**
 * Treats flags as another spelling of the variables, and writes them to `env`, from which the local engine inherits them.
 * @throws {Error} for an unknown flag or a flag without a value, worded for a terminal
 */
export function applyFlags(args: string[], env: NodeJS.ProcessEnv): void {
  const options = Object.fromEntries([...FLAGS.keys()].map((flag) => [flag, { type: 'string' as const }]))
  const { values } = parseArgs({ args, options })
  for (const [flag, variable] of FLAGS) {
    const value = values[flag]
    if (typeof value === 'string') env[variable] = value
  }
}

/**
 * Reads the environment. Empty values, and the `${…}` that some clients pass for settings left out, count as unset. An unusable
 * value is reported and replaced by its default; code that acts on the configuration must refuse while there are problems, since
 * a guessed engine or address could send media to the wrong place.
 */
export function readConfig(env: NodeJS.ProcessEnv): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  const read = ({ variable, schema }: Rule): unknown => {
    const parsed = schema.safeParse(setting(env[variable]))
    if (parsed.success) return parsed.data
    problems.push({ variable, problem: `${variable} ${parsed.error.issues[0]?.message ?? 'is not valid'}` })
    return schema.parse(undefined)
  }
  const entries = Object.entries(RULES).map(([key, rule]) => [key, read(rule)])
  // RULES has a rule for every key of Config, whose output has that key's type
  return { config: Object.fromEntries(entries) as Config, problems }
}

/** The folder for everything that this package stores: NEMO_HOME, or the platform's data folder. Not created here. */
export async function homeFolder(config: Pick<Config, 'home'>): Promise<string> {
  if (config.home) return config.home
  provideHome(process.env)
  const { default: envPaths } = await import('env-paths')
  return envPaths('video-maker-mcp', { suffix: '' }).data
}

/**
 * Gives a temporary home folder to a process without one, such as a container's numeric user without HOME: otherwise every
 * request for the home folder would throw. An empty variable counts as unset, as the data would otherwise be written to the
 * current folder.
 * @returns the temporary folder, if no other is known
 */
export function provideHome(env: NodeJS.ProcessEnv): string | undefined {
  for (const variable of ['HOME', 'USERPROFILE']) if (env[variable]?.trim() === '') delete env[variable]
  try {
    homedir()
    return undefined
  } catch {
    const stead = join(tmpdir(), `video-maker-mcp-${process.getuid?.() ?? 'user'}`)
    env.HOME = stead
    return stead
  }
}

/** Absolute, with `~` expanded where no shell does it: in a settings field, or after a `=`. */
export function absolute(path: string): string {
  return /^~(?=$|[/\\])/.test(path) ? join(homedir(), path.slice(1)) : resolve(path)
}

/** The value of a variable, unless it counts as unset. */
export function setting(value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return !trimmed || /^\$\{[^}]*\}$/.test(trimmed) ? undefined : trimmed
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : ''
}

/** Paths are appended to it, and no request takes a password in its address. */
function isPlain(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { username, password } = new URL(value)
  return username === '' && password === '' && !/[?#]/.test(value)
}

/** `output-dir` for NEMO_OUTPUT_DIR */
export function flagOf(variable: string): string {
  return variable
    .replace(/^NEMO_/, '')
    .toLowerCase()
    .replaceAll('_', '-')
}
