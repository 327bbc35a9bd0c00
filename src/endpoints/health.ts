import { request } from 'node:http'

export interface EngineHealth {
  version: string
  pid: number
  /** no renders and no other work */
  idle: boolean
}

/** The health of the engine behind a socket; undefined if none answers within `timeoutMs`. */
export async function engineHealth(socket: string, timeoutMs = 3000): Promise<EngineHealth | undefined> {
  const data = await ask(socket, 'GET', '/engine/health', undefined, timeoutMs)
  const { version, pid, idle } = data ?? {}
  if (typeof version !== 'string' || typeof pid !== 'number') return undefined
  return { version, pid, idle: idle === true }
}

/** Asks an engine to make room for `version` once it is idle; `busy` if that is not at once. */
export async function retireEngine(socket: string, version: string): Promise<{ busy: boolean }> {
  const data = await ask(socket, 'POST', '/engine/retire', { version }, 3000)
  return { busy: data?.retiring === true && data.idle === false }
}

/** @returns the `data` of the engine's answer; undefined without an answer within `timeout` ms */
export function ask(
  socketPath: string,
  method: string,
  path: string,
  body: object | undefined,
  timeout: number,
): Promise<Record<string, unknown> | undefined> {
  return new Promise((resolve) => {
    const headers = { host: 'local-engine.invalid', ...(body ? { 'content-type': 'application/json' } : {}) }
    const call = request({ socketPath, method, path, headers, timeout, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(dataOf(Buffer.concat(chunks).toString())))
      response.on('error', () => resolve(undefined))
    })
    call.on('timeout', () => call.destroy())
    call.on('error', () => resolve(undefined))
    call.end(body && JSON.stringify(body))
  })
}

function dataOf(text: string): Record<string, unknown> | undefined {
  try {
    const { data } = JSON.parse(text)
    return typeof data === 'object' && data !== null ? data : undefined
  } catch {
    return undefined
  }
}
