import { spawn } from 'node:child_process'
import { InstallFailed } from './install-failed.ts'
import type { Npm } from './npm.ts'

/**
 * No compilers and no scripts: all native parts are prebuilt optional dependencies for each platform, so the person's settings
 * must not omit those, or make npm install anywhere else.
 */
const INSTALL = [
  'ci',
  '--no-global',
  '--install-strategy=hoisted',
  '--ignore-scripts',
  '--omit=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-update-notifier',
  '--loglevel=error',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=2000',
  '--prefer-offline',
]
const TAIL = 4000

const NO_NETWORK =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/
const NO_TRUST = /CERT|SIGNATURE|SSL/

/** @throws {InstallFailed} with npm's reason in plain words */
export async function runNpm(npm: Npm, folder: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  const child = spawn(npm.command, [...npm.args, ...INSTALL], {
    cwd: folder,
    env,
    shell: npm.shell,
    signal,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-TAIL)
  })
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw new InstallFailed('Stopped; nothing was installed.')
    throw new InstallFailed(`npm can't be started: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  })
  if (exit !== 0) throw new InstallFailed(reason(output, exit))
}

function reason(output: string, exit: number | null): string {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? ''
  const said = `npm says:\n${output.trim().split('\n').slice(-8).map(indented).join('\n')}`
  if (NO_NETWORK.test(code))
    return `The npm registry can't be reached (${code}). Check the network, and the proxy and registry that \`npm config list\` shows, then run this again.`
  if (NO_TRUST.test(code))
    return `The npm registry's certificate is not trusted here (${code}); a company proxy often needs \`npm config set cafile\`. ${said}`
  if (code === 'EINTEGRITY') {
    return `The registry sent something other than what was published: its hash does not match. Nothing was installed. ${said}`
  }
  if (code === 'ENOSPC') return 'The disk is full. Free 700 MB, or set NEMO_HOME to a folder on another disk.'
  if (code === 'ETARGET' || code === 'E404')
    return `The registry that npm uses does not have these parts (${code}). ${said}`
  return `npm failed${code ? ` (${code})` : exit === null ? '' : ` (exit ${exit})`}. ${said}`
}

function indented(line: string): string {
  return `  ${line}`
}
