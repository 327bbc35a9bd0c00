import { readFileSync } from 'node:fs'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { Protocol } from '@modelcontextprotocol/sdk/shared/protocol.js'
import { expect, test } from 'vitest'

/**
 * The handshake stands on the SDK's protocol layer in place of its `Server`, and the build rewrites its schemas
 * (tests/pack/build.test.ts). Both were read in one version; another is to be read again.
 */
test('the MCP SDK is the version that was read, exactly', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const installed = JSON.parse(readFileSync('node_modules/@modelcontextprotocol/sdk/package.json', 'utf8'))
  expect(manifest.dependencies['@modelcontextprotocol/sdk']).toBe(installed.version)
})

/** What its `Server` does beyond the protocol layer: the handshake and its checks, which are ours, and questions and notices that this server has none of. */
const KNOWN = `
  _oninitialize assertCapabilityForMethod assertNotificationCapability assertRequestHandlerCapability assertTaskCapability
  assertTaskHandlerCapability constructor createElicitationCompletionNotifier createMessage elicitInput experimental
  getCapabilities getClientCapabilities getClientVersion listRoots ping registerCapabilities sendLoggingMessage
  sendPromptListChanged sendResourceListChanged sendResourceUpdated sendToolListChanged setRequestHandler`

test("the SDK's own server adds nothing to its protocol layer that was not read", () => {
  expect(Object.getPrototypeOf(Server)).toBe(Protocol)
  expect(Object.getOwnPropertyNames(Server.prototype).sort()).toEqual(KNOWN.trim().split(/\s+/))
})
