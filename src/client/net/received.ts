import type { Endpoint } from '../../protocol/endpoint.ts'
import { retryAfter } from './retry-after.ts'

/** An answer whole, whatever its status. */
export interface Received {
  status: number
  text: string
  /** the host that was asked */
  host: string
  engine: Endpoint['engine']
  /** what `Retry-After` says, ms; 0 where it says nothing */
  retryAfter: number
  /** the host that a redirect leads to; without the rest of its address, which may hold secrets */
  redirect?: string
}

/** An answer of an endpoint. Rejects with what `fetch` throws while the body comes. */
export async function receive(response: Response, { baseUrl, engine }: Endpoint, now: number): Promise<Received> {
  const { status, headers } = response
  const location = status >= 300 && status < 400 ? headers.get('location') : null
  return {
    status,
    text: await response.text(),
    host: hostOf(baseUrl),
    engine,
    retryAfter: retryAfter(headers.get('retry-after'), now),
    ...(location !== null && URL.canParse(location, baseUrl) ? { redirect: new URL(location, baseUrl).host } : {}),
  }
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
