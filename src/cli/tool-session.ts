import { setMaxListeners } from 'node:events'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { VERSION } from '../version.ts'

export type ToolResult = Record<string, unknown>

/** How to continue an unfinished call, by tool: arguments that wait for the rest. */
const CARRY_ON: Record<string, (result: ToolResult) => Record<string, unknown>> = {
  upload_media: (result) => ({ session_id: result.session_id }),
  chat_edit: (result) => ({ session_id: result.session_id }),
  export_render: (result) => ({ render_id: result.render_id }),
}
const UNFINISHED = new Set(['running', 'pending', 'processing'])

/** A tool returned an error; the message is the advice for the model. */
export class ToolFailed extends Error {
  override readonly name = 'ToolFailed'
}

/** An MCP client over stdio to its own server: a terminal program acting like an assistant. */
export class ToolSession {
  readonly #client: Client
  readonly #stop: AbortSignal | undefined

  private constructor(client: Client, stop: AbortSignal | undefined) {
    this.#client = client
    this.#stop = stop
  }

  /**
   * @param server path of the built server
   * @param env added to this process's own environment
   * @param stop stops waiting for a call, which then throws; the call's work may continue
   */
  static async open(server: string, env: Record<string, string>, stop?: AbortSignal): Promise<ToolSession> {
    const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [server],
      env: { ...Object.fromEntries(inherited), ...env },
      stderr: 'inherit',
    })
    // each call adds a listener that is never removed
    if (stop) setMaxListeners(0, stop)
    const client = new Client({ name: 'video-maker-mcp-terminal', version: VERSION })
    await client.connect(transport)
    await client.listTools()
    return new ToolSession(client, stop)
  }

  /**
   * Calls a tool until its answer says that it is done.
   * @param onProgress fraction 0-1
   * @param onAnswer gets every answer, including the last
   * @throws {ToolFailed} with the advice if the tool fails
   */
  async callUntilDone(
    name: string,
    args: Record<string, unknown>,
    onProgress: (fraction: number) => void = () => {},
    onAnswer: (result: ToolResult) => void = () => {},
  ): Promise<ToolResult> {
    const result = await this.call(name, args, onProgress)
    onAnswer(result)
    const carryOn = CARRY_ON[name]
    if (carryOn && typeof result.status === 'string' && UNFINISHED.has(result.status)) {
      return this.callUntilDone(name, carryOn(result), onProgress, onAnswer)
    }
    if (result.status === 'failed' || result.status === 'cancelled') throw new ToolFailed(JSON.stringify(result))
    return result
  }

  /**
   * A single call.
   * @param onProgress fraction 0-1
   * @throws {ToolFailed} with the advice if the tool fails
   */
  async call(
    name: string,
    args: Record<string, unknown>,
    onProgress: (fraction: number) => void = () => {},
  ): Promise<ToolResult> {
    const answer = CallToolResultSchema.parse(
      await this.#client.callTool({ name, arguments: args }, undefined, {
        timeout: 120_000,
        signal: this.#stop,
        onprogress: ({ progress, total }) => onProgress(total ? progress / total : 0),
      }),
    )
    if (answer.isError)
      throw new ToolFailed(answer.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n'))
    return answer.structuredContent ?? {}
  }

  async close(): Promise<void> {
    await this.#client.close()
  }
}
