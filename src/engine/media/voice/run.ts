import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { MediaError } from '../media.ts'
import type { Saying, Synthesiser } from './synthesiser.ts'

const MAX_MS = 120_000

/** The environment for running programs; tests provide their own. */
export interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
}

/**
 * Speaks a text with a synthesiser.
 * @param file path of the WAV
 * @returns false if the machine does not have it
 * @throws {MediaError} if it fails
 */
export async function runSynthesiser(
  { command, arguments: args }: Synthesiser,
  text: string,
  saying: Saying,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const code = await new Promise<number | null | 'missing'>((resolve) => {
    const child = spawn(command, args(file, saying), { stdio: ['pipe', 'ignore', 'ignore'], env, timeout: MAX_MS })
    child.on('error', () => resolve('missing'))
    child.on('close', resolve)
    child.stdin.on('error', () => {}) // it ended before reading everything; its exit code says why
    child.stdin.end(text)
  })
  if (code === 'missing') return false
  const written = await stat(file).catch(() => undefined)
  if (code !== 0 || !written || written.size <= 44)
    throw new MediaError('the speech synthesiser of this computer failed')
  return true
}
