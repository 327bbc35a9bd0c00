/**
 * The client that shows this page, using JSON-RPC over postMessage: the part of the MCP Apps extension (SEP-1865, version
 * 2026-01-26) that this page needs. The extension's own package includes an MCP client, 540 kB for these five messages.
 */

/** An MCP tool result. */
export interface ToolResult {
  content?: { type: string; data?: string; mimeType?: string; text?: string }[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
}

export interface HostContext {
  theme?: 'light' | 'dark'
  /** BCP 47 */
  locale?: string
  styles?: { variables?: Record<string, string | undefined> }
}

interface Introduction {
  hostContext?: HostContext
  hostCapabilities?: { openLinks?: object; serverTools?: object }
}

interface Listeners {
  onResult(result: ToolResult): void
  onContext(context: HostContext): void
}

export interface Host {
  can: { openLinks: boolean; callTools: boolean }
  openLink(url: string): Promise<unknown>
  callTool(name: string, args: Record<string, unknown>): Promise<ToolResult>
  /** px */
  tellHeight(height: number): void
}

interface Message {
  jsonrpc: '2.0'
  id?: number | string
  method?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message?: string }
}

const PROTOCOL = '2026-01-26'

/** Introduces this page to the client, which then sends the result of the tool. */
export async function connect({ onResult, onContext }: Listeners): Promise<Host> {
  const waiting = new Map<number | string, { resolve(result: object): void; reject(error: Error): void }>()
  let last = 0
  const send = (message: Omit<Message, 'jsonrpc'>) => window.parent.postMessage({ jsonrpc: '2.0', ...message }, '*')
  const request = (method: string, params: Record<string, unknown>): Promise<object> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      send({ id, method, params })
    })

  window.addEventListener('message', ({ source, data }: MessageEvent<Message>) => {
    if (source !== window.parent || data?.jsonrpc !== '2.0') return
    const { id, method, params = {}, result, error } = data
    if (method === 'ui/notifications/tool-result') onResult(params)
    else if (method === 'ui/notifications/host-context-changed') onContext(params)
    // for a teardown or a ping, nothing has to be done first
    else if (method !== undefined && id !== undefined) send({ id, result: {} })
    else if (id !== undefined) {
      if (error) waiting.get(id)?.reject(new Error(error.message))
      else waiting.get(id)?.resolve(result ?? {})
      waiting.delete(id)
    }
  })

  const introduction: Introduction = await request('ui/initialize', {
    appInfo: { name: 'video-maker-mcp', version: '1' },
    appCapabilities: {},
    protocolVersion: PROTOCOL,
  })
  const { hostContext, hostCapabilities } = introduction
  if (hostContext) onContext(hostContext)
  send({ method: 'ui/notifications/initialized', params: {} })
  return {
    can: { openLinks: !!hostCapabilities?.openLinks, callTools: !!hostCapabilities?.serverTools },
    openLink: (url) => request('ui/open-link', { url }),
    callTool: (name, args) => request('tools/call', { name, arguments: args }),
    tellHeight: (height) => send({ method: 'ui/notifications/size-changed', params: { height } }),
  }
}
