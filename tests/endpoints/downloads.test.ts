import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { downloadDispatcher } from '../../src/endpoints/downloads.ts'
import { PrivateAddress } from '../../src/protocol/public-address.ts'

const server = createServer((_request, response) => response.end('film'))
let port: number
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

async function fetchFrom(apiUrl: string, address: string): Promise<string> {
  const dispatcher = downloadDispatcher(apiUrl, {})
  try {
    // Node's fetch takes a dispatcher, which the DOM's types do not know
    return await (await fetch(address, { dispatcher } as object)).text()
  } finally {
    await dispatcher.destroy()
  }
}

describe('downloads that a service names', () => {
  test.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]'])(
    'come not from %s where the service is on the public net',
    async (host) => {
      const failed = fetchFrom('https://8.8.8.8', `http://${host}:${port}/film.mp4`)
      await expect(failed).rejects.toMatchObject({ cause: expect.any(PrivateAddress) })
    },
  )

  test.each(['http://127.0.0.1:9', 'http://localhost:9'])(
    'come from this machine where the service is %s',
    async (apiUrl) => {
      expect(await fetchFrom(apiUrl, `http://127.0.0.1:${port}/film.mp4`)).toBe('film')
    },
  )
})
