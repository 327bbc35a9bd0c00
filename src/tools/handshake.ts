import { Protocol } from '@modelcontextprotocol/sdk/shared/protocol.js'
import {
  type Implementation,
  LATEST_PROTOCOL_VERSION,
  type LoggingLevel,
  type Result,
  type ServerCapabilities,
  type ServerNotification,
  type ServerRequest,
  SUPPORTED_PROTOCOL_VERSIONS,
} from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod'

/** The part of a client's `initialize` that is used: its protocol version and whether it has roots. */
const Initialize = z.object({
  method: z.literal('initialize'),
  params: z
    .looseObject({
      protocolVersion: z.string().nullish(),
      capabilities: z.looseObject({ roots: z.looseObject({}).nullish() }).nullish(),
    })
    .optional(),
})

const Initialized = z.object({ method: z.literal('notifications/initialized') })

/** MCP's log levels, ascending. */
export const LOG_LEVELS = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'] as const

interface Introduction {
  info: Implementation
  capabilities: ServerCapabilities
  instructions: string
}

/**
 * An MCP server: the SDK's protocol layer and the answer to `initialize`. The SDK's own `Server` adds a JSON Schema compiler
 * for elicitation, which this server does not use and which would take a tenth of its start-up.
 */
export class McpServer extends Protocol<ServerRequest, ServerNotification, Result> {
  /** negotiated version; empty before `initialize` */
  protocolVersion = ''
  /** capabilities of the client; empty before `initialize` */
  clientCapabilities: { roots?: object | null } = {}
  /** minimum log level for the client */
  logLevel: LoggingLevel = 'warning'
  /** called when the client is initialized */
  oninitialized?: () => void

  constructor({ info, capabilities, instructions }: Introduction) {
    super()
    this.setRequestHandler(Initialize, ({ params }) => {
      z.config({ jitless: false })
      this.clientCapabilities = params?.capabilities ?? {}
      const asked = params?.protocolVersion ?? ''
      this.protocolVersion = SUPPORTED_PROTOCOL_VERSIONS.includes(asked) ? asked : LATEST_PROTOCOL_VERSION
      return { protocolVersion: this.protocolVersion, capabilities, serverInfo: info, instructions }
    })
    this.setNotificationHandler(Initialized, () => this.oninitialized?.())
  }

  /** Sends a log message to the client, if at its level or above. */
  tell(level: LoggingLevel, data: string): void {
    const wanted = LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(this.logLevel)
    if (!wanted || this.protocolVersion === '') return
    const params = { level, logger: 'video-maker-mcp', data }
    // the client may be gone
    this.notification({ method: 'notifications/message', params }).catch(() => {})
  }

  // Not needed: handlers in server.ts match the capabilities, and client features are only used if offered.
  protected override assertCapabilityForMethod(): void {}
  protected override assertNotificationCapability(): void {}
  protected override assertRequestHandlerCapability(): void {}
  protected override assertTaskCapability(): void {}
  protected override assertTaskHandlerCapability(): void {}
}
