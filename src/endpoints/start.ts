import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_PROBLEM } from '../protocol/engine-data.ts'
import { PROGRAM_PATH } from '../protocol/program.ts'

/** The environment variables passed to the engine: enough to run, without the person's secrets. */
const PASSED = [
  'PATH',
  'Path',
  'HOME',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
  'SystemRoot',
  'SYSTEMROOT',
  'windir',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'LC_ALL',
  'TZ',
  'LD_LIBRARY_PATH',
  'NODE_EXTRA_CA_CERTS',
  'NEMO_ENGINE_IDLE_MS',
  'NEMO_HW',
  'NEMO_LOG_LEVEL',
  'NEMO_SPEECH_MODEL',
  PROGRAM_PATH,
] as const

export function engineEnvironment(env: NodeJS.ProcessEnv, home: string): NodeJS.ProcessEnv {
  const passed = PASSED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return { ...Object.fromEntries(passed), NEMO_HOME: home }
}

/** The variables of a render farm; empty without one. */
export function farmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!env.NEMO_QUEUE_URL?.trim()) return {}
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => /^(AWS_|NEMO_QUEUE_URL$|NEMO_STORAGE$|NEMO_S3_)/.test(name)),
  )
}

export interface StartedEngine {
  /** undefined while it runs; the signal's name if it was killed */
  exit(): number | string | undefined
  /** its first error message, for `engine_failed` */
  complaint(): string
  /** the problem of its data and the remedy, if it ended because of that */
  dataProblem(): { problem: string; fix: string } | undefined
}

/** Starts the engine detached from this process, which neither waits for it nor ends it when it exits itself. */
export function startEngine(
  node: string,
  script: string,
  home: string,
  socket: string,
  env: NodeJS.ProcessEnv,
): StartedEngine {
  const logs = join(home, 'logs')
  mkdirSync(logs, { recursive: true, mode: 0o700 })
  // errors before the engine opens its own log
  const path = join(logs, 'start.log')
  const errors = openSync(path, 'w', 0o600)
  let ended: number | string | undefined
  let failure = ''
  const child: ChildProcess = spawn(node, [script, '--home', home, '--socket', socket], {
    detached: true,
    stdio: ['ignore', 'ignore', errors],
    cwd: home,
    env: { ...farmEnvironment(env), ...engineEnvironment(env, home) },
    windowsHide: true,
  })
  child.once('exit', (code, signal) => {
    ended = code ?? signal ?? 'unknown'
  })
  child.once('error', (error) => {
    ended = 'not started'
    failure = error.message
  })
  child.unref()
  closeSync(errors)
  return {
    exit: () => ended,
    complaint: () => failure || firstError(path),
    dataProblem: () => (ended === DATA_PROBLEM ? lastTwo(path) : undefined),
  }
}

function lastTwo(path: string): { problem: string; fix: string } {
  const [problem = '', fix = ''] = readFileSync(path, 'utf8').trim().split('\n').slice(-2)
  return { problem, fix }
}

function firstError(path: string): string {
  try {
    const lines = readFileSync(path, 'utf8').split('\n')
    return lines.find((line) => /^\w*Error\b|Error \[/.test(line)) ?? lines.find((line) => line.trim()) ?? ''
  } catch {
    return ''
  }
}
