import { homedir, tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import * as z from 'zod'

/** What the environment says. Everything optional is left for the rooms to default. */
export interface Config {
  /** the person's own token; never replaced by an anonymous one */
  token?: string
  clientId?: string
  apiUrl: string
  webUrl: string
  engine: 'auto' | 'cloud' | 'local'
  /** data folder, where NEMO_HOME names one; `homeFolder` has the default */
  home?: string
  /** folders that uploads must come from; none: any folder */
  mediaDirs: string[]
  /** where exports go by default and are always allowed */
  outputDir?: string
  /** folder of the SKILL.md that calls are attributed to */
  skillDir?: string
  /** overrides the platform that attribution detects (PROTOCOL.md section 16) */
  skillSource?: string
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  /** the local engine ends when it had nothing to do for so long, ms */
  engineIdleMs: number
}

/** A variable whose value can't be used. The value is shown only where it can't be a secret. */
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

const VARIABLES = {
  token: ['NEMO_TOKEN', printable.optional()],
  clientId: ['NEMO_CLIENT_ID', printable.refine((id) => id.length <= 64, 'must be at most 64 characters').optional()],
  apiUrl: ['NEMO_API_URL', origin.default('https://mega-api-prod.nemovideo.ai')],
  webUrl: ['NEMO_WEB_URL', origin.default('https://nemovideo.com')],
  engine: ['NEMO_ENGINE', flag('auto', 'cloud', 'local').default('auto')],
  home: ['NEMO_HOME', folder.optional()],
  mediaDirs: ['NEMO_MEDIA_DIRS', folders.default([])],
  outputDir: ['NEMO_OUTPUT_DIR', folder.optional()],
  skillDir: ['NEMO_SKILL_DIR', folder.optional()],
  skillSource: ['SKILL_SOURCE', z.string().optional()],
  logLevel: ['NEMO_LOG_LEVEL', flag('silent', 'error', 'warn', 'info', 'debug').default('warn')],
  engineIdleMs: ['NEMO_ENGINE_IDLE_MS', z.coerce.number('must be milliseconds').int().min(0).default(600_000)],
} as const satisfies Record<keyof Config, readonly [string, z.ZodType]>

/** The variables that `readConfig` reads, in the order of the documentation. */
export const VARIABLE_NAMES: readonly string[] = Object.values(VARIABLES).map(([variable]) => variable)

/**
 * Reads the environment. Empty values, and the `${…}` that some clients hand over for settings that the person left out,
 * count as unset. A value that can't be used is reported, and its default stands in for it; whoever acts on the
 * configuration must refuse while there are problems, since a guessed engine or address would send media elsewhere.
 */
export function readConfig(env: NodeJS.ProcessEnv): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  const read = ([variable, schema]: readonly [string, z.ZodType]): unknown => {
    const parsed = schema.safeParse(setting(env[variable]))
    if (parsed.success) return parsed.data
    problems.push({ variable, problem: `${variable} ${parsed.error.issues[0]?.message ?? 'is not valid'}` })
    return schema.parse(undefined)
  }
  const entries = Object.entries(VARIABLES).map(([key, rule]) => [key, read(rule)])
  // VARIABLES has a rule for every key of Config, and each rule's output is that key's type
  return { config: Object.fromEntries(entries) as Config, problems }
}

/** The folder of everything that this package keeps: NEMO_HOME, else the platform's data folder. Not created here. */
export async function homeFolder(config: Pick<Config, 'home'>): Promise<string> {
  if (config.home) return config.home
  provideHome(process.env)
  const { default: envPaths } = await import('env-paths')
  return envPaths('video-maker-mcp', { suffix: '' }).data
}

/**
 * Gives a home folder to a process that has none, a container's numeric user without HOME: one among the temporary files.
 * Without it every question for the home folder would throw.
 */
export function provideHome(env: NodeJS.ProcessEnv): void {
  try {
    homedir()
  } catch {
    env.HOME = join(tmpdir(), `video-maker-mcp-${process.getuid?.() ?? 'user'}`)
  }
}

/** Absolute, with the `~` expanded that was typed into a settings field where no shell sees it. */
function absolute(path: string): string {
  const home = process.env.HOME || process.env.USERPROFILE
  return home && /^~(?=$|[/\\])/.test(path) ? join(home, path.slice(1)) : resolve(path)
}

function setting(value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return !trimmed || /^\$\{[^}]*\}$/.test(trimmed) ? undefined : trimmed
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : ''
}
