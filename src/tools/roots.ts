import * as z from 'zod'
import type { McpServer } from './handshake.ts'

const Roots = z.object({ roots: z.array(z.object({ uri: z.string() })) })

/** Timeout for the client's roots, so that an upload is not blocked. */
const ANSWER_MS = 3_000

/**
 * The client's MCP roots, as file: URLs. Empty, meaning no restriction, if the client has no roots or does not answer.
 */
export async function clientRoots(server: McpServer, ending?: AbortSignal): Promise<string[]> {
  if (!server.clientCapabilities.roots) return []
  try {
    const { roots } = await server.request({ method: 'roots/list' }, Roots, { timeout: ANSWER_MS, signal: ending })
    // other schemes (vscode-remote:, https:) are not on this machine
    return roots.map(({ uri }) => uri).filter((uri) => /^file:/i.test(uri))
  } catch {
    return []
  }
}
