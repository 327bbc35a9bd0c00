/** JSON-RPC error codes, and MCP's for a missing resource. */
export const CODES = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  resourceNotFound: -32002,
} as const

/** The error of a request other than a tool call; the SDK sends its code and message. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number
  constructor(reason: keyof typeof CODES, message: string) {
    super(message)
    this.code = CODES[reason]
  }
}
