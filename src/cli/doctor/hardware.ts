import { fork } from 'node:child_process'
import * as z from 'zod'
import { type HardwareName, hardwareOf, TRY_HARDWARE } from '../../protocol/hardware.ts'
import { type Finding, note, ok } from './finding.ts'

const WHAT = 'Hardware encoding'
const PATIENCE_MS = 30_000

const Reply = z.union([z.object({ output: z.object({ sign: z.string() }) }), z.object({ error: z.string() })])

/**
 * Which of the machine's hardware encoders would be used, determined like in the engine: each is tried on a test clip, in a
 * separate worker.
 * @param worker entry file of the engine's workers
 */
export async function hardwareFinding(
  mode: 'auto' | 'off',
  node: string,
  worker: string,
  names: readonly HardwareName[] = hardwareOf(process.platform),
): Promise<Finding> {
  if (mode === 'off') return ok(WHAT, 'off: films are encoded by x264 (NEMO_HW=auto tries this machine’s hardware)')
  const reasons: string[] = []
  for (const name of names) {
    const reason = await tried(node, worker, name)
    if (reason === undefined) return ok(WHAT, `${name}, whose test clip came out well; x264 after any failure`)
    reasons.push(`${name}: ${reason}`)
  }
  const tells = reasons.length > 0 ? ` (${reasons.join('; ')})` : ''
  return note(WHAT, `none works here${tells}; films are encoded by x264`)
}

/** @returns why it can't be used, or undefined if it can */
function tried(node: string, worker: string, name: HardwareName): Promise<string | undefined> {
  return new Promise((resolve) => {
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const
    const child = fork(worker, [], { execPath: node, serialization: 'advanced', stdio: [...stdio] })
    const end = (reason: string | undefined) => {
      clearTimeout(timer)
      resolve(reason)
      child.kill('SIGKILL')
    }
    const timer = setTimeout(end, PATIENCE_MS, 'it does not answer')
    child.on('message', (reply) => {
      const { data } = Reply.safeParse(reply)
      if (data) end('error' in data ? data.error : undefined)
    })
    child.on('error', ({ message }) => end(message))
    child.on('exit', (code, signal) => end(`its driver ended the process (${signal ?? code})`))
    child.send({ id: 1, task: TRY_HARDWARE, input: { name } }, (error) => error && end(error.message))
  })
}
