import { Protocol } from '@modelcontextprotocol/sdk/shared/protocol.js'
import {
  type ClientCapabilities,
  type Implementation,
  InitializeRequestSchema,
  LATEST_PROTOCOL_VERSION,
  type ServerCapabilities,
  type ServerNotification,
  type ServerRequest,
  type ServerResult,
  SUPPORTED_PROTOCOL_VERSIONS,
} from '@modelcontextprotocol/sdk/types.js'

interface Introduction {
  info: Implementation
  capabilities: ServerCapabilities
  instructions: string
}

/**
 * An MCP server: the SDK's protocol layer and the answer to `initialize`. The SDK's own `Server` is the same with a JSON Schema
 * compiler for questions to the person, which this server never asks and which would take a tenth of its start-up.
 */
export class McpServer extends Protocol<ServerRequest, ServerNotification, ServerResult> {
  /** what was agreed on; empty before `initialize` */
  protocolVersion = ''
  /** what the client said that it can do; empty before `initialize` */
  clientCapabilities: ClientCapabilities = {}

  constructor({ info, capabilities, instructions }: Introduction) {
    super()
    this.setRequestHandler(InitializeRequestSchema, ({ params }) => {
      this.clientCapabilities = params.capabilities
      const known = SUPPORTED_PROTOCOL_VERSIONS.includes(params.protocolVersion)
      this.protocolVersion = known ? params.protocolVersion : LATEST_PROTOCOL_VERSION
      return { protocolVersion: this.protocolVersion, capabilities, serverInfo: info, instructions }
    })
  }

  // The handlers set in server.ts are those of the capabilities, and of the client nothing is asked that it does not offer.
  protected override assertCapabilityForMethod(): void {}
  protected override assertNotificationCapability(): void {}
  protected override assertRequestHandlerCapability(): void {}
  protected override assertTaskCapability(): void {}
  protected override assertTaskHandlerCapability(): void {}
}
