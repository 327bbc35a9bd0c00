import * as z from 'zod'
import type { McpServer } from './handshake.ts'

const Roots = z.object({ roots: z.array(z.object({ uri: z.string() })) })

/** A client that does not say in time which folders it allows must not hold up an upload. */
const ANSWER_MS = 3_000

/**
 * The folders that the person's client opens to servers (MCP: roots), as file: URLs. None, where the client knows no roots,
 * names none or does not answer: then they narrow nothing.
 */
export async function clientRoots(server: McpServer, ending?: AbortSignal): Promise<string[]> {
  if (!server.clientCapabilities.roots) return []
  try {
    const { roots } = await server.request({ method: 'roots/list' }, Roots, { timeout: ANSWER_MS, signal: ending })
    // of folders elsewhere (vscode-remote:, https:) nothing on this machine is known
    return roots.map(({ uri }) => uri).filter((uri) => /^file:/i.test(uri))
  } catch {
    return []
  }
}
