/** Codes of JSON-RPC, and MCP's for a resource that does not exist. */
export const CODES = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  resourceNotFound: -32002,
} as const

/** What a request that is no tool call is refused with; the SDK sends the code and the message. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number
  constructor(reason: keyof typeof CODES, message: string) {
    super(message)
    this.code = CODES[reason]
  }
}
