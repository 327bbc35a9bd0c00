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

/** What is read of a client's introduction: of all that it may tell, which version it speaks and whether it names its folders. */
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

/** MCP's, the least first. */
export const LOG_LEVELS = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'] as const

interface Introduction {
  info: Implementation
  capabilities: ServerCapabilities
  instructions: string
}

/**
 * An MCP server: the SDK's protocol layer and the answer to `initialize`. The SDK's own `Server` is the same with a JSON Schema
 * compiler for questions to the person, which this server never asks and which would take a tenth of its start-up.
 */
export class McpServer extends Protocol<ServerRequest, ServerNotification, Result> {
  /** what was agreed on; empty before `initialize` */
  protocolVersion = ''
  /** what the client said that it can do; empty before `initialize` */
  clientCapabilities: { roots?: object | null } = {}
  /** the least that the client wants to be told */
  logLevel: LoggingLevel = 'warning'
  /** hears that the client has the answer and begins to work */
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

  /** Tells the client what happens beside the answers to its calls, from the level up that it asked for. */
  tell(level: LoggingLevel, data: string): void {
    const wanted = LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(this.logLevel)
    if (!wanted || this.protocolVersion === '') return
    const params = { level, logger: 'video-maker-mcp', data }
    // a client that is gone is told nothing
    this.notification({ method: 'notifications/message', params }).catch(() => {})
  }

  // The handlers set in server.ts are those of the capabilities, and of the client nothing is asked that it does not offer.
  protected override assertCapabilityForMethod(): void {}
  protected override assertNotificationCapability(): void {}
  protected override assertRequestHandlerCapability(): void {}
  protected override assertTaskCapability(): void {}
  protected override assertTaskHandlerCapability(): void {}
}
