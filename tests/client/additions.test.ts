import { expect, test } from 'vitest'
import { addsOver, addsToProtocol } from '../../src/client/additions.ts'
import { createCloud } from '../../src/endpoints/cloud.ts'
import { Session } from '../../src/protocol/account.ts'
import { VENDOR_URL } from '../../src/protocol/endpoint.ts'

const told = (capabilities?: unknown) => Session.parse({ session_id: '1', capabilities }).capabilities

test('an engine elsewhere adds to the protocol where it says so at an address that the person named', () => {
  const ours = createCloud('https://video.example.org', {})
  expect(addsOver(ours, told(['stills', 'edits', 'more']))).toBe(true)
  expect(addsOver(ours, told(['stills']))).toBe(false)
  expect(addsOver(ours, told())).toBe(false)
  expect(addsOver(ours, told('edits'))).toBe(false)
  expect(ours.privacy).toBe('Your media is sent to video.example.org.')
})

test('NemoVideo’s own service is not believed it', () => {
  const vendor = createCloud(`${VENDOR_URL}/`, {})
  expect(addsOver(vendor, told(['edits']))).toBe(false)
  expect(vendor.privacy).toContain('sent to NemoVideo (mega-api-prod.nemovideo.ai)')
})

test('this machine’s engine always does, and one elsewhere of which nothing is recorded does not', () => {
  expect(addsToProtocol({ engine: 'local' })).toBe(true)
  expect(addsToProtocol({ engine: 'cloud' })).toBe(false)
  expect(addsToProtocol({ engine: 'cloud', additions: true })).toBe(true)
})
