import { describe, expect, test } from 'vitest'
import { cloudDispatcher } from '../../src/endpoints/cloud.ts'
import { createEndpoints } from '../../src/endpoints/index.ts'
import { proxiesOf } from '../../src/endpoints/proxy.ts'
import { NemoError } from '../../src/protocol/errors.ts'

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'] as const

const NO_ADDRESSES = [
  'proxy.example.test:3128',
  '10.0.0.1:3128',
  'someone:secretword@proxy.example.test:3128',
  'http://',
  'http://someone:secretword@',
  'http://someone:secretword@proxy.example.test:port',
  'ftp://someone:secretword@proxy.example.test',
  'http//someone:secretword@proxy.example.test',
]

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

describe.each(NAMES)('%s', (name) => {
  test.each(NO_ADDRESSES)('%s is bad_config, with the name and no secret', (value) => {
    for (const act of [() => cloudDispatcher({ [name]: value }), () => proxiesOf({ [name]: value })]) {
      const error = thrown(act)
      expect(error).toMatchObject({
        code: 'bad_config',
        message: expect.stringContaining(`${name} must be the address`),
      })
      expect(
        error instanceof NemoError && `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`,
      ).not.toMatch(/secretword/)
    }
  })

  test('a login that cannot be decoded is bad_config, too', () => {
    const error = thrown(() => proxiesOf({ [name]: 'http://someone:100%secret@proxy.example.test' }))
    expect(error).toMatchObject({ code: 'bad_config', message: expect.stringContaining(name) })
    expect(String(error)).not.toContain('100%secret')
  })

  test.each(['', '  ', 'http://proxy.example.test', 'https://u:p%40s@proxy.example.test:8080', 'socks5://[::1]:1080'])(
    '%j can be used',
    async (value) => {
      await cloudDispatcher({ [name]: value }).destroy()
    },
  )
})

test.each(['cloud', 'auto'] as const)('an engine that is asked for as %s does not open', async (choice) => {
  const endpoints = createEndpoints({
    apiUrl: 'https://api.example.test',
    home: '/nowhere',
    engineDir: '/nowhere',
    env: { HTTPS_PROXY: 'proxy.example.test:3128' },
    hasToken: true,
    log: { info: () => {}, warn: () => {} },
  })
  await expect(endpoints.open(choice)).rejects.toMatchObject({ code: 'bad_config' })
  expect(thrown(endpoints.elsewhere)).toMatchObject({ code: 'bad_config' })
  await endpoints.close()
})
