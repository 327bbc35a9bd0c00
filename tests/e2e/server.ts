import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { afterAll } from 'vitest'
import { engineHealth } from '../../src/endpoints/health.ts'
import { engineSocket } from '../../src/endpoints/socket.ts'
import { overhear } from '../overhear.ts'
import { type Called, read } from '../tools/call.ts'

/** What users run: the bundle that the global set-up has built. */
export const MAIN = join(import.meta.dirname, '../../dist/main.js')
export const MEDIA = join(import.meta.dirname, '../media')

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanUp of cleanups.reverse()) await cleanUp()
})

/** Done after the test file, the last first. */
export const afterwards = (cleanUp: () => unknown): void => void cleanups.push(cleanUp)

/** A folder of its own, gone after the test file. Short, since a socket's path has to be. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nemo-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** A home, a folder for exports, and an environment that names them; its engine is ended with the test file. */
export interface Workplace {
  folder: string
  home: string
  out: string
  env: Record<string, string>
  /** process id of the engine that runs now */
  engine(): Promise<number | undefined>
}

export function workplace(env: Record<string, string> = {}): Workplace {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  const out = join(folder, 'out')
  mkdirSync(out)
  const engine = async () => (await engineHealth(engineSocket(home), 60_000))?.pid
  cleanups.push(async () => {
    const pid = await engine()
    if (pid) await killed(pid)
  })
  return {
    folder,
    home,
    out,
    env: { NEMO_HOME: home, NEMO_OUTPUT_DIR: out, NEMO_ENGINE: 'local', HOME: folder, ...env },
    engine,
  }
}

export interface RunningServer {
  call(name: string, args?: Record<string, unknown>, onProgress?: (message: string) => void): Promise<Called>
  pid: number
  mcp: Client
  /** all that it wrote to stderr */
  stderr(): string
  close(): Promise<void>
}

/**
 * Starts the built server as a client does. Its environment is `env` and PATH alone, so that nothing of the machine's counts.
 * @param command program and arguments
 */
export async function startServer(
  env: Record<string, string>,
  [command, ...args]: [string, ...string[]] = [process.execPath, MAIN],
): Promise<RunningServer> {
  const transport = new StdioClientTransport({
    command,
    args,
    env: { PATH: process.env.PATH ?? '', ...env },
    stderr: 'pipe',
  })
  const stderr = overhear('server', transport.stderr)
  const mcp = new Client({ name: 'e2e', version: '1' })
  await mcp.connect(transport)
  await mcp.listTools()
  cleanups.push(() => mcp.close())
  return {
    mcp,
    pid: transport.pid ?? 0,
    stderr,
    close: () => mcp.close(),
    call: async (name, args = {}, onProgress) => {
      const options = {
        timeout: 120_000,
        ...(onProgress && { onprogress: ({ message }: { message?: string }) => onProgress(message ?? '') }),
      }
      // without a result schema of its own the client answers with a tool result
      return read((await mcp.callTool({ name, arguments: args }, undefined, options)) as CallToolResult)
    },
  }
}

/** Exports, and goes on waiting by the id as a model would. @returns the facts of what ended. @throws for an error */
export async function exported(
  server: RunningServer,
  args: Record<string, unknown> = {},
  onProgress?: (message: string) => void,
): Promise<Record<string, unknown>> {
  const { facts, result, text } = await server.call('export_render', args, onProgress)
  if (result.isError) throw new Error(text)
  const goesOn = facts.status === 'pending' || facts.status === 'processing'
  return goesOn ? exported(server, { render_id: facts.render_id }, onProgress) : facts
}

/** The built server without a client, for what goes over its streams. */
export function spawnServer(env: Record<string, string>, args: string[] = []): ChildProcessWithoutNullStreams {
  const server = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  overhear('server', server.stderr)
  cleanups.push(() => server.kill('SIGKILL'))
  return server
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Kills without warning, and waits until the process is gone. */
export async function killed(pid: number): Promise<void> {
  if (isRunning(pid)) process.kill(pid, 'SIGKILL')
  while (isRunning(pid)) await new Promise((soon) => setTimeout(soon, 20))
}
