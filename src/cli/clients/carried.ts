import { delimiter } from 'node:path'
import { readConfig, setting, VARIABLES } from '../../config.ts'

/** A token is no thing for a settings file; the others are about this installation. */
const LEFT_OUT = new Set(['NEMO_TOKEN', 'NEMO_CLIENT_ID', 'NEMO_SKILL_DIR', 'SKILL_SOURCE'])

/** What the entry of a client gets from the terminal's environment, which the client does not see. */
export interface Carried {
  env: Record<string, string>
  /** a token is set here, and not carried */
  token: boolean
}

/**
 * The settings of an environment that the server would read, with absolute folders: without them a client would start it with
 * another data folder or another server.
 * @returns what is wrong if a value can't be used, worded for a terminal
 */
export function carried(env: NodeJS.ProcessEnv): Carried | string {
  const { config, problems } = readConfig(env)
  const [wrong] = problems.filter(({ variable }) => !LEFT_OUT.has(variable))
  if (wrong) return `${wrong.problem}. Correct or unset it, and run this again.`
  const absolute: Partial<Record<string, string>> = {
    NEMO_HOME: config.home,
    NEMO_OUTPUT_DIR: config.outputDir,
    NEMO_SPEECH_MODEL: config.speechModel,
    NEMO_MEDIA_DIRS: config.mediaDirs.join(delimiter),
  }
  const values = VARIABLES.filter(({ variable }) => !LEFT_OUT.has(variable)).flatMap(({ variable }) => {
    const value = setting(env[variable])
    return value === undefined ? [] : [[variable, absolute[variable] ?? value] as const]
  })
  return { env: Object.fromEntries(values), token: setting(env.NEMO_TOKEN) !== undefined }
}
