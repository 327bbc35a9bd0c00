import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { onTestFinished } from 'vitest'
import { type Called, read } from '../tools/call.ts'

/** What users run: the bundle that the global set-up has built. */
export const MAIN = join(import.meta.dirname, '../../dist/main.js')

/** A folder of its own, gone after the test. Short, since a socket's path has to be. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nemo-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export interface RunningServer {
  call(name: string, args?: Record<string, unknown>, onProgress?: (message: string) => void): Promise<Called>
  pid: number
  mcp: Client
  /** all that it wrote to stderr */
  stderr(): string
  close(): Promise<void>
  kill(): void
}

/** Starts the built server as a client does. Its environment is `env` and PATH alone, so that nothing of the machine's counts. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN],
    env: { PATH: process.env.PATH ?? '', ...env },
    stderr: 'pipe',
  })
  let stderr = ''
  transport.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  const mcp = new Client({ name: 'e2e', version: '1' })
  await mcp.connect(transport)
  await mcp.listTools()
  const pid = transport.pid ?? 0
  onTestFinished(() => mcp.close())
  return {
    mcp,
    pid,
    stderr: () => stderr,
    close: () => mcp.close(),
    kill: () => void process.kill(pid, 'SIGKILL'),
    call: async (name, args = {}, onProgress) => {
      const options = {
        timeout: 120_000,
        ...(onProgress && { onprogress: ({ message }: { message?: string }) => onProgress(message ?? '') }),
      }
      return read((await mcp.callTool({ name, arguments: args }, undefined, options)) as CallToolResult)
    },
  }
}

/** The built server without a client, for what goes over its streams. */
export function spawnServer(env: Record<string, string>, args: string[] = []): ChildProcessWithoutNullStreams {
  const server = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void server.kill('SIGKILL'))
  return server
}
